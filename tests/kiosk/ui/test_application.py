"""The program around the screens: it ends when it is told to, and its window fits where it is shown."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ENDED = """
import os, pathlib, sys
from PySide6.QtCore import QTimer
from kiosk.ui.application import run

def started(window):
    end = lambda: os.kill(os.getpid(), int(sys.argv[2]))
    QTimer.singleShot(0, window, end) if sys.argv[3] == "shown" else end()

status = run(pathlib.Path(sys.argv[1]), lambda words: None, started=started)
print("ended in good order")
raise SystemExit(status)
"""
MEASURED = """
import pathlib, sys
from PySide6.QtCore import QTimer
from kiosk.ui.application import run

def started(window):
    def measure():
        room = window.screen().availableGeometry()
        print(window.width(), window.height(), room.width(), room.height(), window.isMaximized())
        window.close()
    QTimer.singleShot(0, window, measure)

raise SystemExit(run(pathlib.Path(sys.argv[1]), lambda words: None, started=started))
"""


def play(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("when", ["being made", "shown"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_in_good_order(tmp_path: Path, number: signal.Signals, when: str) -> None:
    """Somebody types Ctrl-C, or the machine shuts down, while the screens wait for a touch, or are not there
    yet: the event loop ends and what comes after it is still done. It is no crash."""
    ended = play(ENDED, str(tmp_path), str(int(number)), when)
    assert ended.returncode == 128 + number, ended.stderr
    assert "ended in good order" in ended.stdout
    assert not list(tmp_path.iterdir())


def test_the_window_lies_wholly_on_a_small_desktop(tmp_path: Path) -> None:
    """On a desktop that is smaller than the window with its frame, the window fills the desktop: a button
    below the edge of the screen cannot be touched."""
    measured = play(MEASURED, str(tmp_path))
    assert measured.returncode == 0, measured.stderr
    width, height, room_width, room_height, maximized = measured.stdout.split()
    assert int(room_height) < 848, "this test needs a small screen; Qt's offscreen one is 800 by 800"
    assert (int(width), int(height)) == (int(room_width), int(room_height))
    assert maximized == "True"
