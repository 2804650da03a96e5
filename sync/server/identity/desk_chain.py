"""The online desk's chain, written and delivered like a station's: it is an outbox for `sync.client`."""

import time
from collections.abc import Callable, Sequence

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from sync.protocol.case import Case
from sync.protocol.certificates import Certificate
from sync.protocol.chain import GENESIS, Head, next_record
from sync.protocol.delivery import Document, Item, document_of, item_of, make_batch
from sync.protocol.encoding import MAX_BATCH, decode, encode
from sync.protocol.errors import NotAllowedNow
from sync.protocol.messages import DeviceAccount, Event, EventKind
from sync.protocol.signing import Signed, Signer
from sync.server.database import Database
from sync.server.identity.store import acknowledgements, documents, records

CLOSED: EventKind = "poll-closed"


class DeskChain:
    """Safe for several threads, and for a second process that closes the poll.

    Every method may raise StorageFailed.
    """

    def __init__(
        self,
        database: Database,
        case: Case,
        desk: Certificate,
        signer: Signer,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database, self.case, self._signer, self._clock = database, case, signer, clock
        self.station, self.device = desk.station, desk.holder

    # --- writing ---------------------------------------------------------------------------------------

    def start(self) -> None:
        """Say that the desk works from now on (again); nothing after the poll closed."""
        with self._database.writing() as connection:
            head, kind = _end(connection)
            if kind != CLOSED:
                self._append(connection, head, Event("opened" if kind is None else "restarted"))

    def passed(self, serial: bytes) -> None:
        """Note a voting pass, before it is handed out. Raises NotAllowedNow after the poll closed."""
        with self._database.writing() as connection:
            head, kind = _end(connection)
            if kind == CLOSED:
                raise NotAllowedNow("the poll is closed")
            self._append(connection, head, Event("passed", serial))

    def close_poll(self) -> DeviceAccount:
        """End the chain, once, and give its account."""
        with self._database.writing() as connection:
            head, kind = _end(connection)
            if kind != CLOSED:
                head = self._append(connection, head, Event(CLOSED))
            passed = select(func.count()).where(records.c.kind == "passed")
            passes = connection.scalar(passed) or 0
            return DeviceAccount(
                self.device, head.sequence, head.hash, passes=passes, cast=0, voided=0, abandoned=0
            )

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def add_document(self, document: Document) -> None:
        """Have the centre told of a document, too: the closing record."""
        with self._database.writing() as connection:
            connection.execute(
                insert(documents).values(data=encode(item_of(document)), taken=False).on_conflict_do_nothing()
            )

    def _append(self, connection: Connection, head: Head, event: Event) -> Head:
        data, new = next_record(
            self._signer, self.case.code, self.device, head, at=int(self._clock()), body=event
        )
        connection.execute(
            insert(records).values(sequence=new.sequence, hash=new.hash, kind=event.kind, data=data)
        )
        return new

    # --- an outbox, as sync.client wants it ------------------------------------------------------------

    continued = False

    def head(self) -> int:
        with self._database.reading() as connection:
            return _end(connection)[0].sequence

    def acknowledged(self) -> int:
        with self._database.reading() as connection:
            return connection.scalar(select(func.max(acknowledgements.c.sequence))) or 0

    def hash_at(self, sequence: int) -> bytes | None:
        if sequence == 0:
            return GENESIS
        with self._database.reading() as connection:
            return connection.scalar(select(records.c.hash).where(records.c.sequence == sequence))

    def batch(self, after: int, limit: int) -> Signed | None:
        with self._database.reading() as connection:
            found = connection.scalars(
                select(records.c.data)
                .where(records.c.sequence > after)
                .order_by(records.c.sequence)
                .limit(limit)
            ).all()
        return make_batch(self._signer, self.case.code, self.device, after + 1, found) if found else None

    def documents(self) -> Sequence[Document]:
        with self._database.reading() as connection:
            found = connection.scalars(select(documents.c.data).order_by(documents.c.number)).all()
        return [_document(data) for data in found]

    def waiting_documents(self) -> Sequence[Document]:
        with self._database.reading() as connection:
            waiting = select(documents.c.data).where(~documents.c.taken).order_by(documents.c.number)
            found = connection.scalars(waiting).all()
        return [_document(data) for data in found]

    def acknowledge(self, sequence: int, signed: Signed) -> None:
        with self._database.writing() as connection:
            connection.execute(
                insert(acknowledgements)
                .values(sequence=sequence, data=encode(signed))
                .on_conflict_do_nothing()
            )

    def taken(self, document: Document) -> None:
        with self._database.writing() as connection:
            connection.execute(
                documents.update().where(documents.c.data == encode(item_of(document))).values(taken=True)
            )


def _end(connection: Connection) -> tuple[Head, str | None]:
    """Where the chain ends, and the kind of its last event (None: there is none)."""
    last = connection.execute(
        select(records.c.sequence, records.c.hash, records.c.kind)
        .order_by(records.c.sequence.desc())
        .limit(1)
    ).first()
    return (Head(last.sequence, last.hash), last.kind) if last else (Head(), None)


def _document(data: bytes) -> Document:
    return document_of(decode(data, Item, MAX_BATCH))
