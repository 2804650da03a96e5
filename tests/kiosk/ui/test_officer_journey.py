"""Officers open the station, answer at the desk, and close it with two signatures."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.domain.polling_day import DayState
from kiosk.ui.flows import station_flow
from kiosk.ui.line import Line, LineState
from kiosk.ui.timing import Timing
from sync.protocol.errors import StorageFailed
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signer
from tests.kiosk.ui.conftest import STRANGER, VOTERS
from tests.kiosk.ui.walker import CHIEF_OFFICER, SECOND_OFFICER, Walker
from tests.support.people import people
from tests.support.stations import PASSPHRASE, PIN


def test_a_wrong_passphrase_is_told_and_opens_nothing(walker: Walker) -> None:
    """The officer mistypes the six words, reads what to do, and types them again."""
    walker.type("passphrase", "six other words")
    walker.click("unlock")
    assert walker.at == "unlock"
    assert "不正確" in walker.told
    walker.unlock()
    assert not walker.told


def test_the_keys_on_the_screen_type_like_a_keyboard(walker: Walker) -> None:
    """A tablet has no keyboard: the passphrase, the PIN, an ID number and a date are typed by touch."""
    for sign in PASSPHRASE:
        walker.click("key-space" if sign == " " else f"key-{sign}")
    walker.go("unlock", "sign-in")
    walker.click(f"officer-{CHIEF_OFFICER}")
    for sign in "9" + PIN:
        walker.click(f"key-{sign}")
        if sign == "9":
            walker.click("key-delete")
    walker.go("sign", "day")
    walker.go("open", "day")
    walker.go("check-in", "check-in")
    for sign in VOTERS[0].number:
        walker.click(f"key-{sign}")
    walker.qtbot.mouseClick(walker.find("birth-date"), Qt.MouseButton.LeftButton)
    for sign in VOTERS[0].birth_date.replace("-", "/"):
        walker.click(f"key-{sign}")
    walker.go("check", "answer")
    assert walker.find("outcome-may-vote")


def test_only_the_chief_opens_pauses_and_closes(walker: Walker) -> None:
    """A second officer sees the buttons, and why they cannot be used; checking in people is open to both."""
    walker.open_day()
    walker.go("sign-out", "sign-in")
    walker.sign_in(SECOND_OFFICER)
    assert not walker.find("suspend").isEnabled()
    assert not walker.find("close").isEnabled()
    walker.go("check-in", "check-in")
    walker.go("state-of-day", "day")
    walker.go("sign-out", "sign-in")
    walker.sign_in()
    walker.go("suspend", "reason-suspend")
    walker.go("reason-break", "day")
    assert walker.stations[-1].day is DayState.SUSPENDED
    walker.go("resume", "day")
    assert walker.stations[-1].day is DayState.OPEN


def test_a_mistyped_number_is_told_before_anything_is_asked(walker: Walker) -> None:
    """One wrong digit: the check digit does not fit, and the button stays shut until it does."""
    walker.open_day()
    walker.go("check-in", "check-in")
    walker.type("number", "A123456788")
    walker.type("birth-date", "79/1/1")
    assert not walker.find("check").isEnabled()
    walker.type("number", "A123456789")
    assert walker.find("check").isEnabled()


def test_somebody_not_on_the_roll_may_vote_provisionally_or_by_document(walker: Walker) -> None:
    """The roll has no such person. The officer may give a provisional ballot, or look at a staff card and
    attest the person as somebody who works here."""
    walker.open_day()
    walker.check_in(STRANGER)
    assert walker.find("outcome-check-number")
    walker.go("compared", "answer")
    assert walker.find("outcome-provisional-possible")
    walker.go("attest", "attest")
    assert not walker.find("confirm-document").isEnabled()
    walker.click("document-worker-staff-card")
    walker.go("confirm-document", "answer")
    assert walker.find("outcome-attested")
    walker.admit()


def test_a_passport_is_no_ground_for_a_provisional_ballot(walker: Walker) -> None:
    """The registry knows no passports: such a person is not on the roll, and may be attested only."""
    walker.open_day()
    walker.go("check-in", "check-in")
    walker.click("other-document")
    walker.type("number", "X1234567")
    walker.type("birth-date", "1990-01-01")
    walker.go("check", "answer")
    walker.go("compared", "answer")
    assert walker.find("outcome-not-on-roll")
    assert {"attest", "refuse"} == {name for name in ("admit", "attest", "refuse") if _has(walker, name)}


def _has(walker: Walker, name: str) -> bool:
    return any(one.objectName() == name for one in walker.screen.findChildren(type(walker.find("refuse"))))


def test_nobody_votes_twice_here(walker: Walker) -> None:
    """Who comes again after voting is told so; a denial is put on record, and the earlier vote stands."""
    walker.to_choosing(VOTERS[0])
    walker.vote("park")
    walker.take_back()
    walker.check_in(VOTERS[0])
    assert walker.find("outcome-voted-here")
    walker.go("dispute", "answer")
    assert walker.find("outcome-disputed")
    walker.go("next", "check-in")
    assert walker.stations[-1].counts.cast == 1


def test_a_pass_left_unused_by_a_crash_is_taken_back(walker: Walker) -> None:
    """The program stopped while a voter held the screen. The person comes to the desk again: the pass was
    never used; the officer voids it and the person votes after all."""
    walker.open_day()
    station = walker.stations[-1]
    answer = station.check_in(VOTERS[0].number, VOTERS[0].birth_date)
    station.admit(answer, station.sign_in(CHIEF_OFFICER, PIN))
    walker.check_in(VOTERS[0])
    assert walker.find("outcome-pass-open")
    walker.go("void", "reason-void")
    walker.go("reason-given-anew", "answer")
    assert walker.find("outcome-may-vote")
    walker.admit()
    assert station.counts.voided == 1


def test_too_young_is_said_with_the_age(walker: Walker) -> None:
    """Ineligible people are shown with the reason, not turned away without one."""
    walker.open_day()
    walker.go("check-in", "check-in")
    walker.type("number", people(9, seed=5)[0].number)
    walker.type("birth-date", "2015-01-01")
    walker.go("check", "answer")
    assert walker.find("outcome-not-old-enough")
    assert any("16" in label.text() for label in walker.screen.findChildren(QLabel))
    walker.go("refuse", "check-in")


def test_the_poll_is_closed_by_two_officers_and_a_count_on_paper(walker: Walker) -> None:
    """The chief types the paper count, which is one more than passes given and is told so; chief and second
    officer sign; the summary shows every number and says that records still wait for the centre."""
    walker.to_choosing(VOTERS[0])
    walker.vote("park")
    walker.take_back(CHIEF_OFFICER)
    walker.go("state-of-day", "day")
    walker.go("close", "paper-count")
    assert not walker.find("paper-count-next").isEnabled()
    walker.type("paper-count-field", "2")
    assert any("多 1 人" in label.text() for label in walker.screen.findChildren(QLabel))
    walker.go("paper-count-next", "reconciliation")
    walker.go("to-signatures", "chief-signs")
    walker.type("pin", PIN)
    walker.go("sign", "second-signs")
    walker.type("pin", "000000")
    walker.click("sign")
    assert walker.stations[-1].day is DayState.OPEN
    walker.type("pin", PIN)
    walker.go("sign", "summary")
    assert walker.stations[-1].day is DayState.CLOSED
    assert walker.stations[-1].closing is not None
    assert "2" in [label.text() for label in walker.find("figure-paper").findChildren(QLabel)]
    walker.go("sign-out", "sign-in")
    walker.sign_in(to="summary")


def close_poll(walker: Walker) -> None:
    """From the state of the day to the summary."""
    walker.go("close", "paper-count")
    walker.type("paper-count-field", "0")
    walker.go("paper-count-next", "reconciliation")
    walker.go("to-signatures", "chief-signs")
    walker.type("pin", PIN)
    walker.go("sign", "second-signs")
    walker.type("pin", PIN)
    walker.go("sign", "summary")


def test_the_summary_turns_green_when_the_centre_has_everything(
    monkeypatch: pytest.MonkeyPatch, new_walker: Callable[[Timing], Walker]
) -> None:
    """After the close the officers wait for the line. When the centre has signed to hold the whole chain,
    and has taken the documents, the summary says so by itself."""
    monkeypatch.setattr(station_flow, "LOOK_AGAIN_MS", 50)
    walker = new_walker(Timing())
    walker.open_day()
    close_poll(walker)
    assert walker.stations[-1].day is DayState.CLOSED
    outbox = walker.stations[-1].outbox
    head = outbox.head()
    held = Acknowledgement(outbox.case.code, outbox.device, head, outbox.hash_at(head) or b"", at=0)
    outbox.acknowledge(head, Signer.generate().sign("acknowledgement", held))
    for document in outbox.waiting_documents():
        outbox.taken(document)
    words = walker.window.appearance.texts("day.delivered.headline")
    walker.qtbot.waitUntil(
        lambda: any(label.text() == words for label in walker.screen.findChildren(QLabel)), timeout=8000
    )


def test_a_storage_that_cannot_be_read_is_told_to_the_officer_and_not_to_the_voter(
    monkeypatch: pytest.MonkeyPatch, new_walker: Callable[[Timing], Walker]
) -> None:
    """The counts are read again and again; when that fails the officer is told, but nobody is disturbed while
    choosing."""
    monkeypatch.setattr(station_flow, "LOOK_AGAIN_MS", 50)

    def unreadable() -> None:
        raise StorageFailed("I/O error")

    walker = new_walker(Timing())
    walker.to_welcome(VOTERS[0])
    monkeypatch.setattr(walker.stations[-1]._store, "state", unreadable)
    walker.qtbot.wait(300)
    assert not walker.told
    monkeypatch.undo()
    walker.go("begin", "consent")
    walker.go("decline", "give-back")
    walker.take_back()
    monkeypatch.setattr(walker.stations[-1]._store, "state", unreadable)
    walker.qtbot.waitUntil(lambda: "無法" in walker.told, timeout=8000)
    monkeypatch.undo()


@pytest.mark.parametrize("line", list(Line))
def test_the_line_is_always_in_sight_of_the_officer_and_never_of_the_voter(
    walker: Walker, line: Line
) -> None:
    """The strip names the state of the line in words; before the voter it is not there."""
    walker.open_day()
    walker.window.tell_line(LineState(line))
    walker.qtbot.waitUntil(
        lambda: any(
            walker.window.appearance.texts(f"status.line.{line}") in label.text()
            for label in walker.window.status_bar.findChildren(QLabel)
        )
    )
    assert walker.window.status_bar.isVisible()
    walker.check_in(VOTERS[0])
    walker.admit()
    assert not walker.window.status_bar.isVisible()


def test_how_far_everything_has_come_is_one_touch_from_the_state_of_the_day(walker: Walker) -> None:
    """Before the close and after it: delivery is looked at, and the officer is back where the way began."""
    walker.open_day()
    walker.go("delivery", "delivery")
    walker.go("back", "day")
    walker.go("close", "paper-count")
    walker.type("paper-count-field", "0")
    walker.go("paper-count-next", "reconciliation")
    walker.go("to-signatures", "chief-signs")
    walker.type("pin", PIN)
    walker.go("sign", "second-signs")
    walker.type("pin", PIN)
    walker.go("sign", "summary")
    walker.go("delivery", "delivery")
    walker.go("back", "summary")
