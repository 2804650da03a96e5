"""The published result as this counting reads it: result.json, format pb-result/1.

A field that is not known here is refused, so that nothing is published that nobody counted twice.
"""

import msgspec

from sync.protocol.errors import FileDamaged

FORMAT = "pb-result/1"
Texts = dict[str, str]


class _Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of everything in it."""


class ToldProposal(_Told, frozen=True, kw_only=True):
    """Only `won` is told of one that is withheld."""

    id: str
    title: Texts
    cost: int
    won: bool
    rank: int | None = None
    points: int | None = None
    votes: int | None = None
    voters: int | None = None
    reason: str | None = None


class ToldAccount(_Told, frozen=True, kw_only=True):
    accepted: int
    counted: int
    superseded: int
    rejected: dict[str, int]
    channels: dict[str, int]
    valid: int
    malformed: int


class ToldWeight(_Told, frozen=True, kw_only=True):
    electorate_class: str
    name: Texts
    style: str
    weight: int
    ballots: int


class ToldTie(_Told, frozen=True, kw_only=True):
    proposals: tuple[str, ...]
    by: tuple[str, ...]


class Told(_Told, frozen=True, kw_only=True):
    format: str
    case: str
    title: Texts
    vote_type: str
    rule: str
    rule_in_words: tuple[Texts, ...]
    """for people: nothing to count again"""
    currency: str
    currency_decimals: int
    budget: int | None = None
    spent: int
    pass_mark: int = 0
    share: str | None = None
    account: ToldAccount
    eligible: int | None = None
    weights: tuple[ToldWeight, ...]
    winners: tuple[str, ...]
    proposals: tuple[ToldProposal, ...]
    ties: tuple[ToldTie, ...] = ()
    smallest_group: int
    withheld: tuple[str, ...] = ()
    identity_beside_envelopes: bool = False


def read_told(data: bytes) -> Told:
    """Raises FileDamaged for anything but a result of this format."""
    try:
        told = msgspec.json.decode(data, type=Told)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise FileDamaged(f"result.json is no result that can be counted again: {error}") from error
    if told.format != FORMAT:
        raise FileDamaged(f"this is a result of format {told.format}, not {FORMAT}")
    return told
