"""A QR code on the screen, each square a whole number of pixels."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.devices.qr_code import QUIET_ZONE, qr_squares

SQUARE_MM = 1.3
"""a telephone reads it at arm's length"""


class QrCode(QWidget):
    """Black on white whatever the colours around it."""

    def __init__(self, text: str, dots_per_mm: float, square_mm: float = SQUARE_MM) -> None:
        super().__init__()
        squares = qr_squares(text)
        count = len(squares)
        self._dots = bytes(0 if black else 255 for row in squares for black in row)
        """the picture's own memory, which it does not copy"""
        self._picture = QImage(self._dots, count, count, count, QImage.Format.Format_Grayscale8)
        self._dot = max(2, round(square_mm * dots_per_mm))
        side = (count + 2 * QUIET_ZONE) * self._dot
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        quiet = QUIET_ZONE * self._dot
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            # Not smoothed: each pixel of the picture becomes a square.
            painter.drawImage(self.rect().adjusted(quiet, quiet, -quiet, -quiet), self._picture)
