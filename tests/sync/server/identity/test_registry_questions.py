"""Desks with a line ask the identity service before they look at their roll.

It asks the household registry and passes the word on, to the desk alone. A device that is stolen with its
vault open could ask, too: it learns little before it is noticed, and shuts nobody out from voting at home.
"""

import logging
import time

import httpx
import pytest

from sync.protocol.desk_question import ANSWER_BYTES, QUESTION_BYTES, Asked
from sync.protocol.identity import Identity
from sync.server.identity import registry_questions
from sync.server.identity.rate_limit import Rate
from sync.server.identity.registry_questions import CLOCKS_APART, QuestionRates
from tests.support.world import CLOSES, DURING, OPENS
from tests.sync.server.identity.conftest import Desk

MANY = QuestionRates(*(Rate(10_000, 1) for _ in range(3)))


@pytest.fixture
def desk(online):
    """Certified before the service starts."""
    return Desk(online.world, "north", "north-1")


def ask(url, desk, who, at=DURING):
    """The word about a person, or the error's code."""
    asked = Asked(desk.world.case, desk.signer, who, at)
    return answered(asked, send(url, asked.sealed))


def send(url, sealed):
    return httpx.post(f"{url}/desk/ask", content=sealed, trust_env=False)


def answered(asked, reply):
    if reply.status_code != 200:
        return reply.json()["code"]
    assert len(reply.content) == ANSWER_BYTES
    return asked.read(reply.content)


def test_a_desk_hears_what_the_registry_says_and_nothing_is_kept(online, desk, registry_of_three, persons):
    known, stranger = persons[0], persons[5]
    other_day = Identity(known.namespace, known.number, "1950-01-01")
    with online.running() as (url, service):
        assert [ask(url, desk, who) for who in (known, stranger, other_day)] == [
            "correct",
            "incorrect",
            "incorrect",
        ]
        assert service.chain.head() == 1, "the online desk's chain tells of no question"
    assert registry_of_three.asked == 3


def test_whether_somebody_voted_online_is_not_told(online, desk, persons):
    anna = persons[0]
    with online.running() as (url, _):
        before = ask(url, desk, anna)
        body = {"case": "TEST-2026", "number": anna.number, "birth_date": anna.birth_date}
        assert httpx.post(f"{url}/online/check", json=body).json()["outcome"] == "may-vote"
        assert ask(url, desk, anna) == before == "correct"


def test_a_registry_that_is_down_slow_or_mad_is_told_inside_the_answer(
    online, desk, registry_of_three, persons, monkeypatch
):
    monkeypatch.setattr(registry_questions, "REGISTRY_SECONDS", 0.3)
    faults = registry_of_three.faults
    with online.running() as (url, _):
        faults.status = 500
        assert ask(url, desk, persons[0]) == "unavailable"
        faults.status, faults.wrong_echo = 201, True
        assert ask(url, desk, persons[0]) == "unavailable"
        faults.wrong_echo, faults.delay = False, 2
        begun = time.monotonic()
        assert ask(url, desk, persons[0]) == "unavailable"
        assert time.monotonic() - begun < 1.5
        faults.delay = 0
        assert ask(url, desk, persons[0]) == "correct"


def test_a_passport_is_nothing_to_ask_the_registry_about(online, desk, registry_of_three):
    with online.running() as (url, _):
        assert ask(url, desk, Identity("passport-vn", "C1234567", "1990-01-01")) == "unavailable"
    assert registry_of_three.asked == 0


def test_a_question_repeated_by_whoever_carries_it_is_refused_and_costs_the_desk_nothing(
    online, desk, registry_of_three, persons
):
    online.settings = {"question_rates": QuestionRates(desk=Rate(2, 3600))}
    with online.running() as (url, _):
        asked = Asked(desk.world.case, desk.signer, persons[0], DURING)
        first = send(url, asked.sealed)
        for _ in range(3):
            again = send(url, asked.sealed)
            assert (again.status_code, again.json()["code"]) == (409, "not-allowed-now")
            assert again.json()["details"] == {"reason": "repeated"}
        assert answered(asked, first) == "correct"
        assert registry_of_three.asked == 1
        assert ask(url, desk, persons[1]) == "correct"


