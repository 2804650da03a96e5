"""The booth: one pass, one ballot, sealed; a receipt only for what is stored for good."""

from pathlib import Path

import pytest

from kiosk.domain.check_in import Outcome
from kiosk.domain.desk import PASS_LIFETIME
from kiosk.domain.voting_session import SessionState, VotingSession
from sync.protocol.ballot import Ballot
from sync.protocol.chain import Head, follow, read_record
from sync.protocol.errors import (
    BallotInvalid,
    NotAllowedNow,
    NotAuthorised,
    PassSpent,
    PollingError,
    SignatureInvalid,
    StorageFailed,
    WrongCase,
)
from sync.protocol.messages import Envelope
from sync.protocol.sealing import open_ballot, sealed_ballot_length
from sync.protocol.signing import Signed, Signer
from sync.protocol.tracker import tracker_hash
from tests.support.stations import OpenStation, Prepared, ask, cheap_argon2, give, open_in, roll_of
from tests.support.world import World


def at_review(at: OpenStation, signed: Signed) -> VotingSession:
    session = at.station.begin(signed)
    session.agree()
    session.review()
    return session


def envelopes(at: OpenStation) -> list[Envelope]:
    walked = follow(Head(), at.station.case.code, at.station.device, at.station._store.records(0, 1000))
    return [one.body for one, _ in walked if isinstance(one.body, Envelope)]


def test_a_vote_is_one_sealed_record_that_the_tally_key_alone_opens(
    at: OpenStation, prepared: Prepared
) -> None:
    signed = at.admit(prepared.people[0])
    session = at_review(at, signed)
    receipt = at.station.cast(session, Ballot("all", ("p4", "p2")))
    (envelope,) = envelopes(at)
    case = prepared.world.case
    assert envelope.voting_pass == signed
    assert len(envelope.ballot_ct) == sealed_ballot_length(case)
    assert receipt.tracker_hash == tracker_hash(envelope.ballot_ct)
    opened = open_ballot(prepared.world.tally_private, case.code, "all", "resident", envelope.ballot_ct)
    assert opened == Ballot("all", ("p2", "p4"))
    assert session.state is SessionState.DONE
    assert at.station.counts.cast == 1


def test_the_receipt_can_be_read_aloud_and_scanned(at: OpenStation, prepared: Prepared) -> None:
    receipt = at.vote(prepared.people[0])
    assert len(receipt.tracker.replace(" ", "")) == 17
    assert receipt.link.startswith("PB1:")


def test_a_pass_that_was_used_voided_or_abandoned_cannot_begin_again(
    at: OpenStation, prepared: Prepared
) -> None:
    used, voided, left = (at.admit(who) for who in prepared.people[:3])
    at.station.cast(at_review(at, used), Ballot("all", ("p1",)))
    at.station.void(at.station.begin(voided).serial, "mistake", at.chief)
    at.station.abandon(at.station.begin(left), "idle")
    for signed in (used, voided, left):
        with pytest.raises(PassSpent):
            at.station.begin(signed)


def test_a_pass_expires_at_the_booth_but_not_under_the_voters_hands(
    at: OpenStation, prepared: Prepared
) -> None:
    early, late = (at.admit(who) for who in prepared.people[:2])
    session = at_review(at, early)
    at.clock.now += PASS_LIFETIME
    at.station.cast(session, Ballot("all", ("p1",)))
    with pytest.raises(PassSpent) as caught:
        at.station.begin(late)
    assert caught.value.details["reason"] == "expired"


def test_the_same_session_casts_once_only(at: OpenStation, prepared: Prepared) -> None:
    session = at_review(at, at.admit(prepared.people[0]))
    at.station.cast(session, Ballot("all", ("p1",)))
    with pytest.raises(NotAllowedNow):
        at.station.cast(session, Ballot("all", ("p2",)))
    assert at.station.counts.cast == 1


def test_two_screens_with_one_pass_cast_once(at: OpenStation, prepared: Prepared) -> None:
    signed = at.admit(prepared.people[0])
    first, second = at_review(at, signed), at_review(at, signed)
    at.station.cast(first, Ballot("all", ("p1",)))
    with pytest.raises(PassSpent):
        at.station.cast(second, Ballot("all", ("p2",)))
    assert len(envelopes(at)) == 1


