"""More that a station writes: the day's other events, what the centre sends back, files beside the database.

Each act is done in a folder of its own at rest, and told what becomes of it in tests/support/other_fates.py.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.app.station import OpenedStation, open_station
from kiosk.storage.papers import PaperFolder
from kiosk.ui import crash
from sync.client.bundle import export_bundle, import_receipt
from sync.protocol.delivery import Receipt, document_hash, item_of
from sync.protocol.durable_file import write_durably
from sync.protocol.encoding import encode
from sync.protocol.errors import NotAllowedNow
from sync.protocol.messages import Acknowledgement
from tests.support.station_acts import SHUT, STATION, Act, AtRest, Told, opened
from tests.support.stations import PASSPHRASE, Clock, OpenStation, open_in
from tests.support.world import DURING

CLOSED, DELIVERED, USED = "closed", "delivered", "used"
RECEIPT, BUNDLE, PAPERS = "receipt", "bundle", "papers"
OLD_PAPER, NEW_PAPER = b"%PDF old " * 500, b"%PDF new " * 900
LONG_AFTER = DURING + 3 * 365 * 24 * 3600


def add_to(at_rest: AtRest) -> None:
    """Beside the open station: one closed, one that the centre has wholly, one with papers and a crash."""
    machine = at_rest.folder
    for name in (CLOSED, DELIVERED):
        shutil.copytree(machine / STATION, machine / name)
        at = open_in(machine / name, open_day=False)
        (voting_pass,) = at.station.open_passes()
        at.station.abandon(at.station.begin(voting_pass), "left")
        at.station.close_poll(at.chief, at.second, 0)
        (machine / name / RECEIPT).write_bytes(receipt_for(at_rest, at.station))
        if name == DELIVERED:
            import_receipt(at.station.outboxes, machine / name / RECEIPT)
        at.station.close()
    shutil.copytree(machine / STATION, machine / USED)
    PaperFolder(machine / USED / PAPERS).keep("closing", OLD_PAPER)
    write_durably(machine / USED / crash.FILE, b"2026-11-28T01:00:00+00:00 builtins.ValueError\n")


def receipt_for(at_rest: AtRest, station: OpenedStation) -> bytes:
    """The centre has taken all that this station has."""
    outbox = station.outbox
    head = outbox.head()
    hash_there = outbox.hash_at(head)
    assert hash_there is not None
    told = Acknowledgement(station.case.code, outbox.device, head, hash_there, DURING)
    documents = tuple(document_hash(item_of(one)) for one in outbox.documents())
    signed = at_rest.world.centre.sign("acknowledgement", told)
    return encode(Receipt(station.case.code, (signed,), (), documents))


def open_day(at: OpenStation) -> None:
    """The chief opens the poll in the morning."""
    at.station.open_day(at.chief)


def suspend(at: OpenStation) -> None:
    """The chief stops check-ins for a while."""
    at.station.suspend(at.chief, "power-cut")


def void(at: OpenStation) -> None:
    """The chief takes back the pass that is out."""
    for voting_pass in at.station.open_passes():
        at.station.void(at.station.begin(voting_pass).serial, "mistake", at.chief)


def abandon(at: OpenStation) -> None:
    """The voter left without a vote."""
    for voting_pass in at.station.open_passes():
        at.station.abandon(at.station.begin(voting_pass), "idle")


def _noting(deed: Callable[[OpenStation], None]) -> Callable[[Path], Told]:
    """An act of an officer who does it again when told that it failed: `done`."""

    def prepare(folder: Path) -> Told:
        at = open_in(folder, open_day=False)

        def act() -> str:
            with suppress(NotAllowedNow):  # the first time, it was done after all
                deed(at)
            return "done"

        return act

    return prepare


def take_receipt(folder: Path) -> Told:
    """The centre's receipt for everything comes back on a stick: `taken`."""
    station = opened(folder)

    def act() -> str:
        import_receipt(station.outboxes, folder / RECEIPT)
        return "taken"

    return act


def purge(folder: Path) -> Told:
    """Years later, what need not be kept is deleted: `purged`."""
    station = open_station(folder, PASSPHRASE, Clock(LONG_AFTER))

    def act() -> str:
        station.purge()
        return "purged"

    return act


def export(folder: Path) -> Told:
    """What waits for the centre is written to a file: `exported`."""
    station = opened(folder)

    def act() -> str:
        export_bundle(station.outboxes, folder / BUNDLE)
        return "exported"

    return act


def keep_paper(folder: Path) -> Told:
    """A paper takes the place of an older one of its name: `kept`."""
    papers = PaperFolder(folder / PAPERS)

    def act() -> str:
        papers.keep("closing", NEW_PAPER)
        return "kept"

    return act


def crash_again(folder: Path) -> Told:
    """A second fault of our own is written below a first, and both are told at the next start: `written`."""

    def act() -> str:
        crash.record(folder, KeyError, None)
        crash.told(folder)
        return "written"

    return act


OTHER_ACTS = {
    "open": Act(_noting(open_day), SHUT),
    "suspend": Act(_noting(suspend), STATION),
    "void": Act(_noting(void), STATION),
    "abandon": Act(_noting(abandon), STATION),
    "receipt": Act(take_receipt, CLOSED),
    "purge": Act(purge, DELIVERED),
    "export": Act(export, STATION),
    "paper": Act(keep_paper, USED),
    "crash": Act(crash_again, USED),
}
