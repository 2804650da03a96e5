"""Greedy above a threshold: proposals below the pass mark are out, the others are taken greedily.

Pabulib's `greedy-threshold` with `min_project_score_threshold` (pabulib.org/format): reaching it is enough.
"""

from collections.abc import Sequence

from sync.tally.count.greedy import greedy
from sync.tally.count.outcome import Verdicts
from sync.tally.count.pass_mark import passing
from sync.tally.points import Standing


def greedy_threshold(ranked: Sequence[Standing], budget: int, needed: int) -> Verdicts:
    """Proposals best first, the money there is, the points needed -> each one's verdict."""
    above, out = passing(ranked, needed)
    return greedy(above, budget) | out
