"""QR codes drawn as squares can be read back."""

import zxingcpp
from PIL import Image

from kiosk.devices.qr_code import QUIET_ZONE, qr_squares


def test_what_is_written_is_read() -> None:
    """A telephone reads the whole tracker from the squares, with the quiet zone left around them."""
    text = "PB1:" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 2
    squares = qr_squares(text)
    assert {len(row) for row in squares} == {len(squares)}
    side = len(squares) + 2 * QUIET_ZONE
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(squares, QUIET_ZONE):
        for x, black in enumerate(row, QUIET_ZONE):
            image.putpixel((x, y), 0 if black else 255)
    (found,) = zxingcpp.read_barcodes(image.resize((side * 4, side * 4), Image.Resampling.NEAREST))
    assert found.text == text
