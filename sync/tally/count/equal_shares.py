"""The method of equal shares: every voter holds the same money, and supporters pay for what they support.

Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021;
as run in practice: equalshares.net/implementation/computation. A proposal's cost is its utility; where
ballots give points, a proposal is worth points x cost to a voter, so that one who gave it twice the points
pays up to twice as much, and approval is the case of one point each.

In every round each proposal's price is the smallest amount per point at which its supporters, none paying
more than they hold, pay its whole cost together. The one with the most effective points, cost / price, is
bought. All arithmetic is exact.
"""

from collections.abc import Sequence
from fractions import Fraction
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from sync.protocol.case import ProposalId
from sync.tally.points import Bloc, Standing

Key = tuple[Fraction, int]
"""effective points, then minus the place in the order of ties: the greatest key is bought"""
Payers = dict[int, list[int]]
"""the blocs that pay a price in full, by the points they give; other supporters give all they hold"""


class Offer(NamedTuple):
    """What a proposal would cost its supporters in a round. Sorts best first."""

    minus_effective: Fraction
    place: int
    proposal: ProposalId
    reckoned: int
    """the round for which this holds; -1: before the first"""
    price: Fraction
    """for each point, in units of that round"""
    payers: Payers

    @property
    def key(self) -> Key:
        return -self.minus_effective, -self.place


class Round(NamedTuple):
    """One purchase."""

    bought: Offer
    others: tuple[Offer, ...]
    """all with as many effective points, in the order of ties, then the best of the rest, if there is one"""

    @property
    def proposal(self) -> ProposalId:
        return self.bought.proposal

    @property
    def equals(self) -> tuple[Offer, ...]:
        return tuple(one for one in self.others if one.minus_effective == self.bought.minus_effective)


class Electorate:
    """Who supports what, laid out for many runs with different shares."""

    def __init__(self, standings: Sequence[Standing], blocs: Sequence[Bloc]) -> None:
        """`standings`: the proposals that may win, in the order in which ties are to be broken.

        A proposal that costs nothing needs no money and one without support gets none: neither takes part.
        """
        self.weights = [bloc.weight for bloc in blocs]
        self.voters = sum(self.weights)
        self.costs = {one.id: one.cost for one in standings if one.cost and one.points}
        self.place = {proposal: n for n, proposal in enumerate(self.costs)}
        self.points = {one.id: one.points for one in standings if one.id in self.costs}
        self.supporters: dict[ProposalId, dict[int, list[int]]] = {proposal: {} for proposal in self.costs}
        """for each proposal the blocs that support it, by the points they give"""
        for n, bloc in enumerate(blocs):
            for proposal, points in bloc.gifts:
                if proposal in self.costs:
                    self.supporters[proposal].setdefault(points, []).append(n)


class _Purses:
    """What the voters of every bloc still hold, in whole units.

    The unit is divided further whenever a payment would not be whole, so nothing is ever rounded.
    """

    def __init__(self, electorate: Electorate, share: Fraction) -> None:
        self.costs, self.weights = electorate.costs, electorate.weights
        self.unit = share.denominator
        """units in the smallest coin of the case"""
        self.money = [share.numerator] * len(electorate.weights)
        self.supporters = dict(electorate.supporters)
        """as in the electorate, but those found penniless are left out"""

    def price(self, proposal: ProposalId) -> tuple[Fraction, Payers] | None:
        """The smallest price per point that raises the cost, and who pays it in full; None if nothing does.

        Start as if nobody ran out. Whoever holds less than the price asks gives all, and the others share
        what remains; that raises the price, so look again until nobody else falls short.
        """
        money, weights = self.money, self.weights
        able = {points: [n for n in blocs if money[n]] for points, blocs in self.supporters[proposal].items()}
        self.supporters[proposal] = able
        cost = self.costs[proposal] * self.unit
        total = sum(points * sum([weights[n] for n in blocs]) for points, blocs in able.items())
        while total:
            still_able, given, gone = {}, 0, 0
            for points, blocs in able.items():
                due = -(-points * cost // total)
                poor = [n for n in blocs if money[n] < due]
                still_able[points] = [n for n in blocs if money[n] >= due] if poor else blocs
                given += sum([money[n] * weights[n] for n in poor])
                gone += points * sum([weights[n] for n in poor])
            if not gone:
                return Fraction(cost, total), able
            able, cost, total = still_able, cost - given, total - gone
        return None

    def pay(self, proposal: ProposalId, price: Fraction) -> None:
        """Let every supporter pay the price for each point given, or all there is."""
        finer = price.denominator
        self.unit *= finer
        self.money = money = [held and held * finer for held in self.money]
        for points, blocs in self.supporters[proposal].items():
            due = points * price.numerator
            for n in blocs:
                money[n] = max(money[n] - due, 0)


def equal_shares(electorate: Electorate, share: Fraction) -> tuple[Round, ...]:
    """Run the method once, each voter starting with `share`; the purchases in their order."""
    purses = _Purses(electorate, share)
    # Effective points never grow while money is spent, so an old offer is never too low: only the one on top
    # has to be reckoned anew.
    offers = [
        Offer(Fraction(-electorate.points[one]), electorate.place[one], one, -1, Fraction(0), {})
        for one in electorate.costs
    ]
    heapify(offers)
    rounds: list[Round] = []

    def best_offer() -> Offer | None:
        while offers:
            offer = heappop(offers)
            if offer.reckoned == len(rounds):
                return offer
            found = purses.price(offer.proposal)
            if found is not None:
                price, payers = found
                effective = electorate.costs[offer.proposal] * purses.unit / price
                heappush(offers, Offer(-effective, offer.place, offer.proposal, len(rounds), price, payers))
        return None

    while (best := best_offer()) is not None:
        others: list[Offer] = []
        while (other := best_offer()) is not None:
            others.append(other)
            if other.minus_effective != best.minus_effective:
                break
        for other in others:
            heappush(offers, other)
        purses.pay(best.proposal, best.price)
        rounds.append(Round(best, tuple(others)))
    return tuple(rounds)
