"""Who may sign what in a case is said by certificates, all under the case's one authority.

They come from sticks and lines in any order, again and again, some of them forged, some for another case. The
same set of documents always gives the same directory, and one that contradicts another is refused.
"""

import itertools

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import certificates
from sync.protocol.certificates import Certificate, Directory, Revocation, open_case
from sync.protocol.encoding import encode
from sync.protocol.errors import (
    CaseInvalid,
    DeviceRevoked,
    Malformed,
    NotAuthorised,
    SignatureInvalid,
    WrongCase,
)
from sync.protocol.signing import Signer, join, verify_joint
from tests.support.world import World, plain_case

WORLD = World()
DESK, BOOTH, CHIEF, OFFICER, STRANGER = (Signer(bytes([n]) * 32) for n in range(10, 15))


def certificate(
    signer, holder, *roles, station="hall", case=WORLD.case.code, authority=WORLD.authority, spare=False
):
    return authority.sign("certificate", Certificate(case, station, holder, signer.public_key, roles, spare))


def revocation(holder, case=WORLD.case.code, authority=WORLD.authority):
    return authority.sign("revocation", Revocation(case, holder, "lost"))


DOCUMENTS = [
    certificate(DESK, "desk-1", "desk"),
    certificate(BOOTH, "booth-1", "booth"),
    certificate(CHIEF, "chief-1", "chief"),
    certificate(OFFICER, "officer-1", "officer"),
    revocation("booth-1"),
]


@pytest.fixture
def directory():
    return Directory(WORLD.case, DOCUMENTS)


@given(
    st.lists(st.sampled_from(DOCUMENTS), max_size=4).flatmap(lambda more: st.permutations(DOCUMENTS + more))
)
def test_neither_order_nor_repetition_of_the_documents_matters(documents):
    found = Directory(WORLD.case, documents)
    assert [one.holder for one in found.certificates()] == ["booth-1", "chief-1", "desk-1", "officer-1"]
    assert [found.revoked(one.holder) for one in found.certificates()] == [True, False, False, False]
    assert found.holder_of(DESK.key_id).holder == "desk-1"


def test_a_case_without_keys_has_no_directory():
    with pytest.raises(CaseInvalid):
        Directory(plain_case())


@pytest.mark.parametrize(
    ("document", "error"),
    [
        (certificate(STRANGER, "desk-2", "desk", authority=STRANGER), SignatureInvalid),
        (revocation("desk-1", authority=STRANGER), SignatureInvalid),
        (certificate(STRANGER, "desk-2", "desk", case="OTHER-2026"), WrongCase),
        (revocation("desk-1", case="OTHER-2026"), WrongCase),
        (
            WORLD.authority.sign("pass", Certificate(WORLD.case.code, "hall", "x", bytes(32), ("desk",))),
            SignatureInvalid,
        ),
        (WORLD.authority.sign("certificate", b"rubbish"), Malformed),
        (WORLD.authority.sign("certificate", Revocation(WORLD.case.code, "desk-1", "lost")), Malformed),
        (certificate(STRANGER, "desk-2"), Malformed),
        (certificate(STRANGER, "desk-2", "king"), Malformed),
        (certificate(STRANGER, "../desk", "desk"), Malformed),
    ],
    ids=itertools.count(),
)
def test_what_is_no_certificate_of_this_case_is_refused_and_changes_nothing(directory, document, error):
    before = directory.certificates()
    with pytest.raises(error):
        directory.add(document)
    assert directory.certificates() == before
    assert not directory.revoked("desk-1")


@pytest.mark.parametrize("other", [
    certificate(STRANGER, "desk-1", "desk"),
    certificate(DESK, "desk-1", "desk", "booth"),
    certificate(DESK, "desk-1", "desk", station="temple"),
    certificate(DESK, "desk-1", "desk", spare=True),
    certificate(DESK, "desk-2", "desk"),
], ids=["other key", "more roles", "other station", "spare", "key of another holder"])  # fmt: skip
def test_a_certificate_that_contradicts_another_is_refused_in_either_order(other):
    first = DOCUMENTS[0]
    for one, two in ((first, other), (other, first)):
        directory = Directory(WORLD.case, [one])
        known = directory.certificates()
        with pytest.raises(NotAuthorised):
            directory.add(two)
        assert directory.certificates() == known
        with pytest.raises(NotAuthorised):
            Directory(WORLD.case, [one, two])


def test_a_key_made_to_have_the_id_of_another_is_refused(monkeypatch):
    # Eight bytes can be made to collide with much computing; then a message would find the wrong certificate.
    monkeypatch.setattr(certificates, "key_id", lambda key: b"same id.")
    directory = Directory(WORLD.case)
    for holder, signer, expected in (("desk-1", DESK, None), ("desk-2", BOOTH, NotAuthorised)):
        entry = certificate(signer, holder, "desk")
        monkeypatch.setattr(certificates, "verify", lambda document, kind, key: document.payload)
        if expected is None:
            directory.add(entry)
        else:
            with pytest.raises(expected):
                directory.add(entry)


