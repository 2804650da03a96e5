"""Auditors do everything again from the record; then somebody alters it, one thing at a time.

Whoever altered it may hold the keys of the centre, where that would hide it: the chains, the documents and
the officers' signatures must betray it all the same.
"""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
import pytest

from sync.protocol.auditing import Verdict, ballots_root
from sync.protocol.ballot import Ballot
from sync.protocol.chain import read_record, record_hash
from sync.protocol.decisions import (
    ChooseEnvelope,
    CutOff,
    JudgeQuarantine,
    RevealSeed,
    Withdraw,
    decision_hash,
)
from sync.protocol.delivery import Item, document_of, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.identification import Identified
from sync.protocol.messages import (
    ClosingRecord,
    Envelope,
    HandOver,
    HandOverFile,
    SealedBallot,
    Step,
    TreeHead,
)
from sync.protocol.publication import OpenedBallot, OpenedBallots
from sync.protocol.sealing import seal_ballot
from sync.protocol.signing import Joint, Signed, Signer, join
from sync.verify import looking
from sync.verify.documents import read_documents
from sync.verify.looking import look_at_all
from sync.verify.report import Check
from tests.sync.verify.elections import Election


def test_everything_follows_from_the_record(election: Election) -> None:
    report = election.verify()
    assert report.holds, election.found()
    assert not report.left_out


def test_an_eventful_election_follows_from_its_record(event: Election) -> None:
    report = event.verify()
    assert report.holds, event.found()
    numbers = {check.name: check.number for check in report.checks}
    assert numbers["verdicts on all envelopes"] == 25
    verdicts = {decode(one, Verdict).reason for one in event.frames("verdicts")}
    assert verdicts == {
        None, "conflicting-record", "by-decision", "wrong-length", "signature-invalid",
        "pass-of-other-station", "registry-incorrect", "after-cut-off",
    }  # fmt: skip


# Chain records


def envelopes(election: Election) -> list[bytes]:
    return [data for data in election.frames("records") if isinstance(read_record(data)[1].body, Envelope)]


def test_a_dropped_envelope_is_found(election: Election) -> None:
    dropped = envelopes(election)[0]
    election.rewrite("records", [one for one in election.frames("records") if one != dropped])
    found = election.found()
    assert "record 2 of hall-booth" in found
    assert "is not held up to the cut-off" in found
    assert (
        f"a verdict is on an envelope that is not in the record: {record_hash(dropped).hex()[:16]}" in found
    )


def test_the_last_envelope_dropped_with_its_whole_tail_is_found(election: Election) -> None:
    dropped = envelopes(election)[-1]
    election.rewrite("records", [one for one in election.frames("records") if one != dropped])
    assert "is not held up to the cut-off" in election.found()


def test_an_added_envelope_is_found(election: Election) -> None:
    signed, last = read_record(envelopes(election)[-1])
    forged = msgspec.structs.replace(last, sequence=last.sequence + 1, previous=record_hash(encode(signed)))
    added = encode(Signer.generate().sign("record", forged))
    election.rewrite("records", [*election.frames("records"), added])
    found = election.found()
    assert "is rejected after-cut-off, and has no verdict" in found
    assert "an envelope is not on the board" in found


def test_a_record_twice_is_found(election: Election) -> None:
    frames = election.frames("records")
    election.rewrite("records", [*frames, frames[0]])
    assert "is in the record twice" in election.found()


def test_a_forged_signature_is_found(election: Election) -> None:
    one = envelopes(election)[0]
    signed = decode(one, Signed)
    forged = encode(msgspec.structs.replace(signed, signature=bytes(64)))
    election.rewrite("records", [forged if data == one else data for data in election.frames("records")])
    found = election.found()
    # Its name is a hash over its signature too, so nothing that follows continues it.
    assert "does not continue what comes before it" in found


def test_records_of_another_kind_are_named(election: Election) -> None:
    election.rewrite("records", [*election.frames("records"), b"\xc0", encode("what?")])
    assert "not a Signed" in election.found()


