"""The pass mark: what a proposal must reach to win at all, whatever the rule."""

from collections.abc import Sequence

from sync.protocol.case import Case
from sync.tally.count.outcome import Verdicts
from sync.tally.points import Standing


def points_needed(case: Case) -> int:
    """The fewest points that pass: as given, or the share of the people entitled, rounded up; 0 if no mark.

    "At least 1 %" of 250 people is 2.5, so 3 points are needed.
    """
    mark = case.counting.pass_mark
    if mark is None:
        return 0
    return mark.points or -(-(mark.eligible_permille or 0) * case.electorate.eligible // 1000)


def passing(ranked: Sequence[Standing], needed: int) -> tuple[list[Standing], Verdicts]:
    """Those that reach the mark, still best first, and the verdict on those that do not."""
    above = [one for one in ranked if one.points >= needed]
    return above, {one.id: "below-pass-mark" for one in ranked if one.points < needed}
