"""The desk: everybody who comes gets one clear answer, and nobody gets two live voting passes."""

from pathlib import Path

import msgspec
import pytest

from kiosk.domain.check_in import Outcome, attest, compared
from kiosk.domain.store import PassState
from sync.protocol.case import Document, ElectorateClass, Provisional
from sync.protocol.chain import read_record
from sync.protocol.encoding import decode
from sync.protocol.errors import IdentityInvalid, Malformed, NotAllowedNow, NotAuthorised, PassSpent
from sync.protocol.identity import Identity
from sync.protocol.messages import Event, Pass
from sync.protocol.passes import read_pass
from sync.protocol.roll_tag import STRUCK, pack_roll
from sync.protocol.sealing import open_identity
from tests.support.people import people
from tests.support.stations import OpenStation, Prepared, ask, cheap_argon2, entry, give
from tests.support.world import World, plain_case

ON_ROLL, STRUCK_OFF, STRANGER = people(3, seed=5)
OLD_NUMBER = Identity("resident", "AA00000009", "1988-02-29")
NEW_NUMBER = Identity("resident", "A800000014", "1988-02-29")
CHILD = Identity("national", "A123456789", "2015-05-05")


@pytest.fixture(scope="module")
def various(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A case with workers to be attested and provisional ballots; one person with an old and a new number."""
    cheap_argon2()
    case = plain_case(provisional=Provisional(electorate_class="resident"))
    worker = ElectorateClass(
        id="worker",
        name={"zh-Hant": "在地就業"},
        style="all",
        admission="attested",
        documents=(Document(id="work-proof", name={"zh-Hant": "在職證明"}),),
        channels=("on-site",),
    )
    electorate = msgspec.structs.replace(case.electorate, classes=(*case.electorate.classes, worker))
    world = World(msgspec.structs.replace(case, electorate=electorate))
    roll = pack_roll(
        [
            entry(world, ON_ROLL, 0),
            entry(world, STRUCK_OFF, 1, flags=STRUCK),
            entry(world, OLD_NUMBER, 2),
            entry(world, NEW_NUMBER, 2),
            entry(world, CHILD, 3),
        ]
    )
    folder = tmp_path_factory.mktemp("various") / "station"
    give(world, folder, ask(world, folder), roll)
    return Prepared(world, folder, [ON_ROLL])


@pytest.fixture
def at(various: Prepared, tmp_path: Path):
    opened = various.copy(tmp_path / "station")
    yield opened
    opened.station.close()


def check_in(at: OpenStation, who: Identity, scheme: str | None = None):
    return at.station.check_in(who.number, who.birth_date, scheme=scheme)


def events(at: OpenStation) -> list[Event]:
    bodies = [read_record(data)[1].body for data in at.station._store.records(0, 1000)]
    return [body for body in bodies if isinstance(body, Event)]


@pytest.mark.parametrize(
    ("who", "outcome"),
    [
        (ON_ROLL, Outcome.MAY_VOTE),
        (NEW_NUMBER, Outcome.MAY_VOTE),
        (STRUCK_OFF, Outcome.STRUCK),
        (CHILD, Outcome.NOT_OLD_ENOUGH),
        (STRANGER, Outcome.CHECK_NUMBER),
    ],
)
def test_each_person_gets_one_answer_and_asking_changes_nothing(
    at: OpenStation, who: Identity, outcome: Outcome
) -> None:
    before = at.station.counts
    assert check_in(at, who).outcome is outcome
    assert check_in(at, who).outcome is outcome
    assert at.station.counts == before


def test_a_mistyped_birth_date_finds_nobody(at: OpenStation) -> None:
    answer = at.station.check_in(ON_ROLL.number, "1901-01-01")
    assert answer.outcome is Outcome.CHECK_NUMBER
    assert compared(answer).outcome is Outcome.PROVISIONAL_POSSIBLE
    with pytest.raises(IdentityInvalid):
        at.station.check_in("A123456780", "1990-01-01")


def test_the_pass_is_what_booth_and_centre_accept_and_only_the_identity_service_learns_who(
    at: OpenStation, various: Prepared
) -> None:
    signed = at.station.admit(check_in(at, ON_ROLL), at.second)
    desk, given = read_pass(various.world.directory(), signed)
    assert (desk.holder, given.status, given.officer) == ("st1-a", "roll", "st1-a-second")
    world = various.world
    opened = open_identity(world.identity_private, world.case.code, "st1", given.serial, given.id_ct)
    assert opened == ON_ROLL
    assert ON_ROLL.number.encode() not in signed.payload


def test_a_second_check_in_of_the_same_person_is_seen_and_names_the_open_pass(at: OpenStation) -> None:
    signed = at.station.admit(check_in(at, ON_ROLL), at.second)
    again = check_in(at, ON_ROLL)
    assert again.outcome is Outcome.VOTED_HERE
    assert again.open_pass == decode(signed.payload, Pass).serial
    with pytest.raises(NotAllowedNow):
        at.station.admit(again, at.second)


def test_two_desks_with_the_same_answer_in_hand_give_one_pass(at: OpenStation) -> None:
    answer = check_in(at, ON_ROLL)
    at.station.admit(answer, at.second)
    before = at.station.counts
    with pytest.raises(NotAllowedNow):
        at.station.admit(answer, at.chief)
    assert at.station.counts == before


def test_an_old_and_a_new_resident_number_are_one_voter(at: OpenStation) -> None:
    at.station.admit(check_in(at, OLD_NUMBER), at.second)
    assert check_in(at, NEW_NUMBER).outcome is Outcome.VOTED_HERE


def test_a_number_that_nobody_is_known_by_admits_nobody_before_it_is_compared(at: OpenStation) -> None:
    before = at.station.counts
    with pytest.raises(NotAllowedNow):
        at.station.admit(check_in(at, STRANGER), at.second)
    assert at.station.counts == before


def test_the_pass_says_whether_a_photo_was_seen(at: OpenStation) -> None:
    seen = decode(at.station.admit(check_in(at, ON_ROLL), at.second, photo_seen=True).payload, Pass)
    stranger = compared(check_in(at, STRANGER))
    unseen = decode(at.station.admit(stranger, at.second, photo_seen=False).payload, Pass)
    assert (seen.photo_seen, unseen.photo_seen) == (True, False)


def test_somebody_not_on_the_roll_is_known_again_too(at: OpenStation) -> None:
    signed = at.station.admit(compared(check_in(at, STRANGER)), at.second)
    assert decode(signed.payload, Pass).status == "provisional"
    assert check_in(at, STRANGER).outcome is Outcome.VOTED_HERE


def test_somebody_with_a_passport_is_attested_by_the_officer_once(at: OpenStation) -> None:
    passport = Identity("passport-vn", "C1234567", "1995-03-03")
    answer = compared(check_in(at, passport, "passport-vn"))
    assert answer.outcome is Outcome.NOT_ON_ROLL
    with pytest.raises(NotAuthorised):
        attest(answer, "worker", "library-card")
    signed = at.station.admit(attest(answer, "worker", "work-proof"), at.second)
    given = decode(signed.payload, Pass)
    assert (given.status, given.electorate_class, given.document) == ("attested", "worker", "work-proof")
    assert check_in(at, passport, "passport-vn").outcome is Outcome.VOTED_HERE


def test_who_changes_their_mind_before_voting_can_be_admitted_again(at: OpenStation) -> None:
    signed = at.station.admit(check_in(at, ON_ROLL), at.second)
    serial = decode(signed.payload, Pass).serial
    at.station.void(serial, "torn-paper", at.chief)
    assert at.station._store.pass_state(serial) is PassState.VOIDED
    assert check_in(at, ON_ROLL).outcome is Outcome.MAY_VOTE
    at.station.admit(check_in(at, ON_ROLL), at.second)
    assert (at.station.counts.passes, at.station.counts.voided) == (2, 1)
    with pytest.raises(PassSpent):
        at.station.void(serial, "torn-paper", at.chief)


def test_open_passes_are_still_in_hand_after_a_restart(at: OpenStation) -> None:
    first = at.station.admit(check_in(at, ON_ROLL), at.second)
    second = at.station.admit(compared(check_in(at, STRANGER)), at.second)
    at.restart()
    assert at.station.open_passes() == [first, second]


def test_refusal_and_dispute_are_on_record_without_a_name(at: OpenStation) -> None:
    at.station.refuse(check_in(at, CHILD), at.second)
    signed = at.station.admit(check_in(at, ON_ROLL), at.second)
    assert at.station.dispute(check_in(at, ON_ROLL), at.second).outcome is Outcome.DISPUTED
    with pytest.raises(NotAllowedNow):
        at.station.dispute(check_in(at, STRANGER), at.second)
    serial = decode(signed.payload, Pass).serial
    assert events(at)[1:] == [
        Event("refused", reason="not-old-enough", officer="st1-a-second"),
        Event("passed", serial, officer="st1-a-second"),
        Event("disputed", serial, officer="st1-a-second"),
    ]


def test_free_text_never_gets_into_the_chain(at: OpenStation) -> None:
    serial = decode(at.station.admit(check_in(at, ON_ROLL), at.second).payload, Pass).serial
    before = at.station.counts
    with pytest.raises(Malformed):
        at.station.void(serial, "王小明 changed his mind", at.chief)
    assert at.station.counts == before


def test_the_desk_is_closed_while_the_station_is_suspended(at: OpenStation) -> None:
    answer = check_in(at, ON_ROLL)
    at.station.suspend(at.chief, "earthquake")
    for act in (
        lambda: check_in(at, ON_ROLL),
        lambda: at.station.admit(answer, at.second),
        lambda: at.station.refuse(answer, at.second),
    ):
        with pytest.raises(NotAllowedNow):
            act()
