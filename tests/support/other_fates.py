"""What must hold after an act of tests/support/other_acts.py was cut off: it is whole, or can be done."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.app.station import open_station
from kiosk.domain.polling_day import DayState
from kiosk.ui import crash
from sync.client.bundle import export_bundle, import_receipt
from sync.protocol.delivery import read_bundle
from sync.protocol.encoding import decode
from sync.protocol.messages import ClosingRecord, Event
from tests.support.other_acts import (
    BUNDLE,
    LONG_AFTER,
    NEW_PAPER,
    OLD_PAPER,
    OTHER_ACTS,
    PAPERS,
    RECEIPT,
    abandon,
    open_day,
    suspend,
    void,
)
from tests.support.station_acts import AtRest, opened
from tests.support.station_fates import Fate, chain_of, denied, promised
from tests.support.stations import PASSPHRASE, Clock, OpenStation, open_in

EVENTS = {
    "open": (open_day, "opened", DayState.OPEN),
    "suspend": (suspend, "suspended", DayState.SUSPENDED),
    "void": (void, "voided", DayState.OPEN),
    "abandon": (abandon, "abandoned", DayState.OPEN),
}
"""how it is done, which event tells of it, and the state of the day after it"""


def noted(act: str, at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the event stands in the chain, once, with all that it changes; or it can be made."""
    deed, kind, day = EVENTS[act]

    def times(at: OpenStation) -> int:
        bodies = [one.body for one in chain_of(at_rest, at.station)]
        return sum(isinstance(one, Event) and one.kind == kind for one in bodies)

    at = open_in(folder, open_day=False)
    with closing(at.station):
        if times(at) == 0:
            assert promised(said, "done") is None, "told that it is done, and yet it is not"
            deed(at)
        else:
            assert not denied(said), "told that nothing had changed, and yet it is done"
        assert (times(at), at.station.day) == (1, day)


def take_receipt(_at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either all is known to be with the centre, or the same receipt can be taken in again."""
    with closing(opened(folder)) as station:
        if promised(said, "taken") is not None:
            assert station.day is DayState.DELIVERED, "told that the centre has all, and yet it is forgotten"
        assert station.outbox.acknowledged() in (0, station.outbox.head())
        import_receipt(station.outboxes, folder / RECEIPT)
    with closing(opened(folder)) as station:
        assert station.day is DayState.DELIVERED
        assert station.counts.waiting == 0


def purge(_at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either all of it is deleted or nothing, and it can be deleted; the closing account stays true."""
    for again in (True, False):
        with closing(open_station(folder, PASSPHRASE, Clock(LONG_AFTER))) as station:
            assert station.closing is not None
            (account,) = decode(station.closing.payload, ClosingRecord).devices
            head = station.outbox.head()
            assert (account.sequence, account.head) == (head, station.outbox.hash_at(head))
            left = station._storage.records(0, 1000)
            size = station._storage.roll_size()
            assert (len(left), size == 0) in ((head, False), (1, True)), "half of it is deleted"
            if promised(said, "purged") is not None or not again:
                assert size == 0, "told that it is deleted, and yet it is there"
            station.purge()


def export(_at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the file is there, whole, or it is not; and it can be written again."""
    file = folder / BUNDLE
    if file.exists():
        read_bundle(file.read_bytes())
    else:
        assert promised(said, "exported") is None, "told that the file is written, and yet it is not there"
    with closing(opened(folder)) as station:
        assert export_bundle(station.outboxes, file).records == station.outbox.head()
    read_bundle(file.read_bytes())


def keep_paper(_at_rest: AtRest, folder: Path, said: Sequence[str]) -> None:
    """Either the old paper or the new one: never a part."""
    found = (folder / PAPERS / "closing.pdf").read_bytes()
    assert found in (OLD_PAPER, NEW_PAPER)
    assert found == NEW_PAPER or promised(said, "kept") is None
    OTHER_ACTS["paper"].prepare(folder)()


def crash_again(_at_rest: AtRest, folder: Path, _said: Sequence[str]) -> None:
    """Whatever is left of the record, it keeps nobody from starting the station."""
    when = crash.last(folder)
    assert when is None or datetime.fromisoformat(when)
    crash.told(folder)
    assert crash.last(folder) is None
    opened(folder).close()


OTHER_FATES: dict[str, Fate] = {
    **{act: partial(noted, act) for act in EVENTS},
    "receipt": take_receipt,
    "purge": purge,
    "export": export,
    "paper": keep_paper,
    "crash": crash_again,
}
"""as FATES"""
