"""Texts that a widget paints itself, below each other, each in letters and a colour of its own.

A card with a label for each of its texts takes three times as long to make and to lay out.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

FAR = 1 << 15
"""pixels: more than any text is long or high"""
WIDEST_LINE = 26
"""in ems: what a text asks for before it wraps"""
WRAP = int(Qt.TextFlag.TextWordWrap)


class Paragraph(NamedTuple):
    """One text; `colour` as the palette of the theme has it."""

    text: str
    font: QFont
    colour: str


class Placed(NamedTuple):
    """A paragraph, where it is painted."""

    paragraph: Paragraph
    room: QRect


class Lettering:
    """All lengths in pixels. Empty texts take no room."""

    def __init__(self) -> None:
        self._paragraphs: Sequence[Paragraph] = ()
        self._gap = 0
        self._heights: dict[int, list[int]] = {}

    def write(self, paragraphs: Sequence[Paragraph], gap: int = 0) -> None:
        """These, in place of those before; `gap` between two of them."""
        self._paragraphs = [one for one in paragraphs if one.text]
        self._gap, self._heights = gap, {}

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self._paragraphs]

    @property
    def width(self) -> int:
        """That the texts ask for: short ones in one line, long ones in lines of readable length."""
        return max((_width(one) for one in self._paragraphs), default=0)

    @property
    def least_width(self) -> int:
        """Of the longest word."""
        return max((_bounds(one, 1).width() for one in self._paragraphs), default=0)

    def height(self, width: int) -> int:
        """That the texts need in a width."""
        heights = self._heights_in(width)
        return sum(heights) + self._gap * max(len(heights) - 1, 0)

    def places(self, room: QRect) -> Iterator[Placed]:
        """From the top of the room."""
        top = room.top()
        for paragraph, height in zip(self._paragraphs, self._heights_in(room.width()), strict=True):
            yield Placed(paragraph, QRect(room.left(), top, room.width(), height))
            top += height + self._gap

    def paint(self, painter: QPainter, room: QRect) -> None:
        for paragraph, place in self.places(room):
            painter.setFont(paragraph.font)
            painter.setPen(QColor(paragraph.colour))
            painter.drawText(place, WRAP, paragraph.text)

    def _heights_in(self, width: int) -> list[int]:
        if width not in self._heights:
            self._heights[width] = [_bounds(one, width).height() for one in self._paragraphs]
        return self._heights[width]


def _bounds(paragraph: Paragraph, width: int) -> QRect:
    return QFontMetrics(paragraph.font).boundingRect(QRect(0, 0, width, FAR), WRAP, paragraph.text)


def _width(paragraph: Paragraph) -> int:
    metrics = QFontMetrics(paragraph.font)
    return min(metrics.size(0, paragraph.text).width() + 2, WIDEST_LINE * metrics.height())
