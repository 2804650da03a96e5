"""One encrypted database file: SQLCipher under SQLAlchemy, one connection, one user at a time.

Why these settings: docs/decisions/010-station-database.md.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, exc, text
from sqlalchemy.engine.interfaces import DBAPIConnection

from sync.protocol.errors import FileDamaged, PollingError, StorageFailed

KEY_BYTES = 32
HEAD = "0001"
"""the revision of the tables that this version works with: the last one in migrations/versions"""
WAIT_SECONDS = 30
"""how long one thread waits for another's transaction"""
BUSY_SECONDS = 1
"""how long to wait for another program to let go of the file: none has any business there"""
PRAGMAS = (
    "cipher_log_level = NONE",
    # A journal that was left is rolled back if it must be, then removed (from PERSIST to DELETE). It must not
    # be written over after a sync that failed: its old header could come back, above records that are new.
    "journal_mode = PERSIST",
    "journal_mode = DELETE",
    "locking_mode = EXCLUSIVE",
    "journal_mode = PERSIST",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "foreign_keys = ON",
)
_one_migration = threading.Lock()  # Alembic's context is one for the whole process
CORRUPT, NOT_A_DATABASE = 11, 26  # SQLite's result codes
READ_ONLY, FULL = 8, 13
REASONS = {READ_ONLY: "read-only", FULL: "full"}
"""what people can do something about; SQLite's extended codes have these in their lowest byte"""
CHUNK = 1024 * 1024


class Database:
    """A file and its key. Opened at first use; a second program that opens it fails with StorageFailed."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._engine = _engine(path, key)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A look at what is there; nobody writes meanwhile.

        Raises StorageFailed, or FileDamaged if this is not what the key opens.
        """
        with self._connected(reading=True) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, durable when the block is left without an error.

        Raises as `reading`. After StorageFailed it is not known whether the transaction took place.
        """
        with self._connected(reading=False) as connection, connection.begin():
            yield connection

    def confirm(self) -> None:
        """Write something: then all that can be read is on the medium. Raises StorageFailed."""
        with self.writing() as connection:
            version = connection.scalar(text("PRAGMA user_version")) or 0
            connection.execute(text(f"PRAGMA user_version = {(version + 1) % 2**31}"))

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _connected(self, *, reading: bool) -> Iterator[Connection]:
        with self._told_as_ours(), self._engine.connect().execution_options(reading=reading) as connection:
            try:
                yield connection
            except exc.DBAPIError:
                connection.invalidate()  # the next use takes up the file as after a crash
                raise

    @contextmanager
    def _told_as_ours(self) -> Iterator[None]:
        """Turn the environment's faults into ours; what is our own mistake stays what it is."""
        try:
            yield
        except exc.TimeoutError as error:
            raise StorageFailed("the station's database is busy and does not answer") from error
        except exc.DatabaseError as error:
            # The subclasses other than these tell of statements that are wrong.
            if type(error) not in (exc.DatabaseError, exc.OperationalError, exc.InternalError):
                raise
            raise self._ours(error.orig) from error
        except sqlcipher3.DatabaseError as error:  # while connecting
            raise self._ours(error) from error

    def _ours(self, error: BaseException | None) -> PollingError:
        code = getattr(error, "sqlite_errorcode", 0)
        # SQLite takes a disk that fails in reading (EIO) for a damaged file.
        if code in (NOT_A_DATABASE, CORRUPT) and self._can_be_read():
            return FileDamaged("the station's database is damaged, or is not the one of this vault")
        if (reason := REASONS.get(code & 0xFF)) is not None:
            return StorageFailed(f"the station's database cannot be written: {error}", reason=reason)
        return StorageFailed(f"the station's database does not answer: {error}")

    def _can_be_read(self) -> bool:
        """Can the file be read to its end? Only for a connection given up: this ends its locks."""
        try:
            with self.path.open("rb") as file:
                while file.read(CHUNK):
                    pass
        except OSError:
            return False
        return True


def migrate(database: Database, *, new: bool = True) -> None:
    """Bring the tables to what this version needs, in one transaction.

    Raises FileDamaged for a database made by a newer version, and for an empty one that is not `new` (any key
    opens an emptied file): it is left as it is.
    """
    with _one_migration, database.writing() as connection:
        found = _revisions(connection)
        if not found and not new:
            raise FileDamaged("this station's database is empty")
        if found != {HEAD}:
            _upgrade(connection, found)


def _upgrade(connection: Connection, found: set[str]) -> None:
    # Here alone, because it takes a tenth of the start and of the memory, and most starts have no use for it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if not found <= known:
        raise FileDamaged("this station's database was made by a newer version of the program")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revisions(connection: Connection) -> set[str]:
    has_table = text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'")
    if not connection.scalar(has_table):
        return set()
    return set(connection.scalars(text("SELECT version_num FROM alembic_version")))


def _engine(path: Path, key: bytes) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher3,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=WAIT_SECONDS,
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": BUSY_SECONDS},
        hide_parameters=True,  # errors must not tell tags or identities
    )

    @event.listens_for(engine, "connect")
    def unlock(connection: DBAPIConnection, _: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Reading needs no transaction: with one connection nobody can write in between.
        if not connection.get_execution_options().get("reading", False):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
