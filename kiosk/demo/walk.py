"""Hands on the real screens: clicks, keys, and a picture of each screen the first time it is seen."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget

from kiosk.devices.code_reader import Frame, look
from kiosk.ui.main_window import MainWindow
from kiosk.ui.widgets.qr import QrCode

PATIENCE_SECONDS = 60.0
HEARTBEAT_MS = 20
QUICKLY = 80
"""Qt's word for packing a PNG in a fifth of the time; it loses nothing"""
Widget = TypeVar("Widget", bound=QWidget)


class Lost(Exception):
    """The screens did not go where the script expects."""


class Walk:
    """Touches the widgets of a window. `pause` seconds before each step let people follow."""

    def __init__(self, window: MainWindow, pictures: Path) -> None:
        self.window, self._pictures = window, pictures
        self.pause = 0.0
        self._shown: set[str] = set()
        self._heart = QTimer(interval=HEARTBEAT_MS)
        self._heart.start()
        pictures.mkdir(parents=True, exist_ok=True)

    @property
    def at(self) -> str:
        """The name of the screen that is shown."""
        screen = self.window.current_screen
        return screen.objectName() if screen is not None else ""

    # --- hands -----------------------------------------------------------------------------------------

    def find(self, kind: type[Widget], name: str) -> Widget:
        """The one visible widget of this name. Raises Lost."""
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        if len(found) != 1:
            raise Lost(f"{len(found)} widgets “{name}” on {self.at}: {self.window.notice.headline}")
        return found[0]

    def click(self, name: str) -> None:
        """Touch a button, and wait until what it began is done."""
        button = self.find(QAbstractButton, name)
        self.wait(button.isEnabled, f"“{name}” to be touched")
        parent: QWidget | None = button.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(button)
        at = button.mapTo(self.window, button.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Into a field, in place of what stood there."""
        field = self.find(QLineEdit, name)
        field.clear()
        QTest.keyClicks(field, text)

    def scan(self, text: str) -> None:
        """As a keyboard-wedge scanner does: the whole code, key by key, and Enter."""
        screen = self.window.current_screen
        assert screen is not None
        for sign in text:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(screen, press)
        QTest.keyClick(screen, Qt.Key.Key_Return)
        self.settle()

    def go(self, name: str, *to: str) -> None:
        """Touch a button and expect one of these screens."""
        self.linger()
        self.picture(self.at)
        self.click(name)
        self.reach(*to)

    def reach(self, *to: str) -> None:
        """Wait for one of these screens."""
        self.wait(lambda: self.at in to, f"{' or '.join(to)} ({self.window.notice.headline})")

    def read_code(self) -> str:
        """The QR code on the screen, as a camera reads it."""
        (code,) = (one for one in self.window.findChildren(QrCode) if one.isVisible())
        image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        frame = Frame(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine())
        (found,) = look(frame).codes
        return found.text

    # --- eyes and patience -----------------------------------------------------------------------------

    def settle(self) -> None:
        self.wait(lambda: not self.window.runner.pending and not self.window.busy, "an answer")

    def linger(self) -> None:
        """Time to read, where somebody is watching."""
        until = time.monotonic() + self.pause
        while time.monotonic() < until:
            self._breathe()

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window work until it is so. Raises Lost."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > until:
                raise Lost(f"{what} does not come; the screen is {self.at}")
            self._breathe()

    def picture(self, name: str) -> None:
        """Keep a picture of what is shown, the first time under this name."""
        if name not in self._shown:
            self._shown.add(name)
            self._breathe()  # hands are quicker than a layout
            path = self._pictures / f"{len(self._shown):02}-{name}.png"
            self.window.grab().save(str(path), quality=QUICKLY)

    @staticmethod
    def _breathe() -> None:
        """Until the window has done something, or a heartbeat long: polling keeps its threads waiting."""
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        # Only a running event loop throws away what is no longer shown; a script has none.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- what several scenes do ------------------------------------------------------------------------

    def sign(self, officer: tuple[str, str], *to: str, choose: bool = True) -> None:
        """An officer's PIN; `choose`: there is more than one to choose from."""
        holder, pin = officer
        if choose:
            self.click(f"officer-{holder}")
        self.type("pin", pin)
        self.go("sign", *to)

    def identify(self, number: str, birth_date: str) -> None:
        """From check-in to the answer."""
        self.type("number", number)
        self.type("birth-date", birth_date)
        self.go("check", "answer")

    def choose(self, proposals: tuple[str, ...]) -> None:
        """From choosing to the tracker."""
        for one in proposals:
            self.click(f"card-{one}")
        self.picture("chosen")
        self.go("review", "review")
        self.go("cast", "tracker")
