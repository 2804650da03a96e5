"""The database: encrypted, one program at a time, and always migrated to exactly what the models say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from kiosk.storage import database as database_module
from kiosk.storage.database import HEAD, Database, migrate
from kiosk.storage.models import metadata
from sync.protocol.errors import FileDamaged, StorageFailed

KEY = b"k" * 32
TABLES = text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%' ORDER BY name")


@pytest.fixture
def database(tmp_path: Path):
    found = Database(tmp_path / "station.db", KEY)
    yield found
    found.close()


def schema(connection: Connection) -> list[tuple[str, str]]:
    """Every table and index as the database itself tells it, whatever the spacing and the order of lines."""
    return [
        (name, sorted(re.sub(r"\s+", " ", line).strip(" ,") for line in re.split(r"[\n]", sql or "")))
        for name, sql in connection.execute(TABLES)
    ]


def test_the_migrated_schema_is_exactly_that_of_the_models(database: Database, tmp_path: Path) -> None:
    migrate(database)
    modelled = Database(tmp_path / "models.db", KEY)
    with modelled.writing() as connection:
        metadata.create_all(connection)
    with database.reading() as migrated, modelled.reading() as created:
        assert compare_metadata(MigrationContext.configure(migrated), metadata) == []
        assert schema(migrated) == schema(created)
        assert "WITHOUT ROWID" in str(dict(schema(created))["roll"])
    modelled.close()


def test_migrating_again_changes_nothing(database: Database) -> None:
    migrate(database)
    before = database.path.read_bytes()
    database.close()
    migrate(database)
    database.close()
    assert database.path.read_bytes() == before


def test_the_head_that_is_known_is_the_last_migration() -> None:
    """A start that finds it loads no migrations at all."""
    config = Config()
    config.set_main_option("script_location", str(Path(database_module.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_a_migration_that_fails_leaves_the_database_as_it_was(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE picture (name INTEGER)"))  # in the way of the last step
    with pytest.raises(StorageFailed):
        migrate(database)
    with database.reading() as connection:
        assert connection.scalars(text("SELECT name FROM sqlite_master")).all() == ["picture"]


def test_a_database_of_a_newer_version_is_left_as_it_is(database: Database) -> None:
    migrate(database)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(FileDamaged):
        migrate(database)
    with database.reading() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "9999"


def test_the_file_tells_nothing_without_the_key(database: Database) -> None:
    migrate(database)
    with database.writing() as connection:
        connection.execute(text("INSERT INTO picture VALUES ('name', 'a phrase in the clear')"))
    database.close()
    data = database.path.read_bytes() + database.path.with_name("station.db-journal").read_bytes()
    assert b"SQLite format" not in data
    assert b"a phrase" not in data
    assert b"voting_pass" not in data


def test_another_key_and_a_damaged_file_are_told_as_damage(database: Database) -> None:
    migrate(database)
    database.close()
    other = Database(database.path, b"o" * 32)
    with pytest.raises(FileDamaged), other.reading() as connection:
        connection.execute(TABLES)
    data = bytearray(database.path.read_bytes())
    data[200] ^= 1
    database.path.write_bytes(data)
    with pytest.raises(FileDamaged), database.reading() as connection:
        connection.execute(TABLES)


def test_the_settings_are_those_of_the_decision(database: Database) -> None:
    migrate(database)
    with database.reading() as connection:
        told = {
            name: connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "locking_mode", "secure_delete", "foreign_keys")
        }
    assert told == {
        "journal_mode": "persist",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "secure_delete": 1,
        "foreign_keys": 1,
    }


def test_a_second_program_cannot_open_the_same_database(database: Database) -> None:
    migrate(database)
    program = (
        "import sys; from pathlib import Path\n"
        "from kiosk.storage.database import Database, migrate\n"
        "from sync.protocol.errors import StorageFailed\n"
        "try: migrate(Database(Path(sys.argv[1]), b'k' * 32))\n"
        "except StorageFailed: print('refused')\n"
    )
    with database.writing() as connection:
        connection.execute(text("PRAGMA user_version = 1"))
    done = subprocess.run(
        [sys.executable, "-c", program, str(database.path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "refused\n"


def put(database: Database, *names: str) -> None:
    with database.writing() as connection:
        for name in names:
            connection.execute(text("INSERT INTO picture VALUES (:name, 'x')"), {"name": name})


def test_a_transaction_with_an_error_inside_leaves_nothing_and_tells_nothing(database: Database) -> None:
    """The error is our own mistake, so it is not called a fault of the disk."""
    migrate(database)
    with pytest.raises(IntegrityError) as caught:
        put(database, "first", "A123456789", "A123456789")
    assert "A123456789" not in str(caught.value)
    with database.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM picture")) == 0
