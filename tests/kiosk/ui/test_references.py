"""The station runs all day: no act on the screen may use up Python's own objects (docs/decisions/006)."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

TIMES = 500


class Emitter(QObject):
    told = Signal(object)
    happened = Signal()


def kept() -> list[int]:
    return [sys.getrefcount(one) for one in (None, True, False)]


@pytest.mark.parametrize("act", ["process-events", "emit", "emit-object", "click"])
def test_signals_and_events_lose_no_references(qtbot: QtBot, act: str) -> None:
    emitter, button = Emitter(), QPushButton("x")
    qtbot.addWidget(button)
    emitter.told.connect(lambda _what: None)
    emitter.happened.connect(lambda: None)
    button.clicked.connect(lambda _checked: None)
    acts: dict[str, Callable[[], object]] = {
        "process-events": QApplication.processEvents,
        "emit": emitter.happened.emit,
        "emit-object": lambda: emitter.told.emit(True),
        "click": lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
    }
    before = kept()
    for _ in range(TIMES):
        acts[act]()
    lost = [was - now for was, now in zip(before, kept(), strict=True)]
    assert max(lost) < TIMES // 5
