"""Going on after a device was lost, or was set back to an older state: from the stick, and on a new chain."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.folder import DATABASE, PROVISION, VAULT, VAULT_COPY
from kiosk.app.station import OpenedStation, start_station
from kiosk.domain.officers import Officer, require_chief
from kiosk.domain.polling_day import DayState
from kiosk.storage.database import Database
from kiosk.storage.installation import build_database, building_of, put_in_place
from kiosk.storage.journal import Entry, Reading
from kiosk.storage.stick import StickFolder
from kiosk.storage.succession import continue_chain, take_over
from kiosk.storage.vault import SPARES, Vault, open_copy, open_wrapped, save_vault
from sync.protocol.certificates import open_case
from sync.protocol.chain import read_record
from sync.protocol.durable_file import sync_folder, write_durably
from sync.protocol.errors import FileDamaged, InputError, NotAllowedNow, SparesUsedUp, StorageFailed
from sync.protocol.messages import Envelope
from sync.protocol.provisioning import open_answer, request_of


@dataclass(frozen=True)
class Recovered:
    """What was on the stick."""

    case: str
    holder: str
    """the certified name under which the replacement goes on"""
    records: int
    cast: int
    spoiled: int
    """bytes at the journal's end that cannot be read: what stood there last is lost"""


def recover(folder: Path, stick: Path, passphrase: str, recovery_secret: str, *, at: int) -> Recovered:
    """Rebuild a lost device's station in `folder`, on a replacement, from what its stick holds.

    `stick` is the stick's folder, or one device's folder on it if it holds several; `at` is the time in
    seconds. The station goes on with the next spare key, on a new chain, with everything that the stick knew;
    the stick remembers that this spare is taken. Whole, or it can simply be done again.
    Raises PassphraseWrong, InputError for a stick with no device or several, FileDamaged, SparesUsedUp,
    StorageFailed, or NotAllowedNow for a folder that holds a station already.
    """
    if (folder / DATABASE).exists():
        raise NotAllowedNow("there is a station in this folder already")
    kept = _device_folder(stick)
    copy, provision = _read(kept / VAULT_COPY), _read(kept / PROVISION)
    vault = open_wrapped(passphrase, open_copy(recovery_secret, copy))
    own = StickFolder(kept.parents[2], vault)
    if own.own != kept:
        raise FileDamaged(f"this folder was renamed: it is {vault.contents.device}'s")
    answer = open_answer(vault.contents.transport_key, request_of(vault.request()), provision)
    newest, reading = _best(own)
    _make(folder)
    write_durably(folder / VAULT_COPY, copy)
    write_durably(folder / PROVISION, provision)
    path, key = folder / DATABASE, vault.contents.database_key
    build_database(path, key, open_case(answer.case), answer)
    save_vault(folder / VAULT, passphrase, vault.with_roll_key(answer.roll_key))
    database = Database(building_of(path), key)
    try:
        chain = _succeed(database, vault, reading.entries, newest, claim_on=own, at=at)
    finally:
        database.close()
    put_in_place(path)
    cast = sum(isinstance(read_record(one.record)[1].body, Envelope) for one in reading.entries)
    holder = vault.holders()[chain]
    return Recovered(vault.contents.case, holder, len(reading.entries), cast, reading.spoiled)


def go_on(station: OpenedStation, chief: Officer) -> OpenedStation:
    """Let a device that was set back to an older state go on: with all that the stick knows, on a new chain.

    Gives the station that takes the place of this one, which is closed. After an error this one is as it was,
    and the same can be done again. Raises NotAuthorised for anybody but the chief, NotAllowedNow unless the
    station is `superseded`, SparesUsedUp, FileDamaged, StorageFailed.
    """
    require_chief(chief)
    if not station.superseded:
        raise NotAllowedNow("this device is not older than its stick or its papers")
    parts, newest = station.parts, station.told_chain
    own = None if parts.stick is None else StickFolder(parts.stick, parts.vault)
    entries: Sequence[Entry] = ()
    station.stop_following()
    if own is not None and own.newest() is not None:
        on_stick, reading = _best(own)
        newest, entries = max(on_stick, newest), station.lacks_of(reading)
    else:
        own = None  # a blank stick, or none: it is set up when the new chain is followed
    _succeed(station.database, parts.vault, entries, newest, claim_on=own, at=parts.clock())
    station.close()
    return start_station(parts)


def _succeed(
    database: Database,
    vault: Vault,
    entries: Sequence[Entry],
    newest: int,
    *,
    claim_on: StickFolder | None,
    at: int,
) -> int:
    """Take over what a journal holds and begin the next chain, in one transaction; gives its number.

    A closed poll gets no new chain: its end stands in the signed account.
    """
    holders = vault.holders()
    with database.writing() as connection:
        state = take_over(connection, entries, holders)
        if state.day is DayState.CLOSED:
            return state.chain
        chain = max(newest, state.chain) + 1
        if chain > SPARES:
            raise SparesUsedUp("all spare keys of this device are used up", used=SPARES)
        continue_chain(connection, vault.signer_of(chain), vault.contents.case, holders, chain, at=at)
        if claim_on is not None:
            claim_on.journal(chain).create()  # first of all: nobody else may take this spare
    return chain


def _best(own: StickFolder) -> tuple[int, Reading]:
    """The last chain that was begun or claimed on the stick, and the journal that reaches farthest."""
    newest = own.newest()
    if newest is None:
        raise FileDamaged("there is no journal on this stick")
    readings, failures = [], []
    for chain in range(newest + 1):
        journal = own.journal(chain)
        try:
            if journal.path.exists():
                readings.append(journal.read())
        except FileDamaged as error:
            failures.append(error)
        except OSError as error:
            raise StorageFailed(f"the stick cannot be read: {error.strerror}") from error
    if not readings:
        raise failures[0]
    return newest, max(readings, key=lambda one: one.place)


def _device_folder(stick: Path) -> Path:
    """The one device's folder that a stick holds. Raises InputError."""
    if (stick / VAULT_COPY).exists():
        return stick.resolve()
    found = sorted(stick.glob(f"*/*/*/{VAULT_COPY}"))
    if len(found) == 1:
        return found[0].parent.resolve()
    if not found:
        raise InputError("there is no station on this stick")
    names = ", ".join(str(one.parent.relative_to(stick)) for one in found)
    raise InputError(f"there are several devices on this stick, name the folder of one of them: {names}")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise StorageFailed(f"{path.name} cannot be read from the stick: {error.strerror}") from error


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
    except OSError as error:
        raise StorageFailed(f"the station's folder cannot be made: {error.strerror}") from error
