"""The identity service's database is one file for one case, and for its owner's eyes only."""

import stat

import pytest

from sync.protocol.errors import FileDamaged, StorageFailed, WrongCase
from sync.server.database import Database
from sync.server.identity.store import open_store


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new folder" / "identity.db"


def test_nobody_else_can_read_it(path):
    open_store(path, "CASE-1").close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_is_opened_again_for_the_same_case_only(path):
    open_store(path, "CASE-1").close()
    open_store(path, "CASE-1").close()
    with pytest.raises(WrongCase):
        open_store(path, "CASE-2")


def test_a_file_of_a_later_version_is_left_alone(path):
    open_store(path, "CASE-1").close()
    later = Database(f"sqlite:///{path}")
    with later.writing() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 2")
    later.close()
    with pytest.raises(FileDamaged):
        open_store(path, "CASE-1")


def test_a_file_that_is_no_database_is_told_and_left_alone(path):
    path.parent.mkdir()
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(StorageFailed, match="not a database"):
        open_store(path, "CASE-1")
    assert path.read_bytes() == b"no database" * 1000
