"""Add1: let every voter's share grow by one unit of money while the outcome stays within the budget.

Start from the budget divided equally and run the method with one whole share after another; stop before the
outcome costs more than the budget, or when all that has support is bought. It does not stop where nothing
more fits in what is left: a larger share can buy something else instead. So official results were found
(Wieliczka 2023), and so pabulib-checker counts; others stop there (equalshares.net/implementation).

Large budgets would need thousands of runs, so equal stretches are jumped over. Two runs prove all shares
between them when they buy the same proposals in the same order and no other could have come first in between:
with the order of purchases given, a larger share leaves every voter at least as much money, hence every
proposal at least as many effective points. So it is enough that each purchase of the poorer run beats even
what the richer run offers for any other.

That fails for equals whose effective points grow together, as those of two proposals with the same
supporters. But as long as the same voters run out in each purchase of both runs, all purses and prices
between them are linear in the share: two offers that are equal at both ends, paid by the same voters, are
equal all the way, and the order of ties decides between them all the way.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from sync.protocol.case import ProposalId
from sync.tally.count.equal_shares import Electorate, Offer, Payers, Round, equal_shares

Run = tuple[Round, ...]


def add1(
    electorate: Electorate, costs: Mapping[ProposalId, int], budget: int, unit: int
) -> tuple[Fraction, Run]:
    """The share with which the growth ends, and its run.

    `costs`: what each proposal that may win costs; `unit`: by how much a share grows, in the money of `costs`
    and `budget`. There must be at least one voter.
    """
    share = Fraction(budget, electorate.voters)
    here = equal_shares(electorate, share)
    level, stride = budget // (electorate.voters * unit), 1
    ahead: list[tuple[int, Run]] = []
    while len(here) < len(electorate.costs):
        if not ahead:
            ahead.append((level + stride, equal_shares(electorate, Fraction((level + stride) * unit))))
        target, there = ahead[-1]
        if target > level + 1 and not _same_between(here, there):
            stride = (target - level) // 2
            ahead.append((level + stride, equal_shares(electorate, Fraction((level + stride) * unit))))
            continue
        if sum(costs[one.proposal] for one in there) > budget:
            break
        ahead.pop()
        level, share, here = target, Fraction(target * unit), there
        stride *= 2
    return share, here


def _same_between(poorer: Run, richer: Run) -> bool:
    """Do these two runs prove that every share between theirs buys the same, in the same order?"""
    if [one.proposal for one in poorer] != [one.proposal for one in richer]:
        return False
    linear = True
    for low, high in zip(poorer, richer, strict=True):
        linear = linear and low.bought.payers == high.bought.payers
        rivals = high.others
        if linear and _payers(low.equals) == _payers(high.equals):
            rivals = rivals[len(high.equals) :]
        if any(rival.key >= low.bought.key for rival in rivals):
            return False
    return True


def _payers(offers: Sequence[Offer]) -> list[tuple[ProposalId, Payers]]:
    return [(one.proposal, one.payers) for one in offers]
