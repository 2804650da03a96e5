"""A voter who touches nothing: all controls are reached, in reading order, and the focus is never lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.ui.access import access
from kiosk.ui.access.keys import switches_named
from kiosk.ui.theme import TextSize
from kiosk.ui.timing import Timing
from sync.protocol.case import Voting
from tests.kiosk.ui.access.keyboard import BEFORE, CHOOSE, GO_ON, LEAVE, NEXT, TAKE, Key, Keyboard
from tests.kiosk.ui.conftest import QUICK, VOTERS
from tests.kiosk.ui.walker import SECOND_OFFICER, Walker
from tests.support.ballots import many
from tests.support.stations import PIN

TURNERS = ("page-up", "page-down")
POINTS = Voting(type="cumulative", points=10)


def all_reached(keyboard: Keyboard, key: Qt.Key) -> list[QWidget]:
    """Once round, from the title of the screen; but for what turns the page, which is shut at either end."""
    found: list[QWidget] = []
    while True:
        keyboard.press(key)
        if keyboard.focus in found:
            return [one for one in found if one.objectName() not in TURNERS]
        found.append(keyboard.focus)


@pytest.mark.parametrize("way", [NEXT, Key.Key_Down, Key.Key_Right])
def test_every_control_is_reached_in_reading_order_the_bar_last(keyboard: Keyboard, way: Qt.Key) -> None:
    """Once round and back again; what is reached can be seen, and so can the ring around it."""
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    walker.lay_out()
    found = all_reached(keyboard, way)
    able = {
        one
        for one in walker.window.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled() and one.objectName() not in TURNERS
    }
    assert set(found) == able
    names = [one.objectName() for one in found]
    assert [one for one in names if one.startswith("card-")] == [f"card-{one}" for one in walker.cards]
    assert names.index("review") > names.index(f"card-{walker.cards[-1]}")
    assert all(walker.window.top_bar.isAncestorOf(one) for one in found[-3:])
    walker.screen.setFocus()
    for _ in found:
        keyboard.press(NEXT)
        walker.lay_out()
        ring, focus = keyboard.window.access.ring, keyboard.focus
        assert ring.isVisible()
        assert list(ring.around) == [focus]
        assert focus.visibleRegion().boundingRect().height() >= min(focus.height(), 100)


def test_back_goes_the_same_way_back(keyboard: Keyboard) -> None:
    keyboard.walker.to_choosing(VOTERS[0])
    forward = all_reached(keyboard, NEXT)
    keyboard.walker.screen.setFocus()
    back = all_reached(keyboard, BEFORE)
    assert set(back) == set(forward)
    assert [one.objectName() for one in back[:2]] == [one.objectName() for one in forward[:-3:-1]]


def test_a_screen_begins_at_its_title_where_no_key_presses_anything(keyboard: Keyboard) -> None:
    """Who presses Enter once too often goes no further than meant; the title is what a reader hears."""
    walker = keyboard.walker
    walker.to_welcome(VOTERS[0])
    assert keyboard.focus is walker.screen
    assert walker.screen.accessibleName() == walker.stations[-1].case.title["zh-Hant"]
    keyboard.press(CHOOSE, CHOOSE, TAKE, Key.Key_Space)
    assert walker.at == "welcome"
    assert not keyboard.window.access.ring.isVisible()
    keyboard.press(NEXT)
    assert walker.screen.isAncestorOf(keyboard.focus)


def test_one_key_leads_from_group_to_group(keyboard: Keyboard) -> None:
    """From the ninth of nine proposals or the first, the way on is one press; the bar is the next."""
    keyboard.walker.to_choosing(VOTERS[0])
    keyboard.press(NEXT, NEXT, Key.Key_PageDown)
    assert keyboard.at == "review"
    keyboard.press(Key.Key_PageDown)
    assert keyboard.window.top_bar.isAncestorOf(keyboard.focus)
    keyboard.press(Key.Key_PageDown)
    assert keyboard.at == f"card-{keyboard.walker.cards[0]}"
    keyboard.press(Key.Key_PageUp, Key.Key_PageUp)
    assert keyboard.at == "review"


def test_a_choice_keeps_the_focus_and_so_do_language_and_size(keyboard: Keyboard) -> None:
    """The voter chooses, opens the menu by its key, takes another language and the largest text, and is where
    the choice was made, with everything chosen, and in sight."""
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    keyboard.to(f"card-{walker.cards[4]}")
    keyboard.press(CHOOSE)
    card = keyboard.focus
    assert walker.card(walker.cards[4]).isChecked()
    keyboard.press(Key.Key_F9)
    assert keyboard.at == "look-menu"
    keyboard.to("size-largest")
    keyboard.calm_down()
    keyboard.press(CHOOSE)
    assert walker.window.appearance.choice.size is TextSize.LARGEST
    assert keyboard.at == "size-largest"
    keyboard.to("language-en", BEFORE)
    keyboard.press(CHOOSE, LEAVE)
    assert keyboard.focus is card
    assert walker.card(walker.cards[4]).isChecked()
    walker.lay_out()
    assert not card.visibleRegion().isEmpty()


def test_a_notice_takes_the_focus_and_gives_it_back(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One too many: the reason has the focus. A second press of a trembling hand does not close it unread."""
    monkeypatch.setattr(access, "CALM_MS", 1500)  # this machine may be slower than a hand
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    for one in walker.cards[:4]:
        keyboard.to(f"card-{one}")
        keyboard.press(CHOOSE)
    assert "3" in walker.told
    assert keyboard.at == "notice-read"
    keyboard.press(CHOOSE, CHOOSE)
    assert walker.told
    keyboard.press(NEXT)
    assert keyboard.at == "notice-read"
    keyboard.calm_down()
    keyboard.press(CHOOSE)
    assert not walker.told
    assert keyboard.at == f"card-{walker.cards[3]}"
    keyboard.press(CHOOSE, LEAVE)
    assert not walker.told
    assert keyboard.at == f"card-{walker.cards[3]}"


