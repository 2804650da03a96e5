"""What the officer is told about delivery to the centre, and what can be asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.devices.removable_media import RemovableMedium
from sync.protocol.errors import PollingError


class Line(StrEnum):
    NONE = "none"
    """no centre was named: this station delivers by stick"""
    UNTRIED = "untried"
    UP = "up"
    DOWN = "down"
    TROUBLED = "troubled"
    """the centre answers, but not as it should"""


SEVERITY = (Line.NONE, Line.UP, Line.UNTRIED, Line.DOWN, Line.TROUBLED)
"""of several cases the last of these is shown for all"""


@dataclass(frozen=True)
class LastWord:
    """The centre's last signed acknowledgement: it holds all records up to this one."""

    sequence: int
    shown_head: str
    """the chain's hash there, as it stands on paper"""
    at: datetime
    """by the centre's clock"""


@dataclass(frozen=True)
class CaseLine:
    """How far one case's delivery is."""

    code: str
    title: Mapping[str, str]
    line: Line
    records: int
    """made on this device, on all of its chains"""
    acknowledged: int
    """of these, the ones that the centre has signed to hold"""
    documents: int
    """certificates and the closing record that the centre has not taken yet"""
    last_word: LastWord | None = None
    """on the chain that is being written"""
    delivered_at: datetime | None = None
    """when everything had last been delivered: by this device's clock; if that was before the program
    started, the time of the last word"""
    problem: PollingError | None = None
    """what ended the last attempt"""
    asked: bool = False
    """to be delivered now: the attempt is under way"""

    @property
    def waiting(self) -> int:
        return self.records - self.acknowledged


@dataclass(frozen=True)
class LineState:
    """For the strip: the worst of all cases. `last_contact`: since when all of them have delivered everything
    they had; None if one never has."""

    line: Line = Line.NONE
    last_contact: datetime | None = None
    cases: tuple[CaseLine, ...] = ()

    @property
    def asked(self) -> bool:
        return any(one.asked for one in self.cases)


def state_of(cases: tuple[CaseLine, ...]) -> LineState:
    """All cases together."""
    line = max((one.line for one in cases), key=SEVERITY.index, default=Line.NONE)
    delivered = [one.delivered_at for one in cases if one.delivered_at is not None]
    return LineState(line, min(delivered) if delivered and len(delivered) == len(cases) else None, cases)


@dataclass(frozen=True)
class Written:
    """A file on a stick, read back and found right."""

    path: Path
    size: int
    """bytes"""
    records: int = 0
    """waiting ones that are in it"""


@dataclass(frozen=True)
class TakenIn:
    """What the receipts on a stick told about one case."""

    title: Mapping[str, str]
    acknowledged: int
    waiting: int
    refused: tuple[tuple[str, str], ...]
    """kind and error code of what the centre refused"""


class Deliverer(Protocol):
    """Delivery of all cases of the place. All but `deliver_now` take their time: never on the GUI thread."""

    @property
    def has_line(self) -> bool:
        """Was a centre named?"""

    def look(self) -> LineState:
        """Where delivery stands. Raises StorageFailed, FileDamaged."""

    def deliver_now(self) -> None:
        """Try at once, for every case, whatever it waits for. Returns at once."""

    def write(self, stick: RemovableMedium) -> tuple[Written, ...]:
        """All that waits, one file for each case. Raises StorageFailed, with a `reason` that begins `stick-`
        where it is the stick's."""

    def take_in(self, stick: RemovableMedium) -> tuple[TakenIn, ...]:
        """Find the centre's receipts and take them in.

        Raises as `write`; InputError, with `reason` no-receipt; WrongCase where all are of other stations;
        SignatureInvalid, ChainBroken.
        """

    def prove(self, stick: RemovableMedium) -> tuple[Written, ...]:
        """What the centre has signed, one file for each case. Raises as `write`."""

    def also_keeps(self, stick: RemovableMedium) -> bool:
        """Is it the stick on which votes are kept, too? It must not be pulled out."""
