"""Step 1: which envelopes are valid by everything that is known without knowing whose they are.

Wrong by itself is rejected; doubtful beside others is quarantined until two people have decided. Only what is
not rejected can cast doubt on others, so that a forgery cannot take an honest voter's vote away.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sync.protocol.messages import DeviceAccount
from sync.server.processing.book import Book, read_chains
from sync.server.processing.chains import Place
from sync.server.processing.dossier import Dossier
from sync.server.processing.inspection import ENVELOPE, Finding
from sync.server.processing.standing import Ruling, Standing, Why

VALID = Ruling(Standing.VALID)
_WAITING = {Place.OPEN: Why.NOT_CLOSED, Place.INCOMPLETE: Why.CHAIN_INCOMPLETE}
_REJECTED = {Place.CONFLICTING: Why.CONFLICTING, Place.LATE: Why.AFTER_CUT_OFF}


@dataclass(frozen=True)
class Mismatch:
    """A station whose numbers do not add up."""

    station: str
    envelopes: int
    passes: int
    paper_count: int | None
    devices: tuple[str, ...]
    """those whose account tells what their chain does not"""


@dataclass(frozen=True)
class Verified:
    """What step 1 found."""

    book: Book
    rulings: dict[bytes, Ruling]
    """of every envelope held"""
    doubts: dict[bytes, str]
    """why envelopes were put in quarantine; those two people have decided about too"""
    mismatches: tuple[Mismatch, ...]

    def valid(self) -> list[Finding]:
        return [self.book.envelopes[name][0] for name, ruling in self.rulings.items() if ruling == VALID]


def verify(dossier: Dossier, findings: Iterable[Finding]) -> Verified:
    """Rule on every envelope. In: the documents, and all inspected records in the order of their chains."""
    book = read_chains(dossier, findings)
    rulings = {name: _by_itself(book, *placed) for name, placed in book.envelopes.items()}
    live = {name: placed for name, placed in book.envelopes.items() if rulings[name] == VALID}
    stations = {device: dossier.directory.certificate(device).station for device in book.reached}
    true = Counter(stations[one.device] for one, place in live.values() if place is Place.TRUE)
    mismatches = tuple(_mismatches(dossier, book, true))
    held = {one.station for one in mismatches} - set(dossier.released)
    doubts = _doubts(dossier, book, live, stations, held)
    rulings |= {name: _decided(dossier, name, why) for name, why in doubts.items()}
    return Verified(book, rulings, doubts, mismatches)


def _by_itself(book: Book, finding: Finding, place: Place) -> Ruling:
    """What an envelope is by its own content and its own place."""
    if place in _WAITING:
        return Ruling(Standing.PENDING, _WAITING[place])
    if place in _REJECTED:
        return Ruling(Standing.REJECTED, _REJECTED[place])
    if finding.fault not in {None, Why.UNKNOWN_DESK}:
        return Ruling(Standing.REJECTED, finding.fault)
    if finding.desk in book.incomplete:
        return Ruling(Standing.PENDING, Why.CHAIN_INCOMPLETE)
    return VALID


def _mismatches(dossier: Dossier, book: Book, envelopes: Counter[str]) -> Iterable[Mismatch]:
    """Stations with more envelopes than passes or people, or whose devices tell what their chains do not."""
    for station, account in sorted(dossier.accounts.items()):
        count, people = envelopes[station], account.paper_count
        devices = tuple(
            device
            for device, told in sorted(account.devices.items())
            if device not in book.incomplete and not _agrees(told, book.written[device])
        )
        if devices or count > account.passes or (people is not None and count > people):
            yield Mismatch(station, count, account.passes, people, devices)


def _agrees(told: DeviceAccount, written: Counter[str]) -> bool:
    return (told.passes, told.cast) == (written["passed"], written[ENVELOPE])


def _doubts(
    dossier: Dossier,
    book: Book,
    live: dict[bytes, tuple[Finding, Place]],
    stations: dict[str, str],
    held: set[str],
) -> dict[bytes, str]:
    """What two people must look at, each with the first reason found."""
    passes: dict[tuple[str, bytes | None], set[bytes | None]] = defaultdict(set)
    serials: dict[bytes | None, set[tuple[str, bytes | None]]] = defaultdict(set)
    for one, _ in live.values():
        serial = (stations[one.device], one.serial)
        passes[serial].add(one.pass_hash)
        serials[one.tracker].add(serial)
    revoked = dossier.directory.revoked
    found = {}
    for name, (one, place) in live.items():
        serial = (stations[one.device], one.serial)
        tests = (
            (Why.UNKNOWN_DESK, one.fault == Why.UNKNOWN_DESK),
            (Why.BEYOND_CLOSING, place is Place.BEYOND),
            (Why.DEVICE_REVOKED, revoked(one.device) or revoked(one.desk or "")),
            (Why.NOT_ISSUED, (one.desk, one.serial) not in book.passed),
            (Why.VOIDED, serial in book.voided),
            (Why.SERIAL_REUSED, len(passes[serial]) > 1),
            (Why.COPIED, len(serials[one.tracker]) > 1),
            (Why.STATION_HELD, serial[0] in held),
        )
        why = next((why for why, holds in tests if holds), None)
        if why is not None:
            found[name] = why
    return found


def _decided(dossier: Dossier, name: bytes, why: str) -> Ruling:
    """The ruling on a doubtful envelope, given what two people have decided about it."""
    match dossier.judged.get(name):
        case False:
            return Ruling(Standing.REJECTED, Why.BY_DECISION)
        case True if why != Why.UNKNOWN_DESK:  # a pass that nobody can verify cannot be identified
            return VALID
        case _:
            return Ruling(Standing.QUARANTINED, why)
