"""QR codes as squares, for a screen or a printer to draw sharply at any size."""

from typing import cast

import zxingcpp

Squares = tuple[tuple[bool, ...], ...]
"""rows of squares, True for black; without the quiet zone of four squares that must be left around them"""
QUIET_ZONE = 4


def qr_squares(text: str) -> Squares:
    """The squares of a QR code that holds `text` (at most some 2,000 characters)."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    # The library's image offers its pixels as a buffer, which its declarations do not say before Python 3.12.
    pixels = memoryview(cast("bytes", code.to_image(scale=1, add_quiet_zones=False)))
    assert pixels.shape is not None
    rows, columns = pixels.shape
    return tuple(tuple(pixels[row, column] == 0 for column in range(columns)) for row in range(rows))
