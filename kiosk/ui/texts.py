"""All words of the screens, by key, in the language now in force.

A catalogue is one TOML file a language in resources/i18n; `[desk.answer] next = "..."` has the key
`desk.answer.next`. Every language has every key (a test holds that): a missing one is a bug.
"""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.domain.polling_day import TAIWAN
from kiosk.ui.resources import TEXTS

Catalogue = Mapping[str, str]


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", str(value)


def read_catalogue(path: Path) -> Catalogue:
    """The texts of one file, by key."""
    return dict(_flat(tomllib.loads(path.read_text("utf-8"))))


@cache
def catalogues() -> Mapping[str, Catalogue]:
    """Every language that is shipped, by its tag."""
    return {path.stem: read_catalogue(path) for path in sorted(TEXTS.glob("*.toml"))}


def time_of_day(at: int | None) -> str:
    """Hour and minute in Taiwan of a moment in seconds; a dash for one not known."""
    return "–" if at is None else datetime.fromtimestamp(at, TAIWAN).strftime("%H:%M")


class Texts:
    """The words of one language. `texts("desk.answer.next")` gives one of them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = catalogues()[language]

    def __call__(self, key: str, **details: str | int) -> str:
        """The text of a key, with `{details}` filled in. Raises KeyError for a key that is not there."""
        return self._catalogue[key].format(**details)

    def has(self, key: str) -> bool:
        return key in self._catalogue

    def counted(self, key: str, count: int, **details: str | int) -> str:
        """The text for a number of things: `key.one` or `key.other`, which hold `{count}`."""
        return self(f"{key}.{'one' if count == 1 else 'other'}", count=f"{count:,}", **details)

    def of(self, texts: Mapping[str, str]) -> str:
        """A text that the case gives in several languages; in its first one where ours is missing."""
        return texts.get(self.language) or next(iter(texts.values()))

    def money(self, amount: int, currency: str, decimals: int) -> str:
        """An amount, given in the currency's smallest unit."""
        figure = f"{amount / 10**decimals:,.{decimals}f}"
        key = f"money.{currency}" if f"money.{currency}" in self._catalogue else "money.other"
        return self(key, amount=figure, currency=currency)
