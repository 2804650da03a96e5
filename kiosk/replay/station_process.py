"""One station of a replay, as a process of its own, so that it can be killed in the middle and started again.

Told what to do by one JSON message on standard input, so that no identity is on any disk; tells what it does
line by line on standard output.
"""

import sys
from pathlib import Path

import msgspec

from kiosk.app.station import open_station
from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Station
from kiosk.domain.voting_session import Receipt
from kiosk.replay.plan import Attempt
from kiosk.replay.voters import vote_all
from sync.client.bundle import export_bundle, import_receipt
from sync.client.engine import Engine
from sync.client.outbox import Outbox
from sync.client.transport import HttpTransport
from sync.protocol.errors import PollingError

SYNC_EVERY = 20
"""casts between two attempts to reach the centre: there is a line only now and then"""
ATTEMPTS = 400
"""to deliver over a line that loses a sixth of all requests, before it is given up"""
REPLY_SECONDS = 10.0


class Job(msgspec.Struct):
    """What one run of the process does. Steps that were done before are left out."""

    folder: str
    passphrase: str
    chief: tuple[str, str]
    """holder and PIN"""
    second: tuple[str, str]
    attempts: list[Attempt]
    centre: str | None
    """the centre's address; None for the station that delivers by stick"""
    bundle: str | None = None
    """by stick: the delivery file to write"""
    receipt: str | None = None
    """by stick: the centre's receipt to take in; then nothing else is done"""


class Told(msgspec.Struct, omit_defaults=True):
    """One line of what the process says."""

    tracker: str = ""
    """as the voter's slip has it, once the vote is durable"""
    link: str = ""
    """the whole of it"""
    counts: bool = False
    """is this the attempt that the plan wants counted?"""
    state: str = ""
    """the day's state"""
    waiting: int = 0


def main() -> int:
    """Do the job on standard input."""
    job = msgspec.json.decode(sys.stdin.buffer.read(), type=Job)
    station = open_station(Path(job.folder), job.passphrase)
    outbox = station.outbox
    if job.receipt is not None:
        import_receipt([outbox], Path(job.receipt))
    else:
        with HttpTransport(job.centre or "http://127.0.0.1:9", reply_seconds=REPLY_SECONDS) as transport:
            engine = Engine(outbox, transport)
            _polling_day(station, job, engine if job.centre else None)
            _deliver(outbox, job, engine)
    tell(Told(state=station.day, waiting=station.counts.waiting))
    station.close()
    return 0


def tell(told: Told) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
    sys.stdout.buffer.flush()


def _polling_day(station: Station, job: Job, engine: Engine | None) -> None:
    if station.day not in (DayState.PROVISIONED, DayState.OPEN):
        return
    chief, second = station.sign_in(*job.chief), station.sign_in(*job.second)
    if station.day is DayState.PROVISIONED:
        station.open_day(chief)
    casts = 0

    def cast(attempt: Attempt, receipt: Receipt) -> None:
        nonlocal casts
        tell(Told(tracker=receipt.tracker, link=receipt.link, counts=attempt.counts))
        casts += 1
        if engine is not None and casts % SYNC_EVERY == 0:
            engine.attempt()

    vote_all(station, chief, job.attempts, cast)
    station.close_poll(chief, second, paper_count=station.counts.cast)


def _deliver(outbox: Outbox, job: Job, engine: Engine) -> None:
    if job.centre is None:
        assert job.bundle is not None
        export_bundle([outbox], Path(job.bundle))
        return
    for attempt in range(ATTEMPTS):
        try:
            engine.deliver()
        except PollingError:
            if attempt == ATTEMPTS - 1:
                raise
        else:
            return


if __name__ == "__main__":
    sys.exit(main())
