"""Tokens: real millimetres of this screen, text sizes, colours; and the fonts we ship."""

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase, QScreen

from kiosk.ui.palette import DEFAULT, Palette
from kiosk.ui.resources import FONTS

FAMILIES = ("Noto Sans TC", "Noto Sans Thai")
CAP_HEIGHT = 0.733
"""height of a capital of Noto Sans TC, as a part of the font size"""
MM_PER_INCH = 25.4
TARGET_MM = 12.7
"""the least height and width of anything to touch (VVSG 2.0, 7.2-I)"""
GAP_MM = 2.6
"""the least room between two targets"""
SMALLEST_CAPITAL_MM = 3.5
LARGEST_CAPITAL_MM = 9.0


class TextSize(Enum):
    """The voter's four sizes: height of a capital in millimetres (VVSG 2.0, 7.1-G)."""

    SMALL = 3.9
    MEDIUM = 5.2
    LARGE = 6.7
    LARGEST = 8.7

    def step(self, by: int) -> "TextSize":
        """The size `by` steps away, as far as there are any."""
        sizes = list(TextSize)
        return sizes[min(max(sizes.index(self) + by, 0), len(sizes) - 1)]


DEFAULT_SIZE = TextSize.MEDIUM


@dataclass(frozen=True)
class Theme:
    """What a screen needs to know to draw itself."""

    dots_per_mm: float
    size: TextSize = DEFAULT_SIZE
    palette: Palette = DEFAULT

    def mm(self, millimetres: float) -> int:
        """Pixels for a length, never less than the length."""
        return math.ceil(millimetres * self.dots_per_mm)

    def font_px(self, capital_mm: float) -> int:
        """The font size in pixels whose capitals have this height."""
        return round(capital_mm * self.dots_per_mm / CAP_HEIGHT)

    @property
    def body(self) -> int:
        return self.font_px(self.size.value)

    @property
    def small(self) -> int:
        return self.font_px(max(self.size.value * 0.82, SMALLEST_CAPITAL_MM))

    @property
    def title(self) -> int:
        return self.font_px(min(self.size.value * 1.3, LARGEST_CAPITAL_MM))

    @property
    def display(self) -> int:
        """One answer on a screen, to be read from a step away."""
        return self.font_px(LARGEST_CAPITAL_MM)

    def font(self, role: str) -> QFont:
        """The letters of a role, as the style sheet has them: body, heading, title or small."""
        font = QFont(list(FAMILIES))
        font.setPixelSize({"title": self.title, "small": self.small}.get(role, self.body))
        font.setBold(role in ("title", "heading"))
        return font

    @property
    def target(self) -> int:
        return self.mm(TARGET_MM)

    @property
    def gap(self) -> int:
        return self.mm(GAP_MM)


def dots_per_mm(screen: QScreen, dots_per_inch: float | None = None) -> float:
    """Dots in a millimetre of this screen, or as told; a screen that knows no size counts as 96 dpi."""
    measured = dots_per_inch or screen.physicalDotsPerInch()
    plausible = 60 <= measured <= 400
    return (measured if plausible else 96.0) / MM_PER_INCH


def load_fonts() -> None:
    """Make the shipped fonts known to Qt. Raises FileNotFoundError when one is missing or unreadable."""
    known = set(QFontDatabase.families())
    if known.issuperset(FAMILIES):
        return
    for path in sorted(FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"the font {path.name} cannot be read")
    if not set(QFontDatabase.families()).issuperset(FAMILIES):
        raise FileNotFoundError(f"a font is missing in {FONTS}")
