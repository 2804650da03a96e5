"""Keys as they come to the window from the system, whatever has the focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.access import access
from tests.kiosk.ui.walker import Walker

Key = Qt.Key
NEXT, BEFORE, CHOOSE, LEAVE = Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Escape
GO_ON, TAKE = Key.Key_F11, Key.Key_F12
"""the two switches"""
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """`press` waits until what a key began is done."""

    def __init__(self, walker: Walker) -> None:
        self.walker, self.window = walker, walker.window

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            held = SHIFT if key is BEFORE else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.window.windowHandle(), key, held)
            self.walker.settle()

    def to(self, name: str, key: Qt.Key = NEXT) -> None:
        """Press this key until the control of this name has the focus."""
        for _ in range(200):
            if self.at == name:
                return
            self.press(key)
        raise AssertionError(f"“{name}” on {self.walker.at} is never reached by {key}")

    def type(self, text: str) -> None:
        """As a scanner does it."""
        for one in text:
            kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
            for kind in kinds:
                event = QKeyEvent(kind, Qt.Key(ord(one.upper())), Qt.KeyboardModifier.NoModifier, one)
                QApplication.sendEvent(self.window.windowHandle(), event)
        self.press(Key.Key_Return)

    def hold(self, key: Qt.Key, times: int) -> None:
        """A key that is not let go: the system sends it again and again."""
        for n in range(times):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=bool(n))
            QApplication.sendEvent(self.window.windowHandle(), event)
        self.walker.settle()

    def calm_down(self) -> None:
        """Look at what has just come over the screen."""
        self.walker.qtbot.wait(access.CALM_MS * 5 // 4)  # Qt's timers may come a twentieth too early

    @property
    def focus(self) -> QWidget:
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    @property
    def at(self) -> str:
        """The object name of what has the focus."""
        return self.focus.objectName()
