"""A display that nobody sees, and a bus on which programs tell what they show: what a screen reader needs.

Each program is ended by its id, and with it what the bus has started: all of that is in one process group.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE_S = 20


@contextmanager
def desktop(home: Path) -> Iterator[dict[str, str]]:
    """The environment in which programs meet there."""
    with _run(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"], {}) as number:
        own = {
            "DISPLAY": f":{number}",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        with _run(["dbus-daemon", "--session", "--nofork", "--print-address=1"], own) as address:
            yield os.environ | own | {"DBUS_SESSION_BUS_ADDRESS": address}


@contextmanager
def _run(command: list[str], own: dict[str, str]) -> Iterator[str]:
    """A program that tells one line on its output, and goes on."""
    found = shutil.which(command[0])
    assert found is not None, f"{command[0]} is not installed: see installers/debian-packages.txt"
    process = subprocess.Popen(
        [found, *command[1:]],
        env=os.environ | own,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline().strip()
        assert line, f"{command[0]} has ended at once"
        yield line
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


def until_line(process: "subprocess.Popen[str]", wanted: str) -> None:
    """Wait until a process says this. One that ends instead, or says it too late, fails the test."""
    assert process.stdout is not None
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        line = process.stdout.readline()
        assert line, f"the process ended with {process.wait(PATIENCE_S)}"
        if line.strip() == wanted:
            return
    raise AssertionError(f"“{wanted}” was never said")
