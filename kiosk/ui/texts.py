"""All words of the screens, by key, in the language now in force.

A language is one file of Qt Linguist in resources/i18n, compiled at build (installers/translations.py). Its
messages have ids such as `answer.act.admit`; `make lint` holds that every language has every one of them.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QLocale, QTranslator

from kiosk.domain.polling_day import TAIWAN
from kiosk.ui.resources import TEXTS

NO_LANGUAGE = "zxx"
"""of names that are the same everywhere, such as a device's"""
LOCALES = {"zh-Hant": "zh_TW"}
"""of languages whose tag is not the name of a locale"""
MINGUO = 1911
"""the year before the first of the Minguo calendar"""
LENT = re.compile(r"\[([^]]+)] ")


@cache
def languages() -> tuple[str, ...]:
    """The tags of all languages that are shipped."""
    return tuple(sorted(path.stem for path in TEXTS.glob("*.qm")))


@cache
def _translator(language: str) -> QTranslator:
    """Raises LookupError for a language that is not there, or not compiled."""
    translator = QTranslator()
    if not translator.load(str(TEXTS / f"{language}.qm")):
        raise LookupError(f"no words for “{language}”: are the translations compiled?")
    return translator


def language_name(language: str) -> str:
    """Its own name for itself."""
    return Texts(language)("language.name")


def lent(text: str) -> tuple[str | None, str]:
    """The language that a text of the case was lent from, if it was, and the text without its mark."""
    if mark := LENT.match(text):
        for tag in languages():
            if language_name(tag) == mark[1]:
                return tag, text[mark.end() :]
    return None, text


def time_of_day(at: int | None) -> str:
    """Hour and minute in Taiwan of a moment in seconds; a dash for one not known."""
    return "–" if at is None else datetime.fromtimestamp(at, TAIWAN).strftime("%H:%M")


class Texts:
    """The words of one language. `texts("answer.act.admit")` gives one of them."""

    def __init__(self, language: str, main: str | None = None) -> None:
        """`main`: the case's main language, which lends what the case does not say in this one."""
        self.language, self._main = language, main
        self._translator = _translator(language)
        self._locale = QLocale(LOCALES.get(language, language))

    def __call__(self, key: str, **details: str | int) -> str:
        """The text of a key, with `{details}` filled in. Raises KeyError for a key that is not there."""
        found = self._translator.translate("", key)
        if not found:
            raise KeyError(key)
        return found.format(**details)

    def has(self, key: str) -> bool:
        return bool(self._translator.translate("", key))

    def number(self, number: int) -> str:
        """A whole number, its thousands apart as the language has it."""
        return self._locale.toString(number)

    def counted(self, key: str, count: int, **details: str | int) -> str:
        """The text for a number of things: `key.one` or `key.other`, which hold `{count}`."""
        return self(f"{key}.{'one' if count == 1 else 'other'}", count=self.number(count), **details)

    def own(self, texts: Mapping[str, str]) -> str:
        """A text of the case in this language, empty where the case does not have it."""
        return texts.get(self.language, "")

    def of(self, texts: Mapping[str, str]) -> str:
        """A text of the case in this language; else in its main one, with that one's name before it."""
        if own := self.own(texts) or texts.get(NO_LANGUAGE, ""):
            return own
        tag = self._main if self._main is not None and texts.get(self._main) else next(iter(texts))
        return f"[{language_name(tag) if tag in languages() else tag}] {texts[tag]}"

    def day(self, day: date) -> str:
        """A day as this language writes it, in the Minguo calendar in Chinese."""
        year = day.year - MINGUO if self.language == "zh-Hant" else day.year
        return self("date.day", year=year, month=self._locale.monthName(day.month), day=day.day)

    def moment(self, at: datetime) -> str:
        """Day, hour and minute in Taiwan."""
        local = at.astimezone(TAIWAN)
        return f"{self.day(local.date())} {local:%H:%M}"

    def money(self, amount: int, currency: str, decimals: int) -> str:
        """An amount, given in the currency's smallest unit."""
        figure = self._locale.toString(amount / 10**decimals, "f", decimals)
        key = f"money.{currency}" if self.has(f"money.{currency}") else "money.other"
        return self(key, amount=figure, currency=currency)
