"""A real station with votes in it, and a real centre for the same case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.server.centre import Centre
from sync.server.database import Database
from tests.support.stations import OpenStation, Prepared, prepare


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station")


@pytest.fixture
def at(prepared: Prepared, tmp_path: Path) -> Iterator[OpenStation]:
    """A station whose poll is open."""
    opened = prepared.copy(tmp_path / "station")
    yield opened
    opened.station.close()


@pytest.fixture
def far_database(tmp_path: Path) -> Iterator[Database]:
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    yield database
    database.close()


@pytest.fixture
def centre(far_database: Database, prepared: Prepared) -> Centre:
    return centre_of(far_database, prepared)


def centre_of(database: Database, prepared: Prepared) -> Centre:
    world = prepared.world
    return Centre(database, world.signed_case, centre=world.centre, board=world.board)
