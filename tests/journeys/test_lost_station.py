"""A station is lost in the middle of the day; its stick is in the chief's pocket. The day goes on.

Anna and Ben voted before; Carla held a voting pass. In the village hall, without a network, the chief
recovers the station on another device from the stick, with the six words and the recovery secret. Carla votes
with her pass, Dora comes new, Anna tries again. In the evening the centre takes in both chains: every vote
counts once.
"""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.recovery import go_on, recover
from kiosk.app.station import OpenedStation, open_station
from kiosk.domain.check_in import Outcome
from kiosk.domain.medium import Link, Lost
from kiosk.domain.polling_day import DayState
from sync.client.bundle import export_bundle, import_receipt
from sync.client.engine import Engine
from sync.protocol.ballot import Ballot
from sync.protocol.decisions import RevealSeed
from sync.protocol.delivery import Item
from sync.protocol.errors import PassSpent
from sync.protocol.identity import Identity
from sync.protocol.signing import Signed
from sync.server.database import Database
from tests.support.centres import Rig
from tests.support.people import people
from tests.support.stations import (
    CHIEF,
    PASSPHRASE,
    PIN,
    RECOVERY_SECRET,
    SECOND,
    Clock,
    OpenStation,
    ask,
    cheap_argon2,
    give,
    open_in,
    roll_of,
)

ANNA, BEN, CARLA, DORA, EMIL, *OTHERS = people(12, seed=29)


@pytest.fixture
def stick() -> Iterator[Path]:
    """A folder on another disk than the station's."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    cheap_argon2()
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    yield Rig(database)
    database.close()


@pytest.fixture
def at(rig: Rig, tmp_path: Path, stick: Path) -> OpenStation:
    """The morning: the poll is open, the stick follows."""
    roll = roll_of(rig.world, [ANNA, BEN, CARLA, DORA, EMIL, *OTHERS])
    give(rig.world, tmp_path / "station", ask(rig.world, tmp_path / "station"), roll)
    return open_in(tmp_path / "station", stick=stick)


class Straight:
    """A line that works."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig

    def deliver(self, item: Item) -> Signed | None:
        return self._rig.centre.receive(item)


def deliver_by_line(station: OpenedStation, rig: Rig) -> None:
    for outbox in station.outboxes:
        Engine(outbox, Straight(rig)).deliver()


def deliver_by_stick(station: OpenedStation, rig: Rig, folder: Path) -> None:
    export_bundle(station.outboxes, folder / "out")
    (folder / "back").write_bytes(rig.centre.import_bundle((folder / "out").read_bytes()))
    assert import_receipt(station.outboxes, folder / "back").waiting == 0


def replace_device(folder: Path, stick: Path, clock: Clock) -> OpenStation:
    """The chief sets up another device from the stick; the officers sign in there."""
    recover(folder, stick, PASSPHRASE, RECOVERY_SECRET, at=clock())
    station = open_station(folder, PASSPHRASE, clock, stick=stick)
    chief, second = station.sign_in(f"st1-a-{CHIEF}", PIN), station.sign_in(f"st1-a-{SECOND}", PIN)
    return OpenStation(folder, clock, station, chief, second)


def vote_with(station: OpenedStation, voting_pass: Signed) -> None:
    session = station.begin(voting_pass)
    session.agree()
    session.review()
    station.cast(session, Ballot(session.style, ("p2",)))


def answer_to(station: OpenedStation, who: Identity) -> Outcome:
    return station.check_in(who.number, who.birth_date).outcome


def standings(rig: Rig) -> Counter[str]:
    """What became of the envelopes: how many of each."""
    rig.centre.process(rig.identity)
    rulings = rig.centre.rulings().values()
    return Counter(": ".join(filter(None, (one.standing.value, one.reason))) for one in rulings)


@pytest.mark.parametrize("by_line", [True, False])
@pytest.mark.parametrize("delivered_before", [0, 1, 2])
def test_every_vote_of_a_lost_station_counts_once(
    at: OpenStation, rig: Rig, stick: Path, tmp_path: Path, *, by_line: bool, delivered_before: int
) -> None:
    """The centre held nothing, a part, or all of the lost chain when the device was lost."""
    for number, who in enumerate((ANNA, BEN), 1):
        at.vote(who)
        if number == delivered_before:
            deliver_by_line(at.station, rig)
    carla = at.admit(CARLA)
    counts, chain = at.station.counts, at.station.outbox.head()
    at.station.close()
    shutil.rmtree(at.folder)  # lost

    new = replace_device(tmp_path / "replacement", stick, at.clock)
    station = new.station
    assert station.device == "st1-a-spare1"
    assert station.day is DayState.OPEN
    assert station.medium.link is Link.FOLLOWING
    found = station.counts
    assert (found.passes, found.cast, found.out) == (counts.passes, counts.cast, counts.out)
    assert answer_to(station, ANNA) is Outcome.VOTED_HERE
    assert station.open_passes() == [carla]
    vote_with(station, carla)
    with pytest.raises(PassSpent):
        station.begin(carla)
    new.vote(DORA)
    station.close_poll(new.chief, new.second, 4)
    told = station.reconciliation()
    assert told.agrees, told.findings
    assert next((head.device, head.sequence) for head, _ in told.devices) == ("st1-a", chain)
    if by_line:
        deliver_by_line(station, rig)
    else:
        deliver_by_stick(station, rig, tmp_path)
    assert station.day is DayState.DELIVERED
    station.close()

    rig.cut_off()
    assert standings(rig) == {"counted": 4}
    assert rig.centre.readiness() == ()


