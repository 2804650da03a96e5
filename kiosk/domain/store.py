"""What the station asks of its storage: to be told its state, and to make one change whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from kiosk.domain.polling_day import DayState
from sync.protocol.chain import Head
from sync.protocol.delivery import Document
from sync.protocol.listed_people import Listed
from sync.protocol.roll_tag import RollEntry
from sync.protocol.signing import Signed

EMPTY = Head()
"""the head of a chain without records"""


class PassState(StrEnum):
    ISSUED = "issued"
    USED = "used"
    VOIDED = "voided"
    ABANDONED = "abandoned"


MERGING = (PassState.ISSUED, PassState.ABANDONED, PassState.VOIDED, PassState.USED)
"""two devices that tell different things of a pass: the later of these holds, whoever is heard first"""
LIVE = frozenset({PassState.ISSUED, PassState.USED})


@dataclass(frozen=True)
class StationState:
    """Where a device stands: its day, the head of its chain, and what it has done so far on this chain."""

    day: DayState = DayState.PROVISIONED
    head: Head = EMPTY
    passes: int = 0
    cast: int = 0
    voided: int = 0
    abandoned: int = 0
    chain: int = 0
    """0 is the device's own; each later one continues a lost one with a spare key"""


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
class LivePass:
    """A pass that a person holds or has used, given at a desk of this station."""

    serial: bytes
    state: PassState
    desk: str | None
    given_at: int | None
    """seconds, by this device's clock"""
    issued_here: bool


@dataclass(frozen=True)
class Told:
    """What a neighbour's record tells of a pass; `subject`, `desk` and `given_at` if it was given there."""

    serial: bytes
    state: PassState
    subject: bytes | None = field(default=None, repr=False)
    desk: str | None = None
    given_at: int | None = None


@dataclass(frozen=True)
class Learned:
    """What a neighbour's records tell, from the head before to the head after."""

    device: str
    before: Head
    after: Head
    passes: tuple[Told, ...]


@dataclass(frozen=True)
class Doubled:
    """One person has two live passes of this station, one given here; or one pass was used here and there.

    Times are those of check-in, in seconds by this device's clock; None if the desk was not heard yet.
    """

    here: bytes = field(repr=False)
    there: bytes = field(repr=False)
    """the serials; the same one if a single pass was used at two booths"""
    device: str
    """the other device"""
    at_here: int | None
    at_there: int | None
    open_here: bool
    """the pass given here is not used: voiding it puts things right"""
    cast_there: bool


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

    def earlier(self) -> list[StationState]:
        """Where the chains ended that this one continues, first one first."""

    def told_chain(self) -> int | None:
        """The last chain heard of, if it is known that this one had gone on further; else None."""

    def keep_told_chain(self, chain: int) -> None:
        """It is known now, whatever happens to the program."""

    def acknowledged(self) -> int:
        """The sequence up to which the centre has signed to hold this chain."""

    def waiting(self) -> int:
        """Records of all of the device's chains that the centre has not acknowledged."""

    def waiting_documents(self) -> Sequence[Document]:
        """Documents that the centre has not taken yet."""

    def roll_entry(self, tag: bytes) -> RollEntry | None: ...

    def listed(self, text: str, most: int) -> Sequence[Listed]:
        """People whose `searchable` name holds this text, by name, no more than so many."""

    def roll_size(self) -> int:
        """Entries of the sealed roll."""

    def live_pass(self, subject: bytes) -> LivePass | None:
        """The pass that this person holds or has used at this station, as far as this device knows."""

    def pass_state(self, serial: bytes) -> PassState | None:
        """As far as this device knows, by itself and from neighbours; None for a pass it never heard of."""

    def passes(self) -> list[HeldPass]:
        """All of them, in no order."""

    def open_passes(self) -> list[Signed]:
        """Passes issued here and not ended, here or at a neighbour's, oldest first."""

    def open_count(self) -> int:
        """How many these are."""

    def open_pass(self, serial: bytes) -> Signed | None:
        """One of these."""

    def on_chain(self, chain: int) -> "Store":
        """The same storage, of another of this device's chains: by the number of its key."""

    def subjects(self, serials: Sequence[bytes]) -> dict[bytes, bytes]:
        """Who was given these passes here."""

    def heard(self, device: str) -> Head:
        """How far a neighbour's chain is known here."""

    def all_heard(self) -> dict[str, Head]:
        """The same for every neighbour ever heard."""

    def learn(self, learned: Learned, note: Callable[[Sequence[bytes]], Change | None]) -> list[Doubled]:
        """Merge what a neighbour tells, in one transaction; gives the doubles found by it.

        `note` makes the change that puts them on record, from the serials of the passes given here; it must
        not ask the store. Raises ChainBroken if the neighbour is not known up to where this begins.
        """

    def doubles(self) -> list[Doubled]:
        """Those that no officer has read of, and whose passes are both still live."""

    def see(self, found: Doubled) -> None:
        """An officer has read of it."""

    def keep(self, certificate: Signed) -> None:
        """A neighbour's certificate, checked before; kept once, and not for the centre."""

    def documents(self) -> Sequence[Document]: ...

    def picture(self, name: str) -> bytes | None: ...

    def recording(self, name: str) -> bytes | None: ...
