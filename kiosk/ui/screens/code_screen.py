"""A screen that waits for a code: typed by a scanner, wherever it is pointed from, or read by the camera."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

from kiosk.domain.base45 import LONGEST
from kiosk.domain.scanned import Scanned, scanned
from kiosk.ui.appearance import Appearance
from kiosk.ui.camera import Camera
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.camera_preview import CameraPreview


class CodeScreen(Screen):
    """`read(Scanned)`. The camera is on while the screen is shown."""

    read = Signal(object)

    def __init__(self, appearance: Appearance, camera: Camera | None) -> None:
        super().__init__(appearance)
        self._typed = ""
        self._camera = camera
        self.preview = CameraPreview(appearance, camera) if camera else None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if camera is not None:
            camera.read.connect(self._take)

    def _take(self, found: Scanned) -> None:
        self.read.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard-wedge scanner types the code and ends it with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed, self._typed = self._typed, ""
            if typed:
                self.read.emit(scanned(typed))
        elif event.text().isprintable():
            self._typed = (self._typed + event.text())[-LONGEST:]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._camera is not None:
            self._camera.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._typed = ""
        if self._camera is not None:
            self._camera.stop()
