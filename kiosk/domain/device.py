"""What desk and booth have in common: one device's key, chain and open passes."""

import threading
from collections.abc import Callable
from datetime import date

from kiosk.domain.ledger import Ledger
from kiosk.domain.officers import OfficerKeys
from kiosk.domain.polling_day import local_day
from kiosk.domain.store import Ended, PassState, Store
from kiosk.domain.voting_session import Move, VotingSession
from sync.protocol.certificates import Certificate, Directory, Role
from sync.protocol.errors import NotAllowedNow, NotAuthorised, PassSpent
from sync.protocol.messages import Event, EventKind
from sync.protocol.signing import Signed, Signer


class Device:
    """One certified device of a station, a desk, a booth or both by the roles of its certificate.

    Methods may be called from any thread; they are done one after the other. Every one may raise
    StorageFailed. Its detail `outcome` is `nothing-changed`, or `unknown` when the medium does not even
    answer what it holds.
    """

    def __init__(
        self,
        *,
        store: Store,
        directory: Directory,
        own: Certificate,
        signer: Signer,
        officer_keys: OfficerKeys,
        roll_key: bytes,
        clock: Callable[[], int],
    ) -> None:
        """`clock` gives seconds since 1970-01-01 UTC."""
        self.case, self.name, self.device = directory.case, own.station, own.holder
        self._store, self._directory, self._own, self._signer = store, directory, own, signer
        self._officer_keys, self._roll_key, self._clock = officer_keys, roll_key, clock
        self._ledger = Ledger(store, own, signer, clock)
        self._lock = threading.RLock()
        self._session: VotingSession | None = None

    @property
    def today(self) -> date:
        """The calendar day in Taiwan by this device's clock."""
        return local_day(self._clock())

    @property
    def roles(self) -> tuple[Role, ...]:
        """What this device is certified as."""
        return self._own.roles

    def _require_role(self, role: Role) -> None:
        if role not in self._own.roles:
            raise NotAuthorised(f"{self.device} is not certified as {role}", needed=role)

    def _require_no_voter(self) -> None:
        if self._session is not None and self._session.active:
            raise NotAllowedNow("a voter is still at the booth", state=self._session.state)

    def _open_pass(self, serial: bytes) -> Signed:
        """An open pass that this device issued. Raises PassSpent."""
        signed = self._store.open_pass(serial)
        if signed is None:
            raise PassSpent("there is no open pass with this serial here", reason="unknown")
        return signed

    def _give_up(
        self, signed: Signed, serial: bytes, state: PassState, reason: str, officer: str | None
    ) -> None:
        """A pass ends without a vote; so does the session that was begun with it. Raises NotAllowedNow."""
        begun = self._session if self._session is not None and self._session.serial == serial else None
        if begun is not None and begun.active:
            begun.after(Move.ABANDON)  # refused, if it must be, before anything is stored
        kind: EventKind = "voided" if state is PassState.VOIDED else "abandoned"
        self._ledger.commit(
            self._ledger.end(Ended(serial, state, signed), Event(kind, serial, reason, officer))
        )
        if begun is not None and begun.active:
            begun.move(Move.ABANDON)
