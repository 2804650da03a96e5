"""Three devices of one station, each desk and booth, on real databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.neighbours import Member, PreparedDevices, prepare_devices
from tests.support.stations import Clock


@pytest.fixture(scope="session")
def prepared_devices(tmp_path_factory: pytest.TempPathFactory) -> PreparedDevices:
    return prepare_devices(tmp_path_factory.mktemp("devices"))


@pytest.fixture
def clocks() -> dict[str, Clock]:
    """One for each device, in the test's hand."""
    return {name: Clock() for name in ("st1-a", "st1-b", "st1-c")}


@pytest.fixture
def members(
    prepared_devices: PreparedDevices, tmp_path: Path, clocks: dict[str, Clock]
) -> Iterator[dict[str, Member]]:
    opened = prepared_devices.copy(tmp_path, clocks)
    yield opened
    for one in opened.values():
        one.close()


@pytest.fixture
def a(members: dict[str, Member]) -> Member:
    return members["st1-a"]


@pytest.fixture
def b(members: dict[str, Member]) -> Member:
    return members["st1-b"]


@pytest.fixture
def c(members: dict[str, Member]) -> Member:
    return members["st1-c"]
