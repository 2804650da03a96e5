"""The officer types a part of a name and chooses among a few masked matches."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.domain.roll_list import Found
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.desk.roll_list import RollListScreen
from sync.protocol.listed_people import Listed
from tests.support.people import people

WHO = people(2)
FOUND = Found((Listed("王小明", WHO[0]), Listed("王大明", WHO[1])))


@pytest.fixture
def screen(qtbot: QtBot) -> RollListScreen:
    made = RollListScreen(Appearance(3.8, ("zh-Hant", "en")))
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    return made


def shown(screen: RollListScreen) -> list[str]:
    return [one.text() for one in screen.findChildren(QPushButton) if one.objectName().startswith("match-")]


def test_what_is_typed_is_asked_for_once_the_typing_pauses(screen: RollListScreen, qtbot: QtBot) -> None:
    asked: list[Any] = []
    screen.searched.connect(asked.append)
    qtbot.keyClicks(screen.field, "wang")
    qtbot.waitUntil(lambda: asked == ["wang"], timeout=5000)


def test_matches_are_masked_and_the_one_touched_is_checked_in(screen: RollListScreen, qtbot: QtBot) -> None:
    screen.field.setText("王明")
    screen.show_found(FOUND)
    texts = shown(screen)
    assert len(texts) == 2
    for text, who in zip(texts, WHO, strict=True):
        assert text.startswith("王○明")
        assert who.number not in text
        assert who.number[-3:] in text
    chosen = qtbot.waitSignal(screen.chosen)
    button = screen.findChild(QPushButton, "match-1")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == [WHO[1].number, WHO[1].birth_date]


def test_new_matches_take_the_place_of_the_old_ones_and_follow_the_language(
    screen: RollListScreen, qtbot: QtBot
) -> None:
    screen.field.setText("王明")
    for found in (FOUND, Found((FOUND.people[0],), more=True), Found()):
        screen.show_found(found)
        qtbot.wait(1)
        assert len(shown(screen)) == len(found.people)
    screen.show_found(FOUND)
    screen.appearance.set_language("en")
    qtbot.wait(1)
    assert all("born" in text for text in shown(screen))