def test_what_only_the_centre_holds_is_shown_to_two_officials(
    at: OpenStation, rig: Rig, stick: Path, tmp_path: Path
) -> None:
    """The stick was out when Ben and Emil voted, but the line was up. Emil comes again to the replacement."""
    at.vote(ANNA)
    at.station.stop_following()
    at.vote(BEN)
    at.vote(EMIL)
    deliver_by_line(at.station, rig)
    at.station.close()
    shutil.rmtree(at.folder)

    new = replace_device(tmp_path / "replacement", stick, at.clock)
    assert new.station.counts.cast == 1
    assert answer_to(new.station, EMIL) is Outcome.MAY_VOTE, "nobody here can know that he voted"
    new.vote(EMIL)
    new.vote(DORA)
    new.station.close_poll(new.chief, new.second, 3)
    deliver_by_line(new.station, rig)
    assert new.station.day is DayState.DELIVERED
    deliver_by_stick(new.station, rig, tmp_path)
    new.station.close()

    assert standings(rig) == {"counted": 3, "quarantined: beyond-closing": 2}
    for envelope, ruling in rig.centre.rulings().items():
        if ruling.standing.value == "quarantined":
            rig.judge(envelope, release=True)
    rig.cut_off()
    rig.decide(RevealSeed(rig.world.case.code, rig.world.seed))
    found = standings(rig)
    assert found["counted"] == 4, found
    assert found.total() == 5
    assert rig.centre.readiness() == ()


def test_a_pass_that_only_the_lost_device_knew_goes_back_to_the_desk(
    at: OpenStation, rig: Rig, stick: Path, tmp_path: Path
) -> None:
    """It may have been used there: the booth does not take it, the desk gives another."""
    at.vote(ANNA)
    at.station.stop_following()
    carla = at.admit(CARLA)
    at.station.close()
    new = replace_device(tmp_path / "replacement", stick, at.clock)
    with pytest.raises(PassSpent):
        new.station.begin(carla)
    new.vote(CARLA)
    new.station.close()


def test_a_device_set_back_to_an_image_goes_on_with_what_the_stick_knows(
    at: OpenStation, rig: Rig, stick: Path, tmp_path: Path
) -> None:
    """After a crash somebody brings back the morning's image of the disk: three votes old."""
    at.vote(ANNA)
    at.station.close()
    shutil.copytree(at.folder, tmp_path / "image")
    at.station = open_station(at.folder, PASSPHRASE, at.clock, stick=stick)
    at.vote(BEN)
    carla = at.admit(CARLA)
    at.station.close()

    station = open_station(tmp_path / "image", PASSPHRASE, at.clock, stick=stick)
    assert station.medium.reason == Lost.NEWER
    assert station.superseded
    station = go_on(station, station.sign_in(f"st1-a-{CHIEF}", PIN))
    assert (station.device, station.superseded, station.medium.link) == (
        "st1-a-spare1",
        False,
        Link.FOLLOWING,
    )
    assert answer_to(station, BEN) is Outcome.VOTED_HERE
    vote_with(station, carla)
    chief, second = station.sign_in(f"st1-a-{CHIEF}", PIN), station.sign_in(f"st1-a-{SECOND}", PIN)
    station.close_poll(chief, second, 3)
    deliver_by_line(station, rig)
    station.close()
    rig.cut_off()
    assert standings(rig) == {"counted": 3}
    assert rig.centre.readiness() == ()


def test_a_station_lost_after_the_close_delivers_from_its_stick(
    at: OpenStation, rig: Rig, stick: Path, tmp_path: Path
) -> None:
    at.vote(ANNA)
    at.station.close_poll(at.chief, at.second, 1)
    at.station.close()
    shutil.rmtree(at.folder)
    new = replace_device(tmp_path / "replacement", stick, at.clock)
    assert (new.station.device, new.station.day) == ("st1-a", DayState.CLOSED)
    assert new.station.paper_count == 1
    deliver_by_line(new.station, rig)
    assert new.station.day is DayState.DELIVERED
    new.station.close()
    rig.cut_off()
    assert standings(rig) == {"counted": 1}
    assert rig.centre.readiness() == ()


def test_the_replacement_is_lost_too(at: OpenStation, rig: Rig, stick: Path, tmp_path: Path) -> None:
    at.vote(ANNA)
    at.station.close()
    for number, who in enumerate((BEN, CARLA, DORA), 1):
        new = replace_device(tmp_path / str(number), stick, at.clock)
        assert new.station.device == f"st1-a-spare{number}"
        new.vote(who)
        if number < 3:
            new.station.close()
    new.station.close_poll(new.chief, new.second, 4)
    deliver_by_line(new.station, rig)
    new.station.close()
    rig.cut_off()
    assert standings(rig) == {"counted": 4}
    assert rig.centre.readiness() == ()
