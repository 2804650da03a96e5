"""A voter who does not touch is asked like everybody else, and leaves nothing behind."""

from collections.abc import Callable

import pytest

from kiosk.ui.appearance import Choice
from kiosk.ui.theme import DEFAULT_SIZE
from kiosk.ui.timing import Timing
from tests.kiosk.ui.access.keyboard import Key, Keyboard
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.journeys.voter import Voter
from tests.kiosk.ui.journeys.ways import Ear, Switches
from tests.kiosk.ui.walker import Walker

HASTY = Timing(cast_pause_ms=0, ask_after_s=1.5, answer_within_s=2)
CHOSEN = "park"


@pytest.mark.parametrize("way", [Switches, Ear])
def test_who_answers_goes_on_and_who_is_gone_is_wiped_away(
    new_walker: Callable[[Timing], Walker], way: type[Switches] | type[Ear]
) -> None:
    """The question is perceived and answered; everything chosen is there. Then nobody answers: the screen is
    no longer black, for an officer to see, and shows nothing of the voter: choices, language, size, or the
    ring. The next voter finds sound switched off."""
    walker = new_walker(HASTY)
    walker.to_welcome(VOTERS[0])
    voter = Voter(way(walker), walker)
    voter.begin()
    voter.choose(CHOSEN)
    window = walker.window
    walker.qtbot.waitUntil(window.still_there.isVisible, timeout=20_000)
    voter.way.finds(voter.words("still-there.heading"))
    voter.way.press(voter.words("still-there.button"))
    assert not window.still_there.isVisible()
    assert walker.card(CHOSEN).isChecked()

    # Who listens is not asked while the screen is said again.
    Keyboard(walker).press(Key.Key_F3)
    walker.qtbot.waitUntil(lambda: walker.at == "give-back", timeout=20_000)
    walker.settle()
    assert walker.stations[-1].counts.abandoned == 1
    assert not walker.cards
    assert window.appearance.choice == Choice("zh-Hant", DEFAULT_SIZE)
    assert not window.access.ring.isVisible()
    assert window.listening is not None
    assert not window.listening.cover.isVisible()
    walker.take_back("st1-a-second")
    assert not window.listening.speaker.listening
