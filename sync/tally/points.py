"""From ballots to numbers: what each ballot gives to each proposal, and where every proposal then stands.

A ballot of weight w counts everywhere as w equal ballots of weight 1.
"""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from sync.protocol.ballot import Ballot
from sync.protocol.case import Case, ProposalId

Gift = tuple[ProposalId, int]
"""a proposal and the points that one ballot gives it"""


class CountedBallot(NamedTuple):
    """An opened, valid ballot and the electorate class it was cast in."""

    electorate_class: str
    ballot: Ballot


class Standing(NamedTuple):
    """Where one proposal stands once all ballots are read."""

    id: ProposalId
    cost: int
    """in the case's smallest unit of money"""
    points: int
    votes: int
    """ballots that chose it, each counted with its weight"""
    voters: int
    """people who chose it"""


class Bloc(NamedTuple):
    """Voters who cannot be told apart: their ballots give the same points to the same proposals."""

    gifts: tuple[Gift, ...]
    weight: int


def gifts(case: Case, ballot: Ballot) -> tuple[Gift, ...]:
    """What a ballot gives: 1 to each chosen proposal, its points when cumulative, k, k-1, ... when ordinal.

    k is the most proposals the case lets anybody rank, not the length of this ballot: a first place
    is worth the same on every ballot, and ranking fewer neither helps nor harms it.
    """
    if case.voting.type == "cumulative":
        return tuple(zip(ballot.selections, ballot.points, strict=True))
    if case.voting.type == "ordinal":
        first = most_ranked(case)
        return tuple((one, first - place) for place, one in enumerate(ballot.selections))
    return tuple((one, 1) for one in ballot.selections)


def most_ranked(case: Case) -> int:
    """The k of an ordinal case: its maximum, or as many as the longest style has."""
    return case.voting.maximum or max(len(style.proposals) for style in case.styles)


def blocs(case: Case, ballots: Iterable[CountedBallot]) -> list[Bloc]:
    """Group equal ballots, with their weights added up. The order of `ballots` leaves no trace."""
    weight_of = {one.id: one.weight for one in case.electorate.classes}
    weights: Counter[tuple[Gift, ...]] = Counter()
    for (electorate_class, ballot), number in Counter(ballots).items():
        weights[tuple(sorted(gifts(case, ballot)))] += number * weight_of[electorate_class]
    return [Bloc(*pair) for pair in sorted(weights.items())]


def standings(case: Case, ballots: Iterable[CountedBallot]) -> list[Standing]:
    """Every proposal's points, votes and voters, in the order of the case."""
    weight_of = {one.id: one.weight for one in case.electorate.classes}
    points: Counter[ProposalId] = Counter()
    votes: Counter[ProposalId] = Counter()
    voters: Counter[ProposalId] = Counter()
    for (electorate_class, ballot), number in Counter(ballots).items():
        weight = number * weight_of[electorate_class]
        for proposal, given in gifts(case, ballot):
            points[proposal] += given * weight
            votes[proposal] += weight
            voters[proposal] += number
    return [
        Standing(one.id, one.cost, points[one.id], votes[one.id], voters[one.id]) for one in case.proposals
    ]
