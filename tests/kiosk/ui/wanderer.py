"""Somebody who touches and presses anything that is there, without knowing what the screens are for."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QPoint, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from kiosk.ui.access.keys import KEYS, SWITCHES
from kiosk.ui.main_window import MainWindow
from kiosk.ui.widgets.proposal_button import ProposalButton
from tests.kiosk.ui.geometry import at_rest
from tests.support.stations import PIN

PATIENCE_MS = 60_000
LONG_MS = 500
"""a timer that runs longer waits for people, not for the screen"""
MOST_ROUNDS = 300
WITH_AN_OFFICER = frozenset({"help", "pin-help", "officer-help", "reason"})
"""screens that wait for one as long as it takes"""
WAYS_BACK = frozenset({"go-on", "back", "notice-read", "look-done", "blank-cover"})
SLIP = 300
"""pixels"""
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
PRESSES = (
    *((key, NONE) for key in (*KEYS, *SWITCHES)),
    *((Key(Key.Key_0 + digit), NONE) for digit in range(10)),
    *((key, CONTROL) for key in (Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_Z)),
    *((key, NONE) for key in (Key.Key_A, Key.Key_Backspace, Key.Key_Delete, Key.Key_Home, Key.Key_Menu)),
)
"""every key that the screens know, what a field takes, and what an editor would"""


class Way(Enum):
    """What somebody does next, the simplest first."""

    ONWARD = "goes on"
    TOUCH = "touches"
    KEY = "presses"
    SLIP = "slips off"
    TWICE = "touches twice"
    WAIT = "waits"


class Sight(NamedTuple):
    """What a window shows: every text, name and state, and the picture."""

    words: list[str]
    picture: QImage


class Wanderer:
    """In front of a window with a screen for voters."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def at(self) -> str:
        assert self.window.current_screen is not None
        return self.window.current_screen.objectName()

    def act(self, way: Way, which: int) -> str:
        """Do it, with the `which`-th of what there is. Says what was done."""
        if way is Way.WAIT:
            self.let_time_pass()
            return "waits"
        if way is Way.KEY:
            key, held = PRESSES[which % len(PRESSES)]
            return self.press(key, held)
        controls = list(self.controls())
        if way is Way.ONWARD:
            if self.at == "pin-help" and self.window.overlay is None:
                return self.sign_in()
            controls = [one for one in controls if one.property("kind") == "primary"] or controls
        if not controls:
            return "finds nothing to touch"
        control = controls[which % len(controls)]
        told = f"{way.value} “{control.objectName() or type(control).__name__}” on {self.at}"
        self.touch(control, slip=way is Way.SLIP, times=2 if way is Way.TWICE else 1)
        return told

    def controls(self) -> Iterator[QWidget]:
        """Whatever can be touched now: of what lies on top, if something does."""
        cover = self.window.findChild(QWidget, "blank-cover")
        if cover is not None and cover.isVisible():
            yield cover
            return
        for one in (self.window.overlay or self.window).findChildren(QWidget):
            if isinstance(one, QAbstractButton | QLineEdit) and one.isVisible() and one.isEnabled():
                yield one

    def touch(self, control: QWidget, *, slip: bool = False, times: int = 1) -> None:
        """Where it is, through the window: what lies over it gets the touch. To slip is to lift elsewhere."""
        parent = control.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(control)
            parent = parent.parentWidget()
        target, left = self.window.windowHandle(), Qt.MouseButton.LeftButton
        place = control.mapTo(self.window, control.rect().center())
        elsewhere = QPoint(place.x(), (place.y() + SLIP) % self.window.height())
        for _ in range(times):
            QTest.mousePress(target, left, NONE, place)
            QTest.mouseRelease(target, left, NONE, elsewhere if slip else place)
        self.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> str:
        told = f"presses {key.name}{' with control' if held is CONTROL else ''} on {self.at}"
        QTest.keyClick(self.window.windowHandle(), key, held)
        self.settle()
        return told

    def sign_in(self) -> str:
        """An officer who was called to a voter."""
        person = next(one for one in self.controls() if one.objectName().startswith("officer-"))
        self.touch(person)
        field = self.window.findChild(QLineEdit, "pin")
        assert isinstance(field, QLineEdit)
        field.setText(PIN)
        self.touch(self.named("sign"))
        return "lets an officer sign in"

    def named(self, name: str) -> QWidget:
        return next(one for one in self.controls() if one.objectName() == name)

    def let_time_pass(self) -> None:
        """Everything that waits for people has waited long enough, once."""
        self._ring(one for one in self._timers() if one.interval() >= LONG_MS)
        self.settle()

    def _timers(self) -> list[QTimer]:
        return [one for one in self.window.findChildren(QTimer) if one.isActive()]

    @staticmethod
    def _ring(timers: Iterable[QTimer]) -> None:
        for one in timers:
            QCoreApplication.sendEvent(one, QTimerEvent(one.timerId()))

    def walk_away(self, to: str) -> None:
        """Leave all as it is: the station comes to this screen by itself, unless an officer was called."""
        for _ in range(MOST_ROUNDS):
            if self.at == to:
                return
            over = {one.objectName(): one for one in self.controls()}
            back = next((one for name, one in over.items() if name in WAYS_BACK), None)
            if self.at in WITH_AN_OFFICER and back is not None:
                self.touch(back)
            else:
                self.let_time_pass()
        raise AssertionError(f"nothing leads from “{self.at}” to “{to}”")

    def settle(self) -> None:
        """Until nothing is under way; what was put off for a moment is done, what was thrown away is gone."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while self.window.runner.pending or self.window.busy:
            assert not deadline.hasExpired(), f"something is under way for ever on “{self.at}”"
            QTest.qWait(1)
        self._ring(one for one in self._timers() if one.isSingleShot() and one.interval() < LONG_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()

    def sight(self) -> Sight:
        """All of the window; where the focus is; how the sound is set; and what the clipboard holds."""
        at_rest(self.window)
        whole = [self.window, *self.window.findChildren(QWidget)]
        focus, choice = self.window.focusWidget(), self.window.appearance.choice
        words = sorted(map(_words, whole))  # what was raised last stands last
        words += [f"focus {focus.objectName() if focus else None}", f"{choice}"]
        words += [f"clipboard {QGuiApplication.clipboard().text()}"]
        if self.window.listening is not None:
            talk = self.window.listening.speaker.talk
            words += [f"sound {talk.rate} {talk.volume} {talk.paused} {talk.busy}"]
        return Sight(words, self.window.grab().toImage())


def _words(widget: QWidget) -> str:
    """What one widget says and how it stands, in a line; of a hidden one only that it is there."""
    said = [type(widget).__name__, widget.objectName()]
    if not widget.isVisible():
        return "|".join([*said, "hidden"])
    said += [widget.windowTitle(), widget.toolTip(), "" if widget.isEnabled() else "disabled"]
    said.append(widget.accessibleName())  # not the description: a place among others, told anew at each press
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        said.append(widget.text())
    if isinstance(widget, ProposalButton):
        said += widget.texts
    if isinstance(widget, QAbstractButton):
        said.append("checked" if widget.isChecked() else "")
    if isinstance(widget, QLineEdit):
        said.append(f"undo {widget.isUndoAvailable()} marked {widget.selectedText()}")
    if isinstance(widget, QAbstractScrollArea):
        said += [str(bar.value()) for bar in (widget.verticalScrollBar(), widget.horizontalScrollBar())]
    return "|".join(said)
