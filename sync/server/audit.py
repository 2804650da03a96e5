"""Writing the auditors' record (see `sync.protocol.auditing`) out of one consistent view of the database."""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, Select, select

from sync.protocol.auditing import write_part
from sync.protocol.delivery import Item
from sync.protocol.encoding import encode
from sync.protocol.errors import StorageFailed
from sync.protocol.signing import Signed
from sync.server.models import board_leaf, document, hand_over, identification, inspection, record, tree_head
from sync.server.processing.inspecting import SAME_RECORD
from sync.server.processing.run import Outcome
from sync.server.processing.steps import verdicts

CHUNK = 1000


def write_auditors_record(
    connection: Connection, folder: Path, case: Signed, outcome: Outcome, done: Iterable[bytes]
) -> None:
    """Write all parts into an empty or absent folder.

    In: the outcome that the same view of the database gives, and the signed steps up to it.
    Raises StorageFailed.
    """
    documents = connection.execute(select(document.c.form, document.c.data).order_by(document.c.hash))
    inspected = select(record.c.data).join(inspection, SAME_RECORD)
    records = inspected.order_by(record.c.device, record.c.sequence, record.c.hash)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise StorageFailed(f"the folder {folder.name} is not empty", folder=folder.name)
        write_part(folder, "case", [encode(case)])
        write_part(folder, "documents", (encode(Item(form, data)) for form, data in documents))
        write_part(folder, "records", _stream(connection, records))
        answers = select(identification.c.data).order_by(identification.c.pass_hash)
        write_part(folder, "identifications", _stream(connection, answers))
        write_part(folder, "steps", done)
        write_part(folder, "verdicts", sorted(verdicts(outcome.rulings)))
        leaves = select(board_leaf.c.leaf).order_by(board_leaf.c.position)
        write_part(folder, "board-leaves", _stream(connection, leaves))
        heads = select(tree_head.c.data).order_by(tree_head.c.size)
        write_part(folder, "tree-heads", _stream(connection, heads))
        write_part(folder, "hand-over", _stream(connection, select(hand_over.c.data)))
    except OSError as error:
        raise StorageFailed(f"the auditors' record cannot be written: {error.strerror}") from error


def _stream(connection: Connection, wanted: Select[tuple[bytes]]) -> Iterable[bytes]:
    return connection.scalars(wanted.execution_options(yield_per=CHUNK))
