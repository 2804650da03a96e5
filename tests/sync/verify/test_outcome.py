"""What the centre says it did is done again; then it says something else, and signs it with its own keys.

The chains, the documents and the officers' signatures must betray it all the same.
"""

from collections.abc import Callable

import msgspec
import pytest

from sync.protocol.auditing import Verdict, ballots_root
from sync.protocol.ballot import Ballot
from sync.protocol.decisions import (
    ChooseEnvelope,
)
from sync.protocol.delivery import Item, document_of
from sync.protocol.encoding import decode, encode
from sync.protocol.identification import Identified
from sync.protocol.messages import (
    HandOver,
    HandOverFile,
    SealedBallot,
    Step,
    TreeHead,
)
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Joint, Signed, Signer
from tests.sync.verify.elections import Election


def test_a_changed_verdict_is_found(election: Election) -> None:
    verdicts = [decode(one, Verdict) for one in election.frames("verdicts")]
    superseded = next(one for one in verdicts if one.standing == "superseded")
    altered = [
        msgspec.structs.replace(one, standing="counted") if one == superseded else one for one in verdicts
    ]
    election.rewrite("verdicts", map(encode, altered))
    assert "is superseded, its verdict says counted" in election.found()


def test_the_wrong_one_of_two_envelopes_is_found_whatever_was_signed(event: Election) -> None:
    """The centre counts another envelope than the two officers chose, and signs all that follows from it."""
    verdicts = [decode(one, Verdict) for one in event.frames("verdicts")]
    chosen = next(
        decode(document.payload, ChooseEnvelope).envelope
        for document in (document_of(decode(one, Item, 10**9)) for one in event.frames("documents"))
        if isinstance(document, Joint) and b"choose" in document.payload[:12]
    )
    altered = [
        msgspec.structs.replace(one, standing="superseded") if one.envelope == chosen else one
        for one in verdicts
    ]
    event.rewrite("verdicts", map(encode, altered))
    assert "is counted, its verdict says superseded" in event.found()


def test_an_exchanged_ballot_is_found_though_the_centre_signed_it(election: Election) -> None:
    world = election.world
    file = decode(election.frames("hand-over")[0], HandOverFile, 10**9)
    given = decode(file.hand_over.payload, HandOver, 10**9)
    other = SealedBallot("all", "resident", seal_ballot(world.case, "resident", Ballot("all", ("p4",))))
    ballots = (other, *given.ballots[1:])
    forged = msgspec.structs.replace(given, ballots=ballots, root=ballots_root(ballots))
    altered = msgspec.structs.replace(file, hand_over=world.centre.sign("hand-over", forged))
    election.rewrite("hand-over", [encode(altered)])
    found = election.found()
    assert "a ballot that counts was not handed over" in found
    assert "a ballot was handed over that does not count" in found


def test_what_came_after_the_hand_over_is_on_the_board_and_counts_for_nothing(held_late: Election) -> None:
    report = held_late.verify()
    assert report.holds, held_late.found()
    notes = {check.name: check.note for check in report.checks}
    assert notes["hand-over: its account"] == "2 envelopes came after the hand-over"


FORGED: dict[str, tuple[Callable[[Election, HandOver], HandOver], str]] = {
    "another root": (
        lambda _, given: msgspec.structs.replace(given, root=bytes(32)),
        "the root is not that of the ballots",
    ),
    "another order": (
        lambda _, given: with_ballots(given, given.ballots[::-1]),
        "the ballots do not stand in the order that tells nothing",
    ),
    "a ballot twice": (
        lambda _, given: with_ballots(given, (given.ballots[0], *given.ballots)),
        "a sealed ballot is there twice",
    ),
    "a ballot of another class": (
        lambda _, given: with_ballots(
            given, (msgspec.structs.replace(given.ballots[0], electorate_class="worker"), *given.ballots[1:])
        ),
        "a ballot was handed over that does not count: all worker",
    ),
    "a case of another name": (
        lambda _, given: msgspec.structs.replace(given, case="OTHER-2026"),
        "case of the hand-over: told OTHER-2026",
    ),
    "another squash step": (
        lambda election, given: msgspec.structs.replace(given, squash_step=step(election, bytes(32))),
        "the ballots were handed over after another squash step than this",
    ),
    "a head that was never signed": (
        lambda election, given: msgspec.structs.replace(
            given,
            tree_head=election.world.board.sign("tree-head", TreeHead(given.case, 9, bytes(32))),
        ),
        "its tree head is not in the record",
    ),
}


