"""The power is cut while Anna casts.

The program is killed in the middle of it, really: when her vote is half on the disk, or when it is stored
and not yet on the stick. Nobody thanked her. With the power back the screens say that the day goes on where
it was, and the desk knows: either her vote is in, or she votes again. Never both, never neither.
"""

from pathlib import Path

import pytest

from kiosk.app.folder import DATABASE
from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, BEN, Office
from tests.journeys.town import Town, points
from tests.journeys.until_power_cut import vote_until_power_cut
from tests.support.syscall_faults import Fault, run_with

WRITES = "write,pwrite64"


@pytest.mark.parametrize("stored", [False, True])
def test_a_power_cut_while_casting(
    hall: Hall, town: Town, office: Office, stick: Path, *, stored: bool
) -> None:
    journal = stick / "DEMO-2026" / "st1" / "st1-a" / "st1-a.journal"
    database = hall.folder_of("st1-a") / DATABASE
    write, file = (1, journal) if stored else (2, database)
    cut = Fault(WRITES, "signal=SIGKILL", write, paths=(file,))
    run = run_with(cut, vote_until_power_cut, office.folder, hall.folder, stick, ANNA)
    assert run.killed
    assert run.said == ("at review",), "nobody was thanked"

    seat = hall.switch_on("st1-a", centre=town.url, stick=stick)
    seat.unlock()
    assert seat.told == seat.words("went-on.headline")
    assert seat.reads("went-on.body", at="10:00")
    seat.sign_in(seat.chief)
    assert seat.reads("day.open.headline")
    seat.waits_for(lambda: seat.reads("strip.medium.following"))
    seat.check_in(ANNA)
    if stored:
        assert seat.reads("answer.voted-here.headline")
        seat.go("refuse", "check-in")
    else:
        assert seat.reads("answer.pass-open.headline")
        seat.go("void", "reason-void")
        seat.go("reason-given-anew", "answer")
        seat.admit()
        seat.vote_at_booth("park")
        seat.take_back(seat.second)
    seat.whole_visit(BEN, "library")

    assert "restarted" in seat.events
    seat.to_day()
    seat.count_paper(2)
    assert seat.reads("reconciliation.agrees")
    seat.sign_closing()
    seat.deliver()
    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (2, 2)
    assert points(result) == {"park": 1, "library": 1}
