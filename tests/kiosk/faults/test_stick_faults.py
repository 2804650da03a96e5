"""The stick fails or loses its power at some moment of a vote; or everything does, amid a recovery.

Nobody is kept from voting. What was said to be on the stick can be recovered from it; the station takes it up
again whatever is left on it; and a recovery that was cut off is simply done again.
"""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.folder import PROVISION, VAULT_COPY
from kiosk.app.recovery import recover
from kiosk.app.station import open_station
from kiosk.domain.check_in import Outcome
from kiosk.domain.medium import Link
from tests.support.crash_replay import CrashReplay
from tests.support.kept import on_stick, records_of, trackers
from tests.support.stations import (
    PASSPHRASE,
    RECOVERY_SECRET,
    Clock,
    ask,
    cheap_argon2,
    give,
    open_in,
    roll_of,
)
from tests.support.stick_acts import VOTERS, do_when_told
from tests.support.syscall_faults import Fault, record_call, run_with
from tests.support.syscall_trace import Synced, Written
from tests.support.world import DURING, World

MOST = 200
STICKS = ["new", "used"]


class Hall:
    """A station at rest; on another disk a stick that is new, and one that followed the first vote."""

    def __init__(self, disk: Path, media: Path) -> None:
        cheap_argon2()
        world = World()
        give(world, disk, ask(world, disk), roll_of(world, VOTERS))
        used, new = media / "used", media / "new"
        used.mkdir()
        new.mkdir()
        at = open_in(disk, stick=used)
        at.vote(VOTERS[0])
        at.station.close()
        self.station, self.sticks = disk, {"used": used, "new": new}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as media:
        yield Hall(tmp_path_factory.mktemp("hall") / "station", Path(media))


@pytest.fixture
def media() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


def told(said: Sequence[str], *words: str) -> list[str]:
    """The trackers that were told with these words."""
    return [line.split()[1] for line in said if line.split()[0] in words]


def check_station(folder: Path, stick: Path, said: Sequence[str]) -> None:
    """The station has every vote, and the stick follows again."""
    with closing(open_station(folder, PASSPHRASE, Clock(), stick=stick)) as station:
        records = records_of(station)
        assert set(told(said, "sealed", "kept")) <= set(trackers(records))
        assert len(trackers(records)) == station.counts.cast
        assert station.medium.link is Link.FOLLOWING, station.medium
        assert on_stick(station.parts.vault, stick) == records


