"""A rig on SQLite. Judging does not depend on the database, but for SQL that has tests of its own on both."""

import pytest

from sync.server.database import Database
from tests.support.centres import Rig
from tests.support.chains import Station


@pytest.fixture
def rig(sqlite_database: Database) -> Rig:
    return Rig(sqlite_database)


@pytest.fixture
def hall(rig: Rig) -> Station:
    return Station(rig.world, "hall")
