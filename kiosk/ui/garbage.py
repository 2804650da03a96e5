"""Python's garbage is collected on the GUI thread only, as long as there is a window.

A screen that is thrown away is a ring of objects, which the collector frees on whatever thread runs when it
is due. A QObject must be freed on the thread it lives on: elsewhere its timers and signals fail, in time the
program (https://doc.qt.io/qt-6/threads-qobject.html).
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 2000


class GarbageHere(QObject):
    """From its making to `stop` the collector runs here, when it is due and nothing else is to be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Collect once more, and leave it to Python again."""
        self._timer.stop()
        gc.collect()
        gc.enable()

    def _look(self) -> None:
        due = [
            generation
            for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > limit
        ]
        if due:
            gc.collect(max(due))
