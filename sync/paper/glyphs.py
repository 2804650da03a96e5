"""Which characters can be drawn. Where no font has one, an empty box is shown, and no error appears."""

import unicodedata
from functools import cache

import uharfbuzz

from sync.paper.fonts import THAI, font_file

LINE_END = "\n"


@cache
def _drawn_by(font: str) -> frozenset[int]:
    """The code points that a font has a glyph for; some 10 ms for the large ones."""
    return frozenset(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(font_file(font))).unicodes)


def undrawable(text: str) -> list[str]:
    """The characters of a text that the shipped fonts lack in any weight, each once, in order."""
    return [one for one in dict.fromkeys(text) if one != LINE_END and not _can_be_drawn(ord(one))]


def _can_be_drawn(sign: int) -> bool:
    return all(sign in _drawn_by(main) or sign in _drawn_by(thai) for main, thai in THAI.items())


def told(sign: str) -> str:
    """A character as people can look it up: “𠮷” U+20BB7 CJK UNIFIED IDEOGRAPH-20BB7."""
    shown = f"“{sign}” " if sign.isprintable() and not unicodedata.combining(sign) else ""
    return f"{shown}U+{ord(sign):04X} {unicodedata.name(sign, '')}".rstrip()
