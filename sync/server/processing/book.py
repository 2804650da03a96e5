"""Reading all chains at once: where each envelope lies, and what the true records say of passes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from sync.protocol.chain import GENESIS
from sync.protocol.decisions import ChainEnd
from sync.server.processing.chains import Place, is_complete, places
from sync.server.processing.dossier import Dossier
from sync.server.processing.inspection import ENVELOPE, Finding


@dataclass
class Book:
    """What is held of all devices."""

    hashes: list[bytes] = field(default_factory=list)
    """of all records"""
    envelopes: dict[bytes, tuple[Finding, Place]] = field(default_factory=dict)
    passed: set[tuple[str, bytes]] = field(default_factory=set)
    """(desk, serial) of the passes that a true record says were given out"""
    voided: set[tuple[str, bytes]] = field(default_factory=set)
    """(station, serial) of those that a true record of the station says were voided"""
    written: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """by device: how many true records of each body"""
    reached: dict[str, int] = field(default_factory=dict)
    """by device: the highest sequence held"""
    incomplete: set[str] = field(default_factory=set)
    """devices whose signed end is not held"""
    offsets: dict[str, int] = field(default_factory=dict)
    """by device: how many records the lost chain had that its own takes up"""


def read_chains(dossier: Dossier, findings: Iterable[Finding]) -> Book:
    """In: the documents, and all inspected records in the order of their chains."""
    book = Book()
    chains: dict[str, list[bytes]] = {}
    continued: dict[str, bytes] = {}
    for device, rows in groupby(findings, key=lambda one: one.device):
        held = list(rows)
        where = places(held, dossier.end_of(device), dossier.cut_of(device))
        true = [one for one, place in zip(held, where, strict=True) if place is Place.TRUE]
        book.hashes += [one.hash for one in held]
        book.reached[device] = held[-1].sequence
        book.envelopes.update(
            (one.hash, (one, place)) for one, place in zip(held, where, strict=True) if one.body == ENVELOPE
        )
        if (end := dossier.end_of(device)) and not is_complete(held, end, dossier.cut_of(device)):
            book.incomplete.add(device)
        _note_passes(book, dossier.directory.certificate(device).station, true)
        chains[device] = [one.hash for one in true]
        if true and true[0].continues is not None:
            continued[device] = true[0].continues
    for end in _signed_ends(dossier):
        if end.device not in book.reached and end.head != GENESIS:
            book.incomplete.add(end.device)
    book.offsets = _offsets(chains, continued)
    return book


def _note_passes(book: Book, station: str, records: Sequence[Finding]) -> None:
    for one in records:
        book.written[one.device][one.body] += 1
        if one.serial is not None and one.fault is None:
            if one.body == "passed":
                book.passed.add((one.device, one.serial))
            elif one.body == "voided":
                book.voided.add((station, one.serial))


def _signed_ends(dossier: Dossier) -> Iterable[ChainEnd]:
    for account in dossier.accounts.values():
        yield from account.ends.values()
    if dossier.cut_off is not None:
        yield from dossier.cut_off.values()


def _offsets(chains: dict[str, list[bytes]], continued: dict[str, bytes]) -> dict[str, int]:
    """How many records stand before the first of each chain that takes up a lost one."""

    def before(device: str) -> int:
        head = continued.get(device)
        for forerunner, hashes in chains.items() if head is not None else ():
            if head in hashes:
                # Ends: a record cannot name, by hash, one that comes after it.
                return before(forerunner) + hashes.index(head) + 1
        return 0

    return {device: before(device) for device in continued}
