"""People who do not exist, with ID numbers whose checksums hold."""

import random
from datetime import date, timedelta

from sync.protocol.identity import LETTERS, WEIGHTS, Identity, identity

TODAY = date(2026, 11, 28)


def national_id(rng: random.Random) -> str:
    """A made-up national ID number with a valid check digit."""
    letter = rng.choice(LETTERS)
    area = LETTERS.index(letter) + 10
    digits = [rng.choice((1, 2)), *(rng.randrange(10) for _ in range(7))]
    total = area // 10 + area % 10 * 9 + sum(d * w for d, w in zip(digits, WEIGHTS[:8], strict=True))
    return letter + "".join(map(str, digits)) + str(-total % 10)


def birth_date(rng: random.Random) -> str:
    """A birthday of somebody between 18 and 90."""
    return (TODAY - timedelta(days=rng.randrange(18 * 366, 90 * 365))).isoformat()


def people(count: int, seed: int = 1) -> list[Identity]:
    """Different people, the same ones for the same seed."""
    rng = random.Random(seed)
    found: dict[str, Identity] = {}
    while len(found) < count:
        who = identity(national_id(rng), birth_date(rng), TODAY)
        found[who.number] = who
    return list(found.values())