def check_recovery(folder: Path, stick: Path, said: Sequence[str]) -> None:
    """Everything that was said to be on the stick is recovered from it."""
    if not told(said, "sealed"):
        return
    recover(folder, stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    with closing(open_station(folder, PASSPHRASE, Clock())) as station:
        found = station._storage.earlier()[0].cast
        assert found >= len(told(said, "sealed")), "a vote that was on the stick is lost"


@pytest.mark.parametrize("stick", STICKS)
def test_after_a_power_cut_the_stick_holds_what_was_said_to_be_on_it(
    hall: Hall, media: Path, tmp_path: Path, stick: str
) -> None:
    work, station = shutil.copytree(hall.sticks[stick], media / "work"), tmp_path / "station"
    shutil.copytree(hall.station, station)
    steps = record_call(do_when_told, ("vote", str(station), str(work)), work, tmp_path / "trace")
    assert {Written, Synced} <= {type(step) for step in steps}
    for number, image in enumerate(CrashReplay(hall.sticks[stick], steps).images(0, torn=2, seed=3)):
        found = media / str(number)
        found.mkdir()
        image.write(found)
        try:
            check_recovery(tmp_path / str(number), shutil.copytree(found, media / "copy"), image.said)
            check_station(station, found, image.said)
        except Exception as error:
            error.add_note(f"stick {image}; it had said: {', '.join(image.said)}")
            raise
        for path in (found, media / "copy", tmp_path / str(number)):
            shutil.rmtree(path, ignore_errors=True)


def paths_of(stick: Path) -> tuple[Path, ...]:
    """All that a station uses on its stick."""
    device = stick / "TEST-2026" / "st1" / "st1-a"
    files = [device / name for name in ("st1-a.journal", VAULT_COPY, PROVISION)]
    return (*files, *(one.with_name(one.name + ".part") for one in files), device, *list(device.parents)[:3])


@pytest.mark.parametrize("stick", STICKS)
@pytest.mark.parametrize(
    "fault",
    [
        Fault("pwrite64", "error=ENOSPC", 1),
        Fault("pwrite64", "error=EIO", 1, lasts=True),
        Fault("fsync", "error=EIO", 1),
        Fault("fsync", "error=EIO", 1, lasts=True),
        Fault("openat", "error=EIO", 1),
        Fault("ftruncate", "error=EROFS", 1),
        Fault("fsync", "signal=SIGKILL", 1),
        Fault("pwrite64", "signal=SIGKILL", 1),
    ],
    ids=str,
)
def test_a_stick_that_fails_keeps_nobody_from_voting(
    hall: Hall, media: Path, tmp_path: Path, stick: str, fault: Fault
) -> None:
    for n in range(1, MOST):
        work = shutil.copytree(hall.sticks[stick], media / "work")
        station = shutil.copytree(hall.station, tmp_path / "station")
        one = replace(fault, n=n, paths=paths_of(work))
        run = run_with(one, do_when_told, "vote", str(station), str(work))
        assert run.killed or len(told(run.said, "sealed", "kept")) == len(VOTERS) - 1
        check_recovery(tmp_path / "new", shutil.copytree(work, media / "copy"), run.said)
        check_station(station, work, run.said)
        for path in (work, station, media / "copy", tmp_path / "new"):
            shutil.rmtree(path, ignore_errors=True)
        if not run.hit:
            return
    raise AssertionError("it comes to no end")


def check_replacement(folder: Path, stick: Path) -> None:
    """The recovery is done, or done again; the replacement knows who has voted."""
    if not (folder / "station.db").exists():
        recover(folder, stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    with closing(open_station(folder, PASSPHRASE, Clock())) as station:
        assert station.device in {"st1-a-spare1", "st1-a-spare2"}, "a spare is lost at most"
        assert station.counts.cast == 1
        who = VOTERS[0]
        assert station.check_in(who.number, who.birth_date).outcome is Outcome.VOTED_HERE


@pytest.mark.parametrize(
    "fault",
    [
        Fault("fsync", "signal=SIGKILL", 1),
        Fault("rename", "signal=SIGKILL", 1),
        Fault("fsync", "error=EIO", 1),
        Fault("rename", "error=EIO", 1),
    ],
    ids=str,
)
def test_a_recovery_that_was_cut_off_is_done_again(
    hall: Hall, media: Path, tmp_path: Path, fault: Fault
) -> None:
    for n in range(1, MOST):
        work = shutil.copytree(hall.sticks["used"], media / "work")
        run = run_with(replace(fault, n=n), do_when_told, "recover", str(tmp_path / "new"), str(work))
        check_replacement(tmp_path / "new", work)
        shutil.rmtree(work)
        shutil.rmtree(tmp_path / "new")
        if not run.hit:
            return
    raise AssertionError("it comes to no end")


def test_after_a_power_cut_a_recovery_is_done_or_done_again(hall: Hall, tmp_path: Path, media: Path) -> None:
    """Stick and replacement lose their power together."""
    at_rest = media / "at rest"
    shutil.copytree(hall.sticks["used"], at_rest / "stick")
    work = shutil.copytree(at_rest, media / "work")
    arguments = "recover", str(work / "new"), str(work / "stick")
    steps = record_call(do_when_told, arguments, work, tmp_path / "trace")
    for number, image in enumerate(CrashReplay(at_rest, steps).images(0, torn=1, seed=4)):
        found = media / str(number)
        found.mkdir()
        image.write(found)
        try:
            check_replacement(found / "new", found / "stick")
        except Exception as error:
            error.add_note(f"recovery, power cut {image}; it had said: {', '.join(image.said)}")
            raise
        shutil.rmtree(found)
