"""The officer's strip: what was done, the line, what waits, the stick, the other devices; always in sight."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kiosk.domain.medium import Link, MediumState
from kiosk.domain.station import Counts
from kiosk.lan.state import LanState, Standing
from kiosk.ui.ago import ago
from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.line import Line, LineState
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.labels import Icon

TICK_MS = 5_000
"""how often the ages are looked at anew"""
MOST_ROWS = 2
MARGIN_MM, GAP_MM = 5.0, 2.0


class Told(NamedTuple):
    """One thing that the strip tells: its icon, how it is meant, its words."""

    icon: str
    tone: str
    """well, so-so or bad: the words and the icon say the same"""
    words: str


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
        self._line, self._medium, self._neighbours = LineState(), MediumState(), LanState()
        self._done = QLabel()
        self._done.setProperty("role", "small")
        self._cells = [_Cell() for _ in range(4)]
        self._ground = QFrame()
        self._ground.setProperty("tone", "bar")
        for one in (self._done, *self._cells):
            one.setParent(self._ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._ground)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._show)
        self._timer.start()
        self.follow(self._show)

    def show_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._show()

    def show_line(self, line: LineState) -> None:
        self._line = line
        self._show()

    def show_medium(self, medium: MediumState) -> None:
        self._medium = medium
        self._show()

    def show_neighbours(self, state: LanState) -> None:
        """The station's other devices."""
        self._neighbours = state
        self._show()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it comes: the strip arranges itself in any width."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show(self) -> None:
        texts, counts = self.texts, self._counts
        self._done.setText(
            texts("status.done", passes=f"{counts.passes:,}", cast=f"{counts.cast:,}") if counts else ""
        )
        told = [
            _line_told(self._line, texts),
            _delivery_told(counts, self._line, texts),
            _medium_told(self._medium, texts),
            _neighbours_told(self._neighbours, texts),
        ]
        for cell, one in zip(self._cells, told, strict=True):
            cell.tell(one, self.appearance)
        self._arrange()

    def _arrange(self) -> None:
        """Fill the rows from the left; each row's room is shared out between its cells."""
        theme = self.theme
        side, gap = theme.mm(MARGIN_MM), theme.mm(GAP_MM)
        self._done.ensurePolished()
        self._done.resize(self._done.sizeHint())
        told = [one for one in self._cells if one.told is not None]
        shown = [one for one in (self._done,) if one.text()]
        room = self.width() - 2 * side
        rows = _rows([*shown, *told], room, 2 * gap)
        self._done.setVisible(bool(shown) and len(rows) <= MOST_ROWS)
        if len(rows) > MOST_ROWS:
            rows = _rows(told, room, 2 * gap)
        for cell in self._cells:
            cell.setVisible(cell.told is not None)
        height = max((one.height() for one in (self._done, *told)), default=0)
        edge = theme.mm(1)
        for n, row in enumerate(rows):
            left = room - sum(one.width() for one in row)
            spread = left // (len(row) - 1) if len(row) > 1 else 0
            if len(rows) > 1:
                spread = min(spread, 6 * gap)
            x = side
            for one in row:
                one.move(x, edge + n * height + (height - one.height()) // 2)
                x += one.width() + spread
        self.setFixedHeight(2 * edge + len(rows) * height)


class _Cell(QWidget):
    """An icon and its words, in one line."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Told | None = None
        self._icon, self._label = Icon("tell", "#000000", 0), QLabel()
        self._label.setProperty("role", "small")
        for one in (self._icon, self._label):
            one.setParent(self)

    def tell(self, told: Told | None, appearance: Appearance) -> None:
        """None is nothing to tell."""
        self.told = told
        if told is None:
            return
        theme = appearance.theme
        colours = {"well": theme.palette.good, "so-so": theme.palette.text_soft, "bad": theme.palette.stop}
        side = round(theme.small * 1.1)
        self._icon.show_icon(told.icon, colours[told.tone], side)
        self._label.setText(told.words)
        self._label.ensurePolished()
        size, gap = self._label.sizeHint(), theme.mm(1.5)
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


def _delivery_told(counts: Counts | None, line: LineState, texts: Texts) -> Told:
    waiting = counts.waiting if counts else 0
    words = texts.counted("status.waiting", waiting) if waiting else texts("status.all-sent")
    at = line.last_contact
    when = texts("status.never") if at is None else ago(at, datetime.now(UTC), texts)
    icon, tone = ("waiting", "so-so") if waiting else ("yes", "well")
    return Told(icon, tone, texts("status.since", words=words, ago=when))


def _medium_told(medium: MediumState, texts: Texts) -> Told | None:
    if medium.link is Link.NONE:
        return None
    if medium.link is Link.FOLLOWING:
        return Told("yes", "well", texts("strip.medium.following"))
    if medium.link is Link.BEHIND:
        return Told("waiting", "so-so", texts.counted("strip.medium.behind", medium.behind))
    return Told("look", "bad", texts(f"strip.medium.lost.{medium.reason}"))


def _neighbours_told(lan: LanState, texts: Texts) -> Told | None:
    """The first thing that is not well, of the gravest kind."""
    if lan.problem is not None:
        return Told("look", "bad", texts("strip.lan.problem"))
    troubled = [one for one in lan.neighbours if one.standing is Standing.TROUBLED]
    if troubled:
        return Told("look", "bad", texts.counted("strip.lan.troubled", len(troubled)))
    if lan.cut_off or lan.silent:
        missing = max(len(lan.cut_off), len(lan.silent))
        return Told("line-down", "so-so", texts.counted("strip.lan.cut-off", missing))
    if not lan.neighbours:
        return None
    unlike = [one for one in lan.neighbours if one.clock_differs]
    if unlike:
        return Told("look", "so-so", texts.counted("strip.lan.clock", len(unlike)))
    return Told("yes", "well", texts.counted("strip.lan.together", len(lan.neighbours)))
