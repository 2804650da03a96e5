"""What may be wrong with an envelope: it is judged rightly, and the honest ones beside it count."""

import msgspec
import pytest

from sync.protocol.case import Provisional
from sync.protocol.decisions import (
    ChainEnd,
    CutOff,
    JudgeQuarantine,
    ReleaseStation,
    Waiver,
    Withdraw,
    decision_hash,
)
from sync.protocol.encoding import decode, encode
from sync.protocol.messages import ClosingRecord, Envelope, Event, Pass
from sync.protocol.signing import Signer, join
from sync.server.database import Database
from tests.support.centres import Rig
from tests.support.chains import Device, Platform, Station
from tests.support.people import people
from tests.support.world import DURING, plain_case

ANNA, BO, CHEN, DEE = people(4)


# Chains


def test_until_a_station_has_closed_nothing_is_judged(rig: Rig, hall: Station) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall)
    assert rig.outcome()(envelope) == "pending: not-closed"
    assert rig.identity.asked == []
    rig.deliver(hall.close())
    assert rig.outcome()(envelope) == "counted"


def test_as_long_as_the_end_of_a_chain_is_missing_all_of_it_waits(rig: Rig, hall: Station) -> None:
    first, second = hall.vote(ANNA), hall.vote(BO)
    rig.deliver(hall.desk, hall.booth.batch(1, 1), hall.close())
    assert rig.outcome()(first) == "pending: chain-incomplete"
    rig.deliver(hall.booth.batch(2))
    told = rig.outcome()
    assert (told(first), told(second)) == ("counted", "counted")


def test_a_ballot_waits_for_the_desk_that_let_its_voter_in(rig: Rig, hall: Station) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall.booth, hall.close())
    assert rig.outcome()(envelope) == "pending: chain-incomplete"
    rig.deliver(hall.desk)
    assert rig.outcome()(envelope) == "counted"


def test_a_disk_put_back_forks_a_chain_and_the_closing_record_says_which_branch_is_true(
    rig: Rig, hall: Station
) -> None:
    first = hall.vote(ANNA)
    passes = [hall.desk.issue(who) for who in (BO, CHEN)]
    true = hall.booth.cast(passes[0])
    twin = hall.booth.restored(1)
    false = twin.cast(passes[0])
    beyond_false = twin.cast(passes[1])
    rig.deliver(twin, hall, hall.close())
    told = rig.outcome()
    assert (told(first), told(true)) == ("counted", "counted")
    assert (told(false), told(beyond_false)) == ("rejected: conflicting-record",) * 2


def test_what_a_booth_takes_after_the_closing_record_waits_for_two_people(rig: Rig, hall: Station) -> None:
    first = hall.vote(ANNA)
    later_pass = hall.desk.issue(BO)
    closing = hall.close(paper_count=1)
    later = hall.booth.cast(later_pass)
    rig.deliver(hall, closing)
    told = rig.outcome()
    assert (told(first), told(later)) == ("counted", "quarantined: beyond-closing")
    rig.judge(later, release=True)
    assert rig.outcome()(later) == "counted"


def test_what_comes_after_the_cut_off_is_rejected_and_changes_nothing(rig: Rig, hall: Station) -> None:
    first = hall.vote(ANNA)
    closing = hall.close()
    rig.deliver(hall, closing)
    rig.cut_off()
    late = hall.vote(ANNA, "p2")
    twin = hall.booth.restored(0)
    conflicting = twin.cast(hall.desk.issue(ANNA))
    rig.deliver(hall, twin)
    told = rig.outcome()
    assert told(first) == "counted"
    assert told(late) == "rejected: after-cut-off"
    assert told(conflicting) == "rejected: conflicting-record"
    assert rig.centre.readiness() == ()


