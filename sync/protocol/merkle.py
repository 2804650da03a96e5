"""The board's Merkle tree: RFC 9162, section 2.1 (SHA-256)."""

from collections.abc import Sequence
from hashlib import sha256

EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def board_leaf(case_code: str, tracker: bytes) -> bytes:
    """The leaf of one accepted envelope: SHA-256(0x00 | case | tracker hash)."""
    return leaf_hash(case_code.encode() + tracker)


def _split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)


def root(leaves: Sequence[bytes]) -> bytes:
    """The tree head over leaf hashes. Linear, without recursion over the whole list."""
    if not leaves:
        return EMPTY_ROOT
    # Complete subtrees merge like the carries of a binary counter; what is left is joined from the right.
    stack: list[tuple[int, bytes]] = []
    for leaf in leaves:
        size, node = 1, leaf
        while stack and stack[-1][0] == size:
            node = node_hash(stack.pop()[1], node)
            size *= 2
        stack.append((size, node))
    node = stack.pop()[1]
    while stack:
        node = node_hash(stack.pop()[1], node)
    return node


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The path that proves leaf `index` to be in the tree of all `leaves`, from the leaf upwards."""
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    if len(leaves) == 1:
        return []
    half = _split(len(leaves))
    if index < half:
        return [*inclusion_proof(leaves[:half], index), root(leaves[half:])]
    return [*inclusion_proof(leaves[half:], index - half), root(leaves[:half])]


def inclusion_holds(leaf: bytes, index: int, size: int, proof: Sequence[bytes], head: bytes) -> bool:
    """Check an inclusion proof (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    first, last, node = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if first & 1 or first == last:
            node = node_hash(sibling, node)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            node = node_hash(node, sibling)
        first, last = first >> 1, last >> 1
    return last == 0 and node == head


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> list[bytes]:
    """The nodes that prove the tree of the first `old_size` leaves to be a part of this one."""
    if not 0 < old_size <= len(leaves):
        raise IndexError(old_size)
    return _subproof(leaves, old_size, whole=True)


def _subproof(leaves: Sequence[bytes], old_size: int, *, whole: bool) -> list[bytes]:
    if old_size == len(leaves):
        return [] if whole else [root(leaves)]
    half = _split(len(leaves))
    if old_size <= half:
        return [*_subproof(leaves[:half], old_size, whole=whole), root(leaves[half:])]
    return [*_subproof(leaves[half:], old_size - half, whole=False), root(leaves[:half])]


def consistency_holds(old_size: int, new_size: int, old: bytes, new: bytes, proof: Sequence[bytes]) -> bool:
    """Check a consistency proof (RFC 9162, 2.1.4.2)."""
    if not 0 < old_size <= new_size:
        return False
    if old_size == new_size:
        return not proof and old == new
    path = [old, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    if not path:
        return False
    first, last = old_size - 1, new_size - 1
    while first & 1:
        first, last = first >> 1, last >> 1
    old_node = new_node = path[0]
    for node in path[1:]:
        if last == 0:
            return False
        if first & 1 or first == last:
            old_node, new_node = node_hash(node, old_node), node_hash(node, new_node)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            new_node = node_hash(new_node, node)
        first, last = first >> 1, last >> 1
    return last == 0 and old_node == old and new_node == new
