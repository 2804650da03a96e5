"""A sealed ballot tells nothing: not by its length, and to nobody but the tally key, in its own context.

The sealing itself is RFC 9180; its published vectors are opened here with the very suite that ballots use.
"""

import json
from importlib import resources

import cryptography_vectors
import msgspec
import pytest
from cryptography.hazmat.bindings._rust import openssl as rust_openssl
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.ballot import Ballot, check_ballot, normalised, padded_length
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed, SealInvalid
from sync.protocol.identity import MAX_NUMBER, Identity
from sync.protocol.messages import SealedBallotBytes, SealedIdentity
from sync.protocol.sealing import (
    IDENTITY_LENGTH,
    OVERHEAD,
    SUITE,
    ballot_info,
    generate_sealing_key,
    open_ballot,
    open_identity,
    open_sealed,
    pad,
    seal,
    seal_ballot,
    seal_identity,
    sealed_ballot_length,
    sealing_public_key,
    unpad,
)
from tests.support.world import World, plain_case
from tests.sync.protocol.strategies import ballots, cases

PRIVATE, PUBLIC = generate_sealing_key()
WHO = Identity("national", "A123456789", "1990-01-01")
SERIAL = bytes(range(16))
# Points of small order on Curve25519: every secret shared with one of them is zero, whatever the private key.
SMALL_ORDER = [
    bytes(32),
    b"\1" + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    bytes.fromhex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    bytes.fromhex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]


def published_vectors():
    """RFC 9180's vectors for X25519, HKDF-SHA256, ChaCha20-Poly1305 in base mode."""
    text = (resources.files(cryptography_vectors) / "HPKE" / "test-vectors.json").read_text()
    wanted = {"mode": 0, "kem_id": 0x20, "kdf_id": 1, "aead_id": 3}
    found = [one for one in json.loads(text) if wanted.items() <= one.items()]
    assert len(found) == 1
    return found[0]


def test_published_vectors_open_with_our_suite():
    # A box of ours is the first message of its context: the vector's first encryption, which has an AAD.
    vector = published_vectors()
    first = vector["encryptions"][0]
    key = X25519PrivateKey.from_private_bytes(bytes.fromhex(vector["skRm"]))
    opened = rust_openssl.hpke._decrypt_with_aad(
        SUITE,
        bytes.fromhex(vector["enc"] + first["ct"]),
        key,
        bytes.fromhex(vector["info"]),
        bytes.fromhex(first["aad"]),
    )
    assert opened == bytes.fromhex(first["pt"])
    assert sealing_public_key(bytes.fromhex(vector["skRm"])) == bytes.fromhex(vector["pkRm"])


def test_our_boxes_are_that_scheme_with_no_aad():
    sealed = seal(PUBLIC, b"info", b"text")
    key = X25519PrivateKey.from_private_bytes(PRIVATE)
    assert rust_openssl.hpke._decrypt_with_aad(SUITE, sealed, key, b"info", b"") == b"text"
    assert len(sealed) == len(b"text") + OVERHEAD


def test_sealing_twice_gives_different_boxes():
    assert seal(PUBLIC, b"", b"x") != seal(PUBLIC, b"", b"x")


@given(st.binary(max_size=80), st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_any_altered_byte_keeps_a_box_shut(plaintext, place, change):
    sealed = bytearray(seal(PUBLIC, b"info", plaintext))
    assert open_sealed(PRIVATE, b"info", bytes(sealed)) == plaintext
    place %= len(sealed)
    # X25519 ignores the highest bit of a public key; HPKE takes the key as it was sent, so it is noticed.
    sealed[place] ^= change
    with pytest.raises(SealInvalid):
        open_sealed(PRIVATE, b"info", bytes(sealed))


def test_another_key_another_context_or_a_cut_box_does_not_open():
    sealed = seal(PUBLIC, b"info", b"text")
    with pytest.raises(SealInvalid):
        open_sealed(generate_sealing_key()[0], b"info", sealed)
    with pytest.raises(SealInvalid):
        open_sealed(PRIVATE, b"inf", sealed)
    for end in range(len(sealed)):
        with pytest.raises(SealInvalid):
            open_sealed(PRIVATE, b"info", sealed[:end])
    with pytest.raises(SealInvalid):
        open_sealed(b"no key", b"info", sealed)


@pytest.mark.parametrize("point", SMALL_ORDER, ids=lambda point: point.hex()[:8])
def test_a_key_that_makes_every_secret_zero_neither_seals_nor_opens(point):
    with pytest.raises(SealInvalid):
        seal(point, b"", b"text")
    with pytest.raises(SealInvalid):
        open_sealed(PRIVATE, b"", point + bytes(30))


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)], ids=len)
def test_a_key_of_another_length_seals_nothing(key):
    with pytest.raises(SealInvalid):
        seal(key, b"", b"text")


@given(st.binary(max_size=40), st.integers(min_value=0, max_value=50))
def test_padding_is_undone_exactly(data, spare):
    padded = pad(data, len(data) + 4 + spare)
    assert len(padded) == len(data) + 4 + spare
    assert unpad(padded) == data