def test_a_late_station_needs_a_waiver_and_is_taken_as_far_as_the_cut_off(rig: Rig, hall: Station) -> None:
    """The hall's booth delivered one of two ballots; the rest and the closing record come too late."""
    first, second = hall.vote(ANNA), hall.vote(BO)
    rig.deliver(hall.desk, hall.booth.batch(1, 1))
    rig.cut_off()
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    assert (told(first), told(second)) == ("pending: chain-incomplete", "rejected: after-cut-off")
    assert any("hall-booth" in lack and "within the cut-off" in lack for lack in rig.centre.readiness())
    waiver = rig.centre.draft_waiver("hall", "late")
    assert waiver.passes == 2
    rig.decide(waiver)
    told = rig.outcome()
    assert (told(first), told(second)) == ("counted", "rejected: after-cut-off")
    assert rig.centre.readiness() == ()


def test_closing_records_that_contradict_each_other_settle_nothing_until_two_officials_do(
    rig: Rig, hall: Station
) -> None:
    envelope = hall.vote(ANNA)
    told = hall.close()
    account = hall.booth.account()
    shorter = ClosingRecord(
        rig.world.case.code,
        "hall",
        (hall.desk.account(), msgspec.structs.replace(account, sequence=0, head=bytes(32), cast=0)),
        paper_count=1,
        closed_at=DURING,
    )
    rig.deliver(hall, told, hall.sign_closing(shorter))
    assert rig.outcome()(envelope) == "pending: not-closed"
    assert "the closing records of station hall contradict each other" in rig.centre.readiness()
    rig.decide(rig.centre.draft_waiver("hall", "records-differ"))
    rig.cut_off()
    assert rig.outcome()(envelope) == "counted"
    assert rig.centre.readiness() == ()


def test_a_closing_record_that_only_tells_the_time_differently_contradicts_nothing(
    rig: Rig, hall: Station
) -> None:
    envelope = hall.vote(ANNA)
    first = decode(hall.close().payload, ClosingRecord)
    again = hall.sign_closing(msgspec.structs.replace(first, closed_at=first.closed_at + 60))
    rig.deliver(hall, hall.close(), again)
    assert rig.outcome()(envelope) == "counted"


def test_a_closing_record_of_an_officer_whose_certificate_was_taken_back_does_not_count(
    rig: Rig, hall: Station
) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    rig.deliver(rig.world.revoke("hall-second"))
    assert rig.outcome()(envelope) == "pending: not-closed"
    assert any("(a signer of this closing may not sign it)" in lack for lack in rig.centre.readiness())
    again = join("closing", hall.close().payload, (hall.chief, hall.third))
    rig.deliver(again)
    rig.cut_off()
    assert rig.outcome()(envelope) == "counted"
    assert rig.centre.readiness() == ()


def test_a_device_that_its_stations_closing_record_does_not_name_is_taken_as_empty(
    rig: Rig, hall: Station
) -> None:
    forgotten = Device(rig.world, "hall", "hall-booth-2", "booth")
    envelope = forgotten.cast(hall.desk.issue(ANNA))
    rig.deliver(hall, forgotten, hall.close(paper_count=1))
    assert rig.outcome()(envelope) == "quarantined: beyond-closing"


# Signatures and roles


def test_a_record_under_another_key_is_rejected(rig: Rig, hall: Station) -> None:
    """The batch was signed by the booth, but not the record inside."""
    true = hall.vote(ANNA)
    forged = hall.booth.write(
        Envelope(hall.desk.issue(BO), hall.booth.ballot()[:-1] + b"x"), signer=Signer.generate()
    )
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    assert (told(true), told(forged)) == ("counted", "rejected: signature-invalid")


def test_a_desk_cannot_cast(rig: Rig, hall: Station) -> None:
    envelope = hall.desk.cast(hall.desk.issue(ANNA))
    rig.deliver(hall, hall.close())
    assert rig.outcome()(envelope) == "rejected: not-a-voting-device"


