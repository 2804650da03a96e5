"""What journeys begin with: one replay for all that look at what it leaves, and a hall for polling days."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.replay.run import Options, Replay, Replayed
from kiosk.ui.flows import station_flow
from sync.tally.pabulib import read_pabulib
from tests.journeys.hall import Hall
from tests.journeys.office import Office
from tests.journeys.town import DURING, Town, open_town
from tests.support.elections import approval_election
from tests.support.stations import Clock

VOTERS = 60
ONE_WORKER = pytest.mark.xdist_group("replay")
"""so that one replay serves all who look at it"""


@dataclass
class Left:
    """A replay that has run, and the folder with everything the parts wrote."""

    result: Replayed
    folder: Path

    def json(self, name: str) -> Any:
        return json.loads((self.folder / "result" / "published" / name).read_bytes())


@pytest.fixture(scope="session")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """60 voters, three stations, one in five tries twice."""
    folder = tmp_path_factory.mktemp("replay")
    file = tmp_path_factory.mktemp("election") / "made-up.pb"
    file.write_text(approval_election(VOTERS), encoding="utf-8")
    options = Options(stations=3, seed=7, double_percent=20)
    return Left(Replay(read_pabulib(file), options, folder, lambda _what, _done, _total: None).run(), folder)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """The demo case, signed, and the devices of its stations, installed."""
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def town(office: Office, tmp_path: Path) -> Iterator[Town]:
    """The centre and what is around it, on loopback addresses."""
    with open_town(office, tmp_path) as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    """That of all devices in the hall: ten in the morning."""
    return Clock(DURING)


@pytest.fixture
def hall(
    qtbot: QtBot, office: Office, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hall]:
    """No device is on yet. The screens look more often for what is new, so that a test need not wait."""
    monkeypatch.setattr(station_flow, "LOOK_AGAIN_MS", 300)
    hall = Hall(qtbot, office.folder, tmp_path / "hall", clock)
    yield hall
    hall.empty()


@pytest.fixture
def stick() -> Iterator[Path]:
    """A stick: a folder on another disk than the stations'."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)
