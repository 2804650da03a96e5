"""The closing sheet tells where the chain ended: machines read all of it, people type twenty characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.errors import InputError
from sync.protocol.head_code import head_code, read_head, shown_head

hashes = st.binary(min_size=32, max_size=32)
sequences = st.integers(0, 2**25 - 1)


@given(sequences, hashes)
def test_both_forms_are_read_back(sequence: int, head: bytes) -> None:
    scanned = read_head(head_code("DEMO-2026", "st1-a", sequence, head))
    assert (scanned.case, scanned.device, scanned.sequence) == ("DEMO-2026", "st1-a", sequence)
    typed = read_head(shown_head(sequence, head).lower().replace(" ", "-"))
    assert (typed.case, typed.device, typed.sequence) == (None, None, sequence)
    assert scanned.names(head)
    assert typed.names(head)


@given(sequences, hashes, hashes)
def test_another_head_is_not_the_one_that_was_told(sequence: int, head: bytes, other: bytes) -> None:
    told = read_head(head_code("DEMO-2026", "st1-a", sequence, head))
    assert told.names(other) == (other == head)


@given(sequences, hashes, st.integers(0, 19), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_slip_in_typing_is_found(sequence: int, head: bytes, at: int, character: str) -> None:
    characters = shown_head(sequence, head).replace(" ", "")
    mistyped = characters[:at] + character + characters[at + 1 :]
    if mistyped != characters:
        with pytest.raises(InputError):
            read_head(mistyped)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AAAA",
        "PBH1:",
        "PBH1:DEMO:st1-a:x:" + 52 * "A",
        "PBH1:DEMO:st1-a:1:" + 51 * "A",
        "PBH1:D:a:²:" + 52 * "A",
    ],
)
def test_anything_else_is_no_code(text: str) -> None:
    with pytest.raises(InputError):
        read_head(text)
