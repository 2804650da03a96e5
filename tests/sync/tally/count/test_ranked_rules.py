"""The rules that go down the ranking, each with an election counted by hand."""

import pytest

from sync.protocol.case import PassMark
from sync.tally.count.outcome import Outcome
from sync.tally.count.pass_mark import points_needed
from sync.tally.counting import count
from tests.sync.tally.making import approvals, small_case

COSTS = {"a": 50, "b": 60, "c": 30, "d": 10}
BALLOTS = approvals(abc=2, abd=1, ac=1, a=1)  # a 5, b 3, c 3, d 1


def verdicts(outcome: Outcome) -> dict[str, str]:
    return {one.proposal: one.reason for one in outcome.decisions}


def test_greedy_skips_what_no_longer_fits() -> None:
    # a 50 leaves 50; c (3 points, cheaper than b) leaves 20; b does not fit; d does.
    outcome = count(small_case(COSTS, "greedy", 100), BALLOTS)
    assert verdicts(outcome) == {"a": "won", "c": "won", "b": "over-budget", "d": "won"}
    assert outcome.winners == ("a", "c", "d")
    assert outcome.spent == 90


def test_greedy_no_skip_stops_at_the_first_that_does_not_fit() -> None:
    outcome = count(small_case(COSTS, "greedy-no-skip", 100), BALLOTS)
    assert verdicts(outcome) == {"a": "won", "c": "won", "b": "over-budget", "d": "stopped"}


def test_greedy_threshold_takes_what_reaches_the_mark() -> None:
    outcome = count(small_case(COSTS, "greedy-threshold", 200, pass_mark=PassMark(points=3)), BALLOTS)
    assert verdicts(outcome) == {"a": "won", "c": "won", "b": "won", "d": "below-pass-mark"}
    assert outcome.pass_mark == 3


def test_top_n_takes_the_first_that_pass_whatever_they_cost() -> None:
    outcome = count(small_case(COSTS, "top-n", None, winners=2), BALLOTS)
    assert verdicts(outcome) == {"a": "won", "c": "won", "b": "not-among-first", "d": "not-among-first"}
    outcome = count(small_case(COSTS, "top-n", None, winners=3, pass_mark=PassMark(points=4)), BALLOTS)
    assert verdicts(outcome) == {
        "a": "won", "c": "below-pass-mark", "b": "below-pass-mark", "d": "below-pass-mark",
    }  # fmt: skip


def test_top_n_with_a_budget_keeps_to_it() -> None:
    outcome = count(small_case(COSTS, "top-n", 90, winners=3), BALLOTS)
    assert verdicts(outcome) == {"a": "won", "c": "won", "b": "over-budget", "d": "won"}
    outcome = count(small_case(COSTS, "top-n", 89, winners=3), BALLOTS)
    assert verdicts(outcome) == {"a": "won", "c": "won", "b": "over-budget", "d": "over-budget"}


@pytest.mark.parametrize("rule", ["greedy", "greedy-no-skip", "equal-shares"])
def test_a_pass_mark_holds_for_every_rule(rule: str) -> None:
    outcome = count(small_case(COSTS, rule, 1000, pass_mark=PassMark(points=4)), BALLOTS)
    assert outcome.winners == ("a",)
    assert verdicts(outcome)["d"] == "below-pass-mark"


@pytest.mark.parametrize(
    ("eligible", "permille", "needed"), [(250, 10, 3), (300, 10, 3), (1000, 1, 1), (7, 1000, 7)]
)
def test_a_mark_as_a_share_of_the_people_entitled_is_rounded_up(
    eligible: int, permille: int, needed: int
) -> None:
    mark = PassMark(eligible_permille=permille)
    assert points_needed(small_case(COSTS, pass_mark=mark, eligible=eligible)) == needed


def test_every_proposal_is_told_with_its_numbers_most_points_first() -> None:
    outcome = count(small_case(COSTS, weights={"resident": 2}), BALLOTS)
    assert [(one.proposal, one.points, one.votes, one.voters) for one in outcome.decisions] == [
        ("a", 10, 10, 5),
        ("c", 6, 6, 3),
        ("b", 6, 6, 3),
        ("d", 2, 2, 1),
    ]
    assert (outcome.ballots, outcome.weight) == (5, 10)


def test_without_ballots_the_ranked_rules_follow_the_ties_and_equal_shares_buys_nothing() -> None:
    assert count(small_case(COSTS, "greedy", 45), []).winners == ("d", "c")
    assert count(small_case(COSTS, "equal-shares", 45), []).winners == ()
