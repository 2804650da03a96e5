"""The database as the centre needs it, on SQLite and on PostgreSQL alike."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text

from sync.protocol.errors import StorageFailed
from sync.server.database import Database, insert_new
from sync.server.models import identification, metadata


def test_the_migrated_schema_is_that_of_the_models(database: Database) -> None:
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_opening_twice_changes_nothing(database: Database, database_url: str) -> None:
    with database.writing() as connection:
        insert_new(connection, identification, [(b"1" * 32, b"one")])
    again = Database.open(database_url)
    with again.reading() as connection:
        assert connection.scalars(select(identification.c.data)).all() == [b"one"]
    again.close()


def test_rows_already_there_are_left_alone(database: Database) -> None:
    rows = [(bytes([n]) * 32, b"first") for n in range(3)]
    with database.writing() as connection:
        assert insert_new(connection, identification, rows[:2]) == 2
        changed = [(name, b"second") for name, _ in rows]
        assert insert_new(connection, identification, changed) == 1
        assert insert_new(connection, identification, []) == 0
        stored = select(identification.c.data).order_by(identification.c.pass_hash)
        assert connection.scalars(stored).all() == [b"first", b"first", b"second"]


def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    def half_done() -> None:
        with database.writing() as connection:
            insert_new(connection, identification, [(b"1" * 32, b"one")])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    with database.reading() as connection:
        assert connection.scalars(select(identification.c.data)).all() == []


def test_a_reader_sees_one_moment_while_others_write(database: Database) -> None:
    counted = select(identification.c.data)
    with database.reading() as connection:
        assert connection.scalars(counted).all() == []
        with database.writing() as other:
            insert_new(other, identification, [(b"1" * 32, b"one")])
        assert connection.scalars(counted).all() == []


def test_an_acknowledged_write_survives_a_power_cut(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    with database.reading() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert connection.scalar(text("PRAGMA synchronous")) == 2
    database.close()


def test_a_database_that_cannot_be_written_says_so_without_its_rows(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")

    def write() -> None:
        with database.writing() as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")
            insert_new(connection, identification, [(b"1" * 32, b"secret")])

    with pytest.raises(StorageFailed) as failed:
        write()
    assert "readonly" in failed.value.message
    assert "secret" not in failed.value.message
    assert failed.value.__cause__ is None
    database.close()
