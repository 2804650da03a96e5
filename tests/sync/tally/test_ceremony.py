"""Trustees meet. Each takes home 33 words; any quorum of them brings the key back, and nobody else does.

At the count they type their words, and mistype them in every way that people do.
"""

import re
from dataclasses import replace
from hashlib import sha256
from itertools import combinations, pairwise
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORDLIST

from sync.protocol.errors import EnvironmentFailed, InputError, ShareInvalid
from sync.protocol.sealing import generate_sealing_key, sealing_public_key
from sync.tally import ceremony
from sync.tally.ceremony import MAX_TRIED, WORDS, Ceremony, hold_ceremony, read_share, recover_tally_key

TWO_OF_THREE = hold_ceremony(2, 3)
THREE_OF_FIVE = hold_ceremony(3, 5)
OUR_OWN = {"belong", "together", "program"}
"""words of SLIP-39's list that the messages use themselves"""


def refusal(shares: list[str], held: Ceremony = TWO_OF_THREE) -> ShareInvalid:
    """The error for these shares, which must not give any word of any share away."""
    with pytest.raises(ShareInvalid) as caught:
        recover_tally_key(shares, held.tally_public)
    given = {word for share in (*shares, *held.shares) for word in share.split()}
    assert not (given & set(WORDLIST) - OUR_OWN) & set(re.findall(r"\w+", caught.value.message))
    return caught.value


def with_word(share: str, place: int, word: str) -> str:
    words = share.split()
    words[place - 1] = word
    return " ".join(words)


@st.composite
def quorums(draw: st.DrawFn) -> tuple[int, int]:
    trustees = draw(st.integers(2, 6))
    return draw(st.integers(2, trustees)), trustees


@settings(max_examples=12, deadline=None)
@given(sizes=quorums(), data=st.data())
def test_any_quorum_in_any_order_recovers_the_key_and_fewer_never(
    sizes: tuple[int, int], data: st.DataObject
) -> None:
    threshold, trustees = sizes
    held = hold_ceremony(threshold, trustees)
    order = data.draw(st.permutations(held.shares))
    number = data.draw(st.integers(1, trustees))
    if number >= threshold:
        private = recover_tally_key(order[:number], held.tally_public)
        assert sealing_public_key(private) == held.tally_public
    else:
        assert refusal(order[:number], held).details == {"missing": threshold - number}


def test_every_quorum_is_tried_and_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    held = hold_ceremony(3, 5, lambda done, total: told.append((done, total)))
    assert told == [(n, 10) for n in range(1, 11)]
    assert (held.tried, held.quorums) == (10, 10)
    assert len(set(held.shares)) == 5
    assert all(len(share.split()) == WORDS for share in held.shares)


def test_where_quorums_are_too_many_each_share_is_tried_with_its_neighbours_and_the_others_hold_too() -> None:
    held = hold_ceremony(7, 14)
    assert held.quorums == comb(14, 7) > MAX_TRIED
    assert held.tried == 14
    for quorum in list(combinations(held.shares, 7))[::400]:
        recover_tally_key(quorum, held.tally_public)


@pytest.mark.parametrize(("threshold", "trustees"), [(1, 1), (1, 3), (4, 3), (2, 17), (0, 0)])
def test_numbers_that_make_no_sense_are_refused(threshold: int, trustees: int) -> None:
    with pytest.raises(InputError):
        hold_ceremony(threshold, trustees)


def test_a_machine_that_garbles_a_share_is_found_before_anybody_relies_on_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def garbled(*arguments: object, **named: object) -> list[list[str]]:
        good, other = (generate_mnemonics(*arguments, **named) for _ in range(2))
        return [[*good[0][:-1], other[0][-1]]]

    monkeypatch.setattr(ceremony, "generate_mnemonics", garbled)
    with pytest.raises(EnvironmentFailed):
        hold_ceremony(2, 3)


def test_the_seed_is_committed_to_and_nothing_secret_shows() -> None:
    held = TWO_OF_THREE
    assert len(held.seed) == 32
    assert sha256(held.seed).digest() == held.seed_commitment
    assert repr(held.seed) not in repr(held)
    # Pairs of words: "public" alone is a word of the list and of a field's name.
    assert not any(
        f"{one} {two}" in repr(held) for share in held.shares for one, two in pairwise(share.split())
    )


