"""The identity service's own database: what was answered for which pass, and the online desk's chain.

It never holds an ID number, a birth date or a name: passes are known by their hash, people by nothing.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import (
    BLOB,
    Column,
    Connection,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from sync.protocol.chain import Head, record_hash
from sync.protocol.errors import FileDamaged, WrongCase
from sync.server.database import Database

VERSION = 1

metadata = MetaData()
about = Table("about", metadata, Column("case_code", String, primary_key=True))
passes = Table(
    "passes",
    metadata,
    Column("pass_hash", BLOB, primary_key=True),
    Column("station", String, nullable=False),
    Column("device", String, nullable=False, index=True),
    Column("serial", BLOB, nullable=False),
    Column("answer", BLOB, doc="the encoded Signed answer, once there is one"),
    UniqueConstraint("device", "serial"),
)
records = Table(
    "records",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("data", BLOB, nullable=False),
)
delivery = Table(
    "delivery",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False, doc="held by the centre up to here"),
    Column("acknowledgement", BLOB, nullable=False),
)


class Candidate(NamedTuple):
    """A pass that the centre asks about."""

    pass_hash: bytes
    station: str
    device: str
    serial: bytes


Counts = Mapping[tuple[str, str], int]
"""passes taken on so far, by (station, device)"""


class IdentityStore:
    """One SQLite file for one case. Safe for several threads, and for a second process beside."""

    def __init__(self, path: Path, case_code: str) -> None:
        """Open or make the file. Raises WrongCase, FileDamaged, StorageFailed."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        self._database = Database(f"sqlite:///{path}")
        with self._database.writing() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if version not in (0, VERSION):
                raise FileDamaged(f"{path.name} was made by another version of this service", version=version)
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
            connection.execute(insert(about).values(case_code=case_code).on_conflict_do_nothing())
            cases = connection.execute(select(about.c.case_code)).scalars().all()
            if cases != [case_code]:
                raise WrongCase(f"{path.name} belongs to another case than {case_code}", case=case_code)

    def close(self) -> None:
        self._database.close()

    # --- answers ---------------------------------------------------------------------------------------

    def admit(
        self, candidates: Sequence[Candidate], judge: Callable[[Counts], None]
    ) -> dict[bytes, bytes | None]:
        """Take on passes: by hash, the answer given before, or None where none was given yet.

        Missing from what is returned: passes under a serial that another pass of the device has already.
        `judge` sees how many passes there would be of each device, and raises if that is too many; then
        nothing is taken on.
        """
        with self._database.writing() as connection:
            connection.execute(
                insert(passes).on_conflict_do_nothing(),
                [one._asdict() for one in sorted(set(candidates))],
            )
            rows = connection.execute(
                select(passes.c.station, passes.c.device, func.count())
                .where(passes.c.device.in_({one.device for one in candidates}))
                .group_by(passes.c.station, passes.c.device)
            )
            judge({(station, device): count for station, device, count in rows})
            return _answers(connection, [one.pass_hash for one in candidates])

    def settle(self, answers: Mapping[bytes, bytes]) -> dict[bytes, bytes | None]:
        """Keep answers for passes taken on before; by hash, the answer that stands: the first one."""
        with self._database.writing() as connection:
            if answers:
                connection.execute(
                    passes.update()
                    .where(passes.c.pass_hash == bindparam("of"), passes.c.answer.is_(None))
                    .values(answer=bindparam("given")),
                    [{"of": name, "given": answer} for name, answer in answers.items()],
                )
            return _answers(connection, list(answers))

    # --- the online desk's chain -----------------------------------------------------------------------

    def append(self, make: Callable[[Head], tuple[bytes, str]]) -> Head:
        """Add one record to the chain; `make` gets the head and gives the record's bytes and event kind."""
        with self._database.writing() as connection:
            head = _head(connection)
            data, kind = make(head)
            connection.execute(insert(records).values(sequence=head.sequence + 1, kind=kind, data=data))
            return Head(head.sequence + 1, record_hash(data))

    def head(self) -> Head:
        with self._database.reading() as connection:
            return _head(connection)

    def kinds(self) -> dict[str, int]:
        """How many events of each kind the chain holds."""
        with self._database.reading() as connection:
            rows = connection.execute(select(records.c.kind, func.count()).group_by(records.c.kind))
            return {row[0]: row[1] for row in rows}

    def records(self, after: int, limit: int) -> list[bytes]:
        """Records `after`+1 onwards, in order."""
        with self._database.reading() as connection:
            found = connection.execute(
                select(records.c.data)
                .where(records.c.sequence > after)
                .order_by(records.c.sequence)
                .limit(limit)
            )
            return list(found.scalars())

    def acknowledged(self) -> int:
        """The sequence up to which the centre holds the chain."""
        with self._database.reading() as connection:
            return connection.execute(select(func.max(delivery.c.sequence))).scalar() or 0

    def acknowledge(self, sequence: int, acknowledgement: bytes) -> None:
        """Remember the centre's signed word for it."""
        with self._database.writing() as connection:
            connection.execute(
                insert(delivery)
                .values(sequence=sequence, acknowledgement=acknowledgement)
                .on_conflict_do_nothing()
            )


def _answers(connection: Connection, hashes: Sequence[bytes]) -> dict[bytes, bytes | None]:
    rows = connection.execute(
        select(passes.c.pass_hash, passes.c.answer).where(passes.c.pass_hash.in_(hashes))
    )
    return {row.pass_hash: row.answer for row in rows}


def _head(connection: Connection) -> Head:
    last = connection.execute(
        select(records.c.sequence, records.c.data).order_by(records.c.sequence.desc()).limit(1)
    ).first()
    return Head(last.sequence, record_hash(last.data)) if last else Head()
