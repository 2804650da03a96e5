"""The method of equal shares: elections counted by hand, and a plain version of the published description."""

import random
from collections.abc import Mapping
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sync.protocol.case import Case, Voting
from sync.tally.count import add1 as add1_module
from sync.tally.count.add1 import _same_between, add1
from sync.tally.count.equal_shares import Electorate, Offer, Round, equal_shares
from sync.tally.count.ties import precedence
from sync.tally.counting import count
from sync.tally.points import CountedBallot, blocs, gifts, standings
from tests.sync.tally.making import approvals, ballot, elections, small_case

Supporters = Mapping[str, Mapping[int, int]]
"""proposal -> voter -> points"""


def plainly(costs: Mapping[str, int], supporters: Supporters, voters: int, share: Fraction) -> list[str]:
    """One run, voter by voter, as equalshares.net describes it; `costs` in the order of ties."""
    purse = dict.fromkeys(range(voters), share)
    left, bought = [one for one in costs if costs[one] and supporters[one]], []
    while True:
        prices = {}
        for one in left:
            gives = supporters[one]
            order = sorted(gives, key=lambda voter, gives=gives: purse[voter] / gives[voter])
            paid, points = Fraction(0), sum(gives.values())
            for voter in order:
                price = (costs[one] - paid) / points
                if price * gives[voter] <= purse[voter]:
                    prices[one] = price
                    break
                paid, points = paid + purse[voter], points - gives[voter]
        if not prices:
            return bought
        best = min(prices, key=lambda one: prices[one] / costs[one])
        for voter, points in supporters[best].items():
            purse[voter] -= min(purse[voter], prices[best] * points)
        left.remove(best)
        bought.append(best)


def plainly_add1(costs: Mapping[str, int], supporters: Supporters, voters: int, budget: int) -> list[str]:
    """Every share one by one."""
    bought = plainly(costs, supporters, voters, Fraction(budget, voters))
    share = budget // voters
    payable = {one for one in costs if costs[one] and supporters[one]}
    while True:
        if payable == set(bought):
            return bought
        share += 1
        further = plainly(costs, supporters, voters, Fraction(share))
        if sum(costs[one] for one in further) > budget:
            return bought
        bought = further


def laid_out(case: Case, ballots: list[CountedBallot]) -> tuple[dict[str, int], Supporters, int]:
    """Costs in the order of ties, and every voter copied as often as the weight says."""
    order = sorted(standings(case, ballots), key=lambda one: precedence(one, case.counting.ties))
    supporters: dict[str, dict[int, int]] = {one.id: {} for one in order}
    voter = 0
    for electorate_class, one in ballots:
        found = case.electorate_class(electorate_class)
        assert found is not None
        for _ in range(found.weight):
            for proposal, points in gifts(case, one):
                supporters[proposal][voter] = points
            voter += 1
    return {one.id: one.cost for one in order}, supporters, voter


def test_every_group_gets_what_its_share_pays_for() -> None:
    # 60 voters for a, b, c and 40 for x, y; each costs 40, money for 4 x 40 = 160 in all, so 1.6 a voter.
    # The 60 hold 96: a and b (80); the 40 hold 64: x (40). Greedy would give a, b, c and x.
    # Add1: at 2 each the 60 hold 120, for all of theirs, and the 40 hold 80, for both: 200 is too much.
    case = small_case({"a": 40, "b": 40, "c": 40, "x": 40, "y": 40}, "equal-shares", 160)
    outcome = count(case, approvals(abc=60, xy=40))
    assert outcome.winners == ("a", "b", "x")
    assert outcome.share == "8/5"
    assert {one.proposal: one.reason for one in outcome.decisions}["c"] == "not-enough-support"


def test_completion_fills_what_is_left_greedily() -> None:
    case = small_case({"a": 40, "b": 40, "c": 40, "x": 40, "y": 40}, "equal-shares", 160, completion="greedy")
    outcome = count(case, approvals(abc=60, xy=40))
    reasons = {one.proposal: one.reason for one in outcome.decisions}
    assert reasons == {
        "a": "won", "b": "won", "c": "won-in-completion", "x": "won", "y": "over-budget",
    }  # fmt: skip


def test_those_who_run_out_pay_all_they_hold_and_the_others_share_the_rest() -> None:
    # Four voters with 10 each. a (12) is paid by the first three, 4 each. b (21) by the first and the fourth,
    # who hold 16: not payable. c (15) by the third and the fourth: 6, all that the third holds, and 9.
    electorate = Electorate(
        standings(
            case := small_case({"a": 12, "b": 21, "c": 15}), ballots := approvals(ab=1, a=1, ac=1, bc=1)
        ),
        blocs(case, ballots),
    )
    run = equal_shares(electorate, Fraction(10))
    assert [(one.proposal, one.bought.key[0]) for one in run] == [("a", 3), ("c", Fraction(15, 9))]