@pytest.mark.parametrize(
    ("roles", "allowed"),
    [
        (("desk",), True),
        (("desk", "booth"), True),
        (("online-desk", "intake"), True),
        (("officer", "chief"), True),
        (("booth", "intake"), False),  # which channel would its envelopes come by?
        (("desk", "online-desk"), False),
        (("booth", "chief"), False),
        (("desk", "desk"), False),
    ],
    ids=str,
)
def test_roles_that_one_holder_may_have_together(roles, allowed):
    document = certificate(STRANGER, "new-1", *roles)
    directory = Directory(WORLD.case)
    if allowed:
        directory.add(document)
        return
    with pytest.raises(NotAuthorised):
        directory.add(document)


def test_a_holder_has_a_role_or_has_not(directory):
    assert directory.require("desk-1", "desk").key == DESK.public_key
    assert directory.require("desk-1", "booth", "desk").key == DESK.public_key
    assert directory.require("desk-1").key == DESK.public_key
    with pytest.raises(NotAuthorised):
        directory.require("desk-1", "booth")
    with pytest.raises(NotAuthorised):
        directory.require("nobody")
    with pytest.raises(DeviceRevoked):
        directory.require("booth-1", "booth")
    assert directory.certificate("booth-1").holder == "booth-1"


def test_a_revocation_may_come_before_its_certificate():
    directory = Directory(WORLD.case, [revocation("desk-1"), DOCUMENTS[0]])
    with pytest.raises(DeviceRevoked):
        directory.require("desk-1", "desk")


def test_a_message_is_verified_by_its_signers_certificate_and_role(directory):
    found, payload = directory.verified(DESK.sign("pass", b"x"), "pass", "desk")
    assert (found.holder, payload) == ("desk-1", b"x")
    # Revocation is for the caller to judge: what was signed before it may still count.
    assert directory.verified(BOOTH.sign("record", b"x"), "record", "booth")[0].holder == "booth-1"


@pytest.mark.parametrize(
    ("message", "error"),
    [
        (STRANGER.sign("pass", b"x"), NotAuthorised),
        (BOOTH.sign("pass", b"x"), NotAuthorised),
        (CHIEF.sign("pass", b"x"), NotAuthorised),
        (DESK.sign("record", b"x"), SignatureInvalid),
        (msgspec.structs.replace(DESK.sign("pass", b"x"), payload=b"y"), SignatureInvalid),
        (msgspec.structs.replace(STRANGER.sign("pass", b"x"), key_id=DESK.key_id), SignatureInvalid),
    ],
    ids=["unknown", "booth", "chief", "other kind", "altered", "false key id"],
)
def test_messages_that_are_not_what_they_should_be(directory, message, error):
    with pytest.raises(error):
        directory.verified(message, "pass", "desk", "online-desk")


def test_only_officers_of_the_station_sign_its_closing(directory):
    def closing(*signers, station="hall"):
        message = join("closing", b"x", signers)
        return verify_joint(message, "closing", lambda key: directory.officer_keys(station, key))

    assert closing(CHIEF, OFFICER) == b"x"
    for wrong in ((CHIEF, DESK), (CHIEF, STRANGER), (CHIEF, BOOTH), (CHIEF, CHIEF), (CHIEF,)):
        with pytest.raises(NotAuthorised):
            closing(*wrong)
    with pytest.raises(NotAuthorised):
        closing(CHIEF, OFFICER, station="temple")
    directory.add(revocation("officer-1"))
    with pytest.raises(NotAuthorised):
        closing(CHIEF, OFFICER)


def test_only_keys_that_the_case_pins_sign_decisions(directory):
    message = join("decision", b"x", WORLD.officials)
    assert verify_joint(message, "decision", directory.decision_keys) == b"x"
    with pytest.raises(NotAuthorised):
        verify_joint(join("decision", b"x", (WORLD.officials[0], CHIEF)), "decision", directory.decision_keys)


def test_a_signed_case_opens_under_its_own_or_the_known_authority():
    assert open_case(WORLD.signed_case) == WORLD.case
    assert open_case(WORLD.signed_case, WORLD.authority.public_key) == WORLD.case


def resigned(case, signer=WORLD.authority):
    return signer.sign("case", case)


@pytest.mark.parametrize(
    ("signed", "authority", "error"),
    [
        (WORLD.signed_case, STRANGER.public_key, SignatureInvalid),
        (WORLD.signed_case, b"", SignatureInvalid),  # a file of the known authority that came out empty
        (resigned(WORLD.case, STRANGER), None, SignatureInvalid),
        (resigned(WORLD.case, STRANGER), WORLD.authority.public_key, SignatureInvalid),
        (resigned(World().case, STRANGER), STRANGER.public_key, SignatureInvalid),
        (msgspec.structs.replace(WORLD.signed_case, kind="pass"), None, SignatureInvalid),
        (resigned(plain_case()), None, CaseInvalid),
        (resigned(msgspec.structs.replace(WORLD.case, identity_tag=None)), None, CaseInvalid),
        (resigned(b"rubbish"), None, Malformed),
        (resigned(encode(WORLD.case) + b"\0"), None, Malformed),
    ],
    ids=itertools.count(),
)
def test_a_case_that_must_not_be_opened(signed, authority, error):
    with pytest.raises(error):
        open_case(signed, authority)


def test_a_case_under_a_known_authority_must_name_it_as_its_own():
    # Otherwise its certificates would be judged by another key than the one its reader trusts.
    foreign = World()
    with pytest.raises(SignatureInvalid):
        open_case(resigned(foreign.case, WORLD.authority), WORLD.authority.public_key)
