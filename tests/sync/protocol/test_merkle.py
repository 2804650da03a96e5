"""The board's tree is the one of RFC 6962 and 9162, so that anybody's tools can check it.

Held to the vectors that Certificate Transparency's implementations share; then, for every size up to 70, to
what proofs are for: a true one holds, and one for another leaf, place, size or head does not.
"""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.merkle import (
    EMPTY_ROOT,
    board_leaf,
    consistency_holds,
    consistency_proof,
    inclusion_holds,
    inclusion_proof,
    leaf_hash,
    root,
)

SHARED_LEAVES = [
    leaf_hash(bytes.fromhex(data))
    for data in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
SHARED_ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
SHARED_INCLUSION = {
    (0, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (5, 8): [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
}
SHARED_CONSISTENCY = {
    (1, 1): [],
    (1, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}
LEAVES = [leaf_hash(bytes([n])) for n in range(70)]
HEADS = [root(LEAVES[:size]) for size in range(71)]


@pytest.mark.parametrize("size", range(9))
def test_shared_heads(size):
    assert root(SHARED_LEAVES[:size]).hex() == SHARED_ROOTS[size]


@pytest.mark.parametrize(("index", "size"), SHARED_INCLUSION)
def test_shared_inclusion_proofs(index, size):
    proof = inclusion_proof(SHARED_LEAVES[:size], index)
    assert [node.hex() for node in proof] == SHARED_INCLUSION[index, size]


@pytest.mark.parametrize(("old", "new"), SHARED_CONSISTENCY)
def test_shared_consistency_proofs(old, new):
    proof = consistency_proof(SHARED_LEAVES[:new], old)
    assert [node.hex() for node in proof] == SHARED_CONSISTENCY[old, new]


def test_an_empty_board_has_the_head_of_nothing():
    assert root([]) == EMPTY_ROOT


def test_a_leaf_can_never_be_taken_for_a_node():
    one, two = LEAVES[:2]
    assert leaf_hash(one + two) != root([one, two])


def test_every_leaf_of_every_board_can_be_proved_and_only_in_its_place():
    for size in range(1, 71):
        for index in range(size):
            proof = inclusion_proof(LEAVES[:size], index)
            assert inclusion_holds(LEAVES[index], index, size, proof, HEADS[size])
            elsewhere = (index + 1) % size
            if elsewhere != index:
                assert not inclusion_holds(LEAVES[index], elsewhere, size, proof, HEADS[size])


def test_every_board_can_be_proved_to_have_grown_out_of_every_earlier_one():
    for new, old in itertools.chain.from_iterable(((n, o) for o in range(1, n + 1)) for n in range(1, 71)):
        proof = consistency_proof(LEAVES[:new], old)
        assert consistency_holds(old, new, HEADS[old], HEADS[new], proof)


places = st.integers(1, 70).flatmap(lambda size: st.tuples(st.integers(0, size - 1), st.just(size)))


@given(places, st.data())
def test_an_altered_inclusion_proof_fails(place, data):
    index, size = place
    proof, leaf, head = inclusion_proof(LEAVES[:size], index), LEAVES[index], HEADS[size]
    spoilt = data.draw(st.sampled_from(["leaf", "head", "longer", *(["shorter", "node"] if proof else [])]))
    if spoilt == "node":
        at = data.draw(st.integers(0, len(proof) - 1))
        proof[at] = leaf_hash(proof[at])
    elif spoilt == "shorter":
        proof.pop(data.draw(st.integers(0, len(proof) - 1)))
    elif spoilt == "longer":
        proof.insert(data.draw(st.integers(0, len(proof))), data.draw(st.sampled_from([leaf, head, b""])))
    elif spoilt == "leaf":
        leaf = leaf_hash(leaf)
    else:
        head = leaf_hash(head)
    assert not inclusion_holds(leaf, index, size, proof, head)


@given(places, st.data())
def test_an_altered_consistency_proof_fails(place, data):
    old, new = place[0] + 1, place[1]
    proof, old_head, new_head = consistency_proof(LEAVES[:new], old), HEADS[old], HEADS[new]
    spoilt = data.draw(st.sampled_from(["old", "new", "longer", *(["shorter", "node"] if proof else [])]))
    if spoilt == "node":
        at = data.draw(st.integers(0, len(proof) - 1))
        proof[at] = leaf_hash(proof[at])
    elif spoilt == "shorter":
        proof.pop(data.draw(st.integers(0, len(proof) - 1)))
    elif spoilt == "longer":
        proof.insert(
            data.draw(st.integers(0, len(proof))), data.draw(st.sampled_from([old_head, new_head, b""]))
        )
    elif spoilt == "old":
        old_head = leaf_hash(old_head)
    else:
        new_head = leaf_hash(new_head)
    assert not consistency_holds(old, new, old_head, new_head, proof)


@given(
    st.integers(-2, 2**70),
    st.integers(-2, 2**70),
    st.lists(st.sampled_from([*LEAVES[:3], b"", b"\0" * 33]), max_size=80),
)
def test_numbers_and_proofs_that_make_no_sense_are_simply_not_held(one, two, proof):
    assert not inclusion_holds(b"leaf", one, two, proof, HEADS[5])
    assert not consistency_holds(one, two, b"old", b"new", proof)


@pytest.mark.parametrize(("size", "index"), [(0, 0), (3, 3), (3, -1)])
def test_there_is_no_proof_for_a_leaf_that_is_not_there(size, index):
    with pytest.raises(IndexError):
        inclusion_proof(LEAVES[:size], index)


@pytest.mark.parametrize("old", [0, 4, -1])
def test_there_is_no_proof_from_a_board_that_never_was(old):
    with pytest.raises(IndexError):
        consistency_proof(LEAVES[:3], old)


def test_a_leaf_of_the_board_belongs_to_its_case():
    assert board_leaf("CASE-1", bytes(32)) == leaf_hash(b"CASE-1" + bytes(32))
    assert board_leaf("CASE-1", bytes(32)) != board_leaf("CASE-2", bytes(32))
