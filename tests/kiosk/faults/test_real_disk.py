"""A real file system goes wrong under the station or under its stick, while people vote.

It runs full; the kernel locks it for its errors; it is pulled out. Whoever was thanked has voted, once;
whoever was told that it failed comes again and has voted, once; the officer is told what is the matter.
"""

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.app.recovery import recover
from kiosk.app.station import OpenedStation
from kiosk.domain.medium import Link, Lost
from kiosk.storage import stick as stick_module
from sync.protocol.ballot import Ballot
from sync.protocol.errors import StorageFailed
from sync.protocol.identity import Identity
from tests.support.kept import on_stick, records_of, trackers
from tests.support.real_disk import CannotMount, RealDisk, real_disk
from tests.support.stations import (
    PASSPHRASE,
    RECOVERY_SECRET,
    Clock,
    OpenStation,
    Prepared,
    open_in,
    prepare,
)
from tests.support.world import DURING

MOST = 400
SECONDS = 15.0


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station", on_roll=MOST)


@pytest.fixture
def disk(scratch: Path) -> Iterator[RealDisk]:
    try:
        with real_disk(scratch) as one:
            yield one
    except CannotMount as why:
        pytest.skip(f"no file system of our own here ({why}); other tests stand in with injected errors")


def station_on(disk: RealDisk, prepared: Prepared) -> OpenStation:
    """The poll is open; what was there before is safe on the disk."""
    shutil.copytree(prepared.folder, disk.place / "station")
    disk.settle()
    return open_in(disk.place / "station")


def vote(at: OpenStation, who: Identity) -> str:
    """From the desk to the tracker. Whoever has got a pass before comes with it."""
    (voting_pass,) = at.station.open_passes() or [at.admit(who)]
    session = at.station.begin(voting_pass)
    session.agree()
    session.review()
    return at.station.cast(session, Ballot(session.style, ("p1",))).tracker_hash.hex()


def vote_until_told(at: OpenStation, people: Iterator[Identity]) -> tuple[list[str], Identity, StorageFailed]:
    """Who was thanked before the first one who was not; that one, and what the officer is told."""
    thanked: list[str] = []
    for who in people:
        try:
            thanked.append(vote(at, who))
        except StorageFailed as error:
            return thanked, who, error
    raise AssertionError("nothing failed")


def check(station: OpenedStation, thanked: Sequence[str]) -> None:
    """Nothing lost, nothing twice, and the numbers add up."""
    station._storage.check()
    assert trackers(records_of(station)) == list(thanked)
    assert (station.counts.passes, station.counts.cast) == (len(thanked), len(thanked))


def test_a_disk_runs_full_while_people_vote(prepared: Prepared, disk: RealDisk) -> None:
    """The officer reads that it is full, removes a film, and the voter who waits votes."""
    at = station_on(disk, prepared)
    people = iter(prepared.people)
    with closing(at.station):
        thanked = [vote(at, next(people))]
        film = disk.fill()
        before, who, told = vote_until_told(at, people)
        assert told.details == {"reason": "full", "outcome": "nothing-changed"}
        for _ in range(3):
            with pytest.raises(StorageFailed):
                vote(at, who)
        film.unlink()
        thanked += [*before, vote(at, who), vote(at, next(people))]
        check(at.station, thanked)
        at.restart()
        check(at.station, thanked)


def test_the_kernel_locks_the_disk_while_people_vote(prepared: Prepared, disk: RealDisk) -> None:
    """The officer reads that it cannot be written and starts the machine again: all is there, and goes on."""
    at = station_on(disk, prepared)
    people = iter(prepared.people)
    with closing(at.station):
        thanked = [vote(at, next(people))]
        disk.lock()
        _, who, told = vote_until_told(at, people)
        assert told.details["reason"] == "read-only"
        for _ in range(3):
            with pytest.raises(StorageFailed):
                vote(at, who)
        assert at.station.counts.cast == 1, "it can be read as before"
    disk.eject()
    disk.plug_in()
    at = open_in(disk.place / "station", open_day=False)
    with closing(at.station):
        check(at.station, thanked)
        thanked += [vote(at, who), vote(at, next(people))]
        check(at.station, thanked)


def test_a_disk_that_is_gone_under_the_station(prepared: Prepared, disk: RealDisk) -> None:
    """Nothing answers any more: nobody can say what is kept, so nobody is told that nothing has changed."""
    at = station_on(disk, prepared)
    people = iter(prepared.people)
    with closing(at.station):
        thanked = [vote(at, next(people))]
        disk.pull_out()
        _, who, told = vote_until_told(at, people)
        assert told.details.get("outcome") != "nothing-changed"
    disk.plug_in()
    at = open_in(disk.place / "station", open_day=False)
    with closing(at.station):
        thanked.append(vote(at, who))
        check(at.station, thanked)


def test_a_station_on_a_disk_mounted_read_only_does_not_open_its_doors(
    prepared: Prepared, disk: RealDisk
) -> None:
    at = station_on(disk, prepared)
    with closing(at.station):
        thanked = [vote(at, prepared.people[0])]
    disk.remount("ro")
    with pytest.raises(StorageFailed) as told:
        open_in(disk.place / "station", open_day=False)
    assert told.value.details["reason"] == "read-only"
    disk.remount("rw")
    at = open_in(disk.place / "station", open_day=False)
    with closing(at.station):
        check(at.station, thanked)


class Trouble(NamedTuple):
    """What happens to a stick, what the officer is told, and what the officer does about it."""

    happens: Callable[[RealDisk], object]
    reason: str
    mended: Callable[[RealDisk], None]


def plug_in_again(stick: RealDisk) -> None:
    stick.eject()
    stick.plug_in()


TROUBLES = {
    "pulled out": Trouble(RealDisk.pull_out, Lost.PULLED_OUT, RealDisk.plug_in),
    "locked": Trouble(RealDisk.lock, Lost.READ_ONLY, plug_in_again),
    "full": Trouble(RealDisk.fill, Lost.FULL, lambda stick: (stick.place / "film").unlink()),
}


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
def test_people_vote_on_while_the_stick_fails(
    prepared: Prepared, disk: RealDisk, scratch: Path, trouble: Trouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The officer is told; well again, the stick catches up, and everything can be recovered from it."""
    monkeypatch.setattr(stick_module, "LOOK_SECONDS", 0.05)
    folder = shutil.copytree(prepared.folder, scratch / "station")
    at = open_in(folder, Clock(), stick=disk.place)
    people = iter(prepared.people)
    with closing(at.station):
        thanked = [vote(at, next(people))]
        assert at.station.medium.link is Link.FOLLOWING
        trouble.happens(disk)
        while at.station.medium.link is Link.FOLLOWING:
            thanked.append(vote(at, next(people)))
        until(lambda: at.station.medium.reason == trouble.reason)
        thanked += [vote(at, next(people)) for _ in range(3)]
        until(lambda: at.station.medium.behind > 3)
        trouble.mended(disk)
        until(lambda: at.station.medium.link is Link.FOLLOWING)
        thanked.append(vote(at, next(people)))
        check(at.station, thanked)
        assert on_stick(at.station.parts.vault, disk.place) == records_of(at.station)
    shutil.rmtree(folder)
    recover(scratch / "new", disk.place, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    at = open_in(scratch / "new", open_day=False)
    with closing(at.station):
        assert at.station.counts.cast == len(thanked)


def until(holds: Callable[[], bool]) -> None:
    """The stick's own thread looks after it."""
    end = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)
