"""Ed25519 signatures over exact bytes, separated by domain and kind."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.protocol.encoding import END, KeyId, Message, encode, length_prefixed
from sync.protocol.errors import NotAuthorised, SignatureInvalid

DOMAIN = b"pb/v1"
SignatureBytes = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
Kind = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z-]{1,23}" + END)]


class Signed(Message, frozen=True):
    """A payload with one signature. Verify the exact bytes first, decode them after; never re-encode."""

    kind: Kind
    key_id: KeyId
    payload: bytes
    signature: SignatureBytes


class Signature(Message, frozen=True):
    key_id: KeyId
    signature: SignatureBytes


class Joint(Message, frozen=True):
    """A payload that several people sign, each with a key of their own: closing records and decisions."""

    kind: Kind
    payload: bytes
    signatures: Annotated[tuple[Signature, ...], msgspec.Meta(max_length=16)]


def key_id(public_key: bytes) -> bytes:
    """The 8 bytes by which messages name a public key."""
    return sha256(length_prefixed(b"key/v1", public_key)).digest()[:8]


def signed_bytes(kind: str, payload: bytes) -> bytes:
    """What is really signed: length-prefixed `"pb/v1" | kind | payload`."""
    return length_prefixed(DOMAIN, kind.encode(), payload)


class Signer:
    """A private Ed25519 key in memory, with its public half and key id at hand."""

    def __init__(self, private_key: bytes) -> None:
        """Take the 32 raw private bytes."""
        self._key = Ed25519PrivateKey.from_private_bytes(private_key)
        self.public_key = self._key.public_key().public_bytes_raw()
        self.key_id = key_id(self.public_key)

    @classmethod
    def generate(cls) -> "Signer":
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    def private_bytes(self) -> bytes:
        """The 32 raw private bytes, for a vault."""
        return self._key.private_bytes_raw()

    def sign(self, kind: str, message: object) -> Signed:
        """Encode and sign a message (bytes are signed as they are)."""
        payload = message if isinstance(message, bytes) else encode(message)
        return Signed(kind, self.key_id, payload, self._key.sign(signed_bytes(kind, payload)))

    def countersign(self, kind: str, payload: bytes) -> Signature:
        """One signature for a Joint message."""
        return Signature(self.key_id, self._key.sign(signed_bytes(kind, payload)))


def check_signature(public_key: bytes, kind: str, payload: bytes, signature: bytes) -> None:
    """Raise SignatureInvalid unless `signature` is `public_key`'s for this kind and payload."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed_bytes(kind, payload))
    except (InvalidSignature, ValueError) as error:
        raise SignatureInvalid(f"the signature of a {kind} does not hold", kind=kind) from error


def verify(message: Signed, kind: str, public_key: bytes) -> bytes:
    """Return the payload of a Signed of this kind by this key; raise SignatureInvalid otherwise."""
    if message.kind != kind:
        raise SignatureInvalid(f"a {message.kind} was given where a {kind} was due", kind=kind)
    if message.key_id != key_id(public_key):
        raise SignatureInvalid(f"a {kind} is signed by another key", kind=kind)
    check_signature(public_key, kind, message.payload, message.signature)
    return message.payload


def join(kind: str, message: object, signers: Iterable[Signer]) -> Joint:
    """Sign one message with several keys."""
    payload = message if isinstance(message, bytes) else encode(message)
    return Joint(kind, payload, tuple(signer.countersign(kind, payload) for signer in signers))


def verify_joint(
    message: Joint, kind: str, key_of: Callable[[bytes], bytes | None], at_least: int = 2
) -> bytes:
    """Return the payload if at least `at_least` different known keys signed it.

    `key_of` gives the public key for a key id, or None for one that may not sign here.
    Raises SignatureInvalid for any signature that does not hold, NotAuthorised for too few signers.
    """
    if message.kind != kind:
        raise SignatureInvalid(f"a {message.kind} was given where a {kind} was due", kind=kind)
    holders = set()
    for signature in message.signatures:
        public_key = key_of(signature.key_id)
        if public_key is None:
            raise NotAuthorised(f"a signer of this {kind} may not sign it", kind=kind)
        check_signature(public_key, kind, message.payload, signature.signature)
        holders.add(public_key)
    if len(holders) < at_least:
        raise NotAuthorised(
            f"a {kind} needs {at_least} people's signatures, it has {len(holders)}",
            kind=kind,
            needed=at_least,
        )
    return message.payload
