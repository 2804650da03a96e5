"""What was published: reading the folder, and what can be checked with nothing else in hand."""

from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import msgspec

from sync.protocol.case import Case
from sync.protocol.certificates import open_case
from sync.protocol.encoding import MAX_CASE, MAX_SMALL, decode
from sync.protocol.errors import FileDamaged, Malformed
from sync.protocol.publication import OpenedBallots, PublicBoard, PublishedResult
from sync.protocol.signing import Joint, Signed
from sync.verify.board import compare_heads
from sync.verify.people import officials, signed_by_two
from sync.verify.report import Check
from sync.verify.told import Told

CASE, JSON, CSV, PDF = "case.signed", "result.json", "result.csv", "result.pdf"
BALLOTS, BOARD, SIGNED = "ballots.pb", "board.json", "result.joint"
T = TypeVar("T")
MAX_OPENED = 1024 * 1024 * 1024
"""bytes"""


def read_case(folder: Path, authority: bytes | None) -> tuple[Signed, Case]:
    """The case and its signature, by `authority` if that is known. Raises PollingError, OSError."""
    signed = _read(folder / CASE, Signed, MAX_CASE)
    return signed, open_case(signed, authority)


def read_signed_result(check: Check, case: Case, folder: Path) -> PublishedResult:
    """Two officials put their names to these very bytes. Raises PollingError, OSError."""
    joint = _read(folder / SIGNED, Joint)
    result = decode(joint.payload, PublishedResult)
    check.equal("case", result.case, case.code)
    check.expect(
        result.result == sha256((folder / JSON).read_bytes()).digest(),
        "another result.json was signed than this one",
    )
    people = signed_by_two(joint, "result", officials(case))
    check.number, check.note = len(people), ", ".join(sorted(people))
    return result


def compare_board(check: Check, case: Case, told: Told, folder: Path) -> PublicBoard:
    """The published leaves give the root that the board signed, one for each accepted envelope."""
    try:
        board = msgspec.json.decode((folder / BOARD).read_bytes(), type=PublicBoard)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise FileDamaged(f"{BOARD} is damaged, or something else", file=BOARD) from error
    check.number = len(board.leaves)
    for head in compare_heads(check, case, [decode(board.tree_head, Signed)], board.leaves):
        check.equal("leaves", len(board.leaves), head.size)
        check.equal("envelopes accepted", told.account.accepted, head.size)
    return board


def read_opened(path: Path) -> tuple[OpenedBallots, bytes]:
    """The opened ballots, and their hash. Raises FileDamaged, OSError."""
    return _read(path, OpenedBallots, MAX_OPENED), sha256(path.read_bytes()).digest()


def _read(path: Path, kind: type[T], limit: int = MAX_SMALL) -> T:
    """One message in a file. Raises FileDamaged, OSError."""
    try:
        return decode(path.read_bytes(), kind, limit)
    except Malformed as error:
        raise FileDamaged(f"{path.name} is damaged, or something else", file=path.name) from error
