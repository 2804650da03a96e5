"""A stick beside the station: each vote is on it before the voter is thanked, and it is never in the way.

Real sticks: file systems in memory that are mounted, filled and pulled out; where this machine lets nobody
mount, a folder on another disk stands in for those that are only there.
"""

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app.station import OpenedStation, open_station
from kiosk.domain.medium import Link, Lost, MediumState
from kiosk.storage import stick as stick_module
from kiosk.storage.stick import StickFolder
from sync.protocol.chain import read_record
from sync.protocol.errors import ChainSuperseded
from sync.protocol.messages import Envelope, Event
from tests.support.stations import (
    PASSPHRASE,
    Clock,
    OpenStation,
    Prepared,
    ask,
    give,
    open_in,
    roll_of,
)

SECONDS = 15.0
SMALL = 64 * 4096


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick_module, "LOOK_SECONDS", 0.05)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder on another disk than the station's."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as made:
        yield Path(made)


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A stick that can be pulled out and become full."""
    place = tmp_path / "media"
    place.mkdir()
    mount(place)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def mount(place: Path) -> None:
    """A new, empty stick is plugged in."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")


def pull(place: Path) -> None:
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def open_with(
    prepared: Prepared,
    tmp_path: Path,
    folder: Path,  # goes only when nothing follows into it any more
) -> Iterator[Callable[[Path], OpenStation]]:
    """The station with this stick, its poll open."""
    opened: list[OpenStation] = []

    def begin(stick: Path) -> OpenStation:
        shutil.copytree(prepared.folder, tmp_path / "station", dirs_exist_ok=True)
        opened.append(open_in(tmp_path / "station", stick=stick))
        return opened[-1]

    yield begin
    for one in opened:
        one.station.close()


def until(station: OpenedStation, link: Link, reason: str | None = None) -> MediumState:
    """Wait until the stick stands so."""
    end = time.monotonic() + SECONDS
    while (station.medium.link, station.medium.reason) != (link, reason):
        assert time.monotonic() < end, f"the stick is {station.medium}"
        time.sleep(0.01)
    return station.medium


def on_stick(station: OpenedStation, stick: Path, chain: int = 0) -> list[bytes]:
    """The records that the journal holds."""
    reading = StickFolder(stick, station.parts.vault).journal(chain).read()
    return [one.record for one in reading.entries]


def events(station: OpenedStation) -> list[tuple[str, str | None]]:
    """What the chain tells of the stick."""
    bodies = [read_record(data)[1].body for data in station._storage.records(0, 1000)]
    told = [one for one in bodies if isinstance(one, Event)]
    return [(one.kind, one.reason) for one in told if one.kind.startswith("medium")]


def test_a_vote_is_on_the_stick_when_the_voter_is_thanked(
    open_with: Callable[[Path], OpenStation], prepared: Prepared, folder: Path
) -> None:
    at = open_with(folder)
    for who in prepared.people[:3]:
        at.vote(who)
        records = on_stick(at.station, folder)
        assert isinstance(read_record(records[-1])[1].body, Envelope)
        assert records == at.station._storage.records(0, 1000)
    assert at.station.medium == MediumState(Link.FOLLOWING)
    assert events(at.station) == [("medium-follows", None)]


def test_without_a_stick_nothing_is_said_of_one(at: OpenStation, prepared: Prepared) -> None:
    at.vote(prepared.people[0])
    assert at.station.medium == MediumState(Link.NONE)
    assert events(at.station) == []


def test_a_stick_pulled_out_and_put_back_catches_up(
    open_with: Callable[[Path], OpenStation], prepared: Prepared, mounted: Path, tmp_path: Path
) -> None:
    at = open_with(mounted)
    at.vote(prepared.people[0])
    kept = tmp_path / "in the pocket"
    shutil.copytree(mounted, kept)
    pull(mounted)
    until(at.station, Link.LOST, Lost.PULLED_OUT)
    at.vote(prepared.people[1])
    at.vote(prepared.people[2])
    assert at.station.medium.reason == Lost.PULLED_OUT
    assert not list(mounted.iterdir()), "nothing is written where the stick was mounted"
    mount(mounted)
    shutil.copytree(kept, mounted, dirs_exist_ok=True)
    until(at.station, Link.FOLLOWING)
    at.vote(prepared.people[3])
    assert on_stick(at.station, mounted) == at.station._storage.records(0, 1000)
    assert events(at.station) == [
        ("medium-follows", None),
        ("medium-lost", "pulled-out"),
        ("medium-follows", None),
    ]


