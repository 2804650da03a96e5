"""Wrong PINs lock an officer out for a while: a PIN is short, and only time stands against guessing it."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from sync.protocol.errors import TooManyAttempts

TRIES = 5
FIRST_LOCK_S = 15
LONGEST_LOCK_S = 3600


@dataclass
class _Record:
    wrong: int = 0
    locked_until: float = 0.0


class PinLock:
    """Counts wrong tries for each officer: the fifth locks for 15 s, each one after that twice as long.

    Kept in memory only: starting the program again needs the station's six words, which no guessing gives.
    """

    def __init__(self, steady: Callable[[], float]) -> None:
        """`steady` gives seconds and never jumps."""
        self._steady = steady
        self._records: dict[str, _Record] = {}

    def require_open(self, holder: str) -> None:
        """Raise TooManyAttempts, with the `seconds` left, while this officer is locked out."""
        left = self._of(holder).locked_until - self._steady()
        if left > 0:
            seconds = math.ceil(left)
            raise TooManyAttempts("wrong PINs have locked this officer out", reason="pin", seconds=seconds)

    def wrong(self, holder: str) -> int:
        """One wrong try; gives the seconds for which it has locked the officer out, or 0."""
        record = self._of(holder)
        record.wrong += 1
        if record.wrong < TRIES:
            return 0
        doubled: int = FIRST_LOCK_S * 2 ** min(record.wrong - TRIES, 20)
        seconds = min(doubled, LONGEST_LOCK_S)
        record.locked_until = self._steady() + seconds
        return seconds

    def right(self, holder: str) -> None:
        """The PIN held: nothing is counted any more."""
        self._records.pop(holder, None)

    def _of(self, holder: str) -> _Record:
        return self._records.setdefault(holder, _Record())
