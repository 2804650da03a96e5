"""An election from the first certificate to the hand-over, as its organisers go through it."""

from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

from sync.protocol.auditing import Verdict, ballots_root, read_part, set_root
from sync.protocol.chain import record_hash
from sync.protocol.decisions import ChooseEnvelope, CutOff, Waiver
from sync.protocol.delivery import Bundle, Item, document_hash, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import NotAllowedNow, NotReady, StorageFailed
from sync.protocol.identification import Identified
from sync.protocol.merkle import board_leaf, root
from sync.protocol.messages import HandOver, HandOverFile, Step, TreeHead
from sync.protocol.sealing import open_ballot
from sync.protocol.signing import Signed, verify
from sync.protocol.tracker import tracker_hash
from sync.server.database import Database
from tests.support.centres import Rig
from tests.support.chains import Platform, Station
from tests.support.people import people

VOTERS = people(6)


@pytest.fixture
def rig(database: Database) -> Rig:
    return Rig(database)


@pytest.fixture
def ended(rig: Rig) -> Rig:
    """Two stations and the platform have closed and delivered, and nobody has decided anything yet."""
    hall, temple, platform = Station(rig.world, "hall"), Station(rig.world, "temple"), Platform(rig.world)
    hall.vote(VOTERS[0])
    hall.vote(VOTERS[1], "p2")
    temple.vote(VOTERS[2], "p3")
    platform.vote(VOTERS[2], "p4")
    platform.vote(VOTERS[3], "p1")
    platform.vote(VOTERS[3], "p1", "p2")
    temple.booth.cast(temple.desk.issue(VOTERS[4]), ballot_ct=bytes(90))
    rig.deliver(hall, temple, platform, hall.close(), temple.close(), platform.close())
    return rig


def handed_over(rig: Rig) -> tuple[HandOverFile, HandOver]:
    file = decode(rig.centre.hand_over(), HandOverFile, 2**30)
    signed = verify(file.hand_over, "hand-over", rig.world.centre.public_key)
    return file, decode(signed, HandOver, 2**30)


def test_the_way_to_the_hand_over(ended: Rig) -> None:
    """Nothing leaves the centre before everybody who has to sign has signed."""
    centre, code = ended.centre, ended.world.case.code
    summary = centre.process(ended.identity)
    assert summary.standings == {"counted": 4, "superseded": 2, "rejected": 1}
    assert summary.reasons == {"rejected": {"wrong-length": 1}}
    assert summary.lacking == ("no cut-off is signed",)
    with pytest.raises(NotReady, match="no cut-off is signed"):
        centre.hand_over()
    ended.cut_off()
    assert centre.readiness() == ()
    file, hand_over = handed_over(ended)
    assert file.case == ended.world.signed_case
    # The numbers add up, and are those of the board.
    account = hand_over.account
    assert account.adds_up()
    assert (account.accepted, account.counted, account.superseded) == (7, 4, 2)
    assert account.rejected == {"wrong-length": 1}
    assert account.channels == {"on-site": 3, "online": 1}
    head = decode(verify(hand_over.tree_head, "tree-head", ended.world.board.public_key), TreeHead)
    assert (head.case, head.size, head.root) == (code, 7, root(file.leaves))
    # Every ballot is on the board, in an order that says nothing, and opens to what was voted.
    hashes = [sha256(one.ballot_ct).digest() for one in hand_over.ballots]
    assert hashes == sorted(hashes)
    assert hand_over.root == ballots_root(hand_over.ballots)
    assert {board_leaf(code, tracker_hash(one.ballot_ct)) for one in hand_over.ballots} <= set(file.leaves)
    opened = [
        open_ballot(ended.world.tally_private, code, one.style, one.electorate_class, one.ballot_ct)
        for one in hand_over.ballots
    ]
    assert Counter(one.selections for one in opened) == {("p1",): 1, ("p2",): 1, ("p3",): 1, ("p1", "p2"): 1}
    squashed = decode(verify(hand_over.squash_step, "step", ended.world.centre.public_key), Step)
    assert (squashed.name, squashed.counts) == ("squash", {"rejected": 1, "superseded": 2, "counted": 4})


