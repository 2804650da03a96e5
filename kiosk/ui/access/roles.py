"""What a screen reader is told that Qt does not know by itself: headings, groups, dialogues, a screen's name.

Buttons, fields and their states are told by Qt: a button that can be checked is a check box.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.look_menu import LookMenu
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.still_there import StillThere

Role = QAccessible.Role
HEADINGS = frozenset({"title", "display"})
"""roles of texts"""


class _Told(QAccessibleWidget):
    """A widget with another role than Qt gives it; a text is its own name."""

    def text(self, about: QAccessible.Text) -> str:
        widget = self.object()
        if about is QAccessible.Text.Name and isinstance(widget, QLabel):
            return widget.text()
        return super().text(about)


def role_of(widget: QObject) -> QAccessible.Role | None:
    """None: what Qt says of it is right."""
    if isinstance(widget, QLabel):
        return Role.Heading if widget.property("role") in HEADINGS else None
    if isinstance(widget, Notice):
        return Role.AlertMessage
    if isinstance(widget, LookMenu | StillThere):
        return Role.Dialog
    if isinstance(widget, Screen):
        return Role.Pane
    if isinstance(widget, QWidget) and widget.property("group"):
        return Role.Grouping
    return None


def _told_of(_class: str, widget: QObject | None) -> QAccessibleInterface | None:
    role = role_of(widget) if isinstance(widget, QWidget) else None
    return _Told(widget, role) if isinstance(widget, QWidget) and role is not None else None


@cache
def tell_roles() -> None:
    """For the whole program. Costs nothing until a screen reader asks."""
    QAccessible.installFactory(_told_of)
