"""What desk and booth have in common: one device's key, chain and open passes."""

import threading
from datetime import date

from kiosk.domain.clock import Clock, SteadyClock
from kiosk.domain.ledger import Ledger
from kiosk.domain.medium import Lost, Medium, MediumState, NoMedium
from kiosk.domain.officers import OfficerKeys
from kiosk.domain.polling_day import local_day
from kiosk.domain.store import Ended, PassState, Store
from kiosk.domain.voting_session import Move, VotingSession
from sync.protocol.certificates import Certificate, Directory, Role
from sync.protocol.chain import GENESIS, record_hash
from sync.protocol.errors import NotAllowedNow, NotAuthorised, PassSpent, WrongCase
from sync.protocol.head_code import ToldHead, read_head
from sync.protocol.messages import DeviceAccount, Event, EventKind
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
        clock: Clock,
        holders: tuple[str, ...],
        earlier: tuple[DeviceAccount, ...] = (),
        medium: Medium | None = None,
    ) -> None:
        """`holders`: the names under which this device may be certified, first its own, then those of its
        spare keys in the order of their use; `earlier`: the accounts of lost chains that this one continues.
        """
        self.case, self.name, self.device = directory.case, own.station, own.holder
        self._store, self._directory, self._own, self._signer = store, directory, own, signer
        self._officer_keys, self._roll_key = officer_keys, roll_key
        self._clock = SteadyClock(clock)
        self._medium: Medium = medium or NoMedium()
        self._holders, self._earlier = holders, earlier
        self._ledger = Ledger(store, own, signer, self._clock, self._medium)
        self._lock = threading.RLock()
        self._session: VotingSession | None = None

    @property
    def medium(self) -> MediumState:
        """How the stick follows, for the status strip. May be asked at any time."""
        return self._medium.state

    @property
    def clock_jump(self) -> int:
        """Seconds by which the machine's clock has jumped since it was believed last; 0 for none.

        Nothing here follows such a jump until the chief confirms it.
        """
        return self._clock.jump

    @property
    def clock_doubt(self) -> str | None:
        """Why the clock was not believed at the start, `backwards` or `forward`: no new voter until it is."""
        return self._ledger.clock_doubt

    @property
    def superseded(self) -> bool:
        """Is this an older state of the device than it had been in? Then only a new chain can go on."""
        return self._ledger.superseded or self._medium.state.reason == Lost.NEWER

    @property
    def told_chain(self) -> int:
        """The last of this device's chains that it has heard of."""
        return max(self._ledger.told_chain, self._holders.index(self.device))

    def judge_head(self, text: str) -> ToldHead:
        """Compare with the end of the chain on a paper, scanned or typed; then `superseded` tells.

        Raises InputError for what is no such code, WrongCase for one of another case or device.
        """
        told = read_head(text)
        # Scanners write in capitals, and names may have small letters.
        if told.case is not None and told.case.upper() != self.case.code.upper():
            raise WrongCase(f"this paper is of case {told.case}", case=told.case)
        device, holders = told.device or self.device, [one.upper() for one in self._holders]
        if device.upper() not in holders:
            raise WrongCase(f"this paper is of {device}", device=device)
        with self._lock:
            chain, mine = holders.index(device.upper()), self._holders.index(self.device)
            self._ledger.told_chain = max(chain, self.told_chain)
            if chain > mine or (chain == mine and not self._has(told)):
                self._ledger.supersede()
        return told

    def _has(self, told: ToldHead) -> bool:
        data = self._store.record(told.sequence)
        known = record_hash(data) if data is not None else GENESIS if told.sequence == 0 else None
        return known is not None and told.names(known)

    @property
    def now(self) -> int:
        """Seconds since 1970-01-01 UTC, by this device's clock as it is believed."""
        return self._clock()

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