def test_who_is_asked_whether_anybody_is_there_answers_by_a_key(
    new_walker: Callable[[Timing], Walker],
) -> None:
    """The question takes the focus, no key leads past it, and the answer leads back."""
    walker = new_walker(Timing(cast_pause_ms=0, ask_after_s=1.5, answer_within_s=20))
    walker.window.activateWindow()
    walker.qtbot.waitUntil(walker.window.isActiveWindow)
    keyboard = Keyboard(walker)
    walker.to_choosing(VOTERS[0])
    keyboard.press(NEXT, NEXT)
    before = keyboard.focus
    walker.qtbot.waitUntil(walker.window.still_there.isVisible)
    keyboard.press(NEXT, Key.Key_F9, LEAVE, GO_ON)
    assert keyboard.at == "still-here"
    keyboard.calm_down()
    keyboard.press(CHOOSE)
    assert not walker.window.still_there.isVisible()
    assert keyboard.focus is before


@pytest.mark.parametrize("voting", [POINTS])
def test_what_can_no_longer_be_pressed_hands_the_focus_to_its_neighbour(keyboard: Keyboard) -> None:
    """The last point is taken back: minus is shut, and plus beside it has the focus."""
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    first = walker.cards[0]
    keyboard.press(NEXT, CHOOSE)
    keyboard.to(f"less-{first}")
    keyboard.press(CHOOSE)
    assert keyboard.at == f"more-{first}"


def test_a_key_that_is_held_acts_once(keyboard: Keyboard) -> None:
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    keyboard.hold(NEXT, 20)
    assert keyboard.at == f"card-{walker.cards[0]}"
    keyboard.hold(CHOOSE, 21)
    assert walker.card(walker.cards[0]).isChecked()


def test_a_touch_hides_the_ring_and_the_next_key_shows_it(keyboard: Keyboard) -> None:
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    keyboard.press(NEXT)
    ring = keyboard.window.access.ring
    assert ring.isVisible()
    QTest.mouseClick(walker.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(640, 60))
    assert not ring.isVisible()
    keyboard.press(NEXT)
    assert ring.isVisible()


def test_help_is_one_key_away(keyboard: Keyboard) -> None:
    keyboard.walker.to_choosing(VOTERS[0])
    keyboard.press(NEXT, Key.Key_F1)
    assert keyboard.walker.at == "help"


