"""A ballot while it is filled in: too much is refused with a reason, nothing is ever unticked."""

from dataclasses import dataclass

from sync.protocol.ballot import Ballot, cost_of, limits, normalised, problems
from sync.protocol.case import Case
from sync.protocol.errors import BallotInvalid

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


class BallotDraft:
    """One voter's choices so far, for one ballot style of a case."""

    def __init__(self, case: Case, style_id: str) -> None:
        """Start with nothing chosen. Raises BallotInvalid for a style that the case does not have."""
        style = case.style(style_id)
        if style is None:
            raise BallotInvalid("the case has no such ballot style", rule="unknown-style")
        self._case, self.style = case, style
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
        voting, ballot = self._case.voting, self.ballot()
        return Remaining(
            choices=limits(self._case, self.style.id)[1] - len(self._chosen),
            money=None if voting.budget is None else voting.budget - cost_of(self._case, ballot),
            points=None if voting.points is None else voting.points - sum(self._chosen.values()),
        )

    def toggle(self, proposal_id: str) -> Refusal | None:
        """Choose a proposal (last in preference, with one point if points are asked) or take it back."""
        if proposal_id in self._chosen:
            return self._become({one: n for one, n in self._chosen.items() if one != proposal_id})
        return self._become({**self._chosen, proposal_id: 1 if self._case.voting.type == "cumulative" else 0})

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

    def _ballot(self, chosen: dict[str, int]) -> Ballot:
        points = tuple(chosen.values()) if self._case.voting.type == "cumulative" else ()
        return normalised(self._case, Ballot(self.style.id, tuple(chosen), points))

    def _become(self, chosen: dict[str, int]) -> Refusal | None:
        broken = list(problems(self._case, self._ballot(chosen)))
        if "not-on-this-ballot" in broken:
            raise BallotInvalid("this proposal is not on this ballot", rule="not-on-this-ballot")
        rule = next((one for one in TOO_MUCH if one in broken), None)
        if rule is not None:
            return Refusal(rule, self._limit(rule))
        self._chosen = chosen
        return None

    def _limit(self, rule: str) -> int:
        voting = self._case.voting
        limit = {
            "over-budget": voting.budget,
            "too-many-points": voting.points,
            "too-many-points-for-one": voting.points_each,
        }.get(rule)
        return limits(self._case, self.style.id)[1] if limit is None else limit
