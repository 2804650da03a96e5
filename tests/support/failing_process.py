"""A station with a stick in a process whose writes and syncs fail at random, by libfiu.

    python -m tests.support.failing_process STATION STICK THREAD CHANCE POINT...

The first voter votes with nothing going wrong. Then each POINT of libfiu (`posix/io/sync/fsync`) fails with
this CHANCE, in one THREAD (`stick`) or in `all`, and the others vote: `sealed TRACKER` for whom the stick
followed, `kept TRACKER` for whom it did not, `failed` whenever somebody was told so and tried again. In the
end nothing fails any more, and it says `caught-up` once the stick follows.
"""

import ctypes
import errno
import random
import shutil
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.medium import Link
from kiosk.domain.voting_session import VotingSession
from kiosk.storage import stick as stick_module
from sync.protocol.ballot import Ballot
from sync.protocol.errors import StorageFailed
from sync.protocol.identity import Identity
from tests.support.people import people
from tests.support.stations import OpenStation, cheap_argon2, open_in

VOTERS = people(25)
ATTEMPTS = 200
SECONDS = 20.0
SEED = 7
DECISION = ctypes.CFUNCTYPE(ctypes.c_int, *[ctypes.c_void_p] * 4)
"""libfiu's external_cb_t: does a point that was reached fail this time?"""


class Trouble(NamedTuple):
    """What fails, how often, and in which thread."""

    thread: str
    chance: float
    points: Sequence[str]


def command(station: Path, stick: Path, trouble: Trouble) -> list[str]:
    """How to run it. Raises AssertionError where there is no libfiu."""
    found = shutil.which("fiu-run")
    if found is None:
        raise AssertionError(
            "fiu-run is needed: run `sh installers/bootstrap tests .venv` (or get fiu-utils)"
        )
    run = [found, "-x", "-f", "", sys.executable, "-m", __name__]
    return [*run, str(station), str(stick), trouble.thread, str(trouble.chance), *trouble.points]


@contextmanager
def failing(trouble: Trouble) -> Iterator[None]:
    """Whatever is done at these points in this thread may end in EIO."""
    library, draw = ctypes.CDLL("libfiu.so.0"), random.Random(SEED)

    @DECISION
    def fails(*_: object) -> bool:
        here = trouble.thread in ("all", threading.current_thread().name)
        return here and draw.random() < trouble.chance

    for point in trouble.points:
        assert library.fiu_enable_external(point.encode(), 1, ctypes.c_void_p(errno.EIO), 0, fails) == 0
    yield
    for point in trouble.points:
        library.fiu_disable(point.encode())


def main(station: str, stick: str, thread: str, chance: str, *points: str) -> None:
    cheap_argon2()
    stick_module.LOOK_SECONDS = 0.02
    at = open_in(Path(station), stick=Path(stick))
    vote(at, VOTERS[0])
    with failing(Trouble(thread, float(chance), points)):
        for who in VOTERS[1:]:
            vote(at, who)
    end = time.monotonic() + SECONDS
    while at.station.medium.link is not Link.FOLLOWING:
        assert time.monotonic() < end, f"the stick is {at.station.medium}"
        time.sleep(0.01)
    say("caught-up")
    at.station.close()


def vote(at: OpenStation, who: Identity) -> None:
    """From the desk to the thanks, as often as it takes."""
    session = None
    for _ in range(ATTEMPTS):
        try:
            session = session or begun(at, who)
            tracker = at.station.cast(session, Ballot(session.style, ("p1",))).tracker_hash.hex()
        except StorageFailed:
            say("failed")
        else:
            say(f"{'sealed' if at.station.medium.link is Link.FOLLOWING else 'kept'} {tracker}")
            return
    raise AssertionError("it comes to no end")


def begun(at: OpenStation, who: Identity) -> VotingSession:
    """The voter before the last button. A pass that was given out after all is the voter's."""
    (voting_pass,) = at.station.open_passes() or [at.admit(who)]
    session = at.station.begin(voting_pass)
    session.agree()
    session.review()
    return session


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
