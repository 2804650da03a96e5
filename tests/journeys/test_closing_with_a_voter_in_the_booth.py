"""Closing time, and a voter is still in the booth.

On a station of one device nobody can take the screen: an officer at the voter's side may help or cancel, and
that is all. Where the booth is a device of its own, the desk waits for the booth's report, which the booth
does not give while somebody votes. And a pass that was given out and never came back is told before anybody
signs, with what to do.
"""

import pytest

from kiosk.domain.polling_day import DayState
from sync.protocol.errors import NotAllowedNow
from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, BEN, CARLA
from tests.journeys.town import Town, points
from tests.support.stations import PIN, Clock


def test_on_one_device_the_voter_keeps_the_screen(hall: Hall, town: Town) -> None:
    seat = hall.switch_on("st1-a", centre=town.url)
    seat.begin_day()
    seat.check_in(ANNA)
    seat.admit()
    seat.go("begin", "consent")
    seat.go("agree", "choosing")
    seat.choose("park")

    seat.window.close()
    assert seat.window.isVisible()
    seat.go("call-help", "help")
    seat.go("officer", "pin-help")
    seat.click(f"officer-{seat.chief}")
    seat.type("pin", PIN)
    seat.go("sign", "officer-help")
    assert set(seat.buttons) == {"go-on", "cancel-vote"}
    chief, second = (seat.station.sign_in(one, PIN) for one in (seat.chief, seat.second))
    with pytest.raises(NotAllowedNow):
        seat.station.close_poll(chief, second, 1)
    seat.go("go-on", "choosing")
    assert seat.card("park").isChecked()
    seat.go("review", "review")
    seat.cast()
    seat.take_back(seat.second)

    seat.to_day()
    seat.count_paper(1)
    seat.sign_closing()
    seat.deliver()
    assert town.publish().account.counted == 1


def test_with_a_booth_of_its_own_the_desk_waits_and_tells_what_is_out(
    hall: Hall, town: Town, clock: Clock
) -> None:
    """Anna votes; Carla gets a pass, cannot wait and gives it back; Ben is still voting when the desk closes.
    The two devices have no network: the desk does not know which passes were used."""
    desk = hall.switch_on("st2-a", centre=town.url)
    booth = hall.switch_on("st2-booth", centre=town.url)
    desk.begin_day()
    booth.begin_day()
    booth.go("booth", "show-pass")
    booth.scan(desk.hand_out(ANNA))
    booth.vote_at_booth("park")
    booth.go("done", "give-back")
    booth.go("take-back", "show-pass")
    clock.now += 5 * 60
    desk.hand_out(CARLA)
    clock.now += 5 * 60
    booth.scan(desk.hand_out(BEN))
    booth.go("begin", "consent")
    booth.go("agree", "choosing")

    # The desk wants to close; the booth's report is missing, and the booth is the voter's.
    desk.to_day()
    desk.go("close", "close-choice")
    desk.go("close-here", "other-devices")
    booth.go("call-help", "help")
    booth.go("officer", "pin-help")
    booth.click(f"officer-{booth.chief}")
    booth.type("pin", PIN)
    booth.go("sign", "officer-help")
    assert set(booth.buttons) == {"go-on", "cancel-vote"}
    chief = booth.station.sign_in(booth.chief, PIN)
    with pytest.raises(NotAllowedNow):
        booth.station.reported(chief)
    assert booth.station.day is DayState.OPEN
    booth.go("go-on", "choosing")
    booth.vote("library")
    booth.go("done", "give-back")
    booth.go("take-back", "show-pass")

    # Nobody is in the booth any more.
    booth.go("officer", "leave-booth")
    booth.sign_in(booth.chief)
    booth.go("close", "close-choice")
    booth.go("close-elsewhere", "chief-signs")
    booth.type("pin", PIN)
    booth.go("sign", "device-report")
    assert booth.reads("device-report.heading")
    desk.scan(booth.code_on_screen())
    assert desk.reads("other-devices.got")
    desk.go("others-done", "paper-count")
    desk.type("paper-count-field", "3")
    desk.go("paper-count-next", "reconciliation")
    assert desk.reads("reconciliation.differs")
    assert desk.find("finding-unresolved")
    assert desk.reads("paper.finding.unresolved.next")

    # Carla's pass lies on the desk, given out at 10:05. With that one taken back everything agrees.
    desk.go("back", "day")
    desk.go("passes", "open-passes")
    assert desk.reads("open-passes.booth-apart")
    assert "10:05 發出" in desk.beside("void-1")
    desk.go("void-1", "reason-void")
    desk.go("reason-voter-left", "open-passes")
    desk.go("back", "day")
    desk.go("close", "close-choice")
    desk.go("close-here", "other-devices")
    desk.scan(booth.code_on_screen())
    desk.go("others-done", "paper-count")
    desk.type("paper-count-field", "3")
    desk.go("paper-count-next", "reconciliation")
    assert desk.reads("reconciliation.agrees")
    desk.sign_closing()
    assert "合計Total3=2+1+0+0" in desk.sheet("closing-sheet-st2")
    desk.deliver()
    booth.deliver()

    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (2, 2)
    assert points(result) == {"park": 1, "library": 1}
