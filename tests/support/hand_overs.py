"""Hand-overs as the centre makes them, and with one thing wrong at will."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

import msgspec

from sync.protocol.auditing import ballots_root
from sync.protocol.ballot import Ballot
from sync.protocol.merkle import board_leaf, root
from sync.protocol.messages import Account, HandOver, HandOverFile, SealedBallot, Step, TreeHead
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Signer
from sync.protocol.tracker import tracker_hash
from tests.support.world import World

Vote = tuple[str, Ballot]
"""class, ballot"""
BESIDE = 3
"""accepted envelopes that are not counted: one superseded, two rejected"""


def sealed(world: World, votes: Iterable[Vote]) -> list[SealedBallot]:
    """Freshly sealed, in the order due."""
    ballots = [SealedBallot(one.style, group, seal_ballot(world.case, group, one)) for group, one in votes]
    return in_order(ballots)


def in_order(ballots: Iterable[SealedBallot]) -> list[SealedBallot]:
    return sorted(ballots, key=lambda one: sha256(one.ballot_ct).digest())


def leaves_of(world: World, ballots: Sequence[SealedBallot]) -> list[bytes]:
    """The board's leaves: of these ballots and of envelopes beside them, in an order of their own."""
    trackers = [tracker_hash(one.ballot_ct) for one in ballots]
    trackers += [sha256(b"not counted %d" % n).digest() for n in range(BESIDE)]
    return sorted(board_leaf(world.case.code, tracker) for tracker in trackers)


def account_of(ballots: Sequence[SealedBallot]) -> Account:
    number = len(ballots)
    return Account(number + BESIDE, number, 1, {"signature-invalid": 2}, {"on-site": number})


def hand_over_file(
    world: World,
    ballots: Sequence[SealedBallot],
    *,
    leaves: Sequence[bytes] | None = None,
    head: Mapping[str, object] | None = None,
    step: Mapping[str, object] | None = None,
    centre: Signer | None = None,
    board: Signer | None = None,
    **changes: object,
) -> HandOverFile:
    """A hand-over of these ballots.

    `head`, `step` and `changes` replace fields of tree head, squash step and hand-over before they are
    signed; `centre` and `board` sign in place of the true ones.
    """
    code, account = world.case.code, account_of(ballots)
    leaves = leaves_of(world, ballots) if leaves is None else leaves
    tree_head = TreeHead(code, len(leaves), root(leaves))
    counts = {"counted": account.counted, "superseded": 1, "rejected": 2}
    squash = Step(code, "squash", bytes(32), bytes(32), {name: n for name, n in counts.items() if n})
    hand_over = HandOver(
        code,
        tuple(ballots),
        ballots_root(ballots),
        account,
        (board or world.board).sign("tree-head", msgspec.structs.replace(tree_head, **(head or {}))),
        world.centre.sign("step", msgspec.structs.replace(squash, **(step or {}))),
    )
    changed = msgspec.structs.replace(hand_over, **changes)
    signed = (centre or world.centre).sign("hand-over", changed)
    return HandOverFile(world.signed_case, signed, tuple(leaves))
