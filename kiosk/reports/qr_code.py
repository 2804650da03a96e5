"""A QR code on paper, each square a whole number of a receipt printer's dots."""

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

DOT: float = mm / 8
"""of a receipt printer (203 dpi)"""
MOST_DOTS = 5
"""of a square: larger ones help no reader and waste paper"""
QUIET_ZONE = 4


class Code(Flowable):  # type: ignore[misc]
    """A code with its quiet zone, as large as its place allows, in the middle or at the left of it."""

    def __init__(self, text: str, width: float, *, centred: bool = True) -> None:
        """`text`: at most some 2,000 characters; `width` of its place, in points."""
        super().__init__()
        code = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(text)
        code.make()
        self._rows: list[list[bool]] = code.modules
        squares = len(self._rows) + 2 * QUIET_ZONE
        self._square = max(1, min(MOST_DOTS, int(width / squares / DOT))) * DOT
        self.height = squares * self._square
        self.width = width
        self._left = (width - self.height) / 2 if centred else 0.0

    def draw(self) -> None:
        """All squares as one path: apart they would show seams."""
        path = self.canv.beginPath()
        for y, row in enumerate(self._rows, QUIET_ZONE):
            for x, is_black in enumerate(row, QUIET_ZONE):
                if is_black:
                    left, top = self._left + x * self._square, self.height - y * self._square
                    path.rect(left, top - self._square, self._square, self._square)
        self.canv.setFillColor(black)
        self.canv.drawPath(path, stroke=0, fill=1)
