"""What waits for the centre, as sync.client wants to see it (its Outbox)."""

from collections.abc import Sequence

from kiosk.storage.store import StationStore
from sync.protocol.case import Case
from sync.protocol.certificates import Certificate
from sync.protocol.delivery import Document, make_batch
from sync.protocol.signing import Signed, Signer


class StationOutbox:
    """One device's chain and documents, and how far the centre has acknowledged them."""

    def __init__(
        self, store: StationStore, case: Case, own: Certificate, signer: Signer, *, continued: bool = False
    ) -> None:
        """`continued`: a later chain has taken this one up."""
        self.continued = continued
        self.case, self.station, self.device = case, own.station, own.holder
        self._store, self._signer = store, signer

    def head(self) -> int:
        return self._store.end().sequence

    def acknowledged(self) -> int:
        return self._store.acknowledged()

    def hash_at(self, sequence: int) -> bytes | None:
        return self._store.hash_at(sequence)

    def batch(self, after: int, limit: int) -> Signed | None:
        """Records from `after` + 1 on, signed together; None if there are none."""
        records = self._store.records(after, limit)
        if not records:
            return None
        return make_batch(self._signer, self.case.code, self.device, after + 1, records)

    def documents(self) -> Sequence[Document]:
        return self._store.documents()

    def waiting_documents(self) -> Sequence[Document]:
        return self._store.waiting_documents()

    def acknowledge(self, sequence: int, signed: Signed) -> None:
        self._store.acknowledge(sequence, signed)

    def acknowledgement(self) -> Signed | None:
        """The furthest that the centre has signed, as it signed it."""
        return self._store.acknowledgement()

    def taken(self, document: Document) -> None:
        self._store.taken(document)
