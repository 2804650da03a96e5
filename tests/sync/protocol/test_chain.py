"""A device's records are one chain: nothing can be left out, put in, altered or reordered unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.chain import GENESIS, Head, follow, next_record, read_record, record_hash
from sync.protocol.encoding import MAX_RECORD, encode
from sync.protocol.errors import ChainBroken, Malformed
from sync.protocol.messages import MAX_SEALED_BALLOT, Envelope, Event, Pass
from sync.protocol.signing import Signer, verify
from tests.support.world import DURING

CASE, DEVICE = "CASE-1", "desk-1"
SIGNER = Signer(bytes([9]) * 32)


def chain(length, reason="test", head=None, case=CASE, device=DEVICE):
    head, records = head or Head(), []
    for _ in range(length):
        body = Event("refused", reason=reason)
        data, head = next_record(SIGNER, case, device, head, at=DURING, body=body)
        records.append(data)
    return records, head


TRUE, END = chain(6)


def test_a_chain_is_followed_to_its_end():
    walked = follow(Head(), CASE, DEVICE, TRUE)
    assert [record.sequence for record, _ in walked] == [1, 2, 3, 4, 5, 6]
    assert walked[0][0].previous == GENESIS
    assert walked[-1][1] == END
    assert follow(Head(), CASE, DEVICE, []) == []


@given(st.integers(0, 6))
def test_it_can_be_taken_up_anywhere(at):
    head = follow(Head(), CASE, DEVICE, TRUE[:at])[-1][1] if at else Head()
    rest = follow(head, CASE, DEVICE, TRUE[at:])
    assert (rest[-1][1] if rest else head) == END


def test_the_hash_covers_every_byte_the_signature_too():
    _, record = read_record(TRUE[0])
    again, _ = next_record(Signer.generate(), CASE, DEVICE, Head(), at=DURING, body=record.body)
    assert record_hash(again) != record_hash(TRUE[0])
    assert record.at == DURING
    signed, _ = read_record(TRUE[0])
    assert verify(signed, "record", SIGNER.public_key) == encode(record)


@given(st.permutations(range(6)).filter(lambda order: order != sorted(order)))
def test_no_other_order_is_the_chain(order):
    with pytest.raises(ChainBroken):
        follow(Head(), CASE, DEVICE, [TRUE[n] for n in order])


@given(st.integers(0, 4))
def test_a_gap_is_seen(at):
    with pytest.raises(ChainBroken) as refused:
        follow(Head(), CASE, DEVICE, TRUE[:at] + TRUE[at + 1 :])
    assert refused.value.details == {"device": DEVICE, "sequence": at + 2}


def test_a_record_sent_twice_in_one_batch_is_seen():
    with pytest.raises(ChainBroken):
        follow(Head(), CASE, DEVICE, [TRUE[0], TRUE[0]])


@given(st.integers(0, 5))
def test_two_branches_have_different_ends_and_do_not_mix(at):
    head = follow(Head(), CASE, DEVICE, TRUE[:at])[-1][1] if at else Head()
    branch, other_end = chain(6 - at, reason="fork", head=head)
    assert follow(Head(), CASE, DEVICE, TRUE[:at] + branch)[-1][1] == other_end
    assert other_end != END
    if at < 5:
        with pytest.raises(ChainBroken):
            follow(Head(), CASE, DEVICE, [*TRUE[: at + 1], *branch[1:]])


@pytest.mark.parametrize(("case", "device"), [("CASE-2", DEVICE), (CASE, "desk-2")])
def test_a_record_of_another_chain_is_refused(case, device):
    foreign, _ = chain(1, case=case, device=device)
    with pytest.raises(ChainBroken):
        follow(Head(), CASE, DEVICE, foreign)


@given(st.integers(min_value=0), st.integers(1, 255))
def test_an_altered_byte_breaks_the_chain_or_changes_its_head(place, change):
    altered = bytearray(TRUE[2])
    altered[place % len(altered)] ^= change
    try:
        walked = follow(Head(), CASE, DEVICE, [*TRUE[:2], bytes(altered)])
    except (Malformed, ChainBroken):
        return
    assert walked[-1][1] != follow(Head(), CASE, DEVICE, TRUE[:3])[-1][1]
    with pytest.raises(ChainBroken):
        follow(Head(), CASE, DEVICE, [*TRUE[:2], bytes(altered), *TRUE[3:]])


def test_a_record_too_long_is_not_read():
    with pytest.raises(Malformed):
        read_record(bytes(MAX_RECORD + 1))


def longest_envelope():
    name = "n" * 32
    voting_pass = Pass(
        "C" * 32, name, name, bytes(16), name, name, name, "provisional", 2**40, bytes(128), name, name, True
    )
    return Envelope(SIGNER.sign("pass", voting_pass), bytes(MAX_SEALED_BALLOT))


def test_the_longest_envelope_fits_into_a_record():
    head = Head(2**53 - 1, bytes(32))
    data, _ = next_record(SIGNER, "C" * 32, "d" * 32, head, at=2**40, body=longest_envelope())
    assert read_record(data)[1].body == longest_envelope()
    assert len(data) <= MAX_RECORD


@pytest.mark.parametrize(
    ("at", "body"),
    [
        (-1, Event("opened")),  # a clock before 1970
        (DURING, Event("opened", reason="A free text")),
        (DURING, Event("opened", serial=b"short")),
        (DURING, Envelope(SIGNER.sign("pass", b""), bytes(MAX_SEALED_BALLOT + 1))),
        (DURING, Envelope(SIGNER.sign("pass", bytes(2000)), bytes(MAX_SEALED_BALLOT))),
    ],
    ids=["clock", "reason", "serial", "ballot", "all of it"],
)
def test_what_nobody_could_read_again_is_never_made_a_record(at, body):
    # It would be stored, the voter thanked, and the centre could not take it.
    with pytest.raises(Malformed):
        next_record(SIGNER, CASE, DEVICE, Head(), at=at, body=body)


def test_a_continued_chain_names_the_head_of_the_lost_one():
    spare = Signer.generate()
    body = Event("continued", continues=END.hash)
    data, _ = next_record(spare, CASE, "desk-1-spare", Head(), at=DURING, body=body)
    assert follow(Head(), CASE, "desk-1-spare", [data])[0][0].body.continues == END.hash
