"""People who do not exist, with ID numbers whose checksums hold: for rehearsals, demos and tests."""

import random
from datetime import date, timedelta
from typing import NamedTuple

from sync.protocol.identity import LETTERS, WEIGHTS, Identity, identity

OLDEST, YOUNGEST = 90, 19
"""years; so that all may vote, whatever the minimum age and the day of the year"""


class Person(NamedTuple):
    """Somebody made up, as an officer meets them: with a card that has a name on it."""

    name: str
    number: str
    birth_date: str

    def identity(self, today: date) -> Identity:
        return identity(self.number, self.birth_date, today)


SURNAMES = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高"
GIVEN = "怡君淑芬雅婷志明建宏俊傑美玲家豪佳穎承恩宜蓁柏翰詩涵冠廷品妤宥廷子晴思妤彥廷欣怡"


def national_id(rng: random.Random) -> str:
    """A made-up national ID number with the right check digit."""
    letter = rng.choice(LETTERS)
    area = LETTERS.index(letter) + 10
    digits = [rng.choice((1, 2)), *(rng.randrange(10) for _ in range(7))]
    total = area // 10 + area % 10 * 9 + sum(d * w for d, w in zip(digits, WEIGHTS[:8], strict=True))
    return letter + "".join(map(str, digits)) + str(-total % 10)


def made_up_people(count: int, rng: random.Random, today: date) -> list[Person]:
    """`count` people with different ID numbers, the same ones for the same random numbers."""
    found: dict[str, Person] = {}
    while len(found) < count:
        number = national_id(rng)
        born = today - timedelta(days=rng.randrange(YOUNGEST * 366, OLDEST * 365))
        name = rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, 2))
        found.setdefault(number, Person(name, number, born.isoformat()))
    return list(found.values())
