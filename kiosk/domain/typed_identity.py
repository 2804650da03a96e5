"""What is told about an ID number and a birth date while they are being typed."""

from datetime import date
from enum import StrEnum

from sync.protocol.errors import IdentityInvalid
from sync.protocol.identity import canonical_number, cleaned, other_number, parse_birth_date

NUMBER_LENGTH = 10
SHORTEST_OTHER = 3


class Typed(StrEnum):
    EMPTY = "empty"
    UNFINISHED = "unfinished"
    RIGHT = "right"
    WRONG_CHECK_DIGIT = "wrong-check-digit"
    WRONG_SHAPE = "wrong-shape"


def judge_number(text: str, *, other: bool = False) -> Typed:
    """How far a national ID or resident number, or that of an `other` document, has come as typed so far."""
    number = cleaned(text)
    if not number:
        return Typed.EMPTY
    if len(number) < (SHORTEST_OTHER if other else NUMBER_LENGTH):
        return Typed.UNFINISHED
    try:
        if other:
            other_number("other", number)
        else:
            canonical_number(number)
    except IdentityInvalid as error:
        return Typed.WRONG_CHECK_DIGIT if error.details.get("reason") == "checksum" else Typed.WRONG_SHAPE
    return Typed.RIGHT


def read_birth_date(text: str, today: date) -> date | None:
    """The day that was typed, so that it can be shown back in full; None as long as it is none."""
    try:
        return parse_birth_date(text, today)
    except IdentityInvalid:
        return None
