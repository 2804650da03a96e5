"""What the centre tells its organisers: numbers, hashes and stations, never a person."""

from collections import Counter, defaultdict
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, select

from sync.protocol.certificates import DEVICE_ROLES
from sync.protocol.encoding import Hash, decode
from sync.protocol.identification import Identified
from sync.protocol.tracker import shown_tracker
from sync.server.models import board_leaf, contact, inspection, record
from sync.server.processing.dossier import Decided, Dossier
from sync.server.processing.inspection import ENVELOPE
from sync.server.processing.run import Outcome
from sync.server.processing.standing import Standing
from sync.server.processing.strip import reasons
from sync.server.processing.verify import Mismatch


class Summary(msgspec.Struct, frozen=True):
    """Where all envelopes stand after a run. `standings` add up to `accepted`."""

    accepted: int
    standings: dict[str, int]
    reasons: dict[str, dict[str, int]]
    """by standing"""
    answered: int
    """passes that the identity service answered for in this run"""
    board: int
    """leaves of the board"""
    unconfirmed: dict[str, int]
    """by station: attested people whom the registry does not confirm; they count all the same"""
    lacking: tuple[str, ...]
    """what the count still waits for"""


class Quarantined(msgspec.Struct, frozen=True):
    """An envelope that two people must decide about, or have decided about."""

    envelope: Hash
    station: str
    device: str
    reason: str
    standing: str


class Quarantine(msgspec.Struct, frozen=True):
    envelopes: tuple[Quarantined, ...]
    stations: tuple[Mismatch, ...]
    """stations whose numbers do not add up; released ones too"""
    released: tuple[str, ...]


class Rival(msgspec.Struct, frozen=True):
    envelope: Hash
    tracker: str
    """as it stands on the voter's slip, so that officials find the one a voter speaks of"""
    station: str
    chosen: bool


class Duplicate(msgspec.Struct, frozen=True):
    """One person's several on-site envelopes; which person nobody here knows."""

    envelopes: tuple[Rival, ...]


class DeviceStatus(msgspec.Struct, frozen=True):
    device: str
    roles: tuple[str, ...]
    spare: bool
    revoked: bool
    sequence: int
    """of the last record held"""
    envelopes: int
    """among the inspected ones"""
    contact: int | None
    """when it was last heard of, in seconds since 1970"""


class StationStatus(msgspec.Struct, frozen=True):
    station: str
    account: str | None
    """`closing`, `waived`, or None as long as the station is open"""
    devices: tuple[DeviceStatus, ...]


class Status(msgspec.Struct, frozen=True):
    case: str
    cut_off: bool
    records: int
    board: int
    stations: tuple[StationStatus, ...]


def summary(outcome: Outcome, *, answered: int, board: int, lacking: tuple[str, ...]) -> Summary:
    found = {one: reasons(outcome.rulings, one) for one in Standing}
    return Summary(
        accepted=len(outcome.rulings),
        standings={one.value: sum(counts.values()) for one, counts in found.items() if counts},
        reasons={one.value: counts for one, counts in found.items() if any(counts)},
        answered=answered,
        board=board,
        unconfirmed=_unconfirmed(outcome),
        lacking=lacking,
    )


def _unconfirmed(outcome: Outcome) -> dict[str, int]:
    found: Counter[str] = Counter()
    for one in outcome.verified.valid():
        answer = outcome.answers.get(one.pass_hash or b"")
        if answer is not None and decode(answer.payload, Identified).registry == "incorrect":
            found[outcome.dossier.directory.certificate(one.device).station] += 1
    return dict(sorted(found.items()))


def quarantine(outcome: Outcome) -> Quarantine:
    """In the order of the envelopes' hashes."""
    verified, directory = outcome.verified, outcome.dossier.directory
    envelopes = []
    for name, reason in sorted(verified.doubts.items()):
        device = verified.book.envelopes[name][0].device
        standing = outcome.rulings[name].standing.value
        station = directory.certificate(device).station
        envelopes.append(Quarantined(name, station, device, reason, standing))
    return Quarantine(tuple(envelopes), verified.mismatches, tuple(sorted(outcome.dossier.released)))


def duplicates(outcome: Outcome) -> tuple[Duplicate, ...]:
    """Everybody with several valid on-site envelopes."""
    people: dict[bytes, list[Rival]] = defaultdict(list)
    envelopes, directory = outcome.verified.book.envelopes, outcome.dossier.directory
    for rival in outcome.rivals:
        one, _ = envelopes[rival.envelope]
        if one.channel == "on-site":
            station = directory.certificate(one.device).station
            assert one.tracker is not None  # every inspected envelope has one
            shown = shown_tracker(one.tracker)
            people[rival.pseudonym].append(Rival(one.hash, shown, station, rival.chosen == 0))
    several = [sorted(rivals, key=lambda one: one.envelope) for rivals in people.values() if len(rivals) > 1]
    return tuple(Duplicate(tuple(rivals)) for rivals in sorted(several, key=lambda one: one[0].envelope))


def decisions(dossier: Dossier) -> tuple[Decided, ...]:
    """Everything that two people have signed, withdrawn or not, by kind."""
    return tuple(sorted(dossier.decisions.values(), key=lambda one: (type(one.decision).__name__, one.hash)))


def status(connection: Connection, dossier: Dossier) -> Status:
    """What has arrived from where. Costs no judging."""
    by_device = select(record.c.device, func.max(record.c.sequence)).group_by(record.c.device)
    held = _by_device(connection, by_device)
    envelopes = select(inspection.c.device, func.count()).where(inspection.c.body == ENVELOPE)
    inspected = _by_device(connection, envelopes.group_by(inspection.c.device))
    heard = _by_device(connection, select(contact.c.device, contact.c.at))
    stations: dict[str, list[DeviceStatus]] = defaultdict(list)
    for one in dossier.directory.certificates():
        if DEVICE_ROLES & set(one.roles):
            stations[one.station].append(
                DeviceStatus(
                    device=one.holder,
                    roles=one.roles,
                    spare=one.spare,
                    revoked=dossier.directory.revoked(one.holder),
                    sequence=held.get(one.holder, 0),
                    envelopes=inspected.get(one.holder, 0),
                    contact=heard.get(one.holder),
                )
            )
    return Status(
        case=dossier.case.code,
        cut_off=dossier.cut_off is not None,
        records=connection.scalar(select(func.count()).select_from(record)) or 0,
        board=connection.scalar(select(func.count()).select_from(board_leaf)) or 0,
        stations=tuple(
            StationStatus(name, _account(dossier, name), tuple(devices))
            for name, devices in sorted(stations.items())
        ),
    )


def _account(dossier: Dossier, station: str) -> str | None:
    account = dossier.accounts.get(station)
    if account is None:
        return None
    return "closing" if account.said.kind == "closing" else "waived"


def _by_device(connection: Connection, wanted: Select[Any]) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(wanted)}