def test_several_processes_see_what_one_sees(event: Election, monkeypatch: pytest.MonkeyPatch) -> None:
    case, items = event.world.case, [decode(one, Item, 10**9) for one in event.frames("documents")]
    keyring = read_documents(Check("documents"), case, event.world.signed_case, items).keyring
    frames = [*event.frames("records"), b"noise"]
    alone = list(look_at_all(keyring, iter(frames)))
    assert len(alone) == 1
    monkeypatch.setattr(looking, "CHUNK", 9)
    together = list(look_at_all(keyring, iter(frames)))
    assert len(together) > 4
    for part in (0, 1):
        assert [one for chunk in together for one in chunk[part]] == list(alone[0][part])


# Documents


@dataclass
class Paper:
    """One document of the record, and how to put another in its place."""

    election: Election
    kind: str
    number: int = 0

    def replace(self, alter: Callable[[Joint], Joint]) -> None:
        items = [decode(frame, Item, 10**9) for frame in self.election.frames("documents")]
        at = [n for n, item in enumerate(items) if document_of(item).kind == self.kind][self.number]
        document = document_of(items[at])
        assert isinstance(document, Joint)
        items[at] = item_of(alter(document))
        self.election.rewrite("documents", map(encode, items))


def add(election: Election, *documents: Joint | Signed) -> None:
    items = [encode(item_of(one)) for one in documents]
    election.rewrite("documents", [*election.frames("documents"), *items])


def test_an_altered_closing_record_is_found(election: Election) -> None:
    def more_people(closing: Joint) -> Joint:
        account = decode(closing.payload, ClosingRecord)
        return msgspec.structs.replace(
            closing, payload=encode(msgspec.structs.replace(account, paper_count=99))
        )

    Paper(election, "closing").replace(more_people)
    assert "the signature of a closing does not hold" in election.found()


def test_a_closing_record_by_one_officer_is_found(election: Election) -> None:
    Paper(election, "closing").replace(
        lambda closing: msgspec.structs.replace(closing, signatures=closing.signatures[:1] * 2)
    )
    assert "a closing needs the signatures of two people, it has those of 1" in election.found()


def test_a_missing_closing_record_is_found(election: Election) -> None:
    frames = [decode(one, Item, 10**9) for one in election.frames("documents")]
    left = [encode(one) for one in frames if document_of(one).kind != "closing"]
    election.rewrite("documents", left)
    found = election.found()
    for station in ("hall", "temple", "online"):
        assert f"station {station} has no closing record and no waiver" in found
    assert "the step verify had another input" in found


def test_a_missing_cut_off_is_found(election: Election) -> None:
    frames = [decode(one, Item, 10**9) for one in election.frames("documents")]
    election.rewrite("documents", [encode(one) for one in frames if document_of(one).kind != "decision"])
    assert "no cut-off is signed" in election.found()
    assert any("everything that the centre did" in check.name for check in election.verify().left_out)


def test_a_decision_of_one_person_is_found(election: Election) -> None:
    first = election.world.officials[0]
    Paper(election, "decision").replace(lambda one: join("decision", one.payload, (first, first)))
    assert "a decision needs the signatures of two people" in election.found()


def test_a_second_cut_off_is_found(election: Election) -> None:
    add(election, election.world.decide(CutOff(election.world.case.code, ())))
    assert "several cut-offs were signed, and they differ" in election.found()


def test_a_decision_withdrawn_later_is_as_if_it_had_not_been_signed(event: Election) -> None:
    code = event.world.case.code
    items = [document_of(decode(one, Item, 10**9)) for one in event.frames("documents")]
    chosen = next(one.payload for one in items if isinstance(one, Joint) and b"choose" in one.payload[:12])
    add(event, event.world.decide(Withdraw(code, decision_hash(chosen))))
    found = event.found()
    assert "the step verify had another input" in found
    assert "the step squash had another input" in found


def test_a_seed_that_does_not_match_is_found(event: Election) -> None:
    Paper(event, "decision").replace(
        lambda one: (
            event.world.decide(RevealSeed(event.world.case.code, bytes(32)))
            if b"reveal-seed" in one.payload
            else one
        )
    )
    frames = [decode(one, Item, 10**9) for one in event.frames("documents")]
    add(event, event.world.decide(RevealSeed(event.world.case.code, bytes(32))))
    assert len(frames) == len(event.frames("documents")) - 1
    found = event.found()
    assert "the seed is not the one committed at the ceremony" in found


