"""The count machine trusts nobody: a hand-over with one thing wrong is refused before a share is asked for.

Whatever is altered, whoever signed it, and even if it adds up in itself: each is a typed error.
"""

from collections.abc import Callable

import msgspec
import pytest

from sync.protocol.auditing import ballots_root
from sync.protocol.ballot import Ballot
from sync.protocol.encoding import encode
from sync.protocol.errors import FileDamaged, Malformed, PollingError, SignatureInvalid, WrongCase
from sync.protocol.messages import Account, HandOverFile, SealedBallot
from sync.protocol.signing import Signed, Signer
from sync.tally.hand_over import check_hand_over, read_hand_over
from tests.support.hand_overs import account_of, hand_over_file, in_order, leaves_of, sealed
from tests.support.world import World, plain_case

WORLD = World()
BALLOTS = sealed(WORLD, [("resident", Ballot("all", (one,))) for one in ("p1", "p2", "p3", "p1", "p1")])
GOOD = hand_over_file(WORLD, BALLOTS)
ACCOUNT = account_of(BALLOTS)


def with_ballots(ballots: list[SealedBallot]) -> HandOverFile:
    """These ballots with everything else made to fit: leaves, account, root, signatures."""
    return hand_over_file(WORLD, ballots)


def changed(ballot: SealedBallot, **fields: object) -> list[SealedBallot]:
    """The ballots with one of them changed, in the order due again."""
    others = [one for one in BALLOTS if one is not ballot]
    return in_order([*others, msgspec.structs.replace(ballot, **fields)])


def refused(file: HandOverFile, kind: type[PollingError], *, authority: bytes | None = None) -> str:
    with pytest.raises(kind) as caught:
        check_hand_over(file, authority)
    return caught.value.message


def test_a_good_one_passes_with_and_without_the_authority_known() -> None:
    checked = check_hand_over(read_hand_over(encode(GOOD)), WORLD.authority.public_key)
    assert checked == check_hand_over(GOOD)
    assert (checked.case, checked.hand_over.ballots) == (WORLD.case, tuple(BALLOTS))


def test_a_poll_without_a_single_ballot_can_be_counted_too() -> None:
    assert check_hand_over(with_ballots([])).hand_over.ballots == ()


