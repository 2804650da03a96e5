"""Who comes to the station in the course of the day, when, and what becomes of it: drawn by a seed."""

import random
from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum

import msgspec

from kiosk.domain.polling_day import TAIWAN
from kiosk.replay.people import Person, made_up_people

OPENS, LAST_VOTER, CLOSES = time(7), time(15, 50), time(16)
TODAY = date(2026, 1, 1)
"""on which the made-up people are of age"""
NOBODY = Person("", "", "")
LEAST_VOTERS = 12
"""so that everything that is told has somebody to happen to"""


class Scene(StrEnum):
    """What is special about a visit. At the desk:"""

    ORDINARY = "ordinary"
    ALSO_ONLINE = "also-online"
    MISTYPED = "mistyped"
    TOO_YOUNG = "too-young"
    PROVISIONAL = "provisional"
    WORKER = "worker"
    WRONG_PINS = "wrong-pins"
    GIVEN_ANEW = "given-anew"
    LUNCH = "lunch"
    # At the booth:
    HELP = "help"
    LARGE = "large"
    POWER_CUT = "power-cut"
    WALKS_AWAY = "walks-away"
    COMES_BACK = "comes-back"
    # Around both:
    LINE_GOES = "line-goes"
    LINE_COMES = "line-comes"
    STICK_OUT = "stick-out"
    STICK_IN = "stick-in"


IN_ORDER = (
    Scene.ALSO_ONLINE,
    Scene.MISTYPED,
    Scene.LINE_GOES,
    Scene.PROVISIONAL,
    Scene.STICK_OUT,
    Scene.HELP,
    Scene.WORKER,
    Scene.STICK_IN,
    Scene.WRONG_PINS,
    Scene.POWER_CUT,
    Scene.WALKS_AWAY,
    Scene.LUNCH,
    Scene.COMES_BACK,
    Scene.TOO_YOUNG,
    Scene.LINE_COMES,
    Scene.GIVEN_ANEW,
    Scene.LARGE,
)
OF_NOBODY = frozenset(
    {Scene.LUNCH, Scene.WRONG_PINS, Scene.LINE_GOES, Scene.LINE_COMES, Scene.STICK_OUT, Scene.STICK_IN}
)
AT_FIRST_BOOTH = frozenset({Scene.POWER_CUT, Scene.WALKS_AWAY})
"""after the power cut that booth is quick to ask whether anybody is there"""
VOTE_NOT = OF_NOBODY | {Scene.TOO_YOUNG, Scene.WALKS_AWAY}
"""scenes without a vote: who walks away comes back"""


class Visit(msgspec.Struct, frozen=True):
    """One person's visit, or something that happens between two of them."""

    at: int
    """seconds since 1970-01-01 UTC"""
    scene: Scene
    person: Person
    """nobody in scenes of nobody"""
    choices: tuple[str, ...]
    english: bool
    paper: bool
    """takes the pass and the slip on paper"""


class Cast(msgspec.Struct, frozen=True):
    """Everybody who has a part in the day."""

    listed: tuple[Person, ...]
    """on the roll"""
    at_home: tuple[Person, ...]
    """of these, who votes online; the first one comes to the station too"""
    strangers: tuple[Person, ...]
    """not on the roll: known to the registry; known to nobody; a worker; a child"""
    visits: tuple[Visit, ...]


def day_of(today: date, at: time) -> datetime:
    return datetime.combine(today, at, TAIWAN)


def draw(voters: int, at_home: int, proposals: Sequence[str], seed: int, today: date) -> Cast:
    """`voters` people vote at the station; `at_home` others, and one of these, online.

    In: `proposals` to choose one to three from; the day, in Taiwan.
    """
    rng = random.Random(seed)
    people = made_up_people(voters + at_home + 4, rng, TODAY)
    known, unknown, worker, child = people[:4]
    child = child._replace(birth_date=f"{today.year - 13}-05-20")
    listed = people[4:]
    scenes = _scenes(voters)
    ordinary = iter(listed[at_home:])
    parts = {Scene.WORKER: worker, Scene.TOO_YOUNG: child, Scene.ALSO_ONLINE: listed[0]}
    begins, ends = day_of(today, OPENS), day_of(today, LAST_VOTER)
    visits: list[Visit] = []
    for n, scene in enumerate(scenes):
        if scene is Scene.PROVISIONAL:
            person = known if not any(one.scene is scene for one in visits) else unknown
        elif scene in OF_NOBODY:
            person = NOBODY
        elif scene is Scene.COMES_BACK:
            person = next(one.person for one in visits if one.scene is Scene.WALKS_AWAY)
        else:
            person = parts.get(scene) or next(ordinary)
        at = begins + (ends - begins) * (n + 1) / len(scenes)
        visits.append(
            Visit(
                int(at.timestamp()),
                scene,
                person,
                tuple(rng.sample(list(proposals), rng.choice((1, 2, 2, 3, 3)))),
                english=rng.random() < 0.08,
                paper=rng.random() < 0.05 or scene is Scene.ALSO_ONLINE,
            )
        )
    return Cast(tuple(listed), tuple(listed[:at_home]), (known, unknown, worker, child), tuple(visits))


def _scenes(voters: int) -> list[Scene]:
    """The special scenes spread over the day, ordinary visits between them; so many of them vote."""
    special = list(IN_ORDER)
    special.insert(special.index(Scene.PROVISIONAL) + 1, Scene.PROVISIONAL)
    votes = sum(one not in VOTE_NOT for one in special)
    between = max(0, voters - votes)
    scenes: list[Scene] = []
    for n, one in enumerate(special):
        share = between * (n + 1) // (len(special) + 1) - between * n // (len(special) + 1)
        scenes += [*[Scene.ORDINARY] * share, one]
    return scenes + [Scene.ORDINARY] * (voters - sum(one not in VOTE_NOT for one in scenes))
