"""Where a polling place stands, with all its cases."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.medium import MediumState
from kiosk.domain.polling_day import STEPS, DayState, Step
from kiosk.domain.station import Counts
from sync.protocol.case import Case

OVER = frozenset({DayState.CLOSED, DayState.DELIVERED})
IN_FRONT = (
    DayState.OPEN,
    DayState.SUSPENDED,
    DayState.PROVISIONED,
    DayState.CLOSED,
    DayState.DELIVERED,
)
"""the day of the place is the first of these that one of its cases is in"""


@dataclass(frozen=True)
class CaseStanding:
    """Where one case stands on this device."""

    case: Case
    day: DayState
    counts: Counts


@dataclass(frozen=True)
class Standing:
    """Where the place stands."""

    cases: tuple[CaseStanding, ...]
    last_day: bool
    """by the device's clock no case goes on tomorrow"""
    now: int
    """by the device's clock, in seconds since 1970-01-01 UTC"""
    medium: MediumState
    """how the stick follows; of several cases the one that is worst off"""
    clock_doubt: str | None = None
    """why the chief must look at the clock: forward, backwards or jumped"""
    superseded: bool = False
    """the device was set back to an older state: only a new chain can go on"""

    @property
    def blocked(self) -> bool:
        """Must the chief put something right before anybody votes?"""
        return self.superseded or self.clock_doubt is not None

    @property
    def day(self) -> DayState:
        return min((one.day for one in self.cases), key=IN_FRONT.index)

    @property
    def counts(self) -> Counts:
        """Of all cases together."""
        return sum_of([one.counts for one in self.cases])

    def may(self, step: Step) -> bool:
        """Is there a case that this step moves?"""
        return any((one.day, step) in STEPS for one in self.cases)


def sum_of(counts: Sequence[Counts]) -> Counts:
    """Several cases' or devices' numbers together."""
    return Counts(
        passes=sum(one.passes for one in counts),
        cast=sum(one.cast for one in counts),
        voided=sum(one.voided for one in counts),
        abandoned=sum(one.abandoned for one in counts),
        waiting=sum(one.waiting for one in counts),
        out=sum(one.out for one in counts),
    )
