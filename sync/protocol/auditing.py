"""The auditors' record: a folder from which everything the centre did can be done again.

It holds sealed things only: no name, no opened ballot. It is for auditors, not for publication, since its
pseudonyms tell which envelopes are of one person.

One file a part. A file is a line that names it, then frames (four bytes of length, that many bytes), then a
length of 0xFFFFFFFF, so that a file cut short shows. Each frame is the very bytes that were signed or sent:

    case              Signed case
    documents         Item, each document held: case, certificates, revocations, closing records, decisions
    records           Signed "record", every chain record held, forks too
    identifications   Signed "identified"
    steps             Signed "step", run after run; the last of each name is that of now
    verdicts          Verdict, what became of each envelope
    board-leaves      32 bytes each, in the board's order
    tree-heads        Signed "tree-head"
    hand-over         HandOverFile, if the ballots went to the count already

What the steps' roots are over, each by `set_root`:

    verify     in: document and record hashes               out: Verdicts (`valid` is not yet an end)
    identify   in: hashes of the valid envelopes' passes    out: the Signed answers for these passes
    squash     in: Candidates                               out: Verdicts
    strip      in: Verdicts, as squash's output             out: HandOver.root
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Literal

from sync.protocol.encoding import Count, Hash, Message, Reason, encode
from sync.protocol.errors import FileDamaged
from sync.protocol.merkle import leaf_hash, root
from sync.protocol.messages import SealedBallot

Part = Literal[
    "case",
    "documents",
    "records",
    "identifications",
    "steps",
    "verdicts",
    "board-leaves",
    "tree-heads",
    "hand-over",
]
MAGIC = b"polling-station auditors' record 1: "
MAX_FRAME = 1024 * 1024 * 1024
_END = 0xFFFFFFFF


class Verdict(Message, frozen=True):
    """What became of one envelope, named by the hash of its record."""

    envelope: Hash
    standing: Literal["pending", "valid", "quarantined", "rejected", "superseded", "counted"]
    reason: Reason | None = None


class Candidate(Message, frozen=True):
    """One valid envelope as the squash step sees it. The lowest one of a pseudonym counts."""

    pseudonym: Hash
    channel: Literal[0, 1]
    """0 for the channel that takes precedence"""
    chosen: Literal[0, 1]
    """0 if two officers named this one of several on-site envelopes"""
    sequence: int
    """online: the platform's sequence, negative where the last one counts, but not for an envelope whose pass
    was used before; on site: 0"""
    tie: bytes
    """SHA-256(seed | envelope), empty as long as the seed is not revealed"""
    envelope: Hash


def set_root(items: Iterable[bytes]) -> bytes:
    """One hash for a set of byte strings: the Merkle root over their sorted leaf hashes."""
    return root(sorted(map(leaf_hash, items)))


def ballots_root(ballots: Iterable[SealedBallot]) -> bytes:
    """The root of a hand-over: a Merkle root over the encoded ballots, in their order."""
    return root([leaf_hash(encode(ballot)) for ballot in ballots])


def write_part(folder: Path, part: Part, frames: Iterable[bytes]) -> Count:
    """Write one part of the record. Returns the number of frames. Raises OSError."""
    written = 0
    with (folder / part).open("wb") as file:
        file.write(_heading(part))
        for frame in frames:
            file.write(len(frame).to_bytes(4, "big"))
            file.write(frame)
            written += 1
        file.write(_END.to_bytes(4, "big"))
    return written


def read_part(folder: Path, part: Part) -> Iterator[bytes]:
    """The frames of one part, one after the other. Raises FileDamaged, OSError."""
    with (folder / part).open("rb") as file:
        if file.readline(100) != _heading(part):
            raise FileDamaged(f"this is not the part “{part}” of an auditors' record", part=part)
        while (length := int.from_bytes(_exactly(file, 4, part), "big")) != _END:
            if length > MAX_FRAME:
                raise FileDamaged(f"the part “{part}” is altered", part=part)
            yield _exactly(file, length, part)
        if file.read(1):
            raise FileDamaged(f"the part “{part}” goes on after its end", part=part)


def _heading(part: Part) -> bytes:
    return MAGIC + part.encode() + b"\n"


def _exactly(file: IO[bytes], length: int, part: Part) -> bytes:
    data = file.read(length)
    if len(data) != length:
        raise FileDamaged(f"the part “{part}” is cut short", part=part)
    return data
