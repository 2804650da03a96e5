"""A station at rest, and what people do at it: vote, admit, close, set it up."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app.preparation import install, request, request_again
from kiosk.app.station import OpenedStation, open_station
from kiosk.domain.officers import OfficerRole
from sync.protocol.ballot import Ballot
from sync.protocol.certificates import Role
from sync.protocol.errors import NotAllowedNow, StorageFailed
from sync.protocol.provisioning import Provision, answer
from sync.protocol.signing import Signed
from tests.support.people import people
from tests.support.stations import (
    CHIEF,
    PASSPHRASE,
    PIN,
    RECOVERY_SECRET,
    ROLL_KEY,
    SECOND,
    Clock,
    ask,
    cheap_argon2,
    open_in,
    roll_of,
)
from tests.support.world import World

ATTEMPTS = 3
"""how often a voter presses "cast" when told that it failed"""
VOTER, NEWCOMER = people(2)
"""one who holds a voting pass in the station at rest, and one who has not come yet"""
STATION, REQUESTED, BLANK, SHUT = "station", "requested", "blank", "shut"
PROVISION, NEW = "provision", "new"
ROLES: tuple[Role, ...] = ("desk", "booth")
Told = Callable[[], str]
"""an act, which gives what the person at the station is told in the end"""
OFFICERS: list[tuple[str, OfficerRole, str]] = [(CHIEF, "chief", PIN), (SECOND, "officer", PIN)]


@dataclass
class AtRest:
    """A machine between two acts: everything on it is safe on the disk."""

    folder: Path
    world: World = field(default_factory=World)

    def __post_init__(self) -> None:
        """Make a blank folder, devices that wait for an answer or for their day, an open one with a pass."""
        cheap_argon2()
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
        shutil.copytree(machine / STATION, machine / SHUT)
        opened = open_in(machine / STATION)
        self.voting_pass: Signed = opened.admit(VOTER)
        opened.station.close()

    def copy(self, name: str, to: Path) -> Path:
        """A copy of one of them to act on."""
        return shutil.copytree(self.folder / name, to)


def opened(folder: Path) -> OpenedStation:
    return open_station(folder, PASSPHRASE, Clock())


def cast(folder: Path) -> Told:
    """The voter with a pass votes: `thanked TRACKER`."""
    station = opened(folder)
    (voting_pass,) = station.open_passes()
    session = station.begin(voting_pass)
    session.agree()
    session.review()
    return lambda: f"thanked {station.cast(session, Ballot(session.style, ('p2',))).tracker_hash.hex()}"


def admit(folder: Path) -> Told:
    """The newcomer gets a pass: `admitted`."""
    at = open_in(folder, open_day=False)
    answered = at.station.check_in(NEWCOMER.number, NEWCOMER.birth_date)

    def act() -> str:
        at.station.admit(answered, at.second)
        return "admitted"

    return act


def close(folder: Path) -> Told:
    """The officers close the poll: `closed`."""
    at = open_in(folder, open_day=False)

    def act() -> str:
        at.station.close_poll(at.chief, at.second, 0)
        return "closed"

    return act


def take_provision(folder: Path) -> Told:
    """The organiser's answer is installed: `installed`."""
    provision = (folder / PROVISION).read_bytes()

    def act() -> str:
        with suppress(NotAllowedNow):  # installed already
            install(folder, PASSPHRASE, provision)
        return "installed"

    return act


def ask_for_provision(folder: Path) -> Told:
    """A device that was never there before makes its keys: `requested`."""

    def act() -> str:
        try:
            request(
                folder / NEW,
                "TEST-2026",
                station="st2",
                device="st2-a",
                roles=ROLES,
                officers=OFFICERS,
                passphrase=PASSPHRASE,
                recovery_secret=RECOVERY_SECRET,
            )
        except NotAllowedNow:  # there is a vault already
            request_again(folder / NEW, PASSPHRASE)
        return "requested"

    return act


@dataclass(frozen=True)
class Act:
    """What comes before an act and gives the act itself; in which of the folders at rest it is done."""

    prepare: Callable[[Path], Told]
    start: str


ACTS = {
    "cast": Act(cast, STATION),
    "admit": Act(admit, STATION),
    "close": Act(close, STATION),
    "install": Act(take_provision, REQUESTED),
    "request": Act(ask_for_provision, BLANK),
}


def attempts(act: Told) -> Iterator[str]:
    """Do an act as often as people would try: what they are told each time, and when they try again."""
    for number in range(ATTEMPTS):
        if number:
            yield "again"
        try:
            told = act()
        except StorageFailed as error:
            yield f"failed {error.details.get('outcome', 'nothing-changed')}"
        else:
            yield told
            return
