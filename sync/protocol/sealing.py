"""Sealing (HPKE, RFC 9180) of ballots to the tally key, and of identities to the identity key.

The library takes no AAD, so the context stands in `info`, length-prefixed.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from sync.protocol.ballot import Ballot, normalised, padded_length
from sync.protocol.case import Case
from sync.protocol.encoding import decode, encode, length_prefixed
from sync.protocol.errors import Malformed, SealInvalid
from sync.protocol.identity import Identity, is_canonical

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
OVERHEAD = 48
"""bytes that sealing adds: a public key of 32 and a tag of 16"""
IDENTITY_LENGTH = 80
"""bytes of every padded identity: the longest namespace, number and date fit"""
LENGTH_BYTES = 4


def generate_sealing_key() -> tuple[bytes, bytes]:
    """A new X25519 key: (private, public), 32 raw bytes each."""
    key = X25519PrivateKey.generate()
    return key.private_bytes_raw(), key.public_key().public_bytes_raw()


def sealing_public_key(private_key: bytes) -> bytes:
    """The public half of a raw X25519 key."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def seal(public_key: bytes, info: bytes, plaintext: bytes) -> bytes:
    """Seal to a public key; only its private half, told the same `info`, opens it.

    Raises SealInvalid for a public key that is none, or one of those that make every secret zero.
    """
    try:
        return SUITE.encrypt(plaintext, X25519PublicKey.from_public_bytes(public_key), info)
    except ValueError as error:
        raise SealInvalid("nothing can be sealed to this public key") from error


def ready_key(private_key: bytes) -> X25519PrivateKey:
    """A raw key made ready once, which spares a quarter of the time where thousands of things are opened."""
    return X25519PrivateKey.from_private_bytes(private_key)


def open_sealed(private_key: bytes | X25519PrivateKey, info: bytes, sealed: bytes) -> bytes:
    """Open what `seal` made. Raises SealInvalid for another key, another context, or altered bytes."""
    try:
        key = ready_key(private_key) if isinstance(private_key, bytes) else private_key
        return SUITE.decrypt(sealed, key, info)
    except (InvalidTag, ValueError) as error:
        raise SealInvalid("this key does not open it, or it was altered") from error


def pad(data: bytes, length: int) -> bytes:
    """Length, data, zeros: `length` bytes in all."""
    if len(data) + LENGTH_BYTES > length:
        raise Malformed(f"{len(data)} bytes do not fit into {length}", size=len(data), limit=length)
    return (len(data).to_bytes(LENGTH_BYTES, "big") + data).ljust(length, b"\0")


def unpad(padded: bytes) -> bytes:
    """Undo `pad`; refuses a false length and anything but zeros after the data."""
    size = int.from_bytes(padded[:LENGTH_BYTES], "big")
    data, rest = padded[LENGTH_BYTES : LENGTH_BYTES + size], padded[LENGTH_BYTES + size :]
    if len(padded) < LENGTH_BYTES or len(data) != size or rest.strip(b"\0"):
        raise Malformed("the padding is wrong")
    return data


def ballot_info(case_code: str, style: str, electorate_class: str) -> bytes:
    return length_prefixed(b"ballot/v1", case_code.encode(), style.encode(), electorate_class.encode())


def sealed_ballot_length(case: Case) -> int:
    """Bytes of every sealed ballot of this case."""
    return padded_length(case) + OVERHEAD


def seal_ballot(case: Case, electorate_class: str, ballot: Ballot) -> bytes:
    """Seal a ballot to the case's tally key, padded to the case's one length.

    In: a ballot that `check_ballot` allows. Out: `sealed_ballot_length(case)` bytes.
    """
    if case.keys is None:
        raise Malformed("the case has no keys yet")
    padded = pad(encode(normalised(case, ballot)), padded_length(case))
    return seal(case.keys.tally, ballot_info(case.code, ballot.style, electorate_class), padded)


def open_ballot(
    private_key: bytes, case_code: str, style: str, electorate_class: str, ballot_ct: bytes
) -> Ballot:
    """Open one sealed ballot. Raises SealInvalid or Malformed; validity is for `check_ballot`."""
    return read_ballot(open_sealed(private_key, ballot_info(case_code, style, electorate_class), ballot_ct))


def read_ballot(opened: bytes) -> Ballot:
    """The ballot in what was sealed. Raises Malformed."""
    return decode(unpad(opened), Ballot)


def identity_info(case_code: str, station: str, serial: bytes) -> bytes:
    return length_prefixed(b"id/v1", case_code.encode(), station.encode(), serial)


def seal_identity(identity_key: bytes, case_code: str, station: str, serial: bytes, who: Identity) -> bytes:
    """Seal who somebody is to the identity service, bound to one voting pass; always the same length."""
    return seal(identity_key, identity_info(case_code, station, serial), pad(encode(who), IDENTITY_LENGTH))


def open_identity(private_key: bytes, case_code: str, station: str, serial: bytes, id_ct: bytes) -> Identity:
    """Open a sealed identity. Raises SealInvalid, or Malformed for one that is not in canonical form:
    a desk that writes a number in a way of its own must not make a second person of its holder.
    """
    opened = open_sealed(private_key, identity_info(case_code, station, serial), id_ct)
    who = decode(unpad(opened), Identity)
    if not is_canonical(who):
        raise Malformed("the identity is not in canonical form")
    return who
