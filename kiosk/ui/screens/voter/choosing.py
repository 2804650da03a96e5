"""The ballot: all proposals as cards, and how many may still be chosen."""

from PySide6.QtCore import Signal

from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.screens.voter.tally_words import rule_words, tally_words
from kiosk.ui.widgets.card_grid import CardGrid
from kiosk.ui.widgets.choice_card import ChoiceCard
from kiosk.ui.widgets.labels import WrapLabel

CARD_EMS = 16.5
"""the least width of a card, picture included"""
MOST_COLUMNS = 3


class ChoosingScreen(Screen):
    """A touch asks the ballot draft; what it refuses is told by `refused(Refusal)` and changes nothing."""

    name = "choosing"
    for_voter = True
    refused = Signal(object)
    reviewed = Signal()

    def __init__(
        self, appearance: Appearance, paper: BallotPaper, session: VotingSession, show: str | None = None
    ) -> None:
        """`show`: the proposal to begin at, when the voter comes back to change it."""
        super().__init__(appearance)
        self._paper, self._session = paper, session
        self._left = WrapLabel("heading")
        self._left.setObjectName("remaining")
        self._cards = {one: ChoiceCard(one, paper.lines[one].picture) for one in session.order}
        for one, card in self._cards.items():
            card.clicked.connect(lambda _checked=False, one=one: self.touch(one))

        rule = WrapLabel("title")
        self.follow(lambda: rule.setText(rule_words(self.texts, session.draft)))
        grid = CardGrid(appearance, list(self._cards.values()), CARD_EMS, MOST_COLUMNS)
        page = self.page(rule, grid)
        if show is not None:
            page.begin_at(self._cards[show])
        self.column.addWidget(
            self.row(self._left, self.button("review", "choosing.button", self.reviewed.emit, "primary"))
        )
        self.follow(self._describe)
        self.follow(self._mark)

    @property
    def cards(self) -> dict[str, ChoiceCard]:
        """By proposal, in the order of the screen."""
        return self._cards

    def touch(self, proposal_id: str) -> None:
        """Choose a proposal, or take it back."""
        refusal = self._session.draft.toggle(proposal_id)
        self._mark()
        if refusal is not None:
            self.refused.emit(refusal)

    def _describe(self) -> None:
        for one, card in self._cards.items():
            card.describe(*self._paper.words(self.texts, one))
            card.measure(self.appearance)

    def _mark(self) -> None:
        draft = self._session.draft
        for one, card in self._cards.items():
            place = draft.place_of(one) if self._paper.ordered else None
            card.mark(self.appearance, chosen=draft.is_chosen(one), place=place)
        self._left.setText(tally_words(self.texts, self._paper, draft))
