"""What a count ends in: who won, why the others did not, and which ties the rule of the case decided."""

from typing import Literal

import msgspec

from sync.protocol.case import ProposalId, Rule, TieBreak

Reason = Literal[
    "won",
    "won-in-completion",  # equal shares: by the greedy filling of what was left
    "below-pass-mark",
    "over-budget",  # it did not fit in what was left when its turn came
    "stopped",  # greedy-no-skip: an earlier one did not fit
    "not-among-first",  # top-n: the places were taken
    "not-enough-support",  # equal shares: its supporters' money does not pay for it
]
Verdicts = dict[ProposalId, Reason]
Separator = TieBreak | Literal["case-order"]
WON: frozenset[Reason] = frozenset(("won", "won-in-completion"))


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """How one proposal fared. Points and votes are weighted; voters are people."""

    proposal: ProposalId
    cost: int
    points: int
    votes: int
    voters: int
    reason: Reason

    @property
    def won(self) -> bool:
        return self.reason in WON


class TieNote(msgspec.Struct, frozen=True):
    """Equals of whom some won and some did not, in the order they were taken, and what put them in it."""

    proposals: tuple[ProposalId, ...]
    by: tuple[Separator, ...]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """The result of a count. Money is in the case's smallest unit."""

    rule: Rule
    budget: int | None
    ballots: int
    """ballots counted, one a person"""
    weight: int
    """the same with each ballot's weight"""
    pass_mark: int
    """points needed to win at all; 0 if none"""
    decisions: tuple[Decision, ...]
    """every proposal: most points first, equals as the case orders ties"""
    ties: tuple[TieNote, ...] = ()
    share: str | None = None
    """equal shares: the money each voter held in the run that decided, as a whole number or a fraction"""

    @property
    def winners(self) -> tuple[ProposalId, ...]:
        return tuple(one.proposal for one in self.decisions if one.won)

    @property
    def spent(self) -> int:
        return sum(one.cost for one in self.decisions if one.won)
