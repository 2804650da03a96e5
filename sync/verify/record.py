"""Reading the auditors' record."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from sync.protocol.auditing import Part, Verdict, read_part
from sync.protocol.delivery import Item
from sync.protocol.encoding import MAX_BATCH, decode
from sync.protocol.errors import FileDamaged, Malformed
from sync.protocol.messages import HandOverFile
from sync.protocol.signing import Signed

MAX_FILE = 1024 * 1024 * 1024
"""bytes"""
T = TypeVar("T")


class Record(NamedTuple):
    """Everything but the chain records themselves, which are read as they are looked at."""

    folder: Path
    case: Signed
    documents: list[Item]
    answers: list[Signed]
    steps: list[Signed]
    verdicts: list[Verdict]
    leaves: list[bytes]
    heads: list[Signed]
    hand_over: HandOverFile
    number: int
    """of chain records"""

    def records(self) -> Iterator[bytes]:
        """Every chain record. Raises FileDamaged while it is read."""
        return read_part(self.folder, "records")


def read_record_folder(folder: Path) -> Record:
    """Raises FileDamaged, OSError."""
    return Record(
        folder,
        _one(folder, "case", Signed),
        _all(folder, "documents", Item),
        _all(folder, "identifications", Signed),
        _all(folder, "steps", Signed),
        _all(folder, "verdicts", Verdict),
        list(read_part(folder, "board-leaves")),
        _all(folder, "tree-heads", Signed),
        _one(folder, "hand-over", HandOverFile),
        sum(1 for _ in read_part(folder, "records")),
    )


def _all(folder: Path, part: Part, kind: type[T]) -> list[T]:
    return [_decode(frame, part, kind, MAX_BATCH) for frame in read_part(folder, part)]


def _one(folder: Path, part: Part, kind: type[T]) -> T:
    found = [_decode(frame, part, kind, MAX_FILE) for frame in read_part(folder, part)]
    if len(found) != 1:
        raise FileDamaged(f"the part “{part}” of the record holds {len(found)} things, not one", part=part)
    return found[0]


def _decode(frame: bytes, part: Part, kind: type[T], limit: int) -> T:
    try:
        return decode(frame, kind, limit)
    except Malformed as error:
        raise FileDamaged(f"the part “{part}” of the record is altered", part=part) from error
