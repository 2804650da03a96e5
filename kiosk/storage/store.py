"""The station's store: every change of a Station is one transaction, chain record and all.

Implements kiosk.domain.store.Store. Statements are made once: building one costs more than running it.
"""

from collections.abc import Callable, Sequence
from datetime import timedelta

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, or_, select, update

from kiosk.domain.polling_day import DayState
from kiosk.domain.store import (
    Change,
    Doubled,
    HeldPass,
    Learned,
    LivePass,
    PassState,
    StationState,
)
from kiosk.storage import neighbours
from kiosk.storage.changes import LAST_CHAIN, STATES, add_document, append, read_state, state_in
from kiosk.storage.database import Database
from kiosk.storage.journal import Entry, Place
from kiosk.storage.models import (
    acknowledgement,
    check_in,
    document,
    doubled,
    listed,
    neighbour,
    picture,
    record,
    recording,
    roll,
    station,
    voting_pass,
)
from sync.protocol.case import Case
from sync.protocol.chain import GENESIS, Head, read_record, record_hash
from sync.protocol.delivery import Document, Item, document_hash, document_of, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import (
    ChainBroken,
    FileDamaged,
    NotAllowedNow,
    PollingError,
    StorageFailed,
)
from sync.protocol.identity import Identity
from sync.protocol.listed_people import Listed
from sync.protocol.messages import Envelope
from sync.protocol.roll_tag import RollEntry
from sync.protocol.signing import Signed

LAST_SEQUENCE = select(func.max(record.c.sequence)).where(record.c.chain == bindparam("of"))
RECORD = select(record.c.data).where(record.c.chain == bindparam("of"), record.c.sequence == bindparam("at"))
RECORDS = (
    select(record.c.data)
    .where(record.c.chain == bindparam("of"), record.c.sequence > bindparam("after"))
    .order_by(record.c.sequence)
    .limit(bindparam("most"))
)
AFTER = or_(
    record.c.chain > bindparam("of"),
    and_(record.c.chain == bindparam("of"), record.c.sequence > bindparam("after")),
)
ENTRIES = (
    select(record.c.data).where(AFTER).order_by(record.c.chain, record.c.sequence).limit(bindparam("most"))
)
COUNT_AFTER = select(func.count()).select_from(record).where(AFTER)
CLOSINGS = select(document.c.form, document.c.data).where(document.c.form == "joint").order_by(document.c.id)
SIGNED_PASS = select(voting_pass.c.signed).where(voting_pass.c.serial == bindparam("one"))
PASSES = select(voting_pass.c.state, voting_pass.c.issued_at, voting_pass.c.signed)
# Neighbours may tell that a pass given here ended at their booth.
OPEN_PASSES = (
    select(voting_pass.c.signed)
    .join(check_in, check_in.c.serial == voting_pass.c.serial)
    .where(voting_pass.c.state == "issued", check_in.c.told == "issued")
    .order_by(voting_pass.c.issued_at)
)
OPEN_COUNT = OPEN_PASSES.with_only_columns(func.count()).order_by(None)
OPEN_PASS = OPEN_PASSES.where(voting_pass.c.serial == bindparam("one"))
ROLL_ENTRY = select(roll).where(roll.c.tag == bindparam("one"))
# A part of a name, taken as it is: LIKE would give meaning to some of its characters.
LISTED = (
    select(listed.c.name, listed.c.namespace, listed.c.number, listed.c.birth_date)
    .where(func.instr(listed.c.searchable, bindparam("part")) > 0)
    .order_by(listed.c.searchable, listed.c.id)
    .limit(bindparam("most"))
)
ROLL_SIZE = select(func.count()).select_from(roll)
TOLD_CHAIN = select(station.c.told_chain).where(station.c.chain == LAST_CHAIN.scalar_subquery())
ACKNOWLEDGED = select(func.max(acknowledgement.c.sequence)).where(acknowledgement.c.chain == bindparam("of"))
ACKNOWLEDGEMENT = (
    select(acknowledgement.c.signed)
    .where(acknowledgement.c.chain == bindparam("of"))
    .order_by(acknowledgement.c.sequence.desc())
    .limit(1)
)
DOCUMENTS = select(document.c.form, document.c.data).order_by(document.c.id)
WAITING_DOCUMENTS = DOCUMENTS.where(document.c.waiting)
PICTURE = select(picture.c.data).where(picture.c.name == bindparam("one"))
RECORDING = select(recording.c.data).where(recording.c.name == bindparam("one"))


