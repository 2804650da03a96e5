"""Attempts are limited by buckets that refill, one a key; keys are not kept, and memory has an end."""

import pytest

from sync.protocol.errors import TooManyAttempts
from sync.server.identity.rate_limit import Rate, RateLimit


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def taken(limit, key, times):
    """How many of so many attempts were let through."""
    through = 0
    for _ in range(times):
        try:
            limit.take(key)
        except TooManyAttempts:
            continue
        through += 1
    return through


def test_so_many_at_once_and_then_as_they_come_back(clock):
    limit = RateLimit(Rate(4, 60), clock=clock)
    assert taken(limit, "a", 10) == 4
    clock.now = 14.9
    assert taken(limit, "a", 10) == 0
    clock.now = 15
    assert taken(limit, "a", 10) == 1
    clock.now = 10_000
    assert taken(limit, "a", 10) == 4


def test_the_wait_that_is_told_is_the_wait_that_is_needed(clock):
    limit = RateLimit(Rate(1, 60), clock=clock)
    limit.take("a")
    clock.now = 20
    with pytest.raises(TooManyAttempts) as refused:
        limit.take("a")
    clock.now += refused.value.details["seconds"]
    limit.take("a")


def test_one_key_does_not_hinder_another(clock):
    limit = RateLimit(Rate(1, 60), clock=clock)
    assert [taken(limit, key, 2) for key in "abc"] == [1, 1, 1]


def test_beyond_the_most_keys_those_not_seen_for_longest_are_forgotten(clock):
    limit = RateLimit(Rate(1, 60), most_keys=2, clock=clock)
    limit.take("a")
    limit.take("b")
    limit.take("c")
    assert taken(limit, "c", 1) == 0
    assert taken(limit, "a", 1) == 1
    assert len(limit._buckets) == 2


def test_keys_are_kept_in_no_readable_form(clock):
    limit = RateLimit(Rate(1, 60), clock=clock)
    limit.take("national|A123456789")
    assert b"A123456789" not in repr(limit._buckets).encode()
    other = RateLimit(Rate(1, 60), clock=clock)
    other.take("national|A123456789")
    assert set(limit._buckets).isdisjoint(other._buckets)
