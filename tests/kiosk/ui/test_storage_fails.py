"""The disk takes nothing any more, at whatever somebody does at the screens: it is told in words with what to
do, nothing is half done, and the same button works once the disk does. Nothing is there twice.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.app.folder import DATABASE
from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Counts
from kiosk.ui.timing import Timing
from tests.kiosk.ui.conftest import QUICK, VOTERS, Install
from tests.kiosk.ui.test_lock_in import to_reason, to_review
from tests.kiosk.ui.walker import CHIEF_OFFICER, Walker
from tests.support.poor_machine import files_at_most, small_disk
from tests.support.real_disk import CannotMount, RealDisk, real_disk
from tests.support.stations import PIN
from tests.support.syscall_faults import Fault, failing_here

STEP, SMALL = 4096, 8 * 1024 * 1024
MOST = 60
FAILED = "無法寫入"


@pytest.fixture
def station_folder(request: pytest.FixtureRequest, installed: Install, tmp_path: Path) -> Iterator[Path]:
    """A fresh copy of the station, on a disk of its own that is small if the test wants it."""
    if not hasattr(request, "param"):
        yield shutil.copytree(installed(None).folder, tmp_path / "station")
        return
    with small_disk(tmp_path / "disk", SMALL) as mounted:
        if not mounted:
            pytest.skip("mounting is not allowed here; tests with limited files stand in for it")
        yield shutil.copytree(installed(None).folder, tmp_path / "disk" / "station")


@pytest.fixture
def locked_later(station_folder: Path, tmp_path: Path) -> Iterator[RealDisk]:
    """The disk that the station's folder is on."""
    try:
        with real_disk(tmp_path) as disk:
            shutil.copytree(station_folder, disk.place / "station")
            disk.settle()
            shutil.rmtree(station_folder)
            station_folder.symlink_to(disk.place / "station")
            yield disk
    except CannotMount as why:
        pytest.skip(f"no file system of our own here ({why})")


class Write(NamedTuple):
    """The way to a button that writes, the button, and what is true once it has worked."""

    before: Callable[[Walker], None]
    button: str
    screen: str
    holds: Callable[[Walker], bool]
    pin: bool = False
    """is a PIN typed before the button, each time?"""

    def press(self, walker: Walker) -> None:
        if self.pin:
            walker.type("pin", PIN)
        walker.click(self.button)


def counts(walker: Walker) -> Counts:
    return walker.stations[-1].counts


def to_day(walker: Walker) -> None:
    walker.unlock()
    walker.sign_in()


def to_admit(walker: Walker) -> None:
    walker.open_day()
    walker.check_in(VOTERS[0])
    walker.click("photo-seen")


def to_suspend(walker: Walker) -> None:
    walker.open_day()
    walker.go("suspend", "reason-suspend")


def to_decline(walker: Walker) -> None:
    walker.to_welcome(VOTERS[0])
    walker.go("begin", "consent")


def to_void(walker: Walker) -> None:
    """The program stopped while a voter held the screen; the person comes to the desk again."""
    walker.open_day()
    station = walker.stations[-1]
    answer = station.check_in(VOTERS[0].number, VOTERS[0].birth_date)
    station.admit(answer, station.sign_in(CHIEF_OFFICER, PIN))
    walker.check_in(VOTERS[0])
    walker.go("void", "reason-void")


def to_close(walker: Walker) -> None:
    walker.open_day()
    walker.go("close", "paper-count")
    walker.type("paper-count-field", "0")
    walker.go("paper-count-next", "reconciliation")
    walker.go("to-signatures", "chief-signs")
    walker.type("pin", PIN)
    walker.go("sign", "second-signs")


def to_cast(walker: Walker) -> None:
    to_review(walker)
    walker.qtbot.waitUntil(lambda: walker.find("cast").isEnabled())


WRITES = {
    "open": Write(to_day, "open", "day", lambda walker: walker.stations[-1].day is DayState.OPEN),
    "admit": Write(to_admit, "admit", "welcome", lambda walker: counts(walker).passes == 1),
    "decline": Write(to_decline, "decline", "give-back", lambda walker: counts(walker).abandoned == 1),
    "cast": Write(to_cast, "cast", "tracker", lambda walker: counts(walker).cast == 1),
    "void": Write(to_void, "reason-given-anew", "answer", lambda walker: counts(walker).voided == 1),
    "close": Write(
        to_close, "sign", "summary", lambda walker: walker.stations[-1].closing is not None, pin=True
    ),
    "suspend": Write(
        to_suspend, "reason-power-cut", "day", lambda walker: walker.stations[-1].day is DayState.SUSPENDED
    ),
}


