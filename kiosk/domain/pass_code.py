"""Voting passes as a code from desk to booth: what a QR code on paper or on a screen holds.

All passes of one person in one code. In QR's alphanumeric alphabet (base 45, RFC 9285), which takes the least
room, and which a keyboard-wedge scanner can type.
"""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from sync.protocol.encoding import Message, decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.signing import Signed

PREFIX = "PB1:"
MOST_PASSES = 6
LONGEST = 4296
"""characters: the most that a QR code holds in this alphabet (ISO/IEC 18004)"""
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


class PassCode(Message, frozen=True):
    """The passes in one code, one for each case."""

    passes: Annotated[tuple[Signed, ...], msgspec.Meta(min_length=1, max_length=MOST_PASSES)]


def write_pass_code(passes: Sequence[Signed]) -> str:
    """The code for one person's voting passes. No name or number is in it: identities are sealed."""
    return PREFIX + base45(encode(PassCode(tuple(passes))))


def read_pass_code(text: str) -> tuple[Signed, ...]:
    """The passes in a code, not judged yet. Raises Malformed for anything else, or for a part of one."""
    code = text.strip("\r\n\t")
    if not code.startswith(PREFIX) or len(code) > LONGEST:
        raise Malformed("this code is not a voting pass", reason="no-pass")
    return decode(from_base45(code.removeprefix(PREFIX)), PassCode).passes


def base45(data: bytes) -> str:
    """RFC 9285: two bytes in three characters, one byte left over in two."""
    signs = []
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        rest = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            rest, sign = divmod(rest, 45)
            signs.append(ALPHABET[sign])
    return "".join(signs)


def from_base45(text: str) -> bytes:
    """The bytes again. Raises Malformed."""
    found = bytearray()
    for at in range(0, len(text), 3):
        part = text[at : at + 3]
        places = [ALPHABET.find(sign) for sign in part]
        value = sum(place * 45**power for power, place in enumerate(places))
        size = len(part) - 1
        if min(places) < 0 or size == 0 or value >= 256**size:
            raise Malformed("this code is damaged", reason="no-pass")
        found += value.to_bytes(size, "big")
    return bytes(found)
