"""From twenty proposals on: a proposal by its number on the leaflet, or only those of one category."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.card_grid import CardGrid, Least
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.number_pad import NumberPad

COLUMN = Least(ems=14)


class FindScreen(Screen):
    """`found(proposal id)` by its number. `category_wanted(category)`, `chosen_wanted`: only these.

    `back`: to the proposals, as they were.
    """

    name = "find"
    for_voter = True
    offers_help = True
    found = Signal(str)
    category_wanted = Signal(str)
    chosen_wanted = Signal()
    back = Signal()

    def __init__(self, appearance: Appearance, paper: BallotPaper, session: VotingSession) -> None:
        super().__init__(appearance)
        self._paper, self._session, self._listing = paper, session, session.listing
        self._most = len(session.order)
        self._told = WrapLabel("heading")
        self._told.setObjectName("number-typed")
        self._pad = NumberPad(appearance, len(str(self._most)))
        self.gather("find.by-number", self._pad)
        self._pad.typed.connect(lambda _number: self._tell())
        self._show = self.button("show-number", "find.show", self._go, "primary")
        by_number = self.stack(self.label("find.by-number", "heading"), self._told, self._pad, self._show)
        self.page(
            self.label("find.heading", "title"),
            CardGrid(appearance, [by_number, self._only()], COLUMN, 2),
        )
        self.footer(self.button("back", "about.back", self.back.emit), None)
        self.follow(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._pad.press(event):
            super().keyPressEvent(event)

    def _only(self) -> QWidget:
        buttons = [self._category(name, count) for name, count in self._listing.categories]
        chosen = self._counted("only-chosen", len(self._session.draft.chosen))
        self.follow(lambda: self._name(chosen, self.texts("choosing.shown.chosen")))
        chosen.clicked.connect(self.chosen_wanted)
        only = self.stack(*buttons, chosen)
        self.gather("find.only", only)
        return self.stack(self.label("find.only", "heading"), only)

    def _category(self, category: str, count: int) -> BigButton:
        button = self._counted(f"only-{category}", count)
        self.follow(lambda: self._name(button, self._paper.category(self.texts, category)))
        button.clicked.connect(lambda: self.category_wanted.emit(category))
        return button

    def _counted(self, name: str, count: int) -> BigButton:
        button = BigButton()
        button.setObjectName(name)
        button.setProperty("count", count)
        button.setEnabled(count > 0)
        return button

    def _name(self, button: BigButton, what: str) -> None:
        count = self.texts.number(int(button.property("count")))
        button.setText(self.texts("find.counted", what=what, count=count))

    def _tell(self) -> None:
        """The number so far, and what it stands for."""
        number = self._pad.number
        one = self._listing.numbered(number)
        if not number:
            words = self.texts("find.none-yet", most=self._most)
        elif one is None:
            words = self.texts("find.no-such", number=number, most=self._most)
        else:
            title, *_ = self._paper.words(self.texts, one)
            words = self.texts("find.is", number=number, title=title)
        self._told.setText(words)
        self._show.setEnabled(one is not None)

    def _go(self) -> None:
        one = self._listing.numbered(self._pad.number)
        if one is not None:
            self.found.emit(one)
