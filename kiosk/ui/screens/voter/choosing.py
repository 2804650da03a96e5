"""The ballot: the proposals as cards, leaf by leaf if they are many, and how much may still be given."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.listing import Leaf, Only
from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.voter.ballot_foot import BallotFoot
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.screens.voter.ballot_screen import BallotScreen
from kiosk.ui.screens.voter.listing_words import leaf_words, only_words
from kiosk.ui.screens.voter.rule_words import rule_words
from kiosk.ui.screens.voter.tally_words import state_words
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.card_grid import CardGrid, Least
from kiosk.ui.widgets.choice_card import ChoiceCard
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.picture import CARD_MM
from kiosk.ui.widgets.points_card import PointsCard
from kiosk.ui.widgets.proposal_button import CardWords

WORDS_ONLY = Least(ems=14)
WORDS_AND_PICTURE = Least(ems=9, mm=CARD_MM + 9.5)
"""the least width of a card; a picture and what is around it keep their size when the text is small"""
MOST_COLUMNS = 3
TURNS = {-1: "choosing.leaf-before", 1: "choosing.leaf-after"}
"""to another leaf: the words of its button"""


class Spot(NamedTuple):
    """Where a voter was: at this proposal, its card so many pixels below the top of the page."""

    proposal_id: str
    below_top: int | None = None


class ChoosingScreen(BallotScreen):
    """`about_wanted(Spot)`: more about a proposal. `turned(by)`: another leaf. `find_wanted`: a certain one.

    `all_wanted`: all proposals again, not only some. `reviewed`: the voter has chosen.
    """

    name = "choosing"
    reviewed = Signal()
    about_wanted = Signal(object)
    turned = Signal(int)
    find_wanted = Signal()
    all_wanted = Signal()

    def __init__(
        self, appearance: Appearance, paper: BallotPaper, session: VotingSession, at: Spot | None = None
    ) -> None:
        """`at`: the proposal to begin at, when the voter comes back to it."""
        super().__init__(appearance, paper, session)
        self._listing = session.listing
        self._rule, self._more = WrapLabel("title"), WrapLabel()
        self._cards = {one: self._card(one) for one in self._listing.leaf.proposals}
        most = 1 if self._draft.asked.question else MOST_COLUMNS
        find = self.button("find", "find.button", self.find_wanted.emit)
        review = self.button("review", "choosing.button", self.reviewed.emit, "primary")
        buttons = (find, review) if self._listing.long else (review,)
        self._foot = BallotFoot(appearance, paper, self._draft, buttons)
        head = self.stack(self._rule, self._more, *self._shown(), gap_mm=1.0)
        # Before anything is measured.
        self.follow(self._describe)
        self.follow(self._mark)
        pictures = any(paper.lines[one].picture is not None for one in self._cards)
        least = WORDS_AND_PICTURE if pictures else WORDS_ONLY
        grid = CardGrid(appearance, list(self._cards.values()), least, most)
        grid.gather("group.answers" if self._draft.asked.question else "group.proposals")
        leaf = self._listing
        before, after = self._turner("before", leaf.before, -1), self._turner("after", leaf.after, 1)
        self._page = self.page(*filter(None, (head, before, grid, after)))
        if at is not None:
            self._page.begin_at(self._cards[at.proposal_id], at.below_top)
        self.stand_at_foot(self._foot)

    def _card(self, one: str) -> ChoiceCard | PointsCard:
        line = self._paper.lines[one]
        card: ChoiceCard | PointsCard
        if self._draft.asked.type == "cumulative":
            card = PointsCard(one, line.picture, self._most_points, more=line.has_more)
            card.stepped.connect(lambda by: self.step(one, by))
        else:
            card = ChoiceCard(one, line.picture, more=line.has_more, large=self._draft.asked.question)
            card.touched.connect(lambda: self.touch(one))
        card.more_wanted.connect(lambda: self.about_wanted.emit(self._spot(one)))
        return card

    def stand_at(self, spot: Spot) -> None:
        """Whoever does not touch goes on from there, once the screen is shown."""
        card = self._cards[spot.proposal_id]
        came_from = card.about if spot.below_top is not None else None
        (came_from or card.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _spot(self, one: str) -> Spot:
        return Spot(one, self._page.below_top(self._cards[one]))

    def _shown(self) -> list[QWidget]:
        """Which of many proposals these are, and the way back from only some to all."""
        if not self._listing.long:
            return []
        shown = WrapLabel("heading")
        shown.setObjectName("shown")
        self.follow(lambda: shown.setText(only_words(self.texts, self._paper, self._listing)))
        if self._listing.only is Only.ALL:
            return [shown]
        return [shown, self.row(self.button("show-all", "find.all", self.all_wanted.emit), None, equal=False)]

    def _turner(self, name: str, leaf: Leaf | None, by: int) -> QWidget | None:
        if leaf is None:
            return None
        button = BigButton()
        button.setObjectName(f"leaf-{name}")
        button.clicked.connect(lambda: self.turned.emit(by))
        self.follow(lambda: button.setText(leaf_words(self.texts, TURNS[by], leaf)))
        return button

    def _describe(self) -> None:
        rule, more = rule_words(self.texts, self._paper, self._draft.asked)
        self._rule.setText(rule)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        listing = self._listing
        for one, card in self._cards.items():
            number = self.texts("card.number", number=listing.number(one))
            words = CardWords(
                "" if self._draft.asked.question else number, *self._paper.words(self.texts, one)
            )
            card.describe(self.appearance, words)
            card.measure(self.appearance)

    def _mark(self) -> None:
        draft = self._draft
        for one, card in self._cards.items():
            if isinstance(card, PointsCard):
                card.count(self._points(one))
            state = state_words(self.texts, self._paper, draft, one)
            card.mark(self.appearance, chosen=draft.is_chosen(one), state=state)
        self._foot.tell()
