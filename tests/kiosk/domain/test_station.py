"""The polling day at a station: opened by the chief, resumed after any end, closed with a signed account."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.polling_day import DayState
from sync.protocol.ballot import Ballot
from sync.protocol.chain import Head, follow, read_record, record_hash
from sync.protocol.encoding import decode
from sync.protocol.errors import (
    ClockImplausible,
    InputError,
    Malformed,
    NotAllowedNow,
    NotAuthorised,
    PassphraseWrong,
    PollingError,
)
from sync.protocol.messages import ClosingRecord, DeviceAccount, Event
from sync.protocol.signing import verify_joint
from tests.support.stations import CHIEF, PIN, OpenStation, Prepared
from tests.support.world import OPENS


def kinds(at: OpenStation) -> list[str]:
    records = at.station._store.records(0, 1000)
    walked = follow(Head(), at.station.case.code, at.station.device, records)
    return [one.body.kind if isinstance(one.body, Event) else "envelope" for one, _ in walked]


def test_before_opening_nothing_can_be_done(prepared: Prepared, tmp_path: Path) -> None:
    at = prepared.copy(tmp_path / "station", open_day=False)
    assert at.station.day is DayState.PROVISIONED
    with pytest.raises(NotAllowedNow):
        at.station.check_in(prepared.people[0].number, prepared.people[0].birth_date)
    at.station.close()


def test_a_wrong_pin_and_an_unknown_officer_are_told_apart(at: OpenStation) -> None:
    with pytest.raises(PassphraseWrong):
        at.station.sign_in(f"{at.station.device}-{CHIEF}", "000000")
    with pytest.raises(NotAuthorised):
        at.station.sign_in("nobody", PIN)


def test_an_officer_signed_in_shows_no_key(at: OpenStation) -> None:
    assert "signer" not in repr(at.chief).lower()
    assert (at.chief.role, at.second.role) == ("chief", "officer")


def test_only_the_chief_opens_suspends_resumes_and_closes(at: OpenStation) -> None:
    for act in (
        lambda: at.station.suspend(at.second, "power-cut"),
        lambda: at.station.resume(at.second),
        lambda: at.station.end_day(at.second),
        lambda: at.station.open_day(at.second),
        lambda: at.station.close_poll(at.second, at.chief, 0),
    ):
        with pytest.raises(NotAuthorised):
            act()
    assert kinds(at) == ["opened"]


def test_a_station_with_a_wrong_clock_does_not_open(prepared: Prepared, tmp_path: Path) -> None:
    at = prepared.copy(tmp_path / "station", open_day=False)
    at.clock.now = int((OPENS - timedelta(days=365)).timestamp())
    with pytest.raises(ClockImplausible):
        at.station.open_day(at.chief)
    assert at.station.day is DayState.PROVISIONED
    assert kinds(at) == []
    at.station.close()


def test_a_clock_set_back_at_night_is_noticed_in_the_morning(at: OpenStation) -> None:
    at.station.end_day(at.chief)
    at.clock.now -= 7200
    with pytest.raises(ClockImplausible):
        at.station.resume(at.chief)
    assert at.station.day is DayState.SUSPENDED


def test_a_station_that_lost_its_power_goes_on_where_it_stood(at: OpenStation, prepared: Prepared) -> None:
    at.vote(prepared.people[0])
    waiting_voter = at.admit(prepared.people[1])
    before = at.station.counts
    at.restart()
    assert at.station.day is DayState.OPEN
    after = at.station.counts
    assert (after.passes, after.cast) == (before.passes, before.cast)
    session = at.station.begin(waiting_voter)
    session.agree()
    session.review()
    at.station.cast(session, Ballot("all", ("p2",)))
    assert kinds(at) == ["opened", "passed", "envelope", "passed", "restarted", "envelope"]


def test_a_suspended_station_is_still_suspended_after_a_restart(at: OpenStation) -> None:
    at.station.suspend(at.chief, "power-cut")
    at.restart()
    assert at.station.day is DayState.SUSPENDED
    at.station.resume(at.chief)
    assert kinds(at) == ["opened", "suspended", "restarted", "resumed"]


def test_the_closing_record_accounts_for_everything_and_both_officers_sign_it(
    at: OpenStation, prepared: Prepared
) -> None:
    one, two, three, four = prepared.people[:4]
    at.vote(one)
    at.station.void(at.station.begin(at.admit(two)).serial, "mistake", at.chief)
    at.station.abandon(at.station.begin(at.admit(three)), "idle")
    at.admit(four)
    closing = at.station.close_poll(at.chief, at.second, 4)
    directory = prepared.world.directory()
    payload = verify_joint(closing, "closing", lambda key: directory.officer_keys("st1", key))
    record = decode(payload, ClosingRecord)
    (account,) = record.devices
    assert (account.passes, account.cast, account.voided, account.abandoned) == (4, 1, 1, 1)
    assert (record.station, record.paper_count) == ("st1", 4)
    last = at.station._store.records(account.sequence - 1, 10)
    assert len(last) == 1
    assert record_hash(last[0]) == account.head
    assert read_record(last[0])[1].body == Event("poll-closed", officer=at.chief.holder)
    assert at.station.closing == closing


def test_after_closing_nothing_is_added_not_even_by_a_restart(at: OpenStation, prepared: Prepared) -> None:
    at.station.close_poll(at.chief, at.second, 0)
    records = at.station._store.records(0, 100)
    at.restart()
    with pytest.raises(NotAllowedNow):
        at.admit(prepared.people[0])
    for act in (
        lambda: at.station.open_day(at.chief),
        lambda: at.station.resume(at.chief),
        lambda: at.station.close_poll(at.chief, at.second, 0),
    ):
        with pytest.raises(NotAllowedNow):
            act()
    assert at.station._store.records(0, 100) == records
    assert at.station.day is DayState.CLOSED


def test_one_officer_alone_cannot_close(at: OpenStation) -> None:
    with pytest.raises(InputError):
        at.station.close_poll(at.chief, at.chief, 0)
    assert at.station.day is DayState.OPEN


@pytest.mark.parametrize(
    ("paper_count", "others", "error"),
    [
        (-1, [], InputError),
        (2**60, [], Malformed),
        (0, ["st1-a"], InputError),
        (0, ["st1-a-spare1", "st1-a-spare1"], InputError),
        (0, ["unknown"], NotAuthorised),
    ],
)
def test_an_account_that_no_centre_would_take_does_not_close_the_poll(
    at: OpenStation, paper_count: int, others: list[str], error: type[PollingError]
) -> None:
    accounts = tuple(DeviceAccount(name, 0, bytes(32), 0, 0, 0, 0) for name in others)
    with pytest.raises(error):
        at.station.close_poll(at.chief, at.second, paper_count, accounts)
    assert at.station.day is DayState.OPEN
    assert at.station.closing is None


def test_the_poll_is_not_closed_over_the_head_of_a_voter(at: OpenStation, prepared: Prepared) -> None:
    session = at.station.begin(at.admit(prepared.people[0]))
    with pytest.raises(NotAllowedNow):
        at.station.close_poll(at.chief, at.second, 0)
    at.station.abandon(session, "left")
    at.station.close_poll(at.chief, at.second, 0)


def test_records_wait_for_the_centre_from_the_first_on(at: OpenStation, prepared: Prepared) -> None:
    assert at.station.counts.waiting == 1
    at.vote(prepared.people[0])
    assert at.station.counts.waiting == 3
