"""The disk reports errors: it is full, or it fails, once or from now on.

What the voter is told is true: thanked, the vote is there, even if the disk then loses all it may lose; told
that nothing has changed, it is not there and the voter can vote again. A commit that reports an error may
have taken place, so the station looks before it says anything.
"""

import shutil
from pathlib import Path

import pytest

from tests.support.crash_replay import CrashReplay
from tests.support.station_acts import ACTS, AtRest, command
from tests.support.station_fates import FATES
from tests.support.station_faults import each
from tests.support.syscall_faults import Fault
from tests.support.syscall_trace import Said, Synced, SyncFailed, record


@pytest.mark.parametrize(
    ("act", "fault", "every"),
    [
        ("cast", Fault("pwrite64", "error=ENOSPC", 1), 1),
        ("cast", Fault("fsync", "error=EIO", 1), 1),
        ("admit", Fault("pwrite64", "error=EIO", 1), 2),
        ("close", Fault("fsync", "error=EIO", 1), 1),
        ("install", Fault("pwrite64", "error=ENOSPC", 1), 4),
        ("install", Fault("fsync", "error=EIO", 1), 1),
        ("request", Fault("fsync", "error=EIO", 1), 1),
    ],
    ids=str,
)
def test_after_one_error_people_are_told_the_truth_and_can_go_on(
    tmp_path: Path, at_rest: AtRest, act: str, fault: Fault, every: int
) -> None:
    for run in each(at_rest, tmp_path, act, fault, every):
        assert len(run.said) > 1, "nobody was told anything"
        assert not run.said[-1].startswith("failed"), "people tried again, and could not go on"


@pytest.mark.parametrize(
    ("act", "fault", "every"),
    [
        ("cast", Fault("pwrite64", "error=EIO", 1, lasts=True), 1),
        ("cast", Fault("fsync", "error=EIO", 1, lasts=True), 1),
        ("install", Fault("fsync", "error=EIO", 1, lasts=True), 2),
    ],
    ids=str,
)
def test_on_a_disk_that_keeps_failing_people_are_told_the_truth(
    tmp_path: Path, at_rest: AtRest, act: str, fault: Fault, every: int
) -> None:
    for run in each(at_rest, tmp_path, act, fault, every):
        assert len(run.said) > 1, "nobody was told anything"


@pytest.mark.parametrize(("act", "most"), [("cast", 5), ("install", 2), ("request", 2)])
def test_what_was_told_after_a_failed_sync_survives_a_power_cut(
    tmp_path: Path, at_rest: AtRest, act: str, most: int
) -> None:
    """Linux forgets what a failed sync should have saved: to sync again saves nothing of it.

    Only the last syncs of an act are tried; with the earlier ones nothing is in its place yet.
    """
    start = at_rest.folder / ACTS[act].start
    for number in syncs_of(at_rest, tmp_path, act)[-most:]:
        work = shutil.copytree(start, tmp_path / f"work {number}")
        inject = f"fsync:error=EIO:when={number}"
        run = CrashReplay(start, record(command(work, act), work, tmp_path / "trace", inject))
        failed = next(at for at, step in enumerate(run.steps, 1) if isinstance(step, SyncFailed))
        for image in run.images(failed, torn=1, seed=number):
            folder = tmp_path / "found"
            folder.mkdir()
            image.write(folder)
            try:
                FATES[act](at_rest, folder, image.said)
            except Exception as error:
                error.add_note(f"{inject}, power cut {image}; it had said: {', '.join(image.said)}")
                raise
            shutil.rmtree(folder)


def syncs_of(at_rest: AtRest, scratch: Path, act: str) -> list[int]:
    """The numbers of an act's syncs, counted from the program's start."""
    work = shutil.copytree(at_rest.folder / ACTS[act].start, scratch / "counted")
    steps = record(command(work, act), work, scratch / "trace")
    before = sum(isinstance(step, Synced) for step in steps[: steps.index(Said("ready"))])
    return list(range(before + 1, sum(isinstance(step, Synced) for step in steps) + 1))
