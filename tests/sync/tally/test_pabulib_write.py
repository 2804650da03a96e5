"""The `.pb` file of a result: the real pabulib-checker takes it without errors, and recounts the same."""

import random
from typing import Any

import msgspec
import pytest
from pabulib.checker import Checker

from sync.protocol.case import Case, PassMark, Voting
from sync.tally.counting import count
from sync.tally.pabulib import parse_pabulib
from sync.tally.pabulib_write import pabulib_text
from sync.tally.points import CountedBallot
from tests.sync.tally.making import approvals, ballot, small_case

COSTS = {"a": 50, "b": 60, "c": 30, "d": 10}
BALLOTS = approvals(abc=2, abd=1, ac=1, a=1)
MARK = PassMark(points=3)


def checked(text: str) -> dict[str, Any]:
    """What the real checker finds, by level."""
    return Checker().process_files([text])[1]["results"]  # type: ignore[no-any-return]


def written(case: Case, ballots: list[CountedBallot]) -> str:
    return pabulib_text(case, ballots, count(case, ballots))


def meta(text: str) -> dict[str, str]:
    lines = text.partition("PROJECTS\n")[0].splitlines()[2:]
    return dict(line.split(";", 1) for line in lines)


@pytest.mark.parametrize(
    ("case", "rule"),
    [
        (small_case(COSTS, "greedy"), "greedy"),
        (small_case(COSTS, "greedy", pass_mark=MARK), "greedy-threshold"),
        (small_case(COSTS, "greedy-threshold", pass_mark=MARK), "greedy-threshold"),
        (small_case(COSTS, "greedy-no-skip"), "greedy-no-skip"),
        (small_case(COSTS, "greedy-no-skip", pass_mark=MARK), "greedy-no-skip"),
        (small_case(COSTS, "equal-shares"), "equalshares/add1"),
        (small_case(COSTS, "equal-shares", completion="greedy"), "unknown"),
        (small_case(COSTS, "top-n", None, winners=2), "unknown"),
        (small_case(dict.fromkeys(COSTS, 0), "top-n", None, winners=2), "unknown"),
        (small_case(COSTS, "greedy", voting=Voting(type="knapsack", budget=140)), "greedy"),
        (small_case({"a": 5051, "b": 6002, "c": 3000, "d": 999}, "greedy", 10050, decimals=2), "greedy"),
        (small_case(COSTS, "greedy", weights={"resident": 2, "worker": 1}), "unknown"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_the_checker_finds_no_error_under_any_rule(case: Case, rule: str) -> None:
    text = written(case, BALLOTS)
    assert meta(text)["rule"] == rule
    assert checked(text)["errors"] == {}


@pytest.mark.parametrize(
    ("voting", "ballots"),
    [
        (Voting(type="choose-1"), approvals(a=3, b=2, c=1)),
        (Voting(type="approval", maximum=2), approvals(ab=3, b=2, cd=1)),
        (Voting(type="ordinal", minimum=2, maximum=2), [*approvals(ba=3), *approvals(cd=2)]),
        (Voting(type="ordinal", minimum=1, maximum=3), [*approvals(b=3), *approvals(cda=2)]),
        (
            Voting(type="cumulative", points=10, points_each=8),
            [ballot("ab", [3, 7]), ballot("c", [8]), ballot("abd", [1, 8, 1])],
        ),
    ],
    ids=lambda one: one.type if isinstance(one, Voting) else "",
)
def test_it_recounts_points_and_votes_of_every_type(voting: Voting, ballots: list[CountedBallot]) -> None:
    case = small_case(COSTS, voting=voting)
    outcome = count(case, ballots)
    text = pabulib_text(case, ballots, outcome)
    assert checked(text)["errors"] == {}
    for project, one in zip(parse_pabulib(text.encode()).projects, outcome.decisions, strict=True):
        assert (project.id, project.votes, project.selected) == (one.proposal, one.votes, one.won)
        assert project.score in (None, one.points)


def test_a_wrong_result_would_be_found() -> None:
    """The check above can fail: swap one winner and the checker says so."""
    text = written(small_case(COSTS), BALLOTS)
    assert checked(text.replace("d;10;1;提案d;1", "d;10;1;提案d;0"))["errors"]


def test_voters_are_numbered_by_content_and_nothing_else_is_told() -> None:
    case = small_case(COSTS, weights={"resident": 1, "worker": 1})
    cast = [ballot("ba"), ballot("c", electorate_class="worker"), ballot("ab"), ballot("d")]
    texts = {written(case, random.Random(seed).sample(cast, len(cast))) for seed in range(8)}
    assert len(texts) == 1
    assert texts.pop().partition("VOTES\n")[2] == "voter_id;vote\n1;a,b\n2;a,b\n3;c\n4;d\n"


def test_blank_ballots_are_left_out_and_said_to_be() -> None:
    text = written(small_case(COSTS), [*BALLOTS, ballot(""), ballot("")])
    assert meta(text)["num_votes"] == "5"
    assert "Blank ballots left out: 2." in meta(text)["comment"]
    assert checked(text)["errors"] == {}


def test_weighted_winners_stand_beside_unweighted_votes_and_it_is_said() -> None:
    case = small_case({"a": 60, "b": 60}, weights={"resident": 3, "worker": 1})
    cast = [ballot("a"), *([ballot("b", electorate_class="worker")] * 2)]
    text = written(case, cast)
    found = {one.id: (one.votes, one.selected) for one in parse_pabulib(text.encode()).projects}
    assert found == {"a": (1, True), "b": (2, False)}
    assert "Ballots are not weighted here" in meta(text)["comment"]
    assert checked(text)["errors"] == {}


def test_titles_with_separators_and_ids_like_sections_do_no_harm() -> None:
    case = small_case({"votes": 60, "b": 60})
    titled = msgspec.structs.replace(
        case.proposals[0], title={"zh-Hant": '公園;\n“樹”, "燈"  '}, category="parks , play"
    )
    case = msgspec.structs.replace(case, proposals=(titled, case.proposals[1]))
    text = written(case, [ballot(["votes"]), ballot(["votes", "b"])])
    assert checked(text)["errors"] == {}
    assert parse_pabulib(text.encode()).projects[0].name == '公園; “樹”, "燈"'


def test_when_all_with_support_wins_add1_is_not_named_for_it_would_have_no_end() -> None:
    case = small_case({"a": 10, "b": 20, "c": 5000}, "equal-shares", 100)
    text = written(case, approvals(ab=3))
    assert meta(text)["rule"] == "unknown"
