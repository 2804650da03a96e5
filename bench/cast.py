"""From the voter's "cast" to the vote being durable, against one bare row of the same bytes in plain SQLite.

The bare row has the same pragmas on the same disk. The station checks, seals, signs and encrypts, and changes
pass and counters in the same transaction.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import Act, Line, at_most, duration, in_turns, warm_up
from kiosk.storage.database import PRAGMAS
from sync.protocol.ballot import Ballot
from sync.protocol.delivery import MAX_RECORDS, read_batch
from tests.support.stations import OpenStation, prepare

TITLE = "Casting a vote"
ROUNDS = 1000
ONLY_SQLCIPHER = ("cipher_log_level",)


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of votes."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        prepared = prepare(folder / "made", on_roll=rounds + warm_up(rounds) + 1)
        at = prepared.copy(folder / "station")
        at.vote(prepared.people.pop())
        record = _last_record(at)
        passes = iter([at.admit(who) for who in prepared.people])

        def votes() -> Iterator[Act]:
            for voting_pass in passes:
                session = at.station.begin(voting_pass)
                session.agree()
                session.review()
                yield partial(at.station.cast, session, Ballot(session.style, ("p1", "p3")))

        with closing(_plain(folder / "plain.db")) as plain:
            timing = in_turns(rounds, {"vote": votes(), "row": _rows(plain, record)})
        at.station.close()
    vote, row = timing["vote"], timing["row"]
    yield Line(f"a bare row of {len(record)} B", str(row))
    yield Line("a vote, from the touch to durable", str(vote))
    yield Line("what else happens, in the median", duration(vote.median - row.median))
    yield at_most("a vote against a bare row, medians", vote.median / row.median, 4)


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
