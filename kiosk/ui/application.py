"""Starts Qt and shows the station's window."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from kiosk.ui import crash
from kiosk.ui.main_window import MainWindow, Opener

CRASHED = 70
"""exit status after a fault of our own, so that whatever started the program starts it again"""


class _Ending(QObject):
    """Carries the end of the program to the GUI thread, whichever thread has crashed."""

    now = Signal()


def run(
    folder: Path,
    opener: Opener,
    *,
    fullscreen: bool = False,
    dots_per_inch: float | None = None,
    started: Callable[[MainWindow], None] = lambda _window: None,
) -> int:
    """Run the screens until the window is closed; gives the exit status.

    `started` gets the window before it is shown, for whoever tells it of the line.
    Crashes are recorded in `folder`.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    window = MainWindow(opener, crash=crash.last(folder), dots_per_inch=dots_per_inch)
    # The first screen tells of the crash; whoever has unlocked has seen it.
    window.screen_changed.connect(lambda _name: crash.told(folder))
    ending = _Ending()
    ending.now.connect(lambda: application.exit(CRASHED), Qt.ConnectionType.QueuedConnection)
    crash.install_hook(folder, ending.now.emit)
    started(window)
    if fullscreen:
        window.showFullScreen()
    else:
        window.resize(1280, 800)
        window.show()
    status = application.exec()
    window.runner.stop()
    return status
