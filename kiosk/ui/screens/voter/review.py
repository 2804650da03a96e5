"""Everything the voter chose, each to be changed; then one button that casts, safe from hasty fingers."""

from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.screens.voter.review_advice import review_advice
from kiosk.ui.screens.voter.review_line import ReviewLine
from kiosk.ui.screens.voter.tally_words import spent_words, state_words, tally_words
from kiosk.ui.widgets.labels import WrapLabel

PAUSE_MS = 1500
"""a second tap meant for the screen before must not cast the ballot"""


class ReviewScreen(Screen):
    """`cast`, or `changed(proposal id)`; the empty id goes back to the whole ballot."""

    name = "review"
    for_voter = True
    offers_help = True
    cast = Signal()
    changed = Signal(str)

    def __init__(
        self, appearance: Appearance, paper: BallotPaper, session: VotingSession, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(appearance)
        self._paper, self._session, self._draft = paper, session, session.draft
        kind = self._draft.asked.type
        self._ordered, self._in_points = kind == "ordinal", kind == "cumulative"
        self._may_change = True
        order = self._draft.chosen if self._ordered else session.order
        self._lines = [self._line(one) for one in order if self._draft.is_chosen(one)]
        self._column = QVBoxLayout(content := QWidget())
        self._column.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: self._column.setSpacing(self.theme.mm(3)))
        self.gather("group.choices", content)
        for line in self._lines:
            self._column.addWidget(line)
        self._page = self.page(
            self.label("review.heading", "title"), self.label("review.final"), *self._sums(), content
        )
        self.cast_button = self.button("cast", "review.cast", self.cast.emit, "primary")
        self.cast_button.setEnabled(False)
        back = "review.back-answer" if self._draft.asked.question else "review.back"
        self._back = self.button("change-all", back, lambda: self.changed.emit(""))
        self.footer(self._back, self.cast_button)
        self.follow(self._tell)
        QTimer.singleShot(pause_ms, self, self._arm)

    def waiting(self) -> None:
        """The ballot is being stored: nothing to touch."""
        self.setEnabled(False)

    def again(self, *, may_change: bool) -> None:
        """It could not be stored: the voter may try once more."""
        self.setEnabled(True)
        self._may_change = may_change
        self._back.setEnabled(may_change)
        self._tell()

    def _arm(self) -> None:
        self.cast_button.setEnabled(not self._draft.problems())

    def _sums(self) -> list[QWidget]:
        """The question, or what is given away; and what is too little or may have been overlooked."""
        sums = WrapLabel("heading")
        self.follow(lambda: sums.setText(self._sum()))
        told: list[QWidget] = [sums]
        advice = review_advice(self._draft)
        if advice is not None:
            panel = self.panel(advice.tone)
            self.follow(lambda: panel.tell(*advice.words(self.texts)))
            told.append(panel)
        return told

    def _sum(self) -> str:
        if self._draft.asked.question:
            return self.texts.of(self._paper.question)
        spent = spent_words(self.texts, self._paper, self._draft)
        return "\n".join(filter(None, (spent, tally_words(self.texts, self._paper, self._draft))))

    def _line(self, proposal_id: str) -> ReviewLine:
        picture = self._paper.lines[proposal_id].picture
        line = ReviewLine(self.appearance, proposal_id, picture, movable=self._ordered)
        line.wanted.connect(lambda act: self._act(line, act))
        return line

    def _act(self, line: ReviewLine, act: str) -> None:
        if act == "change":
            self.changed.emit(line.proposal_id)
        else:
            self._move(line, self._lines.index(line) + (1 if act == "down" else -1))

    def _move(self, line: ReviewLine, to: int) -> None:
        """Another place in the voter's order, here and on the ballot."""
        self._draft.rank(line.proposal_id, to + 1)
        self._lines.remove(line)
        self._lines.insert(to, line)
        self._column.removeWidget(line)
        self._column.insertWidget(to, line)
        # Keys and switches go on in the order that is seen now.
        stops = [button for one in self._lines for button in one.buttons]
        for before, after in pairwise([*stops, self._back, self.cast_button]):
            self.setTabOrder(before, after)
        self._tell()
        self._column.activate()
        self._page.area.ensureWidgetVisible(line)

    def _number(self, one: str) -> str:
        """As on the leaflet."""
        if self._draft.asked.question:
            return ""
        return self.texts("card.number", number=self._session.listing.number(one))

    def _tell(self) -> None:
        """Each line's words, and what can be done with it."""
        last = len(self._lines) - 1
        for n, line in enumerate(self._lines):
            one = line.proposal_id
            title, _, cost = self._paper.words(self.texts, one)
            with_number = self._ordered or self._in_points
            given = state_words(self.texts, self._paper, self._draft, one) if with_number else ""
            line.tell(given, title, "　".join(filter(None, (self._number(one), cost))))
            acts = {"change": True, "up": n > 0, "down": n < last}
            line.allow(*(act for act, sense in acts.items() if sense and self._may_change))
