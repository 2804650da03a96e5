"""The identity service's own database, one SQLite file for one case.

It never holds an ID number, a birth date or a name: passes are known by their hash, people by nothing.
"""

import os
from pathlib import Path

from sqlalchemy import (
    BLOB,
    Boolean,
    Column,
    Integer,
    MetaData,
    String,
    Table,
    select,
)
from sqlalchemy.dialects.sqlite import insert

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
    Column("answer", BLOB),
)
"""Passes that the centre asked about; `answer` is the encoded Signed answer, once there is one."""

certificates = Table(
    "certificates",
    metadata,
    Column("hash", BLOB, primary_key=True),
    Column("data", BLOB, nullable=False),
)
"""Encoded Signed certificates and revocations; only ever added to, also by a command beside the service."""

records = Table(
    "records",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("hash", BLOB, nullable=False),
    Column("kind", String, nullable=False),
    Column("data", BLOB, nullable=False),
)
"""The online desk's chain; `kind` is that of the event."""

documents = Table(
    "documents",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("data", BLOB, nullable=False, unique=True),
    Column("taken", Boolean, nullable=False),
)
"""What the centre should have besides: the closing record. `taken`: the centre has it."""

acknowledgements = Table(
    "acknowledgements",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("data", BLOB, nullable=False),
)
"""The centre's signed word for the chain up to here."""


def open_store(path: Path, case_code: str) -> Database:
    """Open or make the file, readable by its owner only. Raises WrongCase, FileDamaged, StorageFailed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    database = Database(f"sqlite:///{path}")
    _prepare(database, path.name, case_code)
    return database


def _prepare(database: Database, name: str, case_code: str) -> None:
    with database.writing() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if version not in (0, VERSION):
            raise FileDamaged(f"{name} was made by another version of this service", version=version)
        metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
        if version == 0:
            connection.execute(insert(about).values(case_code=case_code))
        if connection.scalar(select(about.c.case_code)) != case_code:
            raise WrongCase(f"{name} belongs to another case than {case_code}", case=case_code)
