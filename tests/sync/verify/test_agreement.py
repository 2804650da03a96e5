"""Two countings by separately written code agree, whatever the election: points, winners, reasons, ties.

Where they differ, one of the two is wrong, and nothing may be published before it is known which.
"""

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.ballot import Ballot, normalised, problems
from sync.protocol.case import BallotStyle, Case, ElectorateClass, PassMark, Voting
from sync.protocol.case_check import check_case
from sync.protocol.errors import CaseInvalid
from sync.protocol.messages import Account
from sync.protocol.publication import OpenedBallot
from sync.tally.counting import count as first_count
from sync.tally.points import CountedBallot
from sync.tally.publish import CSV, JSON, publication, result_json
from sync.tally.result import make_result
from sync.verify.ballots import cast_of, faults, in_one_form
from sync.verify.counting import count as second_count
from sync.verify.csv_file import compare_csv
from sync.verify.pb_file import compare_pb
from sync.verify.recount import compare_account, compare_count, compare_told_ranking, compare_with_case
from sync.verify.report import Check
from sync.verify.told import read_told
from tests.support.world import World
from tests.sync.tally.making import approvals, ballot, elections, small_case

KEYS = World().case.keys
"""of no interest here, but a result tells what the case's keys say"""

RULES: list[tuple[str, dict[str, Any]]] = [
    ("greedy", {}),
    ("greedy-no-skip", {}),
    ("greedy-threshold", {}),
    ("top-n", {"winners": 2}),
    ("equal-shares", {}),
    ("equal-shares", {"completion": "greedy"}),
]
ANY = st.sampled_from(RULES).flatmap(lambda rule: elections(rule[0], **rule[1]))
"""by any rule; three vote types, weights, few different costs and so many ties"""


def opened(ballots: list[CountedBallot]) -> list[OpenedBallot]:
    return [OpenedBallot(one.electorate_class, one.ballot) for one in ballots]


def agree(case: Case, ballots: list[CountedBallot]) -> None:
    """Count twice, and compare all there is to compare."""
    first, second = first_count(case, ballots), second_count(case, cast_of(case, opened(ballots)))
    assert [one.id for one in second.order] == [one.proposal for one in first.decisions]
    for mine, theirs in zip(second.order, first.decisions, strict=True):
        assert (mine.cost, mine.points, mine.votes, mine.voters) == (
            theirs.cost, theirs.points, theirs.votes, theirs.voters,
        )  # fmt: skip
        assert second.fates[mine.id] == theirs.reason
    assert second.ties == tuple((one.proposals, one.by) for one in first.ties)
    assert second.share == first.share


@settings(max_examples=400)
@given(ANY)
def test_both_countings_agree(election: tuple[Case, list[CountedBallot]]) -> None:
    agree(*election)


@settings(max_examples=150)
@given(elections("equal-shares"), st.integers(1, 4), st.booleans(), st.data())
def test_they_agree_about_growing_shares_in_any_money(
    election: tuple[Case, list[CountedBallot]], mark: int, completion: bool, data: st.DataObject
) -> None:
    # Costs with cents against a share that grows by whole units; a pass mark; budgets small and large.
    case, ballots = election
    decimals = data.draw(st.integers(0, 2))
    counting = msgspec.structs.replace(
        case.counting,
        budget=data.draw(st.integers(1, 3000)),
        pass_mark=PassMark(points=mark),
        completion="greedy" if completion else "none",
    )
    scaled = tuple(
        msgspec.structs.replace(one, cost=one.cost * data.draw(st.sampled_from([1, 7, 97])))
        for one in case.proposals
    )
    agree(
        msgspec.structs.replace(case, counting=counting, proposals=scaled, currency_decimals=decimals),
        ballots,
    )


def test_millions_are_counted_without_trying_every_coin() -> None:
    # Alike proposals whose strength grows with the share, all the way to where the money is used up.
    case = small_case({"a": 4_000_000, "b": 4_000_000, "c": 900_000}, "equal-shares", 9_000_000)
    agree(case, approvals(ab=3, abc=1, c=1, bc=2))
    agree(case, approvals(ab=2, c=1))


def test_equals_that_are_not_equal_in_between_are_not_leapt_over() -> None:
    # p and q are equally strong at a share of 52, and again from 59 on; in between q is stronger, and leaves
    # a and b the money for t, which is more than the budget. r, which nobody wants, keeps shares growing.
    case = small_case(
        {"p": 117, "q": 72, "t": 105, "r": 1},
        "equal-shares",
        176,
        voting=Voting(type="cumulative", points=5),
        ties=(),
    )
    ballots = [
        ballot("pq", [2, 3]), ballot("q", [1]), ballot("pt", [1, 1]), ballot("pt", [1, 1]),
    ]  # fmt: skip
    agree(case, ballots)
    assert second_count(case, cast_of(case, opened(ballots))).share == "52"


