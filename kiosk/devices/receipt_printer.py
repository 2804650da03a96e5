"""A receipt printer (ESC/POS), fed with dots: its own letters know no Chinese.

Written to its device file, such as /dev/usb/lp0. The commands are those of Epson's reference that cheap
printers share: ESC @ (reset), GS v 0 (raster), GS V 66 (feed and cut), DLE EOT 4 (is there paper?).
"""

import errno
import os
import select
import stat
import time
from dataclasses import dataclass, field
from pathlib import Path

from sync.protocol.errors import PrinterFailed

DOTS = 576
"""across 72 mm: 203 dots an inch, or 8 a millimetre"""
BAND = 24
"""rows sent together: a printer's memory is small"""
FEED = 24
"""dots from the last row to the knife, besides what the printer itself adds"""
PATIENCE = 10.0
"""seconds without a byte taken until the printer is given up"""
ANSWER = 0.5
"""seconds for the printer to tell of its paper; many cheap ones never do"""

RESET = b"\x1b@"
CUT = b"\x1dVB" + bytes([FEED])
ASK_PAPER = b"\x10\x04\x04"
IS_STATUS, STATUS = 0x93, 0x12
"""the bits that every answer to DLE EOT has, and how they are set"""
NO_PAPER = 0x60
REASONS = {errno.ENOSPC: "no-paper", errno.EAGAIN: "not-answering"}


@dataclass(frozen=True)
class Raster:
    """Black and white rows of DOTS dots: eight a byte, the leftmost the highest bit, 1 for black."""

    rows: bytes = field(repr=False)


def commands(raster: Raster) -> bytes:
    """All that is sent for one paper, with its cut."""
    width = DOTS // 8
    # Had the last one stopped in the middle of a band, these white dots fill that up; else they are nothing.
    parts = [bytes(width * BAND), RESET]
    for at in range(0, len(raster.rows), width * BAND):
        band = raster.rows[at : at + width * BAND]
        parts += [
            b"\x1dv0\x00",
            width.to_bytes(2, "little"),
            (len(band) // width).to_bytes(2, "little"),
            band,
        ]
    return b"".join([*parts, CUT])


def print_raster(device: Path, raster: Raster, patience: float = PATIENCE) -> None:
    """Print one paper; a plain file keeps the last one.

    Raises PrinterFailed, its `reason` being no-device, no-paper or not-answering.
    """
    try:
        descriptor = os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_TRUNC)
    except OSError as error:
        raise PrinterFailed(f"{device} cannot be opened: {error.strerror}", reason="no-device") from error
    try:
        if stat.S_ISCHR(os.fstat(descriptor).st_mode):
            _require_paper(descriptor, patience)
        _write(descriptor, commands(raster), patience)
    except OSError as error:
        reason = REASONS.get(error.errno or 0, "no-device")
        raise PrinterFailed(f"{device} cannot be written: {error.strerror}", reason=reason) from error
    finally:
        os.close(descriptor)


def _require_paper(descriptor: int, patience: float) -> None:
    """Raise if the printer says that it has none. One that says nothing is believed to have some."""
    if _is_ready(descriptor, select.POLLIN, 0):
        os.read(descriptor, 4096)  # answers to earlier questions
    _write(descriptor, ASK_PAPER, patience)
    if _is_ready(descriptor, select.POLLIN, ANSWER):
        answer = os.read(descriptor, 64)
        if answer and answer[-1] & IS_STATUS == STATUS and answer[-1] & NO_PAPER:
            raise OSError(errno.ENOSPC, "no paper")


def _write(descriptor: int, data: bytes, patience: float) -> None:
    """Write all. Raises OSError, EAGAIN if nothing is taken for `patience` seconds."""
    rest = memoryview(data)
    until = time.monotonic() + patience
    while rest:
        if not _is_ready(descriptor, select.POLLOUT, until - time.monotonic()):
            raise OSError(errno.EAGAIN, "nothing is taken")
        try:
            rest = rest[os.write(descriptor, rest[:4096]) :]
        except BlockingIOError:
            continue
        until = time.monotonic() + patience


def _is_ready(descriptor: int, event: int, seconds: float) -> bool:
    waiting = select.poll()
    waiting.register(descriptor, event)
    return bool(waiting.poll(max(0.0, seconds) * 1000))
