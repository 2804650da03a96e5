"""What keeps people inside the screens, as far as a program can; docs/installing.md tells what it cannot.

A toolkit offers more than a ballot needs: menus, drags, a clipboard. None of it is left here, for officers as
little as for voters: a number in the clipboard would outlive its screen.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMainWindow

NOT_OFFERED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.WhatsThis,
        QEvent.Type.ToolTip,
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
LOOKED_AT = NOT_OFFERED | MOUSE | SIGNS_OF_LIFE
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

    The application's one filter of events: every event passes through it, and each filter more is felt.
    """

    touched = Signal()

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        application.installEventFilter(self)
        QGuiApplication.clipboard().changed.connect(self._forget)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Nearly all have no class of their own, of those below each has: to ask for the type takes longer.
        if type(event) is QEvent:
            return False
        kind = event.type()
        if kind not in LOOKED_AT:
            return False
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