def test_twice_the_points_pay_twice_as_much() -> None:
    # One voter gives a 2 points, one gives it 1; a costs 9: 6 and 3. What is left of 7 each, 1 and 4, pays
    # for b (4, the second voter's) and not for c (2, the first one's).
    voting = Voting(type="cumulative", points=10)
    case = small_case({"a": 9, "b": 4, "c": 2}, voting=voting)
    ballots = [ballot("ac", [2, 1]), ballot("ab", [1, 1])]
    run = equal_shares(Electorate(standings(case, ballots), blocs(case, ballots)), Fraction(7))
    assert [(one.proposal, one.bought.key[0]) for one in run] == [("a", 3), ("b", 1)]


def test_add1_grows_shares_until_the_outcome_would_cost_too_much() -> None:
    # 3 voters, budget 10. a (6) by two, b (4) by one, c (5) by one. At 10/3: a; from 4 on: a and b.
    # At 8 the one who pays 3 for a could pay for c too.
    case = small_case({"a": 6, "b": 4, "c": 5}, "equal-shares", 10)
    assert count(case, approvals(a=1, ac=1, b=1)).winners == ("a", "b")
    assert count(case, approvals(a=1, ac=1, b=1)).share == "7"


def test_add1_goes_on_where_nothing_more_fits() -> None:
    # Budget 8. At 2 each, two pay b (4): a (8) and c (6) do not fit. At 3, three pay a instead; at 4 both.
    case = small_case({"a": 8, "b": 4, "c": 6}, "equal-shares", 8)
    outcome = count(case, approvals(ab=1, ac=1, a=1, b=1))
    assert (outcome.winners, outcome.share) == (("a",), "3")


def test_add1_goes_on_while_something_nobody_pays_for_would_fit_and_still_ends() -> None:
    # All that has support is bought at once; d would fit but nobody supports it, so no share ever buys it.
    case = small_case({"a": 2, "d": 3}, "equal-shares", 10)
    assert count(case, approvals(a=2)).winners == ("a",)


def test_a_unit_of_money_is_the_currencys_not_its_smallest_coin() -> None:
    # In cents: shares are 3.33, then 4, 5 ... euros. At 4 euros b is bought; 3.50 would have been enough.
    whole = small_case({"a": 600, "b": 350, "c": 20000}, "equal-shares", 1000, decimals=2)
    assert count(whole, approvals(a=2, b=1)).share == "400"


def test_what_costs_nothing_wins_with_any_support() -> None:
    case = small_case({"a": 5, "free": 0, "unloved": 0}, "equal-shares", 10)
    outcome = count(case, [*approvals(a=1), ballot(["free"])])
    assert set(outcome.winners) == {"a", "free"}


@given(elections("equal-shares"))
def test_it_elects_what_the_published_description_elects(election: tuple[Case, list[CountedBallot]]) -> None:
    case, ballots = election
    costs, supporters, voters = laid_out(case, ballots)
    expected = (
        set() if not voters else set(plainly_add1(costs, supporters, voters, case.counting.budget or 0))
    )
    free = {one for one in costs if costs[one] == 0 and supporters[one]}
    assert set(count(case, ballots).winners) == expected | free


@given(elections("equal-shares"), st.fractions(0, 20, max_denominator=12))
def test_one_run_buys_in_the_published_order(
    election: tuple[Case, list[CountedBallot]], share: Fraction
) -> None:
    case, ballots = election
    costs, supporters, voters = laid_out(case, ballots)
    order = sorted(standings(case, ballots), key=lambda one: precedence(one, case.counting.ties))
    run = equal_shares(Electorate(order, blocs(case, ballots)), share)
    assert [one.proposal for one in run] == plainly(costs, supporters, voters, share)


@given(elections("equal-shares"), st.integers(0, 200))
def test_winners_are_priceable(election: tuple[Case, list[CountedBallot]], share: int) -> None:
    """Nobody pays more than the share nor for what was not chosen, and every winner's whole cost is paid."""
    case, ballots = election
    order = standings(case, ballots)
    electorate = Electorate(order, blocs(case, ballots))
    purses = [Fraction(share)] * len(electorate.weights)
    for one in equal_shares(electorate, Fraction(share)):
        price = electorate.costs[one.proposal] / one.bought.key[0]
        paid = Fraction(0)
        for points, members in electorate.supporters[one.proposal].items():
            for n in members:
                due = min(purses[n], price * points)
                purses[n] -= due
                paid += due * electorate.weights[n]
        assert paid == electorate.costs[one.proposal]
    assert min(purses, default=0) >= 0


def offer(proposal: str, effective: float, *payers: int) -> Offer:
    return Offer(Fraction(-effective), "abc".index(proposal), proposal, 0, Fraction(1), {1: list(payers)})


def same(*rounds: tuple[Round, Round]) -> bool:
    return _same_between(tuple(low for low, _ in rounds), tuple(high for _, high in rounds))


LEVEL = (
    Round(offer("a", 5, 1, 2), (offer("b", 5, 3, 4),)),
    Round(offer("a", 6, 1, 2), (offer("b", 6, 3, 4), offer("c", 4))),
)
"""a and b are level at both ends, and paid by the same voters at both"""


