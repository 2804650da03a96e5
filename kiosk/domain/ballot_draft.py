"""A ballot while it is filled in: too much is refused with a reason, nothing is ever unticked."""

from dataclasses import dataclass

from sync.protocol.ballot import Ballot, cost_of, limits, normalised, problems
from sync.protocol.case import BallotStyle, Case, VoteType
from sync.protocol.errors import BallotInvalid

MOST_ANSWERS = 4
"""a question with more answers than these is shown as a list of proposals"""
TOO_MUCH = ("too-many", "over-budget", "too-many-points", "too-many-points-for-one")
"""the rules that refuse a touch at once; too little is only pointed out at review"""


@dataclass(frozen=True)
class Refusal:
    """Why a touch changed nothing: the rule, and the most it allows (proposals, money or points)."""

    rule: str
    limit: int


@dataclass(frozen=True)
class Remaining:
    """What may still be given away: proposals, and money or points where the case has them."""

    choices: int
    money: int | None
    points: int | None


@dataclass(frozen=True)
class Missing:
    """What must still be given before the ballot may be cast: proposals and points; 0 if it may."""

    choices: int
    points: int


@dataclass(frozen=True)
class Asked:
    """What the case asks of a ballot of this style: how many proposals, and how much money or points."""

    type: VoteType
    least: int
    most: int
    available: int
    blank: bool
    budget: int | None
    points: int | None
    points_least: int
    points_each: int | None
    question: bool
    """an i-Voting question: one of few answers that are nothing but words"""


class BallotDraft:
    """One voter's choices so far, for one ballot style of a case."""

    def __init__(self, case: Case, style_id: str) -> None:
        """Start with nothing chosen. Raises BallotInvalid for a style that the case does not have."""
        style = case.style(style_id)
        if style is None:
            raise BallotInvalid("the case has no such ballot style", rule="unknown-style")
        self._case, self.style = case, style
        (least, most), voting = limits(case, style_id), case.voting
        self.asked = Asked(
            type=voting.type,
            least=least,
            most=most,
            available=len(style.proposals),
            blank=voting.blank,
            budget=voting.budget,
            points=voting.points,
            points_least=voting.points_minimum,
            points_each=voting.points_each,
            question=_is_question(case, style),
        )
        self._chosen: dict[str, int] = {}  # points, 0 where the case has none; in the order of choosing

    def __repr__(self) -> str:
        """Say nothing of the choices."""
        return f"BallotDraft({self.style.id})"

    @property
    def chosen(self) -> tuple[str, ...]:
        """Proposal ids in order of preference (ordinal) or of choosing."""
        return tuple(self._chosen)

    def is_chosen(self, proposal_id: str) -> bool:
        return proposal_id in self._chosen

    def points_of(self, proposal_id: str) -> int:
        return self._chosen.get(proposal_id, 0)

    def place_of(self, proposal_id: str) -> int | None:
        """The preference of a proposal, from 1; None if it is not chosen."""
        return self.chosen.index(proposal_id) + 1 if proposal_id in self._chosen else None

    @property
    def remaining(self) -> Remaining:
        asked, ballot = self.asked, self.ballot()
        return Remaining(
            choices=asked.most - len(self._chosen),
            money=None if asked.budget is None else asked.budget - cost_of(self._case, ballot),
            points=None if asked.points is None else asked.points - sum(self._chosen.values()),
        )

    @property
    def missing(self) -> Missing:
        if not self._chosen and self.asked.blank:
            return Missing(0, 0)
        given = sum(self._chosen.values())
        return Missing(
            choices=max(self.asked.least - len(self._chosen), 0),
            points=max(self.asked.points_least - given, 0),
        )

    def toggle(self, proposal_id: str) -> Refusal | None:
        """Choose a proposal (last in preference, with one point if points are asked) or take it back."""
        if proposal_id in self._chosen:
            return self._become({one: n for one, n in self._chosen.items() if one != proposal_id})
        return self._become(self._with(proposal_id))

    def refusal_of(self, proposal_id: str) -> Refusal | None:
        """What choosing it, or giving it one more point, would be answered with; changes nothing."""
        return self._refusal(self._with(proposal_id))

    def room_for(self, proposal_id: str) -> int:
        """How many more points this proposal could get now."""
        left, each = self.remaining.points, self.asked.points_each
        if left is None or (not self.is_chosen(proposal_id) and self.remaining.choices < 1):
            return 0
        return left if each is None else min(left, each - self.points_of(proposal_id))

    def rank(self, proposal_id: str, place: int) -> Refusal | None:
        """Give a proposal a preference from 1, choosing it if need be; the others keep their order."""
        order = [one for one in self._chosen if one != proposal_id]
        order.insert(max(place, 1) - 1, proposal_id)
        return self._become(dict.fromkeys(order, 0))

    def give(self, proposal_id: str, points: int) -> Refusal | None:
        """Give a proposal so many points; 0 takes it back."""
        changed = {**self._chosen, proposal_id: points}
        return self._become({one: n for one, n in changed.items() if n > 0})

    def clear(self) -> None:
        """Take everything back, because the voter asked to start again."""
        self._chosen = {}

    def problems(self) -> tuple[str, ...]:
        """The rules that this ballot would break if it were cast now; empty when it may be cast."""
        return tuple(problems(self._case, self.ballot()))

    def ballot(self) -> Ballot:
        """The ballot as it stands, whether or not the case allows it yet."""
        return self._ballot(self._chosen)

    def _with(self, proposal_id: str) -> dict[str, int]:
        """The choices with this one, last; one more point for it if points are asked."""
        more = 1 if self.asked.type == "cumulative" else 0
        return {**self._chosen, proposal_id: self.points_of(proposal_id) + more}

    def _ballot(self, chosen: dict[str, int]) -> Ballot:
        points = tuple(chosen.values()) if self.asked.type == "cumulative" else ()
        return normalised(self._case, Ballot(self.style.id, tuple(chosen), points))

    def _become(self, chosen: dict[str, int]) -> Refusal | None:
        refusal = self._refusal(chosen)
        if refusal is None:
            self._chosen = chosen
        return refusal

    def _refusal(self, chosen: dict[str, int]) -> Refusal | None:
        broken = list(problems(self._case, self._ballot(chosen)))
        if "not-on-this-ballot" in broken:
            raise BallotInvalid("this proposal is not on this ballot", rule="not-on-this-ballot")
        rule = next((one for one in TOO_MUCH if one in broken), None)
        return None if rule is None else Refusal(rule, self._limit(rule))

    def _limit(self, rule: str) -> int:
        limit = {
            "over-budget": self.asked.budget,
            "too-many-points": self.asked.points,
            "too-many-points-for-one": self.asked.points_each,
        }.get(rule)
        return self.asked.most if limit is None else limit


def _is_question(case: Case, style: BallotStyle) -> bool:
    asked = [one for one in case.proposals if one.id in style.proposals]
    plain = not any(one.cost or one.place or one.pictures for one in asked)
    return case.voting.type == "choose-1" and len(asked) <= MOST_ANSWERS and plain
