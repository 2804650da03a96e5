"""One thread beside the GUI's, such as that for everything that touches the database.

Work is done in the order in which it was given, and its results are handed back on the GUI thread. A
PollingError goes to the caller's `failed`, or to the one presenter; any other exception is a bug of ours and
is raised on the GUI thread, where the crash hook sees it.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from sync.protocol.errors import PollingError

T = TypeVar("T")


class TaskRunner(QObject):
    """`run` from the GUI thread only. `settled`: nothing is under way any more."""

    settled = Signal()
    _returned = Signal(object)

    def __init__(self, present: Callable[[PollingError], None], name: str = "database") -> None:
        """`present` shows people what went wrong; `name` is the thread's."""
        super().__init__()
        self._present = present
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stopped = False
        self.pending = 0

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PollingError], None] | None = None,
    ) -> None:
        """Do `work` on that thread, then `done` with its result, or `failed`, on this one.

        After `stop` nothing is done.
        """
        if self._stopped:
            return
        self.pending += 1

        def hand_back(finished: Future[T]) -> None:
            try:
                result = finished.result()
            except PollingError as error:
                (failed or self._present)(error)
            else:
                done(result)

        self._thread.submit(work).add_done_callback(
            lambda finished: self._returned.emit(lambda: hand_back(finished))
        )

    def stop(self) -> None:
        """Wait for what was given."""
        self._stopped = True
        self._thread.shutdown(wait=True)

    def _deliver(self, hand_back: Callable[[], None]) -> None:
        self.pending -= 1
        try:
            hand_back()
        finally:
            if not self.pending:
                self.settled.emit()
