"""A voter is alone with the screen, and curious: every key there is, every button of a mouse, every way to
close a window. From no voter's screen does any of it lead to the officers' part, to a menu or to the desktop.

What only the operating system can hold (another terminal, the power button) is told in docs/installing.md.
"""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.access.keys import KEYS as ACTS
from kiosk.ui.access.keys import SWITCHES
from kiosk.ui.guard import InFront
from kiosk.ui.screens.screen import Screen
from sync.protocol import wrapping
from sync.protocol.case_check import read_case
from tests.kiosk.ui.conftest import DEMO, VOTERS, Install
from tests.kiosk.ui.walker import SECOND_OFFICER, Walker
from tests.support.stations import PIN, ask, give, roll_of
from tests.support.world import World

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT, META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
MODIFIERS = (NONE, SHIFT, CTRL, ALT, META, CTRL | SHIFT, CTRL | ALT, ALT | SHIFT)
MEANT = frozenset({*ACTS, *SWITCHES, Qt.Key.Key_unknown})
"""keys for those who do not touch: they move between the buttons, press them, and ask for help or sound"""
KEYS = tuple(one for one in Qt.Key if one not in MEANT)
BUTTONS = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
STEPS = 250
"""of the masher"""


# --- the ways to the voters' screens -------------------------------------------------------------------


def to_review(walker: Walker) -> None:
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.go("review", "review")


def to_tracker(walker: Walker) -> None:
    to_review(walker)
    walker.cast()


def to_give_back(walker: Walker) -> None:
    to_tracker(walker)
    walker.go("done", "give-back")


def to_take_back(walker: Walker) -> None:
    to_give_back(walker)
    walker.go("take-back", "take-back")


def to_help(walker: Walker) -> None:
    walker.to_choosing(VOTERS[0])
    walker.go("call-help", "help")


def to_pin_help(walker: Walker) -> None:
    to_help(walker)
    walker.go("officer", "pin-help")


def to_officer_help(walker: Walker) -> None:
    to_pin_help(walker)
    walker.click(f"officer-{SECOND_OFFICER}")
    walker.type("pin", PIN)
    walker.go("sign", "officer-help")


def to_reason(walker: Walker) -> None:
    to_officer_help(walker)
    walker.go("cancel-vote", "reason-cancel")


def to_consent(walker: Walker) -> None:
    walker.to_welcome(VOTERS[0])
    walker.go("begin", "consent")


def to_show_pass(walker: Walker) -> None:
    walker.open_day()
    walker.go("booth", "show-pass")


def to_leave_booth(walker: Walker) -> None:
    to_show_pass(walker)
    walker.go("officer", "leave-booth")


DESK_AND_BOOTH: dict[str, Callable[[Walker], None]] = {
    "welcome": lambda walker: walker.to_welcome(VOTERS[0]),
    "consent": to_consent,
    "choosing": lambda walker: walker.to_choosing(VOTERS[0]),
    "review": to_review,
    "tracker": to_tracker,
    "give-back": to_give_back,
    "take-back": to_take_back,
    "help": to_help,
    "pin-help": to_pin_help,
    "officer-help": to_officer_help,
    "reason-cancel": to_reason,
}
BOOTH = {"show-pass": to_show_pass, "leave-booth": to_leave_booth}


