"""Anybody checks what was published, with nothing else in hand; then one thing after the other is altered.

Each alteration must be found and named. Where two officials would have signed it all the same, they do.
"""

import re
from pathlib import Path

import msgspec
import pytest

from sync.protocol.encoding import encode
from sync.protocol.messages import TreeHead
from sync.protocol.publication import PublicBoard
from sync.protocol.signing import Signer
from sync.verify.report import Report
from tests.sync.verify.elections import Election


def test_a_true_result_is_found_true(election: Election) -> None:
    report = election.verify(record=False, opened=False)
    assert report.holds, election.found(record=False, opened=False)
    assert not report.left_out
    assert {check.name: check.number for check in report.checks}["ballots.pb counted again"] == 8


def left_out(report: Report) -> list[str]:
    return [check.name for check in report.left_out]


def test_where_weights_differ_it_is_said_that_points_were_not_counted(held_weighted: Election) -> None:
    report = held_weighted.verify(record=False, opened=False)
    assert report.holds
    assert left_out(report) == ["opened ballots counted again"]
    report = held_weighted.verify(record=False)
    assert report.holds
    assert left_out(report) == []


def test_of_few_voters_only_the_winners_are_told_and_all_is_counted_again(held_small: Election) -> None:
    assert not (held_small.published / "ballots.pb").exists()
    assert held_small.verify().holds, held_small.found()
    assert [check.name for check in held_small.verify(opened=False).left_out] == [
        "opened ballots counted again"
    ]


def test_points_that_should_be_withheld_are_found(held_small: Election, tmp_path: Path) -> None:
    election = held_small.copy(tmp_path / "election")

    def alter(told: dict[str, object]) -> None:
        told["proposals"][0]["points"] = 3  # type: ignore[index]

    election.alter_result(alter)
    assert "points of p1: told 3, found None" in election.found()


def test_swapped_ballots_are_found(election: Election) -> None:
    path = election.published / "ballots.pb"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(re.sub(r"^1;p1$", "1;p4", line) for line in lines))
    found = election.found(record=False, opened=False)
    assert "points of p1: told 3, found 2" in found
    assert "points of p4: told 1, found 2" in found
    assert "votes of p4 in the file: told 1, found 2" in found
    # Whoever has the opened ballots sees which one it is.
    assert "1 published ballots were never opened: p4 1" in election.found()


def test_a_lost_ballot_is_found(election: Election) -> None:
    path = election.published / "ballots.pb"
    path.write_text(re.sub(r"\n8;.*\n$", "\n", path.read_text()))
    found = election.found(record=False, opened=False)
    assert "num_votes: told 8, found 7" in found
    assert "there are 7 votes for 8 valid ballots" in found


def test_a_ballot_that_the_case_does_not_allow_is_found(election: Election) -> None:
    path = election.published / "ballots.pb"
    path.write_text(re.sub(r"\n8;.*\n$", "\n8;p1,p2,p3,p4\n", path.read_text()))
    assert "vote 8 is none that the case allows" in election.found(record=False, opened=False)


def test_ballots_that_nobody_may_see_are_found(held_small: Election, tmp_path: Path) -> None:
    election = held_small.copy(tmp_path / "election")
    (election.published / "ballots.pb").write_text("META\n")
    assert "ballots.pb is published, which the case does not allow" in election.found(record=False)


def test_missing_ballots_are_found(election: Election) -> None:
    (election.published / "ballots.pb").unlink()
    assert "ballots.pb counted again" in election.found(record=False, opened=False)


def test_a_point_too_many_is_found(election: Election) -> None:
    def alter(told: dict[str, object]) -> None:
        told["proposals"][0]["points"] += 1  # type: ignore[index]

    election.alter_result(alter)
    assert re.search(r"points of p\d: told \d, found \d", election.found(record=False, opened=False))
    assert "result.csv: the same" in election.found(record=False, opened=False)


def test_a_winner_who_lost_is_found(election: Election) -> None:
    election.alter_result(lambda told: told.update(winners=["p1", "p2", "p4"]))
    assert "winners: told" in election.found(record=False, opened=False)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("case", "OTHER-2026"),
        ("rule", "greedy-no-skip"),
        ("budget", 7000),
        ("pass_mark", 5),
        ("spent", 1),
        ("share", "5"),
        ("eligible", 5),
        ("smallest_group", 2),
        ("withheld", ["p1"]),
        ("identity_beside_envelopes", True),
        ("ties", [{"proposals": ["p1", "p2"], "by": ["lower-cost"]}]),
        ("vote_type", "ordinal"),
        ("currency", "EUR"),
        ("currency_decimals", 2),
        ("title", {"en": "Other"}),
    ],
)
def test_every_field_of_the_result_is_compared(election: Election, field: str, value: object) -> None:
    election.alter_result(lambda told: told.update({field: value}))
    assert f"{field}: told" in election.found(record=False).replace("'", "")


