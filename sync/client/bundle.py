"""Delivery by stick: a file of everything the centre has not acknowledged, and its receipt back."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sync.client.acknowledgement import read_acknowledgement
from sync.client.outbox import Outbox
from sync.protocol.delivery import (
    MAX_BUNDLE,
    MAX_RECORDS,
    Bundle,
    Item,
    document_hash,
    item_of,
    read_receipt,
)
from sync.protocol.durable_file import write_durably
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import FileDamaged, StorageFailed, WrongCase
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signed


@dataclass(frozen=True)
class Exported:
    """What a delivery file holds."""

    path: Path
    records: int
    documents: int
    size: int
    """bytes"""


@dataclass(frozen=True)
class Imported:
    """What a receipt tells."""

    acknowledged: int
    """records that the centre holds"""
    waiting: int
    """records it still lacks"""
    refused: tuple[tuple[str, str], ...]
    """kind and error code of each item that the centre refused"""


def export_bundle(outboxes: Sequence[Outbox], path: Path) -> Exported:
    """Write all unacknowledged records and all documents to a file, and read it back to compare.

    `outboxes`: of one device's chains, lost ones and the present one; each brings all the documents.
    On the medium when it returns. Can be done any number of times. Raises StorageFailed; a file that
    stood there before is intact then.
    """
    batches, records = [], 0
    for outbox in outboxes:
        begin, head = outbox.acknowledged(), outbox.head()
        batches += list(_batches(outbox, begin, head))
        records += head - begin
    # Read after the records: a file that holds the last record holds the closing record, too. Documents are
    # few, and go along each time: a lost or false receipt can keep none of them back.
    documents = outbox.documents()
    items = (
        *(item_of(one) for one in documents if isinstance(one, Signed)),
        *batches,
        *(item_of(one) for one in documents if not isinstance(one, Signed)),
    )
    data = encode(Bundle(outbox.case.code, outbox.station, items))
    write_compared(path, data)
    return Exported(path, records, len(documents), len(data))


def import_receipt(outboxes: Sequence[Outbox], path: Path) -> Imported:
    """Take in the centre's receipt. Everything in it is checked before anything is remembered.

    Raises FileDamaged, WrongCase, SignatureInvalid, ChainBroken, StorageFailed.
    """
    receipt, outbox = read_receipt(_read(path)), outboxes[-1]
    if receipt.case != outbox.case.code:
        raise WrongCase(f"this receipt is for case {receipt.case}", case=receipt.case)
    chains = [(_chain_of(outboxes, one), one) for one in receipt.acknowledgements]
    found = [(chain, read_acknowledgement(chain, one), one) for chain, one in chains]
    for chain, told, signed in found:
        chain.acknowledge(told.sequence, signed)
    for document in outbox.waiting_documents():
        if document_hash(item_of(document)) in receipt.documents:
            outbox.taken(document)
    acknowledged = sum(one.acknowledged() for one in outboxes)
    return Imported(acknowledged, sum(one.head() for one in outboxes) - acknowledged, receipt.refused)


def _chain_of(outboxes: Sequence[Outbox], acknowledgement: Signed) -> Outbox:
    """The chain that it speaks of; the present one if it is none of them, to be refused there."""
    device = decode(acknowledgement.payload, Acknowledgement).device
    return next((one for one in outboxes if one.device == device), outboxes[-1])


def _batches(outbox: Outbox, begin: int, head: int) -> Iterator[Item]:
    """The records after `begin` and up to `head`, even if the chain grows meanwhile."""
    for after in range(begin, head, MAX_RECORDS):
        batch = outbox.batch(after, min(MAX_RECORDS, head - after))
        if batch is not None:
            yield item_of(batch)


def write_compared(path: Path, data: bytes) -> None:
    """Write a file, then read it back from the medium itself, not from memory. Raises StorageFailed."""
    write_durably(path, data)
    try:
        with path.open("rb") as file:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            kept = file.read() == data
    except OSError as error:
        raise StorageFailed(f"{path.name} cannot be read back: {error.strerror}") from error
    if not kept:
        raise StorageFailed(f"{path.name} is not what was written: use another stick", reason="stick-failing")


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BUNDLE:
            raise FileDamaged(f"{path.name} is too long for a receipt", limit=MAX_BUNDLE)
        return path.read_bytes()
    except OSError as error:
        raise StorageFailed(f"{path.name} cannot be read: {error.strerror}") from error
