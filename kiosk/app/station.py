"""The station as it runs: folder, vault, database and rules put together each time the program starts."""

import time
from collections.abc import Callable
from pathlib import Path

from kiosk.app.folder import DATABASE, VAULT, make_names_durable
from kiosk.domain.station import Station
from kiosk.storage.database import Database, migrate
from kiosk.storage.outbox import StationOutbox
from kiosk.storage.store import StationStore
from kiosk.storage.vault import Vault, open_vault
from sync.client.outbox import Outbox
from sync.protocol.certificates import Directory, open_case
from sync.protocol.errors import FileDamaged, NotAllowedNow
from sync.protocol.signing import Signed


def system_clock() -> int:
    """Seconds since 1970-01-01 UTC by this machine's clock."""
    return int(time.time())


def open_station(folder: Path, passphrase: str, clock: Callable[[], int] = system_clock) -> "OpenedStation":
    """The station as it was left, by whatever end. `clock` gives seconds since 1970-01-01 UTC.

    Raises PassphraseWrong; FileDamaged or ChainBroken for files that do not belong together; NotAllowedNow
    before `install`; StorageFailed, also while another program has the station open.
    """
    make_names_durable(folder)
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