def test_another_empty_stick_gets_everything(
    open_with: Callable[[Path], OpenStation], prepared: Prepared, mounted: Path
) -> None:
    at = open_with(mounted)
    at.vote(prepared.people[0])
    pull(mounted)
    until(at.station, Link.LOST, Lost.PULLED_OUT)
    mount(mounted)
    until(at.station, Link.FOLLOWING)
    assert on_stick(at.station, mounted) == at.station._storage.records(0, 1000)


def test_a_full_stick_keeps_nobody_from_voting(
    open_with: Callable[[Path], OpenStation], prepared: Prepared, mounted: Path
) -> None:
    at = open_with(mounted)
    at.vote(prepared.people[0])
    filler = mounted / "holiday.mp4"
    with filler.open("wb", buffering=0) as file:
        file.write(bytes(SMALL))
    for who in prepared.people[1:10]:
        at.vote(who)
    state = until(at.station, Link.LOST, Lost.FULL)
    assert state.behind > 0
    assert at.station.counts.cast == 10
    filler.unlink()
    assert until(at.station, Link.FOLLOWING).behind == 0
    assert on_stick(at.station, mounted) == at.station._storage.records(0, 1000)


def test_a_stick_that_may_not_be_written_is_lost(
    open_with: Callable[[Path], OpenStation], prepared: Prepared, mounted: Path
) -> None:
    at = open_with(mounted)
    remount = ["mount", "-o", "remount,ro", str(mounted)]
    at.station.close()
    subprocess.run(remount, check=True)
    at.station = open_station(at.folder, PASSPHRASE, at.clock, stick=mounted)
    until(at.station, Link.LOST, Lost.READ_ONLY)
    at.vote(prepared.people[0])
    subprocess.run(["mount", "-o", f"remount,rw,size={SMALL}", str(mounted)], check=True)
    until(at.station, Link.FOLLOWING)
    assert on_stick(at.station, mounted) == at.station._storage.records(0, 1000)


def test_a_folder_on_the_stations_own_disk_is_no_second_medium(
    open_with: Callable[[Path], OpenStation], tmp_path: Path
) -> None:
    (tmp_path / "media").mkdir()
    at = open_with(tmp_path / "media")
    assert at.station.medium.reason == Lost.SAME_DISK
    assert not list((tmp_path / "media").iterdir())


