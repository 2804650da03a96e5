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
    identified = list(identified)
    places = {
        one.hash: book.offsets.get(one.device, 0) + one.sequence
        for one, _ in identified
        if one.channel == "online"
    }
    first_use: dict[bytes | None, int] = {}
    for one, _ in identified:
        if (place := places.get(one.hash)) is not None:
            first_use[one.pass_hash] = min(place, first_use.get(one.pass_hash, place))
    for one, pseudonym in identified:
        online = one.channel == "online"
        yield Candidate(
            pseudonym=pseudonym,
            channel=0 if online == (precedence.rule == "online-over-onsite") else 1,
            chosen=0 if not online and one.hash in dossier.chosen else 1,
            sequence=_sequence(precedence, places[one.hash], first_use[one.pass_hash]) if online else 0,
            tie=b"" if dossier.seed is None else sha256(dossier.seed + one.hash).digest(),
            envelope=one.hash,
        )


def _sequence(precedence: Precedence, place: int, first_use: int) -> int:
    """What orders online envelopes; the lowest counts. In: the envelope's place, and its pass's first one.

    The place is one through all chains of which each takes up a lost one. A pass is good for one envelope,
    and the intake holds every pass that came to it: what it adds with one later is behind all first uses.
    """
    return -place if precedence.online == "last" and place == first_use else place


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
