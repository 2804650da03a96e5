"""The public board: a tracker of every envelope received, under signed heads that only ever grow."""

import base64
from threading import Lock

import msgspec
from sqlalchemy import Connection, exists, func, select

from sync.protocol.encoding import Count, Hash, decode, encode
from sync.protocol.errors import InputError, NotReady
from sync.protocol.merkle import board_leaf
from sync.protocol.messages import TreeHead
from sync.protocol.signing import Signed, Signer
from sync.protocol.tracker import LINK, read_tracker
from sync.server.database import Database, insert_new
from sync.server.merkle_tree import MerkleTree
from sync.server.models import board_leaf as leaf
from sync.server.models import inspection, tree_head
from sync.server.processing.inspection import ENVELOPE

TRACKER_BYTES = 32


class BoardHead(msgspec.Struct, frozen=True):
    """A head as people's programs read it; `signed` is the encoded Signed "tree-head"."""

    size: Count
    root: Hash
    signed: bytes


class InclusionProof(msgspec.Struct, frozen=True):
    """That a tracker is on the board. It says *received*, and never more than that."""

    tracker: Hash
    leaf: Hash
    index: Count
    path: tuple[Hash, ...]
    head: BoardHead


class ConsistencyProof(msgspec.Struct, frozen=True):
    """That the board only grew since it had `old` leaves."""

    old: Count
    path: tuple[Hash, ...]
    head: BoardHead


class Board:
    """Adds leaves, and answers with proofs. Safe for several threads and processes."""

    def __init__(self, database: Database, case_code: str, signer: Signer) -> None:
        self._database, self._case, self._signer = database, case_code, signer
        self._tree, self._lock = MerkleTree(), Lock()

    def publish(self) -> int:
        """Add every inspected envelope that is not on the board yet, and sign the head. Returns its size.

        New leaves are sorted, so that their order tells nothing of who came when. Raises StorageFailed.
        """
        published = exists().where(leaf.c.envelope == inspection.c.hash)
        new = select(inspection.c.tracker, inspection.c.hash).where(inspection.c.body == ENVELOPE, ~published)
        with self._database.writing(alone=True) as connection:
            size = connection.scalar(select(func.count()).select_from(leaf)) or 0
            batch = sorted((board_leaf(self._case, row.tracker), *row) for row in connection.execute(new))
            insert_new(connection, leaf, [(size + n, *row) for n, row in enumerate(batch)])
        # The tree grows from what is committed only; a head missed by a power cut here is signed next time.
        with self._lock, self._database.writing(alone=True) as connection:
            self._catch_up(connection)
            head = TreeHead(self._case, len(self._tree), self._tree.root())
            insert_new(connection, tree_head, [(head.size, encode(self._signer.sign("tree-head", head)))])
        return head.size

    def head(self) -> BoardHead:
        """The newest head. Raises NotReady before the first one, StorageFailed."""
        with self._database.reading() as connection:
            return newest_head(connection)

    def inclusion(self, text: str) -> InclusionProof | None:
        """The proof for a tracker as read off a receipt, or for the link in its code; None if not there.

        Raises InputError for a mistyped tracker, NotReady, StorageFailed.
        """
        begins = _tracker_bytes(text)
        rest = TRACKER_BYTES - len(begins)
        found = (
            select(leaf.c.position, leaf.c.leaf, leaf.c.tracker)
            .where(leaf.c.tracker.between(begins + bytes(rest), begins + b"\xff" * rest))
            .order_by(leaf.c.position)
            .limit(1)
        )
        with self._lock, self._database.reading() as connection:
            head, row = newest_head(connection), connection.execute(found).first()
            if row is None or row.position >= head.size:
                return None
            self._catch_up(connection)
            path = tuple(self._tree.inclusion(row.position, head.size))
        return InclusionProof(row.tracker, row.leaf, row.position, path, head)

    def consistency(self, old: int) -> ConsistencyProof:
        """The proof that the head of `old` leaves is a part of the newest. Raises InputError, NotReady."""
        with self._lock, self._database.reading() as connection:
            head = newest_head(connection)
            if not 0 < old <= head.size:
                raise InputError(f"the board has {head.size} leaves, never {old}", size=head.size)
            self._catch_up(connection)
            return ConsistencyProof(old, tuple(self._tree.consistency(old, head.size)), head)

    def _catch_up(self, connection: Connection) -> None:
        new = select(leaf.c.leaf).where(leaf.c.position >= len(self._tree)).order_by(leaf.c.position)
        for one in connection.scalars(new):
            self._tree.append(one)


def newest_head(connection: Connection) -> BoardHead:
    """Raises NotReady before the first one."""
    data = connection.scalar(select(tree_head.c.data).order_by(tree_head.c.size.desc()).limit(1))
    if data is None:
        raise NotReady("the board has no head yet")
    head = decode(decode(data, Signed).payload, TreeHead)
    return BoardHead(head.size, head.root, data)


def _tracker_bytes(text: str) -> bytes:
    """The first bytes of the tracker hash: ten from the receipt's characters, all of them from its code."""
    if not text.startswith(LINK):
        return base64.b32decode(read_tracker(text))
    try:
        full = base64.b32decode(text.removeprefix(LINK) + "====")
    except ValueError as error:  # of another alphabet, or no ASCII at all
        raise InputError("this is not the code of a receipt") from error
    if len(full) != TRACKER_BYTES:
        raise InputError("this is not the code of a receipt")
    return full
