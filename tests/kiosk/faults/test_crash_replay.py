"""Does the power failure that we simulate find what is known to be wrong?

SQLite's manual says which of its settings survive a power failure. If the simulator did not see the weak
ones lose data, its finding nothing in the station would mean nothing.
"""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.crash_replay import CrashReplay
from tests.support.syscall_trace import Unreadable, record

INSERTS = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute(f"PRAGMA journal_mode={sys.argv[2]}")
db.execute(f"PRAGMA synchronous={sys.argv[3]}")
for n in range(3):
    db.execute("INSERT INTO t VALUES (?, zeroblob(9000))", (n,))
    print("stored", n, flush=True)
"""


def run_of(tmp_path: Path, *argv: str, inject: str | None = None) -> CrashReplay:
    """A run of a small program on a folder with one empty table in a database."""
    folder, at_rest = tmp_path / "disk", tmp_path / "at rest"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "a.db")) as db:
        db.execute("CREATE TABLE t (n INTEGER, filler BLOB)")
    shutil.copytree(folder, at_rest)
    steps = record([sys.executable, "-c", *argv], folder, tmp_path / "trace", inject)
    return CrashReplay(at_rest, steps)


def losses(tmp_path: Path, journal: str, synchronous: str) -> set[str]:
    """In which views a row that was reported as stored is gone, or the database is broken."""
    run = run_of(tmp_path, INSERTS, str(tmp_path / "disk" / "a.db"), journal, synchronous)
    found: set[str] = set()
    for number, image in enumerate(run.images(0, torn=6, seed=1)):
        folder = tmp_path / str(number)
        folder.mkdir()
        image.write(folder)
        promised = {int(line.split()[1]) for line in image.said}
        with closing(sqlite3.connect(folder / "a.db")) as db:
            try:
                whole = db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                held = {n for (n,) in db.execute("SELECT n FROM t WHERE length(filler) = 9000")}
            except sqlite3.DatabaseError:
                whole, held = False, set()
        shutil.rmtree(folder)
        if not whole or not promised <= held:
            found.add(image.view)
    return found


@pytest.mark.parametrize(("journal", "synchronous"), [("DELETE", "EXTRA"), ("WAL", "FULL")])
def test_settings_that_are_known_to_be_safe_lose_nothing(
    tmp_path: Path, journal: str, synchronous: str
) -> None:
    assert losses(tmp_path, journal, synchronous) == set()


def test_without_syncs_rows_are_lost(tmp_path: Path) -> None:
    assert "synced" in losses(tmp_path, "DELETE", "OFF")


def test_a_rollback_journal_whose_removal_is_not_synced_takes_the_last_row_back(tmp_path: Path) -> None:
    """SQLite's manual on synchronous=FULL against EXTRA. A kill alone would never show it."""
    found = losses(tmp_path, "DELETE", "FULL")
    assert "synced" in found
    assert "written" not in found


def test_a_write_ahead_log_without_sync_at_commit_loses_the_last_row(tmp_path: Path) -> None:
    assert "synced" in losses(tmp_path, "WAL", "NORMAL")


WRITES_A_FILE = """
import os, sys
folder = sys.argv[1]
with open(folder + "/new.part", "wb") as file:
    file.write(b"x" * 2000)
    if "sync" in sys.argv:
        file.flush()
        os.fsync(file.fileno())
os.replace(folder + "/new.part", folder + "/new")
if "sync" in sys.argv:
    there = os.open(folder, os.O_RDONLY)
    os.fsync(there)
    os.close(there)
print("done", flush=True)
"""


def states_of_new(tmp_path: Path, *words: str) -> set[int | None]:
    """How long the new file may be found to be once the program said that it was done; None: not there."""
    run = run_of(tmp_path, WRITES_A_FILE, str(tmp_path / "disk"), *words)
    images = run.images(run.step_of("done"), torn=40, seed=2)
    return {None if (data := image.files.get("new")) is None else len(data) for image in images}


def test_a_file_renamed_without_syncs_may_be_missing_empty_or_cut(tmp_path: Path) -> None:
    found = states_of_new(tmp_path)
    assert {None, 0, 2000} <= found
    assert len(found) > 3


def test_a_file_synced_before_and_a_folder_synced_after_the_rename_is_whole(tmp_path: Path) -> None:
    assert states_of_new(tmp_path, "sync") == {2000}


SYNCS_TWICE = """
import os, sys
with open(sys.argv[1] + "/a.db", "ab") as file:
    file.write(b"x")
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError:
        os.fsync(file.fileno())
print("done", flush=True)
"""


@pytest.mark.parametrize("fault", [None, "fsync:error=EIO:when=1"])
def test_a_sync_that_fails_is_not_mended_by_one_that_succeeds(tmp_path: Path, fault: str | None) -> None:
    run = run_of(tmp_path, SYNCS_TWICE, str(tmp_path / "disk"), inject=fault)
    images = run.images(run.step_of("done"), torn=10, seed=3)
    kept = {(image.files["a.db"] or b"").endswith(b"x") for image in images}
    assert kept == ({True, False} if fault else {True})


def test_what_cannot_be_replayed_is_refused(tmp_path: Path) -> None:
    program = "import os, sys; os.link(sys.argv[1], sys.argv[1] + '2')"
    with pytest.raises(Unreadable):
        run_of(tmp_path, program, str(tmp_path / "disk" / "a.db"))
