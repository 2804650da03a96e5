"""What on a window is cut off, covered, out of reach or too small to touch."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from kiosk.ui.theme import TARGET_MM, Theme
from kiosk.ui.widgets.proposal_button import ProposalButton
from kiosk.ui.widgets.tick_button import TickButton

TOLERANCE = 1
"""pixels lost to rounding"""
APART_MM = 2.5
"""the least room between two targets (VVSG 2.0, 7.2-I)"""
OVERLAYS = frozenset({"notice", "still-there", "look-menu", "blank-cover"})
"""what may lie over other things: it covers them, and they cannot be touched below it"""
RING = "focus-ring"
"""lies over other things, and covers none"""
FAR = 1 << 14
NO_FLAG = Qt.TextFlag(0)
LEAST_LINES = 2
"""of text that a page shows before its reader has to scroll"""


class Target(NamedTuple):
    """Something to touch: where on the window, and in which page it scrolls."""

    widget: QWidget
    place: QRect
    page: QScrollArea | None


def faults(window: QWidget, theme: Theme) -> list[str]:
    """Every fault of the widgets that are visible, in words."""
    found: list[str] = []
    shown = [one for one in window.findChildren(QWidget) if one.isVisible()]
    for widget in shown:
        found += _text_faults(widget)
        found += _place_faults(widget)
        found += _page_faults(widget)
    for parent in (window, *shown):
        found += _overlaps(parent)
    return found + _target_faults(window, shown, theme)


def _text_faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        text, room = widget.text(), widget.contentsRect()
        flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
    elif isinstance(widget, ProposalButton | TickButton):
        yield from _written_faults(widget)
        return
    elif isinstance(widget, QPushButton):
        text, room, flags = _lines(widget), inside(widget), NO_FLAG
    elif isinstance(widget, QLineEdit):
        text, room, flags = "Ag國", widget.contentsRect(), Qt.TextFlag.TextSingleLine
    else:
        return
    needed = widget.fontMetrics().boundingRect(room, flags.value, text)
    if needed.width() > room.width() + TOLERANCE or needed.height() > room.height() + TOLERANCE:
        yield f"“{text}” needs {needed.size().toTuple()}, has {room.size().toTuple()}"


def _written_faults(button: ProposalButton | TickButton) -> Iterator[str]:
    """What a button paints itself: every text has its room, inside and apart from the others."""
    whole = button.rect()
    placed = list(button.written())
    for (text, font, _), room in placed:
        needed = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap.value, text)
        if needed.width() > room.width() + TOLERANCE or needed.height() > room.height() + TOLERANCE:
            yield f"“{text}” needs {needed.size().toTuple()}, has {room.size().toTuple()}"
        if not whole.contains(room):
            yield f"“{text}” sticks out of {_name(button)}"
    for one, other in combinations(placed, 2):
        common = one.room & other.room
        if min(common.width(), common.height()) > TOLERANCE:
            yield f"“{one.paragraph.text}” and “{other.paragraph.text}” overlap by {common.size().toTuple()}"


def _lines(button: QPushButton) -> str:
    """The words as the button breaks them."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    words: str = option.text  # type: ignore[attr-defined]
    return words


def inside(button: QPushButton) -> QRect:
    """What the style sheet leaves of a button for its words."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)


def _place_faults(widget: QWidget) -> Iterator[str]:
    """Nothing sticks out of what holds it, but for what a page scrolls to."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    place, room = QRect(widget.pos(), widget.size()), parent.rect()
    scrolls = isinstance(parent.parentWidget(), QScrollArea)
    over = max(place.right() - room.right(), room.left() - place.left())
    if not scrolls:
        over = max(over, place.bottom() - room.bottom(), room.top() - place.top())
    if over > TOLERANCE:
        yield f"{_name(widget)} sticks {over} pixels out of {_name(parent)}"


def _page_faults(widget: QWidget) -> Iterator[str]:
    """A page scrolls up and down only, and shows enough to read on by."""
    if not isinstance(widget, QScrollArea):
        return
    if widget.horizontalScrollBar().maximum() > 0:
        yield f"a page scrolls sideways by {widget.horizontalScrollBar().maximum()} pixels"
    seen = widget.viewport().height()
    least = LEAST_LINES * widget.fontMetrics().lineSpacing()
    if widget.verticalScrollBar().maximum() > 0 and seen < least:
        yield f"a page shows {seen} pixels, less than {LEAST_LINES} lines"


def _overlaps(parent: QWidget) -> Iterator[str]:
    """Nothing lies over its neighbour."""
    beside = [
        one
        for one in parent.children()
        if isinstance(one, QWidget) and one.isVisible() and one.objectName() not in {*OVERLAYS, RING}
    ]
    for one, other in combinations(beside, 2):
        common = one.geometry() & other.geometry()
        if min(common.width(), common.height()) > TOLERANCE:
            yield f"{_name(one)} and {_name(other)} overlap by {common.size().toTuple()}"


def _target_faults(window: QWidget, shown: list[QWidget], theme: Theme) -> list[str]:
    covers = Covers(window)
    targets = [
        _target(one, window)
        for one in shown
        if isinstance(one, (QAbstractButton, QLineEdit)) and not covers.hide(one)
    ]
    least = TARGET_MM * theme.dots_per_mm - TOLERANCE
    found = [
        f"{_name(one.widget)} is {one.place.size().toTuple()}: too small to touch"
        for one in targets
        if min(one.place.width(), one.place.height()) < least
    ]
    apart = APART_MM * theme.dots_per_mm - TOLERANCE
    for one, other in combinations(targets, 2):
        if one.page is other.page:
            gap = _gap(one.place, other.place)
        else:
            gap = _gap(_in_sight(one, window), _in_sight(other, window))
        if gap < apart and not one.widget.isAncestorOf(other.widget):
            found.append(f"{_name(one.widget)} and {_name(other.widget)} are {gap} pixels apart")
    return found


def _target(widget: QWidget, window: QWidget) -> Target:
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    return Target(widget, place_on(window, widget), page)


def _in_sight(target: Target, window: QWidget) -> QRect:
    if target.page is None:
        return target.place
    return target.place & place_on(window, target.page.viewport())


def _gap(one: QRect, other: QRect) -> int:
    """Pixels between two places, on the axis on which they are further apart; many for one out of sight."""
    if one.isEmpty() or other.isEmpty():
        return FAR
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down)


class Covers:
    """What lies over other things on a window, and where."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._found = [
            (one, place_on(window, one))
            for one in window.findChildren(QWidget)
            if one.objectName() in OVERLAYS and one.isVisible()
        ]

    def hide(self, widget: QWidget) -> bool:
        """Does something lie over it, or over a part of it?"""
        return any(
            not one.isAncestorOf(widget)
            and (covered.contains(self._window.rect()) or covered.intersects(place_on(self._window, widget)))
            for one, covered in self._found
        )


def place_on(window: QWidget, widget: QWidget) -> QRect:
    """Where it is, in the window's pixels."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def at_rest(window: QWidget) -> None:
    """Until nothing moves any more: a change of text size takes several rounds."""
    before: list[QRect] = []
    while (now := [one.geometry() for one in window.findChildren(QWidget)]) != before:
        before = now
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
