"""What the client asks of a station: its chain, its documents, and what of them the centre has."""

from collections.abc import Sequence
from typing import Protocol

from sync.protocol.case import Case
from sync.protocol.delivery import Document
from sync.protocol.signing import Signed


class Outbox(Protocol):
    """One device's. Every method may raise StorageFailed."""

    @property
    def case(self) -> Case: ...

    @property
    def station(self) -> str: ...

    @property
    def device(self) -> str: ...

    @property
    def continued(self) -> bool:
        """Was the chain lost and taken up by a later one? Then the centre may hold more of it than this."""

    def head(self) -> int:
        """The sequence of the chain's last record."""

    def acknowledged(self) -> int:
        """The sequence up to which the centre has signed to hold the chain."""

    def hash_at(self, sequence: int) -> bytes | None:
        """The chain's hash after this record (zeros at 0); None if it has no such record."""

    def batch(self, after: int, limit: int) -> Signed | None:
        """At most `limit` records from `after` + 1 on, as a signed batch; None if there are none."""

    def documents(self) -> Sequence[Document]:
        """All that the centre should have, in the order in which they came."""

    def waiting_documents(self) -> Sequence[Document]:
        """Those of them that the centre has not taken yet."""

    def acknowledge(self, sequence: int, signed: Signed) -> None:
        """Remember the centre's acknowledgement, checked by the caller; an older one changes nothing."""

    def taken(self, document: Document) -> None:
        """Remember that the centre has taken this document."""