def with_ballots(given: HandOver, ballots: tuple[SealedBallot, ...]) -> HandOver:
    return msgspec.structs.replace(given, ballots=ballots, root=ballots_root(ballots))


def step(election: Election, outputs: bytes) -> Signed:
    steps = [decode(decode(one, Signed).payload, Step) for one in election.frames("steps")]
    squash = next(one for one in steps if one.name == "squash")
    return election.world.centre.sign("step", msgspec.structs.replace(squash, outputs=outputs))


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_hand_over_is_found_though_the_centre_signed_it(election: Election, name: str) -> None:
    forge, words = FORGED[name]
    file = decode(election.frames("hand-over")[0], HandOverFile, 10**9)
    given = forge(election, decode(file.hand_over.payload, HandOver, 10**9))
    altered = msgspec.structs.replace(file, hand_over=election.world.centre.sign("hand-over", given))
    election.rewrite("hand-over", [encode(altered)])
    assert words in election.found()


def test_a_hand_over_of_another_version_of_the_case_is_found(election: Election) -> None:
    file = decode(election.frames("hand-over")[0], HandOverFile, 10**9)
    other = msgspec.structs.replace(election.world.case, telephone="0")
    altered = msgspec.structs.replace(file, case=election.world.authority.sign("case", other))
    election.rewrite("hand-over", [encode(altered)])
    assert "another version of the case was handed over" in election.found()


def test_another_account_is_found_though_the_centre_signed_it(election: Election) -> None:
    world = election.world
    file = decode(election.frames("hand-over")[0], HandOverFile, 10**9)
    given = decode(file.hand_over.payload, HandOver, 10**9)
    account = msgspec.structs.replace(given.account, channels={"on-site": 4, "online": 4})
    forged = msgspec.structs.replace(given, account=account)
    election.rewrite(
        "hand-over",
        [encode(msgspec.structs.replace(file, hand_over=world.centre.sign("hand-over", forged)))],
    )
    assert "channels: told {'on-site': 4, 'online': 4}, found {'on-site': 5, 'online': 3}" in election.found()


def test_a_step_with_another_root_is_found_though_the_centre_signed_it(election: Election) -> None:
    steps = [decode(decode(one, Signed).payload, Step) for one in election.frames("steps")]
    forged = [msgspec.structs.replace(one, outputs=bytes(32), counts={"ballots": 99}) for one in steps]
    election.rewrite("steps", [encode(election.world.centre.sign("step", one)) for one in forged])
    found = election.found()
    for name in ("verify", "identify", "squash", "strip"):
        assert f"the step {name} had another output" in found
        assert f"numbers of the step {name}: told {{'ballots': 99}}" in found


def test_a_step_by_another_key_is_found(election: Election) -> None:
    frames = election.frames("steps")
    forged = encode(Signer.generate().sign("step", decode(frames[-1], Signed).payload))
    election.rewrite("steps", [*frames[:-1], forged])
    assert "a step is signed by another key" in election.found()


def test_an_answer_about_another_person_is_found(election: Election) -> None:
    """Another pseudonym, signed by another key; then by the service's own, which the step's root betrays."""
    frames = election.frames("identifications")
    told = decode(decode(frames[0], Signed).payload, Identified)
    forged = msgspec.structs.replace(told, pseudonym=bytes(32))
    election.rewrite("identifications", [encode(Signer.generate().sign("identified", forged)), *frames[1:]])
    assert "an identified is signed by another key".replace("an ", "a ", 1) in election.found()
    signed = election.world.identity_signer.sign("identified", forged)
    election.rewrite("identifications", [encode(signed), *frames[1:]])
    assert "the step identify had another output" in election.found()
    election.rewrite("identifications", [*frames, encode(signed)])
    assert "was answered twice, differently" in election.found()
    election.rewrite("identifications", frames[1:])
    assert "the identity service was never asked about" in election.found()


def test_a_leaf_removed_from_the_record_is_found(election: Election) -> None:
    leaves = election.frames("board-leaves")
    election.rewrite("board-leaves", leaves[:-1])
    found = election.found()
    assert f"an envelope is not on the board: leaf {leaves[-1].hex()} is missing" in found
    assert "the leaves handed over are not those of the board" in found


def test_leaves_in_another_order_are_found(election: Election) -> None:
    leaves = election.frames("board-leaves")
    election.rewrite("board-leaves", [leaves[1], leaves[0], *leaves[2:]])
    assert "the leaves do not give the signed root of the board of 9 leaves" in election.found()
