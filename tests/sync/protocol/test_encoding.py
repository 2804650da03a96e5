"""Bytes from elsewhere are taken only if they are exactly one message of the expected type.

Too long, cut short, with something before or behind, a field too many or too few, of another type, out of
range: each is refused as Malformed.
"""

from typing import Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.case import Language, ProposalId
from sync.protocol.encoding import (
    MAX_SMALL,
    CaseCode,
    Count,
    KeyId,
    Message,
    Name,
    Reason,
    Seconds,
    Serial,
    decode,
    encode,
    length_prefixed,
)
from sync.protocol.errors import Malformed
from sync.protocol.signing import Kind


class Example(Message, frozen=True):
    name: Name
    number: Count
    body: bytes = b""
    word: Literal["yes", "no"] = "yes"


GOOD = Example("desk-1", 7, b"abc")


def test_what_is_encoded_is_decoded_the_same():
    assert decode(encode(GOOD), Example) == GOOD


def test_equal_messages_give_equal_bytes_whatever_the_order_of_a_table():
    assert encode({"a": 1, "b": 2}) == encode({"b": 2, "a": 1})


@pytest.mark.parametrize(
    "fields",
    [
        [],
        ["desk-1"],
        ["desk-1", 7, b"", "yes", 0],
        ["desk-1", 7.0],
        ["desk-1", True],
        ["desk-1", "7"],
        ["desk-1", None],
        ["desk-1", -1],
        ["desk-1", 2**53 + 1],
        ["desk-1", 2**64 - 1],
        [b"desk-1", 7],
        ["desk-1", 7, "text"],
        ["desk-1", 7, b"", "perhaps"],
        [["desk-1"], 7],
        {"name": "desk-1", "number": 7},
        "desk-1",
        None,
    ],
    ids=repr,
)
def test_wrong_shapes_types_and_ranges_are_refused(fields):
    with pytest.raises(Malformed):
        decode(encode(fields), Example)


def test_trailing_bytes_are_refused():
    with pytest.raises(Malformed):
        decode(encode(GOOD) + b"\0", Example)


def test_a_message_cut_short_anywhere_is_refused():
    data = encode(GOOD)
    for end in range(len(data)):
        with pytest.raises(Malformed):
            decode(data[:end], Example)


def test_the_limit_counts_every_byte():
    data = encode(GOOD)
    assert decode(data, Example, len(data)) == GOOD
    with pytest.raises(Malformed) as refused:
        decode(data, Example, len(data) - 1)
    assert refused.value.details == {"size": len(data), "limit": len(data) - 1}
    with pytest.raises(Malformed):
        decode(encode(Example("desk-1", 1, bytes(MAX_SMALL))), Example)


def test_a_header_that_claims_gigabytes_costs_nothing():
    for header in (b"\xdd\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff"):
        for kind in (list[bytes], bytes, dict[str, bytes], Example):
            with pytest.raises(Malformed):
                decode(header, kind)


def test_text_that_is_not_utf8_is_refused():
    for data in (b"\x92\xa2\xff\xfe\x07", b"\x94\xa1a\x07\xc4\x00\xa1\xff"):
        with pytest.raises(Malformed):
            decode(data, Example)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (
            CaseCode,
            ["TPE", "DAAN-2016", "1-2", "A" * 32],
            ["AB", "A" * 33, "abc", "-AB", "A_B", "ＡＢＣ", "A B"],
        ),
        (
            Name,
            ["a", "desk-1", "Desk_1.b", "a" * 32],
            ["", "a" * 33, "-a", ".a", "../a", "a/b", "ä", "ａ", "a b"],
        ),
        (Reason, ["lost", "not-on-roll-2"], ["", "Lost", "a" * 41, "王小明", "a b", "2x", "a_b"]),
        (Kind, ["case", "tree-head"], ["", "a", "Case", "a" * 25, "a1", "a b"]),
        (
            ProposalId,
            ["1", "提案1", "p" * 40, "a.b/c"],
            ["", "p" * 41, "a b", "a,b", "a;b", "a|b", "a\tb", "a\0"],
        ),
        (Language, ["en", "fil", "zh-Hant"], ["", "e", "EN", "zh-hant", "zh_Hant", "zh-Hant-TW"]),
    ],
    ids=["case", "name", "reason", "kind", "proposal", "language"],
)
def test_identifiers(kind, good, bad):
    for text in good:
        assert decode(encode(text), kind) == text
    # In Python's expressions `$` also holds before a last line end: two names would look the same on paper.
    for text in [*bad, *(text[:-1] + end for text in good for end in ("\n", "\0")), good[0] + "\n"]:
        with pytest.raises(Malformed):
            decode(encode(text), kind)


@pytest.mark.parametrize(("kind", "size"), [(Serial, 16), (KeyId, 8)])
def test_fixed_lengths(kind, size):
    assert decode(encode(bytes(size)), kind) == bytes(size)
    for wrong in (0, size - 1, size + 1):
        with pytest.raises(Malformed):
            decode(encode(bytes(wrong)), kind)


def test_seconds_are_never_before_1970():
    for wrong in (-1, 2**40 + 1):
        with pytest.raises(Malformed):
            decode(encode(wrong), Seconds)


def test_patterns_mean_the_same_in_a_browser():
    # They get into the published schema, and `\Z` is no end of text in JavaScript.
    for kind in (CaseCode, Name, Reason, Kind, ProposalId, Language):
        pattern = next(one.pattern for one in kind.__metadata__ if isinstance(one, msgspec.Meta))
        assert pattern.startswith("^")
        assert r"\Z" not in pattern
        assert r"\A" not in pattern


@given(st.lists(st.binary(max_size=5), max_size=4), st.lists(st.binary(max_size=5), max_size=4))
def test_different_parts_never_join_to_the_same_bytes(some, others):
    assert (length_prefixed(*some) == length_prefixed(*others)) == (some == others)
