"""The household registry is asked about a person, over a real line to the sandbox, which can be made to fail.

An answer counts only if it is about the person and the case that were asked. A slow or failing registry is
asked again, but not for ever; and a number never stands in a log, an error or an address.
"""

import asyncio
import logging
import time

import pytest

from sync.protocol.errors import FileDamaged, LineDown, ServiceFaulty
from sync.protocol.identity import Identity, registry_knows_of
from sync.server.registry import Registry, pause
from sync.server.registry_sandbox import Faults, read_people, registry_sandbox
from tests.support.people import people
from tests.support.serving import serving

ANNA, BEN, STRANGER = people(3)
BORN = {who.number: who.birth_date for who in (ANNA, BEN)}


def ask(url, *persons, **settings):
    async def asking():
        registry = Registry(url, first_pause=0.01, **settings)
        try:
            return await asyncio.gather(*(registry.correct("CASE-1", who) for who in persons))
        finally:
            await registry.close()

    return asyncio.run(asking())


def sandbox(**faults):
    return registry_sandbox(BORN, Faults(**faults))


def test_number_and_birth_date_must_belong_together():
    mixed_up = Identity("national", ANNA.number, "1950-01-01")
    with serving(sandbox()) as url:
        assert ask(url, ANNA, BEN, mixed_up, STRANGER) == [True, True, False, False]


def test_after_two_failures_the_third_answer_counts():
    app = sandbox(refuse_first=2)
    with serving(app) as url:
        assert ask(url, ANNA) == [True]
    assert app.state.sandbox.asked == 3


def test_a_registry_that_goes_on_failing_is_left_alone_after_three_attempts():
    app = sandbox(refuse_first=99)
    with serving(app) as url, pytest.raises(LineDown):
        ask(url, ANNA)
    assert app.state.sandbox.asked == 3


def test_a_registry_that_is_too_slow_is_a_line_that_is_down():
    with serving(sandbox(delay=5)) as url:
        began = time.monotonic()
        with pytest.raises(LineDown):
            ask(url, ANNA, timeout=0.1, attempts=2)
        assert time.monotonic() - began < 5


def test_nobody_listening_is_a_line_that_is_down():
    with serving(sandbox()) as url:
        pass
    with pytest.raises(LineDown):
        ask(url, ANNA)


@pytest.mark.parametrize(
    "faults",
    [
        {"wrong_echo": True},
        {"reply": b"<html>Welcome</html>"},
        {"reply": b'{"case_code":"CASE-1","id_number":"%s","result":"maybe"}' % ANNA.number.encode()},
        {"reply": b'{"case_code":"CASE-2","id_number":"%s","result":"correct"}' % ANNA.number.encode()},
        {"reply": b" " * 100_000},
        {"reply": b"{}", "status": 404},
    ],
    ids=["somebody else", "no answer", "unknown word", "another case", "too long", "not found"],
)
def test_an_answer_that_makes_no_sense_is_no_answer_and_is_not_asked_again(faults):
    app = sandbox(**faults)
    with serving(app) as url, pytest.raises(ServiceFaulty) as faulty:
        ask(url, ANNA)
    assert app.state.sandbox.asked == 1
    assert ANNA.number not in repr(faulty.value)
    assert faulty.value.__cause__ is None


def test_no_more_questions_are_on_the_line_at_once_than_allowed():
    app = sandbox(delay=0.1)
    with serving(app) as url:
        began = time.monotonic()
        ask(url, *[ANNA] * 4, concurrent=2)
    assert time.monotonic() - began >= 0.2


def test_no_number_stands_in_a_log(caplog):
    caplog.set_level(logging.DEBUG)
    with serving(sandbox(refuse_first=1)) as url:
        ask(url, ANNA)
    assert caplog.text  # the client library does log, but not this
    assert ANNA.number not in caplog.text
    assert ANNA.birth_date not in caplog.text


def test_pauses_grow_but_not_for_ever():
    longest = [pause(attempt, 0.5, max) for attempt in range(1, 8)]
    shortest = [pause(attempt, 0.5, min) for attempt in range(1, 8)]
    assert longest == [0.5, 1, 2, 4, 5, 5, 5]
    assert shortest == [half / 2 for half in longest]


def test_only_national_and_resident_numbers_can_be_asked_about():
    assert registry_knows_of(ANNA)
    assert registry_knows_of(Identity("resident", "A800000014", "1990-01-01"))
    assert not registry_knows_of(Identity("passport-xx", "X1234567", "1990-01-01"))


def test_the_sandbox_reads_the_same_file_as_the_roll(tmp_path):
    file = tmp_path / "people.csv"
    file.write_text(
        f"\ufeffid,birth_date,district\n{ANNA.number},{ANNA.birth_date},north\n", encoding="utf-8"
    )
    assert read_people(file) == {ANNA.number: ANNA.birth_date}


@pytest.mark.parametrize(
    "text", ["name\nAnna\n", "id,birth_date\nA123456780,1990-01-01\n", "id,birth_date\n\xff\n"]
)
def test_the_sandbox_refuses_a_file_that_is_no_list_of_people(tmp_path, text):
    file = tmp_path / "people.csv"
    file.write_text(text, encoding="latin-1")
    with pytest.raises(FileDamaged) as damaged:
        read_people(file)
    assert "A12345678" not in str(damaged.value)
