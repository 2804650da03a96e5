"""A fault of our own is written down, the program stops, and the next start tells of it.

Written are the kind of the exception and the lines of our code it came through: never its message, the source
text or the values of variables, which could hold an identity or a selection.
"""

import re
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

FILE = "crash.txt"
TOLD = "crash-told.txt"
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00(?= )", re.MULTILINE)


def record(folder: Path, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write down a crash. What was there before and nobody was told of is kept above it.

    On a disk that does not take it the record is lost: whoever calls this is about to end the program, and a
    full disk must not keep it half alive.
    """
    lines = [f"{datetime.now(UTC).isoformat(timespec='seconds')} {kind.__module__}.{kind.__qualname__}"]
    lines += [f"  {Path(one.filename).name}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)]
    with suppress(OSError), (folder / FILE).open("a", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def last(folder: Path) -> str | None:
    """When the program last crashed (ISO time, UTC), if nobody was told yet; None otherwise.

    Of a record that a power cut has spoiled only the lines count that can be read.
    """
    try:
        text = (folder / FILE).read_text("utf-8", errors="replace")
    except OSError:  # none there; of a folder that cannot be read the station itself will tell
        return None
    return max((one.group() for one in TIME.finditer(text)), default=None)


def told(folder: Path) -> None:
    """Somebody has read it. The record stays for whoever looks for the cause.

    On a disk that does not take it, it is told once more at the next start.
    """
    path = folder / FILE
    with suppress(OSError):
        if path.exists():
            with (folder / TOLD).open("ab") as file:
                file.write(path.read_bytes())
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
