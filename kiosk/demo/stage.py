"""Setting the stage: the demo case, twenty made-up people, one station, and the services beside it."""

import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.replay.centre import CentreWork
from kiosk.replay.office import Office, StationFolder, write_people
from kiosk.replay.online_voters import vote_all_online
from kiosk.replay.people import Person, made_up_people
from kiosk.replay.plan import ONLINE, Attempt
from kiosk.replay.services import CENTRE, IDENTITY, Services
from sync.protocol.ballot import Ballot
from sync.protocol.case_check import read_case

CASE_FOLDER = Path(__file__).parents[2] / "resources" / "cases" / "demo"
STATION = "demo"
LISTED = 20
SEED = 2026


@dataclass
class Stage:
    """What the demo plays on."""

    office: Office
    station: StationFolder
    services: Services
    work: CentreWork
    listed: list[Person]
    """people on the roll"""
    stranger: Person
    """on no roll, and unknown to the registry"""


def prepare(folder: Path) -> Stage:
    """Everything before the poll, in an empty folder."""
    office = Office(folder)
    office.make_keys()
    office.make_case(read_case((CASE_FOLDER / "case.json").read_bytes()), pictures=CASE_FOLDER)
    *listed, stranger = made_up_people(LISTED + 1, random.Random(SEED), date(2026, 1, 1))
    write_people(folder / "inputs" / "registry.csv", listed)
    office.make_roll(listed)
    station = office.make_station(STATION, pictures=CASE_FOLDER)
    services = Services(office)
    work = CentreWork(office, services)
    work.receive(_certificates(office))
    services.make_token()
    return Stage(office, station, services, work, listed, stranger)


def start(stage: Stage) -> None:
    """Start registry, identity service and centre."""
    people = stage.office.folder / "inputs" / "registry.csv"
    stage.services.start(people, _certificates(stage.office))


def _certificates(office: Office) -> list[Path]:
    return [office.online_certificates, office.folder / "organiser" / f"{STATION}.certificates"]


def vote_at_home(stage: Stage, person: Person, proposals: tuple[str, ...]) -> None:
    """One of them votes online before coming to the station."""
    ballot = Ballot(stage.office.case.styles[0].id, proposals)
    vote_all_online(
        stage.office.case,
        [Attempt(person, ONLINE, ballot, counts=False)],
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
