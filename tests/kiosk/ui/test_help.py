"""A voter who hesitates: help, an officer at the voter's side, a vote that is cancelled."""

from kiosk.ui.theme import TextSize
from sync.protocol.chain import read_record
from sync.protocol.messages import Event
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import CHIEF_OFFICER, SECOND_OFFICER, Walker
from tests.support.stations import PIN


def last_event(walker: Walker) -> Event:
    station = walker.stations[-1]
    data = station._store.record(station._store.state().head.sequence)
    assert data is not None
    body = read_record(data)[1].body
    assert isinstance(body, Event)
    return body


def call_officer(walker: Walker) -> None:
    """From a voter's screen to what an officer may do there."""
    walker.go("call-help", "help")
    walker.go("officer", "pin-help")
    walker.click(f"officer-{SECOND_OFFICER}")
    walker.type("pin", PIN)
    walker.go("sign", "officer-help")


def test_who_calls_help_covers_the_ballot_and_finds_it_as_it_was(walker: Walker) -> None:
    """The voter wants to ask something. The ballot is out of sight until the voter goes on; language and
    text size are as the voter had set them."""
    walker.to_choosing(VOTERS[0])
    walker.click("text-larger")
    walker.choose("park")
    walker.go("call-help", "help")
    assert not walker.cards
    walker.go("go-on", "choosing")
    assert walker.card("park").isChecked()
    assert walker.window.appearance.choice.size is not TextSize.MEDIUM


def test_at_review_too_help_leads_back_to_the_same_place(walker: Walker) -> None:
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.go("review", "review")
    call_officer(walker)
    walker.go("go-on", "review")
    walker.cast()
    assert walker.stations[-1].counts.cast == 1


def test_without_a_pin_nobody_cancels_a_vote(walker: Walker) -> None:
    """Whoever touches “officer” is asked for a PIN; a wrong one opens nothing, and the voter can go back."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.go("call-help", "help")
    walker.go("officer", "pin-help")
    walker.click(f"officer-{SECOND_OFFICER}")
    walker.type("pin", "999999")
    walker.go("sign", "pin-help")
    assert "不正確" in walker.told
    walker.go("back", "help")
    walker.go("go-on", "choosing")
    assert walker.card("park").isChecked()


def test_an_officer_cancels_a_vote_and_the_person_gets_another_pass(walker: Walker) -> None:
    """The wrong person was checked in. The officer cancels with a reason, which is put on record; nothing of
    the choices is left, and the person can be checked in again."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    call_officer(walker)
    walker.go("cancel-vote", "reason-cancel")
    walker.go("reason-wrong-person", "give-back")
    assert walker.find("ending-cancelled")
    assert (last_event(walker).kind, last_event(walker).reason) == ("abandoned", "wrong-person")
    walker.take_back()
    walker.check_in(VOTERS[0])
    walker.admit()
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    assert not walker.card("park").isChecked()
    assert walker.stations[-1].counts.abandoned == 1


def test_help_is_not_offered_once_the_ballot_is_cast(walker: Walker) -> None:
    walker.to_choosing(VOTERS[0])
    walker.vote("park")
    assert not walker.window.top_bar._help.isVisible()
    walker.take_back(CHIEF_OFFICER)
    assert not walker.window.top_bar._help.isVisible()
