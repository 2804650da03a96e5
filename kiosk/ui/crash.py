"""A fault of our own is written down, the program stops, and the next start tells of it.

Written are the kind of the exception and the lines of our code it came through: never its message, the source
text or the values of variables, which could hold an identity or a selection.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

FILE = "crash.txt"
TOLD = "crash-told.txt"


def record(folder: Path, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write down a crash. What was there before and nobody was told of is kept above it."""
    lines = [f"{datetime.now(UTC).isoformat(timespec='seconds')} {kind.__module__}.{kind.__qualname__}"]
    lines += [f"  {Path(one.filename).name}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)]
    with (folder / FILE).open("a", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def last(folder: Path) -> str | None:
    """When the program last crashed (ISO time, UTC), if nobody was told yet; None otherwise."""
    path = folder / FILE
    if not path.exists():
        return None
    times = [line.split()[0] for line in path.read_text("utf-8").splitlines() if not line.startswith(" ")]
    return times[-1] if times else None


def told(folder: Path) -> None:
    """Somebody has read it. The record stays for whoever looks for the cause."""
    path = folder / FILE
    if path.exists():
        with (folder / TOLD).open("a", encoding="utf-8") as file:
            file.write(path.read_text("utf-8"))
        path.unlink()


def install_hook(folder: Path, stop: Callable[[], None]) -> None:
    """From now on an exception that nobody caught, in any thread, is recorded; `stop` ends the program."""

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, trace)
            return
        record(folder, kind, trace)
        stop()

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        record(folder, args.exc_type, args.exc_traceback)
        stop()

    sys.excepthook = hook
    threading.excepthook = thread_hook
