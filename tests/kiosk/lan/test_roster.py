"""What the officer is told of the other devices: who is heard, who is cut off, and whose clock is wrong."""

from datetime import UTC, datetime

import pytest

from kiosk.lan.roster import CUT_AFTER, Roster, news_in
from kiosk.lan.state import SKEW_MOST, LanState, Neighbour, Standing
from kiosk.lan.talk import Heard
from sync.protocol.errors import ChainBroken, LanUnavailable
from tests.support.neighbours import Member

CASE, RUN = "TEST-2026", bytes(8)
NOON = datetime(2026, 11, 28, 4, 0, tzinfo=UTC)


@pytest.fixture
def roster(a: Member) -> Roster:
    return Roster([a.talk])


def told(roster: Roster, now: float) -> LanState:
    return roster.state(now, (), None)


def test_who_is_not_heard_any_more_is_cut_off_since_then(roster: Roster) -> None:
    roster.heard(CASE, Heard("st1-b", RUN, 0), 10.0, NOON)
    assert told(roster, 10.0 + CUT_AFTER - 0.1).well
    (found,) = told(roster, 10.0 + CUT_AFTER + 0.1).cut_off
    assert (found.device, found.last_heard) == ("st1-b", NOON)


def test_whoever_was_heard_on_an_earlier_run_is_expected(a: Member, b: Member) -> None:
    a.hear_all(b)
    (found,) = told(Roster([a.talk]), 0.0).neighbours
    assert (found.device, found.standing, found.last_heard) == ("st1-b", Standing.CUT_OFF, None)


def test_a_wrong_clock_is_told(roster: Roster) -> None:
    roster.heard(CASE, Heard("st1-b", RUN, SKEW_MOST), 0.0, NOON)
    roster.heard(CASE, Heard("st1-c", RUN, -SKEW_MOST - 1), 0.0, NOON)
    state = told(roster, 0.0)
    assert [one.clock_differs for one in state.neighbours] == [False, True]
    assert not state.well


def test_a_device_in_two_cases_is_one_and_its_worse_standing_counts(roster: Roster) -> None:
    roster.heard(CASE, Heard("st1-b", RUN, 0), 0.0, NOON)
    forked = ChainBroken("another", reason="forked")
    roster.heard("OTHER-2026", Heard("st1-b", RUN, 0, problem=forked), 0.0, NOON)
    assert told(roster, 0.0).neighbours == (Neighbour("st1-b", Standing.TROUBLED, NOON, 0, forked),)


def test_an_own_trouble_is_told_for_as_long_as_it_is_seen(roster: Roster) -> None:
    twin = ChainBroken("twice", reason="twin")
    roster.heard(CASE, Heard("st1-a", RUN, 0, problem=twin), 0.0, NOON)
    assert told(roster, 1.0).problem is twin
    assert told(roster, 1.0).neighbours == ()
    assert told(roster, CUT_AFTER + 1).problem is None
    taken = LanUnavailable("taken")
    assert roster.state(CUT_AFTER + 1, (), taken).problem is taken


def test_only_what_has_changed_is_news(roster: Roster) -> None:
    roster.heard(CASE, Heard("st1-b", RUN, 1), 0.0, NOON)
    before = news_in(told(roster, 0.0))
    roster.heard(CASE, Heard("st1-b", RUN, 2), 3.0, datetime(2026, 11, 28, 4, 1, tzinfo=UTC))
    assert news_in(told(roster, 3.0)) == before
    assert news_in(told(roster, 30.0)) != before
