"""Auditors do everything again from the record; then somebody alters it, one thing at a time.

What the centre says of it is for `test_outcome`.
"""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
import pytest

from sync.protocol.auditing import Verdict
from sync.protocol.chain import read_record, record_hash
from sync.protocol.decisions import (
    CutOff,
    JudgeQuarantine,
    RevealSeed,
    Withdraw,
    decision_hash,
)
from sync.protocol.delivery import Item, document_of, item_of
from sync.protocol.encoding import decode, encode
from sync.protocol.messages import (
    ClosingRecord,
    Envelope,
)
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
