"""One device's ledger: turns an act into signed chain records and the one change that stores them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.domain.polling_day import Act, Step, next_state, require
from kiosk.domain.store import Change, Ended, Issued, PassState, StationState, Store
from sync.protocol.certificates import Certificate
from sync.protocol.chain import next_record
from sync.protocol.messages import DeviceAccount, Envelope, Event
from sync.protocol.signing import Joint, Signer

COUNTER = {PassState.USED: "cast", PassState.VOIDED: "voided", PassState.ABANDONED: "abandoned"}


class Ledger:
    """The only way by which a station's state changes. Reads the state anew for each act; keeps none."""

    def __init__(self, store: Store, own: Certificate, signer: Signer, clock: Callable[[], int]) -> None:
        self._store, self._own, self._signer, self._clock = store, own, signer, clock
        self.watchers: list[Callable[[], None]] = []
        """called after each change, in the thread that made it; must be quick and raise nothing"""

    def require(self, act: Act) -> None:
        """Raise NotAllowedNow unless the day's state allows the act."""
        require(self._store.state().day, act)

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
        self._store.commit(change)
        self.moved()

    def moved(self) -> None:
        """The chain has gone on: tell whoever watches it."""
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
        return DeviceAccount(
            self._own.holder,
            state.head.sequence,
            state.head.hash,
            passes=state.passes,
            cast=state.cast,
            voided=state.voided,
            abandoned=state.abandoned,
        )

    def _change(
        self,
        before: StationState,
        after: StationState,
        bodies: Sequence[Envelope | Event],
        issued: Issued | None = None,
        ended: Ended | None = None,
    ) -> Change:
        records, head = [], before.head
        for body in bodies:
            data, head = next_record(
                self._signer, self._own.case, self._own.holder, head, at=self._clock(), body=body
            )
            records.append(data)
        return Change(before, replace(after, head=head), tuple(records), issued, ended)
