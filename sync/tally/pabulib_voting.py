"""The limits of a Pabulib file's ballots, widened where its own votes break them.

A file's votes and its official points belong together, while the limits it states are now and then broken by
a few votes. So the limits follow the votes, and every change is told in words.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from sync.protocol.ballot import Ballot
from sync.protocol.case import Channel, ProposalId, VoteType, Voting
from sync.tally.pb_file import Row, damaged

STYLE = "all"
TYPES: dict[str, VoteType] = {
    "choose-1": "choose-1",
    "approval": "approval",
    "ordinal": "ordinal",
    "cumulative": "cumulative",
    "scoring": "cumulative",
}


class Vote(NamedTuple):
    """One row of VOTES."""

    voter: str
    selections: tuple[ProposalId, ...]
    points: tuple[int, ...] = ()
    """beside the selections; empty unless points were given"""
    channel: Channel | None = None
    """None: the file does not say"""

    @property
    def ballot(self) -> Ballot:
        return Ballot(STYLE, self.selections, self.points)


class Fitted(NamedTuple):
    voting: Voting
    votes: tuple[Vote, ...]
    notes: tuple[str, ...]
    """what had to give way, in words"""


class _Limits:
    """What META states, widened to what the votes need."""

    def __init__(self, meta: Mapping[str, Row]) -> None:
        self.meta, self.notes = meta, list[str]()

    def stated(self, key: str) -> int | None:
        row = self.meta.get(key)
        return row.number("value") if row else None

    def at_most(self, key: str, values: Sequence[int], stated: int | None = None) -> int | None:
        """The upper limit META states under this key (or `stated`), raised to what the votes need."""
        most = stated if stated is not None else self.stated(key)
        broken = sum(value > most for value in values) if most is not None else 0
        if broken:
            self.notes.append(f"{key} {most} was raised to {max(values)}; votes that break it: {broken}")
        return max(values) if broken else most

    def at_least(self, key: str, values: Sequence[int]) -> int:
        """The lower limit META states under this key, lowered to what the votes need; 0 if none is stated."""
        least = self.stated(key) or 0
        broken = sum(value < least for value in values)
        if broken:
            self.notes.append(f"{key} {least} was lowered to {min(values)}; votes that break it: {broken}")
        return min(values) if broken else least


def fitting(
    meta: Mapping[str, Row],
    votes: Sequence[Vote],
    costs: Mapping[ProposalId, int],
    spend: int | None,
    scores: Mapping[ProposalId, int],
) -> Fitted:
    """The voting rule of a file, wide enough for all its votes, and the votes as ballots of that rule.

    `spend`: the most a ballot may cost, in the money of `costs`; `scores`: the official points, empty if the
    file has none. Raises FileDamaged for a type of vote that is not known.
    """
    row = meta.get("vote_type")
    stated = row.get("value").lower() if row else ""
    if stated not in TYPES:
        raise damaged(row.line if row else 1, f"vote_type {stated!r} is not known")
    limits = _Limits(meta)
    most = limits.stated("max_length") or len(costs)
    kind, cast = _as_cast(TYPES[stated], [_each_once(vote, limits.notes) for vote in votes], most, scores)
    if kind != TYPES[stated]:
        limits.notes.append(f"{stated} was read as {kind}: the votes ask for it")
    if blanks := sum(not vote.selections for vote in cast):
        limits.notes.append(f"blank ballots are allowed; votes that choose nothing: {blanks}")
    voting = _voting(kind, cast, costs, spend, limits)
    if stated == "scoring":
        each = voting.points_each or max((one for vote in cast for one in vote.points), default=1)
        voting = msgspec.structs.replace(voting, points=each * len(costs), points_each=each)
    return Fitted(msgspec.structs.replace(voting, blank=blanks > 0), tuple(cast), tuple(limits.notes))


def _voting(
    kind: VoteType, votes: Sequence[Vote], costs: Mapping[ProposalId, int], spend: int | None, limits: _Limits
) -> Voting:
    chosen = [len(vote.selections) for vote in votes if vote.selections]
    if kind == "choose-1":
        return Voting(type="choose-1")
    least, most = limits.at_least("min_length", chosen), limits.at_most("max_length", chosen)
    least = min(max(least, 1), len(costs))
    if kind == "cumulative":
        sums = [sum(vote.points) for vote in votes if vote.points]
        return Voting(
            type=kind,
            minimum=least,
            maximum=most,
            points=limits.at_most("max_sum_points", sums) or max(sums, default=1),
            points_minimum=limits.at_least("min_sum_points", sums),
            points_each=limits.at_most("max_points", [one for vote in votes for one in vote.points]),
        )
    if kind == "approval" and spend is not None:
        spent = [sum(costs[one] for one in vote.selections) for vote in votes]
        budget = limits.at_most("max_sum_cost", spent, spend)
        return Voting(type="knapsack", minimum=least, maximum=most, budget=budget)
    return Voting(type=kind, minimum=least, maximum=most)


def _each_once(vote: Vote, notes: list[str]) -> Vote:
    """A ballot of ours names a proposal once: the first time stands."""
    if len(set(vote.selections)) == len(vote.selections):
        return vote
    notes.append(f"voter {vote.voter} names a proposal twice: the second time is left out")
    first = [n for n, one in enumerate(vote.selections) if one not in vote.selections[:n]]
    return vote._replace(
        selections=tuple(vote.selections[n] for n in first),
        points=tuple(vote.points[n] for n in first) if vote.points else (),
    )


def _as_cast(
    kind: VoteType, votes: Sequence[Vote], most: int, scores: Mapping[ProposalId, int]
) -> tuple[VoteType, list[Vote]]:
    """The type of vote, and the votes as ballots of that type can say them."""
    if kind == "choose-1" and any(len(vote.selections) > 1 for vote in votes):
        kind = "approval"
    if kind == "ordinal" and any(vote.points for vote in votes):
        kind = "cumulative"
    if kind == "ordinal":
        # Some cities give the first of a shorter list fewer points. Their official points tell.
        by_length = [vote._replace(points=tuple(range(len(vote.selections), 0, -1))) for vote in votes]
        by_place = [vote._replace(points=tuple(range(most, 0, -1))[: len(vote.selections)]) for vote in votes]
        if scores and _sums(by_place) != scores and _sums(by_length) == scores:
            return "cumulative", by_length
    if kind != "cumulative":
        return kind, [vote._replace(points=()) for vote in votes]
    return kind, [_positive(vote) for vote in votes]


def _positive(vote: Vote) -> Vote:
    """Without the proposals that got no points: naming them gives them nothing."""
    given = [(one, points) for one, points in zip(vote.selections, vote.points, strict=True) if points]
    return vote._replace(selections=tuple(a for a, _ in given), points=tuple(b for _, b in given))


def _sums(votes: Sequence[Vote]) -> dict[ProposalId, int]:
    found: Counter[ProposalId] = Counter()
    for vote in votes:
        found.update(dict(zip(vote.selections, vote.points, strict=True)))
    return +found
