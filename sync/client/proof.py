"""The proof of what was delivered, put together from what a station keeps (see sync.protocol.proof)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from sync.client.bundle import write_compared
from sync.client.outbox import Outbox
from sync.protocol.certificates import Certificate
from sync.protocol.chain import GENESIS
from sync.protocol.decisions import ChainEnd
from sync.protocol.encoding import decode, encode
from sync.protocol.proof import Proof
from sync.protocol.signing import Joint, Signed


class KeepingOutbox(Outbox, Protocol):
    """An outbox that keeps the centre's word."""

    def acknowledgement(self) -> Signed | None:
        """The furthest that the centre has signed, as it signed it. May raise StorageFailed."""


def write_proof(outboxes: Sequence[KeepingOutbox], path: Path) -> int:
    """Write what the centre has signed for one device's chains to a file; gives its size in bytes.

    `outboxes`: lost chains and the present one. On the medium when it returns. Raises StorageFailed; a file
    that stood there before is intact then.
    """
    # The centre's words before the ends: a chain that grows meanwhile is then not whole, rather than wrong.
    acknowledgements = [one.acknowledgement() for one in outboxes]
    ends = [_end(one) for one in outboxes]
    present = outboxes[-1]
    documents = present.documents()
    closing = (one for one in documents if isinstance(one, Joint) and one.kind == "closing")
    proof = Proof(
        present.case.code,
        present.station,
        tuple(one for one in documents if isinstance(one, Signed) and _is_of(present.station, one)),
        tuple(ends),
        tuple(one for one in acknowledgements if one is not None),
        next(closing, None),
    )
    data = encode(proof)
    write_compared(path, data)
    return len(data)


def _end(outbox: Outbox) -> ChainEnd:
    sequence = outbox.head()
    return ChainEnd(outbox.device, sequence, outbox.hash_at(sequence) or GENESIS)


def _is_of(station: str, document: Signed) -> bool:
    """Is it a certificate of this station?"""
    return document.kind == "certificate" and decode(document.payload, Certificate).station == station
