"""The ballot: all proposals as cards, and how much may still be given."""

from PySide6.QtCore import Signal

from kiosk.domain.ballot_draft import BallotDraft, Refusal
from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.screens.voter.rule_words import rule_words
from kiosk.ui.screens.voter.tally_words import state_words, tally_words
from kiosk.ui.widgets.card_grid import CardGrid
from kiosk.ui.widgets.choice_card import ChoiceCard
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.points_card import PointsCard

CARD_EMS = 16.5
"""the least width of a card, picture included"""
MOST_COLUMNS = 3


class ChoosingScreen(Screen):
    """A touch asks the ballot draft: `taken`, or refused by `refused(Refusal)`, which changes nothing."""

    name = "choosing"
    for_voter = True
    offers_help = True
    taken = Signal()
    refused = Signal(object)
    reviewed = Signal()

    def __init__(
        self, appearance: Appearance, paper: BallotPaper, session: VotingSession, show: str | None = None
    ) -> None:
        """`show`: the proposal to begin at, when the voter comes back to change it."""
        super().__init__(appearance)
        self._paper, self._session = paper, session
        self._rule, self._more, self._left = WrapLabel("title"), WrapLabel(), WrapLabel("heading")
        self._left.setObjectName("remaining")
        self._cards = {one: self._card(one) for one in session.order}

        grid = CardGrid(appearance, list(self._cards.values()), CARD_EMS, MOST_COLUMNS)
        page = self.page(self.stack(self._rule, self._more, gap_mm=1.0), grid)
        if show is not None:
            page.begin_at(self._cards[show])
        self.column.addWidget(
            self.row(self._left, self.button("review", "choosing.button", self.reviewed.emit, "primary"))
        )
        self.follow(self._describe)
        self.follow(self._mark)

    @property
    def _draft(self) -> BallotDraft:
        return self._session.draft

    def touch(self, proposal_id: str) -> None:
        """Choose a proposal, or take it back."""
        self._answer(self._draft.toggle(proposal_id))

    def step(self, proposal_id: str, by: int) -> None:
        """Give a proposal so many points more."""
        self._answer(self._draft.give(proposal_id, self._draft.points_of(proposal_id) + by))

    def _answer(self, refusal: Refusal | None) -> None:
        self._mark()
        if refusal is None:
            self.taken.emit()
        else:
            self.refused.emit(refusal)

    def _card(self, one: str) -> ChoiceCard | PointsCard:
        picture = self._paper.lines[one].picture
        if self._draft.asked.type == "cumulative":
            points = PointsCard(one, picture)
            points.more.connect(lambda: self.step(one, 1))
            points.less.connect(lambda: self.step(one, -1))
            return points
        card = ChoiceCard(one, picture)
        card.clicked.connect(lambda _checked=False: self.touch(one))
        return card

    def _describe(self) -> None:
        rule, more = rule_words(self.texts, self._paper, self._draft.asked)
        self._rule.setText(rule)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        for one, card in self._cards.items():
            card.describe(*self._paper.words(self.texts, one))
            card.measure(self.appearance)

    def _mark(self) -> None:
        draft = self._draft
        for one, card in self._cards.items():
            state = state_words(self.texts, self._paper, draft, one)
            card.mark(self.appearance, chosen=draft.is_chosen(one), state=state)
        self._left.setText(tally_words(self.texts, self._paper, draft))
