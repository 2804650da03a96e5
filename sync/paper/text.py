"""Text in PDF: fonts for Chinese, Latin and Thai, and paragraphs that break and shape each of them rightly.

Thai needs shaping, or its vowels and tone marks collide. Lines are broken and drawn here: reportlab's own
paragraphs begin them with a Chinese comma or a Thai vowel, and take brackets beside Thai from a wrong font.
"""

import re
from collections.abc import Container
from functools import cache
from itertools import groupby

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, shapeStr
from reportlab.platypus import Flowable

from sync.paper.fonts import BOLD, REGULAR, THAI, font_file

INK, GREY, RULE = HexColor("#14202e"), HexColor("#5a6572"), HexColor("#c5ccd4")
LEADING = 1.45
"""from line to line, in sizes of the letters"""
SHARE_LEFT = {"left": 0.0, "centre": 0.5, "right": 1.0}
"""of the room beside a line, how much is on its left"""

# What may not be torn apart: a Thai consonant with the vowel written before it and all marks after it, a word
# of Latin letters or digits, any other single character; each with the brackets and commas that belong to it.
_ATOM = re.compile(
    "[（「『《〈【]*"
    "(?:[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*"
    "|[^\\s\u0e00-\u0e7f\u2e80-\U0010ffff]+"
    "|\\S)"
    "[，。、；：！？…）」』》〉】]*"
    "|\\s+"
)
ROUNDING = 0.01
"""points by which widths may differ between here and reportlab"""


@cache
def register_fonts() -> None:
    """Make the fonts known to reportlab, once: a second registration loses shaping."""
    for name in (REGULAR, BOLD, *THAI.values()):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, font_file(name)))


def width_of(text: str, size: float, font: str = REGULAR) -> float:
    """In points, of a text in any mixture of scripts."""
    register_fonts()
    return float(sum(pdfmetrics.stringWidth(run, name, size) for run, name in _runs(text, font)))


def fitting_size(text: str, width: float, most: float, least: float, font: str = REGULAR) -> float:
    """The largest size from `least` to `most` at which a text keeps to one line, if any does."""
    return max(least, min(most, most * (width - ROUNDING) / (width_of(text, most, font) or 1)))


class Text(Flowable):  # type: ignore[misc]
    """Lines in any mixture of scripts, below each other."""

    def __init__(self, lines: list[str], size: float, font: str, ink: Color, align: str) -> None:
        super().__init__()
        self.lines, self._size, self._font, self._ink = lines, size, font, ink
        self._share_left = SHARE_LEFT[align]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as its place."""
        self.width, self.height = width, len(self.lines) * self._size * LEADING
        return self.width, self.height

    def draw(self) -> None:
        """Each script in its own font."""
        self.canv.setFillColor(self._ink)
        y = self.height - self._size
        for line in self.lines:
            x = (self.width - width_of(line, self._size, self._font)) * self._share_left
            for run, name in _runs(line, self._font):
                self.canv.setFont(name, self._size)
                is_thai = name in THAI.values()
                self.canv.drawString(x, y, shapeStr(run, name, self._size) if is_thai else run)
                x += pdfmetrics.stringWidth(run, name, self._size)
            y -= self._size * LEADING


def paragraph(
    text: str,
    width: float,
    size: float = 9,
    *,
    font: str = REGULAR,
    ink: Color = INK,
    align: str = "left",
) -> Text:
    """A paragraph in any mixture of scripts, for a place `width` points wide."""
    register_fonts()
    return Text(_lines(text, width, size, font), size, font, ink, align)


def _runs(text: str, font: str) -> list[tuple[str, str]]:
    """Stretches for one font each."""
    second, has = THAI[font], _glyphs(font)
    other = _glyphs(second)

    def name(sign: str) -> str:
        return second if ord(sign) not in has and ord(sign) in other else font

    return [("".join(run), of) for of, run in groupby(text, name)]


def _glyphs(font: str) -> Container[int]:
    """The code points that a font has a glyph for."""
    found: Container[int] = pdfmetrics.getFont(font).face.charToGlyph
    return found


def _lines(text: str, width: float, size: float, font: str) -> list[str]:
    """Fill lines; break at a blank if one is near, else between atoms: no dictionary of Thai is here."""
    lines, line = [], ""
    for atom in _ATOM.findall(text):
        if not line or width_of((line + atom).rstrip(), size, font) <= width - ROUNDING:
            line = (line + atom).lstrip()
            continue
        head, blank, tail = line.rpartition(" ")
        if blank and tail and width_of(head, size, font) > width / 2:
            line, rest = head, tail + atom
        else:
            rest = atom
        lines.append(line.rstrip())
        line = rest.lstrip()
    return [*lines, line.rstrip()]
