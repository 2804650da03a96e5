"""Two cases run at one station: officers open, check in and close once; each case has its own account."""

import shutil
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.check_in import Outcome
from kiosk.domain.officers import Officer
from kiosk.domain.pin_lock import FIRST_LOCK_S, TRIES
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.place.polling_place import PollingPlace
from kiosk.domain.polling_day import DayState, Step
from kiosk.domain.station import Station
from sync.protocol.chain import read_record
from sync.protocol.errors import (
    ClockImplausible,
    NotAllowedNow,
    NotAuthorised,
    PassphraseWrong,
    PassSpent,
    TooManyAttempts,
    WrongCase,
)
from sync.protocol.identity import Identity
from sync.protocol.messages import Event
from tests.support.people import people
from tests.support.stations import CHIEF, PIN, SECOND, Clock, OpenStation, ask, give, open_in, roll_of
from tests.support.world import CLOSES, OPENS, World, plain_case

BOTH, ONLY_FIRST, STRANGER = people(3)
CHIEF_OFFICER, SECOND_OFFICER = f"st1-a-{CHIEF}", f"st1-a-{SECOND}"


def installed(folder: Path, world: World, on_roll: Sequence[Identity]) -> Path:
    give(world, folder, ask(world, folder), roll_of(world, on_roll))
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    base = tmp_path_factory.mktemp("place")
    park = installed(base / "park", World(plain_case("PARK-2026")), [BOTH, ONLY_FIRST])
    road = installed(base / "road", World(plain_case("ROAD-2026")), [BOTH])
    return park, road


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(folders: tuple[Path, Path], tmp_path: Path, clock: Clock) -> Iterator[list[OpenStation]]:
    found = [open_in(shutil.copytree(one, tmp_path / one.name), clock, open_day=False) for one in folders]
    yield found
    for one in found:
        one.station.close()


@pytest.fixture
def place(opened: list[OpenStation], clock: Clock) -> PollingPlace:
    return PollingPlace([one.station for one in opened], nobody, clock)


@pytest.fixture
def chief(place: PollingPlace) -> OnDuty:
    return place.sign_in(CHIEF_OFFICER, PIN)


def nobody(_station: Station, _chief: Officer) -> Station:
    raise AssertionError("no device here was set back")


def events(one: OpenStation) -> list[Event]:
    bodies = [read_record(data)[1].body for data in one.station._store.records(0, 100)]
    return [body for body in bodies if isinstance(body, Event)]


def test_one_signature_opens_both_and_the_place_is_open(place: PollingPlace, chief: OnDuty) -> None:
    assert place.standing().day is DayState.PROVISIONED
    place.open_day(chief)
    assert [one.day for one in place.standing().cases] == [DayState.OPEN, DayState.OPEN]
    assert place.standing().day is DayState.OPEN
    assert not place.standing().may(Step.OPEN)
    with pytest.raises(NotAllowedNow):
        place.open_day(chief)


def test_one_person_gets_the_ballot_of_each_case_that_lets_them_vote(
    place: PollingPlace, chief: OnDuty
) -> None:
    place.open_day(chief)
    answers = place.check_in(ONLY_FIRST.number, ONLY_FIRST.birth_date)
    assert [one.answer.outcome for one in answers] == [Outcome.MAY_VOTE, Outcome.NOT_ON_ROLL]
    (given,) = place.admit(answers, chief)
    (visit,) = place.begin([given.signed])
    assert visit.station.case.code == "PARK-2026"


def test_the_code_from_the_desk_begins_both_votes_at_the_booth(place: PollingPlace, chief: OnDuty) -> None:
    place.open_day(chief)
    given = place.admit(place.check_in(BOTH.number, BOTH.birth_date), chief)
    code = place.pass_code(given)
    visits = place.begin_with_code(code)
    assert [one.station.case.code for one in visits] == ["PARK-2026", "ROAD-2026"]
    visits[0].station.abandon(visits[0].session, "left")
    (again,) = place.begin_with_code(code)
    assert again.station.case.code == "ROAD-2026"
    again.station.abandon(again.session, "left")
    with pytest.raises(PassSpent):
        place.begin_with_code(code)


