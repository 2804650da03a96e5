"""The program is killed: for real, just before the n-th write, sync, rename or removal of an act.

A kill loses nothing that was written, a power cut more; but here nothing is simulated.
"""

from pathlib import Path

import pytest

from tests.support.station_acts import AtRest
from tests.support.station_faults import each
from tests.support.syscall_faults import Fault


@pytest.mark.parametrize(
    ("act", "call", "every"),
    [
        ("cast", "pwrite64", 1),
        ("cast", "fsync", 1),
        ("admit", "pwrite64", 1),
        ("close", "pwrite64", 1),
        ("install", "fsync", 1),
        ("install", "rename", 1),
        ("install", "unlink", 1),
        ("request", "fsync", 1),
        ("request", "rename", 1),
        ("open", "pwrite64", 2),
        ("suspend", "fsync", 1),
        ("void", "pwrite64", 2),
        ("abandon", "pwrite64", 2),
        ("receipt", "pwrite64", 8),
        ("purge", "pwrite64", 8),
        ("export", "write", 1),
        ("export", "rename", 1),
        ("paper", "write", 1),
        ("paper", "rename", 1),
        ("crash", "write", 1),
        ("crash", "unlink", 1),
    ],
)
def test_after_a_kill_an_act_is_done_or_can_be_done(
    scratch: Path, at_rest: AtRest, act: str, call: str, every: int
) -> None:
    for run in each(at_rest, scratch, act, Fault(call, "signal=SIGKILL", 1), every):
        assert run.killed
