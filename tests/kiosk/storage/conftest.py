"""A real station for each test, and its database by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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
