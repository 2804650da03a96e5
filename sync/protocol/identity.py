"""Taiwan's identity documents: one canonical form of a number, one of a birth date.

Checksum: Ministry of the Interior regulation D0030030, art. 2. Resident numbers begin with two letters
(issued before 2021-01-02, usable until 2031-01-01) or with a letter and 8 or 9.
"""

import re
import unicodedata
from datetime import date
from typing import Annotated, Literal

import msgspec

from sync.protocol.encoding import END, Message, Name
from sync.protocol.errors import IdentityInvalid

LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""the letters in the order of their values, from 10 on"""
WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 1, 1)
NATIONAL, RESIDENT = "national", "resident"
MINGUO_OFFSET = 1911
OLDEST_YEAR = 1880
MAX_NUMBER = 24

_SEPARATORS = re.compile(r"[\s\-‐-―_.·/]+")
# Never \d here: digits of other scripts would give one person a second canonical number.
_NATIONAL = re.compile(r"[A-Z][12][0-9]{8}")
_RESIDENT = re.compile(r"[A-Z][89][0-9]{8}")
_OLD_RESIDENT = re.compile(r"[A-Z][A-D][0-9]{8}")
_OTHER = re.compile(rf"[A-Z0-9]{{3,{MAX_NUMBER}}}")
_DATE = re.compile(r"(?:民國)?\s*(\d{1,4})\s*[年/.\-]\s*(\d{1,2})\s*[月/.\-]\s*(\d{1,2})\s*日?")

Shape = Literal["national", "resident", "old-resident"]


class Identity(Message, frozen=True):
    """Who somebody is: the canonical number within a namespace, and the birth date in ISO form.

    The namespace is `national`, `resident`, or the name of another issuer's scheme.
    """

    namespace: Name
    number: Annotated[str, msgspec.Meta(pattern=rf"^[A-Z0-9]{{3,{MAX_NUMBER}}}" + END)]
    birth_date: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}" + END)]

    def __repr__(self) -> str:
        """Say nothing: a name must not slip into a log or a traceback."""
        return f"Identity({self.namespace}, …)"


def registry_knows_of(who: Identity) -> bool:
    """Can the household registry be asked about this person? It keeps national and resident numbers only."""
    return who.namespace in (NATIONAL, RESIDENT)


def cleaned(text: str) -> str:
    """NFKC, upper case, no separators."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()


def shape_of(number: str) -> Shape | None:
    """Which of Taiwan's three forms a cleaned number has, whatever its checksum."""
    if _NATIONAL.fullmatch(number):
        return "national"
    if _RESIDENT.fullmatch(number):
        return "resident"
    return "old-resident" if _OLD_RESIDENT.fullmatch(number) else None


def checksum_holds(number: str) -> bool:
    """For a cleaned number of one of the three forms: is its last digit right?"""
    if shape_of(number) is None:
        return False
    area = LETTERS.index(number[0]) + 10
    # In an old resident number the second letter stands for the units digit of its value.
    second = number[1] if number[1].isdigit() else str((LETTERS.index(number[1]) + 10) % 10)
    digits = [int(digit) for digit in second + number[2:]]
    return (area // 10 + area % 10 * 9 + sum(d * w for d, w in zip(digits, WEIGHTS, strict=True))) % 10 == 0


def canonical_number(text: str) -> tuple[str, str]:
    """Namespace and canonical number of a national ID or resident number as typed or scanned.

    Raises IdentityInvalid with `reason` `shape` or `checksum`.
    """
    number = cleaned(text)
    shape = shape_of(number)
    if shape is None:
        raise IdentityInvalid("not one or two letters and nine or eight digits", reason="shape")
    if not checksum_holds(number):
        raise IdentityInvalid("the check digit does not fit: one character is wrong", reason="checksum")
    return (NATIONAL if shape == "national" else RESIDENT), number


def other_number(scheme: str, text: str) -> tuple[str, str]:
    """Namespace and canonical number of another issuer's document, for people whom an officer attests."""
    number = cleaned(text)
    if not _OTHER.fullmatch(number) or scheme in (NATIONAL, RESIDENT):
        raise IdentityInvalid(f"3 to {MAX_NUMBER} letters and digits are expected", reason="shape")
    return scheme, number


def parse_birth_date(text: str, today: date) -> date:
    """Read 79/1/1, 079-01-01, 0790101, 民國79年1月1日 or 1990-01-01; years from 1 to 999 are Minguo years.

    Raises IdentityInvalid with `reason` `date`.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _DATE.fullmatch(plain)
    if found:
        year, month, day = (int(part) for part in found.groups())
    elif re.fullmatch(r"\d{6,8}", plain):
        year, month, day = int(plain[:-4]), int(plain[-4:-2]), int(plain[-2:])
    else:
        raise IdentityInvalid("not a date: year, month and day are expected", reason="date")
    if 0 < year < 1000:
        year += MINGUO_OFFSET
    try:
        born = date(year, month, day)
    except ValueError as error:
        raise IdentityInvalid("there is no such day", reason="date") from error
    if not date(OLDEST_YEAR, 1, 1) <= born <= today:
        raise IdentityInvalid("nobody living was born on that day", reason="date")
    return born


def age_on(born: date, day: date) -> int:
    """Completed years of life; who is born on 29 February is a year older on 1 March of other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def identity(number: str, birth_date: str, today: date, scheme: str | None = None) -> Identity:
    """The canonical identity behind what was typed. Raises IdentityInvalid."""
    namespace, canonical = other_number(scheme, number) if scheme else canonical_number(number)
    return Identity(namespace, canonical, parse_birth_date(birth_date, today).isoformat())


def is_canonical(who: Identity) -> bool:
    """Is this the one form in which a person of this namespace may arrive? For those who did not make it."""
    try:
        if who.namespace in (NATIONAL, RESIDENT):
            expected = canonical_number(who.number)
        else:
            expected = other_number(who.namespace, who.number)
        born = date.fromisoformat(who.birth_date)
    except (IdentityInvalid, ValueError):
        return False
    return expected == (who.namespace, who.number) and born.isoformat() == who.birth_date