@settings(max_examples=100)
@given(ANY, st.integers(1, 6), st.integers(0, 3))
def test_a_published_result_is_found_true(
    election: tuple[Case, list[CountedBallot]], smallest: int, malformed: int
) -> None:
    """Everything in result.json, whether or not something is withheld."""
    case, ballots = election
    case = msgspec.structs.replace(
        case, keys=KEYS, publication=msgspec.structs.replace(case.publication, smallest_group=smallest)
    )
    sealed = len(ballots) + malformed
    account = Account(sealed + 3, sealed, 1, {"by-decision": 2}, {"on-site": sealed})
    told = read_told(result_json(make_result(case, ballots, first_count(case, ballots), account, malformed)))
    check = Check("all")
    compare_with_case(check, case, told)
    compare_account(check, told)
    compare_count(check, case, told, cast_of(case, opened(ballots)))
    if case.counting.rule != "equal-shares" and not told.withheld:
        compare_told_ranking(check, case, told)
    assert check.problems == []


@settings(max_examples=15)
@given(ANY)
def test_published_files_are_found_true(election: tuple[Case, list[CountedBallot]]) -> None:
    """result.csv and ballots.pb too."""
    case, ballots = election
    case = msgspec.structs.replace(
        case, keys=KEYS, publication=msgspec.structs.replace(case.publication, smallest_group=1)
    )
    account = Account(len(ballots), len(ballots), 0, {}, {"online": len(ballots)})
    files = publication(case, ballots, first_count(case, ballots), account, malformed=0)
    told, check = read_told(files[JSON]), Check("all")
    compare_csv(check, case, told, files[CSV])
    compare_pb(check, case, told, files["ballots.pb"])
    assert check.problems == []


VOTINGS = st.builds(
    Voting,
    type=st.sampled_from(["choose-1", "approval", "knapsack", "ordinal", "cumulative"]),
    minimum=st.integers(0, 3),
    maximum=st.none() | st.integers(1, 4),
    blank=st.booleans(),
    budget=st.none() | st.integers(0, 12),
    points=st.none() | st.integers(1, 8),
    points_minimum=st.integers(0, 4),
    points_each=st.none() | st.integers(1, 4),
)
BALLOTS = st.builds(
    Ballot,
    style=st.sampled_from(["all", "half", "none"]),
    selections=st.lists(st.sampled_from("abcdx"), max_size=5).map(tuple),
    points=st.just(()) | st.lists(st.integers(-1, 5), max_size=5).map(tuple),
)


def voting_case(voting: Voting) -> Case:
    """Four proposals, two of them on a second style."""
    case = small_case({"a": 1, "b": 2, "c": 5, "d": 8})
    return msgspec.structs.replace(
        case, voting=voting, styles=(*case.styles, BallotStyle(id="half", proposals=("c", "d")))
    )


@settings(max_examples=600)
@given(VOTINGS, BALLOTS)
def test_both_find_the_same_ballots_valid(voting: Voting, ballot: Ballot) -> None:
    case = voting_case(voting)
    try:
        check_case(case)
    except CaseInvalid:
        return  # a contradictory case is never built
    valid = not list(problems(case, ballot))
    assert (not list(faults(case, ballot))) == valid
    if valid:
        assert in_one_form(case, normalised(case, ballot))
        assert in_one_form(case, ballot) == (normalised(case, ballot) == ballot)


def test_weights_and_styles_of_several_classes() -> None:
    # Residents count twice and have a paper of their own; workers vote on half of the proposals.
    case = small_case(
        {"a": 30, "b": 30, "c": 30, "d": 30}, "greedy", 60, weights={"resident": 2, "worker": 1}
    )
    classes = (
        case.electorate.classes[0],
        ElectorateClass(id="worker", name={"zh-Hant": "worker"}, style="half"),
    )
    case = msgspec.structs.replace(
        case,
        keys=KEYS,
        styles=(*case.styles, BallotStyle(id="half", proposals=("c", "d"))),
        electorate=msgspec.structs.replace(case.electorate, classes=classes),
    )
    ballots = [
        *(CountedBallot("resident", Ballot("all", ("a", "c"))) for _ in range(5)),
        *(CountedBallot("worker", Ballot("half", ("d",))) for _ in range(11)),
    ]
    agree(case, ballots)
    account = Account(16, 16, 0, {}, {"on-site": 16})
    for smallest, hidden in ((5, 0), (6, 4), (12, 4)):
        publication = msgspec.structs.replace(case.publication, smallest_group=smallest)
        told_case = msgspec.structs.replace(case, publication=publication)
        outcome = first_count(told_case, ballots)
        told = read_told(result_json(make_result(told_case, ballots, outcome, account, 0)))
        assert len(told.withheld) == hidden
        check = Check("all")
        compare_count(check, told_case, told, cast_of(told_case, opened(ballots)))
        assert check.problems == []
