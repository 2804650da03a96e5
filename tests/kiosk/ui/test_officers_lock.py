"""What keeps the officers' part of the screens to officers: PINs, locks, and who may undo."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from kiosk.domain.pin_lock import TRIES
from kiosk.ui.timing import Timing
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import CHIEF_OFFICER, SECOND_OFFICER, Walker
from tests.support.stations import PIN

HASTY = Timing(cast_pause_ms=0, lock_after_s=0.6)


def wrong_pin(walker: Walker) -> None:
    walker.click(f"officer-{SECOND_OFFICER}")
    walker.type("pin", "000000")
    walker.go("sign", "sign-in")


def test_an_officer_who_mistypes_five_times_waits_and_another_one_signs_in(walker: Walker) -> None:
    """Tired, at the end of the day: five wrong PINs. The officer is told how long to wait, and even the right
    PIN does not help until then; the chief can sign in, and the queue goes on."""
    walker.unlock()
    for _ in range(TRIES):
        wrong_pin(walker)
        assert "不正確" in walker.told
    walker.type("pin", PIN)
    assert not walker.told, "what was told covers the button"
    walker.go("sign", "sign-in")
    assert "鎖定" in walker.told
    walker.sign_in(CHIEF_OFFICER)


def test_an_officers_screen_that_nobody_touches_asks_for_a_pin_again(
    new_walker: Callable[[Timing], Walker],
) -> None:
    """The officer goes to fetch a chair. What was half typed is gone when somebody comes back."""
    walker = new_walker(HASTY)
    walker.open_day()
    walker.go("check-in", "check-in")
    walker.type("number", VOTERS[0].number)
    walker.qtbot.waitUntil(lambda: walker.at == "sign-in", timeout=5000)
    walker.sign_in()
    walker.go("check-in", "check-in")
    field = walker.find("number")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_a_voters_screen_is_never_locked_away(new_walker: Callable[[Timing], Walker]) -> None:
    """The lock is for officers; a voter who thinks is asked by a question of its own."""
    walker = new_walker(HASTY)
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.qtbot.wait(1200)
    assert walker.at == "choosing"


def test_only_the_chiefs_pin_takes_back_a_pass(walker: Walker) -> None:
    """A second officer is on duty when somebody comes whose pass was never used: the reason is chosen, then
    the chief types a PIN."""
    walker.open_day()
    station = walker.stations[-1]
    station.admit(
        station.check_in(VOTERS[0].number, VOTERS[0].birth_date), station.sign_in(CHIEF_OFFICER, PIN)
    )
    walker.go("sign-out", "sign-in")
    walker.sign_in(SECOND_OFFICER)
    walker.check_in(VOTERS[0])
    walker.go("void", "reason-void")
    walker.go("reason-voter-left", "chief-undoes")
    walker.type("pin", PIN)
    walker.go("sign", "answer")
    assert walker.find("outcome-may-vote")
    assert station.counts.voided == 1


def test_passes_that_are_out_are_listed_and_taken_back_one_by_one(walker: Walker) -> None:
    """Before the close the chief looks at what is still out, and takes it back with a reason."""
    walker.open_day()
    station, chief = walker.stations[-1], walker.stations[-1].sign_in(CHIEF_OFFICER, PIN)
    for who in VOTERS[:2]:
        station.admit(station.check_in(who.number, who.birth_date), chief)
    walker.go("check-in", "check-in")
    walker.go("state-of-day", "day")
    walker.go("passes", "open-passes")
    walker.go("void-1", "reason-void")
    walker.go("reason-voter-left", "open-passes")
    assert station.counts.voided == 1
    walker.go("void-0", "reason-void")
    walker.go("back", "open-passes")
    walker.go("back", "day")
    assert station.counts.out == 1
