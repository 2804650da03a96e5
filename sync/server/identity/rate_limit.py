"""How often something may be tried: buckets that refill, in memory only, for keys that are never stored."""

import hmac
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from typing import NamedTuple

from sync.protocol.errors import TooManyAttempts

MOST_KEYS = 200_000
"""kept at once; beyond this the ones not seen for longest are forgotten"""


class Rate(NamedTuple):
    """So many times within so many seconds."""

    times: int
    seconds: float


class RateLimit:
    """One limit for each key. Keys are known only by an HMAC under a key that dies with the process."""

    def __init__(
        self, rate: Rate, *, most_keys: int = MOST_KEYS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate, self._most_keys, self._clock = rate, most_keys, clock
        self._secret = os.urandom(32)
        self._buckets: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Count one attempt. Raises TooManyAttempts, uncounted, with the `seconds` to wait."""
        name, now = self._name(key), self._clock()
        level = self._level(name, now)
        if level < 1:
            a_second = self._rate.times / self._rate.seconds
            raise TooManyAttempts("too many attempts: wait a while", seconds=ceil((1 - level) / a_second))
        self._buckets[name] = (level - 1, now)
        self._buckets.move_to_end(name)
        if len(self._buckets) > self._most_keys:
            self._buckets.popitem(last=False)

    def left(self, key: str) -> bool:
        """Would one more attempt be taken? Counts nothing."""
        return self._level(self._name(key), self._clock()) >= 1

    def _name(self, key: str) -> bytes:
        return hmac.digest(self._secret, key.encode(), "sha256")[:16]

    def _level(self, name: bytes, now: float) -> float:
        level, since = self._buckets.get(name, (float(self._rate.times), now))
        return min(self._rate.times, level + (now - since) * self._rate.times / self._rate.seconds)
