"""Greedy without skipping: take proposals from the top and stop for good at the first that does not fit.

Pabulib's `greedy-no-skip` (pabulib.org/format).
"""

from collections.abc import Sequence

from sync.tally.count.outcome import Verdicts
from sync.tally.points import Standing


def greedy_no_skip(ranked: Sequence[Standing], budget: int) -> Verdicts:
    """Proposals best first and the money there is -> each one's verdict."""
    left = budget
    verdicts: Verdicts = {}
    for n, one in enumerate(ranked):
        if one.cost > left:
            verdicts[one.id] = "over-budget"
            return verdicts | {later.id: "stopped" for later in ranked[n + 1 :]}
        verdicts[one.id] = "won"
        left -= one.cost
    return verdicts
