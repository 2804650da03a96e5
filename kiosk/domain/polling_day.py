"""The polling day of one device: which steps lead from state to state, and what may be done in each."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

from sync.protocol.case import Case
from sync.protocol.errors import ClockImplausible, NotAllowedNow
from sync.protocol.messages import EventKind

TAIWAN = timezone(timedelta(hours=8))
OPENS_EARLY = timedelta(hours=2)
"""how long before the case's opening a station may be opened, to be set up and tried"""
CLOCK_DRIFT = timedelta(minutes=2)
"""how far the clock may stand behind the last record: clocks are set right by small steps back"""


LONG_AGO = timedelta(hours=12)
"""so long after its last record an open day is not taken up without the chief: it may be the clock"""


class DayState(StrEnum):
    PROVISIONED = "provisioned"
    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    DELIVERED = "delivered"
    """closed, and the centre has acknowledged everything: never stored, always derived"""


class Step(StrEnum):
    OPEN = "open"
    SUSPEND = "suspend"
    END_DAY = "end-day"
    RESUME = "resume"
    CLOSE = "close"


class Act(StrEnum):
    CHECK_IN = "check-in"
    BEGIN = "begin"
    CAST = "cast"
    GIVE_UP = "give-up"
    """void or abandon a pass"""


STEPS: dict[tuple[DayState, Step], tuple[DayState, EventKind]] = {
    (DayState.PROVISIONED, Step.OPEN): (DayState.OPEN, "opened"),
    (DayState.OPEN, Step.SUSPEND): (DayState.SUSPENDED, "suspended"),
    (DayState.OPEN, Step.END_DAY): (DayState.SUSPENDED, "day-closed"),
    (DayState.SUSPENDED, Step.RESUME): (DayState.OPEN, "resumed"),
    (DayState.OPEN, Step.CLOSE): (DayState.CLOSED, "poll-closed"),
    (DayState.SUSPENDED, Step.CLOSE): (DayState.CLOSED, "poll-closed"),
}
DAY_AFTER: dict[EventKind, DayState] = {kind: day for day, kind in STEPS.values()}
"""the day after each event that changes it"""
RUNNING = frozenset({DayState.OPEN, DayState.SUSPENDED})
ALLOWED: dict[Act, frozenset[DayState]] = {
    Act.CHECK_IN: frozenset({DayState.OPEN}),
    Act.BEGIN: frozenset({DayState.OPEN}),
    # A voter who is at the booth when the station is suspended may finish.
    Act.CAST: RUNNING,
    Act.GIVE_UP: RUNNING,
}


def next_state(state: DayState, step: Step) -> tuple[DayState, EventKind]:
    """The state that a step leads to, and the event that tells of it. Raises NotAllowedNow."""
    found = STEPS.get((state, step))
    if found is None:
        raise NotAllowedNow(f"{step} is not possible while the station is {state}", state=state, step=step)
    return found


def allowed(state: DayState, act: Act) -> bool:
    return state in ALLOWED[act]


def require(state: DayState, act: Act) -> None:
    """Raise NotAllowedNow unless the state allows the act."""
    if not allowed(state, act):
        raise NotAllowedNow(f"{act} is not possible while the station is {state}", state=state, step=act)


def check_clock(case: Case, now: int, records: Iterable[int]) -> None:
    """Raise ClockImplausible if opening at `now` (seconds) contradicts the case or own records' times."""
    moment = datetime.fromtimestamp(now, TAIWAN)
    if moment < case.opens - OPENS_EARLY:
        raise ClockImplausible("by this device's clock the poll is far from opening", reason="early")
    if moment >= case.closes:
        raise ClockImplausible("by this device's clock the poll is over", reason="late")
    if any(now + CLOCK_DRIFT.total_seconds() < at for at in records):
        raise ClockImplausible("this device's clock stands before its own last record", reason="backwards")


def doubt_of(day: DayState, now: int, last: int) -> str | None:
    """Why the clock is not believed when a running day is taken up at `now`, its last record made at `last`.

    A reason as ClockImplausible has it; None if all is well. Both in seconds.
    """
    if now + CLOCK_DRIFT.total_seconds() < last:
        return "backwards"
    if day is DayState.OPEN and now - last > LONG_AGO.total_seconds():
        return "forward"
    return None


def local_day(now: int) -> date:
    """The calendar day in Taiwan at `now` (seconds)."""
    return datetime.fromtimestamp(now, TAIWAN).date()
