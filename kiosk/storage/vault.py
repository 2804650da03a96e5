"""The vault: a device's keys in one file, wrapped with a passphrase; officers' keys inside, behind PINs."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.domain.officers import OfficerRole
from sync.protocol.certificates import Role
from sync.protocol.durable_file import write_durably
from sync.protocol.encoding import MAX_CASE, CaseCode, Hash, Message, Name, decode, encode
from sync.protocol.errors import FileDamaged, InputError, Malformed, NotAuthorised, StorageFailed
from sync.protocol.provisioning import KeyRequest, StationRequest, request_of
from sync.protocol.sealing import generate_sealing_key, sealing_public_key
from sync.protocol.signing import Signed, Signer
from sync.protocol.wrapping import unwrap, wrap

KIND, OFFICER_KIND, COPY_KIND = "vault", "officer-key", "vault-copy"
PIN_LENGTH = 6
SPARES = 3
"""how many times a device can be lost, or found to be restored from an image, and go on"""


class OfficerKey(Message, frozen=True):
    """One officer's key, wrapped with the officer's PIN."""

    holder: Name
    role: OfficerRole
    public_key: Hash
    wrapped: bytes


class Contents(Message, frozen=True):
    """What the file holds, once opened."""

    case: CaseCode
    station: Name
    device: Name
    roles: tuple[Role, ...]
    device_key: Hash
    spare_keys: Annotated[tuple[Hash, ...], msgspec.Meta(min_length=SPARES, max_length=SPARES)]
    """one for each chain that may have to continue a lost one"""
    transport_key: Hash
    """X25519: opens the provision file"""
    database_key: Hash
    journal_key: Hash
    """seals what is kept on the stick"""
    officers: Annotated[tuple[OfficerKey, ...], msgspec.Meta(min_length=1, max_length=60)]
    roll_key: Hash | None = None
    """came with the provision file"""

    def __repr__(self) -> str:
        """Say nothing of the keys."""
        return f"Contents({self.device})"


class Vault:
    """An opened vault. Implements kiosk.domain.officers.OfficerKeys."""

    def __init__(self, contents: Contents) -> None:
        self.contents = contents
        self.signer = Signer(contents.device_key)

    def __repr__(self) -> str:
        """Say nothing of the keys."""
        return f"Vault({self.contents.device})"

    def holders(self) -> tuple[str, ...]:
        """The names under which this device is certified: its own, then those of its spare keys."""
        mine = self.contents
        return mine.device, *(f"{mine.device}-spare{number}" for number in range(1, SPARES + 1))

    def signer_of(self, chain: int) -> Signer:
        """The key of one of the device's chains: 0 is its own, later ones are those of its spares."""
        return self.signer if chain == 0 else Signer(self.contents.spare_keys[chain - 1])

    def officers(self) -> list[tuple[str, OfficerRole]]:
        return [(one.holder, one.role) for one in self.contents.officers]

    def unlock(self, holder: str, pin: str) -> Signer:
        """Raises PassphraseWrong for a wrong PIN, NotAuthorised for a holder who has no key here."""
        found = next((one for one in self.contents.officers if one.holder == holder), None)
        if found is None:
            raise NotAuthorised(f"{holder} has no key at this station", holder=holder)
        return Signer(unwrap(OFFICER_KIND, pin, found.wrapped))

    def with_roll_key(self, roll_key: bytes) -> Contents:
        """The contents to save once the provision file has brought the roll key."""
        return msgspec.structs.replace(self.contents, roll_key=roll_key)

    def request(self) -> Signed:
        """What this device asks the case's authority for: certificates, and an answer only it can open."""
        mine = self.contents
        keys = [
            KeyRequest(mine.device, self.signer.public_key, mine.roles),
            *(
                KeyRequest(holder, self.signer_of(chain).public_key, mine.roles, spare=True)
                for chain, holder in enumerate(self.holders())
                if chain > 0
            ),
            *(KeyRequest(one.holder, one.public_key, (one.role,)) for one in mine.officers),
        ]
        body = StationRequest(
            mine.case, mine.station, mine.device, sealing_public_key(mine.transport_key), tuple(keys)
        )
        return self.signer.sign("request", body)


def create_vault(
    *,
    case: str,
    station: str,
    device: str,
    roles: Sequence[Role],
    officers: Sequence[tuple[str, OfficerRole, str]],
) -> Vault:
    """New keys for a device and for each officer (holder, role, PIN).

    Raises InputError for names or PINs that cannot be, or without a chief and a second officer.
    """
    if len({holder for holder, _, _ in officers}) < 2 or "chief" not in {role for _, role, _ in officers}:
        raise InputError("a station needs a chief officer and a second officer")
    # Spaces do not count: they make no difference when it is typed.
    if any(len("".join(pin.split())) < PIN_LENGTH for _, _, pin in officers):
        raise InputError(f"a PIN has at least {PIN_LENGTH} characters", needed=PIN_LENGTH)
    contents = Contents(
        case=case,
        station=station,
        device=device,
        roles=tuple(roles),
        device_key=Signer.generate().private_bytes(),
        spare_keys=tuple(Signer.generate().private_bytes() for _ in range(SPARES)),
        transport_key=generate_sealing_key()[0],
        database_key=os.urandom(32),
        journal_key=os.urandom(32),
        officers=tuple(_officer_key(*one) for one in officers),
    )
    try:
        # The same check that reading it will make, before anything is written.
        vault = Vault(decode(encode(contents), Contents, MAX_CASE))
        request_of(vault.request())
    except Malformed as error:
        raise InputError(
            "a name is not allowed: a case code has 3 to 32 capital letters, digits and hyphens, "
            "any other name at most 25 letters, digits, dots and hyphens"
        ) from error
    return vault


def save_vault(path: Path, passphrase: str, contents: Contents) -> None:
    """Raises StorageFailed; the old file is intact then."""
    write_durably(path, wrapped_vault(passphrase, contents))


def wrapped_vault(passphrase: str, contents: Contents) -> bytes:
    """What the vault's file holds."""
    return wrap(KIND, passphrase, encode(contents))


def vault_copy(recovery_secret: str, wrapped: bytes) -> bytes:
    """A copy of the vault's file for the stick: it needs the recovery secret, then the passphrase."""
    return wrap(COPY_KIND, recovery_secret, wrapped)


def open_copy(recovery_secret: str, copy: bytes) -> bytes:
    """The vault's file again. Raises PassphraseWrong, FileDamaged."""
    return unwrap(COPY_KIND, recovery_secret, copy)


def open_vault(path: Path, passphrase: str) -> Vault:
    """Raises PassphraseWrong, FileDamaged, or StorageFailed if there is no such file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StorageFailed(f"the vault cannot be read: {error.strerror}") from error
    return open_wrapped(passphrase, data)


def open_wrapped(passphrase: str, data: bytes) -> Vault:
    """The vault in what a file held. Raises PassphraseWrong, FileDamaged."""
    try:
        return Vault(decode(unwrap(KIND, passphrase, data), Contents, MAX_CASE))
    except Malformed as error:
        raise FileDamaged("the vault was made by another version of the program") from error


def _officer_key(holder: str, role: OfficerRole, pin: str) -> OfficerKey:
    signer = Signer.generate()
    wrapped = wrap(OFFICER_KIND, pin, signer.private_bytes())
    return OfficerKey(holder, role, signer.public_key, wrapped)
