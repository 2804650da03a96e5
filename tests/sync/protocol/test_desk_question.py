"""A desk asks about one person over a line that belongs to somebody else.

Whoever carries question and answer learns neither who nor what was said, cannot alter a bit of either, and
cannot give an old answer to a new question. Only a certified desk may ask, and only about one case.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.desk_question import (
    ANSWER_BYTES,
    QUESTION_BYTES,
    Asked,
    DeskAnswer,
    DeskQuestion,
    open_question,
    question_hash,
    seal_answer,
)
from sync.protocol.encoding import encode, length_prefixed
from sync.protocol.errors import (
    DeviceRevoked,
    Malformed,
    NotAuthorised,
    PollingError,
    SealInvalid,
    SignatureInvalid,
    WrongCase,
)
from sync.protocol.identity import MAX_NUMBER, Identity
from sync.protocol.sealing import OVERHEAD, pad, seal
from sync.protocol.signing import Signer
from tests.support.world import DURING, World, plain_case

ANNA = Identity("national", "A123456789", "1990-01-01")
WORLD = World(plain_case("A" * 32))
DESK, BOOTH, OFFICER, GONE = (Signer.generate() for _ in range(4))
WORLD.certify(DESK, "s" * 32, "d" * 32, "desk", "booth")
WORLD.certify(BOOTH, "hall", "booth-1", "booth")
WORLD.certify(OFFICER, "hall", "chief-1", "chief")
WORLD.certify(GONE, "hall", "desk-2", "desk")
WORLD.revoke("desk-2")
DIRECTORY = WORLD.directory()


def ask(who=ANNA, signer=DESK, world=WORLD):
    return Asked(world.case, signer, who, DURING)


def opened(sealed):
    return open_question(WORLD.identity_private, DIRECTORY, sealed)


def sealed_question(signed):
    """A question put together by hand, as a desk with other software would."""
    info = length_prefixed(b"question/v1", WORLD.case.code.encode())
    return seal(WORLD.case.keys.identity, info, pad(encode(signed), QUESTION_BYTES - OVERHEAD))


@pytest.mark.parametrize("word", ["correct", "incorrect", "unavailable"])
def test_a_desk_is_told_the_word_about_the_person_it_asked_about(word):
    asked = ask()
    desk, question = opened(asked.sealed)
    assert (desk.holder, question.who, question.at) == ("d" * 32, ANNA, DURING)
    assert asked.read(seal_answer(WORLD.identity_signer, question, asked.sealed, word)) == word


@pytest.mark.parametrize("who", [ANNA, Identity("n" * 32, "X" * MAX_NUMBER, "1990-01-01")])
def test_the_lengths_tell_nothing(who):
    asked = ask(who)
    assert len(asked.sealed) == QUESTION_BYTES
    question = opened(asked.sealed)[1]
    for word in ("correct", "incorrect", "unavailable"):
        assert len(seal_answer(WORLD.identity_signer, question, asked.sealed, word)) == ANSWER_BYTES


def test_whoever_carries_them_finds_no_name_no_desk_and_no_word():
    asked = ask()
    reply = seal_answer(WORLD.identity_signer, opened(asked.sealed)[1], asked.sealed, "incorrect")
    for text in (ANNA.number, ANNA.birth_date, "d" * 32, "incorrect", DESK.key_id, DESK.public_key):
        needle = text if isinstance(text, bytes) else text.encode()
        assert needle not in asked.sealed + reply


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_bit_of_either_can_be_changed(data):
    asked = ask()
    reply = seal_answer(WORLD.identity_signer, opened(asked.sealed)[1], asked.sealed, "incorrect")
    for sealed, read in ((asked.sealed, opened), (reply, asked.read)):
        place, bit = data.draw(st.integers(0, len(sealed) - 1)), 1 << data.draw(st.integers(0, 7))
        altered = sealed[:place] + bytes([sealed[place] ^ bit]) + sealed[place + 1 :]
        with pytest.raises(SealInvalid):
            read(altered)


@pytest.mark.parametrize("size", [0, 1, QUESTION_BYTES - 1, QUESTION_BYTES + 1])
def test_a_question_of_another_length_is_none(size):
    with pytest.raises(Malformed):
        opened(bytes(size))


@pytest.mark.parametrize("signer", [BOOTH, OFFICER, Signer.generate(), WORLD.authority])
def test_only_a_certified_desk_may_ask(signer):
    with pytest.raises(NotAuthorised):
        opened(ask(signer=signer).sealed)


def test_a_desk_whose_certificate_was_taken_back_may_not():
    with pytest.raises(DeviceRevoked):
        opened(ask(signer=GONE).sealed)


def test_a_question_signed_as_something_else_or_about_another_case_is_refused():
    question = opened(ask().sealed)[1]
    fields = {name: getattr(question, name) for name in question.__struct_fields__}
    with pytest.raises(SignatureInvalid):
        opened(sealed_question(DESK.sign("pass", question)))
    with pytest.raises(WrongCase):
        opened(sealed_question(DESK.sign("desk-question", DeskQuestion(**fields | {"case": "OTHER-2026"}))))
    sloppy = Identity("national", "a123456789".upper()[:-1] + "0", "1990-01-01")
    with pytest.raises(Malformed):
        opened(sealed_question(DESK.sign("desk-question", DeskQuestion(**fields | {"who": sloppy}))))


def test_an_answer_to_another_question_opens_nothing():
    first, second = ask(), ask()
    reply = seal_answer(WORLD.identity_signer, opened(first.sealed)[1], first.sealed, "correct")
    with pytest.raises(SealInvalid):
        second.read(reply)


def test_an_answer_made_up_by_whoever_knows_the_question_is_refused():
    """A thief of the identity key alone could read a question, but still not answer it."""
    asked = ask()
    question = opened(asked.sealed)[1]
    with pytest.raises(SignatureInvalid):
        asked.read(seal_answer(Signer.generate(), question, asked.sealed, "correct"))


@pytest.mark.parametrize(
    "answer",
    [
        DeskAnswer(WORLD.case.code, bytes(32), "correct"),
        DeskAnswer("OTHER-2026", question_hash(b"x"), "correct"),
        b"rubbish",
    ],
)
def test_a_signed_answer_about_something_else_is_refused(answer):
    asked = ask()
    reply_key = opened(asked.sealed)[1].reply_key
    info = length_prefixed(b"answer/v1", WORLD.case.code.encode(), question_hash(asked.sealed))
    signed = WORLD.identity_signer.sign("desk-answer", answer)
    with pytest.raises(PollingError):
        asked.read(seal(reply_key, info, pad(encode(signed), ANSWER_BYTES - OVERHEAD)))
