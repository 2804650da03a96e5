"""A real station of the demo case, and somebody to touch its screens."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import OpenedStation, open_station
from kiosk.ui.main_window import MainWindow
from kiosk.ui.resources import RESOURCES
from kiosk.ui.timing import Timing
from sync.protocol import wrapping
from sync.protocol.case_check import read_case
from tests.kiosk.ui.walker import Walker
from tests.support.people import people
from tests.support.stations import Clock, ask, give, roll_of
from tests.support.world import World

DEMO = RESOURCES / "cases" / "demo"
DURING = int(datetime(2026, 11, 28, 2, 0, tzinfo=UTC).timestamp())
"""ten in the morning of the demo case's polling day"""
*VOTERS, STRANGER = people(4)
QUICK = Timing(cast_pause_ms=0)


@pytest.fixture(scope="session")
def provisioned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a station of the demo case, installed but not opened: to be copied, not used."""
    patch = pytest.MonkeyPatch()
    for name, value in (("ITERATIONS", 1), ("MEMORY_KIB", 1024), ("LANES", 1)):
        patch.setattr(wrapping, name, value)
    world = World(read_case((DEMO / "case.json").read_bytes()))
    folder = tmp_path_factory.mktemp("station") / "st1"
    wanted = ask(world, folder)
    roll = roll_of(world, VOTERS, style="district")
    give(world, folder, wanted, roll, pictures={path.name: path.read_bytes() for path in DEMO.glob("*.png")})
    patch.undo()
    return folder


@pytest.fixture
def station_folder(provisioned: Path, tmp_path: Path) -> Path:
    """A fresh copy of the station."""
    return shutil.copytree(provisioned, tmp_path / "station")


@pytest.fixture
def stations() -> Iterator[list[OpenedStation]]:
    """Those that the test has opened."""
    opened: list[OpenedStation] = []
    yield opened
    for station in opened:
        station.close()


@pytest.fixture
def new_walker(
    qtbot: QtBot, station_folder: Path, stations: list[OpenedStation]
) -> Iterator[Callable[[Timing], Walker]]:
    """Makes somebody in front of the locked station, whose window is 1280 by 800."""
    windows: list[MainWindow] = []

    def open_it(passphrase: str) -> OpenedStation:
        stations.append(open_station(station_folder, passphrase, Clock(DURING)))
        return stations[-1]

    def new(timing: Timing) -> Walker:
        window = MainWindow(open_it, timing=timing)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        return Walker(qtbot, window, stations)

    yield new
    for window in windows:
        window.runner.stop()


@pytest.fixture
def walker(new_walker: Callable[[Timing], Walker]) -> Walker:
    return new_walker(QUICK)
