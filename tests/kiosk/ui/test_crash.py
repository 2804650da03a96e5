"""A fault of our own is recorded without a word of what people typed, and told at the next start."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.ui import crash
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.officer.unlock import UnlockScreen
from tests.support.poor_machine import files_at_most

SECRET = "A123456789"


def _fall(number: str) -> None:
    raise ValueError(f"cannot handle {number}")


def test_a_crash_is_recorded_without_identity_and_told_once(tmp_path: Path) -> None:
    """The record names the kind of the exception and the lines it came through: no message, no values. It
    is told once, and kept for whoever looks for the cause."""
    assert crash.last(tmp_path) is None
    try:
        _fall(SECRET)
    except ValueError as error:
        crash.record(tmp_path, type(error), error.__traceback__)
    written = (tmp_path / crash.FILE).read_text("utf-8")
    assert "ValueError" in written
    assert "test_crash.py" in written
    assert SECRET not in written
    when = crash.last(tmp_path)
    assert when is not None
    assert when.startswith("20")
    crash.told(tmp_path)
    assert crash.last(tmp_path) is None
    assert (tmp_path / crash.TOLD).read_text("utf-8") == written


def test_the_next_start_tells_of_it(qtbot: QtBot) -> None:
    """The officer who unlocks the station reads when the program stopped, and that the ballots are safe."""
    screen = UnlockScreen(Appearance(96 / 25.4, ("en",)), "2026-11-28T03:00:00+00:00")
    qtbot.addWidget(screen)
    assert any("2026-11-28T03:00:00" in label.text() for label in screen.findChildren(QLabel))


def test_an_uncaught_exception_in_any_thread_ends_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half-dead station is worse than one that starts again: the hook records, then asks for the end."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    ends: list[str] = []
    crash.install_hook(tmp_path, lambda: ends.append("end"))
    try:
        _fall(SECRET)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=_fall, args=(SECRET,))
    thread.start()
    thread.join()
    assert ends == ["end", "end"]
    assert (tmp_path / crash.FILE).read_text("utf-8").count("ValueError") == 2


def test_the_program_ends_with_its_own_status_after_a_fault(tmp_path: Path) -> None:
    """The whole program, once: a bug behind the unlock button ends it with 70, recorded, so that it is
    started again."""
    program = f"""
import pathlib
from PySide6.QtCore import QTimer
from kiosk.ui.application import run

def opener(words):
    raise RuntimeError("{SECRET}")

def started(window):
    def act():
        window.current_screen.passphrase.setText("six words")
        window.current_screen.passphrase.returnPressed.emit()
    QTimer.singleShot(0, window, act)

raise SystemExit(run(pathlib.Path({str(tmp_path)!r}), opener, started=started))
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 70, ended.stderr
    assert "RuntimeError" in (tmp_path / crash.FILE).read_text("utf-8")
    assert SECRET not in (tmp_path / crash.FILE).read_text("utf-8") + ended.stdout + ended.stderr


@pytest.mark.parametrize(
    "spoiled", [b"", b"\n\n", b"\0" * 300, b"2026-11-28T0", "  é".encode()[:3], b"\xff\xfe"]
)
def test_a_record_that_a_power_cut_spoiled_keeps_nobody_from_starting(tmp_path: Path, spoiled: bytes) -> None:
    """What can be read of it is told; the rest is no reason to stop."""
    (tmp_path / crash.FILE).write_bytes(spoiled)
    assert crash.last(tmp_path) is None
    crash.record(tmp_path, KeyError, None)
    (tmp_path / crash.FILE).write_bytes(b"2026-11-28T03:00:00+00:00 builtins.KeyError\n" + spoiled)
    assert crash.last(tmp_path) == "2026-11-28T03:00:00+00:00"
    crash.told(tmp_path)
    assert crash.last(tmp_path) is None


def test_a_full_disk_keeps_no_crashed_program_alive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing can be written down any more. The program ends all the same, and can be started again."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    ends: list[str] = []
    crash.install_hook(tmp_path, lambda: ends.append("end"))
    with files_at_most(0):
        sys.excepthook(KeyError, KeyError(), None)
        (tmp_path / crash.FILE).touch()
        crash.told(tmp_path)
    assert ends == ["end"]
