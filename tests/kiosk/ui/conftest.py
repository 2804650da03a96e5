"""A real station of the demo case, and somebody to touch its screens."""

import gc
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.beside import DeliveryBeside
from kiosk.app.delivery import Delivery
from kiosk.app.place import OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.resources import RESOURCES
from kiosk.ui.timing import Timing
from sync.protocol import wrapping
from sync.protocol.case import Voting
from sync.protocol.case_check import read_case
from tests.kiosk.ui.walker import Walker
from tests.support.ballots import Proposals, the_demos
from tests.support.people import people
from tests.support.press import PRESS
from tests.support.stations import Clock, ask, give, roll_of
from tests.support.world import World

DEMO = RESOURCES / "cases" / "demo"
DURING = int(datetime(2026, 11, 28, 2, 0, tzinfo=UTC).timestamp())
"""ten in the morning of the demo case's polling day"""
*VOTERS, STRANGER = people(4)
QUICK = Timing(cast_pause_ms=0)


class Installed(NamedTuple):
    """A station, installed but not opened, to be copied and not used; and who holds the keys of its case."""

    folder: Path
    world: World


Install = Callable[..., Installed]
"""(voting, proposals): the kind of ballot, None for the case's own; and the proposals on it"""


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Install:
    """Makes a station of the demo case, or of that case with another kind of ballot; each kind once."""

    @cache
    def install(voting: Voting | None, proposals: Proposals = the_demos) -> Installed:
        case = proposals(read_case((DEMO / "case.json").read_bytes()))
        world = World(case if voting is None else msgspec.structs.replace(case, voting=voting))
        folder = tmp_path_factory.mktemp("station") / "st1"
        pictures = {path.name: path.read_bytes() for path in DEMO.glob("*.png")}
        recordings = {path.name: path.read_bytes() for path in DEMO.glob("*.ogg")}
        with pytest.MonkeyPatch.context() as patch:
            for name, value in (("ITERATIONS", 1), ("MEMORY_KIB", 1024), ("LANES", 1)):
                patch.setattr(wrapping, name, value)
            wanted = ask(world, folder)
            roll = roll_of(world, VOTERS, style="district")
            give(world, folder, wanted, roll, pictures=pictures, recordings=recordings)
        return Installed(folder, world)

    return install


@pytest.fixture(autouse=True)
def _garbage_here() -> Iterator[None]:
    """What a test has thrown away is freed on this thread, not on a worker of the next one."""
    yield
    gc.collect()


@pytest.fixture
def voting() -> Voting | None:
    """The demo case's own kind of ballot; a test names another one by parametrising this."""
    return None


@pytest.fixture
def proposals() -> Proposals:
    """The demo case's own; a test names others by parametrising this."""
    return the_demos


@pytest.fixture
def world(installed: Install, voting: Voting | None, proposals: Proposals) -> World:
    """Every key of the case in use."""
    return installed(voting, proposals).world


@pytest.fixture
def station_folder(installed: Install, voting: Voting | None, proposals: Proposals, tmp_path: Path) -> Path:
    """A fresh copy of the station."""
    return shutil.copytree(installed(voting, proposals).folder, tmp_path / "station")


@pytest.fixture
def stations() -> Iterator[list[OpenedStation]]:
    """Those that the test has opened."""
    opened: list[OpenedStation] = []
    yield opened
    for station in opened:
        station.close()


@pytest.fixture
def new_walker(
    qtbot: QtBot, station_folder: Path, stations: list[OpenedStation], tmp_path: Path
) -> Iterator[Callable[[Timing], Walker]]:
    """Makes somebody in front of the locked station, whose window is 1280 by 800."""
    windows: list[MainWindow] = []
    delivery = Delivery()

    def open_it(passphrase: str) -> OpenedPlace:
        place = open_place([station_folder], passphrase, Clock(DURING), beside=[DeliveryBeside(delivery)])
        stations.extend(place.opened)
        return place

    def new(timing: Timing) -> Walker:
        window = MainWindow(
            open_it, Outfit(tmp_path / "papers", deliverer=lambda: delivery, press=PRESS), timing=timing
        )
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        return Walker(qtbot, window, stations)

    yield new
    for window in windows:
        window.stop()
    delivery.stop()


@pytest.fixture
def walker(new_walker: Callable[[Timing], Walker]) -> Walker:
    return new_walker(QUICK)