@pytest.fixture(scope="module")
def booth_alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A device where people vote and nobody is checked in."""
    world, folder = (
        World(read_case((DEMO / "case.json").read_bytes())),
        tmp_path_factory.mktemp("booth") / "st1",
    )
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("ITERATIONS", 1), ("MEMORY_KIB", 1024), ("LANES", 1)):
            patch.setattr(wrapping, name, value)
        pictures = {path.name: path.read_bytes() for path in DEMO.glob("*.png")}
        wanted = ask(world, folder, roles=["booth"])
        give(world, folder, wanted, roll_of(world, VOTERS, style="district"), pictures=pictures)
    return folder


@pytest.fixture
def station_folder(
    request: pytest.FixtureRequest,
    installed: Install,
    booth_alone: Path,
    tmp_path: Path,
) -> Path:
    """Desk and booth on one device, or a booth of its own."""
    alone = getattr(request, "param", "both") == "booth"
    return shutil.copytree(booth_alone if alone else installed(None).folder, tmp_path / "station")


@pytest.fixture
def screen(request: pytest.FixtureRequest, walker: Walker) -> Screen:
    """The voter's screen of this name, with the walker before it."""
    (DESK_AND_BOOTH | BOOTH)[request.param](walker)
    assert walker.at == request.param
    assert walker.screen.for_voter
    walker.window.activateWindow()
    walker.qtbot.waitUntil(walker.window.isActiveWindow)
    QApplication.clipboard().clear()
    return walker.screen