def test_a_certificate_of_another_authority_is_found(election: Election) -> None:
    items = [decode(one, Item, 10**9) for one in election.frames("documents")]
    at = next(n for n, one in enumerate(items) if document_of(one).kind == "certificate")
    certificate = document_of(items[at])
    items[at] = item_of(Signer.generate().sign("certificate", certificate.payload))
    election.rewrite("documents", map(encode, items))
    assert "a certificate is signed by another key" in election.found()


def test_a_device_revoked_in_between_is_found(election: Election) -> None:
    add(election, election.world.revoke("hall-booth"))
    found = election.found()
    assert "nobody decided about" in found
    assert "device-revoked" in found


# What the centre says it did


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


@pytest.mark.parametrize(
    "part",
    [
        "case", "documents", "records", "identifications", "steps", "verdicts", "board-leaves", "tree-heads",
        "hand-over",
    ],
)  # fmt: skip
@pytest.mark.parametrize("damage", ["missing", "cut", "other"])
def test_damaged_parts_are_named_and_nothing_breaks(election: Election, part: str, damage: str) -> None:
    path = election.record / part
    data = path.read_bytes()
    if damage == "missing":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(data[:-1])
    else:
        election.rewrite(part, [b"\xc1"])  # type: ignore[arg-type]
    assert election.found()


# Opened ballots


def test_an_extra_opened_ballot_is_found(election: Election) -> None:
    def one_more(opened: OpenedBallots) -> OpenedBallots:
        return msgspec.structs.replace(opened, ballots=(*opened.ballots, opened.ballots[-1]))

    election.alter_opened(one_more)
    found = election.found()
    assert "valid ballots: told 8, found 9" in found


def test_opened_ballots_of_another_class_than_sealed_are_found(election: Election) -> None:
    """As many as the result tells, all allowed, signed by both officials; but none such was sealed."""

    def fewer(opened: OpenedBallots) -> OpenedBallots:
        return msgspec.structs.replace(opened, ballots=opened.ballots[1:], malformed=1)

    def told(result: dict[str, object]) -> None:
        result["account"].update(valid=7, malformed=1)  # type: ignore[attr-defined]

    election.alter_opened(fewer)
    election.alter_result(told)
    assert "points of" in election.found()


def test_an_exchanged_opened_ballot_is_found(election: Election) -> None:
    def exchanged(opened: OpenedBallots) -> OpenedBallots:
        ballots = [OpenedBallot("resident", Ballot("all", ("p4",))), *opened.ballots[1:]]
        ballots.sort(key=lambda one: (one.ballot.style, one.electorate_class, encode(one.ballot)))
        return msgspec.structs.replace(opened, ballots=tuple(ballots))

    election.alter_opened(exchanged)
    found = election.found()
    assert "points of p4: told 1, found 2" in found
    assert "published ballots were never opened" in found


def test_ballots_that_the_case_does_not_allow_are_found(election: Election) -> None:
    def full(opened: OpenedBallots) -> OpenedBallots:
        ballot = OpenedBallot("resident", Ballot("all", ("p4", "p3", "p2", "p1")))
        return msgspec.structs.replace(opened, ballots=(ballot, *opened.ballots[1:]))

    election.alter_opened(full)
    found = election.found()
    assert "ballot 1 is none that the case allows: it chooses 4 proposals" in found
    assert "ballot 1 tells in which order its voter chose" in found


def test_opened_ballots_of_another_hand_over_are_found(election: Election) -> None:
    election.alter_opened(lambda opened: msgspec.structs.replace(opened, input_root=bytes(32)))
    assert "they are of another hand-over" in election.found()


def test_a_judgement_against_a_quarantine_is_seen(event: Election) -> None:
    """Somebody adds a decision that contradicts an older one."""
    items = [document_of(decode(one, Item, 10**9)) for one in event.frames("documents")]
    judged = next(
        decode(one.payload, JudgeQuarantine)
        for one in items
        if isinstance(one, Joint) and b"judge" in one.payload[:12]
    )
    opposite = msgspec.structs.replace(judged, release=not judged.release)
    add(event, event.world.decide(opposite))
    assert f"envelope {judged.envelope.hex()} was both released and rejected" in event.found()
