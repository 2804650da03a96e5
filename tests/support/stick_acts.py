"""A station with a stick, and the recovery from one, in processes that a test may cut off anywhere."""

from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.app.recovery import recover
from kiosk.domain.medium import Link
from sync.protocol.errors import StorageFailed
from tests.support.people import people
from tests.support.stations import PASSPHRASE, RECOVERY_SECRET, cheap_argon2, open_in
from tests.support.world import DURING

VOTERS = people(4)
"""the first one has voted when a station is at rest; the others come now"""


def vote(station: str, stick: str) -> Iterator[str]:
    """The others vote: `sealed TRACKER` for whom the stick followed, `kept TRACKER` for whom it did not."""
    at = open_in(Path(station), stick=Path(stick), open_day=False)
    for who in VOTERS[1:]:
        tracker = at.vote(who).tracker_hash.hex()
        follows = at.station.medium.link is Link.FOLLOWING
        yield f"{'sealed' if follows else 'kept'} {tracker}"
    at.station.close()


def recover_from(folder: str, stick: str) -> Iterator[str]:
    """A replacement is set up: `recovered`, or `failed`."""
    try:
        recover(Path(folder), Path(stick), PASSPHRASE, RECOVERY_SECRET, at=DURING)
    except StorageFailed:
        yield "failed"
    else:
        yield "recovered"


ACTS: dict[str, Callable[[str, str], Iterator[str]]] = {"vote": vote, "recover": recover_from}


def do_when_told(act: str, folder: str, stick: str, line: Connection) -> None:
    """Do an act in a process that is there already: it says `ready` and waits for a word."""
    cheap_argon2()
    line.send("ready")
    line.recv()
    for told in ACTS[act](folder, stick):
        line.send(told)
