"""A station at rest, and one act on it as a program of its own that a test may cut off anywhere.

    python -m tests.support.station_acts FOLDER ACT

The program says `ready` before the act, and after it what a person at the station would have been told.
"""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app import OpenedStation, install, open_station, request
from kiosk.domain.officers import OfficerRole
from sync.protocol import wrapping
from sync.protocol.ballot import Ballot
from sync.protocol.certificates import Role
from sync.protocol.errors import StorageFailed
from sync.protocol.provisioning import Provision, answer
from sync.protocol.signing import Signed
from tests.support.people import people
from tests.support.stations import (
    CHIEF,
    PASSPHRASE,
    PIN,
    ROLL_KEY,
    SECOND,
    Clock,
    ask,
    open_in,
    roll_of,
)
from tests.support.world import World

ATTEMPTS = 3
"""how often a voter presses "cast" when told that it failed"""
VOTER, NEWCOMER = people(2)
"""one who holds a voting pass in the station at rest, and one who has not come yet"""
STATION, REQUESTED, BLANK = "station", "requested", "blank"
PROVISION, NEW = "provision", "new"
ROLES: tuple[Role, ...] = ("desk", "booth")
OFFICERS: list[tuple[str, OfficerRole, str]] = [(CHIEF, "chief", PIN), (SECOND, "officer", PIN)]


def cheap_passphrases() -> None:
    """A station is opened hundreds of times in these tests: spend less on Argon2 than a real one."""
    wrapping.ITERATIONS, wrapping.MEMORY_KIB, wrapping.LANES = 1, 1024, 1


@dataclass
class AtRest:
    """A machine between two acts: everything on it is safe on the disk."""

    folder: Path
    world: World = field(default_factory=World)

    def __post_init__(self) -> None:
        """Make a blank folder, a device that waits for its answer, and an open one with a pass given."""
        cheap_passphrases()
        machine = self.folder
        (machine / BLANK).mkdir()
        wanted = ask(self.world, machine / STATION)
        shutil.copytree(machine / STATION, machine / REQUESTED)
        body = Provision(
            case=self.world.signed_case,
            station=wanted.station,
            device=wanted.device,
            certificates=tuple(self.world.documents),
            roll_key=ROLL_KEY,
            roll=roll_of(self.world, [VOTER, NEWCOMER]),
            pictures={},
        )
        provision = answer(self.world.authority, wanted, body)
        (machine / REQUESTED / PROVISION).write_bytes(provision)
        install(machine / STATION, PASSPHRASE, provision, self.world.authority.public_key)
        opened = open_in(machine / STATION)
        self.voting_pass: Signed = opened.admit(VOTER)
        opened.station.close()

    def copy(self, name: str, to: Path) -> Path:
        """A copy of one of them to act on."""
        return shutil.copytree(self.folder / name, to)


def opened(folder: Path) -> OpenedStation:
    return open_station(folder, PASSPHRASE, Clock())


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _told(act: Callable[[], str]) -> None:
    """Try an act as often as people would, and say what they are told each time."""
    for _ in range(ATTEMPTS):
        try:
            _say(act())
        except StorageFailed as error:
            _say("failed", error.details.get("outcome", "nothing-changed"))
        else:
            return


def cast(folder: Path) -> None:
    """The voter with a pass votes: `thanked TRACKER`."""
    station = opened(folder)
    (voting_pass,) = station.open_passes()
    session = station.begin(voting_pass)
    session.agree()
    session.review()
    _say("ready")
    _told(lambda: f"thanked {station.cast(session, Ballot(session.style, ('p2',))).tracker_hash.hex()}")


def admit(folder: Path) -> None:
    """The newcomer gets a pass: `admitted`."""
    at = open_in(folder, open_day=False)
    answered = at.station.check_in(NEWCOMER.number, NEWCOMER.birth_date)
    _say("ready")

    def give_a_pass() -> str:
        at.station.admit(answered, at.second)
        return "admitted"

    _told(give_a_pass)


def close(folder: Path) -> None:
    """The officers close the poll: `closed`."""
    at = open_in(folder, open_day=False)
    _say("ready")

    def close_the_poll() -> str:
        at.station.close_poll(at.chief, at.second, 0)
        return "closed"

    _told(close_the_poll)


def take_provision(folder: Path) -> None:
    """The organiser's answer is installed: `installed`."""
    provision = (folder / PROVISION).read_bytes()
    _say("ready")

    def put_in() -> str:
        install(folder, PASSPHRASE, provision)
        return "installed"

    _told(put_in)


def make_keys(folder: Path) -> None:
    """A device that was never there before."""
    request(
        folder / NEW,
        "TEST-2026",
        station="st2",
        device="st2-a",
        roles=ROLES,
        officers=OFFICERS,
        passphrase=PASSPHRASE,
    )


def ask_for_provision(folder: Path) -> None:
    """A new device makes its keys: `requested`."""
    _say("ready")

    def ask_organiser() -> str:
        make_keys(folder)
        return "requested"

    _told(ask_organiser)


@dataclass(frozen=True)
class Act:
    """What is done, and in which of the folders at rest."""

    do: Callable[[Path], None]
    start: str


ACTS = {
    "cast": Act(cast, STATION),
    "admit": Act(admit, STATION),
    "close": Act(close, STATION),
    "install": Act(take_provision, REQUESTED),
    "request": Act(ask_for_provision, BLANK),
}


def command(folder: Path, act: str) -> list[str]:
    """How to run an act."""
    return [sys.executable, "-m", __name__, str(folder), act]


if __name__ == "__main__":
    cheap_passphrases()
    ACTS[sys.argv[2]].do(Path(sys.argv[1]))
