"""Whatever anybody on the network sends, forged, replayed, cut short or of another station: a typed error,
and nothing has changed. Somebody holding the station's key but no certificate is a stranger too.
"""

import os
import shutil
from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.check_in import Outcome
from kiosk.lan.letters import Letters
from kiosk.lan.messages import MAX_ASK, Answer, Ask, Closed, Introduced
from kiosk.lan.talk import ANSWER, ASK, Talk
from sync.protocol.certificates import Certificate
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import (
    DeviceRevoked,
    Malformed,
    MessageRefused,
    NotAuthorised,
    PollingError,
    SealInvalid,
    SignatureInvalid,
    WrongCase,
)
from sync.protocol.signing import Signer
from tests.support.neighbours import Member, PreparedDevices, prepare_devices
from tests.support.stations import open_in
from tests.support.world import World


@pytest.fixture
def who(prepared_devices: PreparedDevices):
    return prepared_devices.people[0]


def exchange(asker: Member, other: Member):
    """A question and the answer to it."""
    asked, data = asker.talk.ask(0, 0.0)
    return asked, other.talk.answer(other.talk.read(data))


def knows(one: Member) -> object:
    return one.at.station.all_heard(), one.at.station.head


def test_an_answer_replayed_changes_nothing(a: Member, b: Member, who) -> None:
    """It is bound to its question: to another one it is refused, and to the same one it is no news."""
    a.admit(who)
    asked, answer = exchange(b, a)
    b.talk.take(asked, answer)
    before = knows(b)
    again, _ = b.talk.ask(0, 0.0)
    with pytest.raises(SignatureInvalid):
        b.talk.take(again, answer)
    assert b.talk.take(asked, answer).doubles == ()
    assert knows(b) == before


def test_a_question_replayed_brings_nothing_but_the_same_sealed_answer(a: Member, b: Member, who) -> None:
    _, data = b.talk.ask(0, 0.0)
    before = knows(a)
    a.talk.answer(a.talk.read(data))
    a.talk.answer(a.talk.read(data))
    assert knows(a) == before


def test_a_question_is_no_answer(a: Member, b: Member) -> None:
    asked, data = b.talk.ask(0, 0.0)
    with pytest.raises(SealInvalid):
        b.talk.take(asked, data)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 5000), bit=st.integers(0, 7), cut=st.booleans())
def test_altered_or_cut_short_it_is_refused(a: Member, b: Member, at: int, bit: int, cut: bool) -> None:
    asked, answer = exchange(b, a)
    before = knows(b)
    at %= len(answer)
    damaged = answer[:at] if cut else answer[:at] + bytes([answer[at] ^ 1 << bit]) + answer[at + 1 :]
    with pytest.raises((MessageRefused, WrongCase)):
        b.talk.take(asked, damaged)
    assert knows(b) == before


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_rubbish_is_refused(a: Member, data: bytes) -> None:
    with pytest.raises((MessageRefused, WrongCase)):
        a.talk.read(data)


def test_too_long_a_question_is_refused_before_it_is_opened(a: Member) -> None:
    closed = Closed(a.at.station.case.code, "st1", bytes(12), bytes(MAX_ASK))
    with pytest.raises(Malformed):
        a.talk.read(encode(closed))


@dataclass
class Impostor:
    """Has the station's key, as a thief of the vault would, and signs as it likes."""

    member: Member

    def letter(self, kind: str, message: object, signer: Signer, certificate: object) -> bytes:
        letters = self.member.talk.letters
        nonce = os.urandom(12)
        introduced = encode(Introduced(certificate, signer.sign(kind, message)))
        sealed = letters._seal.encrypt(nonce, introduced, letters._context(kind))
        return encode(Closed(letters.case, letters.station, nonce, sealed))


def an_ask() -> Ask:
    return Ask(os.urandom(16), bytes(8), 0, 0.0, {})


@pytest.mark.parametrize("made_by", ["nobody", "an officer", "another station", "another's key"])
def test_a_signer_who_is_no_device_of_this_station_is_refused(
    a: Member, b: Member, prepared_devices: PreparedDevices, made_by: str
) -> None:
    thief, world, code = Signer.generate(), prepared_devices.world, a.at.station.case.code
    certificates = {
        "nobody": (thief, Certificate(code, "st1", "st1-x", thief.public_key, ("desk",)), SignatureInvalid),
        "an officer": (
            world.authority,
            Certificate(code, "st1", "x", thief.public_key, ("chief",)),
            NotAuthorised,
        ),
        "another station": (
            world.authority,
            Certificate(code, "st2", "st2-x", thief.public_key, ("desk",)),
            NotAuthorised,
        ),
        "another's key": (None, None, SignatureInvalid),
    }
    authority, certificate, error = certificates[made_by]
    signed = authority.sign("certificate", certificate) if authority else b.at.station.credentials.certificate
    with pytest.raises(error):
        a.talk.read(Impostor(b).letter(ASK, an_ask(), thief, signed))


