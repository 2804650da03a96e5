"""The certificates and revocations that the identity service knows: also those added while it runs."""

from collections.abc import Iterable
from hashlib import sha256
from threading import Lock

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from sync.protocol.case import Case
from sync.protocol.certificates import Directory
from sync.protocol.encoding import decode, encode
from sync.protocol.signing import Signed
from sync.server.database import Database
from sync.server.identity.store import certificates

_COUNT = select(func.count()).select_from(certificates)


class KnownCertificates:
    """Kept in the service's database, to which a command beside it can add. Safe for several threads."""

    def __init__(self, database: Database, case: Case) -> None:
        self._database, self._case, self._lock = database, case, Lock()
        self._directory, self._held = Directory(case), 0

    def take(self, documents: Iterable[Signed]) -> int:
        """Keep these beside those known before; how many are new.

        Raises as `Directory.add` does, or StorageFailed: none of them is kept then.
        """
        documents = list(documents)
        rows = [{"hash": sha256(data).digest(), "data": data} for data in map(encode, documents)]
        with self._database.writing() as connection:
            before = connection.scalar(_COUNT) or 0
            held = connection.scalars(select(certificates.c.data)).all()
            Directory(self._case, [*(decode(data, Signed) for data in held), *documents])
            if rows:
                connection.execute(insert(certificates).on_conflict_do_nothing(), rows)
            return (connection.scalar(_COUNT) or 0) - before

    def current(self) -> Directory:
        """All that is known now; the same object as long as that is the same. Raises StorageFailed."""
        with self._lock, self._database.reading() as connection:
            # They are only ever added, so their number tells whether there are new ones.
            if connection.scalar(_COUNT) != self._held:
                held = connection.scalars(select(certificates.c.data)).all()
                self._directory = Directory(self._case, [decode(data, Signed) for data in held])
                self._held = len(held)
            return self._directory
