"""Two switches and no eyes: what the ring shows is said."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.ui.timing import Timing
from tests.kiosk.ui.access.keyboard import GO_ON, TAKE
from tests.kiosk.ui.conftest import QUICK, VOTERS
from tests.kiosk.ui.journeys.voter import Voter
from tests.kiosk.ui.journeys.ways import Ear
from tests.kiosk.ui.walker import Walker


def test_groups_are_said_as_one_goes_into_them_and_out(new_walker: Callable[[Timing], Walker]) -> None:
    """Into the proposals, into the first of them, to choose it; out of it again, and of all of them."""
    walker = new_walker(QUICK)
    walker.to_welcome(VOTERS[0])
    ear = Ear(walker)
    voter = Voter(ear, walker)
    voter.begin()
    first = voter.title(walker.cards[0])

    def press(key: Qt.Key, words: str) -> None:
        ear.said.clear()
        ear.keyboard.press(key)
        ear.finds(words)

    press(GO_ON, "進入：提案")
    press(TAKE, f"進入：{first}")
    press(TAKE, first)
    press(TAKE, "已選")
    press(GO_ON, f"詳細說明: {first}")
    press(GO_ON, f"離開：{first}")
    press(TAKE, f"進入：{voter.title(walker.cards[1])}")
    while ("離開：提案",) not in ear.said:
        ear.keyboard.press(GO_ON)
    press(TAKE, voter.words("choosing.button"))
    ear.keyboard.press(TAKE)
    assert walker.at == "review"
