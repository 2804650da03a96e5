"""The sealed roll: who may vote here, as tags that cost memory and time to guess.

An ID number is one of about 5 x 10^8, so no hash of it protects it; the birth date and scrypt make guessing
dear, and a key for each station makes one station's tags worthless elsewhere (protocol.md).
"""

import hmac
import struct
from collections.abc import Iterable, Iterator
from hashlib import scrypt, sha256
from typing import Annotated, NamedTuple

import msgspec

from sync.protocol.case import IdentityTag
from sync.protocol.encoding import Message, Name, length_prefixed
from sync.protocol.errors import Malformed
from sync.protocol.identity import Identity

TAG_BYTES = 16
SCRYPT_BLOCK, SCRYPT_PARALLEL = 8, 1
STRUCK = 1
"""flag: taken off the roll after it was made"""
_ROW = struct.Struct(f">{TAG_BYTES}sBBBI")
ROW_BYTES = _ROW.size


class RollEntry(NamedTuple):
    """One line of a station's roll. A person with a former resident number has two, with one `person`."""

    tag: bytes
    electorate_class: str
    style: str
    flags: int
    person: int


class Roll(Message, frozen=True):
    """A station's roll: rows packed at fixed width, sorted by tag, so that their order tells nothing."""

    classes: Annotated[tuple[Name, ...], msgspec.Meta(max_length=256)]
    styles: Annotated[tuple[Name, ...], msgspec.Meta(max_length=256)]
    rows: bytes

    def __len__(self) -> int:
        return len(self.rows) // ROW_BYTES


def slow_digest(who: Identity, parameters: IdentityTag) -> bytes:
    """The memory-hard half of a tag, the same at every station: 32 bytes, about 10 ms at cost 2^12.

    Only made where the person stands at the desk, or by the organiser from the registry's list.
    """
    cost = 1 << parameters.cost_log2
    return scrypt(
        length_prefixed(b"roll/v1", who.namespace.encode(), who.number.encode(), who.birth_date.encode()),
        salt=parameters.salt,
        n=cost,
        r=SCRYPT_BLOCK,
        p=SCRYPT_PARALLEL,
        maxmem=cost * SCRYPT_BLOCK * 128 * 2,
        dklen=32,
    )


def station_tag(roll_key: bytes, digest: bytes) -> bytes:
    """The tag that one station's roll holds."""
    return hmac.digest(roll_key, digest, sha256)[:TAG_BYTES]


def pack_roll(entries: Iterable[RollEntry]) -> Roll:
    """Sort and pack entries."""
    rows = sorted(entries)
    classes = sorted({row.electorate_class for row in rows})
    styles = sorted({row.style for row in rows})
    class_number = {name: n for n, name in enumerate(classes)}
    style_number = {name: n for n, name in enumerate(styles)}
    packed = b"".join(
        _ROW.pack(row.tag, class_number[row.electorate_class], style_number[row.style], row.flags, row.person)
        for row in rows
    )
    return Roll(tuple(classes), tuple(styles), packed)


def unpack_roll(roll: Roll) -> Iterator[RollEntry]:
    """Each entry. Raises Malformed for a cut or contradictory roll."""
    if len(roll.rows) % ROW_BYTES:
        raise Malformed("the roll is cut short")
    for tag, class_number, style_number, flags, person in _ROW.iter_unpack(roll.rows):
        try:
            yield RollEntry(tag, roll.classes[class_number], roll.styles[style_number], flags, person)
        except IndexError as error:
            raise Malformed("the roll names a class or style it does not list") from error