@pytest.mark.parametrize(
    "ballot",
    [
        Ballot("all", ()),
        Ballot("all", ("p1", "p2", "p3", "p4")),
        Ballot("all", ("p1", "p1")),
        Ballot("all", ("elsewhere",)),
        Ballot("other", ("p1",)),
        Ballot("all", ("p1",), (3,)),
    ],
)
def test_a_ballot_that_the_case_does_not_allow_leaves_the_voter_at_review(
    at: OpenStation, prepared: Prepared, ballot: Ballot
) -> None:
    session = at_review(at, at.admit(prepared.people[0]))
    before = at.station.counts
    with pytest.raises(BallotInvalid):
        at.station.cast(session, ballot)
    assert at.station.counts == before
    assert session.state is SessionState.REVIEW
    at.station.cast(session, Ballot("all", ("p1",)))


def test_a_voter_who_did_not_consent_or_review_cannot_cast(at: OpenStation, prepared: Prepared) -> None:
    session = at.station.begin(at.admit(prepared.people[0]))
    with pytest.raises(NotAllowedNow):
        at.station.cast(session, Ballot("all", ("p1",)))
    assert envelopes(at) == []


def test_a_pass_voided_at_the_desk_ends_the_session_at_the_booth(at: OpenStation, prepared: Prepared) -> None:
    session = at_review(at, at.admit(prepared.people[0]))
    at.station.void(session.serial, "wrong-person", at.chief)
    assert session.state is SessionState.ABANDONED
    with pytest.raises(NotAllowedNow):
        at.station.cast(session, Ballot("all", ("p1",)))


def test_who_walked_away_can_come_back_to_the_desk(at: OpenStation, prepared: Prepared) -> None:
    who = prepared.people[0]
    session = at.station.begin(at.admit(who))
    at.station.abandon(session, "idle")
    assert at.station.check_in(who.number, who.birth_date).outcome is Outcome.MAY_VOTE
    at.vote(who)
    assert (at.station.counts.passes, at.station.counts.cast, at.station.counts.abandoned) == (2, 1, 1)


def test_a_pass_left_unused_is_abandoned_by_its_serial(at: OpenStation, prepared: Prepared) -> None:
    serial = at.station.begin(at.admit(prepared.people[0])).serial
    at.station.abandon(serial, "not-used", at.second)
    assert at.station.open_passes() == []
    with pytest.raises(PassSpent):
        at.station.abandon(serial, "not-used", at.second)


def test_one_booth_serves_one_voter_at_a_time(at: OpenStation, prepared: Prepared) -> None:
    first, second = (at.admit(who) for who in prepared.people[:2])
    session = at.station.begin(first)
    with pytest.raises(NotAllowedNow):
        at.station.begin(second)
    at.station.abandon(session, "idle")
    at.station.begin(second)


def test_forged_and_foreign_passes_are_refused_and_change_nothing(
    at: OpenStation, prepared: Prepared, tmp_path: Path
) -> None:
    signed = at.admit(prepared.people[0])
    altered = Signed("pass", signed.key_id, signed.payload[:-1] + b"\xc2", signed.signature)
    stranger = Signer.generate().sign("pass", signed.payload)
    before = at.station.counts
    for forged, error in ((altered, SignatureInvalid), (stranger, NotAuthorised)):
        with pytest.raises(error):
            at.station.begin(forged)
    assert at.station.counts == before


def test_a_pass_that_this_device_is_said_to_have_given_but_has_no_record_of_is_refused(
    prepared: Prepared, tmp_path: Path
) -> None:
    """A restored image: the pass was given after the image was taken."""
    now, restored = prepared.copy(tmp_path / "now"), prepared.copy(tmp_path / "restored")
    signed = now.admit(prepared.people[0])
    with pytest.raises(PassSpent):
        restored.station.begin(signed)
    now.station.close()
    restored.station.close()


@pytest.fixture
def apart(tmp_path: Path):
    """Desk and booth as two devices of one station, and a device of another station."""
    cheap_argon2()
    world = World()
    asked = {
        device: ask(world, tmp_path / device, station=station, device=device, roles=roles)
        for device, station, roles in (
            ("desk1", "st1", ("desk",)),
            ("booth1", "st1", ("booth",)),
            ("far", "st2", ("desk", "booth")),
        )
    }
    known = prepared_people()
    for device, wanted in asked.items():
        give(world, tmp_path / device, wanted, roll_of(world, known))
    opened = {device: open_in(tmp_path / device) for device in asked}
    yield opened, known
    for one in opened.values():
        one.station.close()


