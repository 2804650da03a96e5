"""What must hold before a share is asked for: every check of a hand-over that the count machine can make.

It has the case, the centre's and the board's signed words, and the board's leaves; it trusts none unchecked.
"""

from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

from sync.protocol.auditing import ballots_root
from sync.protocol.case import Case, Keys
from sync.protocol.certificates import open_case
from sync.protocol.encoding import decode
from sync.protocol.errors import FileDamaged, Malformed, WrongCase
from sync.protocol.merkle import board_leaf, root
from sync.protocol.messages import Account, HandOver, HandOverFile, Step, TreeHead
from sync.protocol.sealing import sealed_ballot_length
from sync.protocol.signing import verify
from sync.protocol.tracker import tracker_hash

MAX_HAND_OVER = 1024 * 1024 * 1024
"""bytes"""


@dataclass(frozen=True)
class CheckedHandOver:
    """A hand-over that passed every check, with its case. Only `check_hand_over` makes one."""

    case: Case
    keys: Keys
    hand_over: HandOver


def read_hand_over(data: bytes) -> HandOverFile:
    """Raises FileDamaged for anything but a whole hand-over file."""
    try:
        return decode(data, HandOverFile, MAX_HAND_OVER)
    except Malformed as error:
        raise FileDamaged("this is no hand-over, or not a whole one") from error


def check_hand_over(file: HandOverFile, authority: bytes | None = None) -> CheckedHandOver:
    """Judge a hand-over as a whole.

    `authority` is the case authority's key, where it is known from elsewhere; without it the one that the
    case names is believed. Raises SignatureInvalid, Malformed, CaseInvalid or WrongCase for what is signed,
    and FileDamaged where signed things contradict each other.
    """
    case = open_case(file.case, authority)
    assert case.keys is not None  # open_case has seen to it
    keys = case.keys
    hand_over = decode(verify(file.hand_over, "hand-over", keys.centre), HandOver, MAX_HAND_OVER)
    _check_case(case, hand_over.case)
    _check_ballots(case, hand_over)
    _check_account(hand_over.account, len(hand_over.ballots))
    _check_squash(case, keys, hand_over)
    _check_board(case, keys, hand_over, file.leaves)
    return CheckedHandOver(case, keys, hand_over)


def _check_case(case: Case, code: str) -> None:
    if code != case.code:
        raise WrongCase(f"this is for case {code}, not {case.code}", case=code)


def _check_ballots(case: Case, hand_over: HandOver) -> None:
    ballots, length = hand_over.ballots, sealed_ballot_length(case)
    styles, classes = {one.id for one in case.styles}, {one.id for one in case.electorate.classes}
    for number, ballot in enumerate(ballots, 1):
        if ballot.style not in styles or ballot.electorate_class not in classes:
            raise FileDamaged(f"ballot {number} is of a style or class the case does not have", ballot=number)
        if len(ballot.ballot_ct) != length:
            raise FileDamaged(f"ballot {number} does not have the case's one length", ballot=number)
    # Strictly ascending: in the one order that tells nothing, and none twice.
    order = [sha256(ballot.ballot_ct).digest() for ballot in ballots]
    if any(before >= after for before, after in pairwise(order)):
        raise FileDamaged("the ballots are not in the order due, or one is there twice")
    if ballots_root(ballots) != hand_over.root:
        raise FileDamaged("the ballots are not those that the hand-over's root names")


def _check_account(account: Account, ballots: int) -> None:
    if not account.adds_up():
        raise FileDamaged(
            f"the account does not add up: {account.accepted} accepted, {account.counted} counted, "
            f"{account.superseded} superseded, {sum(account.rejected.values())} rejected"
        )
    if account.counted != ballots:
        raise FileDamaged(f"the account counts {account.counted} ballots, {ballots} were handed over")
    if sum(account.channels.values()) != account.counted:
        raise FileDamaged("the account's channels do not add up to the ballots counted")


def _check_squash(case: Case, keys: Keys, hand_over: HandOver) -> None:
    """The step that chose the ballots left nothing undecided, and its numbers are those of the account."""
    step = decode(verify(hand_over.squash_step, "step", keys.centre), Step)
    _check_case(case, step.case)
    account = hand_over.account
    told = {
        "counted": account.counted,
        "superseded": account.superseded,
        "rejected": sum(account.rejected.values()),
    }
    if step.name != "squash" or step.counts != {name: number for name, number in told.items() if number}:
        raise FileDamaged("the account is not that of the signed step which chose the ballots")


def _check_board(case: Case, keys: Keys, hand_over: HandOver, leaves: tuple[bytes, ...]) -> None:
    """Every accepted envelope stands on the board, and every ballot to be counted is one of them."""
    head = decode(verify(hand_over.tree_head, "tree-head", keys.board), TreeHead)
    _check_case(case, head.case)
    if head.size != len(leaves) or head.root != root(leaves):
        raise FileDamaged("the board's leaves are not those that its signed head names")
    if head.size != hand_over.account.accepted:
        raise FileDamaged(
            f"the board shows {head.size} envelopes, the account {hand_over.account.accepted} accepted ones"
        )
    shown = set(leaves)
    for number, ballot in enumerate(hand_over.ballots, 1):
        if board_leaf(case.code, tracker_hash(ballot.ballot_ct)) not in shown:
            raise FileDamaged(f"ballot {number} was never shown on the board", ballot=number)
