"""Which records of a device are true: those on the way from the first one to the signed end of its chain.

All records held of a device form a tree. A signed end (of a closing record or waiver) names one record; the
path to it is the true chain. A cut-off, once signed, fixes the input: what does not lie on the path to its
end is as good as not there.
"""

from collections.abc import Sequence
from enum import StrEnum

from sync.protocol.chain import GENESIS
from sync.protocol.decisions import ChainEnd
from sync.server.processing.inspection import Finding


class Place(StrEnum):
    """Where a record lies."""

    OPEN = "open"
    """no signed end yet"""
    INCOMPLETE = "incomplete"
    """the signed end is not held yet"""
    TRUE = "true"
    BEYOND = "beyond"
    """continues the true chain after its signed end"""
    CONFLICTING = "conflicting"
    """another record of this sequence is the true one, or comes before this one"""
    LATE = "late"
    """came after the cut-off"""


def places(findings: Sequence[Finding], end: ChainEnd | None, cut: ChainEnd | None) -> list[Place]:
    """The place of each record of one device.

    In: all its records held, in order of sequence; the end that a closing record or waiver gives it; the end
    that the cut-off gives it, both None if there is none.
    """
    if cut is None:
        inside = _inside(findings, end)
        return [inside[one.hash] for one in findings]
    path = path_to(findings, cut)
    if path is None:
        return [Place.INCOMPLETE] * len(findings)
    inside = _inside([one for one in findings if one.hash in path], end)
    late = {True: Place.CONFLICTING, False: Place.LATE}
    return [inside.get(one.hash) or late[one.sequence <= cut.sequence] for one in findings]


def is_complete(findings: Sequence[Finding], end: ChainEnd, cut: ChainEnd | None) -> bool:
    """Is the signed end of the chain held, within the cut-off if there is one?"""
    if cut is not None:
        path = path_to(findings, cut)
        if path is None:
            return False
        findings = [one for one in findings if one.hash in path]
    return path_to(findings, end) is not None


def _inside(findings: Sequence[Finding], end: ChainEnd | None) -> dict[bytes, Place]:
    if end is None:
        return {one.hash: Place.OPEN for one in findings}
    path = path_to(findings, end)
    if path is None:
        return {one.hash: Place.INCOMPLETE for one in findings}
    found: dict[bytes, Place] = {}
    for one in findings:
        if one.hash in path:
            found[one.hash] = Place.TRUE
        elif one.previous == end.head or found.get(one.previous) is Place.BEYOND:
            found[one.hash] = Place.BEYOND
        else:
            found[one.hash] = Place.CONFLICTING
    return found


def path_to(findings: Sequence[Finding], end: ChainEnd) -> frozenset[bytes] | None:
    """The hashes from the first record to `end`; None as long as that record is not held."""
    by_hash = {one.hash: one for one in findings}
    if end.sequence == 0:
        return frozenset() if end.head == GENESIS else None
    if end.head not in by_hash or by_hash[end.head].sequence != end.sequence:
        return None
    path, at = set[bytes](), end.head
    while at != GENESIS:
        path.add(at)
        at = by_hash[at].previous
    return frozenset(path)
