"""A voter who walks away: the question, the time to answer, and then a clean screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.ui.guard import guard
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.screens.voter.give_back import GiveBackScreen
from kiosk.ui.timing import Timing
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import Walker

HASTY = Timing(cast_pause_ms=0, ask_after_s=0.4, answer_within_s=2, tracker_s=2)


def test_who_does_not_answer_is_taken_as_gone(new_walker: Callable[[Timing], Walker]) -> None:
    """A voter chooses and walks away. The question covers the choices; nobody answers; the session is
    abandoned and wiped, the officer is told, and the person may come back and check in again."""
    walker = new_walker(HASTY)
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.qtbot.waitUntil(walker.window.still_there.isVisible)
    walker.qtbot.waitUntil(lambda: isinstance(walker.window.current_screen, GiveBackScreen), timeout=8000)
    walker.settle()
    assert not walker.window.still_there.isVisible()
    assert walker.find("ending-idle")
    assert not walker.cards
    assert walker.stations[-1].counts.abandoned == 1
    walker.take_back()
    walker.check_in(VOTERS[0])
    assert walker.find("outcome-may-vote")


def test_who_answers_goes_on_with_everything_chosen(new_walker: Callable[[Timing], Walker]) -> None:
    """The voter was only thinking: one touch on “I am still here”, and all choices are there."""
    walker = new_walker(HASTY)
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.qtbot.waitUntil(walker.window.still_there.isVisible)
    walker.click("still-here")
    assert not walker.window.still_there.isVisible()
    assert walker.card("park").isChecked()


def test_every_touch_starts_the_time_again(qtbot: QtBot) -> None:
    """Somebody who touches the screen now and then is never asked."""
    watch, button = IdleWatch(ask_after_s=60), QPushButton()
    qtbot.addWidget(button)
    guard().keep(button)
    button.show()
    watch.start()
    qtbot.wait(30)
    before = watch._quiet._timer.remainingTime()
    qtbot.mouseClick(button.windowHandle(), Qt.MouseButton.LeftButton)
    assert watch._quiet._timer.remainingTime() > before
    watch.stop()
    assert not watch._quiet._timer.isActive()


def test_the_officer_is_never_asked(new_walker: Callable[[Timing], Walker]) -> None:
    """A quiet hour at the desk is no reason to ask anything."""
    walker = new_walker(HASTY)
    walker.open_day()
    walker.qtbot.wait(700)
    assert not walker.window.still_there.isVisible()


def test_the_tracker_does_not_stay_on_the_screen(new_walker: Callable[[Timing], Walker]) -> None:
    """A voter leaves without touching “done”: after its time the tracker is gone."""
    walker = new_walker(HASTY)
    walker.to_choosing(VOTERS[0])
    walker.vote("park")
    walker.qtbot.waitUntil(lambda: walker.at == "give-back", timeout=8000)
    assert walker.find("ending-cast")


def test_a_second_tap_cannot_cast_the_ballot(new_walker: Callable[[Timing], Walker]) -> None:
    """A nervous finger taps “check” twice: the button that casts takes no touch for a moment, then it
    does."""
    walker = new_walker(Timing(cast_pause_ms=600))
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.go("review", "review")
    cast = walker.find("cast")
    assert not cast.isEnabled()
    walker.qtbot.waitUntil(cast.isEnabled)
