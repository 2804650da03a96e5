"""Can every sign be drawn, and has everything that can be touched a name?"""

from functools import cache

from PySide6.QtGui import QAccessible, QRawFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from kiosk.ui.resources import FONTS
from kiosk.ui.widgets.proposal_button import ProposalButton
from kiosk.ui.widgets.tick_button import TickButton


def sign_faults(window: QWidget) -> list[str]:
    """Every sign that no shipped font has: Qt draws an empty box for it, and reports nothing."""
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, (ProposalButton, TickButton)):
            words = "".join(one.paragraph.text for one in widget.written())
            found.update(sign for sign in words if not can_be_drawn(sign))
        elif isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            found.update(sign for sign in widget.text() if not can_be_drawn(sign))
    return [f"no font has {sign!r}" for sign in sorted(found)]


@cache
def can_be_drawn(sign: str) -> bool:
    return not sign.isprintable() or any(font.supportsCharacter(ord(sign)) for font in _fonts())


@cache
def _fonts() -> tuple[QRawFont, ...]:
    return tuple(QRawFont(str(path), 20) for path in sorted(FONTS.glob("*.ttf")))


def name_faults(window: QWidget) -> list[str]:
    """Everything to touch or to type into that a screen reader has no name for."""
    return [
        f"{one.objectName() or type(one).__name__} has no name"
        for one in window.findChildren(QWidget)
        if one.isVisible() and isinstance(one, (QAbstractButton, QLineEdit)) and not _name(one)
    ]


def _name(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""
