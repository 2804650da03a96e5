"""The disk is full, or may not be written: the voter is told so, and votes as soon as there is room again."""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from resource import RLIM_INFINITY

import pytest

from kiosk.app.folder import DATABASE
from kiosk.domain.voting_session import Receipt
from sync.protocol.ballot import Ballot
from sync.protocol.errors import StorageFailed
from tests.support.poor_machine import files_at_most, permissions_hold, small_disk
from tests.support.station_acts import STATION, AtRest, opened
from tests.support.station_fates import FATES

STEP = 4096


def vote(at_rest: AtRest, folder: Path, limits: Iterable[int] = (RLIM_INFINITY,)) -> tuple[Receipt, int]:
    """The voter tries with ever longer files until the vote is taken: the receipt, and how often it failed.

    Raises the last StorageFailed.
    """
    failures: list[StorageFailed] = []
    with closing(opened(folder)) as station:
        session = station.begin(at_rest.voting_pass)
        session.agree()
        session.review()
        for limit in limits:
            try:
                with files_at_most(limit):
                    return station.cast(session, Ballot(session.style, ("p1",))), len(failures)
            except StorageFailed as error:
                failures.append(error)
    raise failures[-1]


def test_a_vote_is_taken_once_there_is_room_for_it(scratch: Path, at_rest: AtRest) -> None:
    folder = at_rest.copy(STATION, scratch / "work")
    size = (folder / DATABASE).stat().st_size
    receipt, failed = vote(at_rest, folder, range(0, size + 64 * STEP, STEP))
    assert failed > 3
    FATES["cast"](at_rest, folder, [f"thanked {receipt.tracker_hash.hex()}"])


def test_on_a_full_disk_the_station_starts_and_takes_votes_once_there_is_room(
    scratch: Path, at_rest: AtRest
) -> None:
    with small_disk(scratch / "disk", 64 * STEP) as mounted:
        if not mounted:
            pytest.skip("mounting is not allowed here; the test with limited files stands in for it")
        folder = at_rest.copy(STATION, scratch / "disk" / "station")
        for journal in folder.glob("*-journal"):
            journal.unlink()  # at rest it holds nothing, but it would have its room already
        filler = scratch / "disk" / "filler"
        with suppress(OSError), filler.open("wb", buffering=0) as file:
            while file.write(bytes(STEP)):
                pass
        failed, receipt = 0, None
        while receipt is None:
            try:
                receipt, _ = vote(at_rest, folder)
            except StorageFailed:
                failed += 1
                os.truncate(filler, filler.stat().st_size - STEP)
        assert failed > 1
        FATES["cast"](at_rest, folder, [f"thanked {receipt.tracker_hash.hex()}"])


def fill(disk: Path) -> Path:
    """Somebody's film takes all the room that is left."""
    with suppress(OSError), (disk / "film").open("wb", buffering=0) as file:
        while file.write(bytes(STEP)):
            pass
    return disk / "film"


def test_a_station_started_on_a_full_disk_says_so_and_has_lost_nothing(
    scratch: Path, at_rest: AtRest
) -> None:
    """It does not open its doors: it could not keep a vote. With room again it goes on where it stood."""
    with small_disk(scratch / "disk", 64 * STEP) as mounted:
        if not mounted:
            pytest.skip("mounting is not allowed here")
        folder = at_rest.copy(STATION, scratch / "disk" / "station")
        for journal in folder.glob("*-journal"):
            journal.unlink()
        film = fill(scratch / "disk")
        with pytest.raises(StorageFailed) as told:
            opened(folder)
        assert told.value.details["reason"] == "full"
        film.unlink()
        receipt, _ = vote(at_rest, folder)
        FATES["cast"](at_rest, folder, [f"thanked {receipt.tracker_hash.hex()}"])


def test_a_station_that_may_not_be_written_does_not_open_its_doors(scratch: Path, at_rest: AtRest) -> None:
    """A voter must not come to a station that could not keep the vote."""
    folder = at_rest.copy(STATION, scratch / "work")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    with permissions_hold(), pytest.raises(StorageFailed):
        opened(folder)
    folder.chmod(0o755)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
