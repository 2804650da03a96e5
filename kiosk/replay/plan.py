"""Who votes where, how often and what: drawn by a seed, so that a replay can be run again.

Each voter of the file becomes a made-up person. Some try again on another channel or at another station; the
attempt that the precedence rule lets win carries the file's ballot, the other one different choices.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.replay.people import Person
from sync.protocol.ballot import Ballot
from sync.protocol.case import Channel, Precedence

ONLINE = "online"
CHANNELS: tuple[Channel, ...] = ("on-site", "online")
PROVISIONAL_SHARE = 0.02
"""of the people on site: the station's roll lacks them, the registry knows them"""
STRANGER_SHARE = 0.01
"""people that neither knows, as a share of the people on site; at least one at each replay"""
WALK_AWAY_SHARE = 0.02
"""of the people on site: they leave the booth without casting, and come back"""


@dataclass(frozen=True)
class Attempt:
    """One person voting once, at one place."""

    person: Person
    place: str
    """a station's name, or `online`"""
    ballot: Ballot
    counts: bool
    """is this the attempt that must be counted?"""
    walks_away_first: bool = False


@dataclass(frozen=True)
class Plan:
    """All that will happen, in an order that means nothing."""

    attempts: tuple[Attempt, ...]
    doubles: int
    """people with two attempts"""
    off_roll: frozenset[str]
    """ID numbers that the roll lacks and the registry knows"""
    strangers: frozenset[str]
    """ID numbers that neither knows"""

    def at(self, place: str) -> list[Attempt]:
        return [attempt for attempt in self.attempts if attempt.place == place]


def make_plan(
    votes: Sequence[tuple[Channel | None, Ballot]],
    people: Sequence[Person],
    precedence: Precedence,
    *,
    stations: Sequence[str],
    double_percent: int,
    rng: random.Random,
) -> Plan:
    """Plan an election from a file's votes. `people`: one person a vote, and spare ones for strangers."""
    draft = _Draft(votes, precedence, stations, rng)
    doubles = set(rng.sample(range(len(votes)), round(len(votes) * double_percent / 100)))
    on_site: list[str] = []
    for n, (person, (channel, ballot)) in enumerate(zip(people, votes, strict=False)):
        chosen: Channel = rng.choice(CHANNELS) if channel is None else channel
        if n in doubles:
            draft.vote_twice(person, chosen, ballot)
        else:
            draft.vote(person, rng.choice(stations) if chosen == "on-site" else ONLINE, ballot, counts=True)
            if chosen == "on-site":
                on_site.append(person.number)
    off_roll = rng.sample(on_site, round(len(on_site) * PROVISIONAL_SHARE))
    spare = people[len(votes) :]
    strangers = spare[: max(1, round(len(on_site) * STRANGER_SHARE))]
    for person in strangers:
        draft.vote(person, rng.choice(stations), rng.choice(votes)[1], counts=False)
    rng.shuffle(draft.attempts)
    return Plan(
        tuple(draft.attempts), len(doubles), frozenset(off_roll), frozenset(one.number for one in strangers)
    )


class _Draft:
    def __init__(
        self,
        votes: Sequence[tuple[Channel | None, Ballot]],
        precedence: Precedence,
        stations: Sequence[str],
        rng: random.Random,
    ) -> None:
        self._ballots = [ballot for _, ballot in votes]
        self._precedence, self._stations, self._rng = precedence, stations, rng
        self.attempts: list[Attempt] = []

    def vote(self, person: Person, place: str, ballot: Ballot, *, counts: bool) -> None:
        walks = place != ONLINE and self._rng.random() < WALK_AWAY_SHARE
        self.attempts.append(Attempt(person, place, ballot, counts, walks))

    def vote_twice(self, person: Person, channel: Channel, ballot: Ballot) -> None:
        other = self._another(ballot)
        first = self._rng.choice(self._stations)
        elsewhere = [name for name in self._stations if name != first]
        if channel == "on-site" and elsewhere and self._rng.random() < 0.5:
            # At two stations: two officials' signed decision will name the first.
            self.vote(person, first, ballot, counts=True)
            self.vote(person, self._rng.choice(elsewhere), other, counts=False)
            return
        winner = first if self._precedence.rule == "onsite-over-online" else ONLINE
        loser = ONLINE if winner == first else first
        self.vote(person, winner, ballot, counts=True)
        self.vote(person, loser, other, counts=False)

    def _another(self, ballot: Ballot) -> Ballot:
        """Somebody else's choices: certainly a valid ballot, and a different one where there is any."""
        start = self._rng.randrange(len(self._ballots))
        for n in range(len(self._ballots)):
            other = self._ballots[(start + n) % len(self._ballots)]
            if other != ballot:
                return other
        return ballot