@pytest.mark.parametrize("offset", [-CLOCKS_APART - 1, CLOCKS_APART + 1])
def test_a_question_kept_for_later_is_refused(online, desk, persons, offset):
    """So long as a question could be repeated it is remembered, and no longer."""
    with online.running() as (url, _):
        assert ask(url, desk, persons[0], at=DURING + offset) == "clock-implausible"
        asked = Asked(desk.world.case, desk.signer, persons[0], DURING + CLOCKS_APART)
        assert answered(asked, send(url, asked.sealed)) == "correct"
        online.now = DURING + 2 * CLOCKS_APART
        assert send(url, asked.sealed).json()["details"] == {"reason": "repeated"}
        online.now += 1
        assert ask(url, desk, persons[1], at=online.now) == "correct"
        assert send(url, asked.sealed).json()["code"] == "clock-implausible"


def test_nobody_is_asked_about_outside_the_hours_of_the_poll(online, desk, persons):
    with online.running() as (url, _):
        for moment in (OPENS.timestamp() - 1, CLOSES.timestamp()):
            online.now = int(moment)
            assert ask(url, desk, persons[0], at=int(moment)) == "not-allowed-now"


def test_an_altered_or_made_up_question_gets_a_typed_error(online, desk, persons):
    with online.running() as (url, _):
        asked = Asked(desk.world.case, desk.signer, persons[0], DURING)
        altered = asked.sealed[:-1] + bytes([asked.sealed[-1] ^ 1])
        assert send(url, altered).json()["code"] == "seal-invalid"
        assert send(url, b"").json()["code"] == "malformed"
        assert send(url, bytes(QUESTION_BYTES + 1)).status_code == 413
        stranger = Desk.__new__(Desk)
        stranger.world, stranger.signer = desk.world, desk.chief
        assert ask(url, stranger, persons[0]) == "not-authorised"


# --- a stolen device -------------------------------------------------------------------------------------


def test_a_desk_can_ask_only_so_often_and_other_desks_go_on(online, desk, persons):
    other = Desk(online.world, "south", "south-1")
    online.settings = {"question_rates": QuestionRates(desk=Rate(3, 3600))}
    with online.running() as (url, _):
        words = [ask(url, desk, who) for who in (*persons[:3], persons[0])]
        assert words == ["correct", "correct", "correct", "too-many-attempts"]
        assert ask(url, other, persons[0]) == "correct"


def test_who_guesses_is_soon_told_nothing_any_more(online, desk, registry_of_three, persons):
    """Names off a list and guessed birthdays: nearly all of it wrong. After a few no word is given, also none
    that would be true."""
    online.settings = {"question_rates": MANY._replace(misses=Rate(4, 3600))}
    with online.running() as (url, _):
        guesses = [Identity("national", persons[5].number, f"1950-01-{day:02}") for day in range(1, 9)]
        words = [ask(url, desk, who) for who in guesses]
        assert words == ["incorrect"] * 4 + ["unavailable"] * 4
        assert ask(url, desk, persons[0]) == "unavailable"
        assert registry_of_three.asked == 4


def test_one_number_is_guessed_at_only_a_few_times_from_all_desks_together(online, desk, persons):
    other = Desk(online.world, "south", "south-1")
    online.settings = {"question_rates": MANY._replace(person=Rate(2, 3600)), "person_rate": Rate(2, 3600)}
    anna = persons[0]
    with online.running() as (url, _):
        words = [ask(url, one, anna) for one in (desk, other, desk)]
        assert words == ["correct", "correct", "unavailable"]
        body = {"case": "TEST-2026", "number": anna.number, "birth_date": anna.birth_date}
        reply = httpx.post(f"{url}/online/check", json=body).json()
        assert reply["outcome"] == "may-vote", "no desk can shut somebody out from voting at home"


def test_a_device_reported_stolen_is_refused_from_then_on_while_the_service_runs(online, desk, persons):
    with online.running() as (url, service):
        assert ask(url, desk, persons[0]) == "correct"
        service.known.take([online.world.revoke("north-1", "stolen")])
        assert ask(url, desk, persons[0]) == "device-revoked"


def test_a_desk_certified_during_the_poll_may_ask(online, desk, persons):
    with online.running() as (url, service):
        late = Desk(online.world, "east", "east-1")
        assert ask(url, late, persons[0]) == "not-authorised"
        assert service.known.take(online.world.documents) == 3
        assert ask(url, late, persons[0]) == "correct"


# --- what is left behind ---------------------------------------------------------------------------------


def test_no_question_is_left_on_disk_or_in_logs(online, desk, persons, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    with online.running() as (url, _):
        for who in persons[:5]:
            ask(url, desk, who)
        send(url, persons[0].number.encode())
    printed = capfd.readouterr()
    left = (caplog.text + printed.out + printed.err).encode()
    left += b"".join(file.read_bytes() for file in online.path.parent.glob("identity.db*"))
    for who in persons[:5]:
        assert who.number.encode() not in left
        assert who.birth_date.encode() not in left
