"""Taking in what stations send: checked as a whole, stored as it is, acknowledged. Judging comes later.

A signature costs ten times a database insert, so a batch is verified by its one signature; each record's own
is for the processing step. Everything can be sent again: what is held already changes nothing.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, bindparam, exists, func, select
from sqlalchemy.dialects import postgresql, sqlite

from sync.protocol.certificates import DEVICE_ROLES, Directory
from sync.protocol.chain import Head, follow, read_record
from sync.protocol.decisions import RevealSeed
from sync.protocol.delivery import Batch, Document, Item, document_of, read_batch
from sync.protocol.errors import (
    DeviceRevoked,
    GapInChain,
    Malformed,
    NotAllowedNow,
    NotAuthorised,
    WrongCase,
)
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Joint, Signed, Signer
from sync.server.database import Database, insert_new
from sync.server.documents import (
    KnownDirectory,
    check_document,
    check_form,
    is_stored,
    read_decision,
    store,
)
from sync.server.models import contact, hand_over, record
from sync.server.processing.dossier import read_dossier

NOTE_SECONDS = 10
"""contacts of a device closer together than this are noted as one"""

_HELD = select(
    select(func.max(record.c.sequence)).where(record.c.device == bindparam("of_device")).scalar_subquery(),
    exists()
    .where(
        record.c.device == bindparam("of_device"),
        record.c.sequence == bindparam("at"),
        record.c.hash == bindparam("name"),
    )
    .label("held"),
)
"""of one device: the highest sequence held, and whether a certain head is"""


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
        self._noted: dict[str, int] = {}

    def receive(self, item: Item) -> Signed | None:
        """Store an item for good. Returns the acknowledgement of a batch, None for a document.

        Raises MessageRefused or WrongCase for what cannot be taken (GapInChain, with `sequence` and `head` of
        what is held, for a batch whose predecessors are missing), NotAllowedNow for a new document after the
        hand-over or the seed before the cut-off, StorageFailed. Nothing has changed then.
        """
        given = document_of(item)
        if isinstance(given, Signed) and given.kind == "batch":
            return self._receive_batch(given)
        check_form(item, given)
        with self._database.writing(alone=True) as connection:
            if not is_stored(connection, item):
                if connection.scalar(select(hand_over.c.number)) is not None:
                    raise NotAllowedNow(
                        "the ballots went to the count: nothing can be added to the documents"
                    )
                check_document(self._directory.current(connection), self._case, given)
                self._refuse_early_seed(connection, given)
                store(connection, item)
        return None

    def _refuse_early_seed(self, connection: Connection, given: Document) -> None:
        """Whoever knows the seed can make envelopes that win ties: nobody learns it here while any count.

        The one document for which arrival matters; it is taken as soon as the cut-off stands.
        """
        if given.kind != "decision" or not isinstance(given, Joint):
            return
        directory = self._directory.current(connection)
        if (
            isinstance(read_decision(directory, given), RevealSeed)
            and read_dossier(connection, directory.case).cut_off is None
        ):
            raise NotAllowedNow(
                "the seed is revealed after the cut-off: bring in that first", reason="early-seed"
            )

    def _receive_batch(self, signed: Signed) -> Signed:
        batch, records = _opened(self._directory_for(signed), signed)
        start = _claimed_start(batch, records)
        walked = follow(start, batch.case, batch.device, records)
        rows = [
            (batch.device, head.sequence, head.hash, one.previous, data)
            for (one, head), data in zip(walked, records, strict=True)
        ]
        now, end = int(self._clock()), walked[-1][1]
        with self._database.writing() as connection:
            _refuse_revoked(self._directory.current(connection), batch.device)
            last, held = connection.execute(_HELD, _asked(batch.device, start)).one()
            if not held and start != Head():
                raise _gap(connection, batch.device, start, last or 0)
            insert_new(connection, record, rows)
            self._note_contact(connection, batch.device, now)
            if (last or 0) > end.sequence:
                end = _end_of_branch(connection, batch.device, end)
        return self._signer.sign(
            "acknowledgement", Acknowledgement(batch.case, batch.device, end.sequence, end.hash, now)
        )

    def _directory_for(self, signed: Signed) -> Directory:
        """The directory, read anew if it does not know the signer."""
        if self._directory.last.holder_of(signed.key_id) is None:
            with self._database.reading() as connection:
                return self._directory.current(connection)
        return self._directory.last

    def _note_contact(self, connection: Connection, device: str, now: int) -> None:
        if abs(now - self._noted.get(device, 0)) >= NOTE_SECONDS:
            insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
            noted = insert(contact).values(device=device, at=now)
            connection.execute(
                noted.on_conflict_do_update(index_elements=[contact.c.device], set_={"at": now})
            )
            self._noted[device] = now


def _opened(directory: Directory, signed: Signed) -> tuple[Batch, list[bytes]]:
    """The content of a batch, once its signer is known to be the device itself."""
    device, payload = directory.verified(signed, "batch", *DEVICE_ROLES)
    _refuse_revoked(directory, device.holder)
    batch, records = read_batch(payload)
    if batch.case != directory.case.code:
        raise WrongCase(f"this batch is for case {batch.case}", case=batch.case)
    if batch.device != device.holder:
        raise NotAuthorised(f"{device.holder} sent a batch of {batch.device}", holder=device.holder)
    return batch, records


def _refuse_revoked(directory: Directory, device: str) -> None:
    if directory.revoked(device):
        raise DeviceRevoked(f"the certificate of {device} was taken back", holder=device)


def _claimed_start(batch: Batch, records: Sequence[bytes]) -> Head:
    """The head that the first record of a batch says it continues."""
    if batch.first < 1:
        raise Malformed("a chain begins with record 1", sequence=batch.first)
    if batch.first == 1:
        return Head()
    _, first = read_record(records[0])
    return Head(batch.first - 1, first.previous)


def _asked(device: str, start: Head) -> dict[str, object]:
    return {"of_device": device, "at": start.sequence, "name": start.hash}


def _gap(connection: Connection, device: str, wanted: Head, last: int) -> GapInChain:
    """What to answer a batch that continues `wanted`, which is not held; `last` is the highest that is."""
    held = _end_of_branch(connection, device, Head()) if last < wanted.sequence else Head()
    # Else the device is on another branch than the one held, and sends all of it again from the beginning.
    return GapInChain(
        f"the centre holds {device} up to record {held.sequence}, and not what comes before this batch",
        device=device,
        sequence=held.sequence,
        head=held.hash.hex(),
    )


def _end_of_branch(connection: Connection, device: str, head: Head) -> Head:
    """Follow what is held from `head` on, as far as there is no fork."""
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