def test_titles_and_weights_are_those_of_the_case(election: Election) -> None:
    def alter(told: dict[str, object]) -> None:
        told["proposals"][0]["title"] = {"zh-Hant": "別的"}  # type: ignore[index]
        told["weights"][0]["weight"] = 2  # type: ignore[index]

    election.alter_result(alter)
    found = election.found(record=False)
    assert "proposals: told" in found
    assert "weights: told [('resident'" in found


def test_a_field_that_nobody_counts_again_is_refused(election: Election) -> None:
    election.alter_result(lambda told: told.update(turnout=12))
    assert "no result that can be counted again" in election.found(record=False)


def test_numbers_that_do_not_add_up_are_found(election: Election) -> None:
    def alter(told: dict[str, object]) -> None:
        told["account"]["superseded"] += 1  # type: ignore[index]
        told["account"]["malformed"] += 1  # type: ignore[index]

    election.alter_result(alter)
    found = election.found(record=False)
    assert "accepted: told 9, found 10" in found
    assert "counted: told 8, found 9" in found


def test_another_csv_is_found(election: Election) -> None:
    path = election.published / "result.csv"
    path.write_bytes(path.read_bytes().replace(b"won", b"lost", 1).replace(b",won\r\n", b",stopped\r\n", 1))
    found = election.found(record=False)
    assert "columns: told" in found
    assert "row 1 is not what result.json tells" in found
    path.write_bytes(path.read_bytes() + b"5,p5,,,,,,,,\r\n")
    assert "rows: told 5, found 4" in election.found(record=False)


def test_one_official_is_not_two(election: Election) -> None:
    first = election.world.officials[0]
    election.sign_again(first, first)
    assert "a result needs the signatures of two people, it has those of 1" in election.found(record=False)


def test_a_stranger_is_no_official(election: Election) -> None:
    election.sign_again(election.world.officials[0], Signer.generate())
    assert "somebody signed a result who may not" in election.found(record=False)


def test_a_result_altered_after_the_signatures_is_found(election: Election) -> None:
    path = election.published / "result.json"
    path.write_bytes(path.read_bytes() + b"\n")
    assert "another result.json was signed than this one" in election.found(record=False)


def board(election: Election) -> PublicBoard:
    return msgspec.json.decode((election.published / "board.json").read_bytes(), type=PublicBoard)


def test_a_removed_leaf_is_found(election: Election) -> None:
    before = board(election)
    altered = PublicBoard(before.tree_head, before.leaves[:-1])
    (election.published / "board.json").write_bytes(msgspec.json.encode(altered))
    found = election.found(record=False)
    assert "a signed head has 9 leaves, 8 are there" in found
    # Even if the board signs the smaller tree.
    from sync.protocol.merkle import root

    head = TreeHead(election.world.case.code, 8, root(altered.leaves))
    signed = encode(election.world.board.sign("tree-head", head))
    (election.published / "board.json").write_bytes(msgspec.json.encode(PublicBoard(signed, altered.leaves)))
    assert "envelopes accepted: told 9, found 8" in election.found(record=False)
    assert "other leaves were published than were handed over" in election.found()


def test_a_leaf_too_many_is_found(election: Election) -> None:
    before = board(election)
    altered = PublicBoard(before.tree_head, (*before.leaves, bytes(32)))
    (election.published / "board.json").write_bytes(msgspec.json.encode(altered))
    assert "leaves: told 10, found 9" in election.found(record=False)


def test_another_leaf_is_found(election: Election) -> None:
    before = board(election)
    altered = PublicBoard(before.tree_head, (bytes(32), *before.leaves[1:]))
    (election.published / "board.json").write_bytes(msgspec.json.encode(altered))
    assert "the leaves do not give the signed root" in election.found(record=False)


def test_a_head_of_another_board_is_found(election: Election) -> None:
    before = board(election)
    head = TreeHead(election.world.case.code, 9, bytes(32))
    signed = encode(Signer.generate().sign("tree-head", head))
    (election.published / "board.json").write_bytes(msgspec.json.encode(PublicBoard(signed, before.leaves)))
    assert "a tree-head is signed by another key" in election.found(record=False)


def test_a_case_of_another_authority_is_found(election: Election) -> None:
    forged = Signer.generate().sign("case", election.world.case)
    (election.published / "case.signed").write_bytes(encode(forged))
    assert "a case is signed by another key" in election.found(record=False)


def test_without_the_authoritys_key_it_is_told_whose_word_is_taken(election: Election) -> None:
    from sync.verify.verification import verify_result

    report = verify_result(election.published)
    assert report.holds
    assert report.authority == election.world.authority.public_key


@pytest.mark.parametrize(
    "name",
    ["case.signed", "result.json", "result.csv", "result.pdf", "result.joint", "board.json", "ballots.pb"],
)
@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "noise"])
def test_damaged_files_are_named_and_nothing_breaks(election: Election, name: str, damage: str) -> None:
    path = election.published / name
    data = path.read_bytes()
    path.write_bytes({"empty": b"", "cut": data[: len(data) // 2]}.get(damage, b"\xff\x00;\r\n\xc3"))
    if damage == "missing":
        path.unlink()
    if (name, damage) == ("result.pdf", "cut"):
        return  # still a PDF as far as can be told
    assert election.found(record=False)
