"""Sealed and signed messages between the devices of one station, for one case."""

import hmac
import os
from hashlib import sha256
from typing import TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.station import Station
from kiosk.lan.messages import Closed, Introduced
from sync.protocol.certificates import Certificate
from sync.protocol.encoding import decode, encode, length_prefixed
from sync.protocol.errors import SealInvalid, WrongCase
from sync.protocol.signing import Signed, verify

NONCE_BYTES = 12
MARK_BYTES = 16
T = TypeVar("T")


class Letters:
    """Writes what only devices of the same station can read, and reads what only they can have written."""

    def __init__(self, station: Station) -> None:
        mine = station.credentials
        self.case, self.station = station.case.code, station.name
        self._meet, self._signer, self._certificate = station.meet, mine.signer, mine.certificate
        self._authority = mine.authority
        self._seal = ChaCha20Poly1305(self._key(b"lan/v1", mine.roll_key))
        self._mark_key = self._key(b"lan-beacon/v1", mine.roll_key)

    def write(self, kind: str, message: object) -> bytes:
        """Sign as this device, introduce it, seal to the station."""
        signed = self._signer.sign(kind, message)
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._seal.encrypt(nonce, encode(Introduced(self._certificate, signed)), self._context(kind))
        return encode(Closed(self.case, self.station, nonce, sealed))

    def read(self, kind: str, data: bytes, message: type[T], limit: int) -> tuple[Certificate, T]:
        """Who wrote it, and what. `limit` in bytes.

        Raises Malformed; WrongCase for another case or station; SealInvalid without this station's key;
        SignatureInvalid, NotAuthorised or DeviceRevoked for a signer who is no device of this station.
        """
        closed = decode(data, Closed, limit)
        if (closed.case, closed.station) != (self.case, self.station):
            raise WrongCase("this message is of another case or station", case=closed.case)
        try:
            opened = self._seal.decrypt(closed.nonce, closed.ciphertext, self._context(kind))
        except InvalidTag as error:
            raise SealInvalid("this message is not of this station, or was altered") from error
        introduced = decode(opened, Introduced, limit)
        writer = self._meet(introduced.certificate)
        return writer, decode(verify(introduced.message, kind, writer.key), message, limit)

    def certificate(self, signed: Signed) -> Certificate:
        """One of this case, whoever's it is. Raises SignatureInvalid, Malformed, WrongCase."""
        found = decode(verify(signed, "certificate", self._authority), Certificate)
        if found.case != self.case:
            raise WrongCase(f"this is for case {found.case}", case=found.case)
        return found

    def mark(self, run: bytes, port: int) -> bytes:
        """By this other devices of the station know a beacon of theirs."""
        return hmac.digest(self._mark_key, length_prefixed(run, port.to_bytes(2, "big")), sha256)[:MARK_BYTES]

    def _context(self, kind: str) -> bytes:
        return length_prefixed(b"lan/v1", kind.encode(), self.case.encode(), self.station.encode())

    def _key(self, purpose: bytes, roll_key: bytes) -> bytes:
        info = length_prefixed(purpose, self.case.encode(), self.station.encode())
        return HKDF(SHA256(), length=32, salt=None, info=info).derive(roll_key)
