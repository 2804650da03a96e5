"""A machine at rest and recordings of acts on it, made once for each worker; every test acts on copies."""

import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.support.crash_replay import CrashReplay
from tests.support.other_acts import add_to
from tests.support.station_acts import AtRest
from tests.support.station_faults import recording

MEMORY = Path("/dev/shm")


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: what is lost is for us to say, and a disk would only be slow."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def at_rest(tmp_path_factory: pytest.TempPathFactory) -> AtRest:
    machine = AtRest(tmp_path_factory.mktemp("machine"))
    add_to(machine)
    return machine


@pytest.fixture(scope="session")
def recorded(at_rest: AtRest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], CrashReplay]:
    """An act from the program's start to its end, with nothing going wrong."""

    @cache
    def record_once(act: str) -> CrashReplay:
        return recording(at_rest, tmp_path_factory.mktemp(act), act)

    return record_once