def failing(folder: Path) -> AbstractContextManager[None]:
    """Whatever is written to the database ends in an I/O error."""
    files = (folder / DATABASE, folder / f"{DATABASE}-journal")
    return failing_here(Fault("pwrite64", "error=EIO", 1, lasts=True, paths=files))


TROUBLES = {"full": lambda _: files_at_most(0), "failing": failing}


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_people_are_told_and_the_same_button_works_later(
    walker: Walker,
    station_folder: Path,
    write: Write,
    trouble: Callable[[Path], AbstractContextManager[None]],
) -> None:
    """Told twice that it failed; the third time the disk works."""
    write.before(walker)
    here, before = walker.at, counts(walker)
    for _ in range(2):
        with trouble(station_folder):
            write.press(walker)
        assert FAILED in walker.told
        assert walker.at == here
        assert counts(walker) == before
        assert not write.holds(walker)
    write.press(walker)
    assert walker.at == write.screen
    assert write.holds(walker)


def test_a_cancelled_vote_is_wiped_even_if_it_cannot_be_noted(walker: Walker) -> None:
    """The voter's choices are gone from the screen at once; the pass stays open until it can be noted."""
    to_reason(walker)
    with files_at_most(0):
        walker.click("reason-wrong-person")
        assert walker.at == "give-back"
        assert FAILED in walker.told
        walker.click("take-back")
        assert walker.at == "give-back"
        assert FAILED in walker.told
    walker.go("take-back", "take-back")
    assert counts(walker).abandoned == 1


@pytest.mark.parametrize("station_folder", ["small disk"], indirect=True)
def test_on_a_real_full_disk_the_officer_reads_that_it_is_full(walker: Walker, station_folder: Path) -> None:
    """Somebody's film takes all the room. What the database has still room for is done; then the officer
    reads that the disk is full, removes the film, and the same button works."""
    walker.open_day()
    film = station_folder.parent / "film"
    with suppress(OSError), film.open("wb", buffering=0) as file:
        while file.write(bytes(STEP)):
            pass
    for _ in range(MOST):
        before, button = walker.stations[-1].day, "resume"
        if before is DayState.OPEN:
            walker.go("suspend", "reason-suspend")
            button = "reason-power-cut"
        walker.click(button)
        if walker.told:
            break
    assert "已滿" in walker.told
    assert walker.stations[-1].day is before
    film.unlink()
    walker.go(button, "day")
    assert walker.stations[-1].day is not before


def test_an_officer_reads_that_the_disk_is_locked_and_starts_again(
    new_walker: Callable[[Timing], Walker], locked_later: RealDisk
) -> None:
    """The system has met an error on the disk and locked it: to try again is of no use, to start again is."""
    walker = new_walker(QUICK)
    walker.open_day()
    walker.check_in(VOTERS[0])
    walker.click("photo-seen")
    locked_later.lock()
    for _ in range(2):
        walker.click("admit")
        assert FAILED in walker.told
        assert "重新開機" in words_on(walker)
        assert counts(walker).passes == 0
    walker.window.stop()
    walker.stations[-1].close()
    locked_later.eject()
    locked_later.plug_in()
    again = new_walker(QUICK)
    again.unlock()
    again.sign_in()
    again.check_in(VOTERS[0])
    again.admit()
    assert counts(again).passes == 1


def test_a_voter_is_told_to_call_an_officer_who_is_told_what_to_do(walker: Walker) -> None:
    """A voter cannot make room on a disk; an officer can."""
    to_cast(walker)
    with files_at_most(0):
        walker.click("cast")
    assert "請叫選務員" in words_on(walker)
    walker.cast()
    walker.take_back()
    walker.check_in(VOTERS[1])
    walker.click("photo-seen")
    with files_at_most(0):
        walker.click("admit")
    assert "檢查磁碟空間" in words_on(walker)
    walker.go("admit", "welcome")


def words_on(walker: Walker) -> str:
    """All that the notice says."""
    return "".join(one.text() for one in walker.window.notice.findChildren(QLabel))
