"""Where a chain ended, as it stands on paper: a later look at the station must find that place in its chain.

A station whose database is older than the paper was restored from an image.
"""

import base64
from typing import NamedTuple

from sync.protocol.errors import InputError
from sync.protocol.tracker import ALPHABET, check_character

LINK = "PBH1"
SEQUENCE_LENGTH, HASH_LENGTH = 5, 14
"""characters of the form for typing: 25 bits of the sequence, 70 of the hash"""


class ToldHead(NamedTuple):
    """What a code tells; case and device only in the form that machines read."""

    sequence: int
    hash_start: str
    """base32: all of the hash, or its beginning"""
    case: str | None = None
    device: str | None = None

    def names(self, head: bytes) -> bool:
        """May this be the hash that was told?"""
        return _base32(head).startswith(self.hash_start)


def head_code(case: str, device: str, sequence: int, head: bytes) -> str:
    """All of it, for the QR code."""
    return f"{LINK}:{case}:{device}:{sequence}:{_base32(head)}"


def shown_head(sequence: int, head: bytes) -> str:
    """For people to read and type: 19 letters and digits and a check character, in groups of four."""
    places = [ALPHABET[sequence >> shift & 31] for shift in range(5 * (SEQUENCE_LENGTH - 1), -1, -5)]
    characters = "".join(places) + _base32(head)[:HASH_LENGTH]
    characters += check_character(characters)
    return " ".join(characters[at : at + 4] for at in range(0, len(characters), 4))


def read_head(text: str) -> ToldHead:
    """Either form, as scanned or typed. Raises InputError if it is neither, or mistyped."""
    if text.strip().startswith(LINK + ":"):
        return _read_link(text.strip())
    characters = "".join(text.split()).upper().replace("-", "").replace("0", "O").replace("1", "I")
    valid = len(characters) == SEQUENCE_LENGTH + HASH_LENGTH + 1 and set(characters) <= set(ALPHABET)
    if not valid or check_character(characters[:-1]) != characters[-1]:
        raise InputError("the code of a chain's end has 20 letters and digits, and this one is mistyped")
    sequence = 0
    for character in characters[:SEQUENCE_LENGTH]:
        sequence = sequence * 32 + ALPHABET.index(character)
    return ToldHead(sequence, characters[SEQUENCE_LENGTH:-1])


def _read_link(text: str) -> ToldHead:
    parts = text.split(":")
    whole = len(parts) == 5 and parts[3].isascii() and parts[3].isdigit() and len(parts[3]) <= 16
    if not whole or len(parts[4]) != len(_base32(bytes(32))) or not set(parts[4]) <= set(ALPHABET):
        raise InputError("this is not the whole code of a chain's end")
    return ToldHead(int(parts[3]), parts[4], case=parts[1], device=parts[2])


def _base32(head: bytes) -> str:
    return base64.b32encode(head).decode().rstrip("=")
