"""Where every proposal stands, in which order they are taken, and what it takes to win at all."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from sync.protocol.case import Case, TieBreak
from sync.verify.ballots import Cast


class Line(NamedTuple):
    """One proposal. Points and votes are weighted, voters are people."""

    id: str
    cost: int
    points: int
    votes: int
    voters: int


def add_up(case: Case, casts: Iterable[Cast]) -> list[Line]:
    """Every proposal's line, in the order of the case."""
    sums = {proposal.id: [0, 0, 0] for proposal in case.proposals}
    for cast in casts:
        for proposal, points in cast.gifts:
            line = sums[proposal]
            line[0] += points * cast.weight
            line[1] += cast.weight
            line[2] += 1
    return [Line(proposal.id, proposal.cost, *sums[proposal.id]) for proposal in case.proposals]


def in_tie_order(case: Case, lines: Iterable[Line]) -> list[Line]:
    """Lines, given in the order of the case, in the order in which equals are taken."""
    order = list(lines)
    for tie in reversed(case.counting.ties):  # the last criterion first: each sorting keeps the one before
        order.sort(key=partial(tie_value, tie))
    return order


def ranked(case: Case, lines: Iterable[Line]) -> list[Line]:
    """Lines, given in the order of the case, most points first."""
    return sorted(in_tie_order(case, lines), key=lambda line: line.points, reverse=True)


def tie_value(tie: TieBreak, line: Line) -> int:
    """Of two equals, the one with the smaller value is taken first."""
    if tie == "more-voters":
        return -line.votes
    return line.cost if tie == "lower-cost" else -line.cost


def separators(case: Case, equals: Sequence[Line]) -> tuple[str, ...]:
    """What put these equals in their order, each named once."""
    found: dict[str, None] = {}
    for earlier, later in pairwise(equals):
        by: str = "case-order"
        for tie in case.counting.ties:
            if tie_value(tie, earlier) != tie_value(tie, later):
                by = tie
                break
        found[by] = None
    return tuple(found)


def pass_mark(case: Case) -> int:
    """The fewest points with which a proposal may win: a share of the people entitled is rounded up."""
    mark = case.counting.pass_mark
    if mark is None:
        return 0
    if mark.points is not None:
        return mark.points
    thousandths = (mark.eligible_permille or 0) * case.electorate.eligible
    return thousandths // 1000 + (1 if thousandths % 1000 else 0)
