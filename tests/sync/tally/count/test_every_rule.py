"""What holds for every rule, whatever the election."""

import random
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.case import Case
from sync.tally.counting import count
from sync.tally.points import CountedBallot
from tests.sync.tally.making import elections

RULES: list[tuple[str, dict[str, Any]]] = [
    ("greedy", {}),
    ("greedy-no-skip", {}),
    ("greedy-threshold", {}),
    ("top-n", {"winners": 2}),
    ("equal-shares", {}),
    ("equal-shares", {"completion": "greedy"}),
]


ANY = st.sampled_from(RULES).flatmap(lambda rule: elections(rule[0], **rule[1]))
Election = tuple[Case, list[CountedBallot]]


@settings(max_examples=60)
@given(ANY)
def test_the_budget_is_never_exceeded(election: Election) -> None:
    case, ballots = election
    outcome = count(case, ballots)
    assert outcome.spent <= case.counting.budget


@settings(max_examples=60)
@given(ANY, st.randoms(use_true_random=False))
def test_the_order_of_ballots_changes_nothing(election: Election, chance: random.Random) -> None:
    case, ballots = election
    shuffled = chance.sample(ballots, len(ballots))
    assert count(case, shuffled) == count(case, ballots)


@settings(max_examples=60)
@given(ANY)
def test_a_ballot_of_weight_w_counts_as_w_ballots(election: Election) -> None:
    case, ballots = election
    weight_of = {one.id: one.weight for one in case.electorate.classes}
    copies = [one for one in ballots for _ in range(weight_of[one.electorate_class])]
    equal = tuple(msgspec.structs.replace(one, weight=1) for one in case.electorate.classes)
    unweighted = msgspec.structs.replace(
        case, electorate=msgspec.structs.replace(case.electorate, classes=equal)
    )
    weighted, copied = count(case, ballots), count(unweighted, copies)
    told = [(one.proposal, one.points, one.votes, one.reason) for one in weighted.decisions]
    assert told == [(one.proposal, one.points, one.votes, one.reason) for one in copied.decisions]
    assert (weighted.ties, weighted.share, weighted.weight) == (copied.ties, copied.share, copied.weight)


@settings(max_examples=60)
@given(ANY)
def test_every_proposal_gets_one_verdict_and_more_points_come_first(election: Election) -> None:
    case, ballots = election
    outcome = count(case, ballots)
    assert sorted(one.proposal for one in outcome.decisions) == sorted(one.id for one in case.proposals)
    points = [one.points for one in outcome.decisions]
    assert points == sorted(points, reverse=True)
    for one in outcome.decisions:
        if one.won and outcome.pass_mark:
            assert one.points >= outcome.pass_mark
