"""The store: each change whole or not at all, and never a word that is not true when the disk fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, text

from kiosk.domain.polling_day import DayState
from kiosk.domain.store import Change
from kiosk.domain.voting_session import SessionState
from kiosk.storage.database import Database
from kiosk.storage.store import StationStore
from sync.protocol.ballot import Ballot
from sync.protocol.chain import Head, next_record
from sync.protocol.errors import ChainBroken, NotAllowedNow, StorageFailed
from sync.protocol.messages import Acknowledgement, Event
from sync.protocol.roll_tag import RollEntry, slow_digest, station_tag
from tests.support.stations import PASSPHRASE, ROLL_KEY, OpenStation, Prepared, open_station
from tests.support.world import CLOSES


def database_of(at: OpenStation) -> Database:
    return at.station.database


def store_of(at: OpenStation) -> StationStore:
    return at.station._storage


def contents(at: OpenStation) -> dict[str, list[tuple[object, ...]]]:
    """Everything that stands in the tables."""
    tables = ("station", "record", "voting_pass", "check_in", "document", "acknowledgement")
    with database_of(at).reading() as connection:
        return {
            name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name} ORDER BY 1"))]
            for name in tables
        }


def a_change(at: OpenStation) -> Change:
    station, before = at.station, store_of(at).state()
    data, head = next_record(
        station._signer, station.case.code, station.device, before.head, at=1, body=Event("restarted")
    )
    return Change(before, replace(before, head=head), (data,))


def test_a_change_that_does_not_begin_at_the_chains_head_changes_nothing(at: OpenStation) -> None:
    change = a_change(at)
    store_of(at).commit(change)
    before = contents(at)
    with pytest.raises(ChainBroken):
        store_of(at).commit(change)
    assert contents(at) == before


def test_a_full_disk_changes_nothing_and_says_so(at: OpenStation, prepared: Prepared) -> None:
    for who in prepared.people[:8]:
        at.admit(who)
    with database_of(at).reading() as connection:  # SQLite's own way to run out of space
        pages = connection.scalar(text("PRAGMA page_count"))
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    failure = None
    for signed in at.station.open_passes():
        session = at.station.begin(signed)
        session.agree()
        session.review()
        before = contents(at)
        try:
            at.station.cast(session, Ballot("all", ("p1",)))
        except StorageFailed as error:
            failure = error
            break
    assert failure is not None
    assert failure.details == {"reason": "full", "outcome": "nothing-changed"}
    assert contents(at) == before
    assert session.state is SessionState.REVIEW
    at.station.cast(session, Ballot("all", ("p1",)))  # there is space again


def test_a_disk_that_has_become_read_only_changes_nothing_and_says_so(
    at: OpenStation, prepared: Prepared
) -> None:
    answer = at.station.check_in(prepared.people[0].number, prepared.people[0].birth_date)
    before = contents(at)
    with database_of(at).reading() as connection:
        connection.execute(text("PRAGMA query_only = ON"))
    with pytest.raises(StorageFailed) as caught:
        at.station.admit(answer, at.second)
    assert caught.value.details == {"reason": "read-only", "outcome": "nothing-changed"}
    assert contents(at) == before
    at.station.admit(answer, at.second)


class FailingCommit:
    """A database whose next commits report an error: after they were made, or instead of being made."""

    def __init__(self, database: Database, *, made: bool, confirms: bool = True) -> None:
        self._database, self._made, self._confirms, self._left = database, made, confirms, 1
        self.reading = database.reading

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        fails, self._left = self._left > 0, self._left - 1
        with self._database.writing() as connection:
            yield connection
            if fails and not self._made:
                raise StorageFailed("the commit failed")
        if fails:
            raise StorageFailed("the commit failed")

    def confirm(self) -> None:
        if not self._confirms:
            raise StorageFailed("the disk is gone")
        self._database.confirm()


def test_a_commit_that_failed_and_yet_was_made_is_a_vote_cast(at: OpenStation, prepared: Prepared) -> None:
    store_of(at)._database = FailingCommit(database_of(at), made=True)
    at.station.admit(at.station.check_in(prepared.people[0].number, prepared.people[0].birth_date), at.second)
    session = at.station.begin(at.station.open_passes()[0])
    session.agree()
    session.review()
    store_of(at)._database = FailingCommit(database_of(at), made=True)
    receipt = at.station.cast(session, Ballot("all", ("p1",)))
    assert receipt.tracker
    assert (at.station.counts.passes, at.station.counts.cast) == (1, 1)


def test_a_commit_that_failed_and_was_not_made_says_that_nothing_changed(
    at: OpenStation, prepared: Prepared
) -> None:
    before = contents(at)
    store_of(at)._database = FailingCommit(database_of(at), made=False)
    answer = at.station.check_in(prepared.people[0].number, prepared.people[0].birth_date)
    with pytest.raises(StorageFailed) as caught:
        at.station.admit(answer, at.second)
    assert caught.value.details == {"outcome": "nothing-changed"}
    assert contents(at) == before


def test_what_can_be_read_but_not_confirmed_is_called_unknown(at: OpenStation, prepared: Prepared) -> None:
    """After a failed sync the record may stand in memory only: a receipt would promise too much."""
    session = at.station.begin(at.admit(prepared.people[0]))
    session.agree()
    session.review()
    store_of(at)._database = FailingCommit(database_of(at), made=True, confirms=False)
    with pytest.raises(StorageFailed) as caught:
        at.station.cast(session, Ballot("all", ("p1",)))
    assert caught.value.details == {"outcome": "unknown"}
    assert session.state is SessionState.CASTING


def test_a_state_that_does_not_belong_to_its_records_is_found_at_the_start(at: OpenStation) -> None:
    store_of(at).commit(a_change(at))
    with database_of(at).writing() as connection:
        connection.execute(text("DELETE FROM record WHERE sequence = 2"))
    with pytest.raises(ChainBroken):
        store_of(at).check()
    at.station.close()
    with pytest.raises(ChainBroken):
        open_station(at.folder, PASSPHRASE, at.clock)


def test_the_roll_is_found_by_tag(at: OpenStation, prepared: Prepared) -> None:
    parameters = prepared.world.case.identity_tag
    assert parameters is not None
    tag = station_tag(ROLL_KEY, slow_digest(prepared.people[3], parameters))
    assert store_of(at).roll_entry(tag) == RollEntry(tag, "resident", "all", 0, 3)
    assert store_of(at).roll_entry(b"\0" * 16) is None


def test_the_last_acknowledgement_counts_and_an_older_one_changes_nothing(
    at: OpenStation, prepared: Prepared
) -> None:
    store = store_of(at)
    signed = prepared.world.centre.sign("acknowledgement", b"any")
    for sequence in (3, 1, 3):
        store.acknowledge(sequence, signed)
        assert store.acknowledged() == 3


def deliver_everything(at: OpenStation, prepared: Prepared) -> None:
    store, head = store_of(at), store_of(at).state().head
    told = Acknowledgement(at.station.case.code, at.station.device, head.sequence, head.hash, 1)
    store.acknowledge(head.sequence, prepared.world.centre.sign("acknowledgement", told))
    for one in store.waiting_documents():
        store.taken(one)


def test_nothing_is_deleted_before_it_was_acknowledged_and_kept_long_enough(
    at: OpenStation, prepared: Prepared
) -> None:
    at.vote(prepared.people[0])

    def refused() -> str:
        before = contents(at)
        with pytest.raises(NotAllowedNow) as caught:
            at.station.purge()
        assert contents(at) == before
        return str(caught.value.details["reason"])

    assert refused() == "not-closed"
    at.station.close_poll(at.chief, at.second, 1)
    at.clock.now = int((CLOSES + timedelta(days=at.station.case.retention_days)).timestamp()) - 1
    assert refused() == "not-delivered"
    store, head = store_of(at), store_of(at).state().head
    store.acknowledge(head.sequence, prepared.world.centre.sign("acknowledgement", b"any"))
    assert refused() == "not-delivered"  # the closing record is still here only
    deliver_everything(at, prepared)
    assert at.station.day is DayState.DELIVERED
    assert refused() == "retention"
    at.clock.now += 1
    at.station.purge()
    left = contents(at)
    assert (left["check_in"], left["voting_pass"]) == ([], [])
    assert len(left["record"]) == 1
    assert left["station"]
    assert left["document"]
    at.restart()
    assert at.station.day is DayState.DELIVERED
    assert at.station.counts.cast == 1
    assert at.station.closing is not None


def test_records_are_read_in_order_and_by_portions(at: OpenStation, prepared: Prepared) -> None:
    for who in prepared.people[:3]:
        at.vote(who)
    store = store_of(at)
    everything = store.records(0, 100)
    assert [store.records(n, 3) for n in (0, 3, 6, 9)] == [
        everything[:3],
        everything[3:6],
        everything[6:],
        [],
    ]
    assert store.hash_at(0) == Head().hash
    assert store.hash_at(7) == store.state().head.hash
    assert store.hash_at(8) is None
