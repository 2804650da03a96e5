"""A receipt printer at the end of its cable: it prints, has no paper, is unplugged, or takes nothing more.

The printer is a terminal's other end or a pipe: real device files, which fill up and go away as its own does.
"""

import os
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.devices.receipt_printer import (
    ASK_PAPER,
    BAND,
    CUT,
    DOTS,
    Raster,
    commands,
    print_raster,
)
from sync.protocol.errors import PrinterFailed
from tests.support.receipts import printed

PAPER_IN, PAPER_OUT = b"\x12", b"\x72"
"""answers to DLE EOT 4"""


def pattern(rows: int) -> Raster:
    """Dots that are different in every row."""
    return Raster(b"".join(bytes([row % 251 + 1] * (DOTS // 8)) for row in range(rows)))


def as_raster(picture: Image.Image) -> bytes:
    return bytes(255 - one for one in picture.tobytes())


class Printer:
    """The far end of a device file: answers when it is asked for paper, and takes all that comes."""

    def __init__(self, answer: bytes) -> None:
        self._far, near = os.openpty()
        tty.setraw(near)
        self.device = Path(os.ttyname(near))
        self._near, self._answer = near, answer
        self.sent = b""
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def _work(self) -> None:
        while True:
            try:
                data = os.read(self._far, 65536)
            except OSError:  # everybody has closed the near end
                return
            self.sent += data
            if self._answer and ASK_PAPER in data:
                os.write(self._far, self._answer)

    def off(self) -> None:
        os.close(self._near)
        self._thread.join(10)
        os.close(self._far)


@pytest.fixture
def printers() -> Iterator[list[Printer]]:
    plugged: list[Printer] = []
    yield plugged
    for one in plugged:
        one.off()


@pytest.mark.parametrize("answer", [PAPER_IN, b""])
def test_a_printer_prints_whether_it_tells_of_its_paper_or_not(
    answer: bytes, printers: list[Printer]
) -> None:
    printer = Printer(answer)
    printers.append(printer)
    wanted = pattern(3 * BAND + 5)
    print_raster(printer.device, wanted)
    printers.pop().off()
    (paper,) = printed(printer.sent)
    assert paper.size == (DOTS, 3 * BAND + 5)
    assert as_raster(paper) == wanted.rows


def test_a_printer_without_paper_is_told_before_a_dot_is_sent(printers: list[Printer]) -> None:
    printer = Printer(PAPER_OUT)
    printers.append(printer)
    with pytest.raises(PrinterFailed) as told:
        print_raster(printer.device, pattern(BAND))
    assert told.value.details["reason"] == "no-paper"
    assert b"\x1dv0" not in printer.sent


def test_an_unplugged_printer_is_told_and_no_file_is_made(tmp_path: Path) -> None:
    with pytest.raises(PrinterFailed) as told:
        print_raster(tmp_path / "lp0", pattern(1))
    assert told.value.details["reason"] == "no-device"
    assert list(tmp_path.iterdir()) == []


def test_a_printer_that_takes_nothing_is_given_up(tmp_path: Path) -> None:
    """Its cover is open: its memory is full, and the queue of people must not wait for it."""
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    with pytest.raises(PrinterFailed) as told:
        print_raster(pipe, pattern(3000), patience=0.2)
    assert told.value.details["reason"] == "not-answering"


def test_a_driver_that_says_no_space_means_no_paper() -> None:
    """So Linux's driver for USB printers tells it; every write to this device ends so."""
    with pytest.raises(PrinterFailed) as told:
        print_raster(Path("/dev/full"), pattern(BAND))
    assert told.value.details["reason"] == "no-paper"


def test_a_printer_unplugged_while_it_prints_is_told() -> None:
    far, near = os.openpty()
    tty.setraw(near)

    def unplug() -> None:
        os.read(far, 4096)
        os.close(far)

    cable = threading.Thread(target=unplug)
    cable.start()
    with pytest.raises(PrinterFailed) as told:
        print_raster(Path(os.ttyname(near)), pattern(5000), patience=5)
    cable.join()
    os.close(near)
    assert told.value.details["reason"] == "no-device"


def test_after_a_paper_cut_off_anywhere_the_next_one_is_whole() -> None:
    """The printer still waits for the rest of a band: that must not swallow the next paper's beginning."""
    one = commands(pattern(2 * BAND))
    next_paper = pattern(BAND)
    for stopped in range(len(one) - len(CUT), 0, -97):
        *_, last = printed(one[:stopped] + commands(next_paper))
        assert as_raster(last).endswith(next_paper.rows)


def test_a_plain_file_holds_the_last_paper(tmp_path: Path) -> None:
    file = tmp_path / "paper.bin"
    file.touch()
    print_raster(file, pattern(40))
    print_raster(file, pattern(7))
    (paper,) = printed(file.read_bytes())
    assert paper.height == 7


def test_a_raster_shows_no_dots() -> None:
    """A tracker stands in them."""
    assert repr(pattern(1)) == "Raster()"