def test_a_case_that_is_not_on_today_stays_shut_and_the_other_one_opens(
    tmp_path: Path, opened: list[OpenStation], clock: Clock
) -> None:
    later = World(plain_case("LATE-2026", opens=OPENS + timedelta(days=9), closes=CLOSES + timedelta(days=9)))
    other = open_in(installed(tmp_path / "later", later, [BOTH]), clock, open_day=False)
    place = PollingPlace([opened[0].station, other.station], nobody, clock)
    chief = place.sign_in(CHIEF_OFFICER, PIN)
    place.open_day(chief)
    assert [one.day for one in place.standing().cases] == [DayState.OPEN, DayState.PROVISIONED]
    assert [one.case.code for one in place.check_in(BOTH.number, BOTH.birth_date)] == ["PARK-2026"]
    with pytest.raises(ClockImplausible):
        place.open_day(chief)
    other.station.close()


def test_five_wrong_pins_lock_the_officer_out_and_the_chain_tells_it(
    place: PollingPlace, chief: OnDuty, opened: list[OpenStation]
) -> None:
    place.open_day(chief)
    for _ in range(TRIES):
        with pytest.raises(PassphraseWrong):
            place.sign_in(SECOND_OFFICER, "000000")
    with pytest.raises(TooManyAttempts):
        place.sign_in(SECOND_OFFICER, PIN)
    place.sign_in(CHIEF_OFFICER, PIN)
    for one in opened:
        assert events(one)[-1] == Event("locked-out", officer=SECOND_OFFICER)


def test_only_time_that_goes_by_ends_the_lock_and_no_setting_of_the_clock(
    place: PollingPlace, clock: Clock
) -> None:
    for _ in range(TRIES):
        with pytest.raises(PassphraseWrong):
            place.sign_in(SECOND_OFFICER, "000000")
    clock.jump(3600)
    with pytest.raises(TooManyAttempts):
        place.sign_in(SECOND_OFFICER, PIN)
    clock.now += FIRST_LOCK_S
    assert place.sign_in(SECOND_OFFICER, PIN).holder == SECOND_OFFICER


def test_passes_given_and_not_used_are_listed_without_a_name_and_the_chief_takes_one_back(
    place: PollingPlace, chief: OnDuty, clock: Clock
) -> None:
    place.open_day(chief)
    given_at = clock.now
    place.admit(place.check_in(BOTH.number, BOTH.birth_date), chief)
    clock.now += 60
    park, road = place.open_passes()
    assert (park.case.code, park.given_at, park.officer) == ("PARK-2026", given_at, CHIEF_OFFICER)
    assert BOTH.number not in repr(park)
    station, second = place.station("ROAD-2026"), place.sign_in(SECOND_OFFICER, PIN)
    with pytest.raises(NotAuthorised):
        station.void(road.serial, "mistake", second.of(station))
    station.void(road.serial, "mistake", chief.of(station))
    assert [one.case.code for one in place.open_passes()] == ["PARK-2026"]


def test_each_case_is_closed_with_its_own_count(place: PollingPlace, chief: OnDuty) -> None:
    place.open_day(chief)
    place.admit(place.check_in(ONLY_FIRST.number, ONLY_FIRST.birth_date), chief)
    second = place.sign_in(SECOND_OFFICER, PIN)
    park, road = place.to_close()
    park.close_poll(chief.of(park), second.of(park), 1)
    assert place.to_close() == [road]
    assert place.standing().day is DayState.OPEN
    road.close_poll(chief.of(road), second.of(road), 0)
    assert place.standing().day is DayState.CLOSED
    assert place.standing().counts.passes == 1


def test_one_case_twice_or_another_station_is_no_polling_place(
    opened: list[OpenStation], tmp_path: Path, clock: Clock
) -> None:
    with pytest.raises(WrongCase):
        PollingPlace([opened[0].station, opened[0].station], nobody, clock)
    world = World(plain_case("HALL-2026"))
    folder = tmp_path / "elsewhere"
    give(world, folder, ask(world, folder, station="st2"), roll_of(world, [BOTH]))
    other = open_in(folder, clock, open_day=False)
    with pytest.raises(WrongCase):
        PollingPlace([opened[0].station, other.station], nobody, clock)
    other.station.close()
