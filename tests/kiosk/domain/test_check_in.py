"""Who may vote: roll, birth date, earlier check-ins and the registry's word decide, and nothing else."""

from datetime import date, timedelta

import msgspec
import pytest

from kiosk.domain.check_in import (
    Answer,
    Outcome,
    attest,
    born_by,
    compared,
    judge,
    registry_decides,
    settled,
    subject_of,
)
from sync.protocol.case import Case, Document, ElectorateClass, Provisional
from sync.protocol.errors import NotAllowedNow, NotAuthorised
from sync.protocol.identity import Identity
from sync.protocol.roll_tag import STRUCK, RollEntry
from tests.support.world import plain_case

WORKER = ElectorateClass(
    id="worker",
    name={"zh-Hant": "在地就業"},
    style="all",
    admission="attested",
    documents=(Document(id="work-proof", name={"zh-Hant": "在職證明"}),),
    channels=("on-site",),
)
ADULT = Identity("national", "A123456789", "1990-01-01")
ROW = RollEntry(b"t" * 16, "resident", "all", 0, 7)


def case_with(*classes: ElectorateClass, **changes: object) -> Case:
    case = plain_case(**changes)
    electorate = msgspec.structs.replace(case.electorate, classes=(*case.electorate.classes, *classes))
    return msgspec.structs.replace(case, electorate=electorate)


def born(day: str) -> Identity:
    return Identity("national", "A123456789", day)


def test_somebody_on_the_roll_may_vote_with_the_style_that_the_roll_gives() -> None:
    answer = judge(plain_case(), ADULT, ROW._replace(style="district-2"), voted_here=False)
    assert answer == Answer(Outcome.MAY_VOTE, "roll", "resident", "district-2")


@pytest.mark.parametrize(
    ("birth_date", "outcome"),
    [("2010-11-28", Outcome.MAY_VOTE), ("2010-11-29", Outcome.NOT_OLD_ENOUGH)],
)
def test_age_is_reckoned_on_the_cases_day(birth_date: str, outcome: Outcome) -> None:
    case = plain_case()
    assert (case.electorate.minimum_age, case.electorate.age_on) == (16, date(2026, 11, 28))
    assert judge(case, born(birth_date), ROW, voted_here=False).outcome is outcome


def test_no_document_makes_anybody_older() -> None:
    answer = judge(case_with(WORKER), born("2015-01-01"), None, voted_here=False)
    assert answer == Answer(Outcome.NOT_OLD_ENOUGH)
    with pytest.raises(NotAllowedNow):
        attest(answer, "worker", "work-proof")


@pytest.mark.parametrize(
    ("age_on", "years", "last"),
    [
        (date(2026, 11, 28), 16, date(2010, 11, 28)),
        (date(2028, 2, 29), 18, date(2010, 2, 28)),
        (date(2028, 2, 29), 16, date(2012, 2, 29)),
    ],
)
def test_the_last_birthday_that_is_old_enough_is_the_one_that_is_told(
    age_on: date, years: int, last: date
) -> None:
    electorate = msgspec.structs.replace(plain_case().electorate, age_on=age_on, minimum_age=years)
    case = plain_case(electorate=electorate)
    assert born_by(case) == last
    young = born((last + timedelta(days=1)).isoformat())
    assert judge(case, born(last.isoformat()), ROW, voted_here=False).outcome is Outcome.MAY_VOTE
    assert judge(case, young, ROW, voted_here=False).outcome is Outcome.NOT_OLD_ENOUGH


def test_somebody_who_voted_here_is_told_so_whatever_the_roll_says() -> None:
    for entry in (ROW, ROW._replace(flags=STRUCK), None):
        answer = judge(case_with(WORKER), ADULT, entry, voted_here=True)
        assert answer == Answer(Outcome.VOTED_HERE)
        with pytest.raises(NotAllowedNow):
            attest(answer, "worker", "work-proof")


def test_somebody_struck_off_does_not_vote_by_the_roll_but_may_be_attested() -> None:
    answer = judge(case_with(WORKER), ADULT, ROW._replace(flags=STRUCK), voted_here=False)
    assert answer.outcome is Outcome.STRUCK
    assert not answer.admits
    seen = attest(answer, "worker", "work-proof")
    assert (seen.outcome, seen.status) == (Outcome.ATTESTED, "attested")
    assert (seen.electorate_class, seen.style, seen.document) == ("worker", "all", "work-proof")


def test_a_class_that_votes_online_only_is_told_so() -> None:
    online = ElectorateClass(id="abroad", name={"zh-Hant": "海外"}, style="all", channels=("online",))
    answer = judge(case_with(online), ADULT, ROW._replace(electorate_class="abroad"), voted_here=False)
    assert answer == Answer(Outcome.ONLINE_ONLY, electorate_class="abroad")
    assert not answer.admits


def test_a_number_that_nobody_is_known_by_is_compared_before_anything_else() -> None:
    answer = judge(case_with(WORKER), ADULT, None, voted_here=False)
    assert answer.outcome is Outcome.CHECK_NUMBER
    assert not answer.admits
    assert not answer.refuses
    with pytest.raises(NotAllowedNow):
        attest(answer, "worker", "work-proof")
    assert compared(answer) == Answer(Outcome.NOT_ON_ROLL, attestable=(WORKER,))
    assert compared(compared(answer)) == compared(answer)


