"""Delivery by line: whatever the line does, the centre ends with everything, once, in order."""

import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.domain.polling_day import DayState
from sync.client import engine as engine_module
from sync.client.engine import BACK_OFF_MOST, INTERVAL, Engine, Line
from sync.protocol.chain import record_hash
from sync.protocol.delivery import Item, document_of, item_of, read_batch
from sync.protocol.encoding import encode
from sync.protocol.errors import (
    ChainBroken,
    GapInChain,
    LineDown,
    NotAuthorised,
    PollingError,
    ServiceFaulty,
    SignatureInvalid,
)
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signed, Signer
from sync.server.centre import Centre
from sync.server.database import Database
from sync.server.models import document, record
from tests.support.bad_line import BadLine
from tests.support.stations import OpenStation, Prepared
from tests.support.world import DURING
from tests.sync.client.conftest import centre_of


class Straight:
    """A good line, that remembers what went over it."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self.sent: list[str] = []

    def deliver(self, item: Item) -> Signed | None:
        self.sent.append(document_of(item).kind)
        return self._centre.receive(item)


class Saying:
    """A line that gives prepared answers: raises errors, returns the rest."""

    def __init__(self, *answers: object) -> None:
        self.answers, self.items = list(answers), []

    def deliver(self, item: Item) -> Signed | None:
        self.items.append(item)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, PollingError):
            raise answer
        return answer


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "MAX_RECORDS", 3)


def engine_of(at: OpenStation, transport) -> Engine:
    return Engine(at.station.outbox, transport, clock=lambda: DURING, chance=lambda: 1.0)


def held(database: Database, device: str) -> list[bytes]:
    with database.reading() as connection:
        wanted = select(record.c.data).where(record.c.device == device).order_by(record.c.sequence)
        return list(connection.scalars(wanted))


def certificates_taken(at: OpenStation) -> None:
    for one in at.station.outbox.waiting_documents():
        at.station.outbox.taken(one)


def acknowledgement(
    at: OpenStation, prepared: Prepared, sequence: int, *, head: bytes | None = None, by: Signer | None = None
) -> Signed:
    own = at.station.outbox.hash_at(sequence)
    body = Acknowledgement(at.station.case.code, at.station.device, sequence, head or own or b"?" * 32, 1)
    return (by or prepared.world.centre).sign("acknowledgement", body)


def test_a_day_is_delivered_while_it_goes_on_and_is_done_after_closing(
    at: OpenStation, prepared: Prepared, centre: Centre, far_database: Database
) -> None:
    line = Straight(centre)
    engine = engine_of(at, line)
    for who in prepared.people[:5]:
        at.vote(who)
    engine.deliver()
    assert line.sent[:6] == ["certificate"] * 6
    assert set(line.sent[6:]) == {"batch"}
    assert at.station.counts.waiting == 0
    at.vote(prepared.people[5])
    at.station.close_poll(at.chief, at.second, 6)
    assert at.station.day is DayState.CLOSED
    line.sent.clear()
    engine.deliver()
    assert line.sent == ["batch", "closing"]
    assert at.station.day is DayState.DELIVERED
    assert held(far_database, "st1-a") == at.station._storage.records(0, 1000)
    line.sent.clear()
    engine.deliver()
    assert line.sent == ["batch"]  # the last record once more: is the centre there?


def test_nothing_is_sent_twice_after_a_restart(at: OpenStation, prepared: Prepared, centre: Centre) -> None:
    at.vote(prepared.people[0])
    engine_of(at, Straight(centre)).deliver()
    at.restart()
    line = Straight(centre)
    engine_of(at, line).deliver()
    assert line.sent == ["batch"]  # the restart itself


@settings(max_examples=8)
@given(seed=st.integers(0, 2**32), votes=st.integers(1, 6))
def test_over_the_worst_line_everything_arrives_once_and_in_order(
    prepared: Prepared, tmp_path_factory: pytest.TempPathFactory, seed: int, votes: int
) -> None:
    folder = tmp_path_factory.mktemp("worst")
    database = Database.open(f"sqlite:///{folder / 'centre.db'}")
    world = prepared.world
    centre = Centre(database, world.signed_case, centre=world.centre, board=world.board)
    at = prepared.copy(folder / "station")
    line = BadLine(centre, seed)
    engine = engine_of(at, line)
    for who in prepared.people[:votes]:
        at.vote(who)
        engine.attempt()
    at.station.close_poll(at.chief, at.second, votes)
    for attempt in range(400):
        line.quiet = attempt > 300
        engine.attempt()
        if at.station.day is DayState.DELIVERED:
            break
    everything = at.station._storage.records(0, 1000)
    assert at.station.day is DayState.DELIVERED
    assert held(database, "st1-a") == everything
    line.arrive()
    assert held(database, "st1-a") == everything
    with database.reading() as connection:
        kinds = sorted(connection.scalars(select(document.c.kind)))
    assert kinds == ["case", *["certificate"] * 6, "closing"]
    at.station.close()
    database.close()


def test_a_centre_that_lost_its_memory_gets_everything_again(
    at: OpenStation, prepared: Prepared, centre: Centre, tmp_path: Path
) -> None:
    """It was restored from a backup of the morning: it reports the gap, and gets what it lacks."""
    for who in prepared.people[:4]:
        at.vote(who)
    engine_of(at, Straight(centre)).deliver()
    restored = Database.open(f"sqlite:///{tmp_path / 'restored.db'}")
    world = prepared.world
    empty = Centre(restored, world.signed_case, centre=world.centre, board=world.board)
    for one in world.documents:
        empty.receive(item_of(one))
    at.vote(prepared.people[4])
    engine_of(at, Straight(empty)).deliver()
    assert held(restored, "st1-a") == at.station._storage.records(0, 1000)
    restored.close()


def test_an_acknowledgement_counts_only_with_the_centres_signature_and_this_chains_hash(
    at: OpenStation, prepared: Prepared
) -> None:
    certificates_taken(at)
    at.vote(prepared.people[0])
    for false, error in (
        (acknowledgement(at, prepared, 3, by=Signer.generate()), SignatureInvalid),
        (acknowledgement(at, prepared, 3, head=b"x" * 32), ChainBroken),
        (acknowledgement(at, prepared, 4), ChainBroken),
    ):
        with pytest.raises(error):
            engine_of(at, Saying(false)).deliver()
        assert at.station.outbox.acknowledged() == 0


def test_an_old_acknowledgement_brings_nothing_forward_and_takes_nothing_back(
    at: OpenStation, prepared: Prepared
) -> None:
    certificates_taken(at)
    for who in prepared.people[:2]:
        at.vote(who)
    old, new = acknowledgement(at, prepared, 1), acknowledgement(at, prepared, 5)
    engine_of(at, Saying(old, old, new)).deliver()
    assert at.station.outbox.acknowledged() == 5
    at.vote(prepared.people[2])
    with pytest.raises(ServiceFaulty):
        engine_of(at, Saying(old)).deliver()
    assert at.station.outbox.acknowledged() == 5


@pytest.mark.parametrize("sequence", [0, 1, 7, -1, "three"])
def test_a_centre_that_reports_a_gap_for_ever_is_called_faulty(
    at: OpenStation, prepared: Prepared, sequence: object
) -> None:
    certificates_taken(at)
    for who in prepared.people[:2]:
        at.vote(who)
    at.station.outbox.acknowledge(3, acknowledgement(at, prepared, 3))
    line = Saying(GapInChain("a gap", sequence=sequence, head="00"))
    with pytest.raises(ServiceFaulty):
        engine_of(at, line).deliver()
    assert len(line.items) < 20


def test_a_gap_is_filled_from_its_end_or_from_the_beginning_if_the_centre_holds_other_bytes(
    at: OpenStation, prepared: Prepared
) -> None:
    certificates_taken(at)
    for who in prepared.people[:3]:
        at.vote(who)
    outbox = at.station.outbox
    outbox.acknowledge(5, acknowledgement(at, prepared, 5))
    own = outbox.hash_at(2)
    assert own is not None
    for head, first in ((own.hex(), 3), ("00" * 32, 1)):
        line = Saying(GapInChain("a gap", sequence=2, head=head), LineDown("enough"))
        with pytest.raises(LineDown):
            engine_of(at, line).deliver()
        batch, records = read_batch(document_of(line.items[1]).payload)
        assert batch.first == first
        assert record_hash(records[0]) == outbox.hash_at(first)


def test_a_refused_document_keeps_no_vote_back(at: OpenStation, prepared: Prepared, centre: Centre) -> None:
    class RefusesOne(Straight):
        def deliver(self, item: Item) -> Signed | None:
            if document_of(item).kind == "certificate" and not self.sent:
                self.sent.append("refused")
                raise NotAuthorised("this certificate contradicts another")
            return super().deliver(item)

    for one in prepared.world.documents:
        centre.receive(item_of(one))
    at.vote(prepared.people[0])
    engine = engine_of(at, RefusesOne(centre))
    with pytest.raises(NotAuthorised):
        engine.deliver()
    assert at.station.counts.waiting == 0
    assert len(at.station.outbox.waiting_documents()) == 1


def test_the_status_tells_the_screens_how_the_line_is(
    at: OpenStation, prepared: Prepared, centre: Centre
) -> None:
    at.vote(prepared.people[0])
    line = Straight(centre)
    engine = engine_of(at, Saying(LineDown("no reply")))
    assert engine.status.line is Line.UNTRIED
    engine.attempt()
    assert (engine.status.line, engine.status.last_success) == (Line.DOWN, None)
    engine = engine_of(at, Saying(ServiceFaulty("nonsense")))
    engine.attempt()
    assert engine.status.line is Line.TROUBLED
    assert engine.status.problem is not None
    assert engine.status.problem.code == "service-faulty"
    engine = engine_of(at, line)
    assert engine.attempt() == INTERVAL
    assert (engine.status.line, engine.status.last_success, engine.status.waiting) == (Line.UP, DURING, 0)
    assert engine.status.problem is None


def test_after_failures_stations_wait_longer_and_longer_and_not_all_the_same(at: OpenStation) -> None:
    engine = engine_of(at, Saying(LineDown("no reply")))
    waits = [engine.attempt() for _ in range(12)]
    assert waits == sorted(waits)
    assert waits[:4] == [2.0, 4.0, 8.0, 16.0]
    assert waits[-1] == BACK_OFF_MOST
    jittered = Engine(at.station.outbox, Saying(LineDown("no reply")), chance=lambda: 0.25)
    assert [jittered.attempt() for _ in range(3)] == [0.5, 1.0, 2.0]


def test_the_engine_runs_beside_the_station_until_it_is_told_to_stop(
    at: OpenStation, prepared: Prepared, centre: Centre, far_database: Database
) -> None:
    waited = threading.Semaphore(0)
    stop = threading.Event()

    def wait(_seconds: float) -> bool:
        waited.release()
        return stop.wait(0.001)

    thread = threading.Thread(target=engine_of(at, Straight(centre)).run, args=(wait,))
    thread.start()
    for who in prepared.people[:10]:
        at.vote(who)
    at.station.close_poll(at.chief, at.second, 10)
    for _ in range(2):
        waited.acquire(timeout=20)
    while at.station.day is not DayState.DELIVERED:
        assert thread.is_alive()
        waited.acquire(timeout=20)
    stop.set()
    thread.join(20)
    assert not thread.is_alive()
    assert held(far_database, "st1-a") == at.station._storage.records(0, 1000)


def test_a_bug_is_not_taken_for_a_bad_line(at: OpenStation) -> None:
    class Buggy:
        def deliver(self, item: Item) -> Signed | None:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        engine_of(at, Buggy()).attempt()


def test_records_are_sent_as_they_were_signed(at: OpenStation, prepared: Prepared) -> None:
    certificates_taken(at)
    at.vote(prepared.people[0])
    line = Saying(LineDown("enough"))
    engine_of(at, line).attempt()
    _, records = read_batch(document_of(line.items[0]).payload)
    assert records == at.station._storage.records(0, 3)
    assert len(encode(line.items[0])) < 4096


def test_a_line_that_is_cut_while_nothing_waits_is_seen(at: OpenStation, centre: Centre) -> None:
    """A quiet hour: everything is delivered, and the cable is pulled. The next attempt finds out."""
    engine_of(at, Straight(centre)).deliver()
    cut = engine_of(at, Saying(LineDown("cut")))
    cut.attempt()
    assert cut.status.line is Line.DOWN


def test_a_centre_that_lost_what_it_signed_for_gets_it_again(
    at: OpenStation, prepared: Prepared, centre: Centre, tmp_path: Path
) -> None:
    """The centre is set back to an empty backup while nothing waits here: it is given everything anew."""
    at.vote(prepared.people[0])
    engine_of(at, Straight(centre)).deliver()
    empty = Database.open(f"sqlite:///{tmp_path / 'restored.db'}")
    try:
        restored = centre_of(empty, prepared)
        for one in at.station.outbox.documents():
            if one.kind == "certificate":
                restored.receive(item_of(one))
        engine_of(at, Straight(restored)).deliver()
        assert held(empty, "st1-a") == at.station._storage.records(0, 1000)
    finally:
        empty.close()
