"""An end that is asked for from outside: by Ctrl-C, or by the system as it shuts down.

Qt's loop waits where no Python runs, and Python calls its signal handlers only between its own steps: a
socket that Python writes to at each signal wakes the loop.
"""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def ended_by_signals(application: QCoreApplication) -> Iterator[None]:
    """Within, a signal ends the event loop in good order, with the shell's status for it: 128 and its number.

    To be used on the main thread. A signal that comes before the loop runs ends it as soon as it does: while
    the window is made, Python would raise KeyboardInterrupt in a callback of Qt's, where it is lost.
    """
    asked: list[int] = []
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    waker = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    waker.activated.connect(lambda: reading.recv(64))

    def end(number: int, _frame: FrameType | None) -> None:
        asked.append(128 + number)
        application.exit(asked[0])

    def begun() -> None:
        if asked:
            application.exit(asked[0])

    before = {one: signal.signal(one, end) for one in SIGNALS}
    woken_before = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    QTimer.singleShot(0, application, begun)
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken_before)
        for one, handler in before.items():
            signal.signal(one, handler)
        waker.setEnabled(False)
        reading.close()
        writing.close()
