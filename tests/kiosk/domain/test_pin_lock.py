"""Somebody tries PINs at the station: after five wrong ones only time goes by, more of it each time."""

import pytest

from kiosk.domain.pin_lock import FIRST_LOCK_S, LONGEST_LOCK_S, TRIES, PinLock
from sync.protocol.errors import TooManyAttempts
from tests.support.stations import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock(1000)


@pytest.fixture
def lock(clock: Clock) -> PinLock:
    return PinLock(clock.steady)


def test_four_wrong_tries_lock_nobody_out(lock: PinLock) -> None:
    assert [lock.wrong("mei") for _ in range(TRIES - 1)] == [0] * (TRIES - 1)
    lock.require_open("mei")


def test_the_fifth_locks_for_a_while_and_says_how_long(lock: PinLock, clock: Clock) -> None:
    for _ in range(TRIES):
        lock.wrong("mei")
    clock.now += FIRST_LOCK_S - 5
    with pytest.raises(TooManyAttempts) as told:
        lock.require_open("mei")
    assert told.value.details == {"reason": "pin", "seconds": 5}
    clock.now += 5
    lock.require_open("mei")


def test_each_wrong_try_after_that_doubles_the_time_up_to_an_hour(lock: PinLock) -> None:
    locks = [lock.wrong("mei") for _ in range(TRIES + 60)]
    assert locks[TRIES - 1 : TRIES + 3] == [15, 30, 60, 120]
    assert locks[-1] == LONGEST_LOCK_S


def test_another_officer_is_not_locked_out(lock: PinLock) -> None:
    for _ in range(TRIES):
        lock.wrong("mei")
    lock.require_open("chih-hao")


def test_the_right_pin_forgets_the_wrong_ones(lock: PinLock) -> None:
    for _ in range(TRIES - 1):
        lock.wrong("mei")
    lock.right("mei")
    assert lock.wrong("mei") == 0
