"""A proposal to touch: picture, number, title, place and cost; with a tick where it can be chosen or not."""

from typing import NamedTuple

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import LayoutButton
from kiosk.ui.widgets.labels import Icon, WrapLabel
from kiosk.ui.widgets.picture import Picture, card_size


class CardWords(NamedTuple):
    """What a card says of a proposal; empty where the case says nothing."""

    number: str
    title: str
    place: str
    cost: str


class ProposalButton(LayoutButton):
    """Never ticks itself: a touch is `clicked`, and the ballot says by `mark` what came of it."""

    def __init__(
        self, proposal_id: str, picture: QImage | None, *, ticked: bool, large: bool = False
    ) -> None:
        """`ticked`: chosen or not, in place of points; `large`: an answer that is nothing but words."""
        super().__init__("quiet")
        self.setObjectName(f"card-{proposal_id}")
        if ticked:
            self.keep_tick()
        self.proposal_id = proposal_id
        self._picture = Picture(picture)
        self._number, self._title = WrapLabel("small"), WrapLabel("title" if large else "heading")
        self._place, self._cost = WrapLabel("small"), WrapLabel("body")
        self._labels = (self._number, self._title, self._place, self._cost)
        self._words = QVBoxLayout()
        for label in self._labels:
            self._words.addWidget(label)
        self._words.addStretch(1)
        if ticked:
            self._icon, self._state = Icon("box", "#000000", 0), WrapLabel("small")
            self._tick = QHBoxLayout()
            self._tick.addWidget(self._icon)
            self._tick.addWidget(self._state, 1)
            self._words.addLayout(self._tick)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture)
        self._row.addLayout(self._words, 1)

    @property
    def title(self) -> str:
        return self._title.text()

    def describe(self, words: CardWords) -> None:
        """The words of the proposal, in the voter's language."""
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def mark(self, appearance: Appearance, *, chosen: bool, state: str) -> None:
        """How it stands, in words; on a card with a tick they stand below the others, too."""
        self.setAccessibleName(", ".join(filter(None, (*(one.text() for one in self._labels), state))))
        if self.isCheckable():
            self.show_tick(chosen)
            palette = appearance.theme.palette
            colour = palette.primary if chosen else palette.edge
            side = round(appearance.theme.body * 1.15)
            self._icon.show_icon("box-checked" if chosen else "box", colour, side)
            self._state.setText(state)

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes of the theme."""
        theme = appearance.theme
        self._picture.resize_to(card_size(theme).width())
        if self.isCheckable():
            self._tick.setSpacing(theme.mm(1.6))
        self._row.setContentsMargins(*(theme.mm(3),) * 4)
        self._row.setSpacing(theme.mm(3.5))
        self._words.setSpacing(theme.mm(0.6))
        self.updateGeometry()