def test_what_is_handed_over_stays_the_same(ended: Rig) -> None:
    """A station sends something after the count has begun. The file that was counted does not change."""
    late = Station(ended.world, "late")
    ended.deliver()
    ended.decide(ended.centre.draft_waiver("late", "unused"))
    ended.cut_off()
    ended.centre.process(ended.identity)
    first = ended.centre.hand_over()
    late.vote(VOTERS[5])
    ended.deliver(late)
    summary = ended.centre.process(ended.identity)
    assert summary.reasons["rejected"] == {"after-cut-off": 1, "wrong-length": 1}
    assert ended.centre.hand_over() == first == ended.opened().hand_over()
    # Nor can anybody decide otherwise afterwards. What was known before may be sent again.
    for too_late in (late.close(), ended.world.decide(ended.centre.draft_waiver("late", "late"))):
        with pytest.raises(NotAllowedNow, match="went to the count"):
            ended.deliver(too_late)


def test_a_run_is_signed_once_and_again_only_when_something_has_changed(ended: Rig, tmp_path: Path) -> None:
    for _ in range(3):
        ended.centre.process(ended.identity)
    ended.centre.auditors_record(tmp_path / "before")
    before = [_step(ended, data) for data in read_part(tmp_path / "before", "steps")]
    assert [one.name for one in before] == ["verify", "identify", "squash"]
    ended.cut_off()
    ended.centre.process(ended.identity)
    ended.centre.hand_over()
    ended.centre.auditors_record(tmp_path / "after")
    after = [_step(ended, data) for data in read_part(tmp_path / "after", "steps")]
    assert [one.name for one in after[-4:]] == ["verify", "identify", "squash", "strip"]
    assert after[-4].inputs != before[-3].inputs  # the cut-off is among the documents
    assert (after[-3], after[-2]) == (before[-2], before[-1])


def _step(rig: Rig, data: bytes) -> Step:
    return decode(verify(decode(data, Signed), "step", rig.world.centre.public_key), Step)


def test_the_auditors_record_holds_everything_to_do_it_again(ended: Rig, tmp_path: Path) -> None:
    """An auditor computes every root again out of what is in the folder, with nothing but the protocol."""
    ended.cut_off()
    ended.centre.process(ended.identity)
    handed = ended.centre.hand_over()
    folder = tmp_path / "record"
    ended.centre.auditors_record(folder)
    assert [decode(one, Signed) for one in read_part(folder, "case")] == [ended.world.signed_case]
    documents = [decode(one, Item) for one in read_part(folder, "documents")]
    records = list(read_part(folder, "records"))
    answers = list(read_part(folder, "identifications"))
    verdicts = list(read_part(folder, "verdicts"))
    leaves = list(read_part(folder, "board-leaves"))
    heads = [decode(decode(one, Signed).payload, TreeHead) for one in read_part(folder, "tree-heads")]
    verified, identified, squashed, stripped = [_step(ended, data) for data in read_part(folder, "steps")][
        -4:
    ]
    assert verified.inputs == set_root([*map(document_hash, documents), *map(record_hash, records)])
    asked = {decode(decode(one, Signed).payload, Identified).pass_hash for one in answers}
    assert (identified.inputs, identified.outputs) == (set_root(asked), set_root(answers))
    assert squashed.outputs == set_root(verdicts) == stripped.inputs
    assert Counter(decode(one, Verdict).standing for one in verdicts) == {
        "counted": 4,
        "superseded": 2,
        "rejected": 1,
    }
    assert list(read_part(folder, "hand-over")) == [handed]
    file = decode(handed, HandOverFile, 2**30)
    assert list(file.leaves) == leaves
    assert (heads[-1].size, heads[-1].root) == (len(leaves), root(leaves))
    assert stripped.outputs == decode(file.hand_over.payload, HandOver, 2**30).root


