"""Papers are made in a process of its own.

reportlab is all Python: in the screens' process it would hold them up for a tenth of a second a paper, and
its fonts would stay in their memory. The process starts with the first paper, and ends with ours however that
ends.
"""

import importlib
import os
import pickle
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Timer
from typing import NamedTuple

from kiosk.devices.own_process import end
from kiosk.reports.paper import Paper
from sync.protocol.errors import PrinterFailed

PATIENCE_S = 30.0
"""for a paper, which takes up to a second, and the start of the process, on a machine that is busy"""
ATTEMPTS = 2
PACKAGE = Path(__file__).parents[1]


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
        self._process: subprocess.Popen[bytes] | None = None
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
        process = self._process = self._process or _start()
        assert process.stdin is not None
        assert process.stdout is not None
        patience = Timer(self._patience, process.kill)
        patience.start()
        try:
            pickle.dump(order, process.stdin)
            process.stdin.flush()
            made: Paper | str = pickle.load(process.stdout)  # noqa: S301 - written by our own process
        except (EOFError, OSError, pickle.UnpicklingError):
            return None
        else:
            return made
        finally:
            patience.cancel()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            end(process)


def _start() -> subprocess.Popen[bytes]:
    """Not by multiprocessing: that would begin with loading all that the program has loaded."""
    path = os.pathsep.join(filter(None, (str(PACKAGE.parent), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603  # our own program
        [sys.executable, "-c", f"import {__name__}; {__name__}.work()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )


def work() -> None:
    """The process's whole life: it ends when nobody can order anything any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program
    orders, papers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever is printed is no paper
    while True:
        try:
            order = pickle.load(orders)  # noqa: S301 - written by our own program
        except EOFError:
            return
        try:
            made: Paper | str = _made(order)
        except Exception:  # noqa: BLE001 - told to whoever ordered, as a fault of ours
            made = traceback.format_exc()
        pickle.dump(made, papers)
        papers.flush()


def _made(order: Order) -> Paper:
    from kiosk.reports.words import Bilingual
    from kiosk.ui.texts import Texts

    make: Callable[..., Paper] = getattr(importlib.import_module(f"kiosk.reports.{order.kind}"), order.kind)
    first, below = order.languages
    words = Bilingual(Texts(first, order.lent), Texts(below) if below is not None else None)
    return make(*order.arguments, words)
