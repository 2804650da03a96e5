"""Step 3: of each person's valid envelopes one counts, by the precedence that the case declares."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

import msgspec
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    LargeBinary,
    MetaData,
    Row,
    SmallInteger,
    Table,
    func,
    select,
)

from sync.protocol.auditing import Candidate
from sync.protocol.case import Precedence
from sync.server.chunks import chunked
from sync.server.database import insert_new
from sync.server.processing.book import Book
from sync.server.processing.dossier import Dossier
from sync.server.processing.inspection import Finding
from sync.server.processing.standing import Ruling, Standing, Why

CHUNK = 20_000

candidate = Table(
    "candidate",
    MetaData(),
    Column("pseudonym", LargeBinary(32), nullable=False),
    Column("channel", SmallInteger, nullable=False),
    Column("chosen", SmallInteger, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("tie", LargeBinary(32), nullable=False),
    Column("envelope", LargeBinary(32), nullable=False),
    prefixes=["TEMPORARY"],
)
"""`Candidate`, for as long as the step takes."""

_RULE = (candidate.c.channel, candidate.c.chosen, candidate.c.sequence)
_RANKED = select(
    candidate.c.envelope,
    candidate.c.chosen,
    candidate.c.tie,
    func.row_number()
    .over(partition_by=candidate.c.pseudonym, order_by=(*_RULE, candidate.c.tie))
    .label("place"),
    func.rank().over(partition_by=candidate.c.pseudonym, order_by=_RULE).label("rank"),
    func.count().over(partition_by=(candidate.c.pseudonym, *_RULE)).label("equals"),
)
"""Of each person's, the one with `place` 1 counts; among `equals` of rank 1 only `tie` decides."""


def candidates(
    dossier: Dossier, book: Book, identified: Iterable[tuple[Finding, bytes]]
) -> Iterator[Candidate]:
    """In: the valid envelopes, each with its pseudonym."""
    precedence = dossier.case.precedence
    for one, pseudonym in identified:
        online = one.channel == "online"
        yield Candidate(
            pseudonym=pseudonym,
            channel=0 if online == (precedence.rule == "online-over-onsite") else 1,
            chosen=0 if not online and one.hash in dossier.chosen else 1,
            sequence=_sequence(precedence, one, book.offsets.get(one.device, 0)) if online else 0,
            tie=b"" if dossier.seed is None else sha256(dossier.seed + one.hash).digest(),
            envelope=one.hash,
        )


def _sequence(precedence: Precedence, online: Finding, offset: int) -> int:
    """The platform's sequence: one order through all chains of which each takes up a lost one."""
    sequence = offset + online.sequence
    return sequence if precedence.online == "first" else -sequence


def squash(connection: Connection, rivals: Iterable[Candidate]) -> dict[bytes, Ruling]:
    """Rule on the candidates: one of each person's is counted, the others are superseded.

    Where only the seed can decide and is not revealed, or where people chose twice and differently, the
    envelopes in question stay pending.
    """
    candidate.create(connection)
    for chunk in chunked(map(msgspec.structs.astuple, rivals), CHUNK):
        insert_new(connection, candidate, chunk)
    rulings = {row.envelope: _ruling(row) for row in connection.execute(_RANKED).all()}
    candidate.drop(connection)
    return rulings


def _ruling(row: Row[tuple[bytes, int, bytes, int, int, int]]) -> Ruling:
    if row.rank == 1 and row.equals > 1:
        if row.chosen == 0:
            return Ruling(Standing.PENDING, Why.CHOICES_CONTRADICT)
        if row.tie == b"":
            return Ruling(Standing.PENDING, Why.SEED_NEEDED)
    return Ruling(Standing.COUNTED if row.place == 1 else Standing.SUPERSEDED)