@pytest.mark.parametrize(
    "typed",
    [
        str.upper,
        lambda share: "  " + share.replace(" ", " \n\t"),
        lambda share: " ".join(word[:4] for word in share.split()),
        lambda share: "".join(chr(ord(c) + 0xFEE0) if c != " " else "\u3000" for c in share),
    ],
    ids=["capitals", "blanks and lines", "first four letters", "full width"],
)
def test_ways_of_typing_that_mean_the_same_are_taken(typed: object) -> None:
    assert callable(typed)
    shares = [typed(share) for share in TWO_OF_THREE.shares[1:]]
    assert (
        sealing_public_key(recover_tally_key(shares, TWO_OF_THREE.tally_public)) == TWO_OF_THREE.tally_public
    )


@pytest.mark.parametrize("word", ["xyzzy", "acd", "academik", "academics", "學術", "1.", "-"])
def test_a_word_that_is_none_is_told_by_its_place(word: str) -> None:
    first, second, _ = TWO_OF_THREE.shares
    error = refusal([first, with_word(second, 5, word)])
    assert error.details == {"share": 2, "word": 5}
    assert word not in error.message


@settings(max_examples=40, deadline=None)
@given(place=st.integers(1, WORDS), word=st.sampled_from(WORDLIST))
def test_a_word_mistaken_for_another_is_found_by_the_checksum(place: int, word: str) -> None:
    first, second, _ = TWO_OF_THREE.shares
    if second.split()[place - 1] != word:
        error = refusal([first, with_word(second, place, word)])
        assert error.details == {"share": 2}
        assert "checksum" in error.message


@pytest.mark.parametrize("place", range(1, WORDS))
def test_two_words_changed_about_are_found(place: int) -> None:
    share = TWO_OF_THREE.shares[0].split()
    share[place - 1], share[place] = share[place], share[place - 1]
    if " ".join(share) != TWO_OF_THREE.shares[0]:
        assert refusal([" ".join(share)]).details == {"share": 1}


@pytest.mark.parametrize("number", [0, 1, 20, 32, 34, 66])
def test_too_few_or_too_many_words_are_counted(number: int) -> None:
    words = (TWO_OF_THREE.shares[0].split() * 2)[:number]
    assert f"has {number} words" in refusal([TWO_OF_THREE.shares[1], " ".join(words)]).message


def test_the_same_share_twice_is_no_quorum() -> None:
    first, second, _ = THREE_OF_FIVE.shares[:3]
    error = refusal([first, second, first.upper()], THREE_OF_FIVE)
    assert error.details == {"share": 3, "other": 1}


def test_a_share_of_another_ceremony_is_named() -> None:
    first, second, *_ = THREE_OF_FIVE.shares
    stranger = hold_ceremony(3, 5).shares[2]
    error = refusal([first, stranger, second], THREE_OF_FIVE)
    assert error.details == {"share": 2, "other": 1}


def test_a_whole_quorum_of_another_ceremony_opens_nothing() -> None:
    other = hold_ceremony(2, 3)
    assert "another ceremony" in refusal(list(other.shares[:2])).message


def test_a_share_forged_to_look_like_one_of_this_ceremony_does_not_fit() -> None:
    first, second, _ = TWO_OF_THREE.shares
    forged = replace(Share.from_mnemonic(second), value=bytes(32)).mnemonic()
    assert "do not belong together" in refusal([first, forged]).message


def test_words_from_another_program_are_not_taken_for_a_share() -> None:
    private, _ = generate_sealing_key()
    wallet = generate_mnemonics(1, [(2, 3)], private, iteration_exponent=1)[0]
    error = refusal([TWO_OF_THREE.shares[0], wallet[0]])
    assert error.details == {"share": 2}


def test_no_share_at_all() -> None:
    with pytest.raises(ShareInvalid):
        recover_tally_key([], TWO_OF_THREE.tally_public)


def test_a_share_can_be_judged_as_soon_as_it_is_typed() -> None:
    assert read_share(THREE_OF_FIVE.shares[4], 1).member_threshold == 3
    with pytest.raises(ShareInvalid):
        read_share("academic", 1)
