"""Secrets at rest: wrapped with a passphrase (Argon2id, RFC 9106) and ChaCha20-Poly1305."""

import os
import unicodedata
from threading import Lock
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sync.protocol.encoding import MAX_CASE, Message, decode, encode
from sync.protocol.errors import FileDamaged, Malformed, PassphraseWrong
from sync.protocol.signing import Kind

PASSPHRASE_WORDS = 6
NONCE_BYTES = 12
# RFC 9106's second recommended choice: 64 MiB, three passes, four lanes.
ITERATIONS, MEMORY_KIB, LANES = 3, 64 * 1024, 4
# What a file may ask for at most, for anybody could have made it: some seconds, a quarter of a gigabyte.
MAX_ITERATIONS, MAX_MEMORY_KIB = 10, 256 * 1024
# OpenSSL works on the lanes in threads of a pool of its own, and derivations begun at the same time can wait
# for each other there for ever: seen with cryptography 50.0.2, held by test_wrapping.py.
_ONE_AT_A_TIME = Lock()


class Wrapped(Message, frozen=True):
    """A secret that a passphrase opens; `kind` says what it is and is authenticated with it."""

    kind: Kind
    salt: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    iterations: Annotated[int, msgspec.Meta(ge=1, le=MAX_ITERATIONS)]
    memory_kib: Annotated[int, msgspec.Meta(ge=1024, le=MAX_MEMORY_KIB)]
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)]
    nonce: Annotated[bytes, msgspec.Meta(min_length=NONCE_BYTES, max_length=NONCE_BYTES)]
    ciphertext: bytes


def _key(passphrase: str, wrapped: Wrapped) -> bytes:
    words = " ".join(unicodedata.normalize("NFKC", passphrase).lower().split())
    derivation = Argon2id(
        salt=wrapped.salt,
        length=32,
        iterations=wrapped.iterations,
        lanes=wrapped.lanes,
        memory_cost=wrapped.memory_kib,
    )
    with _ONE_AT_A_TIME:
        return derivation.derive(words.encode())


def _header(wrapped: Wrapped) -> bytes:
    return encode(msgspec.structs.replace(wrapped, ciphertext=b""))


def wrap(kind: str, passphrase: str, secret: bytes) -> bytes:
    """Wrap a secret. Case, width and spacing of the passphrase do not matter."""
    empty = Wrapped(kind, os.urandom(16), ITERATIONS, MEMORY_KIB, LANES, os.urandom(NONCE_BYTES), b"")
    sealed = ChaCha20Poly1305(_key(passphrase, empty)).encrypt(empty.nonce, secret, _header(empty))
    return encode(msgspec.structs.replace(empty, ciphertext=sealed))


def unwrap(kind: str, passphrase: str, data: bytes) -> bytes:
    """Open what `wrap` made. Raises PassphraseWrong, or FileDamaged for anything but a whole wrapped file."""
    try:
        wrapped = decode(data, Wrapped, MAX_CASE)
    except Malformed as error:
        raise FileDamaged("the file is cut short or is no wrapped secret") from error
    if wrapped.kind != kind:
        raise FileDamaged(f"the file holds “{wrapped.kind}”, and “{kind}” is due")
    try:
        return ChaCha20Poly1305(_key(passphrase, wrapped)).decrypt(
            wrapped.nonce, wrapped.ciphertext, _header(wrapped)
        )
    except InvalidTag as error:
        raise PassphraseWrong("the passphrase does not open it (or the file was altered)") from error
