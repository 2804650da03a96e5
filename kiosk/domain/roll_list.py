"""Finding somebody on the roll by name, where the case allows it; the check-in is then everybody's."""

from collections.abc import Iterable
from dataclasses import dataclass

from sync.protocol.listed_people import Listed, in_order

LEAST = 2
"""characters to type before anybody is listed, so that nobody looks through the roll"""
MOST = 20
"""people listed at once"""
HIDDEN = "○"
SHOWN_DIGITS = 3
MOST_HIDDEN = 4
"""of a name: its length would tell much of a long one"""


@dataclass(frozen=True)
class Found:
    """Who goes by a name, or by a part of one."""

    people: tuple[Listed, ...] = ()
    more: bool = False
    """there are others: type more of the name"""


def joined(found: Iterable[Found]) -> Found:
    """What several cases' rolls have found, each person once."""
    found = list(found)
    people = in_order({one for part in found for one in part.people})
    return Found(people[:MOST], len(people) > MOST or any(part.more for part in found))


def masked_name(name: str) -> str:
    """A name as it is shown: 王○明, 王○, A○○○○a. Who has the card in hand knows whom to choose."""
    plain = name.strip()
    if len(plain) <= 2:
        return plain[:1] + HIDDEN * (len(plain) - 1)
    return plain[0] + HIDDEN * min(len(plain) - 2, MOST_HIDDEN) + plain[-1]


def masked_number(number: str) -> str:
    """An ID number as it is shown: A○○○○○○789."""
    return number[0] + HIDDEN * (len(number) - 1 - SHOWN_DIGITS) + number[-SHOWN_DIGITS:]
