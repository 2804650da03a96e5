"""Figures are written out as people say them, before a voice gets them that would say them wrongly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.speakable import LONGEST, chinese_number, sentences, speakable


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ("0", "零"),
        ("2", "二"),
        ("10", "十"),
        ("12", "十二"),
        ("105", "一百零五"),
        ("110", "一百一十"),
        ("1005", "一千零五"),
        ("10010", "一萬零一十"),
        ("100500", "十萬零五百"),
        ("1850000", "一百八十五萬"),
        ("8000000", "八百萬"),
        ("100000001", "一億零一"),
        ("120050000", "一億二千零五萬"),
        ("3.5", "三點五"),
    ],
)
def test_numbers_in_chinese(figures: str, words: str) -> None:
    assert chinese_number(figures) == words


@given(st.integers(0, 10**16 - 1))
def test_every_number_can_be_read_back(number: int) -> None:
    """No two numbers sound the same: reading the words as an abacus does gives the number again."""
    digits, places = "零一二三四五六七八九", {"十": 10, "百": 100, "千": 1000}
    total = group = digit = 0
    words = chinese_number(str(number))
    for sign in "一" + words if words.startswith("十") else words:
        if sign in digits:
            digit = digits.index(sign)
        elif sign in places:
            group, digit = group + digit * places[sign], 0
        else:
            total, group, digit = (
                total + (group + digit) * {"萬": 10**4, "億": 10**8, "兆": 10**12}[sign],
                0,
                0,
            )
    assert total + group + digit == number


@pytest.mark.parametrize(
    ("language", "text", "spoken"),
    [
        ("zh-Hant", "1,850,000 元", "一百八十五萬 元"),
        ("zh-Hant", "2026 榕湖區參與式預算", "二零二六 榕湖區參與式預算"),
        ("zh-Hant", "已選 2／3", "已選 二，共三"),
        ("zh-Hant", "請撥 02-5550-0128", "請撥 零二，五五五零，零一二八"),
        ("zh-Hant", "16:00 截止，8:30 開始", "十六點 截止，八點三十分 開始"),
        ("zh-Hant", "推嬰兒車到高雄", "推嬰儿車到高席雍"),
        ("en", "NT$1,850,000", "1850000 New Taiwan dollars"),
        ("en", "Call 02-5550-0128.", "Call 0 2, 5 5 5 0, 0 1 2 8."),
        ("en", "2/3 chosen", "2 of 3 chosen"),
        ("en", "cleared in 90 s", "cleared in 90 seconds"),
        ("vi", "NT$1.850.000", "1850000 đô la Đài Loan mới"),
        ("id", "NT$1.850.000", "1850000 dolar Taiwan baru"),
    ],
)
def test_what_a_voice_gets(language: str, text: str, spoken: str) -> None:
    assert speakable(text, language) == spoken


def test_a_long_text_is_spoken_sentence_by_sentence() -> None:
    """The first is heard while the others are made. A mark alone says nothing, and nothing is lost."""
    assert list(sentences("一、年滿十六歲者。\n二、每人一次！……\n")) == [
        "一、年滿十六歲者。",
        "二、每人一次！",
    ]
    assert list(sentences("It costs 3.5 million. Is that much? Yes")) == [
        "It costs 3.5 million.",
        "Is that much?",
        "Yes",
    ]
    long = "榕樹，" * LONGEST
    assert "".join(sentences(long)) == long
    assert max(map(len, sentences("榕" * LONGEST * 3))) == LONGEST
