"""The power fails at some moment of an act: a vote, an admission, the close, the setting up.

Whatever the disk then holds of what was not yet safe on it, the station starts again, and what was being
done is done whole or can be done again. What somebody had been told is true.
"""

import shutil
from pathlib import Path

import pytest

from tests.support.crash_replay import CrashReplay
from tests.support.station_acts import ACTS, AtRest, command
from tests.support.station_fates import FATES
from tests.support.syscall_trace import Synced, Written, record

TORN = {"cast": 3, "admit": 1, "close": 1, "install": 1, "request": 4}
"""random disks for each step, beside the certain ones: most where a vote is at stake"""


@pytest.mark.parametrize("act", ACTS)
def test_after_a_power_cut_an_act_is_done_or_can_be_done(tmp_path: Path, at_rest: AtRest, act: str) -> None:
    start = at_rest.folder / ACTS[act].start
    work = shutil.copytree(start, tmp_path / "work")
    run = CrashReplay(start, record(command(work, act), work, tmp_path / "trace"))
    kinds = {type(step) for step in run.steps}
    assert {Written, Synced} <= kinds, "nothing was recorded: the test would prove nothing"
    for number, image in enumerate(run.images(0, torn=TORN[act], seed=5)):
        folder = tmp_path / str(number)
        folder.mkdir()
        image.write(folder)
        try:
            FATES[act](at_rest, folder, image.said)
        except Exception as error:
            error.add_note(
                f"{act}, power cut {image}: {run.steps[image.at - 1] if image.at else 'at rest'!s:.90}"
            )
            raise
        shutil.rmtree(folder)
