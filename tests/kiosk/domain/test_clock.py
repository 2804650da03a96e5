"""Somebody sets the machine's clock, by mistake or to gain by it: the station sees it and asks the chief."""

from pathlib import Path

import pytest

from kiosk.app.station import open_station
from kiosk.domain.clock import SteadyClock
from sync.protocol.chain import read_record
from sync.protocol.errors import ClockImplausible, NotAuthorised, PassSpent
from sync.protocol.messages import Event
from tests.support.stations import PASSPHRASE, Clock, OpenStation, Prepared
from tests.support.world import DURING

HOUR = 3600


def last_event(at: OpenStation) -> Event:
    store = at.station._storage
    data = store.record(store.state().head.sequence)
    assert data is not None
    body = read_record(data)[1].body
    assert isinstance(body, Event)
    return body


def test_time_goes_on_evenly_whatever_the_clock_says() -> None:
    machine = Clock()
    clock = SteadyClock(machine)
    machine.now += 10
    machine.jump(-HOUR)
    machine.now += 5
    assert (clock(), clock.jump) == (DURING + 15, -HOUR)
    clock.set()
    assert (clock(), clock.jump) == (DURING + 15 - HOUR, 0)


@pytest.mark.parametrize("seconds", [-HOUR, HOUR, 2 * 24 * HOUR])
def test_a_clock_set_while_the_station_runs_spoils_no_pass(
    at: OpenStation, prepared: Prepared, seconds: int
) -> None:
    """A pass lives half an hour, by a clock that nobody can set."""
    first, second = at.admit(prepared.people[0]), at.admit(prepared.people[1])
    at.clock.jump(seconds)
    assert at.station.clock_jump == seconds
    assert at.station.clock_doubt is None, "people go on voting"
    session = at.station.begin(first)
    at.station.abandon(session, "left")
    at.clock.now += HOUR
    with pytest.raises(PassSpent):
        at.station.begin(second)


def test_the_chief_confirms_a_clock_and_it_is_on_record(at: OpenStation) -> None:
    at.clock.jump(-HOUR)
    with pytest.raises(NotAuthorised):
        at.station.set_clock(at.second)
    assert at.station.clock_jump == -HOUR
    at.station.set_clock(at.chief)
    assert at.station.clock_jump == 0
    assert last_event(at) == Event("clock-set", officer=at.chief.holder)


def test_clocks_put_right_by_a_little_are_no_jump(at: OpenStation) -> None:
    at.clock.jump(-60)
    assert at.station.clock_jump == 0


@pytest.mark.parametrize(("seconds", "reason"), [(-HOUR, "backwards"), (13 * HOUR, "forward")])
def test_a_clock_that_jumped_while_the_station_was_off_needs_the_chief(
    at: OpenStation, prepared: Prepared, seconds: int, reason: str
) -> None:
    at.clock.jump(seconds)
    at.restart()
    assert at.station.clock_doubt == reason
    with pytest.raises(ClockImplausible) as told:
        at.admit(prepared.people[0])
    assert told.value.details["reason"] == reason
    at.station.set_clock(at.chief)
    at.vote(prepared.people[0])


def test_a_clock_put_right_before_the_opening_is_believed(prepared: Prepared, tmp_path: Path) -> None:
    """The battery was empty: the clock says 1970. The chief sets it by a watch, and opens."""
    at = prepared.copy(tmp_path / "station", open_day=False)
    at.station.close()
    at.clock.jump(-DURING + 60)
    at.station = open_station(at.folder, PASSPHRASE, at.clock)
    with pytest.raises(ClockImplausible):
        at.station.open_day(at.chief)
    at.clock.jump(DURING - 60)
    at.station.open_day(at.chief)
    at.vote(prepared.people[0])
    at.station.close()


def test_a_night_between_two_polling_days_is_no_jump(at: OpenStation, prepared: Prepared) -> None:
    at.station.suspend(at.chief, "night")
    at.clock.now += 13 * HOUR
    at.restart()
    assert at.station.clock_doubt is None
