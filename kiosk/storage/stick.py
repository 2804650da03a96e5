"""The stick: its folders, whose it is, and the thread that lets it follow the database.

    STICK/CASE/STATION/DEVICE/   vault.copy, station.provision     what `recover` begins with
                                 HOLDER.journal                    one for each chain of the device

Whatever a stick does, it is this thread that waits for it. A stick that hangs keeps the station waiting once.
"""

import errno
import threading
from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.medium import Link, Lost, MediumState
from kiosk.storage.journal import Journal, Place, Reading
from kiosk.storage.store import StationStore
from kiosk.storage.vault import SPARES, Vault
from sync.protocol.durable_file import sync_folder, write_durably
from sync.protocol.errors import FileDamaged, StorageFailed

WAIT_SECONDS = 2.0
"""how long one act waits at most for the stick"""
FIRST_SECONDS = 15.0
"""the same when the program starts and reads the whole journal"""
LOOK_SECONDS = 3.0
"""how often it is looked whether the stick is still there, or there again"""
ENTRIES = 200
JOURNAL = ".journal"
REASONS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), Lost.FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), Lost.READ_ONLY),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO), Lost.PULLED_OUT),
}
"""by the system's error; any other one: failing"""


class StickLost(Exception):
    """Why the stick cannot be used now. Never leaves the stick's thread."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class StickFolder:
    """What a stick holds of one device."""

    def __init__(self, stick: Path, vault: Vault) -> None:
        mine = vault.contents
        self.stick, self._vault = stick, vault
        self._station = stick / mine.case / mine.station
        self.own = self._station / mine.device

    def journal(self, chain: int) -> Journal:
        """The journal that the device keeps while it writes this chain."""
        mine, holders = self._vault.contents, self._vault.holders()
        return Journal(self.own / (holders[chain] + JOURNAL), mine.journal_key, mine.case, holders, chain)

    def newest(self) -> int | None:
        """The last chain that has a journal here, if only an empty one that claims it; None for none."""
        found = [chain for chain in range(SPARES + 1) if self.journal(chain).path.exists()]
        return max(found, default=None)

    def is_another_stations(self) -> bool:
        """Does it hold another station's part of this case, and none of ours?"""
        case = self._station.parent
        return case.is_dir() and not self._station.is_dir() and any(one.is_dir() for one in case.iterdir())

    def make(self) -> None:
        """The folders, durably. Raises OSError."""
        for folder in (self._station.parent, self._station, self.own):
            if not folder.is_dir():
                folder.mkdir(exist_ok=True)
                sync_folder(folder.parent)


class Stick:
    """The second medium of one device (kiosk.domain.medium.Medium)."""

    def __init__(self, folder: StickFolder, store: StationStore, copies: Sequence[Path]) -> None:
        """`copies`: files of the station's folder that the stick gets once. Idle before `start`."""
        self._folder, self._store, self._copies = folder, store, copies
        self._chain = store.state().chain
        self._journal = folder.journal(self._chain)
        self._attached = self._was_attached = False
        self._asked = self._done = 0
        self._state = MediumState(Link.BEHIND)
        self._over = False
        self._bell = threading.Condition()
        self._thread = threading.Thread(target=self._serve, name="stick", daemon=True)

    @property
    def state(self) -> MediumState:
        return self._state

    def start(self) -> None:
        """Look at the stick; returns when that is done, or after FIRST_SECONDS."""
        self._thread.start()
        self._wait(FIRST_SECONDS)

    def follow(self) -> None:
        # A stick that was found wanting is brought up by its thread; nobody waits for it again.
        self._wait(WAIT_SECONDS if self._state.link is Link.FOLLOWING else 0.0)

    def close(self) -> None:
        """Let go of the stick. One that hangs is left to its thread."""
        with self._bell:
            self._over = True
            self._bell.notify_all()
        if self._thread.is_alive():
            self._thread.join(WAIT_SECONDS)

    def _wait(self, seconds: float) -> None:
        with self._bell:
            self._asked += 1
            mine = self._asked
            self._bell.notify_all()
            if not self._bell.wait_for(lambda: self._done >= mine or self._over, seconds) and seconds:
                self._state = MediumState(Link.LOST, self._state.behind, Lost.SLOW)

    def _serve(self) -> None:
        while True:
            with self._bell:
                self._bell.wait_for(lambda: self._asked > self._done or self._over, LOOK_SECONDS)
                if self._over:
                    break
                asked = self._asked
            state = self._bring()
            with self._bell:
                self._state, self._done = state, max(self._done, asked)
                self._bell.notify_all()
        self._journal.close()

    def _bring(self) -> MediumState:
        """Bring the stick up to the database, as far as it lets us."""
        try:
            if not (self._attached and self._journal.is_there()):
                self._attach()
            while entries := self._store.entries(self._journal.place, ENTRIES):
                self._journal.append(entries)
            return MediumState(Link.FOLLOWING)
        except StickLost as lost:
            reason = lost.reason
        except FileDamaged as error:
            reason = str(error.details.get("reason", Lost.DAMAGED))
        except OSError as error:
            reason = REASONS.get(error.errno or 0, Lost.FAILING)
        except StorageFailed as error:
            if not isinstance(error.__cause__, OSError):  # the database, not the stick: it is asked again
                return MediumState(Link.BEHIND, self._state.behind)
            reason = REASONS.get(error.__cause__.errno or 0, Lost.FAILING)
        self._attached = False
        self._journal.close()
        return MediumState(Link.LOST, self._behind(), reason)

    def _attach(self) -> None:
        """Find out whose stick it is, and take it up where it ends. Raises what `_bring` tells."""
        self._journal.close()
        folder = self._folder
        if not folder.stick.is_dir():
            raise StickLost(Lost.PULLED_OUT)
        if folder.stick.stat().st_dev == self._copies[0].parent.stat().st_dev:
            raise StickLost(Lost.PULLED_OUT if self._was_attached else Lost.SAME_DISK)
        if folder.is_another_stations():
            raise StickLost(Lost.FOREIGN)
        newest = folder.newest()
        if newest is not None and newest > self._chain:
            raise StickLost(Lost.NEWER)
        if not self._journal.path.exists():
            folder.make()
            self._copy(is_ours=newest is not None)
            self._journal.create()
        self._judge(self._journal.read())
        self._journal.open()
        self._attached = self._was_attached = True

    def _copy(self, *, is_ours: bool) -> None:
        for path in self._copies:
            target = self._folder.own / path.name
            if not target.exists():
                write_durably(target, path.read_bytes())
            elif not is_ours and target.read_bytes() != path.read_bytes():
                raise StickLost(Lost.FOREIGN)

    def _judge(self, reading: Reading) -> None:
        state = self._store.state()
        here = Place(state.chain, state.head.sequence)
        if reading.place > here:
            raise StickLost(Lost.CONFLICT if reading.beyond(here, state.head.hash) is None else Lost.NEWER)
        if self._store.hash_of(reading.place) != reading.head:
            raise StickLost(Lost.CONFLICT)

    def _behind(self) -> int:
        """How many records are in the database alone; 0 if the stick is another one."""
        try:
            return self._store.count_after(self._journal.place)
        except (StorageFailed, FileDamaged):
            return self._state.behind