def test_a_stick_that_hangs_delays_one_voter_and_no_other(
    open_with: Callable[[Path], OpenStation],
    prepared: Prepared,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at = open_with(folder)
    monkeypatch.setattr(stick_module, "WAIT_SECONDS", 0.3)
    answers, sync = threading.Event(), os.fsync

    def hang(descriptor: int) -> None:
        if threading.current_thread().name == "stick":
            answers.wait(SECONDS)
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", hang)
    at.admit(prepared.people[5])
    assert at.station.medium.reason == Lost.SLOW
    begun = time.monotonic()
    for who in prepared.people[:3]:
        at.vote(who)
    assert time.monotonic() - begun < SECONDS / 2
    answers.set()
    until(at.station, Link.FOLLOWING)
    assert on_stick(at.station, folder) == at.station._storage.records(0, 1000)


# --- other sticks -------------------------------------------------------------------------------------------


def contents(stick: Path) -> dict[str, bytes]:
    files = (one for one in stick.rglob("*") if one.is_file())
    return {str(one.relative_to(stick)): one.read_bytes() for one in files}


def test_another_stations_stick_is_left_alone(
    open_with: Callable[[Path], OpenStation], folder: Path, prepared: Prepared, tmp_path: Path
) -> None:
    other = ask(prepared.world, tmp_path / "other", station="st2", device="st2-a")
    give(prepared.world, tmp_path / "other", other, roll_of(prepared.world, prepared.people))
    open_in(tmp_path / "other", stick=folder).station.close()
    before = contents(folder)
    at = open_with(folder)
    at.vote(prepared.people[0])
    assert at.station.medium.reason == Lost.FOREIGN
    assert contents(folder) == before


def test_a_stick_of_the_same_name_and_other_keys_is_left_alone(
    open_with: Callable[[Path], OpenStation], folder: Path, tmp_path: Path
) -> None:
    """The device was set up anew after a rehearsal, and the rehearsal's stick is still in it."""
    from tests.support.stations import prepare

    rehearsal = prepare(tmp_path / "rehearsal", on_roll=2)
    open_in(rehearsal.folder, stick=folder).station.close()
    before = contents(folder)
    at = open_with(folder)
    assert at.station.medium.reason == Lost.FOREIGN
    assert contents(folder) == before


def test_a_stick_of_another_case_gets_a_folder_of_its_own(
    open_with: Callable[[Path], OpenStation], folder: Path, prepared: Prepared
) -> None:
    last_year = folder / "PARK-2025" / "st1" / "st1-a" / "st1-a.journal"
    last_year.parent.mkdir(parents=True)
    last_year.write_bytes(b"sealed")
    at = open_with(folder)
    at.vote(prepared.people[0])
    assert at.station.medium.link is Link.FOLLOWING
    assert last_year.read_bytes() == b"sealed"


def test_a_damaged_journal_is_left_alone(open_with: Callable[[Path], OpenStation], folder: Path) -> None:
    at = open_with(folder)
    at.station.close()
    (journal,) = folder.rglob("*.journal")
    data = journal.read_bytes() + os.urandom(2**20)
    journal.write_bytes(data)
    at.station = open_station(at.folder, PASSPHRASE, at.clock, stick=folder)
    assert at.station.medium.reason == Lost.DAMAGED
    assert journal.read_bytes() == data


def test_a_stick_that_holds_more_than_the_database_stops_the_station(
    open_with: Callable[[Path], OpenStation], folder: Path, prepared: Prepared, tmp_path: Path
) -> None:
    """The disk was set back to an image of the morning; the stick knows of the votes since."""
    at = open_with(folder)
    at.vote(prepared.people[0])
    at.station.close()
    shutil.copytree(at.folder, tmp_path / "image")
    at.station = open_station(at.folder, PASSPHRASE, at.clock, stick=folder)
    at.vote(prepared.people[1])
    at.station.close()
    before = contents(folder)
    with closing(open_station(tmp_path / "image", PASSPHRASE, Clock(), stick=folder)) as restored:
        assert restored.medium.reason == Lost.NEWER
        assert restored.superseded
        head = restored._storage.state().head
        who = prepared.people[2]
        with pytest.raises(ChainSuperseded):
            restored.check_in(who.number, who.birth_date)
        with pytest.raises(ChainSuperseded):
            restored.suspend(at.chief, "lunch")
        assert restored._storage.state().head == head, "nothing was written, not even that it started"
    assert contents(folder) == before


def test_a_stick_that_went_another_way_is_left_alone(
    open_with: Callable[[Path], OpenStation], folder: Path, prepared: Prepared, tmp_path: Path
) -> None:
    at = open_with(folder)
    at.station.close()
    shutil.copytree(at.folder, tmp_path / "image")
    at.station = open_station(at.folder, PASSPHRASE, at.clock, stick=folder)
    at.vote(prepared.people[1])
    at.station.close()
    alone = open_in(tmp_path / "image", open_day=False)  # without its stick nobody can know
    for who in prepared.people[2:4]:
        alone.vote(who)
    alone.station.close()
    before = contents(folder)
    with closing(open_station(tmp_path / "image", PASSPHRASE, Clock(), stick=folder)) as station:
        assert station.medium.reason == Lost.CONFLICT
        assert not station.superseded
    assert contents(folder) == before
