"""A signature says: this key's holder meant exactly these bytes, as this kind of message; nothing else."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.encoding import Message, decode, encode
from sync.protocol.errors import Malformed, NotAuthorised, SignatureInvalid
from sync.protocol.signing import (
    Joint,
    Signature,
    Signed,
    Signer,
    check_signature,
    join,
    key_id,
    signed_bytes,
    verify,
    verify_joint,
)

ANNE, BERT, CARL = (Signer(bytes([n]) * 32) for n in (1, 2, 3))
KNOWN = {one.key_id: one.public_key for one in (ANNE, BERT)}


class Note(Message, frozen=True):
    text: str


def test_a_signer_comes_back_from_its_private_bytes():
    assert Signer(ANNE.private_bytes()).public_key == ANNE.public_key
    assert Signer.generate().key_id != Signer.generate().key_id


def test_what_is_signed_is_verified_and_given_back_as_it_was():
    signed = ANNE.sign("note", Note("hello"))
    assert verify(signed, "note", ANNE.public_key) == encode(Note("hello"))
    assert verify(ANNE.sign("note", b"raw"), "note", ANNE.public_key) == b"raw"


def test_the_signature_is_over_domain_kind_and_payload():
    payload = encode(Note("hello"))
    signature = ANNE.sign("note", Note("hello")).signature
    check_signature(ANNE.public_key, "note", payload, signature)
    assert (
        signed_bytes("note", payload)
        == b"\0\0\0\5pb/v1\0\0\0\4note" + len(payload).to_bytes(4, "big") + payload
    )


def test_a_signature_of_one_kind_is_none_of_another():
    signed = ANNE.sign("pass", b"x")
    with pytest.raises(SignatureInvalid):
        verify(signed, "record", ANNE.public_key)
    with pytest.raises(SignatureInvalid):
        verify(msgspec.structs.replace(signed, kind="record"), "record", ANNE.public_key)


@given(st.integers(min_value=0, max_value=200), st.integers(min_value=1, max_value=255))
def test_any_altered_byte_is_found(place, change):
    signed = ANNE.sign("note", b"a payload of some length")
    data = bytearray(encode(signed))
    data[place % len(data)] ^= change
    try:
        altered = decode(bytes(data), Signed)
    except Malformed:
        return
    with pytest.raises(SignatureInvalid):
        verify(altered, "note", ANNE.public_key)


def test_another_key_or_a_false_key_id_is_refused():
    signed = ANNE.sign("note", b"x")
    with pytest.raises(SignatureInvalid):
        verify(signed, "note", BERT.public_key)
    with pytest.raises(SignatureInvalid):
        verify(msgspec.structs.replace(signed, key_id=BERT.key_id), "note", BERT.public_key)


@pytest.mark.parametrize("key", [b"", bytes(31), b"\xff" * 32])
def test_a_key_that_is_none_verifies_nothing(key):
    with pytest.raises(SignatureInvalid):
        check_signature(key, "note", b"x", bytes(64))


def test_key_ids_do_not_equal_any_other_hash_of_ours():
    assert len(key_id(ANNE.public_key)) == 8
    assert key_id(ANNE.public_key) != key_id(BERT.public_key)


def test_two_people_sign_one_thing_in_any_order():
    for signers in ((ANNE, BERT), (BERT, ANNE)):
        assert verify_joint(join("decision", Note("x"), signers), "decision", KNOWN.get) == encode(Note("x"))


def test_one_person_who_signs_twice_is_one_person():
    with pytest.raises(NotAuthorised) as refused:
        verify_joint(join("decision", b"x", (ANNE, ANNE)), "decision", KNOWN.get)
    assert refused.value.details["needed"] == 2


def test_too_few_or_no_signatures():
    with pytest.raises(NotAuthorised):
        verify_joint(join("decision", b"x", (ANNE,)), "decision", KNOWN.get)
    with pytest.raises(NotAuthorised):
        verify_joint(join("decision", b"x", ()), "decision", KNOWN.get)
    assert verify_joint(join("decision", b"x", (ANNE,)), "decision", KNOWN.get, at_least=1) == b"x"


def test_an_unknown_signer_is_refused_even_beside_two_known_ones():
    with pytest.raises(NotAuthorised):
        verify_joint(join("decision", b"x", (ANNE, BERT, CARL)), "decision", KNOWN.get)


def test_one_bad_signature_spoils_the_whole():
    good = join("decision", b"x", (ANNE, BERT))
    forged = Signature(BERT.key_id, good.signatures[0].signature)
    with pytest.raises(SignatureInvalid):
        verify_joint(
            msgspec.structs.replace(good, signatures=(good.signatures[0], forged)), "decision", KNOWN.get
        )


def test_an_altered_payload_or_kind_of_a_joint_message_is_refused():
    good = join("decision", b"x", (ANNE, BERT))
    with pytest.raises(SignatureInvalid):
        verify_joint(msgspec.structs.replace(good, payload=b"y"), "decision", KNOWN.get)
    with pytest.raises(SignatureInvalid):
        verify_joint(good, "closing", KNOWN.get)
    with pytest.raises(SignatureInvalid):
        verify_joint(msgspec.structs.replace(good, kind="closing"), "closing", KNOWN.get)


def test_a_signed_message_is_never_read_as_a_joint_one_or_the_other_way_round():
    with pytest.raises(Malformed):
        decode(encode(ANNE.sign("decision", b"x")), Joint)
    with pytest.raises(Malformed):
        decode(encode(join("decision", b"x", (ANNE, BERT))), Signed)


def test_more_signatures_than_anybody_needs_are_refused():
    with pytest.raises(Malformed):
        decode(encode(join("decision", b"x", (ANNE,) * 17)), Joint)
