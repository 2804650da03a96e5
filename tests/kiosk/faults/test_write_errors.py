"""The disk reports errors: it is full, or it fails, once or from now on.

What the voter is told is true: thanked, the vote is there; told that nothing has changed, it is not there and
the voter can vote again. A commit that reports an error may have taken place, so the station looks before it
says anything.
"""

from pathlib import Path

import pytest

from tests.support.station_acts import AtRest
from tests.support.station_faults import each
from tests.support.syscall_faults import Fault


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
        ("open", Fault("fsync", "error=EIO", 1), 1),
        ("suspend", Fault("pwrite64", "error=ENOSPC", 1), 2),
        ("void", Fault("pwrite64", "error=ENOSPC", 1), 2),
        ("abandon", Fault("fsync", "error=EIO", 1), 1),
        ("receipt", Fault("fsync", "error=EIO", 1), 4),
        ("receipt", Fault("pwrite64", "error=EROFS", 1), 8),
        ("purge", Fault("pwrite64", "error=ENOSPC", 1), 8),
        ("export", Fault("openat", "error=EROFS", 1), 4),
        ("export", Fault("fsync", "error=EIO", 1), 1),
        ("paper", Fault("rename", "error=EIO", 1), 1),
        ("crash", Fault("openat", "error=EROFS", 1), 1),
        ("crash", Fault("unlink", "error=EIO", 1), 1),
    ],
    ids=str,
)
def test_after_one_error_people_are_told_the_truth_and_can_go_on(
    scratch: Path, at_rest: AtRest, act: str, fault: Fault, every: int
) -> None:
    for run in each(at_rest, scratch, act, fault, every):
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
    scratch: Path, at_rest: AtRest, act: str, fault: Fault, every: int
) -> None:
    for run in each(at_rest, scratch, act, fault, every):
        assert len(run.said) > 1, "nobody was told anything"
