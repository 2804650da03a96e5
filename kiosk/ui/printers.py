"""Where papers can go: an office printer, a receipt printer, or a folder. Used beside the GUI thread."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, qRgb
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.devices.receipt_printer import DOTS, Raster, print_raster
from kiosk.reports.paper import Paper
from kiosk.storage.papers import PaperFolder
from kiosk.ui.pdf_pages import POINTS_PER_INCH, PdfPages
from sync.protocol.errors import PrinterFailed

MOST_DOTS_PER_INCH = 600
"""more is not seen, and only fills the spool"""
TOP_MM = 5
"""room above a receipt on a larger sheet, where many printers cannot print"""
RECEIPT_DOTS_PER_POINT = 8 * 25.4 / POINTS_PER_INCH
BLACK = qRgb(0, 0, 0)


class Target(Protocol):
    def takes(self, paper: Paper) -> bool:
        """Can this paper be printed there?"""

    def print(self, paper: Paper) -> None:
        """Raises PrinterFailed or StorageFailed."""


class OfficePrinter:
    """A printer of the system, by its name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def takes(self, _paper: Paper) -> bool:
        return True

    def print(self, paper: Paper) -> None:
        """Hand the paper to the system's spool."""
        found = QPrinterInfo.printerInfo(self._name)
        if found.isNull():
            raise PrinterFailed(f"there is no printer {self._name}", reason="no-device")
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        printer.setResolution(min(printer.resolution(), MOST_DOTS_PER_INCH))
        draw(paper, printer)
        if printer.printerState() is QPrinter.PrinterState.Error:
            raise PrinterFailed(f"the printer {self._name} reports an error")


class ReceiptPrinter:
    """A printer of receipts, by its device file."""

    def __init__(self, device: Path) -> None:
        self._device = device

    def takes(self, paper: Paper) -> bool:
        return paper.for_voter

    def print(self, paper: Paper) -> None:
        pages = PdfPages(paper.pdf)
        for page in range(len(pages)):
            print_raster(self._device, raster(pages.picture(page, RECEIPT_DOTS_PER_POINT)))


class Folder:
    """No printer: the papers as PDF."""

    def __init__(self, folder: PaperFolder) -> None:
        self._folder = folder

    def takes(self, _paper: Paper) -> bool:
        return True

    def print(self, paper: Paper) -> None:
        # Of voters' papers only the last one stays, without its time: together they would tell who came when.
        self._folder.keep(paper.name, paper.pdf, dated=not paper.for_voter)


def draw(paper: Paper, printer: QPrinter) -> None:
    """Every page at its own size, smaller only where the sheet is. Raises PrinterFailed."""
    printer.setDocName(paper.name)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFailed("the printer does not begin")
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        pages = PdfPages(paper.pdf)
        for page in range(len(pages)):
            if page and not printer.newPage():
                raise PrinterFailed("the printer takes no further page")
            _draw_page(painter, printer, pages, page)
    finally:
        painter.end()


def _draw_page(painter: QPainter, printer: QPrinter, pages: PdfPages, page: int) -> None:
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    dots_per_point = printer.resolution() / POINTS_PER_INCH
    size = pages.size(page) * dots_per_point
    fits = min(1.0, sheet.width() / size.width(), sheet.height() / size.height())
    corner = _corner(sheet, size * fits, TOP_MM / 25.4 * printer.resolution())
    for place, strip in pages.strips(page, dots_per_point * fits):
        painter.drawImage(corner + place.toPointF(), strip)


def _corner(sheet: QSizeF, size: QSizeF, from_top: float) -> QPointF:
    """In the middle across, near the top."""
    room = sheet - size
    return QPointF(room.width() / 2, min(from_top, room.height() / 2))


def raster(picture: QImage) -> Raster:
    """The black dots of a picture, without the margins that a receipt printer cannot reach."""
    left = (picture.width() - DOTS) // 2
    inside = picture.copy(left, 0, DOTS, picture.height())
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    dots = inside.convertToFormat(QImage.Format.Format_Mono, flags)
    assert (dots.color(1), dots.bytesPerLine()) == (BLACK, DOTS // 8)
    return Raster(bytes(dots.constBits()))
