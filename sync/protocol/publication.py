"""What leaves the count machine beside the result's own files: for auditors, and for everyone."""

import msgspec

from sync.protocol.ballot import Ballot
from sync.protocol.encoding import CaseCode, Count, Hash, Message, Name


class OpenedBallot(Message, frozen=True):
    """One valid ballot as it was opened. What it was sealed in is not told."""

    electorate_class: Name
    ballot: Ballot


class OpenedBallots(Message, frozen=True):
    """For auditors, whether or not they are published: sorted by style, class, content."""

    case: CaseCode
    input_root: Hash
    """the root of the hand-over that was opened"""
    ballots: tuple[OpenedBallot, ...]
    malformed: Count


class PublishedResult(Message, frozen=True):
    """What two officials put their names to after the count (Joint "result")."""

    case: CaseCode
    input_root: Hash
    result: Hash
    """SHA-256 of result.json"""
    opened: Hash
    """SHA-256 of the opened ballots' file"""


class PublicBoard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The board as it is published beside the result, as JSON (bytes in Base64)."""

    tree_head: bytes
    """Signed "tree-head", encoded"""
    leaves: tuple[bytes, ...]
