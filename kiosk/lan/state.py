"""What the officer is told about the station's other devices."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sync.protocol.errors import PollingError

SKEW_MOST = 60
"""seconds by which two devices' clocks may differ before it is told: a pass lives for 30 minutes"""


class Standing(StrEnum):
    TOGETHER = "together"
    CUT_OFF = "cut-off"
    """not heard any more, or not yet since the program started"""
    TROUBLED = "troubled"
    """heard, but what it tells was not taken in: see the problem"""


SEVERITY = (Standing.TOGETHER, Standing.CUT_OFF, Standing.TROUBLED)


@dataclass(frozen=True)
class Neighbour:
    """Another device of the station, in all cases that it shares with this one."""

    device: str
    standing: Standing
    last_heard: datetime | None = None
    """by this device's clock; None if not since the program started"""
    skew: int = 0
    """seconds by which its clock is ahead of this device's"""
    problem: PollingError | None = None
    """`forked` (two machines run under its name, or it was restored), or why nothing could be taken in"""

    @property
    def clock_differs(self) -> bool:
        """Enough to be told: passes may be refused at the booth, times of check-in seem odd."""
        return abs(self.skew) > SKEW_MOST


@dataclass(frozen=True)
class LanState:
    """For the screens."""

    neighbours: tuple[Neighbour, ...] = ()
    """every other device of the station that was ever heard, by name"""
    silent: tuple[str, ...] = ()
    """addresses given by the officers from which no device of this station has answered yet"""
    problem: PollingError | None = None
    """this device's own: LanUnavailable, StorageFailed, or ChainBroken: `twin` (another machine runs under
    its name), `behind` (neighbours hold more of its chain than it does)"""

    @property
    def cut_off(self) -> tuple[Neighbour, ...]:
        return tuple(one for one in self.neighbours if one.standing is Standing.CUT_OFF)

    @property
    def well(self) -> bool:
        """All green."""
        together = all(one.standing is Standing.TOGETHER and not one.clock_differs for one in self.neighbours)
        return together and not self.silent and self.problem is None


def worst(of_cases: Iterable[Neighbour]) -> Neighbour:
    """One device in several cases, as one."""
    return max(of_cases, key=lambda one: (SEVERITY.index(one.standing), abs(one.skew)))
