"""Which records of a device count: those on the way back from where its chain is signed to end."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sync.protocol.chain import GENESIS
from sync.verify.documents import NOTHING, End, Papers
from sync.verify.looking import Seen
from sync.verify.report import Check


@dataclass
class Chain:
    """All records held of one device, each in one of four lists."""

    true: list[Seen] = field(default_factory=list)
    """in order, from the first to the signed end"""
    beyond: list[Seen] = field(default_factory=list)
    """continue the true ones after their end"""
    conflicting: list[Seen] = field(default_factory=list)
    """stand where another record is the one that was there at the cut-off"""
    late: list[Seen] = field(default_factory=list)
    """came after the cut-off"""


def lay_out(check: Check, papers: Papers, records: Iterable[Seen]) -> dict[str, Chain]:
    """Every device's chain. A signed end that is not held is told: nothing can be counted without it."""
    held: dict[str, dict[bytes, Seen]] = defaultdict(dict)
    for one in records:
        check.expect(one.name not in held[one.device], f"{one.words} is in the record twice")
        held[one.device][one.name] = one
    for by_name in held.values():
        for one in by_name.values():
            before = by_name.get(one.previous)
            first = one.sequence == 1 and one.previous == GENESIS
            follows = before is not None and before.sequence == one.sequence - 1
            check.expect(first or follows, f"{one.words} does not continue what comes before it")
    devices = held.keys() | (papers.cut or {}).keys()
    for account in papers.accounts.values():
        devices |= account.ends.keys()
    check.number = len(devices)
    return {device: _chain(check, papers, device, held[device]) for device in sorted(devices)}


def _chain(check: Check, papers: Papers, device: str, held: dict[bytes, Seen]) -> Chain:
    cut, end = (papers.cut or {}).get(device, NOTHING), papers.end_of(device)
    chain = Chain()
    inside = _way_to(cut, held)
    if inside is None:
        check.problems.append(f"the chain of {device} is not held up to the cut-off, record {cut[0]}")
        return chain
    names = {one.name for one in inside}
    for one in held.values():
        if one.name not in names:
            (chain.conflicting if one.sequence <= cut[0] else chain.late).append(one)
    if end is None:
        check.expect(device not in (papers.cut or {}), f"the station of {device} has no account of its chain")
    elif end != NOTHING and end not in {(one.sequence, one.name) for one in inside}:
        check.problems.append(f"the chain of {device} does not reach its signed end, record {end[0]}")
    else:
        chain.true, chain.beyond = inside[: end[0]], inside[end[0] :]
    return chain


def _way_to(end: End, held: dict[bytes, Seen]) -> list[Seen] | None:
    """The records from the first one to this end; None if one of them is not held."""
    sequence, name = end
    way: list[Seen] = []
    while name in held and held[name].sequence == sequence:
        way.append(held[name])
        sequence, name = sequence - 1, held[name].previous
    return way[::-1] if (sequence, name) == NOTHING else None
