"""The centre of one case: its database and keys, and everything that can be asked of it."""

import time
from collections.abc import Callable

from sqlalchemy import select

from sync.protocol.certificates import Directory, open_case
from sync.protocol.delivery import Item, item_of, read_bundle
from sync.protocol.encoding import encode
from sync.protocol.errors import NotAuthorised, WrongCase
from sync.protocol.signing import Signed, Signer
from sync.server.bundles import import_bundle
from sync.server.database import Database
from sync.server.intake import Intake
from sync.server.models import document


class Centre:
    """Safe for several threads, and for several processes on one database."""

    def __init__(
        self,
        database: Database,
        case: Signed,
        *,
        centre: Signer,
        board: Signer,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Take an open database, the signed case, and the two keys that the case pins.

        Raises NotAuthorised for other keys, WrongCase for the database of another case, StorageFailed.
        """
        self.case = open_case(case)
        keys = self.case.keys
        assert keys is not None
        if (centre.public_key, board.public_key) != (keys.centre, keys.board):
            raise NotAuthorised("these are not the centre and board keys that the case pins")
        with database.reading() as connection:
            held = connection.scalars(select(document.c.data).where(document.c.kind == "case")).all()
        if held not in ([], [encode(case)]):
            raise WrongCase("this database holds another case", case=self.case.code)
        self._database = database
        self._intake = Intake(database, case, Directory(self.case), centre, clock)
        self.receive(item_of(case))

    def receive(self, item: Item) -> Signed | None:
        """Store an item for good: the acknowledgement of a batch, or None for a document.

        Raises MessageRefused or WrongCase, with nothing changed; StorageFailed.
        """
        return self._intake.receive(item)

    def import_bundle(self, data: bytes) -> bytes:
        """Take in a delivery file; what comes back is the file with the receipt.

        Raises FileDamaged, WrongCase, StorageFailed.
        """
        bundle = read_bundle(data)
        if bundle.case != self.case.code:
            raise WrongCase(f"this delivery file is for case {bundle.case}", case=bundle.case)
        return encode(import_bundle(bundle, self.receive))
