"""Envelopes taken in by the centre, against the bare insertion of the same bytes into the same database.

Each batch of 100 is one transaction on both sides. The centre verifies its signature and walks the chain.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table

from bench.measuring import Act, Line, in_turns, warm_up
from sync.protocol.delivery import Item
from sync.server.centre import Centre
from sync.server.database import Database, insert_new
from tests.support.chains import Device, documents
from tests.support.people import people
from tests.support.postgres import postgres
from tests.support.world import World

TITLE = "Taking in envelopes"
ROUNDS = 200
BATCH = 100

bare = Table(
    "bare", MetaData(), Column("id", Integer, primary_key=True), Column("data", LargeBinary, nullable=False)
)


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of batches."""
    world = World()
    booth = _booth(world, (rounds + warm_up(rounds)) * BATCH)
    with TemporaryDirectory() as scratch:
        yield from _on("SQLite", f"sqlite:///{Path(scratch) / 'centre.db'}", world, booth, rounds)
    with postgres() as url:
        yield from _on("PostgreSQL (fsync off)", url, world, booth, rounds)


def _booth(world: World, votes: int) -> Device:
    """A booth that has seen so many voters. One desk and few people: the centre judges that later."""
    desk = Device(world, "S1", "S1-desk", "desk")
    booth = Device(world, "S1", "S1-booth", "booth")
    passes = [desk.issue(who) for who in people(10)]
    for n in range(votes):
        booth.cast(passes[n % len(passes)])
    return booth


def _on(name: str, url: str, world: World, booth: Device, rounds: int) -> Iterator[Line]:
    with closing(Database.open(url)) as database:
        centre = Centre(database, world.signed_case, centre=world.centre, board=world.board)
        for item in documents(world):
            centre.receive(item)
        with database.writing() as connection:
            bare.create(connection)
        timing = in_turns(
            rounds,
            {
                "intake": _receiving(centre, booth.batches(BATCH)),
                "rows": _inserting(database, booth.records),
            },
        )
    intake, rows = (BATCH / timing[name].median for name in ("intake", "rows"))
    yield Line(f"{name}: bare rows", f"{rows:,.0f}/s")
    yield Line(f"{name}: envelopes", f"{intake:,.0f}/s (p99 of a batch {timing['intake'].p99 * 1000:.1f} ms)")
    yield Line(f"{name}: envelopes against bare rows", f"{intake / rows:.2f}x")


def _receiving(centre: Centre, batches: Sequence[Item]) -> Iterator[Act]:
    for item in batches:
        yield partial(centre.receive, item)


def _inserting(database: Database, records: Sequence[bytes]) -> Iterator[Act]:
    for at in range(0, len(records), BATCH):
        yield partial(_insert, database, list(enumerate(records[at : at + BATCH], at)))


def _insert(database: Database, rows: list[tuple[int, bytes]]) -> None:
    with database.writing() as connection:
        insert_new(connection, bare, rows)
