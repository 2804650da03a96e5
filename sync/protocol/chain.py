"""A device's chain: one sequence, each record with the hash of the one before, each one signed."""

from collections.abc import Iterable
from hashlib import sha256

from sync.protocol.encoding import MAX_RECORD, Message, decode, encode, length_prefixed
from sync.protocol.errors import ChainBroken
from sync.protocol.messages import Envelope, Event, Record
from sync.protocol.signing import Signed, Signer

GENESIS = bytes(32)
"""what the first record of a chain has in place of a previous hash"""


def record_hash(data: bytes) -> bytes:
    """The name of a record: a hash over all its bytes, signature included."""
    return sha256(length_prefixed(b"record/v1", data)).digest()


class Head(Message, frozen=True):
    """Where a chain ends: the sequence and hash of its last record."""

    sequence: int = 0
    hash: bytes = GENESIS


def next_record(
    signer: Signer, case: str, device: str, head: Head, *, at: int, body: Envelope | Event
) -> tuple[bytes, Head]:
    """The bytes of the record that continues a chain, and the chain's new head.

    Raises Malformed for what no receiver would take: it must not get into a chain, still less be thanked for.
    """
    record = Record(case, device, head.sequence + 1, head.hash, at, body)
    data = encode(signer.sign("record", record))
    read_record(data)
    return data, Head(head.sequence + 1, record_hash(data))


def read_record(data: bytes) -> tuple[Signed, Record]:
    """Decode a record without judging its signature. Raises Malformed."""
    signed = decode(data, Signed, MAX_RECORD)
    return signed, decode(signed.payload, Record, MAX_RECORD)


def follow(head: Head, case: str, device: str, records: Iterable[bytes]) -> list[tuple[Record, Head]]:
    """Walk records that should continue a chain after `head`; each with the head it makes.

    Raises Malformed, or ChainBroken for a record of another chain, a gap, or a wrong previous hash.
    """
    walked = []
    for data in records:
        _, record = read_record(data)
        if (record.case, record.device) != (case, device):
            raise ChainBroken("a record of another chain", device=record.device)
        if record.sequence != head.sequence + 1 or record.previous != head.hash:
            raise ChainBroken(
                f"record {record.sequence} of {device} does not continue {head.sequence}",
                device=device,
                sequence=record.sequence,
            )
        head = Head(record.sequence, record_hash(data))
        walked.append((record, head))
    return walked
