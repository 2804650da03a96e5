"""Key files: private keys wrapped with a passphrase, and beside them the public halves as JSON."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from sync.organiser.files import write_whole
from sync.protocol.encoding import Message, decode, encode
from sync.protocol.errors import FileDamaged
from sync.protocol.signing import Signer
from sync.protocol.wrapping import unwrap, wrap

Owner = Literal["authority", "centre", "identity", "decision"]
PUBLIC_SUFFIX = ".public.json"


class PrivateKeys(Message, frozen=True):
    """The content of a key file: raw 32-byte keys by name."""

    owner: Owner
    person: str
    keys: dict[str, bytes]

    def __repr__(self) -> str:
        """Say nothing of the keys: this may stand in a traceback."""
        return f"PrivateKeys({self.owner})"


class PublicKeys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the organiser needs to build a case: nothing secret."""

    owner: Literal["authority", "centre", "identity", "decision", "ceremony"]
    person: str
    keys: dict[str, str]
    """32 bytes each, in hexadecimal"""

    def key(self, name: str) -> bytes:
        """Raises FileDamaged if there is no such key or it is not 32 bytes."""
        try:
            key = bytes.fromhex(self.keys[name])
        except (KeyError, ValueError) as error:
            raise FileDamaged(f"the public key file has no usable key “{name}”", key=name) from error
        if len(key) != 32:
            raise FileDamaged(f"the public key “{name}” does not have 32 bytes", key=name)
        return key


def write_keys(path: Path, passphrase: str, private: PrivateKeys, public: Mapping[str, bytes]) -> Path:
    """Write `path` (wrapped) and the public file beside it, whose path is returned."""
    write_whole(path, wrap(f"{private.owner}-keys", passphrase, encode(private)), secret=True)
    return write_public(
        path, PublicKeys(private.owner, private.person, {n: k.hex() for n, k in public.items()})
    )


def public_file(path: Path) -> Path:
    """Where the public half of the key file at `path` stands."""
    return path.with_name(path.name + PUBLIC_SUFFIX)


def write_public(path: Path, public: PublicKeys) -> Path:
    """Write the public half that belongs to the key file at `path`."""
    beside = public_file(path)
    write_whole(beside, msgspec.json.format(msgspec.json.encode(public)))
    return beside


def read_keys(path: Path, passphrase: str, owner: Owner) -> PrivateKeys:
    """Open a key file. Raises PassphraseWrong or FileDamaged."""
    return decode(unwrap(f"{owner}-keys", passphrase, path.read_bytes()), PrivateKeys)


def read_public(path: Path, owner: str) -> PublicKeys:
    """Read a public key file. Raises FileDamaged."""
    try:
        public = msgspec.json.decode(path.read_bytes(), type=PublicKeys)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise FileDamaged(f"{path.name} is no public key file, or not a whole one", file=path.name) from error
    if public.owner != owner:
        raise FileDamaged(f"{path.name} holds keys of the {public.owner}, not of the {owner}", file=path.name)
    return public


def new_signing_keys(path: Path, passphrase: str, owner: Owner, person: str, names: tuple[str, ...]) -> Path:
    """Make Ed25519 keys of these names and write both files; the path of the public one is returned."""
    signers = {name: Signer.generate() for name in names}
    private = PrivateKeys(owner, person, {name: one.private_bytes() for name, one in signers.items()})
    return write_keys(path, passphrase, private, {name: one.public_key for name, one in signers.items()})
