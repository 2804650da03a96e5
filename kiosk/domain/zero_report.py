"""The zero report: what a device holds before the first voter comes, for all who are present to sign."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.head_on_paper import HeadOnPaper
from kiosk.domain.officers import OfficerRole
from sync.protocol.case import Texts


@dataclass(frozen=True)
class ZeroReport:
    """One device in one case. Passes, ballots and all other counts are zero: else there is no such report."""

    case_code: str
    title: Texts
    station: str
    device: str
    day: date
    clock: int
    """seconds since 1970-01-01 UTC by this device's clock, to be compared with a watch"""
    roll: int
    """entries of the sealed roll"""
    documents: int
    """signed documents in the database: the case, certificates"""
    spares: int
    """certified keys with which a lost device of the station can be replaced"""
    officers: tuple[tuple[str, OfficerRole], ...]
    """everybody who can sign in here, to sign if present"""
    head: HeadOnPaper
