"""A provisioned station in a folder: what request, certification and install give, in one call."""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.preparation import install, request
from kiosk.app.station import OpenedStation, open_station
from kiosk.domain.officers import Officer, OfficerRole
from kiosk.domain.voting_session import Receipt
from sync.protocol import wrapping
from sync.protocol.ballot import Ballot
from sync.protocol.case import Case
from sync.protocol.certificates import Certificate, Role
from sync.protocol.encoding import decode
from sync.protocol.identity import Identity
from sync.protocol.provisioning import Provision, StationRequest, answer, request_of
from sync.protocol.roll_tag import Roll, RollEntry, pack_roll, slow_digest, station_tag
from sync.protocol.signing import Signed
from tests.support.people import people
from tests.support.world import DURING, World

PASSPHRASE = "one two three four five six"
RECOVERY_SECRET = "seven eight nine ten eleven twelve"
CHIEF, SECOND, PIN = "chief", "second", "123456"
ROLL_KEY = b"\x09" * 32


class Clock:
    """A clock that the test turns."""

    def __init__(self, now: int = DURING) -> None:
        self.now = now

        self._jumped = 0

    def __call__(self) -> int:
        return self.now

    def steady(self) -> float:
        return self.now - self._jumped

    def jump(self, seconds: int) -> None:
        """Somebody sets the machine's clock; no time passes."""
        self.now += seconds
        self._jumped += seconds


def roll_of(
    world: World, people: Iterable[Identity], *, electorate_class: str = "resident", style: str = "all"
) -> Roll:
    """A roll of these people, each one person."""
    return pack_roll(
        entry(world, who, n, electorate_class=electorate_class, style=style) for n, who in enumerate(people)
    )


def entry(
    world: World,
    who: Identity,
    person: int,
    *,
    electorate_class: str = "resident",
    style: str = "all",
    flags: int = 0,
) -> RollEntry:
    assert world.case.identity_tag is not None
    tag = station_tag(ROLL_KEY, slow_digest(who, world.case.identity_tag))
    return RollEntry(tag, electorate_class, style, flags, person)


def ask(
    world: World,
    folder: Path,
    *,
    station: str = "st1",
    device: str = "st1-a",
    roles: Sequence[Role] = ("desk", "booth"),
) -> StationRequest:
    """A new device makes its keys in `folder`; the world certifies what it asks for."""
    officers: list[tuple[str, OfficerRole, str]] = [
        (f"{device}-{CHIEF}", "chief", PIN),
        (f"{device}-{SECOND}", "officer", PIN),
    ]
    asked = request(
        folder,
        world.case.code,
        station=station,
        device=device,
        roles=roles,
        officers=officers,
        passphrase=PASSPHRASE,
        recovery_secret=RECOVERY_SECRET,
    )
    wanted = request_of(decode(asked, Signed))
    for key in wanted.keys:
        certificate = Certificate(world.case.code, station, key.holder, key.key, key.roles, key.spare)
        world.documents.append(world.authority.sign("certificate", certificate))
    return wanted


def give(
    world: World,
    folder: Path,
    wanted: StationRequest,
    roll: Roll,
    *,
    pictures: dict[str, bytes] | None = None,
    recordings: dict[str, bytes] | None = None,
) -> None:
    """The organiser's answer, installed."""
    body = Provision(
        case=world.signed_case,
        station=wanted.station,
        device=wanted.device,
        certificates=tuple(world.documents),
        roll_key=ROLL_KEY,
        roll=roll,
        pictures=pictures or {},
        recordings=recordings or {},
    )
    install(folder, PASSPHRASE, answer(world.authority, wanted, body), world.authority.public_key)


@dataclass
class OpenStation:
    """A station with its day opened, its officers signed in, and its clock in the test's hand."""

    folder: Path
    clock: Clock
    station: OpenedStation
    chief: Officer
    second: Officer

    def restart(self) -> None:
        """The program ends and starts again; the officers are still there."""
        self.station.close()
        self.station = open_station(self.folder, PASSPHRASE, self.clock)

    def admit(self, who: Identity) -> Signed:
        """A voting pass for somebody on the roll."""
        return self.station.admit(self.station.check_in(who.number, who.birth_date), self.second)

    def vote(self, who: Identity, *selections: str) -> Receipt:
        """From the desk to the receipt."""
        session = self.station.begin(self.admit(who))
        session.agree()
        session.review()
        return self.station.cast(session, Ballot(session.style, selections or ("p1",)))


def open_in(
    folder: Path, clock: Clock | None = None, *, open_day: bool = True, stick: Path | None = None
) -> OpenStation:
    """Open an installed station, and its day."""
    clock = clock or Clock()
    station = open_station(folder, PASSPHRASE, clock, stick=stick)
    device = station.parts.vault.contents.device
    chief = station.sign_in(f"{device}-{CHIEF}", PIN)
    second = station.sign_in(f"{device}-{SECOND}", PIN)
    if open_day:
        station.open_day(chief)
    return OpenStation(folder, clock, station, chief, second)


def cheap_argon2() -> None:
    """Tests open vaults hundreds of times: spend less on each than a real station does."""
    wrapping.ITERATIONS, wrapping.MEMORY_KIB, wrapping.LANES = 1, 1024, 1


@dataclass(frozen=True)
class Prepared:
    """An installed station, never opened yet, to be copied by each test; and the people on its roll."""

    world: World
    folder: Path
    people: list[Identity]

    def copy(self, to: Path, clock: Clock | None = None, *, open_day: bool = True) -> OpenStation:
        """A station of its own for one test."""
        shutil.copytree(self.folder, to)
        return open_in(to, clock, open_day=open_day)


def prepare(folder: Path, case: Case | None = None, *, on_roll: int = 40) -> Prepared:
    """Provision one device that is desk and booth."""
    cheap_argon2()
    world = World() if case is None else World(case)
    known = people(on_roll)
    give(world, folder, ask(world, folder), roll_of(world, known))
    return Prepared(world, folder, known)
