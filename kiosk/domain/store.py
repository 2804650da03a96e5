"""What the station asks of its storage: to be told its state, and to make one change whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.domain.polling_day import DayState
from sync.protocol.chain import Head
from sync.protocol.delivery import Document
from sync.protocol.roll_tag import RollEntry
from sync.protocol.signing import Signed

EMPTY = Head()
"""the head of a chain without records"""


class PassState(StrEnum):
    ISSUED = "issued"
    USED = "used"
    VOIDED = "voided"
    ABANDONED = "abandoned"


@dataclass(frozen=True)
class StationState:
    """Where a device stands: its day, the head of its chain, and what it has done so far."""

    day: DayState = DayState.PROVISIONED
    head: Head = EMPTY
    passes: int = 0
    cast: int = 0
    voided: int = 0
    abandoned: int = 0


@dataclass(frozen=True)
class Issued:
    """A voting pass given to a person (a `subject` of check_in.py)."""

    serial: bytes
    signed: Signed
    subject: bytes


@dataclass(frozen=True)
class Ended:
    """A voting pass used, voided or abandoned; `signed` is the pass itself, perhaps from another desk."""

    serial: bytes
    state: PassState
    signed: Signed


@dataclass(frozen=True)
class HeldPass:
    """A voting pass that a device knows of: issued there, or another desk's that ended there."""

    state: PassState
    issued_here: bool
    signed: Signed


@dataclass(frozen=True)
class Change:
    """All that one act of a person changes. Made durable in one transaction."""

    before: StationState
    after: StationState
    records: tuple[bytes, ...]
    """they lead from the head before to the head after"""
    issued: Issued | None = None
    ended: Ended | None = None
    document: Document | None = None
    """one more to deliver to the centre"""


class Store(Protocol):
    """Every method raises StorageFailed when the medium fails; then its details tell the `outcome`."""

    def state(self) -> StationState: ...

    def commit(self, change: Change) -> None:
        """Make a change durable before returning.

        Raises PassSpent if the pass ended is not open, NotAllowedNow if the person issued to has a live pass,
        ChainBroken if the chain is not where the change begins: nothing has changed then.
        StorageFailed says in `outcome` whether `nothing-changed` or it is `unknown`: then `holds` will tell
        as soon as the medium answers again.
        """

    def holds(self, head: Head) -> bool:
        """Does the record of this sequence stand there with this hash?"""

    def record(self, sequence: int) -> bytes | None: ...

    def records(self, after: int, limit: int) -> list[bytes]:
        """Records in order, from sequence `after` + 1 on."""

    def acknowledged(self) -> int:
        """The sequence up to which the centre has signed to hold this chain."""

    def waiting_documents(self) -> Sequence[Document]:
        """Documents that the centre has not taken yet."""

    def roll_entry(self, tag: bytes) -> RollEntry | None: ...

    def roll_size(self) -> int:
        """Entries of the sealed roll."""

    def live_pass(self, subject: bytes) -> tuple[bytes, PassState] | None:
        """Serial and state of the pass that this person holds or has used here."""

    def pass_state(self, serial: bytes) -> PassState | None: ...

    def passes(self) -> list[HeldPass]:
        """All of them, in no order."""

    def open_passes(self) -> list[Signed]:
        """Passes issued here and not ended, oldest first."""

    def open_pass(self, serial: bytes) -> Signed | None:
        """One of these."""

    def documents(self) -> Sequence[Document]: ...

    def picture(self, name: str) -> bytes | None: ...
