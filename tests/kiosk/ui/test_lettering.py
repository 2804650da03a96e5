"""Texts painted below each other: each has its room, as high as its words need in that width."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from kiosk.ui.theme import Theme, load_fonts
from kiosk.ui.widgets.lettering import WRAP, Lettering, Paragraph

THEME = Theme(4.0)
TEXTS = st.lists(st.text(alphabet="ab cd 老榕樹 ทดสอบ", max_size=40), max_size=5)


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    load_fonts()


def written(*texts: str, gap: int = 3) -> Lettering:
    lettering = Lettering()
    roles = ("small", "heading", "body", "title")
    lettering.write([Paragraph(one, THEME.font(roles[n % 4]), "#000000") for n, one in enumerate(texts)], gap)
    return lettering


@settings(deadline=None, max_examples=40)
@given(TEXTS, st.integers(200, 900))
def test_no_two_texts_meet_and_each_has_what_it_needs(texts: list[str], width: int) -> None:
    lettering = written(*texts)
    placed = list(lettering.places(QRect(7, 5, width, 10_000)))
    assert [one.paragraph.text for one in placed] == [one for one in texts if one]
    bottom = 5
    for n, ((text, font, _), room) in enumerate(placed):
        assert room.top() == bottom + (3 if n else 0)
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), WRAP, text)
        assert room.height() >= needed.height()
        bottom = room.top() + room.height()
    assert lettering.height(width) == bottom - 5


def test_narrower_is_higher_and_the_longest_word_decides_how_narrow() -> None:
    lettering = written("Shade and seats around the old banyan")
    assert lettering.height(lettering.least_width) > lettering.height(lettering.width)
    metrics = QFontMetrics(THEME.font("small"))
    assert lettering.least_width >= metrics.horizontalAdvance("banyan")


def test_what_is_empty_takes_no_room() -> None:
    assert written().height(500) == written("", "").height(500) == 0
    assert written("words", "").height(500) == written("words").height(500)
