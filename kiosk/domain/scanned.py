"""What a code turns out to be, whichever scanner or camera read it."""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain import device_report_code, pass_code
from sync.protocol import head_code, tracker
from sync.protocol.errors import IdentityInvalid
from sync.protocol.identity import canonical_number, cleaned, shape_of

ENDS = "\r\n\t\x00\x02\x03\x04"
"""what scanners are set to send before and after a code: new lines, tabs, STX and ETX"""
_AIM = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
"""the symbology identifier that some scanners put first (ISO/IEC 15424), such as ]A0 for Code 39"""
_TRACKER = re.compile(rf"[{tracker.ALPHABET}]{{52}}")
"""a tracker's 32 bytes; a voting pass is many times as long"""


class Scan(StrEnum):
    ID_NUMBER = "id-number"
    """a national ID or resident number whose check digit fits"""
    MISREAD = "misread"
    """it has the form of such a number, but the check digit does not fit"""
    VOTING_PASS = "voting-pass"  # noqa: S105 - no password
    DEVICE_REPORT = "device-report"
    """of another device of the station, at the close"""
    STATION_HEAD = "station-head"
    """where a chain ended, from the officers' print"""
    TRACKER = "tracker"
    """from a voter's slip"""
    OTHER = "other"


@dataclass(frozen=True)
class Scanned:
    """`text` is a canonical number for ID_NUMBER, else the code without what the scanner added."""

    scan: Scan
    text: str = field(repr=False)


def scanned(read: str) -> Scanned:
    """Say what was read: full-width or lower-case letters, Code 39's asterisks and a scanner's additions are
    seen through, and nothing is taken for an ID number that its check digit does not confirm."""
    # A pass may end in a space that belongs to it: only control characters are taken off.
    text = _AIM.sub("", unicodedata.normalize("NFKC", read).strip(ENDS)).upper()
    if text.startswith(f"{head_code.LINK}:"):
        return Scanned(Scan.STATION_HEAD, text)
    if text.startswith(tracker.LINK) and _TRACKER.fullmatch(text.removeprefix(tracker.LINK).strip()):
        return Scanned(Scan.TRACKER, text.strip())
    if text.startswith(pass_code.PREFIX):
        return Scanned(Scan.VOTING_PASS, text)
    if text.startswith(device_report_code.PREFIX):
        return Scanned(Scan.DEVICE_REPORT, text)
    number = cleaned(text.strip().removeprefix("*").removesuffix("*"))
    try:
        return Scanned(Scan.ID_NUMBER, canonical_number(number)[1])
    except IdentityInvalid:
        return Scanned(Scan.OTHER if shape_of(number) is None else Scan.MISREAD, text)
