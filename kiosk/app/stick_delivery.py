"""Delivery by stick: what waits goes there, the centre's receipts come back, and the proof of it all."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import chain, islice
from pathlib import Path

from kiosk.app.station import OpenedStation
from kiosk.devices.removable_media import RemovableMedium
from kiosk.domain.medium import Lost
from kiosk.domain.polling_day import TAIWAN
from kiosk.storage.stick import REASONS
from kiosk.ui.line import TakenIn, Written
from sync.client.bundle import export_bundle, import_receipt
from sync.client.proof import write_proof
from sync.protocol.delivery import Receipt, read_receipt
from sync.protocol.encoding import MAX_BATCH
from sync.protocol.errors import (
    FileDamaged,
    InputError,
    MessageRefused,
    PollingError,
    StorageFailed,
    WrongCase,
)

DELIVERY, PROOF = ".delivery", ".proof"
MOST_FILES = 2000
"""that are looked at for a receipt: a stick may hold somebody's photographs"""


def write_all(
    stations: Sequence[OpenedStation], stick: RemovableMedium, now: datetime
) -> tuple[Written, ...]:
    """See kiosk.ui.line.Deliverer.write."""
    with _blamed_on(stick):
        return tuple(_export(one, stick.folder / file_name(one, now, DELIVERY)) for one in stations)


def prove_all(
    stations: Sequence[OpenedStation], stick: RemovableMedium, now: datetime
) -> tuple[Written, ...]:
    """See kiosk.ui.line.Deliverer.prove."""
    with _blamed_on(stick):
        return tuple(_prove(one, stick.folder / file_name(one, now, PROOF)) for one in stations)


def take_in_all(stations: Sequence[OpenedStation], stick: RemovableMedium) -> dict[str, TakenIn]:
    """By case code; see kiosk.ui.line.Deliverer.take_in.

    One that is refused keeps no other back, and is told when all of them were looked at.
    """
    by_case = {one.case.code: one for one in stations}
    taken: dict[str, TakenIn] = {}
    foreign, refused = False, list[PollingError]()
    with _blamed_on(stick):
        for path, receipt in _receipts(stick.folder):
            station = by_case.get(receipt.case)
            if station is None:
                foreign = True
                continue
            try:
                found = import_receipt(station.outboxes, path)
            except WrongCase:
                foreign = True
            except (MessageRefused, FileDamaged) as error:
                refused.append(error)
            else:
                title, code = station.case.title, station.case.code
                taken[code] = TakenIn(title, found.acknowledged, found.waiting, found.refused)
    if refused:
        raise refused[0]
    if not taken and foreign:
        raise WrongCase("the receipts on this stick are of other stations", reason="receipt")
    if not taken:
        raise InputError("there is no receipt on this stick", reason="no-receipt")
    return taken


def file_name(station: OpenedStation, now: datetime, kind: str) -> str:
    """Station, device, case and time (Taiwan's): one stick may collect those of many."""
    at = now.astimezone(TAIWAN).strftime("%Y%m%d-%H%M%S")
    return f"{station.name}_{station.device}_{station.case.code}_{at}{kind}"


def _export(station: OpenedStation, path: Path) -> Written:
    found = export_bundle(station.outboxes, path)
    return Written(path, found.size, found.records)


def _prove(station: OpenedStation, path: Path) -> Written:
    return Written(path, write_proof(station.outboxes, path))


def _receipts(folder: Path) -> list[tuple[Path, Receipt]]:
    """Every receipt on a stick or in a folder of it, whatever it is called, the oldest first."""
    found = []
    for path in islice(chain(folder.glob("*"), folder.glob("*/*")), MOST_FILES):
        if path.is_file() and path.stat().st_size <= MAX_BATCH:
            with suppress(FileDamaged):  # no receipt, but one of all the other files that people carry about
                found.append((path, read_receipt(path.read_bytes())))
    return sorted(found, key=lambda one: one[0].stat().st_mtime)


@contextmanager
def _blamed_on(stick: RemovableMedium) -> Iterator[None]:
    """What the stick does is told as the stick's doing. Raises StorageFailed with a `reason` of its own."""
    stick.require()
    try:
        yield
    except (OSError, StorageFailed) as error:
        cause = error if isinstance(error, OSError) else error.__cause__
        if not isinstance(cause, OSError):  # the station's own database
            raise
        stick.require()
        reason = REASONS.get(cause.errno or 0, Lost.FAILING)
        raise StorageFailed(f"{stick.name}: {cause.strerror}", reason=f"stick-{reason}") from error
    stick.require()
