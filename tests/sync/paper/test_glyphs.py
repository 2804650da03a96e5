"""The shipped fonts draw all six languages in both weights; of anything else it is known in time."""

import pytest

from sync.paper.fonts import FONTS, THAI, font_file
from sync.paper.glyphs import told, undrawable

VIETNAMESE = "ăâđêôơư ĂÂĐÊÔƠƯ áàảãạ éèẻẽẹ íìỉĩị óòỏõọ úùủũụ ýỳỷỹỵ" + "".join(map(chr, range(0x1EA0, 0x1EFA)))
TAGALOG = "Ññ Áá Àà Ââ Éé Èè Êê Íí Ìì Îî Óó Òò Ôô Úú Ùù Ûû"
THAI_BLOCK = "".join(map(chr, (*range(0xE01, 0xE3B), *range(0xE3F, 0xE5C))))


def test_every_shipped_font_belongs_to_a_pair() -> None:
    assert {*map(font_file, (*THAI, *THAI.values()))} == set(FONTS.glob("*.ttf"))


@pytest.mark.parametrize(
    "text", [VIETNAMESE, VIETNAMESE.upper(), TAGALOG, THAI_BLOCK, "里鄰區，。「」NT$1,850,000"]
)
def test_each_language_is_there_whole(text: str) -> None:
    assert undrawable(text) == []


def test_the_common_characters_of_taiwan_are_there() -> None:
    """The 5,401 characters of Big5's first level, in which nearly all texts are written."""
    low = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    codes = [bytes([high, one]) for high in range(0xA4, 0xC7) for one in low]
    common = "".join(one.decode("big5", "ignore") for one in codes)[:5401]
    assert len(common) == 5401
    assert undrawable(common) == []


def test_what_no_font_has_is_named_once_and_so_that_it_can_be_looked_up() -> None:
    assert undrawable("𠮷田與𠮷野 😀\u200b") == ["𠮷", "😀"]
    assert told("𠮷") == "“𠮷” U+20BB7 CJK UNIFIED IDEOGRAPH-20BB7"
    assert told("\u0323") == "U+0323 COMBINING DOT BELOW"
    assert told("\ue000") == "U+E000"


def test_a_new_line_needs_no_glyph() -> None:
    assert undrawable("一\n二") == []
    assert undrawable("一\t二") == ["\t"]