def press(walker: Walker, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key as it comes to the window from the system."""
    text = chr(key) if key < 256 and not modifiers & (CTRL | ALT | META) else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(walker.window.windowHandle(), QKeyEvent(kind, key, modifiers, text))


def click(walker: Walker, button: Qt.MouseButton, at: QPoint) -> None:
    QTest.mouseClick(walker.window.windowHandle(), button, NONE, at)


def require_shut(walker: Walker, after: object, screen: Screen | None = None) -> None:
    """The voter is where the voter was (on some voter's screen at least), and nothing else is open."""
    here = walker.screen
    assert here.for_voter, f"{after} led to {walker.at}"
    assert screen is None or here is screen, f"{after} led from {screen.objectName()} to {walker.at}"
    assert walker.window.isVisible(), f"{after} closed the window"
    assert QApplication.activePopupWidget() is None, f"{after} opened a menu on {walker.at}"
    assert QApplication.activeModalWidget() is None, f"{after} opened a dialogue on {walker.at}"


def require_alone(walker: Walker, after: object) -> None:
    """There is no other window, and nothing in the clipboard."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [walker.window], f"{after} opened {shown}"
    assert not QApplication.clipboard().text(), f"{after} put something into the clipboard"
    assert not walker.window.status_bar.isVisible(), f"{after} shows a voter the officers' strip"


# --- keys ----------------------------------------------------------------------------------------------


def no_key_with_any_others_leads_away(walker: Walker, screen: Screen) -> None:
    """Alt+F4, Ctrl+Alt+Del, F1 to F35, Meta, Menu, Print, Ctrl+P, Alt with each letter: all that Qt knows."""
    assert not walker.window.findChildren(QShortcut)
    assert not any(one.shortcuts() for one in walker.window.findChildren(QAction))
    for key in KEYS:
        for modifiers in MODIFIERS:
            press(walker, key, modifiers)
            require_shut(walker, (key, modifiers), screen)
    walker.settle()
    require_shut(walker, "any key", screen)
    require_alone(walker, "any key")


def the_keyboard_reaches_only_what_a_voter_sees(walker: Walker, screen: Screen) -> None:
    """Tab and Shift+Tab go round among the voter's own buttons: nothing hidden of the officers' part."""
    window, reached = walker.window, set[QWidget]()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in range(60):
            press(walker, key)
            found = QApplication.focusWidget()
            if found is not None:
                reached.add(found)
    assert reached
    for one in reached:
        assert one.isVisible(), f"{one.objectName()} is hidden, and yet reached"
        assert any(part is one or part.isAncestorOf(one) for part in (window.top_bar, screen)), one
    require_shut(walker, "Tab", screen)


@pytest.mark.parametrize("seed", range(3))
def test_who_hits_keys_and_screen_at_random_stays_a_voter(walker: Walker, seed: int) -> None:
    """A child at the booth. It may agree, choose, even cast; it never gets further than to the PIN."""
    chance, done = random.Random(seed), list[object]()
    walker.to_welcome(VOTERS[0])
    window = walker.window
    keys = [*MEANT] * 20 + [*KEYS]
    for _ in range(STEPS):
        if chance.random() < 0.5:
            key, modifiers = chance.choice(keys), chance.choice(MODIFIERS)
            done.append((key, modifiers))
            press(walker, key, modifiers)
        else:
            at = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
            button = chance.choice((Qt.MouseButton.LeftButton,) * 5 + BUTTONS)
            done.append((button, at))
            click(walker, button, at)
        walker.settle()
        require_shut(walker, done[-3:])
    require_alone(walker, done[-3:])
    counts = walker.stations[-1].counts
    assert counts.passes == 1
    assert counts.cast + counts.abandoned <= 1


# --- menus, drags, links, zoom -------------------------------------------------------------------------


def no_menu_opens_and_nothing_can_be_dropped(walker: Walker, screen: Screen) -> None:
    """The right button, the middle one (which pastes), a long press, the menu key, a file from elsewhere: on
    every part of the screen."""
    fields = {one: one.text() for one in screen.findChildren(QLineEdit)}
    for one in [screen, *walker.window.findChildren(QWidget)]:
        if not one.isVisible():
            continue
        middle = one.rect().center()
        at = one.mapTo(walker.window, middle)
        for button in BUTTONS if walker.window.rect().contains(at) else ():
            click(walker, button, at)
        for reason in QContextMenuEvent.Reason:
            QApplication.sendEvent(one, QContextMenuEvent(reason, middle, one.mapToGlobal(middle), NONE))
        drop(one)
        require_shut(walker, f"a menu or a drop on {one.objectName() or type(one).__name__}", screen)
    require_alone(walker, "a menu or a drop")
    assert {one: one.text() for one in fields} == fields


def drop(on: QWidget) -> None:
    data, copy, left = QMimeData(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data.setText("from elsewhere")
    at = on.rect().center()
    enter = QDragEnterEvent(at, copy, data, left, NONE)
    enter.ignore()
    QApplication.sendEvent(on, enter)
    assert not enter.isAccepted()
    QApplication.sendEvent(on, QDropEvent(QPointF(at), copy, data, left, NONE))


def texts_are_words_only(walker: Walker, screen: Screen) -> None:
    """Whatever an organiser wrote into a case: no link to open, nothing to select and carry away."""
    selecting = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    labels = [one for one in walker.window.findChildren(QLabel) if one.isVisible()]
    assert any(screen.isAncestorOf(one) for one in labels)
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        assert not label.openExternalLinks()
        assert not label.textInteractionFlags() & selecting


def test_a_wheel_with_ctrl_or_a_pinch_changes_no_size(walker: Walker) -> None:
    """Only the buttons do, and they say so."""
    walker.to_choosing(VOTERS[0])
    walker.lay_out()
    before, size = walker.window.appearance.choice, walker.card("park").size()
    for one in walker.screen.findChildren(QWidget):
        at = QPointF(one.rect().center())
        for modifiers in (CTRL, META):
            wheel = QWheelEvent(
                at, one.mapToGlobal(at), QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton,
                modifiers, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(one, wheel)
        QApplication.sendEvent(one, QEvent(QEvent.Type.NativeGesture))
    walker.lay_out()
    assert (walker.window.appearance.choice, walker.card("park").size()) == (before, size)


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert])
def test_what_somebody_copies_is_not_kept(walker: Walker, key: Qt.Key) -> None:
    """An officer's habit: a number marked and copied. The clipboard outlives the screen: it stays empty."""
    walker.open_day()
    walker.go("check-in", "check-in")
    walker.type("number", VOTERS[0].number)
    field = walker.find("number")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    press(walker, key, CTRL)
    assert not QApplication.clipboard().text()
    assert field.text() == VOTERS[0].number


# --- closing -------------------------------------------------------------------------------------------


def send_close(walker: Walker) -> None:
    QApplication.sendEvent(walker.window, QCloseEvent())


def quit_program(_walker: Walker) -> None:
    """As by the menu of a desktop. Where the loop runs on, it was refused."""
    application = QApplication.instance()
    assert application is not None
    QTimer.singleShot(0, application, QApplication.quit)
    QTimer.singleShot(50, application, lambda: QApplication.exit(7))
    assert application.exec() == 7, "the program ended"


CLOSINGS: dict[str, Callable[[Walker], object]] = {
    "close": lambda walker: walker.window.close(),
    "close event": send_close,
    "the system closes the window": lambda walker: walker.window.windowHandle().close(),
    "all windows": lambda _walker: QApplication.closeAllWindows(),
    "quit": quit_program,
}


def the_window_cannot_be_closed(walker: Walker, screen: Screen) -> None:
    for way, close in CLOSINGS.items():
        close(walker)
        QApplication.processEvents()
        require_shut(walker, way, screen)


ATTEMPTS = (
    no_key_with_any_others_leads_away,
    the_keyboard_reaches_only_what_a_voter_sees,
    no_menu_opens_and_nothing_can_be_dropped,
    texts_are_words_only,
    the_window_cannot_be_closed,
)


@pytest.mark.parametrize(
    ("screen", "station_folder"),
    [*((name, "both") for name in DESK_AND_BOOTH), *((name, "booth") for name in BOOTH)],
    indirect=True,
    ids=[*DESK_AND_BOOTH, *BOOTH],
)
def test_no_way_leads_out_of_a_voters_screen(walker: Walker, screen: Screen) -> None:
    """One after the other, at every screen that a voter may have in hand."""
    for attempt in ATTEMPTS:
        attempt(walker, screen)


def test_nor_can_who_passes_by_a_locked_desk(walker: Walker) -> None:
    """The desk waits for a PIN: its window is not for everybody to close. An officer who has signed in may,
    and so may whoever finds the station shut in the morning: there is nothing behind it yet."""
    walker.unlock()
    assert walker.at == "sign-in"
    for way, close in CLOSINGS.items():
        close(walker)
        assert walker.window.isVisible(), way
    walker.sign_in()
    assert walker.window.close()


def test_a_shut_station_may_be_closed(walker: Walker) -> None:
    assert walker.window.close()


# --- in front ------------------------------------------------------------------------------------------


@pytest.fixture
def in_front(walker: Walker) -> Walker:
    """The window as `pbkiosk run --fullscreen` shows it."""
    InFront(walker.window)
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    return walker


def require_in_front(walker: Walker) -> None:
    window = walker.window
    walker.qtbot.waitUntil(
        lambda: (
            window.isFullScreen()
            and window.isActiveWindow()
            and not window.isMinimized()
            and window.geometry() == window.screen().geometry()
        )
    )
    assert walker.card("park").isChecked()


def test_a_full_screen_has_no_frame_and_stays_on_top(in_front: Walker) -> None:
    flags = in_front.window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    require_in_front(in_front)


@pytest.mark.parametrize(
    "put_away", [QMainWindow.showMinimized, QMainWindow.showNormal, QMainWindow.showMaximized]
)
def test_a_window_that_is_put_away_comes_back(
    in_front: Walker, put_away: Callable[[QMainWindow], None]
) -> None:
    put_away(in_front.window)
    assert in_front.window.isMinimized() or not in_front.window.isFullScreen()
    require_in_front(in_front)


def test_a_window_that_comes_before_it_is_put_behind(in_front: Walker, qtbot: QtBot) -> None:
    """The desktop tells of an update, just now."""
    other = QMainWindow()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    require_in_front(in_front)


def test_an_officer_ends_a_full_screen_by_its_own_button(walker: Walker) -> None:
    """In full screen there is nothing else to close a window with. Ended is ended: it does not come back by
    itself. While the poll is open, only people who want to vote are waited for."""
    InFront(walker.window)
    walker.open_day()
    assert not walker.window.findChildren(QWidget, "switch-off")
    walker.go("suspend", "reason-suspend")
    walker.go("reason-break", "day")
    walker.find("switch-off", QAbstractButton).click()
    QTest.qWait(500)
    assert not walker.window.isVisible()
