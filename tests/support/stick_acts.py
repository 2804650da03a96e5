"""A station with a stick, and the recovery from one, in processes that a test may cut off anywhere.

python -m tests.support.stick_acts vote STATION STICK
python -m tests.support.stick_acts recover FOLDER STICK
"""

import sys
from collections.abc import Callable, Iterator
from itertools import chain
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


def command(act: str, folder: Path, stick: Path) -> list[str]:
    """How to do an act in a program of its own."""
    return [sys.executable, "-m", __name__, act, str(folder), str(stick)]


def do_when_told(act: str, folder: str, stick: str, line: Connection) -> None:
    """Do an act in a process that is there already: it says `ready` and waits for a word."""
    cheap_argon2()
    line.send("ready")
    line.recv()
    for told in ACTS[act](folder, stick):
        line.send(told)


def main(act: str, folder: str, stick: str) -> None:
    cheap_argon2()
    for told in chain(["ready"], ACTS[act](folder, stick)):
        sys.stdout.write(told + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
