"""The method of equal shares, counted a second time.

Every voter holds the same share of the budget. In each round the proposal is bought that costs its supporters
least for the utility it has to them (points x cost): they pay in proportion to the points they gave, and who
holds too little for that gives all. Shares grow by one unit of money until the next outcome would exceed the
budget, or all that anybody supports is bought.

Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021.
Whole numbers and fractions only.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from sync.verify.ballots import Cast, Gifts
from sync.verify.standings import Line

Strength = tuple[Fraction, int]
"""effective points (cost / price of a point), then minus the place among ties: the greatest is bought"""


class Purchase(NamedTuple):
    bought: str
    strength: Strength
    payers: frozenset[int]
    """the kinds of voters who paid in full; other supporters gave all they had"""
    equals: dict[str, frozenset[int]]
    """others with the same effective points, as ties are taken, each with who would have paid in full"""
    runner_up: Strength | None
    """none of the rest was stronger than this; None if there is no rest"""


class Voters:
    """Who supports what. Voters with equal ballots always hold the same, so each kind is kept once."""

    def __init__(self, lines: Sequence[Line], casts: Sequence[Cast]) -> None:
        """`lines`: the proposals that may win, as ties are taken.

        What costs nothing needs no money, and what nobody supports gets none.
        """
        kinds: Counter[Gifts] = Counter()
        for cast in casts:
            kinds[tuple(sorted(cast.gifts))] += cast.weight
        self.weights = list(kinds.values())
        self.number = sum(self.weights)
        self.lines = {line.id: line for line in lines if line.cost > 0 and line.points > 0}
        self._places = {proposal: place for place, proposal in enumerate(self.lines)}
        self._supporters: dict[str, list[tuple[int, int]]] = {proposal: [] for proposal in self.lines}
        """by proposal: kinds of voters, and the points each of them gives"""
        for kind, gifts in enumerate(kinds):
            for proposal, points in gifts:
                if proposal in self.lines:
                    self._supporters[proposal].append((kind, points))
        self._parts = lcm(*{points for gifts in kinds for _, points in gifts})

    def spend(self, share: Fraction) -> list[Purchase]:
        """What is bought if every voter starts with `share`, in order."""
        purses, unit = [share.numerator] * len(self.weights), share.denominator
        # Money only gets less, so a proposal is never stronger than it was: what was too weak needs no look.
        at_most: dict[str, Strength] = {
            one: (Fraction(line.points), -self._places[one]) for one, line in self.lines.items()
        }
        bought: list[Purchase] = []
        while True:
            prices: dict[str, Fraction] = {}
            best: Strength | None = None
            for one in sorted(at_most, key=at_most.__getitem__, reverse=True):
                if best is not None and at_most[one][0] < best[0]:
                    break
                asked = self._price(one, purses, unit)
                if asked is None:
                    del at_most[one]
                    continue
                prices[one] = asked
                at_most[one] = (self.lines[one].cost * unit / asked, -self._places[one])
                best = max(best or at_most[one], at_most[one])
            if best is None:
                return bought
            equals = sorted(
                (one for one in prices if at_most[one][0] == best[0]), key=self._places.__getitem__
            )
            full = {one: self._in_full(one, prices[one], purses) for one in equals}
            winner = equals[0]
            rest = [strength for one, strength in at_most.items() if one not in full]
            bought.append(Purchase(winner, best, full.pop(winner), full, max(rest, default=None)))
            del at_most[winner]
            price, finer = prices[winner].as_integer_ratio()
            unit, purses = unit * finer, [held * finer for held in purses]
            for kind, points in self._supporters[winner]:
                purses[kind] = max(0, purses[kind] - points * price)

    def _price(self, proposal: str, purses: Sequence[int], unit: int) -> Fraction | None:
        """What a point costs, in purse money; None if all its supporters together cannot pay.

        Those who hold least for the points they gave run out first: go through them until the rest can pay.
        """
        paying = sorted(
            (
                purses[kind] * (self._parts // points),
                points * self.weights[kind],
                purses[kind] * self.weights[kind],
            )
            for kind, points in self._supporters[proposal]
            if purses[kind]
        )
        due, left = self.lines[proposal].cost * unit, sum(points for _, points, _ in paying)
        for reach, points, money in paying:
            if reach * left >= due * self._parts:
                return Fraction(due, left)
            due, left = due - money, left - points
        return None

    def _in_full(self, proposal: str, price: Fraction, purses: Sequence[int]) -> frozenset[int]:
        due, parts = price.as_integer_ratio()
        return frozenset(
            kind for kind, points in self._supporters[proposal] if purses[kind] * parts >= points * due
        )


def grow(voters: Voters, costs: Mapping[str, int], budget: int, unit: int) -> tuple[Fraction, list[Purchase]]:
    """The share at which growing ends, and what is bought with it.

    `costs`: of every proposal that may win and costs something; `unit`: by how much shares grow, in the money
    of `costs` and `budget`.
    """
    share, first = Fraction(budget, voters.number), budget // (voters.number * unit)
    here, grown, step = voters.spend(share), 0, 1
    ahead: dict[int, list[Purchase]] = {}
    while len(here) < len(voters.lines):
        target = grown + step
        if target not in ahead:
            ahead[target] = voters.spend(Fraction((first + target) * unit))
        if step > 1 and not _nothing_changes(here, ahead[target]):
            step //= 2
            continue
        if sum(costs[one.bought] for one in ahead[target]) > budget:
            break
        share, here, grown = Fraction((first + target) * unit), ahead.pop(target), target
        step = grown & -grown  # the largest stride that leads again to a share looked at before
    return share, here


def _nothing_changes(poor: Sequence[Purchase], rich: Sequence[Purchase]) -> bool:
    """Is it certain that every share between these two buys the same, in the same order?

    With the same purchases before, more money never makes a proposal weaker. So it is if, each time, what
    the poor bought was stronger than anything else would have been to the rich.

    Equals of what was bought may be left aside if they are equal all the way: prices follow a straight line
    as long as the same voters pay in full, and who does so at both ends does so in between.
    """
    if [one.bought for one in poor] != [one.bought for one in rich]:
        return False
    straight = True
    for low, high in zip(poor, rich, strict=True):
        straight = straight and low.payers == high.payers
        equal_all_the_way = straight and low.equals == high.equals
        if high.equals and high.strength[0] > low.strength[0] and not equal_all_the_way:
            return False
        if high.runner_up is not None and high.runner_up >= low.strength:
            return False
    return True
