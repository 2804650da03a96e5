"""What the organiser sends the identity service alone: signed by the case authority, sealed to its key.

Sealed, because it tells of people; signed, because anybody can seal to a public key, and whoever put in a
list of former numbers could make two people count as one.
"""

from typing import TypeVar

from sync.protocol.encoding import decode, encode, length_prefixed
from sync.protocol.errors import FileDamaged, Malformed, SealInvalid, SignatureInvalid
from sync.protocol.sealing import open_sealed, seal
from sync.protocol.signing import Signed, Signer, verify

T = TypeVar("T")
SIGNED_OVERHEAD = 1024
"""bytes, more than a signature and its framing need"""


def _info(kind: str, case_code: str) -> bytes:
    return length_prefixed(f"{kind}/v1".encode(), case_code.encode())


def seal_for_identity(
    authority: Signer, identity_key: bytes, kind: str, case_code: str, message: object
) -> bytes:
    """Sign and seal one message of a kind (a word such as `aliases`)."""
    return seal(identity_key, _info(kind, case_code), encode(authority.sign(kind, message)))


def open_for_identity(
    private_key: bytes, authority: bytes, kind: str, case_code: str, sealed: bytes, *, of: type[T], limit: int
) -> T:
    """Open what `seal_for_identity` made, of at most `limit` bytes.

    Raises FileDamaged for another case, kind or signer, and for altered bytes.
    """
    try:
        opened = open_sealed(private_key, _info(kind, case_code), sealed)
        signed = decode(opened, Signed, limit + SIGNED_OVERHEAD)
        return decode(verify(signed, kind, authority), of, limit)
    except (SealInvalid, Malformed, SignatureInvalid) as error:
        raise FileDamaged(
            f"the file of {kind} is altered, made for another case, or not from its organiser", case=case_code
        ) from error
