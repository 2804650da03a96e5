"""What the officer is told about the line to the centre."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Line(StrEnum):
    NONE = "none"
    """no centre was named: this station delivers by stick"""
    UNTRIED = "untried"
    UP = "up"
    DOWN = "down"
    TROUBLED = "troubled"
    """the centre answers, but not as it should"""


@dataclass(frozen=True)
class LineState:
    """`last_contact`: when the centre last answered, by this device's clock."""

    line: Line = Line.NONE
    last_contact: datetime | None = None
