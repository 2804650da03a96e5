"""Two desks of one station share their check-ins. Cut off from each other they go on, and when they meet,
whoever was checked in at both is found. No network here: the messages are the real ones, sealed and signed.
"""

import pytest
from sqlalchemy import text

from kiosk.domain.check_in import Elsewhere, Outcome
from kiosk.domain.store import PassState
from sync.protocol.chain import read_record
from sync.protocol.encoding import decode
from sync.protocol.errors import NotAllowedNow, PassSpent, StorageFailed
from sync.protocol.messages import Event, Pass
from tests.support.neighbours import Member, PreparedDevices, meet
from tests.support.stations import Clock
from tests.support.world import DURING


def serial_of(voting_pass) -> bytes:
    return decode(voting_pass.payload, Pass).serial


def events(at: Member, kind: str) -> list[Event]:
    bodies = [read_record(data)[1].body for data in at.at.station._store.records(0, 1000)]
    return [one for one in bodies if isinstance(one, Event) and one.kind == kind]


@pytest.fixture
def who(prepared_devices: PreparedDevices):
    return prepared_devices.people[0]


def test_who_has_a_pass_of_one_desk_gets_none_at_the_other(a: Member, b: Member, who) -> None:
    """The second desk says where and when; the pass is the first desk's to void."""
    voting_pass = a.admit(who)
    b.hear(a)
    answer = b.check_in(who)
    assert answer.outcome is Outcome.VOTED_HERE
    assert answer.elsewhere == Elsewhere("st1-a", DURING)
    assert (answer.open_pass, answer.earlier) == (None, serial_of(voting_pass))
    assert a.check_in(who).elsewhere is None


def test_what_is_heard_between_answer_and_admission_still_holds_the_pass_back(
    a: Member, b: Member, who
) -> None:
    """The officer looks at “may vote” while the other desk gives a pass: the transaction looks again."""
    answer = b.check_in(who)
    assert answer.outcome is Outcome.MAY_VOTE
    a.admit(who)
    b.hear(a)
    with pytest.raises(NotAllowedNow) as refused:
        b.at.station.admit(answer, b.officer)
    assert refused.value.details["reason"] == "voted-here"
    assert b.at.station.counts.passes == 0


def test_a_pass_voided_at_its_desk_is_refused_at_the_booth_and_the_person_is_free_everywhere(
    a: Member, b: Member, c: Member, who
) -> None:
    voting_pass = a.admit(who)
    meet(a, b, c)
    a.at.station.void(serial_of(voting_pass), "torn-paper", a.at.chief)
    meet(a, b, c)
    with pytest.raises(PassSpent) as spent:
        c.at.station.begin(voting_pass)
    assert spent.value.details["reason"] == "voided"
    assert b.check_in(who).outcome is Outcome.MAY_VOTE


def test_the_desk_hears_of_the_booth_that_its_pass_was_used(a: Member, b: Member, who) -> None:
    """No longer open, not to be voided; and the desk's own account says nothing of a cast elsewhere."""
    voting_pass = a.admit(who)
    b.hear(a)
    b.vote_with(voting_pass)
    a.hear(b)
    assert a.at.station.open_passes() == []
    answer = a.check_in(who)
    assert (answer.outcome, answer.open_pass, answer.elsewhere) == (Outcome.VOTED_HERE, None, None)
    with pytest.raises(PassSpent):
        a.at.station.void(serial_of(voting_pass), "torn-paper", a.at.chief)
    assert a.at.station.counts.cast == 0


def test_a_voter_whose_pass_was_voided_meanwhile_can_leave_the_booth(a: Member, b: Member, who) -> None:
    """The cast is refused, the session can be ended, and the void counts once."""
    voting_pass = a.admit(who)
    b.hear(a)
    session = b.at.station.begin(voting_pass)
    a.at.station.void(serial_of(voting_pass), "torn-paper", a.at.chief)
    b.hear(a)
    b.at.station.abandon(session, "idle")
    assert not session.active
    assert b.at.station.counts.abandoned == 0


def test_two_desks_cut_apart_and_one_person_at_both(a: Member, b: Member, who) -> None:
    """Both admit the person. When they meet, each finds the double, records it, and tells where and when; one
    voids its pass, and both are at rest.
    """
    mine, theirs = serial_of(a.admit(who)), serial_of(b.admit(who))
    (found,) = a.hear_all(b)
    assert (found.here, found.there, found.device) == (mine, theirs, "st1-b")
    assert (found.at_here, found.at_there) == (DURING, DURING)
    assert (found.open_here, found.cast_there) == (True, False)
    (there,) = b.hear_all(a)
    assert (there.here, there.there, there.device) == (theirs, mine, "st1-a")
    assert events(a, "doubled") == [Event("doubled", mine)]
    assert events(b, "doubled") == [Event("doubled", theirs)]
    meet(a, b)
    assert events(a, "doubled") == [Event("doubled", mine)]  # once
    a.at.station.void(mine, "checked-in-twice", a.at.chief)
    meet(a, b)
    assert a.at.station.doubles() == b.at.station.doubles() == []
    assert b.check_in(who).outcome is Outcome.VOTED_HERE
    assert a.check_in(who).elsewhere == Elsewhere("st1-b", DURING)


