"""Who wins by the rule of the case: one way down the ranking for all rules but equal shares."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from sync.protocol.case import Case
from sync.verify.ballots import Cast
from sync.verify.shares import Voters, grow
from sync.verify.standings import Line, add_up, in_tie_order, pass_mark, ranked, separators

Fates = dict[str, str]
"""what becomes of each proposal, as the published result words it"""
Tie = tuple[tuple[str, ...], tuple[str, ...]]
"""equals of whom some won and some did not, and what put them in order"""


class Counted(NamedTuple):
    order: tuple[Line, ...]
    """all proposals, best first"""
    fates: Fates
    ties: tuple[Tie, ...]
    share: str | None
    """equal shares: what each voter held in the end"""


def count(case: Case, casts: Sequence[Cast]) -> Counted:
    """Count ballots that the case allows."""
    order = ranked(case, add_up(case, casts))
    if case.counting.rule == "equal-shares":
        return _equal_shares(case, order, casts)
    return Counted(tuple(order), go_down(case, order), _decisive_ties(case, order), None)


def won(fates: Fates) -> set[str]:
    """The winners."""
    return {proposal for proposal, fate in fates.items() if fate.startswith("won")}


def go_down(case: Case, order: Sequence[Line]) -> Fates:
    """Take proposals best first, as long as there is money and a place."""
    rule, money, needed = case.counting.rule, case.counting.budget, pass_mark(case)
    places = case.counting.winners if rule == "top-n" else None
    fates: Fates = {}
    stopped = False
    for line in order:
        if line.points < needed:
            fates[line.id] = "below-pass-mark"
        elif stopped:
            fates[line.id] = "stopped"
        elif places == 0:
            fates[line.id] = "not-among-first"
        elif money is not None and line.cost > money:
            fates[line.id] = "over-budget"
            stopped = rule == "greedy-no-skip"
        else:
            fates[line.id] = "won"
            money = None if money is None else money - line.cost
            places = None if places is None else places - 1
    return fates


def _decisive_ties(case: Case, order: Sequence[Line]) -> tuple[Tie, ...]:
    """Ties that mattered: taken the other way round, these equals would make other winners."""
    winners, found, start = won(go_down(case, order)), [], 0
    for _, group in groupby(order, key=lambda line: line.points):
        equals = list(group)
        end = start + len(equals)
        turned = [*order[:start], *equals[::-1], *order[end:]]
        if won(go_down(case, turned)) != winners:
            found.append((tuple(line.id for line in equals), separators(case, equals)))
        start = end
    return tuple(found)


def _equal_shares(case: Case, order: Sequence[Line], casts: Sequence[Cast]) -> Counted:
    needed, budget = pass_mark(case), case.counting.budget or 0
    fates = {line.id: "below-pass-mark" for line in order if line.points < needed}
    in_case = {proposal.id: place for place, proposal in enumerate(case.proposals)}
    able = sorted((line for line in order if line.id not in fates), key=lambda line: in_case[line.id])
    able = in_tie_order(case, able)
    for line in able:
        free = line.cost == 0 and line.points > 0
        fates[line.id] = "won" if free else "not-enough-support"
    if not casts:
        return Counted(tuple(order), fates, (), None)
    costs = {line.id: line.cost for line in able if line.cost > 0}
    share, purchases = grow(Voters(able, casts), costs, budget, 10**case.currency_decimals)
    for purchase in purchases:
        fates[purchase.bought] = "won"
    lines = {line.id: line for line in able}
    ties = []
    for purchase in purchases:
        if any(fates[one] != "won" for one in purchase.equals):
            equals = (purchase.bought, *purchase.equals)
            ties.append((equals, separators(case, [lines[one] for one in equals])))
    if case.counting.completion == "greedy":
        left = budget - sum(costs[purchase.bought] for purchase in purchases)
        for line in order:
            if fates[line.id] not in ("won", "below-pass-mark"):
                fits = line.cost <= left
                fates[line.id] = "won-in-completion" if fits else "over-budget"
                left -= line.cost if fits else 0
    return Counted(tuple(order), fates, tuple(ties), str(share))
