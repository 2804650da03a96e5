"""The polling day goes its way, and no other; a wrong clock is noticed before it does harm."""

from datetime import timedelta

import pytest

from kiosk.domain.polling_day import ALLOWED, STEPS, Act, DayState, Step, check_clock, next_state, require
from sync.protocol.errors import ClockImplausible, NotAllowedNow
from tests.support.world import CLOSES, DURING, OPENS, plain_case


def test_a_day_with_a_pause_ends_closed() -> None:
    state = DayState.PROVISIONED
    events = []
    for step in (Step.OPEN, Step.SUSPEND, Step.RESUME, Step.END_DAY, Step.RESUME, Step.CLOSE):
        state, event = next_state(state, step)
        events.append(event)
    assert state is DayState.CLOSED
    assert events == ["opened", "suspended", "resumed", "day-closed", "resumed", "poll-closed"]


@pytest.mark.parametrize("state", DayState)
@pytest.mark.parametrize("step", Step)
def test_every_step_that_is_not_in_the_table_is_refused(state: DayState, step: Step) -> None:
    if (state, step) not in STEPS:
        with pytest.raises(NotAllowedNow) as caught:
            next_state(state, step)
        assert caught.value.details == {"state": state, "step": step}


def test_nothing_leads_out_of_closed_nor_back_to_provisioned() -> None:
    assert all(state not in (DayState.CLOSED, DayState.DELIVERED) for state, _ in STEPS)
    assert DayState.PROVISIONED not in {after for after, _ in STEPS.values()}


def test_delivered_is_never_stored() -> None:
    assert DayState.DELIVERED not in {after for after, _ in STEPS.values()}


@pytest.mark.parametrize("act", Act)
def test_no_act_is_possible_before_opening_or_after_closing(act: Act) -> None:
    for state in set(DayState) - {DayState.OPEN, DayState.SUSPENDED}:
        assert state not in ALLOWED[act]
        with pytest.raises(NotAllowedNow):
            require(state, act)


def test_who_is_at_the_booth_when_the_station_is_suspended_may_finish_but_nobody_may_begin() -> None:
    require(DayState.SUSPENDED, Act.CAST)
    for act in (Act.CHECK_IN, Act.BEGIN):
        with pytest.raises(NotAllowedNow):
            require(DayState.SUSPENDED, act)


@pytest.mark.parametrize(
    ("moment", "reason"),
    [(OPENS - timedelta(days=1), "early"), (CLOSES, "late"), (CLOSES + timedelta(days=3000), "late")],
)
def test_a_clock_far_from_the_case_is_implausible(moment, reason) -> None:
    with pytest.raises(ClockImplausible) as caught:
        check_clock(plain_case(), int(moment.timestamp()), [])
    assert caught.value.details["reason"] == reason


def test_a_clock_before_the_devices_own_records_is_implausible_but_a_small_correction_is_not() -> None:
    check_clock(plain_case(), DURING, [DURING + 60])
    with pytest.raises(ClockImplausible) as caught:
        check_clock(plain_case(), DURING, [DURING + 3600])
    assert caught.value.details["reason"] == "backwards"


def test_staff_may_open_the_station_before_the_poll_opens() -> None:
    check_clock(plain_case(), int((OPENS - timedelta(hours=1)).timestamp()), [])