def prepared_people():
    from tests.support.people import people

    return people(3)


def test_desk_and_booth_can_be_two_devices_of_one_station(apart) -> None:
    opened, known = apart
    desk, booth, far = opened["desk1"], opened["booth1"], opened["far"]
    signed = desk.admit(known[0])
    with pytest.raises(WrongCase):
        far.station.begin(signed)
    booth.station.cast(at_review(booth, signed), Ballot("all", ("p1",)))
    with pytest.raises(PassSpent):
        booth.station.begin(signed)
    assert (desk.station.counts.passes, desk.station.counts.cast) == (1, 0)
    assert (booth.station.counts.passes, booth.station.counts.cast) == (0, 1)
    accounts = booth.station.end_chain(booth.chief)
    closing = desk.station.close_poll(desk.chief, desk.second, 1, accounts)
    assert closing == desk.station.closing


def test_each_device_does_only_what_it_is_certified_for(apart) -> None:
    opened, known = apart
    desk, booth = opened["desk1"], opened["booth1"]
    signed = desk.admit(known[0])
    with pytest.raises(NotAuthorised):
        desk.station.begin(signed)
    with pytest.raises(NotAuthorised):
        booth.station.check_in(known[1].number, known[1].birth_date)


class Failing:
    """A store whose medium fails, before or after the change is on it, and may not answer what it holds."""

    def __init__(self, store, *, kept: bool, answers: bool) -> None:
        self._store, self._kept, self.answers = store, kept, answers

    def commit(self, change) -> None:
        if self._kept:
            self._store.commit(change)
        raise StorageFailed("the disk is gone", outcome="unknown")

    def holds(self, head) -> bool:
        if not self.answers:
            raise StorageFailed("the disk is gone")
        return self._store.holds(head)

    def __getattr__(self, name: str):
        return getattr(self._store, name)


@pytest.mark.parametrize("kept", [True, False])
def test_when_the_disk_does_not_answer_the_same_cast_finds_out_and_the_ballot_counts_once(
    at: OpenStation, prepared: Prepared, kept: bool
) -> None:
    session = at_review(at, at.admit(prepared.people[0]))
    real = at.station._store
    failing = Failing(real, kept=kept, answers=False)
    at.station._store = at.station._ledger._store = failing
    for _ in range(2):
        with pytest.raises(StorageFailed) as caught:
            at.station.cast(session, Ballot("all", ("p1",)))
        assert caught.value.details["outcome"] == "unknown"
        assert session.state is SessionState.CASTING
        with pytest.raises(NotAllowedNow):
            session.change()
    at.station._store = at.station._ledger._store = real
    receipt = at.station.cast(session, Ballot("all", ("p1",)))
    assert [tracker_hash(one.ballot_ct) for one in envelopes(at)] == [receipt.tracker_hash]
    assert session.state is SessionState.DONE


def test_while_nobody_knows_whether_a_vote_was_kept_its_pass_cannot_be_taken_back(
    at: OpenStation, prepared: Prepared
) -> None:
    """The officer is refused, and the voter's next touch casts: a refusal has changed nothing."""
    session = at_review(at, at.admit(prepared.people[0]))
    real = at.station._store
    at.station._store = at.station._ledger._store = Failing(real, kept=False, answers=False)
    with pytest.raises(StorageFailed):
        at.station.cast(session, Ballot("all", ("p1",)))
    at.station._store = at.station._ledger._store = real
    with pytest.raises(NotAllowedNow):
        at.station.void(session.serial, "wrong-person", at.chief)
    with pytest.raises(NotAllowedNow):
        at.station.abandon(session, "idle")
    assert at.station.counts.voided == at.station.counts.abandoned == 0
    receipt = at.station.cast(session, Ballot("all", ("p1",)))
    assert [tracker_hash(one.ballot_ct) for one in envelopes(at)] == [receipt.tracker_hash]


def test_no_error_of_the_booth_tells_a_choice(at: OpenStation, prepared: Prepared) -> None:
    session = at_review(at, at.admit(prepared.people[0]))
    with pytest.raises(PollingError) as caught:
        at.station.cast(session, Ballot("all", ("p1", "p2", "p3", "p4")))
    assert "p3" not in str(caught.value)
    assert "p3" not in str(caught.value.details)
    assert read_record(at.station._store.records(0, 1)[0])
