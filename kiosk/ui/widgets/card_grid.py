"""Equal columns, as many as the width allows; rows as high as their highest card."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.appearance import Appearance, Following


class Least(NamedTuple):
    """A width in text sizes, and what does not grow with the text in millimetres."""

    ems: float
    mm: float = 0.0


class CardGrid(Following):
    """`least`: no column is narrower, unless the grid itself is."""

    def __init__(self, appearance: Appearance, cards: Sequence[QWidget], least: Least, most: int) -> None:
        super().__init__(appearance)
        self._cards, self._least, self._most = cards, least, most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.follow(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column: the others can go below it."""
        return QSize(self._widest, super().minimumSizeHint().height())

    @property
    def _widest(self) -> int:
        """What the card that needs most cannot do without: beside small words a picture keeps its size."""
        return max(one.minimumSizeHint().width() for one in self._cards)

    def _arrange(self) -> None:
        gap = self.theme.gap
        if self._grid.spacing() != gap:
            self._grid.setSpacing(gap)
        least = round(self.theme.body * self._least.ems) + self.theme.mm(self._least.mm)
        room = self if self.has_size else self.appearance.place or self
        fitting = min(room.width() // least, self._most, len(self._cards))
        if fitting > 1 and self.has_size:
            fitting = min(fitting, (self.width() + gap) // (max(least, self._widest) + gap))
        fitting = max(fitting, 1)
        rows = -(-len(self._cards) // fitting)
        columns = -(-len(self._cards) // rows)  # no row much shorter than the others
        if columns == self._columns:
            return
        for card in self._cards:
            self._grid.removeWidget(card)
        for n, card in enumerate(self._cards):
            self._grid.addWidget(card, n // columns, n % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
