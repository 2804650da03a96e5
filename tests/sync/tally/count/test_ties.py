"""Equals: the case says who goes first, and the outcome says when that decided something."""

import pytest

from sync.protocol.case import Voting
from sync.tally.count.outcome import TieNote
from sync.tally.counting import count
from tests.sync.tally.making import approvals, ballot, small_case


@pytest.mark.parametrize(
    ("ties", "winner", "by"),
    [
        (("lower-cost",), "c", ("lower-cost", "case-order")),
        (("higher-cost",), "a", ("higher-cost", "case-order")),
        ((), "a", ("case-order",)),
        (("more-voters",), "a", ("case-order",)),
    ],
)
def test_the_case_breaks_ties_and_its_own_order_comes_last(
    ties: tuple[str, ...], winner: str, by: tuple[str, ...]
) -> None:
    case = small_case({"a": 90, "b": 90, "c": 80}, budget=100, ties=ties)
    outcome = count(case, approvals(abc=1))
    assert outcome.winners == (winner,)
    (note,) = outcome.ties
    assert set(note.proposals) == {"a", "b", "c"}
    assert set(note.by) == set(by)


def test_a_voter_of_weight_two_is_two_voters_when_ties_are_broken() -> None:
    case = small_case({"a": 60, "b": 60}, weights={"resident": 2, "worker": 1}, ties=("more-voters",))
    # Both have 2 votes: a from one resident, b from two workers. A weight of 2 counts as two voters, so the
    # order of the case decides.
    workers = [ballot("b", electorate_class="worker")] * 2
    outcome = count(case, [ballot("a"), *workers])
    assert outcome.winners == ("a",)
    assert outcome.ties == (TieNote(("a", "b"), ("case-order",)),)


def test_with_equal_points_more_voters_go_first() -> None:
    voting = Voting(type="cumulative", points=10)
    case = small_case({"a": 60, "b": 60}, voting=voting, ties=("more-voters",))
    outcome = count(case, [ballot("a", [4]), ballot("b", [2]), ballot("b", [2])])
    assert outcome.winners == ("b",)
    assert outcome.ties == (TieNote(("b", "a"), ("more-voters",)),)


def test_a_tie_that_changed_nothing_is_not_told() -> None:
    both_fit = small_case({"a": 40, "b": 50}, budget=100)
    assert count(both_fit, approvals(ab=1)).ties == ()
    never_fits = small_case({"a": 40, "b": 500}, budget=100)
    assert count(never_fits, approvals(ab=1)).ties == ()


def test_under_no_skip_a_tie_with_what_never_fits_does_decide() -> None:
    # b first would have stopped the count before a.
    case = small_case({"a": 40, "b": 500}, "greedy-no-skip", 100)
    assert count(case, approvals(ab=1)).ties == (TieNote(("a", "b"), ("lower-cost",)),)


def test_a_tie_in_equal_shares_that_both_won_is_not_told() -> None:
    case = small_case({"a": 10, "b": 10, "c": 900}, "equal-shares", 20)
    outcome = count(case, approvals(ab=2, c=1))
    assert outcome.winners == ("a", "b")
    assert outcome.ties == ()


def test_equal_shares_tells_all_who_were_level() -> None:
    case = small_case({"a": 10, "b": 10, "c": 10}, "equal-shares", 10)
    assert count(case, approvals(abc=1)).ties == (TieNote(("a", "b", "c"), ("case-order",)),)


def test_equal_shares_tells_a_tie_that_decided() -> None:
    # Two equal voters, each for one of two equal proposals, and money for one only: with 20 for both together
    # nobody can pay 11; add1 lets both reach 11 at once, which is too much.
    case = small_case({"a": 10, "b": 10}, "equal-shares", 10)
    outcome = count(case, approvals(ab=1))
    assert outcome.winners == ("a",)
    assert outcome.ties == (TieNote(("a", "b"), ("case-order",)),)
