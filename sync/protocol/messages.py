"""What chains hold and what closes them: pass, envelope, event, account.

Field order is part of the protocol.
"""

from typing import Annotated, Literal

import msgspec

from sync.protocol.encoding import CaseCode, Count, Hash, Message, Name, Reason, Seconds, Serial
from sync.protocol.signing import Signed

PassStatus = Literal["roll", "registry", "attested", "provisional"]
"""verified by roll, verified by registry, attested by an officer, or provisional"""
EventKind = Literal[
    "opened",
    "passed",
    "refused",
    "voided",
    "abandoned",
    "disputed",
    "doubled",
    "suspended",
    "resumed",
    "restarted",
    "locked-out",
    "medium-lost",
    "medium-follows",
    "clock-set",
    "day-closed",
    "poll-closed",
    "continued",
]
SealedIdentity = Annotated[bytes, msgspec.Meta(min_length=128, max_length=128)]
MAX_SEALED_BALLOT = 7 * 1024
"""bytes; with a pass and everything else around it a record stays below MAX_RECORD"""
SealedBallotBytes = Annotated[bytes, msgspec.Meta(min_length=49, max_length=MAX_SEALED_BALLOT)]


class Pass(Message, frozen=True):
    """The voting pass 投票憑證: single use, given by the desk, taken by the booth. Sent as Signed "pass"."""

    case: CaseCode
    station: Name
    device: Name
    serial: Serial
    style: Name
    electorate_class: Name
    namespace: Name
    status: PassStatus
    expires: Seconds
    id_ct: SealedIdentity
    document: Name | None = None
    """attested: which of the class's documents was seen"""
    officer: Name | None = None
    photo_seen: bool = True
    """was a document with a photo seen at the desk?"""


class Envelope(Message, frozen=True, tag="envelope"):
    """Pass and sealed ballot. This chain record *is* the cast record; there is no second one."""

    voting_pass: Signed
    ballot_ct: SealedBallotBytes


class Event(Message, frozen=True, tag="event"):
    """What happened at a device. Never an ID, a roll tag or a selection."""

    kind: EventKind
    serial: Serial | None = None
    reason: Reason | None = None
    officer: Name | None = None
    continues: Hash | None = None
    """continued: the head of the lost chain that this one takes up"""


class Record(Message, frozen=True):
    """One link of a device's chain. Sent and stored as the bytes of Signed "record"."""

    case: CaseCode
    device: Name
    sequence: Count
    """1, 2, 3 ... without a gap"""
    previous: Hash
    at: Seconds
    body: Envelope | Event


class DeviceAccount(Message, frozen=True):
    """What one device did, at the end of its chain."""

    device: Name
    sequence: Count
    head: Hash
    passes: Count
    cast: Count
    voided: Count
    abandoned: Count


class ClosingRecord(Message, frozen=True):
    """A station's account, signed by its chief and a second officer (Joint "closing")."""

    case: CaseCode
    station: Name
    devices: Annotated[tuple[DeviceAccount, ...], msgspec.Meta(min_length=1, max_length=64)]
    paper_count: Count | None
    """people counted on paper; None only for the online platform"""
    closed_at: Seconds


class Acknowledgement(Message, frozen=True):
    """The centre holds this chain without a gap up to here (Signed "acknowledgement")."""

    case: CaseCode
    device: Name
    sequence: Count
    head: Hash
    at: Seconds


class SealedBallot(Message, frozen=True):
    """What is left of a counted envelope after stripping."""

    style: Name
    electorate_class: Name
    ballot_ct: SealedBallotBytes


class Account(Message, frozen=True):
    """accepted = counted + superseded + rejected; the last by reason."""

    accepted: Count
    counted: Count
    superseded: Count
    rejected: dict[Reason, Count]
    channels: dict[str, Count]
    """counted ones, by channel"""

    def adds_up(self) -> bool:
        return self.accepted == self.counted + self.superseded + sum(self.rejected.values())


class TreeHead(Message, frozen=True):
    """The board's tree over all accepted envelopes (Signed "tree-head")."""

    case: CaseCode
    size: Count
    root: Hash


class HandOver(Message, frozen=True):
    """The input of the count, sorted by SHA-256(ballot_ct) (Signed "hand-over")."""

    case: CaseCode
    ballots: tuple[SealedBallot, ...]
    root: Hash
    """Merkle root over the encoded ballots, in this order"""
    account: Account
    tree_head: Signed
    squash_step: Signed
    """the signed step whose output this input is stripped from"""


class HandOverFile(Message, frozen=True):
    """What travels to the count machine: everything it needs for its own checks."""

    case: Signed
    hand_over: Signed
    leaves: tuple[Hash, ...]
    """the board's leaves, in the board's order"""


class Step(Message, frozen=True):
    """One processing step: what went in, what came out (Signed "step")."""

    case: CaseCode
    name: Literal["verify", "identify", "squash", "strip"]
    inputs: Hash
    outputs: Hash
    counts: dict[Reason, Count]
