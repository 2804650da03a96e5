"""A station's roll names nobody: it holds tags that take time, memory and the station's key to guess."""

import random

import msgspec
import pytest
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.case import IdentityTag
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.identity import Identity
from sync.protocol.roll_tag import (
    ROW_BYTES,
    STRUCK,
    TAG_BYTES,
    Roll,
    RollEntry,
    pack_roll,
    slow_digest,
    station_tag,
    unpack_roll,
)

PARAMETERS = IdentityTag(salt=b"s" * 16, cost_log2=10)
WHO = Identity("national", "A123456789", "1990-01-01")
DIGEST = slow_digest(WHO, PARAMETERS)
entries = st.builds(
    RollEntry,
    st.binary(min_size=TAG_BYTES, max_size=TAG_BYTES),
    st.sampled_from(["resident", "worker"]),
    st.sampled_from(["all", "north", "south"]),
    st.integers(0, 255),
    st.integers(0, 2**32 - 1),
)


def test_the_slow_half_is_scrypt_over_the_fields_each_with_its_length():
    fields = b"\0\0\0\7roll/v1\0\0\0\x08national\0\0\0\nA123456789\0\0\0\n1990-01-01"
    assert Scrypt(salt=b"s" * 16, length=32, n=1024, r=8, p=1).derive(fields) == DIGEST


@pytest.mark.parametrize(
    "other",
    [
        slow_digest(Identity("resident", "A123456789", "1990-01-01"), PARAMETERS),
        slow_digest(Identity("national", "A123456788", "1990-01-01"), PARAMETERS),
        slow_digest(Identity("national", "A123456789", "1990-01-02"), PARAMETERS),
        slow_digest(Identity("nationalA", "123456789", "1990-01-01"), PARAMETERS),
        slow_digest(WHO, IdentityTag(salt=b"t" * 16, cost_log2=10)),
        slow_digest(WHO, IdentityTag(salt=b"s" * 16, cost_log2=11)),
    ],
    ids=["namespace", "number", "birth date", "border between fields", "salt", "cost"],
)
def test_another_person_or_case_gives_another_digest(other):
    assert other != DIGEST


def test_a_tag_is_worthless_at_another_station():
    one, two = station_tag(b"1" * 32, DIGEST), station_tag(b"2" * 32, DIGEST)
    assert one != two
    assert len(one) == TAG_BYTES


@given(st.lists(entries, max_size=20))
def test_a_roll_is_unpacked_as_it_was_packed_sorted_by_tag(people):
    roll = pack_roll(people)
    assert list(unpack_roll(roll)) == sorted(people)
    assert len(roll) == len(people)
    assert decode(encode(roll), Roll) == roll


PEOPLE = [RollEntry(bytes([n * 90 % 256]) * TAG_BYTES, "resident", "all", 0, n) for n in range(8)]


@given(st.permutations(PEOPLE))
def test_the_order_of_the_list_it_was_made_from_is_gone(shuffled):
    assert pack_roll(shuffled) == pack_roll(PEOPLE)


def test_a_struck_name_stays_on_the_roll_with_its_flag():
    entry = RollEntry(bytes(TAG_BYTES), "resident", "all", STRUCK, 1)
    assert next(unpack_roll(pack_roll([entry]))).flags & STRUCK


SMALL = pack_roll(RollEntry(bytes([n]) * TAG_BYTES, "resident", "all", 0, n) for n in range(3))


@pytest.mark.parametrize("cut", [n for n in range(1, 3 * ROW_BYTES) if n % ROW_BYTES])
def test_a_roll_cut_within_a_line_is_refused(cut):
    with pytest.raises(Malformed):
        list(unpack_roll(msgspec.structs.replace(SMALL, rows=SMALL.rows[:cut])))


@pytest.mark.parametrize("lists", [{"classes": ()}, {"styles": ()}], ids=str)
def test_a_roll_that_names_a_class_or_style_it_does_not_list_is_refused(lists):
    with pytest.raises(Malformed):
        list(unpack_roll(msgspec.structs.replace(SMALL, **lists)))


def test_a_large_roll_is_quick():
    rng = random.Random(1)
    people = [RollEntry(rng.randbytes(TAG_BYTES), "resident", "all", 0, n) for n in range(20_000)]
    roll = pack_roll(people)
    assert len(roll.rows) == 20_000 * ROW_BYTES
    assert sum(1 for _ in unpack_roll(roll)) == 20_000
