"""What the running program keeps to itself: its folder, and its memory."""

import ctypes
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sync.protocol.errors import NotAllowedNow, StorageFailed

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl
    import resource

LOCK = "in-use"
"""stands in a station's folder; what counts is who holds it, not that it is there"""
PR_SET_DUMPABLE = 4


@contextmanager
def alone_with(folders: Sequence[Path]) -> Iterator[None]:
    """Within, no other program that asks the same works on these stations; before any passphrase is asked.

    The system ends the hold with the process, however that dies. Raises NotAllowedNow; StorageFailed.
    """
    with ExitStack() as held:
        for folder in dict.fromkeys(one.resolve() for one in folders):
            held.enter_context(_held(folder))
        yield


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    try:
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageFailed(f"the station's folder {folder} cannot be used: {error.strerror}") from error
    try:
        try:
            if sys.platform == "win32":
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise NotAllowedNow(
                f"the station in {folder} is open already: use its window", reason="in-use"
            ) from error
        yield
    finally:
        os.close(descriptor)


def keep_memory_private() -> None:
    """No core dump of this process is written, and no other program of the same user may read its memory.

    The memory holds keys, and on a one-device station who is voting. Where a system has no such switch,
    nothing is done: docs/installing.md tells what else stands against it.
    """
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
