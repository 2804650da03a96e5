"""The process that makes papers may die or hang: no paper is lost by it, and nobody waits for ever."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.ui.paper_press import Order, PaperPress
from kiosk.ui.papers import Papers
from sync.protocol.errors import PrinterFailed
from tests.support.papers import PARK, pass_text
from tests.support.world import DURING

PASS = Papers(("zh-Hant",)).voting_pass(pass_text(330), [PARK], "st1", DURING)


@pytest.fixture
def press() -> Iterator[PaperPress]:
    one = PaperPress()
    yield one
    one.end()


def pid_of(press: PaperPress) -> int:
    assert press.pid is not None
    return press.pid


def is_running(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z"


def test_it_starts_with_the_first_paper_and_is_kept(press: PaperPress) -> None:
    assert press.pid is None
    press.make(PASS)
    first = pid_of(press)
    press.make(PASS)
    assert pid_of(press) == first


def test_a_process_that_dies_is_started_again(press: PaperPress) -> None:
    press.make(PASS)
    first = pid_of(press)
    os.kill(first, signal.SIGKILL)
    assert press.make(PASS).pdf.startswith(b"%PDF")
    assert pid_of(press) != first


def test_one_that_hangs_twice_is_told_of(press: PaperPress, monkeypatch: pytest.MonkeyPatch) -> None:
    """The officer is told that nothing was printed, after a time that was set."""
    monkeypatch.setattr(press, "_patience", 0.0)
    with pytest.raises(PrinterFailed):
        press.make(PASS)
    assert press.pid is None


def test_a_fault_in_a_paper_is_no_printers_fault(press: PaperPress) -> None:
    """It is told as what it is, with the place where it happened; the next paper is made."""
    with pytest.raises(RuntimeError, match="voting_pass"):
        press.make(Order("voting_pass", (), ("en", None)))
    assert press.make(PASS).name == "voting-pass"


def test_it_ends_with_the_program_however_that_ends() -> None:
    """The power of one process is cut: the other is not left behind."""
    told = (
        "import sys, time; from kiosk.ui.paper_press import PaperPress; from kiosk.ui.papers import Papers\n"
        "if __name__ == '__main__':\n"
        "    press = PaperPress(); press.make(Papers(['en']).voting_pass('x', [], 'st1', 0))\n"
        "    print(press.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", told], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        press = int(program.stdout.readline())
        assert is_running(press)
        program.kill()
    until = time.monotonic() + 5
    while is_running(press) and time.monotonic() < until:
        time.sleep(0.02)
    try:
        assert not is_running(press)
    finally:
        with suppress(ProcessLookupError):
            os.kill(press, signal.SIGKILL)
