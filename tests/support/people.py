"""Identities of people who do not exist."""

import random
from datetime import date

from kiosk.replay.people import made_up_people
from sync.protocol.identity import Identity

TODAY = date(2026, 11, 28)


def people(count: int, seed: int = 1) -> list[Identity]:
    """Different people, the same ones for the same seed."""
    return [person.identity(TODAY) for person in made_up_people(count, random.Random(seed), TODAY)]
