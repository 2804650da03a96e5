"""The disk takes nothing any more, at whatever somebody does at the screens: it is told in words with what to
do, nothing is half done, and the same button works once there is room again. Nothing is there twice.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Counts
from sync.protocol.case import Voting
from tests.kiosk.ui.conftest import VOTERS, Installed
from tests.kiosk.ui.test_lock_in import to_reason, to_review
from tests.kiosk.ui.walker import Walker
from tests.support.poor_machine import files_at_most, small_disk

STEP, SMALL = 4096, 8 * 1024 * 1024
MOST = 60
FAILED = "無法寫入"


@pytest.fixture
def station_folder(
    request: pytest.FixtureRequest, installed: Callable[[Voting | None], Installed], tmp_path: Path
) -> Iterator[Path]:
    """A fresh copy of the station, on a disk of its own that is small if the test wants it."""
    if not hasattr(request, "param"):
        yield shutil.copytree(installed(None).folder, tmp_path / "station")
        return
    with small_disk(tmp_path / "disk", SMALL) as mounted:
        if not mounted:
            pytest.skip("mounting is not allowed here; tests with limited files stand in for it")
        yield shutil.copytree(installed(None).folder, tmp_path / "disk" / "station")


class Write(NamedTuple):
    """The way to a button that writes, the button, and what is true once it has worked."""

    before: Callable[[Walker], None]
    button: str
    screen: str
    holds: Callable[[Walker], bool]


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


def to_cast(walker: Walker) -> None:
    to_review(walker)
    walker.qtbot.waitUntil(lambda: walker.find("cast").isEnabled())


WRITES = {
    "open": Write(to_day, "open", "day", lambda walker: walker.stations[-1].day is DayState.OPEN),
    "admit": Write(to_admit, "admit", "welcome", lambda walker: counts(walker).passes == 1),
    "decline": Write(to_decline, "decline", "give-back", lambda walker: counts(walker).abandoned == 1),
    "cast": Write(to_cast, "cast", "tracker", lambda walker: counts(walker).cast == 1),
    "suspend": Write(
        to_suspend, "reason-power-cut", "day", lambda walker: walker.stations[-1].day is DayState.SUSPENDED
    ),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_people_are_told_and_the_same_button_works_later(walker: Walker, write: Write) -> None:
    """Told twice that it failed; the third time there is room."""
    write.before(walker)
    here, before = walker.at, counts(walker)
    for _ in range(2):
        with files_at_most(0):
            walker.click(write.button)
        assert FAILED in walker.told
        assert walker.at == here
        assert counts(walker) == before
        assert not write.holds(walker)
    walker.go(write.button, write.screen)
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
