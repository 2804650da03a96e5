"""Papers are made in a process of its own.

reportlab is all Python: in the screens' process it would hold them up for a tenth of a second a paper, and
its fonts would stay in their memory. The process starts with the first paper, and ends with ours however that
ends.
"""

import importlib
import multiprocessing
import signal
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import NamedTuple

from kiosk.reports.paper import Paper
from sync.protocol.errors import PrinterFailed

PATIENCE_S = 30.0
"""for a paper, which takes up to a second, and the start of the process, on a machine that is busy"""
ATTEMPTS = 2


class Order(NamedTuple):
    """A paper to be made: by the function `kind` of the module of that name in kiosk.reports."""

    kind: str
    arguments: tuple[object, ...]
    languages: tuple[str, str | None]
    """of its words: the first, and the one below it"""
    lent: str | None = None
    """the case's main language, which lends what the case does not say in the first"""


class PaperPress:
    """To be used from any thread; one paper at a time."""

    def __init__(self, patience_s: float = PATIENCE_S) -> None:
        self._patience = patience_s
        self._process: BaseProcess | None = None
        self._line: Connection | None = None
        self._one_at_a_time = Lock()

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        return self._process.pid if self._process is not None else None

    def make(self, order: Order) -> Paper:
        """The paper. A process that dies or hangs is started again, once. Raises PrinterFailed."""
        with self._one_at_a_time:
            for _ in range(ATTEMPTS):
                made = self._ask(order)
                if isinstance(made, Paper):
                    return made
                if made is not None:  # a fault of ours, where it happened
                    raise RuntimeError(made)
                self._end()
        raise PrinterFailed("the process that makes papers does not answer")

    def end(self) -> None:
        """End the process: nothing of what it made stays in its memory. It starts again when needed."""
        with self._one_at_a_time:
            self._end()

    def _ask(self, order: Order) -> Paper | str | None:
        """The paper, what went wrong with it, or None if the process died or was silent for too long."""
        try:
            line = self._started()
            line.send(order)
            if line.poll(self._patience):
                made: Paper | str = line.recv()
                return made
        except (EOFError, OSError):
            pass
        return None

    def _started(self) -> Connection:
        if self._line is None:
            fresh = multiprocessing.get_context("spawn")
            self._line, theirs = fresh.Pipe()
            self._process = fresh.Process(target=work, args=(theirs,), name="papers", daemon=True)
            self._process.start()
            theirs.close()
        return self._line

    def _end(self) -> None:
        process, line = self._process, self._line
        self._process = self._line = None
        if process is not None and line is not None:
            line.close()
            process.kill()
            process.join()
            process.close()


def work(line: Connection) -> None:
    """The process's whole life: it ends when nobody can order anything any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program
    while True:
        try:
            order = line.recv()
        except EOFError:
            return
        try:
            made: Paper | str = _made(order)
        except Exception:  # noqa: BLE001 - told to whoever ordered, as a fault of ours
            made = traceback.format_exc()
        line.send(made)


def _made(order: Order) -> Paper:
    from kiosk.reports.words import Bilingual
    from kiosk.ui.texts import Texts

    make: Callable[..., Paper] = getattr(importlib.import_module(f"kiosk.reports.{order.kind}"), order.kind)
    first, below = order.languages
    words = Bilingual(Texts(first, order.lent), Texts(below) if below is not None else None)
    return make(*order.arguments, words)
