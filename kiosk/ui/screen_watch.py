"""A screen that is unplugged, turned, replaced or set to another resolution while somebody votes."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

ARRIVED = frozenset({QEvent.Type.Show, QEvent.Type.ScreenChangeInternal})


class ScreenWatch(QObject):
    """`measured(QScreen)`: the window has come to a screen, or its screen tells other measures of itself."""

    measured = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._follow)
        for screen in QGuiApplication.screens():
            self._follow(screen)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in ARRIVED:
            self._tell()
        return False

    def _follow(self, screen: QScreen) -> None:
        screen.physicalDotsPerInchChanged.connect(self._tell)
        screen.geometryChanged.connect(self._tell)

    def _tell(self) -> None:
        screen = self._window.screen()
        if self._window.isFullScreen() and self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())  # where no window manager does it
        self.measured.emit(screen)
