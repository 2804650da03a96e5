"""Who may vote: the roll, the birth date and earlier check-ins decide, and nothing else."""

from datetime import date

import msgspec
import pytest

from kiosk.domain.check_in import Answer, Grounds, Outcome, grounds, judge, subject_of
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
    assert (answer.outcome, answer.electorate_class, answer.style) == (
        Outcome.MAY_VOTE,
        "resident",
        "district-2",
    )
    assert grounds(answer, None) == Grounds("roll", "resident", "district-2")


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
    assert answer.attestable == ()
    with pytest.raises(NotAllowedNow):
        grounds(answer, ("worker", "work-proof"))


def test_somebody_who_voted_here_is_told_so_whatever_the_roll_says() -> None:
    for entry in (ROW, ROW._replace(flags=STRUCK), None):
        answer = judge(case_with(WORKER), ADULT, entry, voted_here=True)
        assert answer.outcome is Outcome.VOTED_HERE
        for attested in (None, ("worker", "work-proof")):
            with pytest.raises(NotAllowedNow):
                grounds(answer, attested)


def test_somebody_struck_off_does_not_vote_by_the_roll_but_may_be_attested() -> None:
    answer = judge(case_with(WORKER), ADULT, ROW._replace(flags=STRUCK), voted_here=False)
    assert answer.outcome is Outcome.STRUCK
    with pytest.raises(NotAllowedNow):
        grounds(answer, None)
    assert grounds(answer, ("worker", "work-proof")) == Grounds("attested", "worker", "all", "work-proof")


def test_a_class_that_votes_online_only_is_told_so() -> None:
    online = ElectorateClass(id="abroad", name={"zh-Hant": "海外"}, style="all", channels=("online",))
    answer = judge(case_with(online), ADULT, ROW._replace(electorate_class="abroad"), voted_here=False)
    assert answer.outcome is Outcome.ONLINE_ONLY
    with pytest.raises(NotAllowedNow):
        grounds(answer, None)


def test_somebody_not_on_the_roll_may_vote_provisionally_where_the_case_says_so() -> None:
    provisional = case_with(provisional=Provisional(electorate_class="resident"))
    answer = judge(provisional, ADULT, None, voted_here=False)
    assert answer.outcome is Outcome.PROVISIONAL_POSSIBLE
    assert grounds(answer, None) == Grounds("provisional", "resident", "all")
    assert judge(plain_case(), ADULT, None, voted_here=False).outcome is Outcome.NOT_ON_ROLL


def test_nobody_votes_provisionally_with_a_number_that_the_registry_cannot_look_up() -> None:
    provisional = case_with(provisional=Provisional(electorate_class="resident"))
    passport = Identity("passport-vn", "C1234567", "1990-01-01")
    assert judge(provisional, passport, None, voted_here=False).outcome is Outcome.NOT_ON_ROLL


@pytest.mark.parametrize(
    "attested", [("worker", "library-card"), ("student", "work-proof"), ("resident", "")]
)
def test_only_the_cases_own_documents_admit(attested: tuple[str, str]) -> None:
    answer = judge(case_with(WORKER), ADULT, None, voted_here=False)
    with pytest.raises(NotAuthorised):
        grounds(answer, attested)


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
