"""A desk is lost while it is cut off from the other one, and recovered from its stick. The other desk hears
from the recovered one what the lost one had done unheard; and nobody else can speak for the lost one.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app.recovery import recover
from kiosk.app.station import open_station
from kiosk.domain.check_in import Elsewhere, Outcome
from kiosk.lan.messages import Answer
from kiosk.lan.roster import Roster
from kiosk.lan.talk import ANSWER
from sync.protocol.errors import NotAuthorised, SignatureInvalid
from tests.support.neighbours import Member, PreparedDevices
from tests.support.stations import (
    CHIEF,
    PASSPHRASE,
    PIN,
    RECOVERY_SECRET,
    SECOND,
    OpenStation,
    open_in,
)
from tests.support.world import DURING


@pytest.fixture
def stick() -> Iterator[Path]:
    """A folder on another disk than the station's."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


@pytest.fixture
def lost(prepared_devices: PreparedDevices, tmp_path: Path, stick: Path) -> Iterator[Member]:
    """A desk whose stick follows it."""
    folder = shutil.copytree(prepared_devices.devices["st1-a"].folder, tmp_path / "lost")
    made = Member("st1-a", open_in(folder, stick=stick))
    yield made
    made.close()


@pytest.fixture
def new_heir(lost: Member, tmp_path: Path, stick: Path) -> Iterator[Callable[[], Member]]:
    """The desk is lost; the replacement, from the stick."""
    opened: list[Member] = []

    def new() -> Member:
        lost.close()
        folder, clock = tmp_path / "heir", lost.at.clock
        recover(folder, stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
        station = open_station(folder, PASSPHRASE, clock, stick=stick)
        chief, second = (station.sign_in(f"st1-a-{role}", PIN) for role in (CHIEF, SECOND))
        opened.append(Member("st1-a-spare1", OpenStation(folder, clock, station, chief, second)))
        return opened[0]

    yield new
    for one in opened:
        one.close()


def test_the_recovered_desk_tells_what_the_lost_one_had_done_unheard(
    lost: Member, b: Member, new_heir: Callable[[], Member], prepared_devices: PreparedDevices
) -> None:
    heard, unheard, new = prepared_devices.people[:3]
    lost.admit(heard)
    b.hear_all(lost)
    lost.admit(unheard)
    end = lost.at.station.head
    heir = new_heir()
    heir.admit(new)
    b.hear_all(heir)
    assert b.check_in(unheard).elsewhere == Elsewhere("st1-a", DURING)
    assert b.check_in(new).elsewhere == Elsewhere("st1-a-spare1", DURING)
    assert b.at.station.all_heard() == {"st1-a": end, "st1-a-spare1": heir.at.station.head}
    assert heir.check_in(heard).outcome is Outcome.VOTED_HERE
    # The lost name is not missed any more.
    neighbours = Roster([b.talk]).state(0.0, (), None).neighbours
    assert [one.device for one in neighbours] == ["st1-a-spare1"]


def test_a_double_of_the_lost_desk_is_found_by_the_recovered_one(
    lost: Member, b: Member, new_heir: Callable[[], Member], prepared_devices: PreparedDevices
) -> None:
    who = prepared_devices.people[0]
    lost.admit(who)
    b.admit(who)
    heir = new_heir()
    (at_b,) = b.hear_all(heir)
    (at_heir,) = heir.hear_all(b)
    assert (at_b.device, at_heir.device) == ("st1-a", "st1-b")


def test_nobody_but_its_spare_keys_speaks_for_a_lost_desk(
    lost: Member,
    members: dict[str, Member],
    new_heir: Callable[[], Member],
    prepared_devices: PreparedDevices,
) -> None:
    """Neither another desk nor, with records of its own making, the recovered one itself."""
    b, c = members["st1-b"], members["st1-c"]
    lost.admit(prepared_devices.people[0])
    told = lost.at.station.tell({}, 10)
    certificate = lost.at.station.certificate_of("st1-a")
    heir = new_heir()

    def answer_of(member: Member, nonce: bytes, records: tuple[bytes, ...]) -> bytes:
        subjects = tuple(told.subjects.items())
        answer = Answer(
            nonce,
            bytes(8),
            told.at,
            "st1-a",
            certificate,
            told.head,
            follows=True,
            records=records,
            subjects=subjects,
        )
        return member.talk.letters.write(ANSWER, answer)

    asked, _ = b.talk.ask(0, 0.0)
    with pytest.raises(NotAuthorised):
        b.talk.take(asked, answer_of(c, asked.nonce, told.records))
    with pytest.raises(SignatureInvalid):
        b.talk.take(
            asked,
            answer_of(
                heir, asked.nonce, heir.at.station.tell(asked.known | {"st1-a": told.head}, 10).records
            ),
        )
    assert b.at.station.all_heard() == {}
    assert b.talk.take(asked, answer_of(heir, asked.nonce, told.records)).learned == len(told.records)
