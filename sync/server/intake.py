"""Taking in what stations send: checked as a whole, stored as it is, acknowledged. Judging comes later.

A signature costs ten times a database insert, so a batch is verified by its one signature; each record's own
is for the processing step. Everything can be sent again: what is held already changes nothing.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql, sqlite

from sync.protocol.certificates import DEVICE_ROLES, Directory
from sync.protocol.chain import GENESIS, Head, follow, read_record
from sync.protocol.delivery import Batch, Item, document_of, read_batch
from sync.protocol.errors import (
    DeviceRevoked,
    GapInChain,
    Malformed,
    NotAllowedNow,
    NotAuthorised,
    WrongCase,
)
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signed, Signer
from sync.server.database import Database, insert_new
from sync.server.documents import KnownDirectory, check_document, is_stored, store
from sync.server.models import contact, hand_over, record


class Intake:
    """The centre's door for one case."""

    def __init__(
        self,
        database: Database,
        case: Signed,
        directory: KnownDirectory,
        signer: Signer,
        clock: Callable[[], float],
    ) -> None:
        """`signer` is the centre's key."""
        self._database, self._case, self._signer, self._clock = database, case, signer, clock
        self._directory = directory

    def receive(self, item: Item) -> Signed | None:
        """Store an item for good. Returns the acknowledgement of a batch, None for a document.

        Raises MessageRefused or WrongCase for what cannot be taken (GapInChain, with `sequence` and `head` of
        what is held, for a batch whose predecessors are missing), NotAllowedNow for a new document after the
        hand-over, StorageFailed. Nothing has changed then.
        """
        given = document_of(item)
        if isinstance(given, Signed) and given.kind == "batch":
            return self._receive_batch(given)
        with self._database.writing(alone=True) as connection:
            if not is_stored(connection, item):
                if connection.scalar(select(hand_over.c.number)) is not None:
                    raise NotAllowedNow(
                        "the ballots went to the count: nothing can be added to the documents"
                    )
                check_document(self._directory.current(connection), self._case, given)
                store(connection, item)
        return None

    def _receive_batch(self, signed: Signed) -> Signed:
        with self._database.reading() as connection:
            batch, records = self._opened(self._directory.current(connection), signed)
        start = _claimed_start(batch, records)
        walked = follow(start, batch.case, batch.device, records)
        rows = [
            (batch.device, head.sequence, head.hash, one.previous, data)
            for (one, head), data in zip(walked, records, strict=True)
        ]
        now = int(self._clock())
        with self._database.writing() as connection:
            if not _is_held(connection, batch.device, start):
                raise _gap(connection, batch.device, start)
            insert_new(connection, record, rows)
            _note_contact(connection, batch.device, now)
            head = _end_of_branch(connection, batch.device, walked[-1][1])
        return self._signer.sign(
            "acknowledgement", Acknowledgement(batch.case, batch.device, head.sequence, head.hash, now)
        )

    def _opened(self, directory: Directory, signed: Signed) -> tuple[Batch, list[bytes]]:
        """The content of a batch, once its signer is known to be the device itself."""
        device, payload = directory.verified(signed, "batch", *DEVICE_ROLES)
        if directory.revoked(device.holder):
            raise DeviceRevoked(f"the certificate of {device.holder} was taken back", holder=device.holder)
        batch, records = read_batch(payload)
        if batch.case != directory.case.code:
            raise WrongCase(f"this batch is for case {batch.case}", case=batch.case)
        if batch.device != device.holder:
            raise NotAuthorised(f"{device.holder} sent a batch of {batch.device}", holder=device.holder)
        return batch, records


def _claimed_start(batch: Batch, records: Sequence[bytes]) -> Head:
    """The head that the first record of a batch says it continues."""
    if batch.first < 1:
        raise Malformed("a chain begins with record 1", sequence=batch.first)
    if batch.first == 1:
        return Head()
    _, first = read_record(records[0])
    return Head(batch.first - 1, first.previous)


def _is_held(connection: Connection, device: str, head: Head) -> bool:
    if head.sequence == 0:
        return head.hash == GENESIS
    found = select(record.c.sequence).where(
        record.c.device == device, record.c.sequence == head.sequence, record.c.hash == head.hash
    )
    return connection.scalar(found) is not None


def _gap(connection: Connection, device: str, wanted: Head) -> GapInChain:
    """What to answer a batch that continues `wanted`, which is not held."""
    held = Head()
    last = _last_sequence(connection, device)
    if last < wanted.sequence:
        held = _end_of_branch(connection, device, held)
    # Else the device is on another branch than the one held, and sends all of it again from the beginning.
    return GapInChain(
        f"the centre holds {device} up to record {held.sequence}, and not what comes before this batch",
        device=device,
        sequence=held.sequence,
        head=held.hash.hex(),
    )


def _last_sequence(connection: Connection, device: str) -> int:
    return connection.scalar(select(func.max(record.c.sequence)).where(record.c.device == device)) or 0


def _end_of_branch(connection: Connection, device: str, head: Head) -> Head:
    """Follow what is held from `head` on, as far as there is no fork."""
    if _last_sequence(connection, device) == head.sequence:
        return head
    later = (
        select(record.c.sequence, record.c.hash, record.c.previous)
        .where(record.c.device == device, record.c.sequence > head.sequence)
        .order_by(record.c.sequence)
    )
    children: dict[bytes, list[Head]] = {}
    for sequence, name, previous in connection.execute(later):
        children.setdefault(previous, []).append(Head(sequence, name))
    while len(children.get(head.hash, ())) == 1:
        head = children[head.hash][0]
    return head


def _note_contact(connection: Connection, device: str, now: int) -> None:
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    noted = insert(contact).values(device=device, at=now)
    connection.execute(noted.on_conflict_do_update(index_elements=[contact.c.device], set_={"at": now}))
