"""The line to the centre beside the screens: real stations, a real centre over HTTP, a cable to pull."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app import delivery as delivery_module
from kiosk.app.delivery import Delivery
from kiosk.domain.polling_day import DayState
from kiosk.ui.line import Line, LineState
from sync.client import engine as engine_module
from sync.client.engine import Line as EngineLine
from sync.protocol.errors import LineDown
from sync.server.app import centre_app
from sync.server.centre import Centre
from sync.server.database import Database
from tests.support.cable import Cable
from tests.support.serving import serving
from tests.support.stations import OpenStation, Prepared, prepare
from tests.support.world import plain_case

TOKEN = "a token for tests, shared"
PATIENCE = 15.0
NEVER = 1e6
"""seconds; the waiting time is drawn between nothing and this"""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station")


@pytest.fixture(scope="module")
def other_prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The same station in another case."""
    return prepare(tmp_path_factory.mktemp("other") / "station", plain_case("ROAD-2026"))


@pytest.fixture
def at(prepared: Prepared, tmp_path: Path) -> Iterator[OpenStation]:
    opened = prepared.copy(tmp_path / "station")
    yield opened
    opened.station.close()


@pytest.fixture
def cable(prepared: Prepared, tmp_path: Path) -> Iterator[Cable]:
    """To the centre, on a line that works."""
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    world = prepared.world
    centre = Centre(database, world.signed_case, centre=world.centre, board=world.board)
    with serving(centre_app(centre, TOKEN)) as url, Cable(url) as line:
        yield line
    database.close()


@pytest.fixture
def delivery_to() -> Iterator[Callable[..., Delivery]]:
    """Deliveries, which end with the test."""
    made: list[Delivery] = []

    def new(*addresses: object, **options: object) -> Delivery:
        made.append(Delivery(*addresses, **options))  # type: ignore[arg-type]
        return made[-1]

    yield new
    for one in made:
        one.stop()


class Told:
    """What the screens are told, as it comes."""

    def __init__(self, delivery: Delivery) -> None:
        self.states: list[LineState] = []
        self._came = threading.Condition()
        delivery.tell = self._take

    def _take(self, state: LineState) -> None:
        with self._came:
            self.states.append(state)
            self._came.notify_all()

    def until(self, wanted: Callable[[LineState], bool]) -> LineState:
        """The first state told from now on, or the last one so far, that is as wanted."""
        with self._came:
            seen = max(0, len(self.states) - 1)
            limit = time.monotonic() + PATIENCE
            while True:
                for state in self.states[seen:]:
                    if wanted(state):
                        return state
                seen = len(self.states)
                assert self._came.wait(limit - time.monotonic()), self.states[-1:]


def is_up(state: LineState) -> bool:
    return state.line is Line.UP


def test_the_screens_know_every_state_of_the_line() -> None:
    assert {one.value for one in EngineLine} <= {one.value for one in Line}


def test_a_line_that_is_cut_and_mended_brings_everything(
    at: OpenStation, prepared: Prepared, cable: Cable, delivery_to: Callable[..., Delivery]
) -> None:
    """Somebody votes, the centre signs for it; the cable is pulled, somebody else votes and the strip counts
    what waits; the cable is back, and the officer has it delivered at once."""
    delivery = delivery_to(cable.url)
    told = Told(delivery)
    at.vote(prepared.people[0])
    delivery.start(at.station)
    (case,) = told.until(is_up).cases
    assert (case.waiting, case.documents, case.problem) == (0, 0, None)
    assert case.last_word is not None
    assert case.last_word.sequence == case.records == at.station.outbox.head()
    assert case.delivered_at is not None

    cable.cut()
    at.vote(prepared.people[1])
    delivery.deliver_now()
    state = told.until(lambda one: one.line is Line.DOWN)
    assert isinstance(state.cases[0].problem, LineDown)
    assert state.cases[0].waiting == 2
    assert state.last_contact == case.delivered_at

    cable.mend()
    delivery.deliver_now()
    (case,) = told.until(is_up).cases
    assert (case.waiting, case.problem) == (0, None)
    at.station.close_poll(at.chief, at.second, 2)
    delivery.deliver_now()
    told.until(lambda _: at.station.day is DayState.DELIVERED)


