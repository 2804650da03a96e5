"""What travels between station and centre, by HTTP or on a stick: the same bytes.

An *item* is either a document (Signed case, certificate or revocation; Joint closing record or decision) or
a batch (Signed "batch") of chain records. A *bundle* is a file of items; a *receipt* goes back.
"""

import zlib
from collections.abc import Sequence
from hashlib import sha256
from typing import Annotated, Literal

import msgspec

from sync.protocol.encoding import (
    MAX_BATCH,
    MAX_RECORD,
    CaseCode,
    Count,
    Hash,
    Message,
    Name,
    decode,
    encode,
    length_prefixed,
)
from sync.protocol.errors import FileDamaged, Malformed
from sync.protocol.signing import Joint, Signed, Signer

MAX_RECORDS = 500
MAX_BUNDLE = 1024 * 1024 * 1024
MAX_ITEMS = 100_000
"""items in one bundle or receipt: many tiny ones would take far more memory than bytes"""
Document = Signed | Joint


class Batch(Message, frozen=True):
    """Records first..first+count-1 of one chain, compressed together, under one signature."""

    case: CaseCode
    device: Name
    first: Count
    count: Annotated[int, msgspec.Meta(ge=1, le=MAX_RECORDS)]
    compressed: bytes


class Item(Message, frozen=True):
    """A document or a batch, with its kind outside so that it can be sorted without being opened."""

    form: Literal["signed", "joint"]
    data: bytes


class Bundle(Message, frozen=True):
    """A file of items, for a stick."""

    case: CaseCode
    station: Name
    items: Annotated[tuple[Item, ...], msgspec.Meta(max_length=MAX_ITEMS)]


class Receipt(Message, frozen=True):
    """The centre's answer to a bundle: its acknowledgements, and what it refused (error code for each)."""

    case: CaseCode
    acknowledgements: Annotated[tuple[Signed, ...], msgspec.Meta(max_length=MAX_ITEMS)]
    refused: Annotated[tuple[tuple[Name, str], ...], msgspec.Meta(max_length=MAX_ITEMS)] = ()
    documents: tuple[Hash, ...] = ()
    """`document_hash` of each document taken in: so a station that only has sticks knows when it is done"""


def make_batch(signer: Signer, case: str, device: str, first: int, records: Sequence[bytes]) -> Signed:
    """Pack consecutive records of one chain, the first of which has sequence `first`."""
    body = Batch(case, device, first, len(records), zlib.compress(encode(list(records)), 9))
    return signer.sign("batch", body)


def read_batch(payload: bytes) -> tuple[Batch, list[bytes]]:
    """Unpack the payload of a batch whose signature was verified before. Raises Malformed.

    Never inflates to more than MAX_BATCH bytes, whatever it claims.
    """
    batch = decode(payload, Batch, MAX_BATCH)
    inflater = zlib.decompressobj()
    try:
        inflated = inflater.decompress(batch.compressed, MAX_BATCH)
    except zlib.error as error:
        raise Malformed("a batch cannot be decompressed") from error
    if not inflater.eof or inflater.unconsumed_tail or inflater.unused_data:
        raise Malformed("a batch is too long or cut short", limit=MAX_BATCH)
    records = decode(inflated, list[bytes], MAX_BATCH)
    if len(records) != batch.count or any(len(record) > MAX_RECORD for record in records):
        raise Malformed("a batch does not hold the records it claims")
    return batch, records


def item_of(document: Document) -> Item:
    return Item("signed" if isinstance(document, Signed) else "joint", encode(document))


def document_hash(item: Item) -> bytes:
    """The name of a document: a hash over its bytes as they were sent."""
    return sha256(length_prefixed(b"document/v1", item.form.encode(), item.data)).digest()


def document_of(item: Item) -> Document:
    """Raises Malformed."""
    if item.form == "signed":
        return decode(item.data, Signed, MAX_BATCH)
    return decode(item.data, Joint, MAX_BATCH)


def read_bundle(data: bytes) -> Bundle:
    """Raises FileDamaged for anything but a whole bundle."""
    try:
        return decode(data, Bundle, MAX_BUNDLE)
    except Malformed as error:
        raise FileDamaged("this is no delivery file, or not a whole one") from error


def read_receipt(data: bytes) -> Receipt:
    """Raises FileDamaged for anything but a whole receipt."""
    try:
        return decode(data, Receipt, MAX_BUNDLE)
    except Malformed as error:
        raise FileDamaged("this is no receipt, or not a whole one") from error
