"""The program is killed: for real, just before the n-th write, sync, rename or removal of an act.

A kill loses nothing that was written, a power cut more; but here nothing is simulated.
"""

from pathlib import Path

import pytest

from tests.support.station_acts import AtRest
from tests.support.station_faults import each
from tests.support.syscall_faults import Fault


@pytest.mark.parametrize(
    ("act", "call"),
    [
        ("cast", "pwrite64"),
        ("cast", "fsync"),
        ("admit", "pwrite64"),
        ("close", "pwrite64"),
        ("install", "fsync"),
        ("install", "rename"),
        ("install", "unlink"),
        ("request", "fsync"),
        ("request", "rename"),
    ],
)
def test_after_a_kill_an_act_is_done_or_can_be_done(
    scratch: Path, at_rest: AtRest, act: str, call: str
) -> None:
    for run in each(at_rest, scratch, act, Fault(call, "signal=SIGKILL", 1)):
        assert run.killed