def test_too_much_for_the_padding():
    with pytest.raises(Malformed):
        pad(b"12345", 8)


@pytest.mark.parametrize(
    "padded",
    [b"", b"\0\0\0", b"\0\0\0\1", b"\0\0\0\3ab", b"\0\0\0\1a\0x", b"\xff\xff\xff\xffa", b"\0\0\0\0\0\1"],
    ids=repr,
)
def test_false_padding_is_refused_so_that_nothing_hides_in_it(padded):
    with pytest.raises(Malformed):
        unpad(padded)


@given(st.data())
def test_every_ballot_a_case_allows_is_sealed_to_one_length(data):
    case = data.draw(cases())
    world_case = msgspec.structs.replace(case, keys=WORLD.case.keys)
    ballot = data.draw(ballots(case))
    check_ballot(case, ballot)
    sealed = seal_ballot(world_case, "c0", ballot)
    assert len(sealed) == sealed_ballot_length(case)
    decode(encode(sealed), SealedBallotBytes)
    opened = open_ballot(WORLD.tally_private, case.code, ballot.style, "c0", sealed)
    assert opened == normalised(case, ballot)
    check_ballot(case, opened)


WORLD = World()


@pytest.mark.parametrize(
    ("points", "count"), [(1, 4), (127, 4), (128, 4), (65_535, 4), (65_536, 4), (10**6, 4)], ids=str
)
def test_the_widest_points_fit(points, count):
    plain = plain_case()
    voting = msgspec.structs.replace(plain.voting, type="cumulative", maximum=None, points=points)
    case = msgspec.structs.replace(WORLD.case, voting=voting)
    chosen = ("p1", "p2", "p3", "p4")[: min(count, points)]
    widest = (points - len(chosen) + 1, *(1 for _ in chosen[1:]))
    ballot = Ballot("all", chosen, widest)
    check_ballot(case, ballot)
    lengths = {len(seal_ballot(case, "resident", one)) for one in (ballot, Ballot("all", ("p1",), (1,)))}
    assert lengths == {padded_length(case) + OVERHEAD}


def test_a_ballot_opens_only_in_its_own_case_style_and_class():
    sealed = seal_ballot(WORLD.case, "resident", Ballot("all", ("p1",)))
    code = WORLD.case.code
    assert open_ballot(WORLD.tally_private, code, "all", "resident", sealed).selections == ("p1",)
    for context in (
        ("OTHER-2026", "all", "resident"),
        (code, "al", "resident"),
        (code, "all", "worker"),
        (code, "allr", "esident"),
        (code, "resident", "all"),
    ):
        with pytest.raises(SealInvalid):
            open_ballot(WORLD.tally_private, *context, sealed)
    with pytest.raises(SealInvalid):
        open_ballot(WORLD.identity_private, code, "all", "resident", sealed)


def test_what_is_opened_must_be_a_ballot():
    info = ballot_info(WORLD.case.code, "all", "resident")
    for content in (b"", b"\xc0", encode(("all", ("p1",), (), 1)), encode(("all", ("p1",), ("x",)))):
        sealed = seal(WORLD.case.keys.tally, info, pad(content, 64))
        with pytest.raises(Malformed):
            open_ballot(WORLD.tally_private, WORLD.case.code, "all", "resident", sealed)


def test_a_case_without_keys_seals_nothing():
    with pytest.raises(Malformed):
        seal_ballot(plain_case(), "resident", Ballot("all", ("p1",)))


def test_an_identity_opens_only_for_its_own_pass():
    sealed = seal_identity(PUBLIC, "CASE-1", "hall", SERIAL, WHO)
    assert open_identity(PRIVATE, "CASE-1", "hall", SERIAL, sealed) == WHO
    for context in (("CASE-2", "hall", SERIAL), ("CASE-1", "temple", SERIAL), ("CASE-1", "hall", bytes(16))):
        with pytest.raises(SealInvalid):
            open_identity(PRIVATE, *context, sealed)


@pytest.mark.parametrize(
    "who",
    [WHO, Identity("n" * 32, "A" * MAX_NUMBER, "1990-01-01"), Identity("p", "ABC", "1990-01-01")],
    ids=["usual", "longest", "shortest"],
)
def test_every_identity_is_sealed_to_the_length_that_a_pass_takes(who):
    sealed = seal_identity(PUBLIC, "CASE-1", "hall", SERIAL, who)
    assert len(sealed) == IDENTITY_LENGTH + OVERHEAD
    assert decode(encode(sealed), SealedIdentity) == sealed
    assert open_identity(PRIVATE, "CASE-1", "hall", SERIAL, sealed) == who


def test_a_second_way_to_write_a_person_is_refused_by_whoever_opens_it():
    for who in (
        Identity("resident", "A123456789", "1990-01-01"),
        Identity("national", "A123456788", "1990-01-01"),
    ):
        sealed = seal_identity(PUBLIC, "CASE-1", "hall", SERIAL, who)
        with pytest.raises(Malformed) as refused:
            open_identity(PRIVATE, "CASE-1", "hall", SERIAL, sealed)
        assert "A12345" not in str(refused.value)
