"""A device's process, seen from the stage: started, spoken with over a pipe, killed."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.sharedctypes import Synchronized
from typing import Any

from kiosk.demo.day_device import Job, play


class DayFailed(Exception):
    """A device's process ended before its day did, or does not do what it was told."""


class Device:
    """`job` may be changed between an end and the next start."""

    line: Connection

    def __init__(self, job: Job, script: Callable[..., None], now: "Synchronized[int]") -> None:
        self.job, self._script, self._now = job, script, now
        self._process: BaseProcess | None = None

    def start(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self.line, theirs = spawn.Pipe()
        self._process = spawn.Process(target=play, args=(self.job, theirs, self._now, self._script))
        self._process.start()
        theirs.close()

    def tell(self, *word: object) -> None:
        self.line.send(word)

    def hear(self) -> tuple[str, Any]:
        """The next word, and what goes with it. Raises DayFailed."""
        try:
            word, told = self.line.recv()
        except EOFError as error:
            raise DayFailed(f"{self.job.station.device} ended before its day did") from error
        return str(word), told

    def expect(self, word: str) -> Any:
        """What goes with this word, which must be the next one. Raises DayFailed."""
        heard, told = self.hear()
        if heard != word:
            raise DayFailed(f"{self.job.station.device} says “{heard}” where “{word}” is due")
        return told

    def end(self) -> None:
        """Kill it, whatever it does (on Linux: SIGKILL), and let go of it."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None
            self.line.close()
