"""A whole election, from the case file to the published result, through the real processes.

Sixty people vote: at three stations without a network, of which one is killed in the middle and one delivers
by stick, and at home. One in five tries again elsewhere. The line loses, repeats and reorders requests.
"""

import base64
import sys
from pathlib import Path

import pytest

from kiosk.replay.__main__ import main
from kiosk.replay.plan import ONLINE
from sync.protocol.delivery import read_bundle
from sync.protocol.merkle import board_leaf
from sync.protocol.tracker import read_tracker
from tests.journeys.conftest import ONE_WORKER, VOTERS, Left

pytestmark = ONE_WORKER


def test_the_published_result_is_the_files_own_to_the_last_vote(left: Left) -> None:
    assert list(left.result.problems()) == []
    assert left.result.counted == VOTERS
    assert left.result.superseded == VOTERS // 5
    assert left.result.rejected >= 1


def test_everything_happened_that_was_to_be_survived(left: Left) -> None:
    assert left.result.killed
    assert left.result.decided >= 1
    assert sum(count for fate, count in left.result.line.items() if fate != "delivered") >= 1
    assert len(read_bundle((left.folder / "stick" / "delivery").read_bytes()).items) >= 2
    assert left.result.plan.off_roll or left.result.plan.strangers


def test_the_numbers_add_up_in_every_place(left: Left) -> None:
    account = left.json("result.json")["account"]
    assert account["accepted"] == len(left.result.plan.attempts)
    assert account["accepted"] == account["counted"] + account["superseded"] + sum(
        account["rejected"].values()
    )
    assert account["counted"] == account["valid"] + account["malformed"] == sum(account["channels"].values())
    assert len(left.json("board.json")["leaves"]) == account["accepted"]
    assert len(left.result.plan.at(ONLINE)) >= account["channels"]["online"]


def test_every_slip_that_a_voter_took_home_is_on_the_board(left: Left) -> None:
    leaves = {base64.b64decode(leaf) for leaf in left.json("board.json")["leaves"]}
    assert left.result.slips
    for slip in left.result.slips:
        assert read_tracker(slip.tracker)
        full = base64.b32decode(slip.link.removeprefix("PB1:") + "====")
        assert board_leaf("REPLAY-2026", full) in leaves


@pytest.mark.parametrize(
    ("written", "told"), [(None, "No such file"), ("META\nkey;value\n", "cut short"), ("", "no section")]
)
def test_a_file_that_cannot_be_read_is_told_of_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    written: str | None,
    told: str,
) -> None:
    """Somebody names a file that is not there, or is no election: no replay begins, nothing is written."""
    file, kept = tmp_path / "some.pb", tmp_path / "kept"
    if written is not None:
        file.write_text(written, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["replay", "--file", str(file), "--keep", str(kept)])
    assert main() == 2
    said = capsys.readouterr()
    assert told in said.out
    assert said.out.count("\n") == 1
    assert not said.err
    assert not kept.exists()