def test_two_switches_go_through_groups_and_say_where_they_are(keyboard: Keyboard) -> None:
    """Proposals, then the way on, then the bar. Inside a group after the last part comes the way out."""
    walker, ring = keyboard.walker, keyboard.window.access.ring
    walker.to_choosing(VOTERS[0])
    keyboard.press(TAKE, GO_ON)
    assert ring.caption == "進入"
    assert {walker.card(one) for one in walker.cards} <= set(ring.around)
    keyboard.press(GO_ON)
    assert keyboard.at == "review"
    while not (ring.caption == "進入" and walker.card(walker.cards[0]) in ring.around):
        keyboard.press(GO_ON)
    keyboard.press(TAKE, GO_ON, TAKE)
    assert keyboard.at == f"card-{walker.cards[1]}"
    keyboard.press(TAKE)
    assert [one for one in walker.cards if walker.card(one).isChecked()] == [walker.cards[1]]
    assert keyboard.at == f"card-{walker.cards[1]}"
    while ring.caption != "離開":
        keyboard.press(GO_ON)
    keyboard.press(TAKE)
    assert ring.caption == "進入"
    assert ring.around[0] is walker.card(walker.cards[2])
    while ring.caption != "離開":
        keyboard.press(GO_ON)
    keyboard.press(TAKE)
    assert keyboard.at == "review"
    keyboard.press(TAKE)
    assert walker.at == "review"


@pytest.mark.parametrize("proposals", [many])
def test_with_130_proposals_two_switches_are_soon_at_review(keyboard: Keyboard) -> None:
    """Past all proposals at once: four presses to the way on, and one to take it."""
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    presses = 0
    while keyboard.at != "review":
        keyboard.press(GO_ON)
        presses += 1
    assert presses <= 4
    keyboard.press(TAKE)
    assert walker.at == "review"


def test_a_switch_goes_on_from_where_the_keyboard_was(keyboard: Keyboard) -> None:
    walker = keyboard.walker
    walker.to_choosing(VOTERS[0])
    keyboard.to(f"card-{walker.cards[3]}")
    keyboard.press(GO_ON)
    assert keyboard.at == f"about-{walker.cards[3]}"


def test_scanners_still_type_where_they_are_pointed(keyboard: Keyboard) -> None:
    """At the desk, whatever has the focus, a scanned number arrives, and so does its Enter. In a PIN, Enter
    signs."""
    walker = keyboard.walker
    walker.open_day()
    walker.go("check-in", "check-in")
    keyboard.press(NEXT, NEXT)
    assert not isinstance(keyboard.focus, QLineEdit)
    keyboard.type(VOTERS[0].number)
    number = walker.find("number")
    assert isinstance(number, QLineEdit)
    assert number.text() == VOTERS[0].number
    assert keyboard.at == "birth-date"
    keyboard.type(VOTERS[0].birth_date.replace("-", ""))
    assert walker.at == "answer"


def test_switches_that_send_signs_take_none_from_a_pin(
    new_walker: Callable[..., Walker], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their interface sends 1 and 2. On the ballot they are switches; in an officer's PIN they are digits."""
    walker = new_walker(QUICK)
    monkeypatch.setattr(walker.window.access, "_switches", switches_named("1,2"))
    keyboard = Keyboard(walker)
    walker.to_choosing(VOTERS[0])
    keyboard.press(Key.Key_1, Key.Key_1)
    assert keyboard.at == "review"
    keyboard.press(Key.Key_2)
    assert walker.at == "review"
    walker.go("call-help", "help")
    walker.go("officer", "pin-help")
    walker.click(f"officer-{SECOND_OFFICER}")
    keyboard.type(PIN)
    assert walker.at == "officer-help"


def test_keys_of_voters_mean_nothing_on_officers_screens(keyboard: Keyboard) -> None:
    walker = keyboard.walker
    walker.open_day()
    keyboard.press(Key.Key_F1, Key.Key_F2, Key.Key_F9, GO_ON, TAKE, Key.Key_PageDown)
    assert walker.at == "day"
    assert walker.window.overlay is None
