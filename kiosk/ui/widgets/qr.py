"""A QR code on the screen, each square a whole number of pixels."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.devices.qr_code import QUIET_ZONE, qr_squares

SQUARE_MM = 1.3
"""a telephone reads it at arm's length"""


class QrCode(QWidget):
    """Black on white whatever the colours around it."""

    def __init__(self, text: str, dots_per_mm: float, square_mm: float = SQUARE_MM) -> None:
        super().__init__()
        self._squares = qr_squares(text)
        self._dot = max(2, round(square_mm * dots_per_mm))
        side = (len(self._squares) + 2 * QUIET_ZONE) * self._dot
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
            for y, row in enumerate(self._squares, QUIET_ZONE):
                for x, black in enumerate(row, QUIET_ZONE):
                    if black:
                        square = QRect(x * self._dot, y * self._dot, self._dot, self._dot)
                        painter.fillRect(square, QColor(Qt.GlobalColor.black))
