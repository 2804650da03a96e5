"""A voter looks for a tracker on the board, and anybody checks that the board only ever grows."""

import threading

import pytest
from sqlalchemy import select

from sync.protocol.encoding import decode
from sync.protocol.errors import InputError, NotReady
from sync.protocol.merkle import board_leaf as leaf_of
from sync.protocol.merkle import consistency_holds, inclusion_holds
from sync.protocol.messages import TreeHead
from sync.protocol.signing import Signed, verify
from sync.protocol.tracker import shown_tracker, tracker_hash, tracker_link
from sync.server.board import BoardHead
from sync.server.database import Database
from sync.server.models import board_leaf
from tests.support.centres import Rig
from tests.support.chains import Station
from tests.support.people import people


@pytest.fixture
def rig(database: Database) -> Rig:
    return Rig(database)


def checked(rig: Rig, head: BoardHead) -> TreeHead:
    """What the board's key has signed."""
    signed = decode(head.signed, Signed)
    told = decode(verify(signed, "tree-head", rig.world.board.public_key), TreeHead)
    assert (told.case, told.size, told.root) == (rig.world.case.code, head.size, head.root)
    return told


def test_every_envelope_received_is_on_the_board_whatever_becomes_of_it(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    voters = people(5)
    trackers = []
    for who in voters:
        hall.vote(who)
        trackers.append(tracker_hash(hall.booth.ballot()))
    hall.booth.cast(hall.desk.issue(voters[0]), ballot_ct=bytes(90))
    trackers.append(tracker_hash(bytes(90)))
    rig.deliver(hall)
    assert rig.centre.publish_board() == 6
    for tracker in trackers:
        for text in (shown_tracker(tracker), tracker_link(tracker)):
            proof = rig.centre.board.inclusion(text)
            assert proof is not None
            head = checked(rig, proof.head)
            assert (proof.tracker, proof.leaf) == (tracker, leaf_of(rig.world.case.code, tracker))
            assert inclusion_holds(proof.leaf, proof.index, head.size, proof.path, head.root)


def test_the_board_only_grows_and_can_prove_it(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    heads, voters = [], people(11)
    for group in (voters[:3], voters[3:4], voters[4:]):
        for who in group:
            hall.vote(who)
        rig.deliver(hall)
        rig.centre.publish_board()
        heads.append(checked(rig, rig.centre.board.head()))
    assert [head.size for head in heads] == [3, 4, 11]
    for old in heads:
        proof = rig.opened().board.consistency(old.size)
        new = checked(rig, proof.head)
        assert consistency_holds(old.size, new.size, old.root, new.root, proof.path)


def test_within_a_batch_the_order_tells_nothing_of_who_came_when(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    voters = people(8)
    for group in (voters[:5], voters[5:]):
        for who in group:
            hall.vote(who)
        rig.deliver(hall)
        rig.centre.publish_board()
    with rig.database.reading() as connection:
        leaves = connection.scalars(select(board_leaf.c.leaf).order_by(board_leaf.c.position)).all()
    assert leaves[:5] == sorted(leaves[:5])
    assert leaves[5:] == sorted(leaves[5:])


def test_publishing_again_changes_nothing(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    hall.vote(people(1)[0])
    rig.deliver(hall)
    rig.centre.publish_board()
    head = rig.centre.board.head()
    assert rig.centre.publish_board() == 1
    assert rig.centre.board.head() == head


def test_two_servers_that_publish_at_once_make_one_board(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    for who in people(6):
        hall.vote(who)
    rig.deliver(hall)
    others = [rig.opened() for _ in range(3)]
    threads = [threading.Thread(target=other.publish_board) for other in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rig.centre.board.head().size == 6
    assert rig.centre.board.consistency(6).path == ()


def test_a_tracker_that_is_not_there_or_mistyped(rig: Rig) -> None:
    with pytest.raises(NotReady):
        rig.centre.board.head()
    rig.centre.publish_board()
    unknown = tracker_hash(b"never cast")
    assert rig.centre.board.inclusion(shown_tracker(unknown)) is None
    assert rig.centre.board.inclusion(tracker_link(unknown)) is None
    for text in (
        "ABCD",
        shown_tracker(unknown)[:-1] + "?",
        "PB1:ABC",
        "PB1:" + "A" * 51 + "!",
        "PB1:",
        "PB1:憲",
    ):
        with pytest.raises(InputError):
            rig.centre.board.inclusion(text)
    with pytest.raises(InputError):
        rig.centre.board.consistency(1)
