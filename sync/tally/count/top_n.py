"""Top n: the first n proposals win, if they reach the pass mark.

The rule of most Taiwanese cases (Taipei's districts, Beitou, Xindian), where money is settled afterwards.
A case that gives a budget too is held to it: a proposal that does not fit leaves its place to the next.
"""

from collections.abc import Sequence

from sync.tally.count.outcome import Verdicts
from sync.tally.count.pass_mark import passing
from sync.tally.points import Standing


def top_n(ranked: Sequence[Standing], places: int, needed: int, budget: int | None = None) -> Verdicts:
    """Proposals best first, the places, the points needed, the money if limited -> each one's verdict."""
    above, verdicts = passing(ranked, needed)
    left = budget
    for one in above:
        if places == 0:
            verdicts[one.id] = "not-among-first"
        elif left is not None and one.cost > left:
            verdicts[one.id] = "over-budget"
        else:
            verdicts[one.id] = "won"
            places -= 1
            left = None if left is None else left - one.cost
    return verdicts
