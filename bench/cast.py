"""From the voter's "cast" to the vote being durable, against one bare row of the same bytes in plain SQLite.

The bare row has the same pragmas on the same disk. The station checks, seals, signs and encrypts, and changes
pass and counters in the same transaction. With a stick the vote is sealed into its journal, too, by another
thread; that stick is in memory, so that the figure is what following costs beside a real one's writing.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import Act, Line, at_most, duration, in_turns, warm_up
from kiosk.domain.medium import Link
from kiosk.storage.database import PRAGMAS
from sync.protocol.ballot import Ballot
from sync.protocol.delivery import MAX_RECORDS, read_batch
from sync.protocol.identity import Identity
from tests.support.stations import OpenStation, open_in, prepare

TITLE = "Casting a vote"
ROUNDS = 1000
MEMORY = "/dev/shm"  # a folder of our own is made in it
ONLY_SQLCIPHER = ("cipher_log_level",)


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of votes."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        prepared = prepare(folder / "made", on_roll=rounds + warm_up(rounds) + 1)
        at = prepared.copy(folder / "station")
        at.vote(prepared.people.pop())
        record = _last_record(at)
        shutil.copytree(prepared.folder, folder / "followed")
        with closing(_plain(folder / "plain.db")) as plain, TemporaryDirectory(dir=MEMORY) as stick:
            followed = open_in(folder / "followed", stick=Path(stick))
            acts = {
                "vote": _votes(at, prepared.people),
                "followed": _votes(followed, prepared.people),
                "row": _rows(plain, record),
            }
            timing = in_turns(rounds, acts)
            assert followed.station.medium.link is Link.FOLLOWING
            followed.station.close()
        at.station.close()
    vote, row, with_stick = timing["vote"], timing["row"], timing["followed"]
    yield Line(f"a bare row of {len(record)} B", str(row))
    yield Line("a vote, from the touch to durable", str(vote))
    yield Line("what else happens, in the median", duration(vote.median - row.median))
    yield Line("a vote that is on a stick, too", str(with_stick))
    yield Line("against one without, medians", f"{with_stick.median / vote.median:.2f}")
    yield at_most("a vote against a bare row, medians", vote.median / row.median, 4)


def _votes(at: OpenStation, people: Sequence[Identity]) -> Iterator[Act]:
    for voting_pass in [at.admit(who) for who in people]:
        session = at.station.begin(voting_pass)
        session.agree()
        session.review()
        yield partial(at.station.cast, session, Ballot(session.style, ("p1", "p3")))


def _last_record(at: OpenStation) -> bytes:
    batch = at.station.outbox.batch(0, MAX_RECORDS)
    assert batch is not None
    return read_batch(batch.payload)[1][-1]


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        if not pragma.startswith(ONLY_SQLCIPHER):
            connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE record (sequence INTEGER PRIMARY KEY, data BLOB NOT NULL)")
    return connection


def _rows(connection: sqlite3.Connection, data: bytes) -> Iterator[Act]:
    while True:
        yield partial(connection.execute, "INSERT INTO record (data) VALUES (?)", (data,))