def test_deliver_now_does_not_wait_for_the_next_try(
    at: OpenStation,
    cable: Cable,
    delivery_to: Callable[..., Delivery],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """After many failures the next try is days away. The line is back: an officer asks, and it is done at
    once; the screens see that it was asked for, and that it is done."""
    monkeypatch.setattr(engine_module, "BACK_OFF_FIRST", NEVER)
    monkeypatch.setattr(engine_module, "BACK_OFF_MOST", NEVER)
    cable.cut()
    delivery = delivery_to(cable.url)
    told = Told(delivery)
    delivery.start(at.station)
    told.until(lambda state: state.line is Line.DOWN)
    cable.mend()
    delivery.deliver_now()
    state = told.until(is_up)
    assert not state.asked


def test_what_is_asked_during_an_attempt_is_not_lost(
    at: OpenStation,
    cable: Cable,
    delivery_to: Callable[..., Delivery],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The officer asks while an attempt hangs. It fails; the one that was asked for follows at once, though
    the next by itself would be days away."""
    monkeypatch.setattr(engine_module, "BACK_OFF_FIRST", NEVER)
    cable.hang()
    delivery = delivery_to(cable.url)
    told = Told(delivery)
    delivery.start(at.station)
    limit = time.monotonic() + PATIENCE
    while not cable.taken:
        assert time.monotonic() < limit
        time.sleep(0.01)
    delivery.deliver_now()
    assert delivery.look().asked
    cable.mend()  # ends the connection that hangs
    told.until(is_up)
    assert not delivery.look().asked


def test_a_case_whose_centre_hangs_holds_up_no_other(
    prepared: Prepared,
    other_prepared: Prepared,
    cable: Cable,
    delivery_to: Callable[..., Delivery],
    tmp_path: Path,
) -> None:
    """Two cases, each with its centre; one takes the connection and says nothing. The other case is
    delivered, and the strip does not call that all well. Ending takes no longer for it."""
    fine, stuck = prepared.copy(tmp_path / "fine"), other_prepared.copy(tmp_path / "stuck")
    try:
        with Cable(cable.url) as hanging:
            hanging.hang()
            delivery = delivery_to(cable.url, {"ROAD-2026": hanging.url})
            told = Told(delivery)
            delivery.start(stuck.station)
            delivery.start(fine.station)
            state = told.until(lambda one: any(case.line is Line.UP for case in one.cases))
            assert {case.code: case.line for case in state.cases} == {
                "TEST-2026": Line.UP,
                "ROAD-2026": Line.UNTRIED,
            }
            assert (state.line, state.last_contact) == (Line.UNTRIED, None)
            begun = time.monotonic()
            delivery.stop()
            assert time.monotonic() - begun < 5
    finally:
        fine.station.close()
        stuck.station.close()


def test_a_centre_of_another_case_is_told_as_trouble(
    other_prepared: Prepared, cable: Cable, delivery_to: Callable[..., Delivery], tmp_path: Path
) -> None:
    """The address is that of another case's centre: it answers, and takes nothing."""
    other = other_prepared.copy(tmp_path / "other")
    try:
        delivery = delivery_to(cable.url)
        told = Told(delivery)
        delivery.start(other.station)
        state = told.until(lambda one: one.line is Line.TROUBLED)
        assert state.cases[0].problem is not None
        assert state.cases[0].waiting == state.cases[0].records > 0
    finally:
        delivery.stop()
        other.station.close()


def test_without_an_address_nothing_is_sent_and_all_is_told(
    at: OpenStation, delivery_to: Callable[..., Delivery]
) -> None:
    delivery = delivery_to()
    delivery.start(at.station)
    delivery.deliver_now()
    state = delivery.look()
    assert (state.line, state.asked, delivery.has_line) == (Line.NONE, False, False)
    assert state.cases[0].waiting == at.station.counts.waiting > 0


def test_after_a_restart_the_age_is_that_of_the_centres_last_word(
    at: OpenStation, cable: Cable, delivery_to: Callable[..., Delivery]
) -> None:
    delivery = delivery_to(cable.url)
    told = Told(delivery)
    delivery.start(at.station)
    told.until(is_up)
    delivery.stop()
    at.restart()
    again = delivery_to()
    again.start(at.station)
    (case,) = again.look().cases
    assert case.last_word is not None
    assert case.delivered_at == case.last_word.at


def test_a_station_that_takes_the_place_of_another_goes_on(
    at: OpenStation, cable: Cable, delivery_to: Callable[..., Delivery]
) -> None:
    """A restored device goes on with a new chain: delivery leaves the old station before that is closed."""
    delivery = delivery_to(cable.url)
    told = Told(delivery)
    delivery.start(at.station)
    told.until(is_up)
    delivery.leave(at.station)
    at.restart()
    delivery.start(at.station)
    told.until(lambda one: is_up(one) and one.cases[0].acknowledged == at.station.outbox.head())


def test_a_database_that_cannot_be_read_ends_nothing(
    at: OpenStation,
    cable: Cable,
    delivery_to: Callable[..., Delivery],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The disk does not answer for a moment: no thread dies of it, and delivery goes on after."""
    from sync.protocol.errors import StorageFailed

    def unreadable(*_: object) -> int:
        raise StorageFailed("the disk does not answer")

    monkeypatch.setattr(type(at.station.outboxes[0]), "head", unreadable)
    delivery = delivery_to(cable.url)
    told = Told(delivery)
    delivery.start(at.station)
    delivery.deliver_now()
    time.sleep(0.3)
    assert told.states == []
    monkeypatch.undo()
    delivery.deliver_now()
    told.until(is_up)


def test_a_centre_that_is_silent_is_called_so(
    at: OpenStation,
    cable: Cable,
    delivery_to: Callable[..., Delivery],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(delivery_module, "REPLY_SECONDS", 0.3)
    cable.hang()
    delivery = delivery_to(cable.url)
    told = Told(delivery)
    delivery.start(at.station)
    told.until(lambda state: state.line is Line.DOWN)
