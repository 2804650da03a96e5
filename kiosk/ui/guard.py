"""What keeps people inside the screens, as far as a program can; docs/installing.md tells what it cannot.

A toolkit offers more than a ballot needs: menus, drags, a clipboard. None of it is left here, for officers as
little as for voters: a number in the clipboard would outlive its screen.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

NOT_OFFERED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)
MOUSE = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
EDITING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)
AWAY = frozenset({QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange})
RETURN_MS = 200
"""after which the window comes back: two programs that both insist shall not make the screen flicker"""


def guard() -> "Guard":
    """The application's guard, from the first call on."""
    application = QGuiApplication.instance()
    assert application is not None
    found = application.findChild(Guard)
    return found if found is not None else Guard(application)


class Guard(QObject):
    """No menu opens, nothing can be dropped or pasted, and the clipboard stays empty. `touched`: by anybody.

    What people do is met where it reaches a window that is kept, before any of its widgets. (Two thousand
    other events that a change of screen makes would pass a filter of the application's, a third of its time.)
    """

    touched = Signal()

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        QGuiApplication.clipboard().changed.connect(self._forget)

    def keep(self, window: QWidget) -> None:
        """Guard this window from when it is first shown."""
        AtTheWindow(window, self._met)

    def _met(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in SIGNS_OF_LIFE:
            self.touched.emit()
        if kind in MOUSE and isinstance(event, QMouseEvent):
            return event.button() is not Qt.MouseButton.LeftButton
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return any(event.matches(one) for one in EDITING)
        return kind in NOT_OFFERED

    def _forget(self, mode: QClipboard.Mode) -> None:
        """What is only marked, too: an X server keeps that for the middle button of a mouse."""
        clipboard = QGuiApplication.clipboard()
        owned = {
            QClipboard.Mode.Clipboard: clipboard.ownsClipboard,
            QClipboard.Mode.Selection: clipboard.ownsSelection,
            QClipboard.Mode.FindBuffer: clipboard.ownsFindBuffer,
        }[mode]
        if owned() and clipboard.text(mode):
            clipboard.clear(mode)


class AtTheWindow(QObject):
    """Meets events where the system brings them to a window; `met` answers whether one ends there."""

    def __init__(self, window: QWidget, met: Callable[[QEvent], bool]) -> None:
        super().__init__(window)
        self._window, self._met = window, met
        self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return self._met(event)
        # Not when the window goes.
        if event.type() is QEvent.Type.WinIdChange and self._window.internalWinId():
            handle = self._window.windowHandle()
            handle.installEventFilter(self)
            # All that nobody wanted below ends at the widget: it is watched only while there is no window.
            self._window.removeEventFilter(self)
            handle.destroyed.connect(self._watch)
        return False

    def _watch(self) -> None:
        self._window.installEventFilter(self)


class InFront(QObject):
    """Shows a window over the whole screen, above all others, and brings it back whenever it is not."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._return = QTimer(self, singleShot=True, interval=RETURN_MS)
        self._return.timeout.connect(self._bring_back)
        window.setWindowFlags(
            window.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        window.installEventFilter(self)
        window.showFullScreen()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in AWAY:
            self._return.start()
        return False

    def _bring_back(self) -> None:
        window = self._window
        if not window.isVisible():  # closed, by an officer
            return
        if window.isMinimized() or not window.isFullScreen():
            window.showFullScreen()
        if not window.isActiveWindow():
            window.raise_()
            window.activateWindow()
