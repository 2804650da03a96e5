"""The power fails at some moment of an act: a vote, an admission, the close, the setting up.

Whatever the disk then holds of what was not yet safe on it, the station starts again, and what was being
done is done whole or can be done again. What somebody had been told is true.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.crash_replay import CrashReplay
from tests.support.station_acts import AtRest
from tests.support.station_faults import check_images, recording
from tests.support.syscall_trace import Synced, SyncFailed, Written


@pytest.mark.parametrize(
    ("act", "torn"),
    [
        *(("cast", 3), ("admit", 1), ("close", 1), ("install", 1), ("request", 4)),
        *(("open", 0), ("suspend", 0), ("void", 1), ("abandon", 0), ("receipt", 0), ("purge", 0)),
        *(("export", 3), ("paper", 6)),
    ],
)
def test_after_a_power_cut_an_act_is_done_or_can_be_done(
    scratch: Path, at_rest: AtRest, recorded: Callable[[str], CrashReplay], act: str, torn: int
) -> None:
    """`torn` is the number of random disks for each step, beside the certain ones.

    The program starts in the same way before each act: only that of the vote is cut off in its start, too.
    """
    run = recorded(act)
    kinds = {type(step) for step in run.steps}
    assert {Written, Synced} <= kinds, "nothing was recorded: nothing would be shown"
    first = 0 if act == "cast" else run.step_of("ready")
    check_images(at_rest, scratch, act, run.images(first, torn=torn, seed=5))


def test_a_crash_record_that_lost_its_power_keeps_nobody_from_starting(
    scratch: Path, at_rest: AtRest, recorded: Callable[[str], CrashReplay]
) -> None:
    """It is not synced: a program that has a fault shall end, and not wait for a disk."""
    check_images(at_rest, scratch, "crash", recorded("crash").images(0, torn=9, seed=6))


@pytest.mark.parametrize(
    ("act", "from_last"),
    [*(("cast", n) for n in range(1, 5)), ("install", 1), ("install", 2), ("request", 1), ("request", 2)],
)
def test_what_was_told_after_a_failed_sync_survives_a_power_cut(
    scratch: Path, at_rest: AtRest, recorded: Callable[[str], CrashReplay], act: str, from_last: int
) -> None:
    """Linux forgets what a failed sync should have saved: to sync again saves nothing of it.

    Only the last syncs of an act are tried; with the earlier ones nothing is in its place yet.
    """
    usual = recorded(act)
    syncs = [at for at, step in enumerate(usual.steps, 1) if isinstance(step, Synced)]
    assert syncs[-from_last] > usual.step_of("ready")
    run = recording(at_rest, scratch, act, f"fsync:error=EIO:when={len(syncs) + 1 - from_last}")
    failed = next(at for at, step in enumerate(run.steps, 1) if isinstance(step, SyncFailed))
    check_images(at_rest, scratch, act, run.images(failed, torn=1, seed=from_last))
