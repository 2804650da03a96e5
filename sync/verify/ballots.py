"""What a ballot may look like in a case, and what it is worth: the second writing of these rules."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sync.protocol.ballot import Ballot
from sync.protocol.case import Case
from sync.protocol.publication import OpenedBallot

Gifts = tuple[tuple[str, int], ...]
"""proposals, each with the points that one ballot gives it"""


class Cast(NamedTuple):
    """One ballot as it is counted."""

    gifts: Gifts
    weight: int
    style: str = ""
    electorate_class: str = ""
    """style and class are empty where they are not told, as in published ballots"""


def faults(case: Case, ballot: Ballot) -> Iterator[str]:
    """Each thing that the case does not allow about a ballot, in words; nothing for a valid one."""
    voting, chosen, points = case.voting, ballot.selections, ballot.points
    on_paper = {proposal for style in case.styles if style.id == ballot.style for proposal in style.proposals}
    if not on_paper:
        yield f"the case has no ballot style {ballot.style}"
    if any(proposal not in on_paper for proposal in chosen):
        yield "it chooses what is not on its paper"
    if any(proposal in chosen[:place] for place, proposal in enumerate(chosen)):
        yield "it chooses one proposal twice"
    if not chosen:
        if points or not voting.blank:
            yield "it chooses nothing"
        return
    most = 1 if voting.type == "choose-1" else voting.maximum
    if len(chosen) < voting.minimum or (most is not None and len(chosen) > most):
        yield f"it chooses {len(chosen)} proposals"
    if voting.type == "knapsack" and voting.budget is not None:
        spent = sum(proposal.cost for proposal in case.proposals if proposal.id in chosen)
        if spent > voting.budget:
            yield f"what it chooses costs {spent}"
    yield from _point_faults(case, ballot)


def _point_faults(case: Case, ballot: Ballot) -> Iterator[str]:
    voting, points = case.voting, ballot.points
    if voting.type != "cumulative":
        if points:
            yield "it gives points where none are asked for"
        return
    if len(points) != len(ballot.selections):
        yield "not every choice has its points"
    total, highest = sum(points), voting.points_each
    if min(points, default=1) < 1 or (highest is not None and max(points, default=0) > highest):
        yield "it gives one proposal too few points or too many"
    if total < voting.points_minimum or (voting.points is not None and total > voting.points):
        yield f"it gives {total} points together"


def in_one_form(case: Case, ballot: Ballot) -> bool:
    """Does the order of its choices tell nothing: that of the case, except where it is the preference?"""
    if case.voting.type == "ordinal":
        return True
    in_case = [proposal.id for proposal in case.proposals if proposal.id in ballot.selections]
    return in_case == list(ballot.selections)


def worth(case: Case, ballot: Ballot) -> Gifts:
    """The points that a valid ballot gives.

    Ordinal: the first of the most places anybody has gives as many points as there are places, whatever the
    length of this ballot; each further place one less.
    """
    if case.voting.type == "cumulative":
        return tuple((ballot.selections[n], ballot.points[n]) for n in range(len(ballot.points)))
    if case.voting.type == "ordinal":
        places = case.voting.maximum or max([len(style.proposals) for style in case.styles])
        return tuple((proposal, places - n) for n, proposal in enumerate(ballot.selections))
    return tuple((proposal, 1) for proposal in ballot.selections)


def cast_of(case: Case, opened: Iterable[OpenedBallot]) -> list[Cast]:
    """Opened valid ballots as they are counted."""
    weights = {one.id: one.weight for one in case.electorate.classes}
    return [
        Cast(worth(case, one.ballot), weights[one.electorate_class], one.ballot.style, one.electorate_class)
        for one in opened
    ]
