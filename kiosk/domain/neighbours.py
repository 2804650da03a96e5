"""What the devices of one station tell each other: each its own chain, and whom its passes were given to.

Whatever they hear, in whatever order, after whatever cut: devices that have heard the same know the same.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.device import Device
from kiosk.domain.polling_day import RUNNING
from kiosk.domain.store import Change, Doubled, Learned, PassState, StationState, Store, Told
from sync.protocol.certificates import Certificate, Role
from sync.protocol.chain import Head, follow, read_record
from sync.protocol.encoding import decode
from sync.protocol.errors import Malformed, NotAuthorised
from sync.protocol.messages import Envelope, Event, Pass, Record
from sync.protocol.signing import Signed, Signer, key_id, verify

DEVICE_OF_STATION: tuple[Role, ...] = ("desk", "booth")
MOST_RECORDS = 200
"""in one telling; with sealed ballots of the largest case it stays under 2 MB"""
ENDED = {"voided": PassState.VOIDED, "abandoned": PassState.ABANDONED}


@dataclass(frozen=True)
class Telling:
    """The next part of one of a device's chains, and to whom the passes in it were given."""

    device: str
    """whose chain: the device's own, or a lost one that it continues"""
    at: int
    """seconds, by this device's clock"""
    head: Head
    """where the chain ends now"""
    follows: bool = True
    """does the chain hold what the asker holds of it? If not it is another one of the same name"""
    records: tuple[bytes, ...] = ()
    subjects: dict[bytes, bytes] = field(default_factory=dict, repr=False)
    """serial -> subject (check_in.py)"""


@dataclass(frozen=True)
class Credentials:
    """By what a device is known to its neighbours."""

    certificate: Signed
    """its own, as the case's authority signed it"""
    authority: bytes
    """the authority's public key"""
    signer: Signer = field(repr=False)
    roll_key: bytes = field(repr=False)


class Neighbour(Device):
    """One device of a station, to the others."""

    @property
    def credentials(self) -> Credentials:
        """For a line between the devices of a station, and for nothing else."""
        certificate = self.certificate_of(self.device)
        return Credentials(certificate, self._directory.authority, self._signer, self._roll_key)

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call `watcher` after each of this device's records, in the thread that made it."""
        self._ledger.watchers.append(watcher)

    def meet(self, certificate: Signed) -> Certificate:
        """Know another device of this station by its certificate from now on, also after a restart.

        Raises NotAuthorised for anything but a desk or booth of this station, DeviceRevoked,
        SignatureInvalid, WrongCase, Malformed.
        """
        found = decode(verify(certificate, "certificate", self._directory.authority), Certificate)
        if found.case == self.case.code and found.station != self.name:
            raise NotAuthorised("this is no certificate of a device of this station", holder=found.holder)
        with self._lock:
            is_new = self._directory.holder_of(key_id(found.key)) is None
            self._directory.add(certificate)
            self._directory.require(found.holder, *DEVICE_OF_STATION)
            if is_new:
                self._store.keep(certificate)
        return found

    def tell(self, known: Mapping[str, Head], limit: int) -> Telling:
        """What follows `known`, the parts of this device's chains that a neighbour holds. Changes nothing.

        First what is missing of lost chains that this one continues, then this one.
        """
        with self._lock:
            for lost in self._earlier:
                store = self._store.on_chain(self._holders.index(lost.device))
                told = self._part(lost.device, store, Head(lost.sequence, lost.head), known, limit)
                if told.records:
                    return told
            return self._part(self.device, self._store, self._store.state().head, known, limit)

    def _part(self, device: str, store: Store, head: Head, known: Mapping[str, Head], limit: int) -> Telling:
        start = known.get(device, Head())
        if start.sequence > head.sequence or not store.holds(start):
            return Telling(device, self._clock(), head, follows=False)
        records = store.records(start.sequence, limit)
        given = [serial for data in records if (serial := _given(read_record(data)[1])) is not None]
        return Telling(device, self._clock(), head, records=tuple(records), subjects=store.subjects(given))

    def certificate_of(self, device: str) -> Signed:
        """As the case's authority signed it."""
        return next(
            one
            for one in self._store.documents()
            if isinstance(one, Signed)
            and one.kind == "certificate"
            and decode(one.payload, Certificate).holder == device
        )

    def outdone(self, known: Head) -> bool:
        """Does a neighbour hold more of this device's chain than it does itself?

        Then it was set back to an older state, is `superseded`, and writes nothing more on this chain.
        """
        with self._lock:
            if known.sequence <= self._store.state().head.sequence:
                return False
            self._ledger.supersede()
            return True

    @property
    def head(self) -> Head:
        """Where this device's chain ends."""
        return self._store.state().head

    def all_heard(self) -> dict[str, Head]:
        """How far each neighbour's chain is known here."""
        return self._store.all_heard()

    def ahead(self, at: int) -> int:
        """Seconds by which a clock that shows `at` is ahead of this device's."""
        return at - self._clock()

    def learn(
        self, device: str, known: Head, records: Sequence[bytes], subjects: dict[bytes, bytes], skew: int = 0
    ) -> list[Doubled]:
        """Take in what a neighbour tells (its signature checked before) after `known`; gives doubles found.

        `skew`: seconds by which the neighbour's clock is ahead of this device's. What was learned meanwhile
        changes nothing. Raises ChainBroken, Malformed for what does not follow; then nothing has changed.
        """
        walked = follow(known, self.case.code, device, records)
        told = [self._told(record, subjects, skew) for record, _ in walked]
        with self._lock:
            if not walked or self._store.heard(device) != known:
                return []
            learned = Learned(device, known, walked[-1][1], tuple(one for one in told if one is not None))
            found = self._store.learn(learned, self._noting(self._store.state()))
            if found:
                self._ledger.moved()
            return found

    def doubles(self) -> list[Doubled]:
        """Doubles that no officer has read of yet, and that voiding has not put right."""
        return self._store.doubles()

    def see(self, found: Doubled) -> None:
        """An officer has read of it."""
        with self._lock:
            self._store.see(found)

    def _noting(self, before: StationState) -> Callable[[Sequence[bytes]], Change | None]:
        def note(serials: Sequence[bytes]) -> Change | None:
            # After the close the chain's end stands in the signed account: nothing may follow it.
            if before.day not in RUNNING or self.superseded:
                return None
            return self._ledger.noting(before, *(Event("doubled", one) for one in serials))

        return note

    def _told(self, record: Record, subjects: dict[bytes, bytes], skew: int) -> Told | None:
        body = record.body
        if isinstance(body, Envelope):
            return _used(body, self.name)
        if body.serial is None:
            return None
        if body.kind in ENDED:
            return Told(body.serial, ENDED[body.kind])
        if body.kind != "passed":
            return None
        subject = subjects.get(body.serial)
        if subject is None:
            raise Malformed("a neighbour does not tell to whom a pass was given", device=record.device)
        at = max(0, record.at - skew)
        return Told(body.serial, PassState.ISSUED, subject, record.device, at)


def _used(envelope: Envelope, station: str) -> Told | None:
    # The booth that tells this has checked the pass, and the centre will judge it. Checking it here would
    # depend on which desks this device has met.
    try:
        found = decode(envelope.voting_pass.payload, Pass)
    except Malformed:
        return None
    return Told(found.serial, PassState.USED, desk=found.device) if found.station == station else None


def _given(record: Record) -> bytes | None:
    body = record.body
    return body.serial if isinstance(body, Event) and body.kind == "passed" else None
