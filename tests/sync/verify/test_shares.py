"""Equal shares, by hand, and that leaping over shares misses none."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.verify.ballots import Cast
from sync.verify.shares import Voters, grow
from sync.verify.standings import Line

COSTS = st.dictionaries(st.sampled_from("abcde"), st.integers(1, 400), min_size=1)


def lines(costs: dict[str, int], casts: list[Cast]) -> list[Line]:
    points = {one: sum(dict(cast.gifts).get(one, 0) * cast.weight for cast in casts) for one in costs}
    return [Line(one, cost, points[one], 0, 0) for one, cost in costs.items()]


def approvals(*chosen: str) -> list[Cast]:
    return [Cast(tuple((one, 1) for one in ballot), 1) for ballot in chosen]


def test_supporters_pay_together_and_who_runs_out_gives_all() -> None:
    # Four voters with 10 each. a (12) costs its three supporters 4 each. Then c (15): the third has 6 left
    # and gives them all, the fourth gives 9; after that b (21) has 6 and 1 and cannot be paid.
    costs, casts = {"a": 12, "b": 21, "c": 15}, approvals("ab", "a", "ac", "bc")
    bought = Voters(lines(costs, casts), casts).spend(Fraction(10))
    assert [(one.bought, one.strength[0]) for one in bought] == [("a", 3), ("c", Fraction(15, 9))]


def test_twice_the_points_pay_twice_as_much() -> None:
    # a (9) takes 6 of the one who gave it two points, 3 of the other: then only b (4) can be paid.
    costs = {"a": 9, "b": 4, "c": 2}
    casts = [Cast((("a", 2), ("c", 1)), 1), Cast((("a", 1), ("b", 1)), 1)]
    assert [one.bought for one in Voters(lines(costs, casts), casts).spend(Fraction(7))] == ["a", "b"]


def test_shares_grow_until_the_budget_would_be_exceeded() -> None:
    # 60 voters for a, b, c, 40 for x, y; each costs 40. At 8/5 a, b, x are bought (120 of 160), at 2 all.
    costs, casts = dict.fromkeys("abcxy", 40), approvals(*["abc"] * 60, *["xy"] * 40)
    share, bought = grow(Voters(lines(costs, casts), casts), costs, 160, 1)
    assert (share, {one.bought for one in bought}) == (Fraction(8, 5), {"a", "b", "x"})
    # For one voter each of a (3) and b (5) with 7 in all: 4 still buys a; at 5 both would cost 8.
    costs, casts = {"a": 3, "b": 5}, approvals("a", "b")
    share, bought = grow(Voters(lines(costs, casts), casts), costs, 7, 1)
    assert (share, [one.bought for one in bought]) == (Fraction(4), ["a"])


def test_shares_go_on_growing_where_nothing_more_fits() -> None:
    # Budget 8. At 2 each, two pay b (4): a (8) and c (6) do not fit. At 3, three pay a instead; at 4 both.
    costs, casts = {"a": 8, "b": 4, "c": 6}, approvals("ab", "ac", "a", "b")
    share, bought = grow(Voters(lines(costs, casts), casts), costs, 8, 1)
    assert (share, [one.bought for one in bought]) == (Fraction(3), ["a"])


@settings(max_examples=80)
@given(COSTS, st.data(), st.integers(1, 900), st.sampled_from([1, 10]))
def test_leaping_ends_where_single_steps_end(
    costs: dict[str, int], data: st.DataObject, budget: int, unit: int
) -> None:
    chosen = st.lists(st.sampled_from(sorted(costs)), unique=True, max_size=4)
    casts = [
        Cast(
            tuple((one, data.draw(st.integers(1, 3))) for one in data.draw(chosen)),
            data.draw(st.integers(1, 2)),
        )
        for _ in range(data.draw(st.integers(1, 7)))
    ]
    voters = Voters(lines(costs, casts), casts)

    def cost(share: Fraction) -> tuple[list[str], int]:
        bought = [one.bought for one in voters.spend(share)]
        return bought, sum(costs[one] for one in bought)

    share, level = Fraction(budget, voters.number), budget // (voters.number * unit)
    bought, _ = cost(share)
    while set(bought) != set(voters.lines):
        level += 1
        further, needed = cost(Fraction(level * unit))
        if needed > budget:
            break
        share, bought = Fraction(level * unit), further
    found, purchases = grow(voters, costs, budget, unit)
    assert (found, [one.bought for one in purchases]) == (share, bought)
