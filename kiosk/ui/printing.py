"""Printing beside the screens: a paper that fails is told, and nobody in the queue waits for it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.reports.paper import Paper
from kiosk.storage.papers import PaperFolder
from kiosk.ui.paper_press import Order, PaperPress
from kiosk.ui.printers import Folder, OfficePrinter, ReceiptPrinter, Target
from kiosk.ui.task_runner import TaskRunner
from sync.protocol.errors import PollingError

RECEIPT, FOLDER = "receipt:", "folder:"


class Printing:
    """Told on the GUI thread what to print, it does so in order on a thread of its own."""

    def __init__(
        self,
        targets: Sequence[Target],
        kept: Path,
        present: Callable[[PollingError], None],
        press: PaperPress,
    ) -> None:
        """A paper goes to the first target that takes it, else as PDF into the folder `kept`.

        Sheets for officers are kept there in any case. `present` shows people what went wrong.
        """
        self._kept = PaperFolder(kept)
        self._targets = (*targets, Folder(self._kept))
        self._press = press
        self._runner = TaskRunner(present, name="printing")

    def order(
        self,
        order: Order,
        done: Callable[[], None] = lambda: None,
        failed: Callable[[PollingError], None] | None = None,
    ) -> None:
        """Have a paper made and print it, then `done`; or `failed` with PrinterFailed or StorageFailed."""
        self.print(lambda: self._press.make(order), done, failed)

    def print(
        self,
        make: Callable[[], Paper],
        done: Callable[[], None] = lambda: None,
        failed: Callable[[PollingError], None] | None = None,
    ) -> None:
        """Print a paper, as `order` does. `make` is called on the printing thread, and can be given again."""
        self._runner.run(lambda: self._print(make()), lambda _none: done(), failed)

    def stop(self) -> None:
        """Wait for what was given."""
        self._runner.stop()

    def _print(self, paper: Paper) -> None:
        if not paper.for_voter:
            self._kept.keep(paper.name, paper.pdf)
        next(one for one in self._targets if one.takes(paper)).print(paper)


def target_of(text: str) -> Target:
    """`receipt:/dev/usb/lp0`, `folder:PATH`, or the name of one of the system's printers."""
    if text.startswith(RECEIPT):
        return ReceiptPrinter(Path(text.removeprefix(RECEIPT)))
    if text.startswith(FOLDER):
        return Folder(PaperFolder(Path(text.removeprefix(FOLDER))))
    return OfficePrinter(text)
