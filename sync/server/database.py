"""The centre's database: SQLite in one file, or PostgreSQL. How to read, write and add in bulk on both."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Dialect, Engine, Table, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from sync.protocol.errors import InputError, NotReady, StorageFailed

MIGRATIONS = Path(__file__).with_name("migrations")
BUSY_SECONDS = 30
_LOCK = 0x7062_6361_7365
"""number of the advisory lock that PostgreSQL's `alone` transactions take"""


class Database:
    """One case's database. After a power cut every finished `writing` is there, and no half of another."""

    def __init__(self, url: str) -> None:
        """Take an SQLAlchemy URL (`sqlite:///centre.db`, `postgresql+psycopg://...`). Opens nothing yet.

        Raises InputError for one that names no database we know.
        """
        try:
            self._engine = create_engine(url)
        except (ArgumentError, ModuleNotFoundError) as error:  # a URL may hold a password: it is not repeated
            raise InputError(
                "a database is named like sqlite:///centre.db or postgresql+psycopg://user@host/name"
            ) from error
        self.dialect = self._engine.dialect.name
        if self.dialect == "sqlite":
            _prepare_sqlite(self._engine)

    @classmethod
    def open(cls, url: str, *, create: bool = True) -> "Database":
        """Connect and bring the schema up to date; a file is made if it is not there and `create` allows.

        Raises InputError, NotReady for a file that is not there, StorageFailed.
        """
        database = cls(url)
        file = database._engine.url.database if database.dialect == "sqlite" else None
        if file and not create and not Path(file).exists():
            raise NotReady(f"there is no database {file}: `receive` and `serve` make one", file=file)
        database.migrate()
        return database

    def migrate(self, revision: str = "head") -> None:
        """Bring the schema to a revision, whole or not at all. Raises StorageFailed."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("path_separator", "os")
        with self.writing(alone=True) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of everything, however long it takes. Raises StorageFailed."""
        options = {} if self.dialect == "sqlite" else {"isolation_level": "REPEATABLE READ"}
        with self._transaction(**options) as connection:
            yield connection

    @contextmanager
    def writing(self, *, alone: bool = False) -> Iterator[Connection]:
        """One transaction, durable when it ends. `alone`: no other such one runs at the same time.

        Raises StorageFailed; after that nothing is known of what was written, so read before saying so.
        """
        with self._transaction(writes=True) as connection:
            if alone and self.dialect != "sqlite":  # with SQLite only one can write anyway
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            yield connection

    @contextmanager
    def _transaction(self, **options: object) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connected:
                connection = connected.execution_options(**options)
                with connection.begin():
                    yield connection
        except OperationalError as error:
            # The driver's own words; the statement and its parameters stay out of messages and logs.
            raise StorageFailed(f"the database failed: {error.orig}") from None
        except DatabaseError as error:
            if type(error) is not DatabaseError:
                raise  # a statement of ours that is wrong
            # SQLite's way to say that the file is damaged, or none of its own.
            raise StorageFailed(f"the database failed: {error.orig}") from None


def insert_new(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> int:
    """Add rows, one tuple of all columns each, in one statement; those already there are left alone.

    Returns how many were new.
    """
    if not rows:
        return 0
    if connection.dialect.name == "sqlite":
        return connection.exec_driver_sql(_insert_values(table), list(rows)).rowcount
    columns = tuple(list(column) for column in zip(*rows, strict=True))
    return connection.exec_driver_sql(_insert_arrays(table, connection.dialect), columns).rowcount


@cache
def _insert_values(table: Table) -> str:
    marks = ", ".join("?" for _ in table.columns)
    return f"INSERT INTO {_target(table)} VALUES ({marks}) ON CONFLICT DO NOTHING"  # noqa: S608 - our own names


@cache
def _insert_arrays(table: Table, dialect: Dialect) -> str:
    arrays = ", ".join(f"%b::{column.type.compile(dialect)}[]" for column in table.columns)
    return f"INSERT INTO {_target(table)} SELECT * FROM unnest({arrays}) ON CONFLICT DO NOTHING"  # noqa: S608


def _target(table: Table) -> str:
    return f"{table.name} ({', '.join(column.name for column in table.columns)})"


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        # A writer that begins as a reader could find, too late, that somebody else has written.
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