def test_a_double_is_told_until_an_officer_has_read_it(a: Member, b: Member, who) -> None:
    """Also after a power cut: it stands in the database, found and recorded in one transaction."""
    theirs = b.admit(who)
    b.vote_with(theirs)
    a.vote_with(a.admit(who))
    a.hear_all(b)
    a.at.restart()
    (found,) = a.at.station.doubles()
    assert (found.open_here, found.cast_there) == (False, True)
    a.at.station.see(found)
    assert a.at.station.doubles() == []
    a.at.restart()
    assert a.at.station.doubles() == []


def test_a_voided_pass_that_was_used_at_a_booth_cut_off_is_found(a: Member, b: Member, who) -> None:
    """The desk voids what the booth, cut off, has taken, and gives another pass. All of it comes out."""
    first = a.admit(who)
    b.hear(a)
    b.vote_with(first)
    a.at.station.void(serial_of(first), "lost", a.at.chief)
    second = a.admit(who)
    (found,) = a.hear_all(b)
    assert (found.here, found.there, found.device) == (serial_of(second), serial_of(first), "st1-b")
    assert found.cast_there
    assert a.at.station._store.pass_state(serial_of(first)) is PassState.USED


def test_one_pass_used_at_two_booths_is_found_at_both(a: Member, b: Member, c: Member, who) -> None:
    voting_pass = a.admit(who)
    b.hear(a)
    c.hear(a)
    b.vote_with(voting_pass)
    c.vote_with(voting_pass)
    (at_b,) = b.hear_all(c)
    (at_c,) = c.hear_all(b)
    assert (at_b.device, at_c.device) == ("st1-c", "st1-b")
    assert at_b.here == at_b.there == serial_of(voting_pass)


def test_a_booth_heard_before_the_desk_whose_pass_it_took(a: Member, b: Member, c: Member, who) -> None:
    """C hears of a pass used before it hears whose it was; then its own pass of that person is a double."""
    voting_pass = a.admit(who)
    b.hear(a)
    b.vote_with(voting_pass)
    c.hear(b)
    c.admit(who)
    (found,) = c.hear_all(a)
    assert (found.device, found.cast_there, found.at_there) == ("st1-a", True, DURING)


@pytest.mark.parametrize("first", ["st1-a", "st1-b"])
def test_whichever_neighbour_is_heard_first_the_same_holds(
    members: dict[str, Member], first: str, who
) -> None:
    """Cut off, A voids a pass that B's voter uses: used it is, whoever tells C first."""
    a, b, c = members.values()
    voting_pass = a.admit(who)
    b.hear(a)
    b.vote_with(voting_pass)
    a.at.station.void(serial_of(voting_pass), "lost", a.at.chief)
    for name in sorted(("st1-a", "st1-b"), key=lambda one: one != first):
        c.hear_all(members[name])
    assert c.at.station._store.pass_state(serial_of(voting_pass)) is PassState.USED


def test_the_others_clock_is_measured_and_its_times_are_told_in_ours(
    a: Member, b: Member, clocks: dict[str, Clock], who
) -> None:
    """The other desk's clock is ten minutes ahead: the officer reads when it was by this desk's clock."""
    clocks["st1-b"].now += 600
    b.admit(who)
    clocks["st1-a"].now += 60
    clocks["st1-b"].now += 60
    assert a.hear(b).skew == 600
    assert a.check_in(who).elsewhere == Elsewhere("st1-b", DURING)


def test_after_the_close_a_double_is_told_but_nothing_follows_in_the_chain(a: Member, b: Member, who) -> None:
    a.admit(who)
    b.admit(who)
    a.at.station.close_poll(a.at.chief, a.at.second, 1)
    head = a.at.station.head
    assert len(a.hear_all(b)) == 1
    assert a.at.station.head == head


def test_a_disk_that_fails_while_hearing_changes_nothing_and_the_same_is_heard_again(
    a: Member, b: Member, prepared_devices: PreparedDevices
) -> None:
    """What is heard, the double found by it and its record come into the database together or not at all."""
    for one in prepared_devices.people:
        a.admit(one)
        b.admit(one)
    head = b.at.station.head
    asked, data = b.talk.ask(0, 0.0)
    answer = a.talk.answer(a.talk.read(data))
    b.at.station.meet(a.at.station.credentials.certificate)
    with b.at.station.database.reading() as connection:
        connection.execute(text("PRAGMA query_only = ON"))
    with pytest.raises(StorageFailed):
        b.talk.take(asked, answer)
    assert (b.at.station.head, b.at.station.all_heard(), b.at.station.doubles()) == (head, {}, [])
    assert len(b.hear_all(a)) == len(prepared_devices.people)  # it can be written again


def test_a_long_chain_is_heard_in_parts(a: Member, b: Member, prepared_devices: PreparedDevices) -> None:
    a.talk.most = 3
    for one in prepared_devices.people[:4]:
        a.admit(one)
    first = b.hear(a)
    assert (first.learned, first.more) == (3, True)
    b.hear_all(a)
    assert b.at.station.all_heard() == {"st1-a": a.at.station.head}
