"""Greedy (skip): take proposals from the top; one that no longer fits is skipped.

Pabulib's `greedy`. Also called the utilitarian rule: Faliszewski et al., "Participatory Budgeting: Data,
Tools, and Analysis", IJCAI 2023, section 2.
"""

from collections.abc import Sequence

from sync.tally.count.outcome import Verdicts
from sync.tally.points import Standing


def greedy(ranked: Sequence[Standing], budget: int) -> Verdicts:
    """Proposals best first and the money there is -> each one's verdict."""
    left = budget
    verdicts: Verdicts = {}
    for one in ranked:
        verdicts[one.id] = "won" if one.cost <= left else "over-budget"
        if one.cost <= left:
            left -= one.cost
    return verdicts
