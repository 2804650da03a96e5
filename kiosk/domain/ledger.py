"""One device's ledger: turns an act into signed chain records and the one change that stores them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.domain.medium import Link, Lost, Medium, MediumState
from kiosk.domain.polling_day import Act, Step, next_state, require
from kiosk.domain.store import Change, Ended, Issued, PassState, StationState, Store
from sync.protocol.certificates import Certificate
from sync.protocol.chain import next_record
from sync.protocol.errors import ChainSuperseded, ClockImplausible
from sync.protocol.messages import DeviceAccount, Envelope, Event, EventKind
from sync.protocol.signing import Joint, Signer

COUNTER = {PassState.USED: "cast", PassState.VOIDED: "voided", PassState.ABANDONED: "abandoned"}

NEW_VOTER = frozenset({Act.CHECK_IN, Act.BEGIN})


class Ledger:
    """The only way by which a station's state changes. Reads the state anew for each act; keeps none."""

    def __init__(
        self, store: Store, own: Certificate, signer: Signer, clock: Callable[[], int], medium: Medium
    ) -> None:
        self._store, self._own, self._signer, self._clock = store, own, signer, clock
        self._medium, self._told, self._telling = medium, MediumState(), MediumState()
        self.clock_doubt: str | None = None
        """why the clock cannot be believed, until the chief says that it can"""
        told = store.told_chain()
        self.told_chain = told or 0
        """the last of this device's chains that it has heard of"""
        self.superseded = told is not None
        """is it known, by paper or stick, that the chain had gone on from here before?"""
        self.watchers: list[Callable[[], None]] = []
        """called after each change, in the thread that made it; must be quick and raise nothing"""

    def require(self, act: Act) -> None:
        """Raise NotAllowedNow unless the day's state allows the act; ClockImplausible for a new voter."""
        self._require_newest()
        if self.clock_doubt is not None and act in NEW_VOTER:
            raise ClockImplausible("this device's clock does not fit its records", reason=self.clock_doubt)
        require(self._store.state().day, act)

    def supersede(self) -> None:
        """It is known now, and stays known after the power was cut."""
        self.superseded = True
        self._store.keep_told_chain(self.told_chain)

    def note(self, *events: Event) -> None:
        """Events that change nothing but the chain."""
        self.commit(self.noting(self._store.state(), *events))

    def noting(self, before: StationState, *events: Event) -> Change:
        """The same at a state read before, not committed yet."""
        return self._change(before, before, events)

    def step(self, step: Step, officer: str, reason: str | None = None) -> None:
        """Take the day one step further, with its event."""
        before = self._store.state()
        day, kind = next_state(before.day, step)
        event = Event(kind, reason=reason, officer=officer)
        self.commit(self._change(before, replace(before, day=day), [event]))

    def issue(self, issued: Issued, officer: str) -> None:
        """A voting pass is given out."""
        before = self._store.state()
        require(before.day, Act.CHECK_IN)
        event = Event("passed", issued.serial, officer=officer)
        after = replace(before, passes=before.passes + 1)
        self.commit(self._change(before, after, [event], issued=issued))

    def end(self, ended: Ended, body: Envelope | Event) -> Change:
        """A voting pass is used, voided or abandoned. Gives the change to `commit`: the booth keeps it."""
        before = self._store.state()
        require(before.day, Act.CAST if ended.state is PassState.USED else Act.GIVE_UP)
        counter = COUNTER[ended.state]
        after = replace(before, **{counter: getattr(before, counter) + 1})
        return self._change(before, after, [body], ended=ended)

    def commit(self, change: Change) -> None:
        """Kept for good when it returns: in the database, and on the second medium unless that is lost."""
        self._store.commit(change)
        self.moved()

    def moved(self) -> None:
        """The chain has gone on: the second medium follows, and whoever watches it is told."""
        self._told = self._telling
        self._medium.follow()
        for watcher in self.watchers:
            watcher()

    def close(self, officer: str, sign: Callable[[DeviceAccount], Joint]) -> Joint:
        """The poll is closed: the last event and the closing record over it, in one change."""
        before = self._store.state()
        day, kind = next_state(before.day, Step.CLOSE)
        change = self._change(before, replace(before, day=day), [Event(kind, officer=officer)])
        closing = sign(self.account(change.after))
        self.commit(replace(change, document=closing))
        return closing

    def account(self, state: StationState) -> DeviceAccount:
        """What this device has done, for the closing record."""
        return account_of(self._own.holder, state)

    def _change(
        self,
        before: StationState,
        after: StationState,
        bodies: Sequence[Envelope | Event],
        issued: Issued | None = None,
        ended: Ended | None = None,
    ) -> Change:
        self._require_newest()
        records, head = [], before.head
        for body in (*self._news_of_medium(), *bodies):
            data, head = next_record(
                self._signer, self._own.case, self._own.holder, head, at=self._clock(), body=body
            )
            records.append(data)
        return Change(before, replace(after, head=head), tuple(records), issued, ended)

    def _require_newest(self) -> None:
        """A chain that goes on from an older state than it had would fork."""
        if self._medium.state.reason == Lost.NEWER:
            self.superseded = True
        if self.superseded:
            raise ChainSuperseded("this device was restored from an older state: its chain may not go on")

    def _news_of_medium(self) -> list[Event]:
        """The stick was lost, or follows again: told with the next record, which is soon enough."""
        told, now = self._told, self._medium.state
        self._telling = now if now.link in {Link.LOST, Link.FOLLOWING} else told
        if (told.link, told.reason) == (self._telling.link, self._telling.reason):
            return []
        kind: EventKind = "medium-lost" if self._telling.link is Link.LOST else "medium-follows"
        return [Event(kind, reason=self._telling.reason)]


def account_of(holder: str, state: StationState) -> DeviceAccount:
    """What was done on one chain."""
    return DeviceAccount(
        holder,
        state.head.sequence,
        state.head.hash,
        passes=state.passes,
        cast=state.cast,
        voided=state.voided,
        abandoned=state.abandoned,
    )
