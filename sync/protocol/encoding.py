"""MessagePack for what is signed, stored or sent: strict at the boundary, limits as constants."""

from typing import Annotated, TypeVar

import msgspec

from sync.protocol.errors import Malformed

MAX_RECORD = 8 * 1024
"""bytes of one signed chain record"""
MAX_BATCH = 4 * 1024 * 1024
"""bytes of one batch, compressed or not"""
MAX_CASE = 4 * 1024 * 1024
"""bytes of one signed case"""
MAX_SMALL = 64 * 1024
"""bytes of any other message"""

END = r"$(?!\n)"
"""The end of a text. Python's `$` alone also holds before a last line end; JavaScript has no `\\Z`."""

CaseCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z0-9][A-Z0-9-]{2,31}" + END)]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-zA-Z0-9][a-zA-Z0-9._-]{0,31}" + END)]
"""a short identifier of ours: station, device, officer, class, style, scheme"""
Reason = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,39}" + END)]
"""a word from our lists, never free text: nothing typed by a person gets into a chain"""
Hash = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
PublicKey = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
KeyId = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
Serial = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Seconds = Annotated[int, msgspec.Meta(ge=0, le=2**40)]
"""since 1970-01-01 UTC, by the writer's own clock: told, never trusted"""

T = TypeVar("T")


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, array_like=True):
    """Base of all binary messages. Fields are encoded by position, so their order is part of the protocol."""


def encode(message: object) -> bytes:
    """The one encoding of a message; equal messages give equal bytes."""
    return msgspec.msgpack.encode(message, order="deterministic")


def decode(data: bytes, kind: type[T], limit: int = MAX_SMALL) -> T:
    """Read a message of type `kind` from at most `limit` bytes.

    Raises Malformed for over-long input, unknown fields, wrong types and values out of range. Its cause tells
    the details, which may repeat what was read and are for engineers.
    """
    if len(data) > limit:
        raise Malformed(f"{len(data)} bytes, at most {limit} allowed", size=len(data), limit=limit)
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Malformed(f"not a {getattr(kind, '__name__', 'message')}, or not a whole one") from error


def length_prefixed(*parts: bytes) -> bytes:
    """Join byte strings so that no other list of parts gives the same bytes."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
