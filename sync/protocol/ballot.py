"""A ballot, and the one function that says whether the rules of the case allow it."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from sync.protocol.case import Case, ProposalId
from sync.protocol.encoding import Message, Name, encode
from sync.protocol.errors import BallotInvalid

PAD_STEP = 32


class Ballot(Message, frozen=True):
    """What a voter chose. No nonce, no name, no serial, no time: equal choices are equal bytes once opened.

    `selections` are proposal ids: in order of preference for ordinal, in the order of the case otherwise;
    `points` stand beside them for cumulative, and are empty otherwise.
    """

    style: Name
    selections: Annotated[tuple[ProposalId, ...], msgspec.Meta(max_length=2000)]
    points: Annotated[tuple[int, ...], msgspec.Meta(max_length=2000)] = ()

    def __repr__(self) -> str:
        """Say nothing of the choices: they must not slip into a log or a traceback."""
        return f"Ballot({self.style}, …)"


def normalised(case: Case, ballot: Ballot) -> Ballot:
    """The same ballot with selections in the case's order where order means nothing.

    So a ballot does not tell in which order its voter touched the screen.
    """
    if case.voting.type == "ordinal":
        return ballot
    rank = {proposal.id: n for n, proposal in enumerate(case.proposals)}
    order = sorted(range(len(ballot.selections)), key=lambda i: rank.get(ballot.selections[i], len(rank)))
    points = tuple(ballot.points[i] for i in order) if len(ballot.points) == len(order) else ballot.points
    return Ballot(ballot.style, tuple(ballot.selections[i] for i in order), points)


def problems(case: Case, ballot: Ballot) -> Iterator[str]:
    """Each rule of the case that this ballot breaks, as a word for `BallotInvalid` and the screens."""
    voting, chosen = case.voting, ballot.selections
    style = case.style(ballot.style)
    if style is None:
        yield "unknown-style"
        return
    if len(set(chosen)) != len(chosen):
        yield "chosen-twice"
    if not set(chosen) <= set(style.proposals):
        yield "not-on-this-ballot"
        return
    if ballot.points and voting.type != "cumulative":
        yield "points-not-asked"
    if not chosen and voting.blank and not ballot.points:
        return
    least, most = limits(case, ballot.style)
    if len(chosen) < least:
        yield "too-few"
    if len(chosen) > most:
        yield "too-many"
    if voting.type == "knapsack" and voting.budget is not None and cost_of(case, ballot) > voting.budget:
        yield "over-budget"
    if voting.type == "cumulative":
        yield from _points_problems(case, ballot)


def _points_problems(case: Case, ballot: Ballot) -> Iterator[str]:
    voting, points = case.voting, ballot.points
    if len(points) != len(ballot.selections) or any(value < 1 for value in points):
        yield "points-missing"
    if voting.points is not None and sum(points) > voting.points:
        yield "too-many-points"
    if sum(points) < voting.points_minimum:
        yield "too-few-points"
    if voting.points_each is not None and any(value > voting.points_each for value in points):
        yield "too-many-points-for-one"


def check_ballot(case: Case, ballot: Ballot) -> None:
    """Raise BallotInvalid, naming the rules broken (never the selections)."""
    broken = list(problems(case, ballot))
    if broken:
        raise BallotInvalid(f"the ballot breaks: {', '.join(broken)}", rule=broken[0])


def limits(case: Case, style_id: str) -> tuple[int, int]:
    """Fewest and most proposals that a (not blank) ballot of this style may choose."""
    style = case.style(style_id)
    available = len(style.proposals) if style else 0
    if case.voting.type == "choose-1":
        return 1, 1
    most = available if case.voting.maximum is None else min(case.voting.maximum, available)
    return max(case.voting.minimum, 0 if case.voting.blank else 1), most


def cost_of(case: Case, ballot: Ballot) -> int:
    """What the chosen proposals cost together."""
    cost = {proposal.id: proposal.cost for proposal in case.proposals}
    return sum(cost[one] for one in ballot.selections)


def padded_length(case: Case) -> int:
    """The one length, in bytes, to which every ballot of the case is padded before it is sealed.

    No valid ballot of any style is longer: the longest style name, the longest ids, the widest points.
    """
    longest = max(len(encode(style.id)) for style in case.styles)
    body = 0
    for style in case.styles:
        most = limits(case, style.id)[1]
        ids = sorted((len(encode(proposal)) for proposal in style.proposals), reverse=True)
        width = len(encode(case.voting.points)) if case.voting.points else 0
        body = max(body, sum(ids[:most]) + most * width)
    # 1 for the outer array, 2 x 3 for the two list headers, 4 for the length that padding puts in front.
    needed = longest + body + 11
    return -(-needed // PAD_STEP) * PAD_STEP