class StationStore:
    """Everything that a station remembers, but its keys."""

    def __init__(self, database: Database, chain: int | None = None) -> None:
        """`chain`: one of the device's earlier chains, to deliver it; the last one if it is not told."""
        self._database = database
        self._chain = self.state().chain if chain is None else chain

    # --- the one way by which anything changes ---------------------------------------------------------

    def commit(self, change: Change) -> None:
        """See kiosk.domain.store.Store.commit."""
        try:
            with self._database.writing() as connection:
                append(connection, change)
        except (StorageFailed, FileDamaged) as error:
            self._settle(change, error)

    def _settle(self, change: Change, error: PollingError) -> None:
        """A COMMIT that reports an error may have succeeded: look before anybody is told to vote again."""
        try:
            if self.holds(change.after.head):
                self._database.confirm()  # it can be read, but is it on the medium?
                return
        except (StorageFailed, FileDamaged) as second:
            raise StorageFailed(
                "the storage failed, and does not tell whether this was kept: do not repeat it elsewhere",
                outcome="unknown",
            ) from second
        reason = error.details.get("reason") or self._why()
        told = {"reason": reason} if reason else {}
        raise StorageFailed(error.message, outcome="nothing-changed", **told) from error

    def _why(self) -> str | int | None:
        """A disk that is read-only of a sudden reports what any bad disk does; asked again, it says why."""
        try:
            self._database.confirm()
        except (StorageFailed, FileDamaged) as error:
            return error.details.get("reason")
        return None

    # --- the device ------------------------------------------------------------------------------------

    def state(self) -> StationState:
        with self._database.reading() as connection:
            return read_state(connection)

    def earlier(self) -> list[StationState]:
        with self._database.reading() as connection:
            return [state_in(row) for row in connection.execute(STATES)][:-1]

    def told_chain(self) -> int | None:
        with self._database.reading() as connection:
            return connection.scalar(TOLD_CHAIN)

    def keep_told_chain(self, chain: int) -> None:
        """See kiosk.domain.store.Store."""
        with self._database.writing() as connection:
            connection.execute(update(station).where(station.c.chain == self._chain).values(told_chain=chain))

    def end(self) -> Head:
        """Where the chain ends."""
        with self._database.reading() as connection:
            states = [state_in(row) for row in connection.execute(STATES)]
        return next(one.head for one in states if one.chain == self._chain)

    def check(self) -> None:
        """Does the state belong to the chain stored beside it? Raises ChainBroken."""
        head = self.state().head
        with self._database.reading() as connection:
            last = connection.scalar(LAST_SEQUENCE, {"of": self._chain}) or 0
        if last != head.sequence or not self.holds(head):
            raise ChainBroken("the station's state does not belong to its records", sequence=head.sequence)

    def holds(self, head: Head) -> bool:
        return self.hash_at(head.sequence) == head.hash

    def hash_at(self, sequence: int) -> bytes | None:
        """The chain's hash after record `sequence`; None if there is no such record (any more)."""
        if sequence == 0:
            return GENESIS
        data = self.record(sequence)
        return None if data is None else record_hash(data)

    def record(self, sequence: int) -> bytes | None:
        with self._database.reading() as connection:
            return connection.scalar(RECORD, {"of": self._chain, "at": sequence})

    def records(self, after: int, limit: int) -> list[bytes]:
        with self._database.reading() as connection:
            asked = {"of": self._chain, "after": after, "most": limit}
            return list(connection.scalars(RECORDS, asked))

    # --- for the second medium -------------------------------------------------------------------------

    def entries(self, after: Place, limit: int) -> list[Entry]:
        """The records of all chains after this place, in order, with what a journal keeps beside them."""
        with self._database.reading() as connection:
            asked = {"of": after.chain, "after": after.sequence, "most": limit}
            return [_entry(connection, data) for data in connection.scalars(ENTRIES, asked).all()]

    def count_after(self, place: Place) -> int:
        """How many records follow this place."""
        with self._database.reading() as connection:
            asked = {"of": place.chain, "after": place.sequence}
            return connection.scalar(COUNT_AFTER, asked) or 0

    def hash_of(self, place: Place) -> bytes | None:
        """The hash of a record of any chain; None if it is not there."""
        return StationStore(self._database, place.chain).hash_at(place.sequence)

    # --- pictures of proposals, and recordings ---------------------------------------------------------

    def picture(self, name: str) -> bytes | None:
        with self._database.reading() as connection:
            return connection.scalar(PICTURE, {"one": name})

    def recording(self, name: str) -> bytes | None:
        with self._database.reading() as connection:
            return connection.scalar(RECORDING, {"one": name})

    # --- people and passes -----------------------------------------------------------------------------

    def roll_entry(self, tag: bytes) -> RollEntry | None:
        with self._database.reading() as connection:
            row = connection.execute(ROLL_ENTRY, {"one": tag}).one_or_none()
        return None if row is None else RollEntry(*row)

    def roll_size(self) -> int:
        with self._database.reading() as connection:
            return connection.scalar(ROLL_SIZE) or 0

    def listed(self, text: str, most: int) -> list[Listed]:
        with self._database.reading() as connection:
            rows = connection.execute(LISTED, {"part": text, "most": most})
            return [Listed(name, Identity(*who)) for name, *who in rows]

    def live_pass(self, subject: bytes) -> LivePass | None:
        with self._database.reading() as connection:
            return neighbours.live_pass(connection, subject)

    def pass_state(self, serial: bytes) -> PassState | None:
        with self._database.reading() as connection:
            return neighbours.state_of(connection, serial)

    def passes(self) -> list[HeldPass]:
        with self._database.reading() as connection:
            return [
                HeldPass(PassState(row.state), row.issued_at is not None, decode(row.signed, Signed))
                for row in connection.execute(PASSES)
            ]

    def open_passes(self) -> list[Signed]:
        with self._database.reading() as connection:
            return [decode(data, Signed) for data in connection.scalars(OPEN_PASSES)]

    def open_count(self) -> int:
        with self._database.reading() as connection:
            return connection.scalar(OPEN_COUNT) or 0

    def open_pass(self, serial: bytes) -> Signed | None:
        with self._database.reading() as connection:
            data = connection.scalar(OPEN_PASS, {"one": serial})
        return None if data is None else decode(data, Signed)

    # --- neighbours ------------------------------------------------------------------------------------

    def on_chain(self, chain: int) -> "StationStore":
        return StationStore(self._database, chain)

    def subjects(self, serials: Sequence[bytes]) -> dict[bytes, bytes]:
        with self._database.reading() as connection:
            return neighbours.subjects(connection, serials)

    def heard(self, device: str) -> Head:
        return self.all_heard().get(device, Head())

    def all_heard(self) -> dict[str, Head]:
        with self._database.reading() as connection:
            return neighbours.heard(connection)

    def learn(self, learned: Learned, note: Callable[[Sequence[bytes]], Change | None]) -> list[Doubled]:
        """See kiosk.domain.store.Store.learn. After an error the same can be learned again."""
        with self._database.writing() as connection:
            pairs = neighbours.merge(connection, learned)
            noted = note([here for here, _ in pairs]) if pairs else None
            if noted is not None:
                append(connection, noted)
            return [one for one in neighbours.doubles(connection) if (one.here, one.there) in pairs]

    def doubles(self) -> list[Doubled]:
        with self._database.reading() as connection:
            return list(neighbours.doubles(connection))

    def see(self, found: Doubled) -> None:
        with self._database.writing() as connection:
            connection.execute(neighbours.SEE, {"mine": found.here, "other": found.there})

    def keep(self, certificate: Signed) -> None:
        digest = document_hash(item_of(certificate))
        with self._database.writing() as connection:
            if connection.execute(select(document.c.id).where(document.c.digest == digest)).first() is None:
                add_document(connection, certificate, waiting=False)

    # --- what the centre has ---------------------------------------------------------------------------

    def documents(self) -> list[Document]:
        with self._database.reading() as connection:
            return [document_of(Item(*row)) for row in connection.execute(DOCUMENTS)]

    def waiting_documents(self) -> list[Document]:
        with self._database.reading() as connection:
            return [document_of(Item(*row)) for row in connection.execute(WAITING_DOCUMENTS)]

    def acknowledged(self) -> int:
        with self._database.reading() as connection:
            return connection.scalar(ACKNOWLEDGED, {"of": self._chain}) or 0

    def acknowledgement(self) -> Signed | None:
        """The centre's furthest word on this chain."""
        with self._database.reading() as connection:
            data = connection.scalar(ACKNOWLEDGEMENT, {"of": self._chain})
        return None if data is None else decode(data, Signed)

    def waiting(self) -> int:
        with self._database.reading() as connection:
            return _waiting(connection)

    def acknowledge(self, sequence: int, signed: Signed) -> None:
        """Keep the centre's acknowledgement (checked before) of the records up to `sequence`."""
        with self._database.writing() as connection:
            if sequence > (connection.scalar(ACKNOWLEDGED, {"of": self._chain}) or 0):
                row = {"chain": self._chain, "sequence": sequence, "signed": encode(signed)}
                connection.execute(insert(acknowledgement).values(row))

    def taken(self, given: Document) -> None:
        """The centre has taken this document."""
        digest = document_hash(item_of(given))
        with self._database.writing() as connection:
            connection.execute(update(document).where(document.c.digest == digest).values(waiting=False))

    def purge(self, case: Case, now: int) -> None:
        """Delete the roll, check-ins, passes, files of the case and all records but the last.

        Raises NotAllowedNow, with a `reason`, until the poll is closed, the centre has acknowledged
        everything, and the case's retention is over by `now` (seconds).
        """
        with self._database.writing() as connection:
            state = read_state(connection)
            if state.day is not DayState.CLOSED:
                raise NotAllowedNow("nothing is deleted before the poll is closed", reason="not-closed")
            if _waiting(connection) or connection.execute(WAITING_DOCUMENTS).first():
                raise NotAllowedNow("the centre has not acknowledged everything", reason="not-delivered")
            if now < (case.closes + timedelta(days=case.retention_days)).timestamp():
                raise NotAllowedNow("the time for which everything is kept is not over", reason="retention")
            for table in (doubled, neighbour, check_in, voting_pass, roll, listed, picture, recording):
                connection.execute(delete(table))
            for one in map(state_in, connection.execute(STATES).all()):
                earlier = record.c.sequence < one.head.sequence
                connection.execute(delete(record).where(record.c.chain == one.chain, earlier))


def _entry(connection: Connection, data: bytes) -> Entry:
    """A record as the journal keeps it."""
    body = read_record(data)[1].body
    if isinstance(body, Envelope):
        return Entry(data)
    if body.kind == "poll-closed":
        row = connection.execute(CLOSINGS).first()
        return Entry(data, document=None if row is None else Item(*row))
    if body.serial is None:
        return Entry(data)
    signed = connection.scalar(SIGNED_PASS, {"one": body.serial})
    subject = neighbours.subjects(connection, [body.serial]).get(body.serial)
    return Entry(data, None if signed is None else decode(signed, Signed), subject)


def _waiting(connection: Connection) -> int:
    states = [state_in(row) for row in connection.execute(STATES).all()]
    return sum(
        one.head.sequence - (connection.scalar(ACKNOWLEDGED, {"of": one.chain}) or 0) for one in states
    )
