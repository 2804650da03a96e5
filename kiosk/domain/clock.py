"""A device's time within one run: read from its clock once, then counted by one that nobody can set."""

from typing import Protocol

from kiosk.domain.polling_day import CLOCK_DRIFT


class Clock(Protocol):
    """What the machine offers."""

    def __call__(self) -> int:
        """Seconds since 1970-01-01 UTC, as somebody has set them."""

    def steady(self) -> float:
        """Seconds since some moment, evenly, also while the machine sleeps."""


class SteadyClock:
    """Seconds since 1970-01-01 UTC that go on evenly, whatever happens to the machine's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.set()

    def __call__(self) -> int:
        return self._set_to + int(self._clock.steady() - self._set_at)

    def set(self) -> None:
        """Believe the machine's clock as it stands now."""
        self._set_to, self._set_at = self._clock(), self._clock.steady()

    @property
    def jump(self) -> int:
        """Seconds by which the machine's clock has jumped ahead; below zero: back. Small steps are none."""
        ahead = self._clock() - self()
        return ahead if abs(ahead) > CLOCK_DRIFT.total_seconds() else 0
