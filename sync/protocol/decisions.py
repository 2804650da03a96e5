"""What two people decide and sign (Joint "decision"), with keys that the case pins."""

from hashlib import sha256
from typing import Annotated

import msgspec

from sync.protocol.encoding import CaseCode, Count, Hash, Message, Name, Reason, length_prefixed


class ChooseEnvelope(Message, frozen=True, tag="choose"):
    """Of one person's several on-site envelopes this one counts."""

    case: CaseCode
    envelope: Hash


class JudgeQuarantine(Message, frozen=True, tag="judge"):
    """An envelope in quarantine is released, or rejected for good."""

    case: CaseCode
    envelope: Hash
    release: bool


class ReleaseStation(Message, frozen=True, tag="release-station"):
    """A station whose numbers do not add up is counted all the same."""

    case: CaseCode
    station: Name
    reason: Reason


class ChainEnd(Message, frozen=True):
    """A chain is taken up to here: `head` is the hash of record `sequence` (zeros for an empty chain)."""

    device: Name
    sequence: Count
    head: Hash


class Waiver(Message, frozen=True, tag="waiver"):
    """A station without a closing record: unused, lost or late. Its chains are taken up to these ends."""

    case: CaseCode
    station: Name
    reason: Reason
    ends: Annotated[tuple[ChainEnd, ...], msgspec.Meta(max_length=64)]
    passes: Count
    """how many passes the station is known to have issued"""


class CutOff(Message, frozen=True, tag="cut-off"):
    """The input of the count is fixed: these chain ends. What lies outside is rejected as after cut-off."""

    case: CaseCode
    ends: tuple[ChainEnd, ...]


class RevealSeed(Message, frozen=True, tag="reveal-seed"):
    """The tie-breaking seed committed at the ceremony, revealed after the cut-off."""

    case: CaseCode
    seed: Hash


class Withdraw(Message, frozen=True, tag="withdraw"):
    """A decision is taken back, as if it had never been signed: the way out of a contradiction."""

    case: CaseCode
    decision: Hash
    """`decision_hash` of the one taken back; if that is a withdrawal, what it took back holds again"""


Decision = ChooseEnvelope | JudgeQuarantine | ReleaseStation | Waiver | CutOff | RevealSeed | Withdraw


def decision_hash(payload: bytes) -> bytes:
    """The name of a decision: a hash over what was signed, whoever signed it."""
    return sha256(length_prefixed(b"decision/v1", payload)).digest()