def test_shares_between_are_proven_by_a_purchase_that_nothing_at_the_richer_end_beats() -> None:
    low = Round(offer("a", 5), (offer("b", 3),))
    assert same((low, Round(offer("a", 7), (offer("b", 4),))))
    assert same((low, Round(offer("a", 7), ())))
    assert not same((low, Round(offer("a", 7), (offer("b", 6),))))
    assert not same((low, Round(offer("b", 7), (offer("a", 6),))))
    assert not _same_between((low,), ())


def test_equals_are_proven_only_while_the_same_voters_run_out() -> None:
    low, high = LEVEL
    assert same(LEVEL)
    assert not same((low, high._replace(others=(offer("b", 6, 3),))))
    assert not same((low, high._replace(bought=offer("a", 6, 1))))
    earlier = Round(offer("c", 9, 1), ())
    assert same((earlier, earlier), LEVEL)
    assert not same((earlier, Round(offer("c", 9, 1, 2), ())), LEVEL)


def test_equals_do_not_hide_a_third_that_may_come_first() -> None:
    low, high = LEVEL
    assert not same((low, high._replace(others=(offer("b", 6, 3, 4), offer("c", 5.5)))))


def test_the_same_order_at_both_ends_is_no_proof() -> None:
    """At shares of 7 and 9 this election buys the same, at 8 it does not."""
    case = small_case({"a": 28, "b": 32, "c": 32, "d": 12, "e": 20}, "equal-shares", 100)
    ballots = approvals(a=3, b=1, e=2, ade=3, bd=1)
    electorate = Electorate(standings(case, ballots), blocs(case, ballots))
    runs = [equal_shares(electorate, Fraction(share)) for share in (7, 8, 9)]
    orders = [[one.proposal for one in run] for run in runs]
    assert orders[0] == orders[2] != orders[1]
    assert not _same_between(runs[0], runs[2])


@settings(max_examples=40)
@given(elections("equal-shares"), st.integers(20, 60))
def test_jumping_ends_where_single_steps_end(election: tuple[Case, list[CountedBallot]], times: int) -> None:
    """With everything so many times as expensive there are hundreds of shares to jump over."""
    case, ballots = election
    order = sorted(standings(case, ballots), key=lambda one: precedence(one, case.counting.ties))
    order = [one._replace(cost=one.cost * times) for one in order]
    electorate = Electorate(order, blocs(case, ballots))
    assume(electorate.voters)
    costs = {one.id: one.cost for one in order if one.cost}
    budget = (case.counting.budget or 0) * times

    def bought_at(share: Fraction) -> list[str]:
        return [one.proposal for one in equal_shares(electorate, share)]

    expected, whole = bought_at(Fraction(budget, electorate.voters)), budget // electorate.voters
    while True:
        if len(expected) == len(electorate.costs):
            break
        whole += 1
        further = bought_at(Fraction(whole))
        if sum(costs[one] for one in further) > budget:
            break
        expected = further
    _, run = add1(electorate, costs, budget, 1)
    assert [one.proposal for one in run] == expected


@pytest.mark.parametrize("million", [10**6, 10**9])
def test_equals_that_stay_equal_do_not_slow_the_jumps(million: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """d, e and f have the same supporters, one of whom runs out: their effective points grow together."""
    costs = {"a": 1 * million, "b": 3 * million, **dict.fromkeys("cdef", 5 * million)}
    case = small_case(costs, "equal-shares", 144 * million // 10)
    runs = []
    monkeypatch.setattr(add1_module, "equal_shares", lambda *x: runs.append(x[1]) or equal_shares(*x))
    assert count(case, approvals(b=3, bdef=1, cdef=2)).winners == ("b", "d", "e")
    assert len(runs) < 300


@pytest.mark.parametrize("seed", range(3))
def test_jumps_reach_the_same_end_as_single_steps_in_far_fewer_runs(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thirty voters and costs of hundreds of thousands: single steps would need tens of thousands of runs."""
    rnd = random.Random(seed)
    costs = {one: rnd.randrange(100_000, 900_000, 1000) for one in "abcdefghij"}
    case = small_case(costs, "equal-shares", 2_000_000)
    ballots = [ballot(sorted(rnd.sample("abcdefghij", rnd.randint(1, 4)))) for _ in range(30)]
    order = standings(case, ballots)
    electorate = Electorate(order, blocs(case, ballots))
    runs = []
    monkeypatch.setattr(add1_module, "equal_shares", lambda *x: runs.append(x[1]) or equal_shares(*x))
    share, run = add1(electorate, costs, 2_000_000, 1)
    steps = share - 2_000_000 // 30
    assert steps > 5_000
    assert len(runs) < steps / 20
    bought = [one.proposal for one in run]
    for at in (2_000_000 // 30 + 1, *(2_000_000 // 30 + rnd.randrange(int(steps)) for _ in range(30))):
        assert sum(costs[one.proposal] for one in equal_shares(electorate, Fraction(at))) <= 2_000_000
    assert [one.proposal for one in equal_shares(electorate, share)] == bought
    assert sum(costs[one.proposal] for one in equal_shares(electorate, share + 1)) > 2_000_000
