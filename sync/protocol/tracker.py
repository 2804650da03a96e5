"""The tracker: what a voter takes home to look for the ballot on the public board."""

import base64
from hashlib import sha256

from sync.protocol.encoding import length_prefixed
from sync.protocol.errors import InputError

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
SHOWN = 16
LINK = "PB1:"


def tracker_hash(ballot_ct: bytes) -> bytes:
    """SHA-256("track/v1" | sealed ballot): 32 bytes, the whole of the tracker."""
    return sha256(length_prefixed(b"track/v1", ballot_ct)).digest()


def check_character(characters: str) -> str:
    """Luhn's check character modulo 32: finds every single mistyped character and most swaps."""
    total = 0
    for place, character in enumerate(reversed(characters)):
        value = ALPHABET.index(character) * (2 if place % 2 == 0 else 1)
        total += value // 32 + value % 32
    return ALPHABET[-total % 32]


def shown_tracker(full: bytes) -> str:
    """The tracker as people read it: 16 characters and a check character, in groups of four."""
    characters = base64.b32encode(full).decode()[:SHOWN]
    characters += check_character(characters)
    return " ".join(characters[at : at + 4] for at in range(0, len(characters), 4))


def tracker_link(full: bytes) -> str:
    """All of the tracker, for the QR code."""
    return LINK + base64.b32encode(full).decode().rstrip("=")


def read_tracker(text: str) -> str:
    """The 16 characters of a tracker as typed. Raises InputError if it is mistyped."""
    characters = "".join(text.split()).upper().replace("-", "").replace("0", "O").replace("1", "I")
    valid = len(characters) == SHOWN + 1 and all(character in ALPHABET for character in characters)
    if not valid or check_character(characters[:SHOWN]) != characters[SHOWN]:
        raise InputError("a tracker has 17 letters and digits, and this one is mistyped")
    return characters[:SHOWN]
