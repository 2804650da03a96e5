"""Bytes in the alphabet that takes the least room in a QR code, and that any scanner can type (RFC 9285)."""

from sync.protocol.errors import Malformed

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
LONGEST = 4296
"""characters: the most that a QR code holds in this alphabet (ISO/IEC 18004)"""


def base45(data: bytes) -> str:
    """Two bytes in three characters, one byte left over in two."""
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
            raise Malformed("this code is damaged", reason="damaged-code")
        found += value.to_bytes(size, "big")
    return bytes(found)
