"""The tally key: made, split among trustees (SLIP-39, t of n), tried with every quorum, and recovered.

The private key is whole only in memory, here and at the count. No message below repeats a word of a share.
"""

import secrets
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import combinations
from math import comb

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORDLIST

from sync.protocol.ballot import Ballot
from sync.protocol.encoding import encode
from sync.protocol.errors import EnvironmentFailed, InputError, PollingError, ShareInvalid
from sync.protocol.sealing import (
    ballot_info,
    generate_sealing_key,
    open_ballot,
    pad,
    seal,
    sealing_public_key,
)

MAX_TRUSTEES = 16
"""SLIP-39's limit"""
MAX_TRIED = 2000
"""quorums; with more than this, neighbours are tried"""
WORDS = 33
"""in a share of a 32-byte secret"""
PREFIX = 4
"""letters that tell every word of the list from all others"""
# The passphrase is empty, so stretching it protects nothing: SLIP-39's cheapest exponent.
EXPONENT = 0
SEED_BYTES = 32
TEST_CASE, TEST_BALLOT = "CEREMONY-TEST", Ballot("test", ("test",))
TEST_LENGTH = 64

_BY_PREFIX = {word[:PREFIX]: word for word in WORDLIST}


@dataclass(frozen=True)
class Ceremony:
    """What a ceremony gives: two public values for the case, and two kinds of secrets that part at once."""

    threshold: int
    tally_public: bytes
    seed_commitment: bytes
    quorums: int
    """how many quorums there are"""
    tried: int
    """how many of them recovered the key and opened the test ballot"""
    seed: bytes = field(repr=False)
    """32 bytes that break ties between one person's envelopes; SHA-256 of it is the commitment"""
    shares: tuple[str, ...] = field(repr=False)
    """one for each trustee: 33 words"""


def hold_ceremony(
    threshold: int, trustees: int, progress: Callable[[int, int], None] | None = None
) -> Ceremony:
    """Make the tally key, split it, and let every quorum recover it and open a test ballot.

    In: how many trustees open the ballots together, of how many; `progress` is told (tried, to try).
    Raises InputError for numbers that make no sense, EnvironmentFailed if a quorum fails: a faulty machine.
    """
    if not 2 <= threshold <= trustees <= MAX_TRUSTEES:
        raise InputError(
            f"{threshold} of {trustees} cannot be: at least 2 together, and at most {MAX_TRUSTEES} trustees"
        )
    private, public = generate_sealing_key()
    groups = generate_mnemonics(1, [(threshold, trustees)], private, iteration_exponent=EXPONENT)
    shares = tuple(groups[0])
    test = seal(public, ballot_info(TEST_CASE, "test", "test"), pad(encode(TEST_BALLOT), TEST_LENGTH))
    quorums = comb(trustees, threshold)
    to_try = quorums if quorums <= MAX_TRIED else trustees
    chosen = combinations(shares, threshold) if quorums <= MAX_TRIED else _neighbours(shares, threshold)
    for tried, quorum in enumerate(chosen, 1):
        _try_quorum(quorum, public, test)
        if progress is not None:
            progress(tried, to_try)
    seed = secrets.token_bytes(SEED_BYTES)
    return Ceremony(threshold, public, sha256(seed).digest(), quorums, to_try, seed, shares)


def _neighbours(shares: Sequence[str], threshold: int) -> Iterable[Sequence[str]]:
    """Each share with those that follow it, round in a ring.

    These few speak for all quorums. Two neighbours have all shares but one in common; with the secret that
    both give, these fix one polynomial, so every share lies on the same one, and any other quorum finds it.
    """
    ring = [*shares, *shares]
    return (ring[first : first + threshold] for first in range(len(shares)))


def recover_tally_key(shares: Sequence[str], tally_public: bytes) -> bytes:
    """The private tally key from at least the threshold of shares, in any order.

    Of each word the first four letters are enough. `tally_public` is the key that the case names: no other
    key is ever returned. Raises ShareInvalid, which names shares and words by their position alone.
    """
    read = [read_share(text, position) for position, text in enumerate(shares, 1)]
    _check_set(read)
    try:
        private: bytes = combine_mnemonics([share.mnemonic() for share in read[: read[0].member_threshold]])
    except MnemonicError:
        # The library's message repeats words, so it is not passed on.
        raise ShareInvalid("these shares do not belong together") from None
    if sealing_public_key(private) != tally_public:
        raise ShareInvalid("these shares are of another ceremony: they give another key than the case names")
    return private


def read_share(text: str, position: int) -> Share:
    """One share as typed, judged on its own. `position` is for the messages. Raises ShareInvalid."""
    # A Chinese keyboard may type letters of full width.
    words = unicodedata.normalize("NFKC", text).lower().split()
    for place, word in enumerate(words, 1):
        if not _is_meant(word):
            raise ShareInvalid(
                f"share {position}: word {place} is not in the list", share=position, word=place
            )
    if len(words) != WORDS:
        raise ShareInvalid(f"share {position} has {len(words)} words, {WORDS} are due", share=position)
    try:
        share = Share.from_mnemonic(" ".join(_BY_PREFIX[word[:PREFIX]] for word in words))
    except MnemonicError:
        raise ShareInvalid(
            f"share {position}: the checksum is wrong, so a word is mistaken or out of its place",
            share=position,
        ) from None
    if share.iteration_exponent != EXPONENT or share.group_count != 1:
        raise ShareInvalid(f"share {position} is not from a ceremony of this program", share=position)
    return share


def _is_meant(word: str) -> bool:
    """Is it a word of the list, or the beginning of one that leaves no doubt?"""
    known = _BY_PREFIX.get(word[:PREFIX])
    return known is not None and known.startswith(word)


def _check_set(shares: Sequence[Share]) -> None:
    """Raise ShareInvalid for shares of several ceremonies, the same one twice, or too few."""
    if not shares:
        raise ShareInvalid("no share was given")
    kinds = [share.group_parameters() for share in shares]
    usual = Counter(kinds).most_common(1)[0][0]
    for position, kind in enumerate(kinds, 1):
        if kind != usual:
            other = kinds.index(usual) + 1
            raise ShareInvalid(
                f"share {position} is of another ceremony than share {other}", share=position, other=other
            )
    seen: dict[int, int] = {}
    for position, share in enumerate(shares, 1):
        first = seen.setdefault(share.index, position)
        if first != position:
            raise ShareInvalid(f"shares {first} and {position} are the same", share=position, other=first)
    missing = shares[0].member_threshold - len(shares)
    if missing > 0:
        raise ShareInvalid(
            f"{missing} more of the {shares[0].member_threshold} shares needed must be given",
            missing=missing,
        )


def _try_quorum(quorum: Sequence[str], public: bytes, test: bytes) -> None:
    try:
        opened = open_ballot(recover_tally_key(quorum, public), TEST_CASE, "test", "test", test)
    except PollingError:
        opened = None
    if opened != TEST_BALLOT:
        raise EnvironmentFailed(
            "a quorum of the new shares does not open the test ballot: do not use this machine"
        )
