"""Groups too small to be told apart from their members: what must not be published about them.

A group is the voters of one ballot style and one weight. If it has fewer than the case's smallest group, then
of every proposal on its style only whether it won is published: not points, not voters, not the reason, not
the rank. Its style's proposals go as a whole, because what other groups gave them would tell the rest by
subtraction: with weights 2 and 1, for example, an odd total says what a single voter of weight 1 chose. For
the same reason full ballots are published only if there is no such group.
"""

from collections import Counter
from collections.abc import Iterable

from sync.protocol.case import Case, ProposalId
from sync.tally.points import CountedBallot

Group = tuple[str, int]
"""style and weight"""


def group_sizes(case: Case, ballots: Iterable[CountedBallot]) -> Counter[Group]:
    """Voters by group."""
    weight_of = {one.id: one.weight for one in case.electorate.classes}
    return Counter((ballot.style, weight_of[electorate_class]) for electorate_class, ballot in ballots)


def small_groups(case: Case, ballots: Iterable[CountedBallot]) -> set[Group]:
    """Groups with somebody in them, but too few."""
    sizes = group_sizes(case, ballots)
    return {group for group, size in sizes.items() if size < case.publication.smallest_group}


def withheld(case: Case, ballots: Iterable[CountedBallot]) -> frozenset[ProposalId]:
    """The proposals of which only winning is published."""
    styles = {style for style, _ in small_groups(case, ballots)}
    return frozenset(one for style in case.styles if style.id in styles for one in style.proposals)
