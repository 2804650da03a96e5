"""The program is killed while it casts: who was thanked has lost no vote, and none stands there twice."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.storage.store import StationStore
from sync.protocol.chain import Head, follow
from sync.protocol.messages import Envelope, Event
from sync.protocol.tracker import tracker_hash
from tests.support.stations import OpenStation, Prepared, open_in

KILLS = 3


def run_and_kill(folder: Path, votes: int, seconds: float) -> list[str]:
    """Kill the program so long after that many votes; the receipts that voters got."""
    command = [sys.executable, "-m", "tests.support.casting_process", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "opened\n"
        told = [program.stdout.readline().strip() for _ in range(votes)]
        time.sleep(seconds)
        program.send_signal(signal.SIGKILL)
        told += program.stdout.read().split("\n")
    return [line for line in told if len(line) == 64]


def envelopes(at: OpenStation) -> Iterator[Envelope]:
    store: StationStore = at.station._storage
    for one, _ in follow(Head(), at.station.case.code, at.station.device, store.records(0, 10_000)):
        if isinstance(one.body, Envelope):
            yield one.body


def test_killed_while_casting(prepared: Prepared, tmp_path: Path) -> None:
    folder, rng = tmp_path / "station", random.Random(7)
    prepared.copy(folder).station.close()
    receipts: set[str] = set()
    for _ in range(KILLS):
        receipts |= set(run_and_kill(folder, 1 + rng.randrange(3), rng.uniform(0, 0.03)))
        at = open_in(folder, open_day=False)
        kept = [tracker_hash(one.ballot_ct).hex() for one in envelopes(at)]
        serials = [one.voting_pass.payload for one in envelopes(at)]
        assert receipts <= set(kept)
        assert len(set(serials)) == len(serials)
        assert len(kept) == at.station.counts.cast
        receipts |= set(kept)
        at.station.close()
    assert len(receipts) >= KILLS
    at = open_in(folder, open_day=False)
    records = at.station._storage.records(0, 10_000)
    bodies = [one.body for one, _ in follow(Head(), at.station.case.code, at.station.device, records)]
    restarts = sum(isinstance(body, Event) and body.kind == "restarted" for body in bodies)
    assert restarts == 2 * KILLS + 1
    at.station.close()
