"""The ring is seen around whatever has the focus, in every contrast, whatever lies beside it."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from kiosk.ui.access.ring import widths
from kiosk.ui.palette import PALETTES, Contrast
from kiosk.ui.theme import Theme
from sync.protocol.case import Voting
from tests.kiosk.ui.access.keyboard import NEXT, Key, Keyboard
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.test_theme import contrast

POINTS = Voting(type="cumulative", points=10)
LEAST = 3.0
"""to one (WCAG 2.2, 1.4.11)"""


@pytest.mark.parametrize("kind", Contrast)
def test_the_band_stands_out_from_the_lines_beside_it(kind: Contrast) -> None:
    palette = PALETTES[kind]
    assert contrast(palette.focus, palette.ground) >= LEAST


@pytest.mark.parametrize("dots_per_inch", [60, 96, 160, 283])
def test_the_band_is_three_pixels_wide_and_most_of_a_millimetre(dots_per_inch: int) -> None:
    theme = Theme(dots_per_inch / 25.4)
    band, line = widths(theme)
    assert band >= 3
    assert band / theme.dots_per_mm >= 0.8
    assert 2 * line + band < theme.gap


def edges(image: QImage, around: QRect) -> list[list[str]]:
    """The colours outwards from the middle of each edge of a control."""
    reach = 16
    middle = around.center()
    starts = (
        (QPoint(middle.x(), around.top()), QPoint(0, -1)),
        (QPoint(middle.x(), around.bottom()), QPoint(0, 1)),
        (QPoint(around.left(), middle.y()), QPoint(-1, 0)),
        (QPoint(around.right(), middle.y()), QPoint(1, 0)),
    )
    return [
        [image.pixelColor(at + step * n).name() for n in range(reach) if image.rect().contains(at + step * n)]
        for at, step in starts
    ]


def has_ring(keyboard: Keyboard, control: QWidget) -> bool:
    """Three pixels or more of the ring's colour in a row on at least three sides: at the edge of a window, or
    of a page that scrolls, one side may be outside."""
    keyboard.walker.lay_out()
    window = keyboard.window
    place = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    wanted = QColor(window.appearance.theme.palette.focus).name()
    sides = [max(map(len, _runs(side, wanted))) for side in edges(window.grab().toImage(), place)]
    return sum(one >= 3 for one in sides) >= 3


def _runs(colours: list[str], wanted: str) -> list[list[str]]:
    runs: list[list[str]] = [[]]
    for one in colours:
        if one == wanted:
            runs[-1].append(one)
        else:
            runs.append([])
    return runs


@pytest.mark.parametrize("voting", [POINTS])
@pytest.mark.parametrize("kind", Contrast)
def test_it_is_around_cards_points_and_buttons_of_every_kind(keyboard: Keyboard, kind: Contrast) -> None:
    """A proposal, one that has points, plus and minus, the dark button that leads on, a quiet one above."""
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    walker.window.appearance.set_contrast(kind)
    first, second = walker.cards[:2]
    keyboard.press(NEXT, Key.Key_Space)
    seen = set()
    for _ in range(60):
        if keyboard.at not in seen:
            assert has_ring(keyboard, keyboard.focus), f"no ring around {keyboard.at} in {kind}"
        seen.add(keyboard.at)
        keyboard.press(Key.Key_PageDown if keyboard.at == f"more-{second}" else NEXT)
        if keyboard.at == f"card-{first}":
            break
    assert {f"less-{first}", f"more-{first}", f"card-{second}", "review", "look"} <= seen