def test_a_file_cut_short_is_damaged() -> None:
    data = encode(GOOD)
    for end in (0, 1, len(data) // 2, len(data) - 1):
        with pytest.raises(FileDamaged):
            read_hand_over(data[:end])


def altered(signed: Signed, place: int) -> Signed:
    payload = bytearray(signed.payload)
    payload[place] ^= 1
    return msgspec.structs.replace(signed, payload=bytes(payload))


@pytest.mark.parametrize("field", ["case", "hand_over"])
def test_no_byte_of_what_is_signed_can_be_altered(field: str) -> None:
    signed = getattr(GOOD, field)
    for place in range(0, len(signed.payload), 37):
        forged = msgspec.structs.replace(GOOD, **{field: altered(signed, place)})
        refused(forged, PollingError)
        refused(forged, SignatureInvalid, authority=WORLD.authority.public_key)


def test_another_case_authority_is_found_by_who_knows_the_right_one() -> None:
    refused(GOOD, SignatureInvalid, authority=Signer.generate().public_key)


def test_a_hand_over_that_the_centre_did_not_sign() -> None:
    refused(hand_over_file(WORLD, BALLOTS, centre=WORLD.board), SignatureInvalid)


def test_a_tree_head_that_the_board_did_not_sign() -> None:
    refused(hand_over_file(WORLD, BALLOTS, board=WORLD.centre), SignatureInvalid)


def test_a_squash_step_that_the_centre_did_not_sign() -> None:
    step = Signer.generate().sign("step", b"")
    refused(hand_over_file(WORLD, BALLOTS, squash_step=step), SignatureInvalid)


def test_another_kind_of_message_of_the_centre_is_no_hand_over() -> None:
    file = msgspec.structs.replace(GOOD, hand_over=WORLD.centre.sign("receipt", GOOD.hand_over.payload))
    refused(file, SignatureInvalid)
    file = msgspec.structs.replace(GOOD, hand_over=WORLD.centre.sign("hand-over", b"\x90"))
    refused(file, Malformed)


def test_a_hand_over_of_another_case() -> None:
    other = World(plain_case("OTHER-2026"), authority=WORLD.authority, centre=WORLD.centre, board=WORLD.board)
    refused(msgspec.structs.replace(GOOD, case=other.signed_case), WrongCase)
    refused(hand_over_file(WORLD, BALLOTS, case="OTHER-2026"), WrongCase)
    refused(hand_over_file(WORLD, BALLOTS, head={"case": "OTHER-2026"}), WrongCase)
    refused(hand_over_file(WORLD, BALLOTS, step={"case": "OTHER-2026"}), WrongCase)


def test_the_step_must_be_the_one_that_chose_the_ballots_and_have_left_nothing_undecided() -> None:
    counts = {"counted": len(BALLOTS), "superseded": 1, "rejected": 2}
    for step in (
        {"name": "verify"},
        {"counts": {**counts, "counted": 6}},
        {"counts": {**counts, "pending": 1}},
        {"counts": {**counts, "quarantined": 1}},
        {"counts": {}},
    ):
        assert "step" in refused(hand_over_file(WORLD, BALLOTS, step=step), FileDamaged)


def test_ballots_that_the_root_does_not_name() -> None:
    assert "root" in refused(hand_over_file(WORLD, BALLOTS, root=bytes(32)), FileDamaged)
    assert "root" in refused(hand_over_file(WORLD, BALLOTS, root=ballots_root(BALLOTS[::-1])), FileDamaged)


def test_an_order_that_could_tell_of_the_order_of_arrival() -> None:
    for at in range(len(BALLOTS) - 1):
        swapped = [*BALLOTS[:at], BALLOTS[at + 1], BALLOTS[at], *BALLOTS[at + 2 :]]
        assert "order" in refused(with_ballots(swapped), FileDamaged)


def test_a_ballot_there_twice() -> None:
    assert "twice" in refused(with_ballots(in_order([*BALLOTS, BALLOTS[2]])), FileDamaged)


@pytest.mark.parametrize("change", [lambda ct: ct[:-1], lambda ct: ct + b"\0"], ids=["shorter", "longer"])
def test_a_ballot_of_another_length(change: Callable[[bytes], bytes]) -> None:
    ballots = changed(BALLOTS[0], ballot_ct=change(BALLOTS[0].ballot_ct))
    assert "length" in refused(with_ballots(ballots), FileDamaged)


@pytest.mark.parametrize("field", ["style", "electorate_class"])
def test_a_ballot_of_a_style_or_class_that_the_case_does_not_have(field: str) -> None:
    assert "style or class" in refused(with_ballots(changed(BALLOTS[1], **{field: "martian"})), FileDamaged)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"accepted": 9}, "add up"),
        ({"superseded": 2}, "add up"),
        ({"rejected": {}}, "add up"),
        ({"counted": 4, "superseded": 2}, "4 ballots, 5 were"),
        ({"counted": 6, "superseded": 0}, "6 ballots, 5 were"),
        ({"channels": {"on-site": 4}}, "channels"),
        ({"superseded": 0, "rejected": {"signature-invalid": 3}}, "step"),
    ],
)
def test_an_account_that_does_not_add_up(change: dict[str, object], told: str) -> None:
    account = msgspec.structs.replace(ACCOUNT, **change)
    assert told in refused(hand_over_file(WORLD, BALLOTS, account=account), FileDamaged)


def test_an_account_that_adds_up_but_knows_more_envelopes_than_the_board() -> None:
    account = Account(9, 5, 2, {"signature-invalid": 2}, {"on-site": 5})
    step = {"counts": {"counted": 5, "superseded": 2, "rejected": 2}}
    assert "board shows 8" in refused(hand_over_file(WORLD, BALLOTS, account=account, step=step), FileDamaged)


def test_leaves_that_the_head_does_not_name() -> None:
    leaves = leaves_of(WORLD, BALLOTS)
    for wrong in (leaves[:-1], leaves[::-1], [*leaves, bytes(32)], []):
        assert "leaves" in refused(msgspec.structs.replace(GOOD, leaves=tuple(wrong)), FileDamaged)
    assert "leaves" in refused(hand_over_file(WORLD, BALLOTS, head={"size": 7}), FileDamaged)
    assert "leaves" in refused(hand_over_file(WORLD, BALLOTS, head={"root": bytes(32)}), FileDamaged)


def test_a_ballot_that_was_never_on_the_board() -> None:
    """Centre and board together put one in: its own leaf is not there, though every number fits."""
    stuffed = sealed(WORLD, [("resident", Ballot("all", ("p4",)))])
    ballots = in_order([*BALLOTS[1:], *stuffed])
    file = hand_over_file(WORLD, ballots, leaves=leaves_of(WORLD, BALLOTS))
    assert f"ballot {ballots.index(stuffed[0]) + 1} " in refused(file, FileDamaged)
