"""The identity service's private keys: they exist here and, unless the case says so, on no other machine."""

import os
from collections.abc import Mapping
from typing import Annotated

import msgspec

from sync.protocol.errors import FileDamaged
from sync.protocol.sealing import generate_sealing_key, sealing_public_key
from sync.protocol.signing import Signer

Raw = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class IdentityKeys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Four raw keys of 32 bytes."""

    identity: Raw
    """X25519: opens the identities in voting passes"""
    pseudonym: Raw
    """HMAC-SHA256: makes pseudonyms"""
    identity_signing: Raw
    """Ed25519: signs what the service answers the centre"""
    online_desk: Raw
    """Ed25519: the device key of the online desk; signs its voting passes and its chain"""

    def __repr__(self) -> str:
        """Say nothing: a key must not slip into a log or a traceback."""
        return "IdentityKeys(…)"

    def raw(self) -> dict[str, bytes]:
        """The keys by name, for a wrapped key file."""
        return {name: getattr(self, name) for name in self.__struct_fields__}

    def public_halves(self) -> dict[str, bytes]:
        """What the case and the certificate of the online desk are built with, by the same names."""
        return {
            "identity": sealing_public_key(self.identity),
            "identity_signing": Signer(self.identity_signing).public_key,
            "online_desk": Signer(self.online_desk).public_key,
        }


def make_identity_keys() -> IdentityKeys:
    return IdentityKeys(
        identity=generate_sealing_key()[0],
        pseudonym=os.urandom(32),
        identity_signing=Signer.generate().private_bytes(),
        online_desk=Signer.generate().private_bytes(),
    )


def identity_keys_of(raw: Mapping[str, bytes]) -> IdentityKeys:
    """The keys from a key file's content. Raises FileDamaged for one missing, unknown or of wrong length."""
    try:
        return msgspec.convert(dict(raw), IdentityKeys)
    except msgspec.ValidationError as error:
        raise FileDamaged(f"the file does not hold the identity service's keys: {error}") from error
