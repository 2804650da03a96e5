"""One replay for all journeys that look at what it leaves behind."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.replay.run import Options, Replay, Replayed
from sync.tally.pabulib import read_pabulib
from tests.support.elections import approval_election

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
