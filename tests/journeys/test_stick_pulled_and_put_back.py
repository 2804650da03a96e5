"""The stick is pulled out by mistake, and put back.

Every vote is on the stick before the voter is thanked. Somebody needs the socket: the strip warns, Ben votes
all the same. Put back, the stick catches up by itself; in the end a replacement device could be rebuilt from
it.

The stick is a folder on another disk, mounted by a link; pulled out, it leaves an empty folder behind on the
station's own disk, as a mount does.
"""

from pathlib import Path

import pytest

from kiosk.app.recovery import recover
from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, BEN, CARLA
from tests.journeys.town import Town
from tests.support.stations import PASSPHRASE, RECOVERY_SECRET


class Socket:
    """Where sticks are mounted."""

    def __init__(self, path: Path, stick: Path) -> None:
        self.path, self._stick = path, stick

    def put_in(self) -> None:
        if self.path.exists():
            self.path.rmdir()
        self.path.symlink_to(self._stick)

    def pull_out(self) -> None:
        self.path.unlink()
        self.path.mkdir()


@pytest.fixture
def socket(tmp_path: Path, stick: Path) -> Socket:
    made = Socket(tmp_path / "socket", stick)
    made.put_in()
    return made


def test_a_stick_pulled_and_put_back(
    hall: Hall, town: Town, socket: Socket, stick: Path, tmp_path: Path
) -> None:
    seat = hall.switch_on("st1-a", centre=town.url, stick=socket.path)
    seat.begin_day()
    seat.whole_visit(ANNA, "park")
    assert seat.reads("strip.medium.following")

    socket.pull_out()
    seat.waits_for(lambda: seat.reads("status.medium.lost.pulled-out"))
    seat.whole_visit(BEN, "park")
    assert not list(socket.path.iterdir())
    assert seat.station.medium.behind > 0

    socket.put_in()
    seat.waits_for(lambda: seat.reads("strip.medium.following"))
    seat.whole_visit(CARLA, "library")
    seat.to_day()
    seat.count_paper(3)
    seat.sign_closing()
    seat.deliver()
    assert town.publish().account.counted == 3

    hall.switch_off(seat)
    recovered = recover(tmp_path / "other", stick, PASSPHRASE, RECOVERY_SECRET, at=hall.clock())
    assert (recovered.cast, recovered.spoiled) == (3, 0)