def test_the_online_key_cannot_sign_for_a_polling_station(rig: Rig, hall: Station) -> None:
    """An online intake certified for the hall takes passes of the hall's desk: the channel would be a lie."""
    intake = Device(rig.world, "hall", "hall-intake", "intake")
    hall.extra.append(intake)
    true, false = hall.vote(ANNA), intake.cast(hall.desk.issue(BO))
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    assert (told(true), told(false)) == ("counted", "rejected: pass-of-other-channel")


def test_a_pass_of_another_station_is_rejected(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    envelope = temple.booth.cast(hall.desk.issue(ANNA))
    rig.deliver(hall, hall.close(), temple, temple.close())
    assert rig.outcome()(envelope) == "rejected: pass-of-other-station"


def test_an_altered_pass_is_rejected(rig: Rig, hall: Station) -> None:
    good = hall.desk.issue(ANNA)
    changed = msgspec.structs.replace(decode(good.payload, Pass), status="provisional")
    forged = msgspec.structs.replace(good, payload=msgspec.msgpack.encode(changed))
    envelope = hall.booth.cast(forged)
    rig.deliver(hall, hall.close())
    assert rig.outcome()(envelope) == "rejected: pass-invalid"


@pytest.mark.parametrize(
    ("provisional", "expected"), [(None, "rejected: pass-invalid"), ("resident", "counted")]
)
def test_provisional_passes_are_good_only_where_the_case_says_so(
    sqlite_database: Database, provisional: str | None, expected: str
) -> None:
    allowed = Provisional(electorate_class=provisional) if provisional else None
    rig = Rig(sqlite_database, plain_case(provisional=allowed))
    hall = Station(rig.world, "hall")
    envelope = hall.booth.cast(hall.desk.issue(ANNA, status="provisional"))
    rig.deliver(hall, hall.close())
    assert rig.outcome()(envelope) == expected


def test_a_sealed_ballot_of_another_length_is_rejected(rig: Rig, hall: Station) -> None:
    envelope = hall.booth.cast(hall.desk.issue(ANNA), ballot_ct=bytes(100))
    rig.deliver(hall, hall.close())
    assert rig.outcome()(envelope) == "rejected: wrong-length"


def test_the_ballots_of_a_stolen_device_wait_for_two_people(rig: Rig, hall: Station) -> None:
    """The booth disappears after its chain was delivered. Its certificate is taken back."""
    kept, dropped = hall.vote(ANNA), hall.vote(BO)
    rig.deliver(hall, hall.close())
    rig.deliver(rig.world.revoke("hall-booth"))
    told = rig.outcome()
    assert (told(kept), told(dropped)) == ("quarantined: device-revoked",) * 2
    rig.judge(kept, release=True)
    rig.judge(dropped, release=False)
    told = rig.outcome()
    assert (told(kept), told(dropped)) == ("counted", "rejected: by-decision")


def test_the_passes_of_a_stolen_desk_wait_for_two_people(rig: Rig, hall: Station) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    rig.deliver(rig.world.revoke("hall-desk"))
    assert rig.outcome()(envelope) == "quarantined: device-revoked"


def test_a_pass_of_a_desk_nobody_knows_waits_for_its_certificate_whatever_is_decided(
    rig: Rig, hall: Station
) -> None:
    spare = Device(rig.world, "hall", "hall-desk-2", "desk")
    envelope = hall.booth.cast(spare.issue(ANNA))
    certificate = rig.world.documents.pop()
    rig.deliver(hall, hall.close(paper_count=1))
    assert rig.outcome()(envelope) == "quarantined: unknown-desk"
    rig.judge(envelope, release=True)
    assert rig.outcome()(envelope) == "quarantined: unknown-desk"
    rig.deliver(certificate, spare)
    # Now the pass can be read; that its desk is not in the closing record is what was released.
    assert rig.outcome()(envelope) == "counted"


# Passes


def test_a_pass_that_the_desk_did_not_note_waits_for_two_people(rig: Rig, hall: Station) -> None:
    envelope = hall.booth.cast(hall.desk.issue(ANNA, noted=False))
    true = hall.vote(BO)
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    # One pass in the account and two envelopes: the whole station is held, this one for its own reason.
    assert (told(envelope), told(true)) == ("quarantined: pass-not-issued", "quarantined: station-held")
    rig.judge(envelope, release=False)
    rig.judge(true, release=True)
    told = rig.outcome()
    assert (told(envelope), told(true)) == ("rejected: by-decision", "counted")


def test_a_voided_pass_with_an_envelope_waits_for_two_people(rig: Rig, hall: Station) -> None:
    voting_pass = hall.desk.issue(ANNA)
    serial = decode(voting_pass.payload, Pass).serial
    hall.desk.write(Event("voided", serial, "voter-left"))
    envelope = hall.booth.cast(voting_pass)
    rig.deliver(hall, hall.close())
    assert rig.outcome()(envelope) == "quarantined: pass-voided"


def test_a_pass_used_twice_is_one_persons_several_envelopes(rig: Rig, hall: Station) -> None:
    voting_pass = hall.desk.issue(ANNA)
    hall.desk.issue(BO)  # was let in and went away
    envelopes = [hall.booth.cast(voting_pass), hall.booth.cast(voting_pass, ["p2"])]
    rig.deliver(hall, hall.close(paper_count=2))
    told = rig.outcome()
    assert {told(one) for one in envelopes} == {"pending: seed-needed"}
    assert len(rig.identity.asked) == 1
    assert [len(one.envelopes) for one in rig.centre.duplicates()] == [2]


def test_two_passes_with_one_serial_both_wait_for_two_people(rig: Rig, hall: Station) -> None:
    first = hall.desk.issue(ANNA)
    second = decode(hall.desk.issue(BO).payload, Pass)
    serial = decode(first.payload, Pass).serial
    forged = hall.desk.signer.sign("pass", msgspec.structs.replace(second, serial=serial))
    envelopes = [hall.booth.cast(first), hall.booth.cast(forged)]
    honest = hall.vote(CHEN)
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    assert [told(one) for one in envelopes] == ["quarantined: serial-reused"] * 2
    assert told(honest) == "counted"


def test_a_serial_of_another_station_is_another_serial(rig: Rig, hall: Station) -> None:
    """A desk that uses up serials seen elsewhere harms nobody there."""
    temple = Station(rig.world, "temple")
    first = hall.desk.issue(ANNA)
    honest = hall.booth.cast(first)
    serial = decode(first.payload, Pass).serial
    other = decode(temple.desk.issue(BO).payload, Pass)
    temple.desk.write(Event("passed", serial))
    forged = temple.desk.signer.sign("pass", msgspec.structs.replace(other, serial=serial))
    temple.booth.cast(forged)
    rig.deliver(hall, hall.close(), temple, temple.close())
    assert rig.outcome()(honest) == "counted"


def test_a_copied_ballot_and_its_original_wait_for_two_people(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    original = hall.vote(ANNA)
    copy = temple.booth.cast(temple.desk.issue(BO), ballot_ct=hall.booth.ballot())
    honest = temple.vote(CHEN)
    rig.deliver(hall, hall.close(), temple, temple.close())
    told = rig.outcome()
    assert (told(original), told(copy)) == ("quarantined: ballot-copied",) * 2
    assert told(honest) == "counted"
    rig.judge(original, release=True)
    rig.judge(copy, release=False)
    told = rig.outcome()
    assert (told(original), told(copy)) == ("counted", "rejected: by-decision")


def test_a_copy_that_is_rejected_casts_no_doubt_on_the_original(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    original = hall.vote(ANNA)
    copy = temple.booth.cast(hall.desk.issue(BO), ballot_ct=hall.booth.ballot())
    rig.deliver(hall, hall.close(), temple, temple.close())
    told = rig.outcome()
    assert (told(original), told(copy)) == ("counted", "rejected: pass-of-other-station")


# Numbers


def test_more_envelopes_than_people_counted_on_paper_hold_the_station(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    envelopes = [hall.vote(ANNA), hall.vote(BO)]
    elsewhere = temple.vote(CHEN)
    rig.deliver(hall, hall.close(paper_count=1), temple, temple.close())
    told = rig.outcome()
    assert [told(one) for one in envelopes] == ["quarantined: station-held"] * 2
    assert told(elsewhere) == "counted"
    [held] = rig.centre.quarantine().stations
    assert (held.station, held.envelopes, held.passes, held.paper_count) == ("hall", 2, 2, 1)
    rig.decide(ReleaseStation(rig.world.case.code, "hall", "paper-miscounted"))
    told = rig.outcome()
    assert [told(one) for one in envelopes] == ["counted"] * 2


def test_more_envelopes_than_passes_hold_the_station(rig: Rig, hall: Station) -> None:
    voting_pass = hall.desk.issue(ANNA)
    envelopes = [hall.booth.cast(voting_pass), hall.booth.cast(voting_pass)]
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    assert [told(one) for one in envelopes] == ["quarantined: station-held"] * 2


def test_an_account_that_tells_what_the_chain_does_not_holds_the_station(rig: Rig, hall: Station) -> None:
    envelope = hall.vote(ANNA)
    told_more = msgspec.structs.replace(hall.desk.account(), passes=9)
    rig.deliver(
        hall,
        hall.sign_closing(
            ClosingRecord(rig.world.case.code, "hall", (told_more, hall.booth.account()), 1, DURING)
        ),
    )
    assert rig.outcome()(envelope) == "quarantined: station-held"
    assert rig.centre.quarantine().stations[0].devices == ("hall-desk",)


def test_votes_that_were_told_and_are_not_there_keep_the_count_waiting(rig: Rig, hall: Station) -> None:
    """Three people cast, says the account that two officers signed, and its chain holds no envelope. Nothing
    is there to be put in quarantine; all the same nobody may count before people have looked.
    """
    lost = msgspec.structs.replace(hall.booth.account(), cast=3)
    record = ClosingRecord(rig.world.case.code, "hall", (hall.desk.account(), lost), 3, DURING)
    rig.deliver(hall, hall.sign_closing(record))
    rig.cut_off()
    assert rig.centre.readiness() == ("the account of station hall is not what the chains of hall-booth say",)
    rig.decide(ReleaseStation(rig.world.case.code, "hall", "device-broken"))
    assert rig.centre.readiness() == ()


def test_rejected_envelopes_do_not_hold_their_station(rig: Rig, hall: Station) -> None:
    """A booth out of order writes garbage: the honest ballots are not kept waiting by it."""
    honest = hall.vote(ANNA)
    garbage = [hall.booth.cast(hall.desk.issue(BO, noted=False), ballot_ct=bytes(100)) for _ in range(3)]
    rig.deliver(hall, hall.close(paper_count=1))
    told = rig.outcome()
    assert told(honest) == "counted"
    assert {told(one) for one in garbage} == {"rejected: wrong-length"}


# Decisions


def test_a_decision_about_an_envelope_that_is_not_in_quarantine_has_no_effect(
    rig: Rig, hall: Station
) -> None:
    """Two people can decide a doubtful case. They cannot take away a vote that nothing is wrong with."""
    honest, wrong = hall.vote(ANNA), hall.booth.cast(hall.desk.issue(BO), ballot_ct=bytes(100))
    rig.deliver(hall, hall.close())
    rig.judge(honest, release=False)
    rig.judge(wrong, release=True)
    told = rig.outcome()
    assert (told(honest), told(wrong)) == ("counted", "rejected: wrong-length")


def test_decisions_that_contradict_each_other_decide_nothing_and_are_told(rig: Rig, hall: Station) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close(paper_count=0))
    rig.judge(envelope, release=True)
    rig.judge(envelope, release=False)
    rig.cut_off()
    assert rig.outcome()(envelope) == "quarantined: station-held"
    assert f"envelope {envelope.hex()} was both released and rejected" in rig.centre.readiness()


def test_a_decision_signed_by_mistake_can_be_withdrawn_in_any_order(rig: Rig, hall: Station) -> None:
    """Two officials reject what they meant to release. Without a way back the count could never start."""
    code, envelope = rig.world.case.code, hall.vote(ANNA)
    mistake = rig.world.decide(JudgeQuarantine(code, envelope, release=False))
    withdrawal = rig.world.decide(Withdraw(code, decision_hash(mistake.payload)))
    rig.deliver(hall, hall.close(paper_count=0), withdrawal, mistake)
    assert rig.outcome()(envelope) == "quarantined: station-held"
    rig.judge(envelope, release=True)
    assert rig.outcome()(envelope) == "counted"
    rig.deliver(mistake)
    told = {one.hash: one.withdrawn for one in rig.centre.decisions()}
    assert told[decision_hash(mistake.payload)]
    assert sum(told.values()) == 1


def test_what_was_withdrawn_can_be_decided_again(rig: Rig, hall: Station) -> None:
    """A cut-off is withdrawn for a station that was late, and then never came: the next one is the same to
    the byte. If it were withdrawn for good, nobody's vote could be counted any more.
    """
    code, envelope, _ = rig.world.case.code, hall.vote(ANNA), Station(rig.world, "temple")
    rig.deliver(hall, hall.close())
    cut_off = rig.world.decide(rig.centre.draft_cut_off())
    withdrawal = rig.world.decide(Withdraw(code, decision_hash(cut_off.payload)))
    rig.deliver(cut_off, withdrawal, rig.world.decide(Waiver(code, "temple", "lost", (), 0)))
    assert rig.outcome()(envelope) == "counted"
    assert rig.centre.readiness() == ("no cut-off is signed",)
    assert rig.centre.draft_cut_off() == decode(cut_off.payload, CutOff)
    back = rig.world.decide(Withdraw(code, decision_hash(withdrawal.payload)))
    rig.deliver(back)
    assert rig.centre.readiness() == ()
    # And off again, by what was signed last of all, in whatever order it comes.
    rig.decide(Withdraw(code, decision_hash(back.payload)))
    rig.deliver(back, withdrawal, cut_off)
    assert rig.centre.readiness() == ("no cut-off is signed",)
    told = {one.hash: one.withdrawn for one in rig.centre.decisions()}
    assert told[decision_hash(cut_off.payload)]
    assert told[decision_hash(back.payload)]
    assert not told[decision_hash(withdrawal.payload)]


def test_a_copy_and_its_original_cannot_both_count(rig: Rig, hall: Station) -> None:
    """Two officials release both. The count takes no ballot twice, so that one has to be rejected."""
    temple = Station(rig.world, "temple")
    original = hall.vote(ANNA)
    copy = temple.booth.cast(temple.desk.issue(BO), ballot_ct=hall.booth.ballot())
    rig.deliver(hall, hall.close(), temple, temple.close())
    rig.cut_off()
    for one in (original, copy):
        rig.judge(one, release=True)
    rig.outcome()
    assert len(rig.centre.readiness()) == 2
    assert all("the same sealed ballot" in lack for lack in rig.centre.readiness())
    code = rig.world.case.code
    rig.decide(Withdraw(code, decision_hash(encode(JudgeQuarantine(code, copy, release=True)))))
    rig.judge(copy, release=False)
    assert rig.outcome()(original) == "counted"
    assert rig.centre.readiness() == ()


def test_cut_offs_that_differ_cut_nothing_off(rig: Rig, hall: Station) -> None:
    first = hall.vote(ANNA)
    rig.deliver(hall)
    rig.cut_off()
    second = hall.vote(BO)
    rig.deliver(hall, hall.close())
    rig.cut_off()
    told = rig.outcome()
    assert (told(first), told(second)) == ("counted", "counted")
    assert "several cut-offs were signed, and they differ" in rig.centre.readiness()
    assert "no cut-off is signed" in rig.centre.readiness()


def test_a_waiver_for_an_unused_station(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    rig.cut_off()
    assert rig.outcome()(envelope) == "counted"
    assert rig.centre.readiness() == ("station temple has no closing record and no waiver",)
    rig.decide(Waiver(rig.world.case.code, "temple", "unused", (), 0))
    assert rig.centre.readiness() == ()
    # What turns up of it all the same is after the cut-off.
    late = temple.vote(BO)
    rig.deliver(temple)
    assert rig.outcome()(late) == "rejected: after-cut-off"


def test_waivers_that_differ_are_told(rig: Rig, hall: Station) -> None:
    envelope = hall.vote(ANNA)
    rig.deliver(hall)
    code = rig.world.case.code
    ends = tuple(ChainEnd(one.name, one.head.sequence, one.head.hash) for one in hall.devices)
    rig.decide(Waiver(code, "hall", "late", ends, 1))
    rig.decide(Waiver(code, "hall", "lost", ends, 1))
    assert rig.outcome()(envelope) == "counted"  # only the reasons differ
    rig.decide(Waiver(code, "hall", "lost", ends, 2))
    assert rig.outcome()(envelope) == "pending: not-closed"
    assert "the waivers of station hall contradict each other" in rig.centre.readiness()


# Spares


def test_a_spare_that_was_never_used_needs_nothing(rig: Rig, hall: Station) -> None:
    Device(rig.world, "depot", "depot-booth", "booth", spare=True)
    envelope = hall.vote(ANNA)
    rig.deliver(hall, hall.close())
    rig.cut_off()
    assert rig.outcome()(envelope) == "counted"
    assert rig.centre.readiness() == ()


def test_a_spare_that_was_only_heard_of_after_the_cut_off_needs_nothing(rig: Rig, hall: Station) -> None:
    spare = Device(rig.world, "depot", "depot-booth", "booth", spare=True)
    rig.deliver(hall, hall.close())
    rig.cut_off()
    envelope = spare.cast(hall.desk.issue(ANNA))
    rig.deliver(spare)
    assert rig.outcome()(envelope) == "rejected: after-cut-off"
    assert rig.centre.readiness() == ()


def test_a_spare_that_was_used_needs_an_account(rig: Rig, hall: Station) -> None:
    spare = Device(rig.world, "depot", "depot-booth", "booth", spare=True)
    spare.write(Event("opened"))
    rig.deliver(hall, hall.close(), spare)
    rig.cut_off()
    assert rig.centre.readiness() == ("station depot has no closing record and no waiver",)


def test_a_booth_that_broke_is_continued_by_a_spare(rig: Rig, hall: Station) -> None:
    before = hall.vote(ANNA)
    spare = Device(rig.world, "hall", "hall-spare", "booth", spare=True)
    spare.write(Event("continued", continues=hall.booth.head.hash))
    hall.extra.append(spare)
    after = spare.cast(hall.desk.issue(BO))
    rig.deliver(hall, hall.close())
    told = rig.outcome()
    assert (told(before), told(after)) == ("counted", "counted")


# Online


def test_the_online_platform_has_no_paper_count(rig: Rig) -> None:
    online = Platform(rig.world)
    envelope = online.vote(ANNA)
    rig.deliver(online, online.close())
    rig.cut_off()
    assert rig.outcome()(envelope) == "counted"
    assert rig.centre.readiness() == ()


def test_everything_adds_up_whatever_went_wrong(rig: Rig, hall: Station) -> None:
    temple = Station(rig.world, "temple")
    hall.vote(ANNA)
    hall.vote(ANNA, "p2")
    hall.booth.cast(hall.desk.issue(BO), ballot_ct=bytes(100))
    temple.booth.cast(hall.desk.issue(CHEN))
    temple.vote(DEE)
    rig.deliver(hall, hall.close(paper_count=9), temple)
    summary = rig.centre.process(rig.identity)
    assert summary.accepted == 5 == sum(summary.standings.values()) == summary.board
    assert summary.standings == {"pending": 4, "rejected": 1}
