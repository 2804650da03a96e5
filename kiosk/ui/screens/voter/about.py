"""All that the case tells of one proposal, and the same choice as on its card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.voter.ballot_paper import BallotPaper, LargePictures
from kiosk.ui.screens.voter.ballot_screen import BallotScreen
from kiosk.ui.screens.voter.tally_words import state_words, tally_words
from kiosk.ui.widgets.card_grid import CardGrid, Least
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.picture import LargePicture
from kiosk.ui.widgets.points_steps import PointsSteps
from kiosk.ui.widgets.tick_button import TickButton

COLUMN = Least(ems=17)
"""with room for two columns of this width the pictures are beside the words"""


class AboutScreen(BallotScreen):
    """`back`: to the proposals, as they were."""

    name = "about"
    back = Signal()

    def __init__(
        self,
        appearance: Appearance,
        paper: BallotPaper,
        session: VotingSession,
        proposal_id: str,
        pictures: LargePictures,
    ) -> None:
        super().__init__(appearance, paper, session)
        self._id, self._line = proposal_id, paper.lines[proposal_id]
        self._number, self._title = WrapLabel("small"), WrapLabel("title")
        self._place, self._cost, self._summary = WrapLabel(), WrapLabel("heading"), WrapLabel()
        words = self.stack(self._number, self._title, self._place, self._cost, self._summary, gap_mm=2.0)
        seen = self._seen(pictures)
        columns = [words, self.stack(*seen, gap_mm=2.0)] if seen else [words]
        self.page(CardGrid(appearance, columns, COLUMN, most=2))
        self._left = WrapLabel("heading")
        self._left.setObjectName("remaining")
        self.column.addWidget(self._left)
        self._steps, self._tick = self._choice()
        back = self.button("back", "about.back", self.back.emit)
        self.footer(back, *filter(None, (self._steps, self._tick)))
        self.follow(self._describe)
        self.follow(self._mark)

    def _seen(self, pictures: LargePictures) -> list[QWidget]:
        found: list[QWidget] = []
        if pictures.picture is not None:
            found.append(LargePicture(pictures.picture))
        if pictures.map is not None:
            found += [self.label("about.map", "small"), LargePicture(pictures.map)]
        return found

    def _choice(self) -> tuple[PointsSteps | None, TickButton | None]:
        if self._draft.asked.type == "cumulative":
            steps = PointsSteps(self._id, self._most_points)
            steps.stepped.connect(lambda by: self.step(self._id, by))
            return steps, None
        tick = TickButton(self._id)
        tick.clicked.connect(lambda: self.touch(self._id))
        return None, tick

    def _describe(self) -> None:
        number = self.texts("card.number", number=self._session.listing.number(self._id))
        category = self._paper.category(self.texts, self._line.category)
        self._number.setText("　".join(filter(None, (number, category))))
        title, place, cost = self._paper.words(self.texts, self._id)
        summary = self.texts.of(self._line.summary) if self._line.summary else ""
        for label, text in (
            (self._title, title),
            (self._place, place),
            (self._cost, cost),
            (self._summary, summary),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def _mark(self) -> None:
        state = state_words(self.texts, self._paper, self._draft, self._id)
        chosen = self._draft.is_chosen(self._id)
        if self._steps is not None:
            self._steps.measure(self.appearance)
            self._steps.mark(self.appearance, self._title.text(), state, self._points(self._id))
        if self._tick is not None:
            words = self.texts("about.take-back", state=state) if chosen else state
            self._tick.mark(self.appearance, chosen=chosen, words=words, title=self._title.text())
        self._left.setText(tally_words(self.texts, self._paper, self._draft))
