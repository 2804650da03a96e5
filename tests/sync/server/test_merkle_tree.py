"""The tree kept in memory is the tree that the protocol defines."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import merkle
from sync.server.merkle_tree import MerkleTree

LEAVES = [sha256(bytes([n])).digest() for n in range(70)]


@pytest.mark.parametrize("size", range(70))
def test_roots_and_proofs_are_those_of_the_protocol(size: int) -> None:
    leaves = LEAVES[:size]
    tree = MerkleTree(LEAVES)
    assert tree.root(size) == merkle.root(leaves)
    for index in range(size):
        assert tree.inclusion(index, size) == merkle.inclusion_proof(leaves, index)
    for old in range(1, size + 1):
        assert tree.consistency(old, size) == merkle.consistency_proof(leaves, old)


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=200))
def test_growing_leaf_by_leaf_gives_the_same_root(leaves: list[bytes]) -> None:
    tree = MerkleTree()
    for leaf in leaves:
        tree.append(leaf)
    assert (len(tree), tree.root()) == (len(leaves), merkle.root(leaves))


@pytest.mark.parametrize(("index", "size"), [(3, 3), (-1, 3), (0, 4), (0, 0)])
def test_there_is_no_inclusion_of_what_is_not_there(index: int, size: int) -> None:
    with pytest.raises(IndexError):
        MerkleTree(LEAVES[:3]).inclusion(index, size)


@pytest.mark.parametrize(("old", "size"), [(0, 3), (3, 2), (4, 4)])
def test_there_is_no_consistency_with_what_never_was(old: int, size: int) -> None:
    with pytest.raises(IndexError):
        MerkleTree(LEAVES[:3]).consistency(old, size)