def test_the_auditors_record_names_nobody(ended: Rig, tmp_path: Path) -> None:
    ended.centre.process(ended.identity)
    ended.centre.auditors_record(tmp_path / "record")
    everything = b"".join(path.read_bytes() for path in sorted((tmp_path / "record").iterdir()))
    for who in VOTERS:
        assert who.number.encode() not in everything
        assert who.birth_date.encode() not in everything


def test_the_auditors_record_overwrites_nothing(ended: Rig, tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    with pytest.raises(StorageFailed, match="not empty"):
        ended.centre.auditors_record(tmp_path)


def test_the_status_tells_what_arrived_from_where(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    Station(rig.world, "temple")
    hall.vote(VOTERS[0])
    rig.deliver(hall, hall.close())
    rig.decide(Waiver(rig.world.case.code, "temple", "unused", (), 0))
    rig.deliver(rig.world.revoke("temple-booth"))
    rig.centre.publish_board()
    status = rig.centre.status()
    assert (status.case, status.cut_off, status.records, status.board) == (rig.world.case.code, False, 2, 1)
    told = {station.station: station for station in status.stations}
    assert (told["hall"].account, told["temple"].account) == ("closing", "waived")
    booth, desk = told["hall"].devices
    assert (booth.device, booth.roles, booth.sequence, booth.envelopes) == ("hall-booth", ("booth",), 1, 1)
    assert (desk.device, desk.sequence, desk.envelopes) == ("hall-desk", 1, 0)
    assert booth.contact is not None
    assert told["temple"].devices[0].revoked
    assert told["temple"].devices[0].contact is None


def test_the_drafts_name_what_is_held(rig: Rig) -> None:
    hall, temple = Station(rig.world, "hall"), Station(rig.world, "temple")
    hall.vote(VOTERS[0])
    temple.vote(VOTERS[1])
    twin = hall.booth.restored(0)
    twin.cast(hall.desk.issue(VOTERS[2]))
    twin.cast(hall.desk.issue(VOTERS[3]))
    closing = hall.close()
    rig.deliver(hall, twin, closing, temple)
    cut_off = rig.centre.draft_cut_off()
    assert isinstance(cut_off, CutOff)
    ends = {end.device: (end.sequence, end.head) for end in cut_off.ends}
    # The closing record's branch is taken although the other one is longer.
    assert ends["hall-booth"] == (1, hall.booth.head.hash)
    assert ends["temple-booth"] == (1, temple.booth.head.hash)
    waiver = rig.centre.draft_waiver("temple", "late")
    assert {end.device for end in waiver.ends} == {"temple-booth", "temple-desk"}
    assert (waiver.station, waiver.reason, waiver.passes) == ("temple", "late", 1)


def test_two_officials_choose_between_two_visits_of_one_person(rig: Rig) -> None:
    hall, temple = Station(rig.world, "hall"), Station(rig.world, "temple")
    first, second = hall.vote(VOTERS[0]), temple.vote(VOTERS[0], "p2")
    rig.deliver(hall, temple, hall.close(), temple.close())
    rig.cut_off()
    rig.centre.process(rig.identity)
    [duplicate] = rig.centre.duplicates()
    assert {one.envelope for one in duplicate.envelopes} == {first, second}
    with pytest.raises(NotReady, match="the seed is not revealed"):
        rig.centre.hand_over()
    rig.decide(ChooseEnvelope(rig.world.case.code, second))
    _, hand_over = handed_over(rig)
    assert [one.ballot_ct for one in hand_over.ballots] == [temple.booth.ballot()]


def test_everything_may_come_on_a_stick(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    envelope = hall.vote(VOTERS[0])
    items = [*hall.items(), item_of(hall.close()), *map(item_of, rig.world.documents)]
    rig.centre.import_bundle(encode(Bundle(rig.world.case.code, "hall", tuple(items))))
    assert rig.outcome()(envelope) == "counted"


def test_with_no_votes_at_all_there_is_an_empty_hand_over(rig: Rig) -> None:
    hall = Station(rig.world, "hall")
    rig.deliver(hall.close())
    rig.cut_off()
    rig.centre.process(rig.identity)
    file, hand_over = handed_over(rig)
    assert (file.leaves, hand_over.ballots, hand_over.account.accepted) == ((), (), 0)
