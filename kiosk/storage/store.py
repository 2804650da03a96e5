"""The station's store: every change of a Station is one transaction, chain record and all.

Implements kiosk.domain.store.Store.
"""

from datetime import timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from kiosk.domain.polling_day import DayState
from kiosk.domain.store import Change, Ended, Issued, PassState, StationState
from kiosk.storage.database import Database
from kiosk.storage.models import (
    AcknowledgementRow,
    CheckInRow,
    DocumentRow,
    PassRow,
    PictureRow,
    RecordRow,
    RollRow,
    StationRow,
)
from sync.protocol.case import Case
from sync.protocol.chain import GENESIS, Head, record_hash
from sync.protocol.delivery import Document, Item, document_hash, document_of, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import (
    ChainBroken,
    FileDamaged,
    NotAllowedNow,
    PassSpent,
    PollingError,
    StorageFailed,
)
from sync.protocol.roll_tag import RollEntry
from sync.protocol.signing import Signed


class StationStore:
    """Everything that a station remembers, but its keys."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
        self._database.reopen()
        try:
            if self.holds(change.after.head):
                self._database.confirm()  # it can be read, but is it on the medium?
                return
        except (StorageFailed, FileDamaged) as second:
            raise StorageFailed(
                "the storage failed, and does not tell whether this was kept: do not repeat it elsewhere",
                outcome="unknown",
            ) from second
        raise StorageFailed(error.message, outcome="nothing-changed") from error

    # --- looking ---------------------------------------------------------------------------------------

    def state(self) -> StationState:
        with self._database.reading() as connection:
            return read_state(connection)

    def check(self) -> None:
        """Does the state belong to the chain stored beside it? Raises ChainBroken."""
        head = self.state().head
        with self._database.reading() as connection:
            last = connection.scalar(select(func.max(RecordRow.sequence))) or 0
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
            return connection.scalar(select(RecordRow.data).where(RecordRow.sequence == sequence))

    def records(self, after: int, limit: int) -> list[bytes]:
        wanted = (
            select(RecordRow.data).where(RecordRow.sequence > after).order_by(RecordRow.sequence).limit(limit)
        )
        with self._database.reading() as connection:
            return list(connection.scalars(wanted))

    def acknowledged(self) -> int:
        """The sequence up to which the centre has signed to hold this chain."""
        with self._database.reading() as connection:
            return _acknowledged(connection)

    def roll_entry(self, tag: bytes) -> RollEntry | None:
        roll = RollRow.__table__.c
        with self._database.reading() as connection:
            row = connection.execute(
                select(roll.tag, roll.electorate_class, roll.style, roll.flags, roll.person).where(
                    roll.tag == tag
                )
            ).one_or_none()
        return None if row is None else RollEntry(*row)

    def live_pass(self, subject: bytes) -> tuple[bytes, PassState] | None:
        wanted = select(PassRow.serial, PassRow.state).join(CheckInRow).where(CheckInRow.subject == subject)
        with self._database.reading() as connection:
            row = connection.execute(wanted).one_or_none()
        return None if row is None else (row.serial, PassState(row.state))

    def pass_state(self, serial: bytes) -> PassState | None:
        with self._database.reading() as connection:
            return _pass_state(connection, serial)

    def open_passes(self) -> list[Signed]:
        wanted = select(PassRow.signed).where(PassRow.state == PassState.ISSUED).order_by(PassRow.issued_at)
        with self._database.reading() as connection:
            return [decode(data, Signed) for data in connection.scalars(wanted)]

    def open_pass(self, serial: bytes) -> Signed | None:
        wanted = select(PassRow.signed).where(PassRow.serial == serial, PassRow.state == PassState.ISSUED)
        with self._database.reading() as connection:
            data = connection.scalar(wanted)
        return None if data is None else decode(data, Signed)

    def documents(self) -> list[Document]:
        with self._database.reading() as connection:
            return read_documents(connection, waiting_only=False)

    def waiting_documents(self) -> list[Document]:
        with self._database.reading() as connection:
            return read_documents(connection, waiting_only=True)

    def picture(self, name: str) -> bytes | None:
        with self._database.reading() as connection:
            return connection.scalar(select(PictureRow.data).where(PictureRow.name == name))

    # --- what the centre has ---------------------------------------------------------------------------

    def acknowledge(self, sequence: int, signed: Signed) -> None:
        """Keep the centre's acknowledgement (checked before) of the records up to `sequence`."""
        with self._database.writing() as connection:
            if sequence > _acknowledged(connection):
                connection.execute(
                    insert(AcknowledgementRow).values(sequence=sequence, signed=encode(signed))
                )

    def taken(self, document: Document) -> None:
        """The centre has taken this document."""
        digest = document_hash(item_of(document))
        with self._database.writing() as connection:
            connection.execute(update(DocumentRow).where(DocumentRow.digest == digest).values(waiting=False))

    # --- the end ---------------------------------------------------------------------------------------

    def purge(self, case: Case, now: int) -> None:
        """Delete the roll, check-ins, passes, pictures and all records but the last; the account stays.

        Raises NotAllowedNow, with a `reason`, until the poll is closed, the centre has acknowledged
        everything, and the case's retention is over by `now` (seconds).
        """
        with self._database.writing() as connection:
            state = read_state(connection)
            if state.day is not DayState.CLOSED:
                raise NotAllowedNow("nothing is deleted before the poll is closed", reason="not-closed")
            if _acknowledged(connection) < state.head.sequence or read_documents(
                connection, waiting_only=True
            ):
                raise NotAllowedNow("the centre has not acknowledged everything", reason="not-delivered")
            if now < (case.closes + timedelta(days=case.retention_days)).timestamp():
                raise NotAllowedNow("the time for which everything is kept is not over", reason="retention")
            for table in (CheckInRow, PassRow, RollRow, PictureRow):
                connection.execute(delete(table))
            connection.execute(delete(RecordRow).where(RecordRow.sequence < state.head.sequence))


