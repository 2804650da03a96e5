"""A button that chooses, or takes back, with the same tick as on a card."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.lettering import Paragraph, Placed
from kiosk.ui.widgets.tick import Tick


class TickButton(Button):
    """Never ticks itself: a touch is `clicked`, and the ballot says by `mark` what came of it."""

    def __init__(self, proposal_id: str) -> None:
        super().__init__("plain")
        self.setObjectName(f"choose-{proposal_id}")
        self.keep_tick()
        self._tick, self._edge = Tick(), 0

    def mark(self, appearance: Appearance, *, chosen: bool, words: str, title: str) -> None:
        """`words` say how the proposal stands, or what a touch would do."""
        theme = appearance.theme
        self._edge = theme.mm(2)
        self.show_tick(chosen)
        told = Paragraph(words, theme.font("heading"), theme.palette.text)
        self._tick.show(theme, told, chosen=chosen, gap=theme.mm(2))
        self.setAccessibleName(f"{title}, {words}")
        self.measure_anew()

    def text(self) -> str:
        return " ".join(self._tick.words.texts)

    def written(self) -> Iterator[Placed]:
        """Its words, where they are painted."""
        return self._tick.words.places(self._tick.words_in(self._room))

    def height_in(self, width: int) -> int:
        return self._tick.height(width - 2 * self._edge) + 2 * self._edge

    def widths(self) -> tuple[int, int]:
        return self._tick.width + 2 * self._edge, self._tick.least_width + 2 * self._edge

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            self._tick.paint(painter, self._room, self.devicePixelRatioF())

    @property
    def _room(self) -> QRect:
        edge = self._edge
        return self.rect().adjusted(edge, edge, -edge, -edge)
