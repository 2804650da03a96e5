"""Setting the stage: the demo case, made-up people, a station, and the services beside it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.replay.centre import CentreWork
from kiosk.replay.office import Office, StationFolder, write_people
from kiosk.replay.online_voters import vote_all_online
from kiosk.replay.people import Person, made_up_people
from kiosk.replay.plan import ONLINE, Attempt
from kiosk.replay.services import CENTRE, IDENTITY, Services
from sync.protocol.ballot import Ballot
from sync.protocol.case import Case
from sync.protocol.case_check import read_case
from sync.protocol.certificates import Role

CASE_FOLDER = Path(__file__).parents[2] / "resources" / "cases" / "demo"
STATION = "demo"
LISTED = 20
SEED = 2026
AT_HOME_CHOICES = (("park", "library"), ("trees",), ("kitchen", "park"), ("library", "trees", "park"))


@dataclass
class Stage:
    """What the demo plays on."""

    office: Office
    devices: list[StationFolder]
    services: Services
    work: CentreWork
    listed: Sequence[Person]
    """people on the roll"""
    stranger: Person
    """on no roll, and unknown to the registry"""

    @property
    def station(self) -> StationFolder:
        """The station's only device, or its desk."""
        return self.devices[0]


def demo_case() -> Case:
    return read_case((CASE_FOLDER / "case.json").read_bytes())


def prepare(folder: Path) -> Stage:
    """Everything before the poll of a station with one device, in an empty folder."""
    *listed, stranger = made_up_people(LISTED + 1, random.Random(SEED), date(2026, 1, 1))
    return prepare_devices(folder, {"": ("desk", "booth")}, listed, stranger)


def prepare_devices(
    folder: Path,
    devices: dict[str, Sequence[Role]],
    listed: Sequence[Person],
    stranger: Person,
    *,
    known: Sequence[Person] = (),
    since: datetime | None = None,
) -> Stage:
    """Everything before the poll, in an empty folder.

    In: the station's `devices` by name (one alone needs none) with their roles; people on the roll; others
    whom only the registry knows; since when the poll is open, if not since now.
    """
    office = Office(folder)
    office.make_keys()
    office.make_case(demo_case(), pictures=CASE_FOLDER, since=since)
    write_people(_registry(office), [*listed, *known])
    office.make_roll(listed)
    stations = [
        office.make_station(STATION, device=device, roles=roles, pictures=CASE_FOLDER)
        for device, roles in devices.items()
    ]
    services = Services(office)
    work = CentreWork(office, services)
    work.receive(_certificates(office))
    services.make_token()
    return Stage(office, stations, services, work, listed, stranger)


def start(stage: Stage) -> None:
    """Start registry, identity service and centre."""
    stage.services.start(_registry(stage.office), _certificates(stage.office))


def _registry(office: Office) -> Path:
    return office.folder / "inputs" / "registry.csv"


def _certificates(office: Office) -> list[Path]:
    return [office.online_certificates, *(office.certificates(one) for one in office.stations)]


def vote_at_home(stage: Stage, people: Sequence[Person]) -> None:
    """They vote online before the station is visited."""
    style = stage.office.case.styles[0].id
    attempts = [
        Attempt(one, ONLINE, Ballot(style, AT_HOME_CHOICES[n % len(AT_HOME_CHOICES)]), counts=False)
        for n, one in enumerate(people)
    ]
    vote_all_online(
        stage.office.case,
        attempts,
        identity=stage.services.url(IDENTITY),
        centre=stage.services.url(CENTRE),
        cast=lambda _tracker: None,
    )


def count(stage: Stage) -> Path:
    """Everything after the poll; the folder of the published result."""
    work = stage.work
    work.close_online()
    work.process()
    work.decide_doubles([])
    work.cut_off()
    work.process()
    work.hand_over()
    work.tally()
    work.verify()
    return work.result / "published"
