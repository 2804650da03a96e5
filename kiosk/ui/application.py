"""Starts Qt and shows the station's window."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui import crash
from kiosk.ui.access.keys import SWITCHES, Switches
from kiosk.ui.camera import Camera
from kiosk.ui.ending import ended_by_signals
from kiosk.ui.guard import InFront
from kiosk.ui.line import Deliverer
from kiosk.ui.main_window import MainWindow, Opener
from kiosk.ui.outfit import Outfit
from kiosk.ui.printing import target_of
from kiosk.ui.speech.voice import Voice

CRASHED = 70
"""exit status after a fault of our own, so that whatever started the program starts it again"""
PAPERS = "papers"
SHOWN_MS = 100
"""after which the first screen is painted"""
SIZE = QSize(1280, 800)
WINDOW_EDGE = QSize(16, 48)
"""what a window manager may draw around a window"""


class _Ending(QObject):
    """Carries the end of the program to the GUI thread, whichever thread has crashed."""

    now = Signal()


def run(
    folder: Path,
    opener: Opener,
    *,
    fullscreen: bool = False,
    dots_per_inch: float | None = None,
    printers: Sequence[str] = (),
    camera: bool = False,
    deliverer: Callable[[], Deliverer] | None = None,
    switches: Switches = SWITCHES,
    started: Callable[[MainWindow], None] = lambda _window: None,
    beforehand: Callable[[], object] = lambda: None,
) -> int:
    """Run the screens until the window is closed or a signal ends them; gives the exit status.

    `started` gets the window before it is shown. `beforehand`: what the opener needs and takes a moment,
    done on the database thread while the passphrase is typed. `deliverer` as in Outfit.
    `printers` as in `target_of`. Crashes are recorded in `folder`, and papers kept there.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with ended_by_signals(application):
        outfit = Outfit(
            folder / PAPERS,
            [target_of(one) for one in printers],
            Camera() if camera else None,
            deliverer,
            Voice(SpeechEngine()),
            switches=switches,
        )
        window = MainWindow(opener, outfit, crash=crash.last(folder), dots_per_inch=dots_per_inch)
        # The first screen tells of the crash; whoever has unlocked has seen it.
        window.screen_changed.connect(lambda _name: crash.told(folder))
        ending = _Ending()
        ending.now.connect(lambda: application.exit(CRASHED), Qt.ConnectionType.QueuedConnection)
        crash.install_hook(folder, ending.now.emit)
        started(window)
        if fullscreen:
            InFront(window)
        else:
            _show_whole(window)
        QTimer.singleShot(SHOWN_MS, window, lambda: window.runner.run(beforehand, lambda _done: None))
        status = application.exec()
    window.stop()
    return status


def _show_whole(window: MainWindow) -> None:
    """As a window, or over the whole desktop where a window would not fit: no button may lie outside."""
    room = window.screen().availableGeometry()
    window.resize(SIZE.boundedTo(room.size()))
    wanted = SIZE + WINDOW_EDGE
    if room.width() < wanted.width() or room.height() < wanted.height():
        window.move(room.topLeft())
        window.showMaximized()
    else:
        window.show()
