"""A PDF as pictures for printers, in strips: a whole page at 600 dots an inch takes 140 MB."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

STRIP = 256
"""rows"""
POINTS_PER_INCH = 72


class PdfPages:
    """To be used in the thread that made it."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        assert self._document.status() is QPdfDocument.Status.Ready, self._document.error()

    def __len__(self) -> int:
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:
        """In points."""
        return self._document.pagePointSize(page)

    def strips(self, page: int, dots_per_point: float) -> Iterator[tuple[QPoint, QImage]]:
        """From top to bottom, where each begins and its greys."""
        whole = (self.size(page) * dots_per_point).toSize()
        for top in range(0, whole.height(), STRIP):
            part = QRect(0, top, whole.width(), min(STRIP, whole.height() - top))
            options = QPdfDocumentRenderOptions()
            options.setScaledSize(whole)
            # Qt takes the distance between the first and the last row for the height (6.11): one too few.
            options.setScaledClipRect(part.adjusted(0, 0, 1, 1))
            yield part.topLeft(), _greys(self._document.render(page, part.size(), options))

    def picture(self, page: int, dots_per_point: float) -> QImage:
        """All of a small page, in greys."""
        return _greys(self._document.render(page, (self.size(page) * dots_per_point).toSize()))


def _greys(page: QImage) -> QImage:
    """On white paper: a page has no ground of its own."""
    image = QImage(page.size(), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.drawImage(0, 0, page)
    return image