def test_who_is_known_in_one_case_was_not_mistyped_in_the_other() -> None:
    here, there = (judge(plain_case(), ADULT, entry, voted_here=False) for entry in (ROW, None))
    assert [one.outcome for one in settled([here, there])] == [Outcome.MAY_VOTE, Outcome.NOT_ON_ROLL]
    assert settled([there, there]) == [there, there]


def test_somebody_not_on_the_roll_may_vote_provisionally_where_the_case_says_so() -> None:
    provisional = case_with(provisional=Provisional(electorate_class="resident"))
    answer = compared(judge(provisional, ADULT, None, voted_here=False))
    assert answer == Answer(Outcome.PROVISIONAL_POSSIBLE, "provisional", "resident", "all")
    without = compared(judge(plain_case(), ADULT, None, voted_here=False))
    assert without.outcome is Outcome.NOT_ON_ROLL


def test_nobody_votes_provisionally_with_a_number_that_the_registry_cannot_look_up() -> None:
    provisional = case_with(provisional=Provisional(electorate_class="resident"))
    passport = Identity("passport-vn", "C1234567", "1990-01-01")
    answer = compared(judge(provisional, passport, None, voted_here=False))
    assert answer.outcome is Outcome.NOT_ON_ROLL
    assert not registry_decides(provisional, passport, None, voted_here=False)


# --- with the registry's word ----------------------------------------------------------------------------


def test_the_registrys_yes_is_on_the_pass_of_somebody_on_the_roll() -> None:
    answer = judge(plain_case(), ADULT, ROW._replace(style="district-2"), voted_here=False, correct=True)
    assert answer == Answer(Outcome.MAY_VOTE, "registry", "resident", "district-2")


def test_who_is_on_the_roll_and_not_in_the_registry_votes_only_on_a_document() -> None:
    """Moved away since the roll was made: no ballot by the roll, but perhaps works here."""
    answer = judge(case_with(WORKER), ADULT, ROW, voted_here=False, correct=False)
    assert answer == Answer(Outcome.REGISTRY_INCORRECT, attestable=(WORKER,))
    assert attest(answer, "worker", "work-proof").admits


def test_the_registrys_yes_admits_a_stranger_to_the_roll_only_where_the_class_is_certain() -> None:
    """It knows that somebody is entitled, not as what: only what provisional voters are is certain."""
    provisional = case_with(WORKER, provisional=Provisional(electorate_class="resident"))
    answer = judge(provisional, ADULT, None, voted_here=False, correct=True)
    assert answer == Answer(Outcome.MAY_VOTE, "registry", "resident", "all")
    without = judge(case_with(WORKER), ADULT, None, voted_here=False, correct=True)
    assert without == Answer(Outcome.NOT_ON_ROLL, attestable=(WORKER,)), "and the number is right for sure"


def test_who_neither_roll_nor_registry_know_is_compared_and_then_not_let_vote_provisionally() -> None:
    provisional = case_with(WORKER, provisional=Provisional(electorate_class="resident"))
    answer = judge(provisional, ADULT, None, voted_here=False, correct=False)
    assert answer.outcome is Outcome.CHECK_NUMBER
    assert compared(answer) == Answer(Outcome.REGISTRY_INCORRECT, attestable=(WORKER,))


@pytest.mark.parametrize("correct", [None, True, False])
def test_what_no_registry_changes(correct: bool | None) -> None:
    """Too young, struck off, voted here, online only: whatever the registry says; so it is not asked."""
    online = ElectorateClass(id="abroad", name={"zh-Hant": "海外"}, style="all", channels=("online",))
    for who, entry, voted_here, outcome in (
        (born("2015-01-01"), ROW, False, Outcome.NOT_OLD_ENOUGH),
        (ADULT, ROW._replace(flags=STRUCK), False, Outcome.STRUCK),
        (ADULT, ROW, True, Outcome.VOTED_HERE),
        (ADULT, ROW._replace(electorate_class="abroad"), False, Outcome.ONLINE_ONLY),
    ):
        case = case_with(online, WORKER)
        assert judge(case, who, entry, voted_here=voted_here, correct=correct).outcome is outcome
        assert not registry_decides(case, who, entry, voted_here=voted_here)
    assert registry_decides(plain_case(), ADULT, ROW, voted_here=False)
    assert registry_decides(plain_case(), ADULT, None, voted_here=False)


# --- documents -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "attested", [("worker", "library-card"), ("student", "work-proof"), ("resident", "")]
)
def test_only_the_cases_own_documents_admit(attested: tuple[str, str]) -> None:
    answer = compared(judge(case_with(WORKER), ADULT, None, voted_here=False))
    with pytest.raises(NotAuthorised):
        attest(answer, *attested)


def test_two_numbers_of_one_person_are_one_subject_and_a_stranger_is_the_tag() -> None:
    assert subject_of(b"1" * 16, ROW) == subject_of(b"2" * 16, ROW._replace(tag=b"2" * 16))
    assert subject_of(b"1" * 16, ROW) != subject_of(b"1" * 16, ROW._replace(person=8))
    assert subject_of(b"1" * 16, None) == b"1" * 16


def test_an_answer_shows_nobodys_name() -> None:
    answer = Answer(Outcome.MAY_VOTE, who=ADULT, subject=b"subject")
    for shown in (repr(answer), str(answer), f"{answer}"):
        assert "A123456789" not in shown
        assert "1990" not in shown
        assert "subject" not in shown
