"""A proposal to touch: picture, number, title, place and cost; with a tick where it can be chosen or not."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.lettering import Lettering, Paragraph, Placed
from kiosk.ui.widgets.picture import card_size, paint_picture
from kiosk.ui.widgets.tick import Tick


class CardWords(NamedTuple):
    """What a card says of a proposal; empty where the case says nothing."""

    number: str
    title: str
    place: str
    cost: str


class Measures(NamedTuple):
    """In pixels, of the theme."""

    picture: QSize
    edge: int
    beside: int
    """between the picture and the words"""
    gap: int
    """between two texts"""


class ProposalButton(Button):
    """Never ticks itself: a touch is `clicked`, and the ballot says by `mark` what came of it."""

    def __init__(
        self, proposal_id: str, picture: QImage | None, *, ticked: bool, large: bool = False
    ) -> None:
        """`ticked`: chosen or not, in place of points; `large`: an answer that is nothing but words."""
        super().__init__("quiet")
        self.setObjectName(f"card-{proposal_id}")
        self.proposal_id = proposal_id
        self._picture, self._large = picture, large
        self._told, self._words = CardWords("", "", "", ""), Lettering()
        self._tick: Tick | None = None
        if ticked:
            self.keep_tick()
            self._tick = Tick()
        self._measures = Measures(QSize(0, 0), 0, 0, 0)

    @property
    def title(self) -> str:
        return self._told.title

    @property
    def texts(self) -> list[str]:
        """All that is written on it, from above."""
        return [*self._words.texts, *(self._tick.words.texts if self._tick else ())]

    def describe(self, appearance: Appearance, words: CardWords) -> None:
        """The words of the proposal, in the voter's language, and the sizes of the theme."""
        theme = appearance.theme
        picture = card_size(theme) if self._picture is not None else QSize(0, 0)
        beside = theme.mm(3.5) if self._picture is not None else 0
        self._measures = Measures(picture, theme.mm(3), beside, theme.mm(0.6))
        self._told = words
        roles = ("small", "title" if self._large else "heading", "small", "body")
        soft, text = theme.palette.text_soft, theme.palette.text
        self._words.write(
            [
                Paragraph(one, theme.font(role), soft if role == "small" else text)
                for one, role in zip(words, roles, strict=True)
            ],
            self._measures.gap,
        )
        self.measure_anew()

    def mark(self, appearance: Appearance, *, chosen: bool, state: str) -> None:
        """How it stands, in words; on a card with a tick they stand below the others, too."""
        self.setAccessibleName(", ".join([*self._words.texts, state] if state else self._words.texts))
        if self._tick is not None:
            theme = appearance.theme
            self.show_tick(chosen)
            told = Paragraph(state, theme.font("small"), theme.palette.text_soft)
            self._tick.show(theme, told, chosen=chosen, gap=theme.mm(1.6))
            self.measure_anew()

    def written(self) -> Iterator[Placed]:
        """All its texts, where they are painted."""
        yield from self._words.places(self._room)
        if self._tick is not None:
            yield from self._tick.words.places(self._tick.words_in(self._tick_room(self._tick)))

    def height_in(self, width: int) -> int:
        edge, room = self._measures.edge, width - self._across
        height = self._words.height(room)
        if self._tick is not None:
            height += self._measures.gap + self._tick.height(room)
        return max(height, self._measures.picture.height()) + 2 * edge

    def widths(self) -> tuple[int, int]:
        wished, needed = self._tick_widths
        across = self._across
        return max(self._words.width, wished) + across, max(self._words.least_width, needed) + across

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size, edge = self._measures.picture, self._measures.edge
        with QPainter(self) as painter:
            self._words.paint(painter, self._room)
            if self._tick is not None:
                self._tick.paint(painter, self._tick_room(self._tick), self.devicePixelRatioF())
            if self._picture is not None:
                paint_picture(painter, self._picture, QRect(edge, edge, size.width(), size.height()))

    @property
    def _tick_widths(self) -> tuple[int, int]:
        return (self._tick.width, self._tick.least_width) if self._tick is not None else (0, 0)

    @property
    def _across(self) -> int:
        """What the words do not get of the width."""
        return 2 * self._measures.edge + self._measures.picture.width() + self._measures.beside

    @property
    def _room(self) -> QRect:
        """For the words and the tick."""
        edge = self._measures.edge
        return QRect(self._across - edge, edge, self.width() - self._across, self.height() - 2 * edge)

    def _tick_room(self, tick: Tick) -> QRect:
        """At the foot of the words."""
        room = self._room
        height = tick.height(room.width())
        return QRect(room.left(), room.bottom() + 1 - height, room.width(), height)
