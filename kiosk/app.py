"""Where a station is wired together: folder, vault, database, rules, and the way to the centre.

A station's folder holds two files, `vault` and `station.db` (with its journal). To get there:

    request(...)        the device makes its keys and says what it wants certified
    install(...)        the organiser's answer is opened; there is a database now
    open_station(...)   each time the program starts
"""

import secrets
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from shamir_mnemonic.wordlist import WORDLIST

from kiosk.domain.officers import OfficerRole
from kiosk.domain.station import Station
from kiosk.storage.database import Database, migrate
from kiosk.storage.installation import build_database, put_in_place
from kiosk.storage.outbox import StationOutbox
from kiosk.storage.store import StationStore
from kiosk.storage.vault import Vault, create_vault, open_vault, save_vault
from sync.client.outbox import Outbox
from sync.protocol.certificates import Directory, Role, open_case
from sync.protocol.durable_file import sync_folder
from sync.protocol.encoding import encode
from sync.protocol.errors import FileDamaged, NotAllowedNow, StorageFailed
from sync.protocol.provisioning import open_answer, request_of
from sync.protocol.signing import Signed
from sync.protocol.wrapping import PASSPHRASE_WORDS

VAULT, DATABASE = "vault", "station.db"


def system_clock() -> int:
    """Seconds since 1970-01-01 UTC by this machine's clock."""
    return int(time.time())


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
) -> bytes:
    """Make the keys of a new device and its officers (holder, role, PIN); gives the request to certify them.

    The passphrase is best one of `new_passphrase`. Raises InputError; NotAllowedNow if
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
    save_vault(folder / VAULT, passphrase, vault.contents)
    return encode(vault.request())


def request_again(folder: Path, passphrase: str) -> bytes:
    """The request of the vault in this folder again. Raises PassphraseWrong, FileDamaged, StorageFailed."""
    _make_names_durable(folder)
    return encode(open_vault(folder / VAULT, passphrase).request())


def install(folder: Path, passphrase: str, provision: bytes, authority: bytes | None = None) -> None:
    """Open the organiser's answer and fill the station's database; whole, or nothing has changed.

    `authority`, the case authority's public key when it is known by another way, is the only one trusted.
    Raises PassphraseWrong, FileDamaged, WrongCase, SignatureInvalid, RollInvalid, StorageFailed, or
    NotAllowedNow for a station that has its database already.
    """
    if (folder / DATABASE).exists():
        _make_names_durable(folder)
        raise NotAllowedNow("this station is installed already")
    vault = open_vault(folder / VAULT, passphrase)
    answer = open_answer(vault.contents.transport_key, request_of(vault.request()), provision, authority)
    case = open_case(answer.case, authority)
    build_database(folder / DATABASE, vault.contents.database_key, case, answer)
    save_vault(folder / VAULT, passphrase, vault.with_roll_key(answer.roll_key))
    # Last: once the database stands in its place, everything else does.
    put_in_place(folder / DATABASE)


def open_station(folder: Path, passphrase: str, clock: Callable[[], int] = system_clock) -> "OpenedStation":
    """The station as it was left, by whatever end. `clock` gives seconds since 1970-01-01 UTC.

    Raises PassphraseWrong; FileDamaged or ChainBroken for files that do not belong together; NotAllowedNow
    before `install`; StorageFailed, also while another program has the station open.
    """
    _make_names_durable(folder)
    vault = open_vault(folder / VAULT, passphrase)
    if not (folder / DATABASE).exists():
        raise NotAllowedNow("this station is not installed yet")
    database = Database(folder / DATABASE, vault.contents.database_key)
    try:
        migrate(database, new=False)
        station = OpenedStation(vault, database, clock)
        station.started()
    except BaseException:
        database.close()
        raise
    return station


def _make_names_durable(folder: Path) -> None:
    """An error while a file was put in its place may have left open whether its name outlives a power cut."""
    try:
        sync_folder(folder)
    except OSError as error:
        raise StorageFailed(f"the station's folder cannot be read: {error.strerror}") from error


def sync_outbox(station: "OpenedStation") -> Outbox:
    """What of this station is to be delivered to the centre."""
    return station.outbox


class OpenedStation(Station):
    """A Station on its own database."""

    def __init__(self, vault: Vault, database: Database, clock: Callable[[], int]) -> None:
        """Raises FileDamaged or ChainBroken for a database that does not fit the vault or itself."""
        self._database, self._storage = database, StationStore(database)
        self._storage.check()
        documents = [one for one in self._storage.documents() if isinstance(one, Signed)]
        case = open_case(next(one for one in documents if one.kind == "case"))
        directory = Directory(case, [one for one in documents if one.kind == "certificate"])
        own = directory.certificate(vault.contents.device)
        if vault.contents.roll_key is None:
            raise FileDamaged("the vault is older than the database beside it")
        super().__init__(
            store=self._storage,
            directory=directory,
            own=own,
            signer=vault.signer,
            officer_keys=vault,
            roll_key=vault.contents.roll_key,
            clock=clock,
        )
        self.outbox: Outbox = StationOutbox(self._storage, case, own, vault.signer)

    def purge(self) -> None:
        """Delete what need not be kept any longer. Raises NotAllowedNow as long as anything must be."""
        self._storage.purge(self.case, self._clock())

    def close(self) -> None:
        """Let go of the database, so that another program may open it."""
        self._database.close()
