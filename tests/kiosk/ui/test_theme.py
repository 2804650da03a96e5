"""Sizes hold on the real screen, and every text stands out from its ground."""

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.palette import DEFAULT, PALETTES, Contrast
from kiosk.ui.theme import CAP_HEIGHT, FAMILIES, TARGET_MM, TextSize, Theme, dots_per_mm, load_fonts

RANGES = {
    TextSize.SMALL: (3.5, 4.2),
    TextSize.MEDIUM: (4.8, 5.6),
    TextSize.LARGE: (6.4, 7.1),
    TextSize.LARGEST: (8.5, 9.0),
}
"""millimetres of a capital, VVSG 2.0"""


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    found = QColor(colour)
    parts = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in found.getRgbF()[:3]]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


LEAST = {Contrast.DEFAULT: 10, Contrast.LOW: 4.5, Contrast.DARK: 10, Contrast.LIGHT: 20}
"""VVSG 2.0, 7.1-C: 10:1 by default, 20:1 in black on white; WCAG 2.2, 1.4.3: never below 4.5:1"""


@pytest.mark.parametrize("pair", sorted(DEFAULT.text_pairs()))
@pytest.mark.parametrize("chosen", list(Contrast))
def test_every_text_stands_out_from_its_ground(chosen: Contrast, pair: str) -> None:
    assert contrast(*PALETTES[chosen].text_pairs()[pair]) >= LEAST[chosen]


@pytest.mark.parametrize("chosen", list(Contrast))
def test_edges_and_focus_can_be_seen(chosen: Contrast) -> None:
    """WCAG 2.2, 1.4.11: what shows where to touch, and where the focus is, has 3:1."""
    palette = PALETTES[chosen]
    for colour in (palette.edge, palette.focus, palette.primary):
        for ground in (palette.ground, palette.card):
            assert contrast(colour, ground) >= 3


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("dpi", [96, 141, 282])
def test_capitals_have_their_height_in_millimetres(qtbot: QtBot, size: TextSize, dpi: int) -> None:
    """On a coarse and on a fine screen alike, a capital is as high as the standard says, to a half pixel."""
    load_fonts()
    theme = Theme(dpi / 25.4, size)
    font = QFont([*FAMILIES])
    font.setPixelSize(theme.body)
    height_mm = QFontMetricsF(font).capHeight() / theme.dots_per_mm
    least, most = RANGES[size]
    slack = 0.5 * CAP_HEIGHT / theme.dots_per_mm
    assert least - slack <= height_mm <= most + slack


@pytest.mark.parametrize("size", list(TextSize))
def test_no_text_is_below_the_smallest_size(size: TextSize) -> None:
    """Secondary text too has capitals of 3.5 mm and more."""
    theme = Theme(96 / 25.4, size)
    assert theme.small * CAP_HEIGHT / theme.dots_per_mm >= 3.4
    assert theme.mm(TARGET_MM) >= 48


def test_steps_end_at_the_ends() -> None:
    """Larger than largest is largest."""
    assert TextSize.SMALL.step(-1) is TextSize.SMALL
    assert TextSize.SMALL.step(1) is TextSize.MEDIUM
    assert TextSize.LARGEST.step(1) is TextSize.LARGEST


def test_a_screen_that_knows_no_size_counts_as_ordinary(qtbot: QtBot) -> None:
    """Projectors and virtual screens tell nonsense: the officer's word goes before it, 96 dpi behind it."""
    screen = QApplication.primaryScreen()
    assert dots_per_mm(screen, 200) == pytest.approx(200 / 25.4)
    assert dots_per_mm(screen, 5000) == pytest.approx(96 / 25.4)
