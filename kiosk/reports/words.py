"""The words on paper: the case's main language, and a second one smaller below it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.polling_day import TAIWAN
from sync.paper.line import Line

MINGUO = 1911
"""the year before the first of the Minguo calendar, in which offices date their papers"""


class Words(Protocol):
    """The texts of one language by key, as the screens have them."""

    def __call__(self, key: str, **details: str | int) -> str: ...

    def counted(self, key: str, count: int, **details: str | int) -> str:
        """The text for a number of things."""

    def of(self, texts: Mapping[str, str]) -> str:
        """The text that a case gives in this language, or one in another language, marked as that."""

    def own(self, texts: Mapping[str, str]) -> str:
        """The same in this language only, or empty."""


class Bilingual:
    """Every text twice; only once where there is no second language or it says the same."""

    def __init__(self, first: Words, second: Words | None = None) -> None:
        self._first, self._second = first, second

    def __call__(self, key: str, **details: str | int) -> Line:
        return self._line(*(words(key, **details) for words in self._both))

    def counted(self, key: str, count: int) -> Line:
        return self._line(*(words.counted(key, count) for words in self._both))

    def of(self, texts: Mapping[str, str]) -> Line:
        """The second language says nothing where the case does not have it."""
        return self._line(self._first.of(texts), self._second.own(texts) if self._second else "")

    def date(self, day: date) -> Line:
        return self("paper.date", year=day.year, minguo=day.year - MINGUO, month=day.month, day=day.day)

    @property
    def _both(self) -> tuple[Words, ...]:
        return (self._first,) if self._second is None else (self._first, self._second)

    @staticmethod
    def _line(first: str, second: str = "") -> Line:
        return first, "" if second == first else second


def local_time(seconds: int) -> datetime:
    """The time in Taiwan."""
    return datetime.fromtimestamp(seconds, TAIWAN)
