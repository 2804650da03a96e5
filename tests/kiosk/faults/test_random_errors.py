"""Writes and syncs fail at random while people vote, on the disk and on the stick (libfiu).

Voters who are told that it failed try again. In the end everybody has been thanked and has voted, once; and
the stick, well again, holds all of it.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.app.folder import VAULT
from kiosk.storage.vault import open_vault
from tests.support.failing_process import VOTERS, Trouble, command
from tests.support.kept import on_stick, records_of, trackers
from tests.support.station_acts import opened
from tests.support.stations import PASSPHRASE, Prepared, prepare
from tests.support.syscall_trace import ENVIRONMENT, PROJECT

SECONDS = 60
WRITES = ["posix/io/rw/pwrite", "posix/io/rw/pwrite/reduce", "posix/io/rw/ftruncate", "posix/io/dir/rename"]
SYNCS = ["posix/io/sync/fsync", "posix/io/sync/fdatasync"]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station", on_roll=len(VOTERS))


@pytest.mark.parametrize(
    ("trouble", "word"),
    [
        (Trouble("stick", 0.4, [*WRITES, *SYNCS]), "kept"),
        (Trouble("all", 0.2, SYNCS), "failed"),
        (Trouble("all", 0.03, WRITES), "failed"),
    ],
    ids=["stick", "syncs", "writes"],
)
def test_everybody_has_voted_once(
    prepared: Prepared, scratch: Path, tmp_path: Path, trouble: Trouble, word: str
) -> None:
    """`word`: what some people are told in this trouble."""
    station, stick = shutil.copytree(prepared.folder, scratch / "station"), tmp_path / "stick"
    stick.mkdir()
    run = subprocess.run(
        command(station, stick, trouble),
        check=True,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        cwd=PROJECT,
        env=ENVIRONMENT,
    )
    said = [line.split() for line in run.stdout.splitlines()]
    words = [line[0] for line in said]
    assert words.count(word) > 3, "hardly anything failed: nothing was shown"
    assert words[-1] == "caught-up"
    thanked = [line[1] for line in said if len(line) > 1]
    followed = on_stick(open_vault(station / VAULT, PASSPHRASE), stick)
    assert trackers(followed) == thanked
    at = opened(station)
    try:
        assert records_of(at)[:-1] == followed, "all but the event of this start"
        assert (at.counts.passes, at.counts.cast) == (len(VOTERS), len(VOTERS))
    finally:
        at.close()
