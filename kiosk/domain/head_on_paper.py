"""Where a device's chain ends, as it stands on paper: to be scanned, or read and typed."""

from dataclasses import dataclass

from sync.protocol.chain import Head
from sync.protocol.head_code import head_code, shown_head


@dataclass(frozen=True)
class HeadOnPaper:
    """The chain of `device` has `sequence` records."""

    device: str
    sequence: int
    code: str
    """for a QR code"""
    shown: str
    """for people, in groups of four"""


def head_on_paper(case_code: str, device: str, head: Head) -> HeadOnPaper:
    return HeadOnPaper(
        device,
        head.sequence,
        head_code(case_code, device, head.sequence, head.hash),
        shown_head(head.sequence, head.hash),
    )
