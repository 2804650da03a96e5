"""A voter takes home 17 characters and types them in at home, with the slips people make."""

import base64
from hashlib import sha256

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sync.protocol.errors import InputError
from sync.protocol.tracker import (
    ALPHABET,
    SHOWN,
    check_character,
    read_tracker,
    shown_tracker,
    tracker_hash,
    tracker_link,
)

hashes = st.binary(min_size=32, max_size=32)


def plain(full):
    return shown_tracker(full).replace(" ", "")


def test_a_tracker_is_bound_to_its_purpose_and_its_ballot():
    assert tracker_hash(b"sealed") == sha256(b"\0\0\0\x08track/v1\0\0\0\x06sealed").digest()
    assert tracker_hash(b"sealed") != tracker_hash(b"sealee")


def test_it_is_shown_in_groups_of_four_with_the_check_character_behind():
    shown = shown_tracker(bytes(range(32)))
    assert shown == "AAAQ EAYE AUDA OCAJ " + check_character("AAAQEAYEAUDAOCAJ")


@given(hashes)
def test_what_is_shown_can_be_typed(full):
    shown = shown_tracker(full)
    assert [len(group) for group in shown.split(" ")] == [4, 4, 4, 4, 1]
    expected = base64.b32encode(full).decode()[:SHOWN]
    for typed in (shown, shown.lower(), shown.replace(" ", ""), shown.replace(" ", "-"), f" {shown}\n"):
        assert read_tracker(typed) == expected


@given(hashes)
def test_zero_and_one_are_read_as_the_letters_they_look_like(full):
    shown = shown_tracker(full)
    assert read_tracker(shown.replace("O", "0").replace("I", "1")) == read_tracker(shown)


@given(hashes, st.integers(0, SHOWN), st.sampled_from(ALPHABET))
def test_a_single_slip_is_always_found(full, place, wrong):
    right = plain(full)
    assume(right[place] != wrong)
    with pytest.raises(InputError):
        read_tracker(right[:place] + wrong + right[place + 1 :])


@given(hashes, st.integers(0, SHOWN - 1))
def test_which_swaps_of_neighbours_are_found(full, place):
    # Luhn's rule misses the swap of the first and the last letter of the alphabet, and no other.
    right = plain(full)
    one, two = right[place], right[place + 1]
    assume(one != two)
    swapped = right[:place] + two + one + right[place + 2 :]
    if {one, two} == {ALPHABET[0], ALPHABET[-1]}:
        assert read_tracker(swapped)
    else:
        with pytest.raises(InputError):
            read_tracker(swapped)


@given(hashes, st.integers(0, SHOWN))
def test_a_character_too_few_or_too_many_is_found(full, place):
    right = plain(full)
    for typed in (right[:place] + right[place + 1 :], right[:place] + "A" + right[place:]):
        with pytest.raises(InputError):
            read_tracker(typed)


@given(st.text(max_size=20))
def test_anything_else_is_refused_or_is_a_tracker(typed):
    try:
        found = read_tracker(typed)
    except InputError:
        return
    assert len(found) == SHOWN
    assert set(found) <= set(ALPHABET)


@given(hashes)
def test_the_code_holds_all_of_it(full):
    link = tracker_link(full)
    assert link.startswith("PB1:")
    assert base64.b32decode(link.removeprefix("PB1:") + "====") == full
    # Only characters of the QR code's alphanumeric mode, which keeps the code small.
    assert set(link) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
