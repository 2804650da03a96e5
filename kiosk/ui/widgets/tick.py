"""The tick of a button, and the words beside it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.labels import drawn
from kiosk.ui.widgets.lettering import Lettering, Paragraph

SIDE_EMS = 1.15


class Tick:
    """Painted, not a widget. All lengths in pixels."""

    def __init__(self) -> None:
        self.words = Lettering()
        self._side = self._gap = 0
        self._icon = "box", "#000000"

    def show(self, theme: Theme, words: Paragraph, *, chosen: bool, gap: int) -> None:
        self._side, self._gap = round(theme.body * SIDE_EMS), gap
        self._icon = ("box-checked", theme.palette.primary) if chosen else ("box", theme.palette.edge)
        self.words.write([words])

    @property
    def width(self) -> int:
        return self._beside + self.words.width

    @property
    def least_width(self) -> int:
        return self._beside + self.words.least_width

    def height(self, width: int) -> int:
        return max(self._side, self.words.height(width - self._beside))

    def words_in(self, room: QRect) -> QRect:
        """Where the words are painted."""
        width = room.width() - self._beside
        height = self.words.height(width)
        top = room.top() + (room.height() - height) // 2
        return QRect(room.left() + self._beside, top, width, height)

    def paint(self, painter: QPainter, room: QRect, ratio: float) -> None:
        """`ratio`: dots of the screen a pixel."""
        top = room.top() + (room.height() - self._side) // 2
        painter.drawImage(room.left(), top, drawn(*self._icon, self._side, ratio))
        self.words.paint(painter, self.words_in(room))

    @property
    def _beside(self) -> int:
        return self._side + self._gap
