"""Starts Qt and shows the station's window."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.ui import crash
from kiosk.ui.main_window import MainWindow, Opener

CRASHED = 70
"""exit status after a fault of our own, so that whatever started the program starts it again"""


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
    crash.install_hook(folder, lambda: application.exit(CRASHED))
    # The first screen tells of the crash; whoever has unlocked has seen it.
    window.screen_changed.connect(lambda _name: crash.told(folder))
    started(window)
    if fullscreen:
        window.showFullScreen()
    else:
        window.resize(1280, 800)
        window.show()
    return application.exec()
