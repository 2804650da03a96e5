"""A window, until it is painted for the first time: the station's first one, or an empty one to compare with.

    python -m bench.first_screen station|empty FOLDER

Says when that was (seconds of the system's monotonic clock) and how many kilobytes of memory were in use.
"""

import os
import sys
import time
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

SIZE = 1280, 800


class _FirstPaint(QObject):
    """Closes a window once it has been painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)  # after this paint, its children's too
        return False

    def _painted(self) -> None:
        now = time.monotonic()
        status = Path("/proc/self/status").read_text(encoding="ascii")
        memory = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
        print(now, memory)
        self._window.close()


def _close_when_painted(window: QWidget) -> None:
    _FirstPaint(window)


def _empty() -> int:
    application = QApplication(sys.argv[:1])
    window = QWidget()
    _close_when_painted(window)
    window.resize(*SIZE)
    window.show()
    return application.exec()


def _nobody_unlocks(_passphrase: str) -> NoReturn:
    raise AssertionError("the window is closed before")


def _station(folder: Path) -> int:
    """As `pbkiosk run FOLDER` begins, before anybody has unlocked it."""
    import kiosk.__main__  # noqa: F401 - what the command loads
    from kiosk.ui.application import run

    return run(folder, _nobody_unlocks, started=_close_when_painted)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(_empty() if sys.argv[1] == "empty" else _station(Path(sys.argv[2])))
