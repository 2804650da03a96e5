"""The station as it runs: folder, vault, database and rules put together each time the program starts."""

import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.folder import DATABASE, PROVISION, VAULT, VAULT_COPY, make_names_durable
from kiosk.domain.clock import Clock
from kiosk.domain.ledger import account_of
from kiosk.domain.station import Station
from kiosk.storage.database import Database, migrate
from kiosk.storage.journal import Entry, Place, Reading
from kiosk.storage.outbox import StationOutbox
from kiosk.storage.stick import Stick, StickFolder
from kiosk.storage.store import StationStore
from kiosk.storage.vault import Vault, open_vault
from sync.client.outbox import Outbox
from sync.protocol.certificates import Directory, open_case
from sync.protocol.errors import FileDamaged, NotAllowedNow
from sync.protocol.signing import Signed


class SystemClock:
    """This machine's clocks (kiosk.domain.clock.Clock)."""

    def __call__(self) -> int:
        return int(time.time())

    def steady(self) -> float:
        # Linux stops its monotonic clock while the machine sleeps, and offers one that goes on.
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()


system_clock = SystemClock()


@dataclass(frozen=True)
class Parts:
    """What a station is put together from."""

    folder: Path
    vault: Vault
    clock: Clock
    stick: Path | None
    """the folder where a stick is mounted, if votes are kept on a second medium"""


def open_station(
    folder: Path, passphrase: str, clock: Clock = system_clock, *, stick: Path | None = None
) -> "OpenedStation":
    """The station as it was left, by whatever end.

    With a `stick` every record is on it before the voter is thanked. If the stick holds more than the
    database, the station is `superseded`: nothing is written until `recovery.go_on`.

    Raises PassphraseWrong; FileDamaged or ChainBroken for files that do not belong together; NotAllowedNow
    before `install`; StorageFailed, also while another program has the station open.
    """
    make_names_durable(folder)
    vault = open_vault(folder / VAULT, passphrase)
    if not (folder / DATABASE).exists():
        raise NotAllowedNow("this station is not installed yet")
    return start_station(Parts(folder, vault, clock, stick))


def start_station(parts: Parts) -> "OpenedStation":
    """The station, put together and begun. Raises as `open_station`."""
    database = Database(parts.folder / DATABASE, parts.vault.contents.database_key)
    try:
        migrate(database, new=False)
        station = OpenedStation(parts, database)
        station.begin_following()
        if not station.superseded:
            station.started()
    except BaseException:
        database.close()
        raise
    return station


class OpenedStation(Station):
    """A Station on its own database."""

    def __init__(self, parts: Parts, database: Database) -> None:
        """Raises FileDamaged or ChainBroken for a database that does not fit the vault or itself."""
        self.parts, self.database, self._storage = parts, database, StationStore(database)
        self._storage.check()
        documents = [one for one in self._storage.documents() if isinstance(one, Signed)]
        case = open_case(next(one for one in documents if one.kind == "case"))
        directory = Directory(case, [one for one in documents if one.kind == "certificate"])
        vault, holders = parts.vault, parts.vault.holders()
        if vault.contents.roll_key is None:
            raise FileDamaged("the vault is older than the database beside it")
        lost, chain = self._storage.earlier(), self._storage.state().chain
        self._stick = None
        if parts.stick is not None:
            copies = [parts.folder / VAULT_COPY, parts.folder / PROVISION]
            self._stick = Stick(StickFolder(parts.stick, vault), self._storage, copies)
        super().__init__(
            store=self._storage,
            directory=directory,
            own=directory.certificate(holders[chain]),
            signer=vault.signer_of(chain),
            officer_keys=vault,
            roll_key=vault.contents.roll_key,
            clock=parts.clock,
            holders=holders,
            earlier=tuple(account_of(holders[one.chain], one) for one in lost),
            medium=self._stick,
        )
        self.outboxes: tuple[StationOutbox, ...] = tuple(
            StationOutbox(
                StationStore(database, one),
                case,
                directory.certificate(holders[one]),
                vault.signer_of(one),
                continued=one != chain,
            )
            for one in (*(state.chain for state in lost), chain)
        )
        """all of the device's chains for the centre, lost ones first; each brings all documents"""
        self.outbox: Outbox = self.outboxes[-1]

    def begin_following(self) -> None:
        """Look at the stick, if one is configured, and let it follow from now on."""
        if self._stick is not None:
            self._stick.start()

    def stop_following(self) -> None:
        """Leave the stick alone from now on."""
        if self._stick is not None:
            self._stick.close()

    def lacks_of(self, reading: Reading) -> tuple[Entry, ...]:
        """What a journal holds beyond this database; nothing if it is of another chain."""
        state = self._storage.state()
        return reading.beyond(Place(state.chain, state.head.sequence), state.head.hash) or ()

    def purge(self) -> None:
        """Delete what need not be kept any longer. Raises NotAllowedNow as long as anything must be."""
        self._storage.purge(self.case, self._clock())
        (self.parts.folder / PROVISION).unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of stick and database, so that another program may open them."""
        self.stop_following()
        self.database.close()
