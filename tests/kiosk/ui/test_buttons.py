"""Words on buttons: all of them, broken where a reader would break them, in whatever size."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyleOptionButton
from pytestqt.qtbot import QtBot

from kiosk.ui.appearance import Appearance
from kiosk.ui.frame import Frame
from kiosk.ui.theme import load_fonts
from kiosk.ui.widgets.buttons import BigButton
from tests.kiosk.ui.geometry import faults

ANYWHERE = "請選擇提案𠮷最多三個😀還可以再選"
"""with two signs that count twice where Qt counts"""


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    load_fonts()
    one = Frame(Appearance(4.0, ("en",)))
    qtbot.addWidget(one)
    one.resize(900, 600)
    one.show()
    return one


def lines_of(button: BigButton) -> list[str]:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    words: str = option.text
    return words.split("\n")


def button_in(frame: Frame, words: str, width: int) -> BigButton:
    button = BigButton()
    button.setParent(frame.centralWidget())
    button.setText(words)
    button.setGeometry(QRect(10, 120, width, button.heightForWidth(width)))
    button.show()
    return button


def test_words_wrap_at_blanks_and_nothing_is_lost(frame: Frame) -> None:
    words = "Back to the proposals that I have not looked at"
    button = button_in(frame, words, 220)
    assert len(lines_of(button)) > 2
    assert " ".join(lines_of(button)) == words
    assert not [one for one in faults(frame, frame.appearance.theme) if words[:6] in one]


def test_chinese_wraps_anywhere_and_rare_signs_stay_whole(frame: Frame) -> None:
    button = button_in(frame, ANYWHERE, 200)
    assert len(lines_of(button)) > 1
    assert "".join(lines_of(button)) == ANYWHERE


def test_a_line_break_of_the_words_stays(frame: Frame) -> None:
    assert lines_of(button_in(frame, "st1-a-chief\nChief officer", 600)) == ["st1-a-chief", "Chief officer"]


def test_no_letter_becomes_a_shortcut(frame: Frame) -> None:
    """“Research & development” is no key to be pressed with Alt, and the sign is shown."""
    button = button_in(frame, "R&D", 300)
    assert button.shortcut().isEmpty()
    assert (button.text(), button.accessibleName(), lines_of(button)) == ("R&D", "R&D", ["R&&D"])


def test_no_narrower_than_its_longest_word(frame: Frame) -> None:
    button = button_in(frame, "no extraordinarily", 400)
    needed = button.fontMetrics().horizontalAdvance("extraordinarily")
    assert needed < button.minimumSizeHint().width() < needed + 4 * button.fontMetrics().height()


def test_one_that_is_chosen_has_room_for_its_heavier_line(frame: Frame) -> None:
    button = button_in(frame, "ก้ไขปุ่ม\nsecond line", 300)
    plain = button.heightForWidth(300)
    button.keep_tick()
    button.measure_anew()
    button.setGeometry(QRect(10, 120, 300, button.heightForWidth(300)))
    button.show_tick(True)
    assert button.height() > plain
    assert not [one for one in faults(frame, frame.appearance.theme) if "second line" in one]
