"""Filling a new station's database from its provision file: whole, or not at all."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, Table, insert

from kiosk.domain.store import StationState
from kiosk.storage.changes import add_document, state_values
from kiosk.storage.database import Database, migrate
from kiosk.storage.models import picture, recording, station
from sync.protocol.case import Case
from sync.protocol.certificates import Certificate
from sync.protocol.durable_file import sync_folder
from sync.protocol.encoding import decode
from sync.protocol.errors import FileDamaged, Malformed, RollInvalid, StorageFailed
from sync.protocol.listed_people import Listed, searchable
from sync.protocol.provisioning import Provision
from sync.protocol.roll_tag import Roll, RollEntry, unpack_roll

CHUNK = 50_000
"""rows of the roll at a time: they need memory twice, packed and unpacked"""


def build_database(path: Path, key: bytes, case: Case, provision: Provision) -> None:
    """Make the database for `path` beside its place, as `put_in_place` expects it.

    Raises RollInvalid, FileDamaged or StorageFailed; this can be done again then, as after a power cut.
    """
    _check_names(case, provision.roll)
    if provision.listed and not case.electorate.names_on_roll:
        raise RollInvalid("the roll holds names, which the case does not allow")
    _check_pictures(case, provision.pictures)
    _check_recordings(case, provision.recordings)
    building = building_of(path)
    try:
        building.unlink(missing_ok=True)
        _journal(building).unlink(missing_ok=True)
    except OSError as error:
        raise _failed(error) from error
    database = Database(building, key)
    try:
        migrate(database)
        with database.writing() as connection:
            connection.execute(insert(station).values(state_values(StationState())))
            _add_documents(connection, provision)
            _add_files(connection, picture, provision.pictures)
            _add_files(connection, recording, provision.recordings)
            _add_roll(connection, provision.roll)
            _add_listed(connection, provision.listed)
    finally:
        database.close()


def put_in_place(path: Path) -> None:
    """Give the finished database its name, durably: from now on the station is installed.

    Raises StorageFailed.
    """
    building = building_of(path)
    try:
        _journal(building).unlink(missing_ok=True)
        building.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise _failed(error) from error


def building_of(path: Path) -> Path:
    """Where a database is made, before `put_in_place`."""
    return path.with_name(path.name + ".part")


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _failed(error: OSError) -> StorageFailed:
    return StorageFailed(f"the station's database cannot be made: {error.strerror}")


def _check_names(case: Case, given: Roll) -> None:
    unknown = [name for name in given.classes if case.electorate_class(name) is None]
    unknown += [name for name in given.styles if case.style(name) is None]
    if unknown:
        raise RollInvalid(f"the roll names {', '.join(unknown)}, which the case does not have")


def _check_pictures(case: Case, pictures: dict[str, bytes]) -> None:
    for proposal in case.proposals:
        for name, digest in proposal.pictures:
            data = pictures.get(name)
            if digest is not None and (data is None or sha256(data).digest() != digest):
                raise FileDamaged(f"the picture {name} of proposal {proposal.id} is missing or another one")


def _check_recordings(case: Case, recordings: dict[str, bytes]) -> None:
    for one in case.recordings:
        data = recordings.get(one.file)
        if one.file_hash is not None and (data is None or sha256(data).digest() != one.file_hash):
            raise FileDamaged(f"the recording {one.file} is missing or another one")


def _add_documents(connection: Connection, provision: Provision) -> None:
    add_document(connection, provision.case, waiting=False)
    for document in provision.certificates:
        # The centre may hear of this station from the station first: it brings its own certificates along.
        own = (
            document.kind == "certificate"
            and decode(document.payload, Certificate).station == provision.station
        )
        add_document(connection, document, waiting=own)


def _add_files(connection: Connection, table: Table, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        connection.execute(insert(table).values(name=name, data=data))


def _add_roll(connection: Connection, given: Roll) -> None:
    # Straight to the driver, which takes tuples: a million rows in seconds.
    statement = "INSERT INTO roll (tag, electorate_class, style, flags, person) VALUES (?, ?, ?, ?, ?)"
    try:
        remaining = _in_order(unpack_roll(given))
        while chunk := list(islice(remaining, CHUNK)):
            connection.exec_driver_sql(statement, chunk)
    except Malformed as error:
        raise RollInvalid(error.message) from error


def _add_listed(connection: Connection, people: Sequence[Listed]) -> None:
    statement = "INSERT INTO listed (name, searchable, namespace, number, birth_date) VALUES (?, ?, ?, ?, ?)"
    rows = [
        (one.name, searchable(one.name), one.who.namespace, one.who.number, one.who.birth_date)
        for one in people
    ]
    if rows:
        connection.exec_driver_sql(statement, rows)


def _in_order(entries: Iterable[RollEntry]) -> Iterator[RollEntry]:
    last = b""
    for entry in entries:
        if entry.tag <= last:
            raise RollInvalid("the roll is not sorted, or has a tag twice")
        last = entry.tag
        yield entry
