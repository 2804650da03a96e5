"""The public board: its tree computed again from the leaves."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from sync.protocol.case import Case
from sync.protocol.encoding import decode
from sync.protocol.merkle import EMPTY_ROOT, board_leaf, node_hash
from sync.protocol.messages import TreeHead
from sync.protocol.signing import Signed, verify
from sync.verify.report import Check


def roots(leaves: Sequence[bytes], sizes: Collection[int]) -> dict[int, bytes]:
    """The roots (RFC 9162) of the trees over the first `size` leaves, in one pass; none beyond them."""
    found = {0: EMPTY_ROOT} if 0 in sizes else {}
    peaks: list[tuple[int, bytes]] = []  # complete subtrees from left to right: height, root
    for size, leaf in enumerate(leaves, 1):
        height, node = 0, leaf
        while peaks and peaks[-1][0] == height:
            node, height = node_hash(peaks.pop()[1], node), height + 1
        peaks.append((height, node))
        if size in sizes:
            whole = peaks[-1][1]
            for _, peak in reversed(peaks[:-1]):
                whole = node_hash(peak, whole)
            found[size] = whole
    return found


def compare_heads(
    check: Check, case: Case, heads: Iterable[Signed], leaves: Sequence[bytes]
) -> list[TreeHead]:
    """Each head is signed by the board, and true of these leaves: so the board only ever grew."""
    assert case.keys is not None
    read = []
    for one in heads:
        with check:
            read.append(decode(verify(one, "tree-head", case.keys.board), TreeHead))
    computed = roots(leaves, {head.size for head in read})
    for head in read:
        check.equal("case of a tree head", head.case, case.code)
        if head.size not in computed:
            check.problems.append(f"a signed head has {head.size} leaves, {len(leaves)} are there")
        elif head.root != computed[head.size]:
            check.problems.append(
                f"the leaves do not give the signed root of the board of {head.size} leaves"
            )
    return read


def compare_leaves(check: Check, case: Case, trackers: Iterable[bytes], leaves: Sequence[bytes]) -> None:
    """Every envelope ever received stands on the board, and nothing else."""
    due = Counter(board_leaf(case.code, tracker) for tracker in trackers)
    shown = Counter(leaves)
    check.number = len(leaves)
    for leaf in (due - shown).elements():
        check.problems.append(f"an envelope is not on the board: leaf {leaf.hex()} is missing")
    for leaf in (shown - due).elements():
        check.problems.append(f"leaf {leaf.hex()} of the board is of no envelope")