def append(connection: Connection, change: Change) -> None:
    """Put one change into the open transaction: records, state, pass and person, document."""
    _move_state(connection, change.before, change.after)
    first = change.before.head.sequence + 1
    for sequence, data in enumerate(change.records, first):
        connection.execute(insert(RecordRow).values(sequence=sequence, data=data))
    if change.issued is not None:
        _issue(connection, change.issued, change.after.head.sequence)
    if change.ended is not None:
        _end(connection, change.ended)
    if change.document is not None:
        add_document(connection, change.document, waiting=True)


def read_state(connection: Connection) -> StationState:
    row = connection.execute(select(StationRow.__table__)).one()
    return StationState(
        DayState(row.day), Head(row.sequence, row.head), row.passes, row.cast, row.voided, row.abandoned
    )


def state_values(state: StationState) -> dict[str, object]:
    """The columns of the state's row."""
    return {
        "day": state.day,
        "sequence": state.head.sequence,
        "head": state.head.hash,
        "passes": state.passes,
        "cast": state.cast,
        "voided": state.voided,
        "abandoned": state.abandoned,
    }


def add_document(connection: Connection, document: Document, *, waiting: bool) -> None:
    item = item_of(document)
    connection.execute(
        insert(DocumentRow).values(
            digest=document_hash(item), form=item.form, data=item.data, waiting=waiting
        )
    )


def read_documents(connection: Connection, *, waiting_only: bool) -> list[Document]:
    """In the order in which they came."""
    wanted = select(DocumentRow.form, DocumentRow.data).order_by(DocumentRow.id)
    if waiting_only:
        wanted = wanted.where(DocumentRow.waiting)
    return [document_of(Item(row.form, row.data)) for row in connection.execute(wanted)]


def _move_state(connection: Connection, before: StationState, after: StationState) -> None:
    moved = connection.execute(
        update(StationRow)
        .where(StationRow.sequence == before.head.sequence, StationRow.head == before.head.hash)
        .values(**state_values(after))
    )
    if moved.rowcount != 1:
        raise ChainBroken("the chain has moved on since this was made", sequence=before.head.sequence)


def _issue(connection: Connection, issued: Issued, sequence: int) -> None:
    held = connection.scalar(select(CheckInRow.serial).where(CheckInRow.subject == issued.subject))
    if held is not None:
        raise NotAllowedNow("this person has a voting pass already", reason="voted-here")
    connection.execute(
        insert(PassRow).values(
            serial=issued.serial, state=PassState.ISSUED, issued_at=sequence, signed=encode(issued.signed)
        )
    )
    connection.execute(insert(CheckInRow).values(subject=issued.subject, serial=issued.serial))


def _end(connection: Connection, ended: Ended) -> None:
    state = _pass_state(connection, ended.serial)
    if state is None:  # another desk's
        connection.execute(
            insert(PassRow).values(serial=ended.serial, state=ended.state, signed=encode(ended.signed))
        )
        return
    if state is not PassState.ISSUED:
        raise PassSpent(f"this voting pass is {state}", reason=str(state))
    connection.execute(update(PassRow).where(PassRow.serial == ended.serial).values(state=ended.state))
    if ended.state is not PassState.USED:
        connection.execute(delete(CheckInRow).where(CheckInRow.serial == ended.serial))


def _pass_state(connection: Connection, serial: bytes) -> PassState | None:
    found = connection.scalar(select(PassRow.state).where(PassRow.serial == serial))
    return None if found is None else PassState(found)


def _acknowledged(connection: Connection) -> int:
    return connection.scalar(select(func.max(AcknowledgementRow.sequence))) or 0
