"""What on a window is cut off or too small to touch."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from kiosk.ui.theme import Theme

TOLERANCE = 1
"""pixels lost to rounding"""


def faults(window: QWidget, theme: Theme) -> list[str]:
    """Every fault of the widgets that are visible, in words."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found += _text_faults(widget)
            found += _place_faults(widget)
            found += _target_faults(widget, theme)
    return found


def _text_faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        text, room = widget.text(), widget.contentsRect()
        flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
    elif type(widget) is QPushButton:
        text, room, flags = widget.text(), widget.contentsRect(), Qt.TextFlag.TextSingleLine
    elif isinstance(widget, QLineEdit):
        text, room, flags = "Ag國", widget.contentsRect(), Qt.TextFlag.TextSingleLine
    else:
        return
    needed = widget.fontMetrics().boundingRect(room, flags.value, text)
    if needed.width() > room.width() + TOLERANCE or needed.height() > room.height() + TOLERANCE:
        yield f"“{text}” needs {needed.size().toTuple()}, has {room.size().toTuple()}"


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


def _target_faults(widget: QWidget, theme: Theme) -> Iterator[str]:
    if isinstance(widget, (QAbstractButton, QLineEdit)) and min(widget.size().toTuple()) < theme.target:
        yield f"{_name(widget)} is {widget.size().toTuple()}: too small to touch"


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
