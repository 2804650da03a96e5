"""Everything the voter chose, each to be changed; then one button that casts, safe from hasty fingers."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.labels import Picture, WrapLabel

PAUSE_MS = 1500
"""a second tap meant for the screen before must not cast the ballot"""
PICTURE_EMS = 3.6


class ReviewScreen(Screen):
    """`cast`, or `changed(proposal id)`; the empty id goes back to the whole ballot."""

    name = "review"
    for_voter = True
    cast = Signal()
    changed = Signal(str)

    def __init__(
        self, appearance: Appearance, paper: BallotPaper, session: VotingSession, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(appearance)
        self._paper = paper
        self._change_buttons: list[BigButton] = []
        draft = session.draft
        self._may_cast = not draft.problems()
        chosen = [one for one in (draft.chosen if paper.ordered else session.order) if draft.is_chosen(one)]
        self.page(
            self.label("review.heading", "title"),
            self.label("review.final"),
            *self._advice(len(chosen), draft.remaining.choices),
            *(self._line(one) for one in chosen),
        )
        self.cast_button = self.button("cast", "review.cast", self.cast.emit, "primary")
        self.cast_button.setEnabled(False)
        back = self.button("change-all", "review.back", lambda: self.changed.emit(""))
        self._change_buttons.append(back)
        self.footer(back, self.cast_button)
        QTimer.singleShot(pause_ms, self, self._arm)

    def waiting(self) -> None:
        """The ballot is being stored: nothing to touch."""
        self.setEnabled(False)

    def again(self, *, may_change: bool) -> None:
        """It could not be stored: the voter may try once more."""
        self.setEnabled(True)
        for button in self._change_buttons:
            button.setEnabled(may_change)

    def _arm(self) -> None:
        self.cast_button.setEnabled(self._may_cast)

    def _advice(self, chosen: int, left: int) -> list[QWidget]:
        """Too few choices are pointed out, never forbidden where the case allows them."""
        if not self._may_cast:
            panel, key = self.panel("stop"), "review.too-few"
        elif not chosen:
            panel, key = self.panel("look"), "review.blank"
        elif left > 0:
            panel, key = self.panel("look"), "review.more-possible"
        else:
            return []
        self.follow(
            lambda: panel.tell(self.texts(f"{key}.headline"), self.texts.counted(f"{key}.body", left))
        )
        return [panel]

    def _line(self, proposal_id: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("tone", "card")
        frame.setObjectName(f"chosen-{proposal_id}")
        picture = Picture(self._paper.lines[proposal_id].picture, 0)
        title, cost = WrapLabel("heading"), WrapLabel("small")
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(cost)
        change = self.button(f"change-{proposal_id}", "review.change", lambda: self.changed.emit(proposal_id))
        self._change_buttons.append(change)
        row = QHBoxLayout(frame)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(change, alignment=Qt.AlignmentFlag.AlignVCenter)

        def show() -> None:
            name, _, price = self._paper.words(self.texts, proposal_id)
            title.setText(name)
            cost.setText(price)
            change.setAccessibleName(f"{self.texts('review.change')}: {name}")
            picture.resize_to(round(self.theme.body * PICTURE_EMS))
            row.setSpacing(self.theme.mm(4))
            words.setSpacing(0)

        self.follow(show)
        return frame
