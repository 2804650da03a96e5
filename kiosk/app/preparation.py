"""Before the polling day: a device makes its keys and asks for certificates, then opens the answer."""

import secrets
from collections.abc import Sequence
from pathlib import Path

from shamir_mnemonic.wordlist import WORDLIST

from kiosk.app.folder import DATABASE, PROVISION, VAULT, VAULT_COPY, make_names_durable
from kiosk.domain.officers import OfficerRole
from kiosk.storage.installation import build_database, put_in_place
from kiosk.storage.vault import create_vault, open_vault, save_vault, vault_copy, wrapped_vault
from sync.protocol.certificates import Role, open_case
from sync.protocol.durable_file import sync_folder, write_durably
from sync.protocol.encoding import encode
from sync.protocol.errors import NotAllowedNow, StorageFailed
from sync.protocol.provisioning import open_answer, request_of
from sync.protocol.wrapping import PASSPHRASE_WORDS


def new_passphrase() -> str:
    """Six words, drawn from a list of 1,024: 60 bits, with Argon2id behind them."""
    return " ".join(secrets.choice(WORDLIST) for _ in range(PASSPHRASE_WORDS))


def request(
    folder: Path,
    case_code: str,
    *,
    station: str,
    device: str,
    roles: Sequence[Role],
    officers: Sequence[tuple[str, OfficerRole, str]],
    passphrase: str,
    recovery_secret: str,
) -> bytes:
    """Make the keys of a new device and its officers (holder, role, PIN); gives the request to certify them.

    Passphrase and recovery secret are best each one of `new_passphrase`; the second is needed only to
    `recover`, and kept apart from the stick. Raises InputError; NotAllowedNow if
    there is a vault in the folder already (then `request_again` gives its request); StorageFailed.
    """
    vault = create_vault(case=case_code, station=station, device=device, roles=roles, officers=officers)
    if (folder / VAULT).exists():
        raise NotAllowedNow("there is a vault in this folder already")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
    except OSError as error:
        raise StorageFailed(f"the station's folder cannot be made: {error.strerror}") from error
    wrapped = wrapped_vault(passphrase, vault.contents)
    write_durably(folder / VAULT_COPY, vault_copy(recovery_secret, wrapped))
    write_durably(folder / VAULT, wrapped)  # last: once it is there, the device has its keys
    return encode(vault.request())


def request_again(folder: Path, passphrase: str) -> bytes:
    """The request of the vault in this folder again. Raises PassphraseWrong, FileDamaged, StorageFailed."""
    make_names_durable(folder)
    return encode(open_vault(folder / VAULT, passphrase).request())


def install(folder: Path, passphrase: str, provision: bytes, authority: bytes | None = None) -> None:
    """Open the organiser's answer and fill the station's database; whole, or nothing has changed.

    `authority`, the case authority's public key when it is known by another way, is the only one trusted.
    Raises PassphraseWrong, FileDamaged, WrongCase, SignatureInvalid, RollInvalid, StorageFailed, or
    NotAllowedNow for a station that has its database already.
    """
    if (folder / DATABASE).exists():
        make_names_durable(folder)
        raise NotAllowedNow("this station is installed already")
    vault = open_vault(folder / VAULT, passphrase)
    answer = open_answer(vault.contents.transport_key, request_of(vault.request()), provision, authority)
    case = open_case(answer.case, authority)
    write_durably(folder / PROVISION, provision)
    build_database(folder / DATABASE, vault.contents.database_key, case, answer)
    save_vault(folder / VAULT, passphrase, vault.with_roll_key(answer.roll_key))
    # Last: once the database stands in its place, everything else does.
    put_in_place(folder / DATABASE)
