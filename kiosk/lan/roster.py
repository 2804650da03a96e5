"""Who of the station has been heard, when, and what is wrong with whom."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.lan.asking import GRACE, WAIT
from kiosk.lan.state import LanState, Neighbour, Standing, worst
from kiosk.lan.talk import SPARE, Heard, Talk
from sync.protocol.errors import PollingError

CUT_AFTER = WAIT + GRACE + 1.0
"""seconds after which a neighbour that is not heard is cut off"""


@dataclass(frozen=True)
class _Seen:
    neighbour: Neighbour
    at: float


class Roster:
    """Times `now` are those of a clock that never jumps, in seconds. May be used from any thread."""

    def __init__(self, talks: Iterable[Talk]) -> None:
        """Whoever was heard on an earlier day is expected today."""
        talks = tuple(talks)
        self._lock = threading.Lock()
        self._own = {one.station.device for one in talks}
        self._seen = {
            (one.station.case.code, device): _Seen(Neighbour(device, Standing.CUT_OFF), float("-inf"))
            for one in talks
            for device in one.station.all_heard()
        }
        self._problem: tuple[PollingError, float] | None = None

    def heard(self, case: str, heard: Heard, now: float, moment: datetime) -> None:
        """An answer came. `moment` is for people."""
        if heard.device in self._own:
            if heard.problem is not None:
                self.trouble(heard.problem, now)
            return
        standing = Standing.TOGETHER if heard.problem is None else Standing.TROUBLED
        found = Neighbour(heard.device, standing, moment, heard.skew, heard.problem)
        with self._lock:
            self._seen[case, heard.device] = _Seen(found, now)

    def trouble(self, problem: PollingError, now: float) -> None:
        """Something is wrong with this device itself; told for as long as it is seen again and again."""
        with self._lock:
            self._problem = (problem, now)

    def state(self, now: float, silent: tuple[str, ...], unavailable: PollingError | None) -> LanState:
        """What to tell the officer."""
        with self._lock:
            by_device: dict[str, list[Neighbour]] = {}
            for seen in self._seen.values():
                by_device.setdefault(seen.neighbour.device, []).append(_at(seen, now))
            problem = unavailable
            if self._problem is not None and now - self._problem[1] < CUT_AFTER:
                problem = self._problem[0]
        present = {*self._own, *by_device}
        neighbours = [
            worst(cases) for device, cases in sorted(by_device.items()) if not _is_replaced(device, present)
        ]
        return LanState(tuple(neighbours), silent, problem)


def news_in(state: LanState) -> object:
    """What is worth telling: not that somebody was heard again, nor a second more between two clocks."""
    neighbours = [
        (one.device, one.standing, one.clock_differs, _kind(one.problem)) for one in state.neighbours
    ]
    return neighbours, state.silent, _kind(state.problem)


def _kind(problem: PollingError | None) -> object:
    return problem and (problem.code, problem.details.get("reason"))


def _at(seen: _Seen, now: float) -> Neighbour:
    if now - seen.at < CUT_AFTER:
        return seen.neighbour
    return replace(seen.neighbour, standing=Standing.CUT_OFF)


def _is_replaced(device: str, present: set[str]) -> bool:
    """A device that was lost goes on under the name of a spare key."""
    return any(one.startswith(device + SPARE) for one in present)
