"""Processes of our own that are spoken with over their pipes."""

import subprocess
from contextlib import suppress


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill it, whatever it does, and let go of its pipes."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not written any more
                pipe.close()
