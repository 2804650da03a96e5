"""What is told about an ID number and a birth date while they are being typed."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from kiosk.domain.check_in import CHANNEL
from sync.protocol.case import Case
from sync.protocol.errors import IdentityInvalid
from sync.protocol.identity import canonical_number, cleaned, other_number, parse_birth_date

NUMBER_LENGTH = 10
SHORTEST_OTHER = 3
LETTERS, DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"
SECOND = "1289ABCD"
"""after the first letter: national, resident, and residents' numbers from before 2021"""
OTHER_SCHEMES = ("passport",)
"""kinds of documents, beside ID and resident cards, whose numbers tell people apart"""

_BEGUN = re.compile(rf"[A-Z]([{SECOND}][0-9]{{0,8}})?")
_WHOLE_DATE = re.compile(r"\D*\d{1,4}\D+\d{1,2}\D+\d{1,2}\D*")
_OF_A_WESTERN_YEAR = re.compile(r"(18|19|20)\d{5}")


class Typed(StrEnum):
    """How far a number has come."""

    EMPTY = "empty"
    UNFINISHED = "unfinished"
    RIGHT = "right"
    WRONG_CHECK_DIGIT = "wrong-check-digit"
    WRONG_SHAPE = "wrong-shape"


class TypedDate(StrEnum):
    """How far a birth date has come."""

    EMPTY = "empty"
    UNFINISHED = "unfinished"
    RIGHT = "right"
    NO_SUCH_DAY = "no-such-day"
    """or one on which nobody living was born"""


def judge_number(text: str, *, other: bool = False) -> Typed:
    """How far a national ID or resident number, or that of an `other` document, has come as typed so far."""
    number = cleaned(text)
    if not number:
        return Typed.EMPTY
    if not other and len(number) < NUMBER_LENGTH:
        return Typed.UNFINISHED if _BEGUN.fullmatch(number) else Typed.WRONG_SHAPE
    if len(number) < SHORTEST_OTHER:
        return Typed.UNFINISHED
    try:
        if other:
            other_number("other", number)
        else:
            canonical_number(number)
    except IdentityInvalid as error:
        return Typed.WRONG_CHECK_DIGIT if error.details.get("reason") == "checksum" else Typed.WRONG_SHAPE
    return Typed.RIGHT


def still_missing(text: str) -> int:
    """How many of an ID number's ten characters are not typed yet."""
    return max(0, NUMBER_LENGTH - len(cleaned(text)))


def may_follow(text: str, *, other: bool = False) -> str:
    """The letters and digits of which one may come next; none after a whole number."""
    number = cleaned(text)
    if other:
        return LETTERS + DIGITS
    if len(number) >= NUMBER_LENGTH:
        return ""
    return (LETTERS, SECOND)[len(number)] if len(number) < 2 else DIGITS


def read_birth_date(text: str, today: date) -> date | None:
    """The day that was typed, so that it can be shown back in full; None as long as it is none."""
    try:
        return parse_birth_date(text, today)
    except IdentityInvalid:
        return None


def judge_birth_date(text: str, today: date) -> TypedDate:
    """How far a birth date has come. Digits alone may still become a longer year: 2001011 is on its way."""
    if not text.strip():
        return TypedDate.EMPTY
    if read_birth_date(text, today):
        return TypedDate.RIGHT
    digits = cleaned(text) if cleaned(text).isdecimal() else ""
    whole = len(digits) > 7 or (len(digits) == 7 and not _OF_A_WESTERN_YEAR.fullmatch(digits))
    return TypedDate.NO_SUCH_DAY if whole or _WHOLE_DATE.fullmatch(text.strip()) else TypedDate.UNFINISHED


def other_schemes(cases: Iterable[Case]) -> tuple[str, ...]:
    """The other documents that can be of use in one of these cases.

    Rolls hold national and resident numbers only: another document helps whom an officer may attest.
    """
    attests = any(
        one.admission == "attested" and CHANNEL in one.channels
        for case in cases
        for one in case.electorate.classes
    )
    return OTHER_SCHEMES if attests else ()
