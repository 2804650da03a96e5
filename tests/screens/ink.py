"""Does every text stand out from the ground it is really painted on?"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from kiosk.ui.palette import Contrast
from kiosk.ui.widgets.proposal_button import ProposalButton
from kiosk.ui.widgets.tick_button import TickButton
from tests.kiosk.ui.geometry import Covers, inside, place_on

PROMISED = {
    Contrast.DEFAULT: (10.0, 21.0),
    Contrast.LOW: (4.5, 8.0),
    Contrast.DARK: (10.0, 21.0),
    Contrast.LIGHT: (20.0, 21.0),
}
"""least and most (VVSG 2.0, 7.1-C; WCAG 2.2, 1.4.3): low contrast is for eyes that more would hurt"""
BORDER = 6
"""pixels at most that a text reaches over the border of the button or the field that it stands in"""
STEPS = 12
"""points along each edge of a text at which its ground is looked at"""


def ink_faults(window: QWidget, picture: QImage, contrast: Contrast) -> list[str]:
    """Every text in sight with less or more contrast than promised, in words."""
    found: list[str] = []
    least, most = PROMISED[contrast]
    covers = Covers(window)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or covers.hide(widget):
            continue
        for text, ink, room in _written(widget):
            seen = _in_sight(widget, room, window)
            if seen.height() < room.height() // 2:
                continue
            ground = _ground(picture, seen)
            ratio = contrast_between(ink, ground)
            if not least <= round(ratio, 1) <= most:
                found.append(
                    f"“{text[:30]}” has {ratio:.1f}:1, {ink.name()} on {ground.name()}, not {least:g}"
                    f" to {most:g}"
                )
    return found


def luminance(colour: QColor) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    parts = [
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in colour.getRgbF()[:3]
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast_between(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _written(widget: QWidget) -> Iterator[tuple[str, QColor, QRect]]:
    """Each text on a widget, its colour, and where it is on the widget."""
    if isinstance(widget, (ProposalButton, TickButton)):
        for paragraph, room in widget.written():
            yield paragraph.text, QColor(paragraph.colour), room
    elif isinstance(widget, QPushButton) and widget.text():
        yield widget.text(), _ink(widget), inside(widget)
    elif isinstance(widget, (QLabel, QLineEdit)) and widget.text():
        yield widget.text(), _ink(widget), widget.rect()


def _ink(widget: QWidget) -> QColor:
    """The colour that the style sheet has given to its words."""
    role = QPalette.ColorRole.Text if isinstance(widget, QLineEdit) else widget.foregroundRole()
    group = QPalette.ColorGroup.Normal if widget.isEnabled() else QPalette.ColorGroup.Disabled
    return widget.palette().color(group, role)


def _in_sight(widget: QWidget, room: QRect, window: QWidget) -> QRect:
    """The part of a widget's room that no page hides, on the window."""
    seen = room.translated(place_on(window, widget).topLeft()) & window.rect()
    for page in _pages(widget):
        seen &= place_on(window, page.viewport())
    return seen


def _pages(widget: QWidget) -> Iterator[QScrollArea]:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            yield parent
        parent = parent.parentWidget()


def _ground(picture: QImage, seen: QRect) -> QColor:
    """The colour that is most often met along the edges of a text: seldom a stroke, never more of them."""
    inside = min(seen.height() // 5, BORDER)
    inset = seen.marginsRemoved(QMargins(inside, inside, inside, inside))
    across = [inset.left() + inset.width() * n // STEPS for n in range(STEPS)]
    down = [inset.top() + inset.height() * n // STEPS for n in range(STEPS)]
    points = [(x, y) for x in across for y in (inset.top(), inset.bottom())]
    points += [(x, y) for y in down for x in (inset.left(), inset.right())]
    (colour, _), *_ = Counter(picture.pixel(*at) for at in points).most_common(1)
    return QColor.fromRgb(colour)