def test_one_device_cannot_speak_in_anothers_name(a: Member, b: Member, c: Member, who) -> None:
    """C answers B's question with A's records: they are no part of C's chain."""
    a.admit(who)
    asked, _ = b.talk.ask(0, 0.0)
    told = a.at.station.tell({}, 10)
    answer = Answer(
        asked.nonce,
        bytes(8),
        told.at,
        told.device,
        None,
        told.head,
        follows=True,
        records=told.records,
        subjects=tuple(told.subjects.items()),
    )
    forged = c.talk.letters.write(ANSWER, answer)
    before = knows(b)
    with pytest.raises(NotAuthorised):
        b.talk.take(asked, forged)
    mine = msgspec.structs.replace(answer, device="st1-c")
    assert b.talk.take(asked, c.talk.letters.write(ANSWER, mine)).problem.details["reason"] == "forked"
    assert knows(b) == before
    assert b.check_in(who).outcome is Outcome.MAY_VOTE


def test_a_revoked_device_is_not_heard(a: Member, b: Member, prepared_devices: PreparedDevices, who) -> None:
    b.admit(who)
    a.at.station._directory.add(prepared_devices.world.revoke("st1-b"))
    asked, answer = exchange(a, b)
    with pytest.raises(DeviceRevoked):
        a.talk.take(asked, answer)
    _, question = b.talk.ask(0, 0.0)
    with pytest.raises(DeviceRevoked):
        a.talk.read(question)


def test_a_pass_told_without_its_person_is_refused(a: Member, b: Member, who) -> None:
    a.admit(who)
    asked, answer = exchange(b, a)
    _, told = b.talk.letters.read(ANSWER, answer, Answer, 10**6)
    less = msgspec.structs.replace(told, subjects=())
    with pytest.raises(Malformed):
        b.talk.take(asked, a.talk.letters.write(ANSWER, less))
    assert b.at.station.all_heard() == {}


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> PreparedDevices:
    return prepare_devices(
        tmp_path_factory.mktemp("elsewhere"), World(), station="st9", devices={"st9-a": ("desk",)}
    )


def test_another_station_and_another_case_are_told_apart(
    a: Member, elsewhere: PreparedDevices, tmp_path
) -> None:
    (stranger,) = elsewhere.copy(tmp_path / "elsewhere").values()
    try:
        _, data = stranger.talk.ask(0, 0.0)
        with pytest.raises(WrongCase):
            a.talk.read(data)
        closed = decode(data, Closed)
        relabelled = Closed(closed.case, "st1", closed.nonce, closed.ciphertext)
        with pytest.raises(PollingError):
            a.talk.read(encode(relabelled))
    finally:
        stranger.close()


def test_what_is_sent_shows_no_tag_serial_or_device_to_who_listens(a: Member, b: Member, who) -> None:
    voting_pass = a.admit(who)
    subject = a.check_in(who).subject
    _, question = b.talk.ask(0, 0.0)
    answer = a.talk.answer(a.talk.read(question))
    for secret in (subject, a.check_in(who).earlier, b"st1-a", b"st1-b", voting_pass.signature):
        assert secret not in question + answer


def test_a_chain_that_went_back_is_told_and_not_merged(a: Member, b: Member, members, tmp_path, who) -> None:
    """A was restored from an older image and goes on: B knows other records of it. Both sides can tell."""
    a.at.station.close()
    shutil.copytree(a.at.folder, tmp_path / "older")
    a.at.station = open_in(a.at.folder, a.at.clock, open_day=False).station
    a.talk = Talk(a.at.station, b"run-of-a")
    a.admit(who)
    b.hear_all(a)
    known = b.at.station.all_heard()
    old = open_in(tmp_path / "older", a.at.clock, open_day=False)
    try:
        old_talk = Talk(old.station, b"run-of-o")
        asked, data = b.talk.ask(0, 0.0)
        question = old_talk.read(data)
        assert question.outdone
        assert old.station.superseded
        assert b.talk.take(asked, old_talk.answer(question)).problem.details["reason"] == "forked"
        assert b.at.station.all_heard() == known
    finally:
        old.station.close()


def test_letters_of_two_cases_of_one_station_have_different_keys(a: Member, b: Member) -> None:
    ours, theirs = Letters(a.at.station), Letters(b.at.station)
    assert ours.mark(b"r" * 8, 1) == theirs.mark(b"r" * 8, 1)
    theirs.case = "OTHER-2026"
    assert theirs._key(b"lan/v1", b"k" * 32) != ours._key(b"lan/v1", b"k" * 32)
