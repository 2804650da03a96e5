"""What can be reached without touching, in reading order and in groups: read from the widgets themselves.

A widget with the property `group` (see `Following.gather`) and an accessible name is a group of the controls
in it; so is a card with more than one. A group of one control is that control. What is reached comes into
sight by itself, so the buttons that turn a page come last: they are for pages of words.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLineEdit, QWidget

from kiosk.ui.access.scanning import Group
from kiosk.ui.reading_order import parts_of
from kiosk.ui.widgets.page import Page
from kiosk.ui.widgets.proposal_button import ProposalButton

Stops = Group[QWidget]
Part = QWidget | Stops
CARDS = frozenset({"card", "choice", "chosen"})
"""tones of the frames around a proposal"""


def stops_of(scopes: Iterable[QWidget]) -> Stops:
    """All that can be reached in these widgets, one after the other."""
    return Group(
        "all", "", tuple(part for scope in scopes for part in (*_parts(scope), *_page_turners(scope)))
    )


def can_be_reached(widget: QWidget) -> bool:
    """Seen, able, and something to press or to type into."""
    return (
        isinstance(widget, QAbstractButton | QLineEdit)
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
    )


def places(stops: Stops) -> Iterator[tuple[QWidget, int, int]]:
    """Which of how many each part of a group is, told of its first control. A card's own controls are not
    counted: they are named after it."""
    for part in stops.parts:
        if isinstance(part, Group) and isinstance(part.key, QWidget) and part.key.property("group"):
            for n, inner in enumerate(part.parts, 1):
                yield next(inner.leaves()) if isinstance(inner, Group) else inner, n, len(part.parts)
            yield from places(part)


def _parts(widget: QWidget) -> list[Part]:
    if not widget.isVisible():
        return []
    if can_be_reached(widget):
        return [widget]
    inside = [widget.area] if isinstance(widget, Page) else parts_of(widget)
    found = [part for inner in inside for part in _parts(inner)]
    name = _name(widget) if len(found) > 1 else ""
    return [Group(widget, name, tuple(found))] if name else found


def _page_turners(scope: QWidget) -> Iterator[QWidget]:
    for page in scope.findChildren(Page):
        yield from filter(can_be_reached, (page.up, page.down))


def _name(widget: QWidget) -> str:
    if widget.property("group"):
        return widget.accessibleName()
    if isinstance(widget, QFrame) and widget.property("tone") in CARDS:
        button = widget.findChild(ProposalButton)
        if isinstance(button, ProposalButton):
            return button.title
        labels = (one for one in widget.findChildren(QLabel) if one.property("role") == "heading")
        return next((one.text() for one in labels), "")
    return ""
