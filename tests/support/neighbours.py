"""Several devices of one station, each with its own keys, database and chain; and people on their roll."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.officers import Officer
from kiosk.domain.store import Doubled
from kiosk.domain.voting_session import Receipt
from kiosk.lan.talk import Heard, Talk
from sync.protocol.ballot import Ballot
from sync.protocol.certificates import Role
from sync.protocol.identity import Identity
from sync.protocol.signing import Signed
from tests.support.people import people
from tests.support.stations import Clock, OpenStation, Prepared, ask, cheap_argon2, give, roll_of
from tests.support.world import World

BOTH: tuple[Role, ...] = ("desk", "booth")


@dataclass(frozen=True)
class PreparedDevices:
    """Installed devices of one station, never opened yet. As in life each knows only its own certificates."""

    world: World
    devices: dict[str, Prepared]
    people: list[Identity]

    def copy(self, to: Path, clocks: dict[str, Clock] | None = None) -> dict[str, "Member"]:
        """Opened, for one test."""
        clocks = clocks or {}
        return {
            name: Member(name, one.copy(to / name, clocks.get(name))) for name, one in self.devices.items()
        }


def prepare_devices(
    folder: Path,
    world: World | None = None,
    *,
    station: str = "st1",
    devices: dict[str, Sequence[Role]] | None = None,
    on_roll: int = 6,
) -> PreparedDevices:
    """Provision devices of one station; `devices` are names and roles."""
    cheap_argon2()
    world = world or World()
    known = people(on_roll)
    prepared = {}
    for name, roles in (devices or {"st1-a": BOTH, "st1-b": BOTH, "st1-c": BOTH}).items():
        own = copy.copy(world)
        own.documents = []
        give(
            own,
            folder / name,
            ask(own, folder / name, station=station, device=name, roles=roles),
            roll_of(own, known),
        )
        prepared[name] = Prepared(own, folder / name, known)
    return PreparedDevices(world, prepared, known)


@dataclass
class Member:
    """One opened device, and its side of the talk."""

    name: str
    at: OpenStation
    talk: Talk = field(init=False)

    def __post_init__(self) -> None:
        self.talk = Talk(self.at.station, self.name.encode()[-8:].ljust(8, b"\0"))

    @property
    def officer(self) -> Officer:
        return self.at.second

    def check_in(self, who: Identity):
        return self.at.station.check_in(who.number, who.birth_date)

    def admit(self, who: Identity) -> Signed:
        return self.at.admit(who)

    def vote_with(self, voting_pass: Signed) -> Receipt:
        """At this device's booth."""
        session = self.at.station.begin(voting_pass)
        session.agree()
        session.review()
        return self.at.station.cast(session, Ballot(session.style, ("p1",)))

    def hear(self, other: "Member") -> Heard:
        """Ask the other one once; the messages are the real ones, without a network between."""
        asked, data = self.talk.ask(0, 0.0)
        return self.talk.take(asked, other.talk.answer(other.talk.read(data)))

    def hear_all(self, other: "Member") -> list[Doubled]:
        """Ask until there is nothing more."""
        found: list[Doubled] = []
        while True:
            heard = self.hear(other)
            found += heard.doubles
            if not heard.more:
                return found

    def close(self) -> None:
        self.at.station.close()


def meet(*members: Member) -> None:
    """Everybody hears everybody, until nobody has news: doubles found are records too."""
    for _ in range(3):
        for one in members:
            for other in members:
                if one is not other:
                    one.hear_all(other)
