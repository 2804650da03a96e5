"""One program works on a station at a time; and what is in its memory stays there."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.__main__ import commands
from kiosk.app.process import alone_with
from sync.protocol.errors import NotAllowedNow, StorageFailed
from tests.support.stations import PASSPHRASE, Prepared, prepare

HOLDS = """
import pathlib, sys
from kiosk.app.process import alone_with
with alone_with([pathlib.Path(sys.argv[1])]):
    print("holds", flush=True)
    sys.stdin.read()
"""
KEEPS = """
import ctypes, resource
from kiosk.app.process import keep_memory_private
keep_memory_private()
PR_GET_DUMPABLE = 3
dumpable = ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
print(*resource.getrlimit(resource.RLIMIT_CORE), dumpable, flush=True)
input()
"""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station")


@contextmanager
def another_program(source: str, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A program that has said its first line, and waits."""
    program = subprocess.Popen(
        [sys.executable, "-c", source, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    with program:
        yield program, program.stdout.readline().strip()
        program.kill()


@pytest.mark.parametrize("command", ["run", "export", "receipt"])
def test_a_second_program_says_that_the_station_is_open(
    prepared: Prepared, tmp_path: Path, command: str
) -> None:
    """Somebody starts it once more: before any passphrase is asked, it says where the station is open, and
    leaves the first one alone."""
    at = prepared.copy(tmp_path / "station")
    arguments = {"run": [], "export": [str(tmp_path / "file")], "receipt": [str(tmp_path / "file")]}[command]
    with another_program(HOLDS, str(at.folder)):
        told = CliRunner().invoke(commands, [command, str(at.folder), *arguments], input=PASSPHRASE)
        assert told.exit_code == 1
        assert "is open already" in told.output
        assert "assphrase" not in told.output
        at.vote(prepared.people[0])
    at.station.close()


def test_however_the_first_program_dies_the_station_is_free(tmp_path: Path) -> None:
    with another_program(HOLDS, str(tmp_path)) as (first, said):
        assert said == "holds"
        with pytest.raises(NotAllowedNow) as told, alone_with([tmp_path]):
            pass
        assert told.value.details["reason"] == "in-use"
        first.send_signal(signal.SIGKILL)
        first.wait()
        with alone_with([tmp_path]):
            pass


def test_of_several_cases_all_are_held_or_none(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    with alone_with([other]), pytest.raises(NotAllowedNow), alone_with([one, other]):
        pass
    with alone_with([one, other]):
        pass


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="nowhere"), alone_with([tmp_path / "nowhere"]):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such switch")
def test_no_core_is_dumped_and_no_other_program_reads_the_memory() -> None:
    with another_program(KEEPS) as (_, said):
        assert said == "0 0 0"
