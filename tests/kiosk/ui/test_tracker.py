"""The tracker: a voter who writes it down slowly gets the time that takes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.voting_session import Receipt
from kiosk.ui.appearance import Appearance
from kiosk.ui.guard import guard
from kiosk.ui.screens.voter.tracker import TrackerScreen

SECONDS = 3


def test_each_touch_gives_more_time(qtbot: QtBot) -> None:
    """Without a touch the screen is wiped; a touch anywhere starts the time anew. Whom to call with questions
    stands there, too."""
    screen = TrackerScreen(Appearance(4.0, ("en",)), Receipt(bytes(32)), "02-5550-0128", SECONDS)
    qtbot.addWidget(screen)
    guard().keep(screen)
    screen.show()
    left: list[None] = []
    screen.done.connect(lambda: left.append(None))
    for _ in range(3):
        for _second in range(SECONDS - 1):
            screen._tick()
        qtbot.mouseClick(screen.windowHandle(), Qt.MouseButton.LeftButton)
    words = " ".join(one.text() for one in screen.findChildren(QLabel))
    assert f"cleared in {SECONDS} s" in words
    assert "02-5550-0128" in words
    assert not left
    for _second in range(SECONDS):
        screen._tick()
    assert left
