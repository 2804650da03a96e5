"""The officer's strip: what was done, the line, what waits, the stick, the other devices; always in sight."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kiosk.domain.medium import Link, MediumState
from kiosk.domain.station import Counts
from kiosk.lan.state import LanState, Standing
from kiosk.ui.ago import ago
from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.lan_words import lan_words
from kiosk.ui.line import Line, LineState
from kiosk.ui.medium_words import medium_words
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.labels import Icon

MOST_ROWS = 2
MARGIN_MM, GAP_MM = 5.0, 2.0
MOST_SPREAD = 6
"""gaps between two things in one of several rows"""


class Told(NamedTuple):
    """One thing that the strip tells: its icon, how it is meant, its words."""

    icon: str
    tone: str
    """well, so-so or bad: the words and the icon say the same"""
    words: str
    advice: str = ""
    """the same at more length and with what to do, where there is room for that"""


LINES = {
    Line.NONE: ("tell", "so-so"),
    Line.UNTRIED: ("waiting", "so-so"),
    Line.UP: ("line-up", "well"),
    Line.DOWN: ("line-down", "so-so"),
    Line.TROUBLED: ("look", "bad"),
}


class StatusBar(Following):
    """All green means all is well. In two rows at most: where it is narrow the day's figures give way."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._counts: Counts | None = None
        self._now = datetime.fromtimestamp(0, UTC)
        self._line, self._medium, self._neighbours = LineState(), MediumState(), LanState()
        self._told: tuple[str, list[Told | None]] = "", []
        self._done = QLabel()
        self._done.setProperty("role", "small")
        self._cells = [_Cell() for _ in range(4)]
        self._ground = QFrame()
        self._ground.setProperty("tone", "bar")
        for one in (self._done, *self._cells):
            one.setParent(self._ground)
        self._ground.setParent(self)
        self.follow(self._show)

    def show_counts(self, counts: Counts, now: int) -> None:
        """`now`: by the device's clock (seconds). Comes every few seconds, and with it the ages move on."""
        self._counts, self._now = counts, datetime.fromtimestamp(now, UTC)
        self._renew()

    def show_line(self, line: LineState) -> None:
        self._line = line
        self._renew()

    def show_medium(self, medium: MediumState) -> None:
        self._medium = medium
        self._renew()

    def show_neighbours(self, state: LanState) -> None:
        """The station's other devices."""
        self._neighbours = state
        self._renew()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it comes: the strip arranges itself in any width."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _tell(self) -> tuple[str, list[Told | None]]:
        """The day's figures, and what the cells tell."""
        texts = self.texts
        return _done_words(texts, self._counts), [
            _line_told(self._line, texts),
            _delivery_told(self._counts, self._line, self._now, texts),
            _medium_told(self._medium, texts),
            _neighbours_told(self._neighbours, texts),
        ]

    def _renew(self) -> None:
        """What comes is mostly what stands there already."""
        if self._tell() != self._told:
            self._show()

    def _show(self) -> None:
        self._told = self._tell()
        done, told = self._told
        self._done.setText(done)
        for cell, one in zip(self._cells, told, strict=True):
            cell.told = one
            cell.setVisible(one is not None)
        self._arrange()

    def _arrange(self) -> None:
        """Advice where all fits with it, else only what is the matter, at last without the day's figures."""
        theme = self.theme
        side, gap, edge = theme.mm(MARGIN_MM), theme.mm(GAP_MM), theme.mm(1)
        room = self.width() - 2 * side
        self._done.ensurePolished()
        self._done.resize(self._done.sizeHint())
        told = [one for one in self._cells if one.told is not None]
        figures = [self._done] if self._done.text() else []
        rows: list[list[QWidget]] = []
        for advising, cells in ((True, [*figures, *told]), (False, [*figures, *told]), (False, told)):
            for one in told:
                one.show_words(self.appearance, advising=advising)
            rows = _rows(cells, room, 2 * gap)
            if len(rows) <= MOST_ROWS and all(one.width() <= room for one in cells):
                break
        self._done.setVisible(any(self._done in row for row in rows))
        height = max(one.height() for one in (self._done, *told))
        for n, row in enumerate(rows):
            spread = (room - sum(one.width() for one in row)) // max(1, len(row) - 1)
            if len(rows) > 1:
                spread = min(spread, MOST_SPREAD * gap)
            x = side
            for cell in row:
                cell.move(x, edge + n * height + (height - cell.height()) // 2)
                x += cell.width() + spread
        self._ground.setGeometry(0, 0, self.width(), 2 * edge + len(rows) * height)
        self.setFixedHeight(self._ground.height())


class _Cell(QWidget):
    """An icon and its words, in one line."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Told | None = None
        """None is nothing to tell"""
        self._icon, self._label = Icon("tell", "#000000", 0), QLabel()
        self._label.setProperty("role", "small")
        for one in (self._icon, self._label):
            one.setParent(self)

    def show_words(self, appearance: Appearance, *, advising: bool) -> None:
        """Take the size that the words need in one line."""
        told, theme = self.told, appearance.theme
        if told is None:
            return
        colours = {"well": theme.palette.good, "so-so": theme.palette.text_soft, "bad": theme.palette.stop}
        side, gap = round(theme.small * 1.1), theme.mm(1.5)
        self._icon.show_icon(told.icon, colours[told.tone], side)
        self._label.setText((advising and told.advice) or told.words)
        self._label.ensurePolished()
        size = self._label.sizeHint()
        self.resize(side + gap + size.width(), max(side, size.height()))
        self._icon.move(0, (self.height() - side) // 2)
        self._label.setGeometry(side + gap, (self.height() - size.height()) // 2, size.width(), size.height())


def _rows(cells: Sequence[QWidget], room: int, gap: int) -> list[list[QWidget]]:
    rows: list[list[QWidget]] = [[]]
    taken = 0
    for one in cells:
        if rows[-1] and taken + gap + one.width() > room:
            rows.append([])
            taken = 0
        taken += one.width() + (gap if rows[-1] else 0)
        rows[-1].append(one)
    return rows


def _line_told(line: LineState, texts: Texts) -> Told:
    icon, tone = LINES[line.line]
    return Told(icon, tone, texts(f"status.line.{line.line}"))


def _delivery_told(counts: Counts | None, line: LineState, now: datetime, texts: Texts) -> Told | None:
    if counts is None:
        return None
    at = line.last_contact
    if not counts.waiting:
        words = texts("status.all-sent")
        when = words if at is None else texts("status.since", words=words, ago=ago(at, now, texts))
        return Told("yes", "well", when)
    when = texts("status.never") if at is None else ago(at, now, texts)
    words = texts.counted("status.waiting", counts.waiting)
    return Told("waiting", "so-so", texts("status.since", words=words, ago=when))


def _medium_told(medium: MediumState, texts: Texts) -> Told | None:
    if medium.link is Link.NONE:
        return None
    if medium.link is Link.FOLLOWING:
        return Told("yes", "well", texts("strip.medium.following"))
    if medium.link is Link.BEHIND:
        return Told("waiting", "so-so", texts.counted("strip.medium.behind", medium.behind))
    return Told("look", "bad", texts(f"strip.medium.lost.{medium.reason}"), medium_words(texts, medium))


def _neighbours_told(state: LanState, texts: Texts) -> Told | None:
    """The gravest thing that is not well."""
    advice = lan_words(texts, state)
    if state.problem is not None:
        return Told("look", "bad", texts("strip.lan.problem"), advice)
    troubled = [one for one in state.neighbours if one.standing is Standing.TROUBLED]
    unlike = [one for one in state.neighbours if one.clock_differs]
    gravest: tuple[tuple[str, str, str, int], ...] = (
        ("troubled", "look", "bad", len(troubled)),
        ("cut-off", "line-down", "so-so", len(state.cut_off)),
        ("clock", "look", "so-so", len(unlike)),
        ("cut-off", "line-down", "so-so", len(state.silent)),
    )
    for name, icon, tone, count in gravest:
        if count:
            return Told(icon, tone, texts.counted(f"strip.lan.{name}", count), advice)
    if not state.neighbours:
        return None
    return Told("yes", "well", texts.counted("strip.lan.together", len(state.neighbours)))


def _done_words(texts: Texts, counts: Counts | None) -> str:
    if counts is None:
        return ""
    return texts("status.done", passes=texts.number(counts.passes), cast=texts.number(counts.cast))
