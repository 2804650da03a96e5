"""A paper as wide as a receipt and as long as it needs to be. It fits on A6 too."""

from io import BytesIO

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, Spacer

from kiosk.reports.qr_code import DOT
from sync.paper.fonts import BOLD, REGULAR
from sync.paper.line import Line
from sync.paper.text import fitting_size, paragraph, register_fonts

WIDTH: float = 80 * mm
MARGIN: float = 4 * mm
"""on both sides: a receipt printer prints 72 of 80 mm"""
INSIDE: float = WIDTH - 2 * MARGIN
LARGEST, SMALLEST = 18.0, 11.0
"""points: of a title"""


def build(story: list[Flowable], name: str) -> bytes:
    """Set a story on one page of the height it takes. The same story gives the same bytes."""
    register_fonts()
    heights = [one.wrap(INSIDE, 10_000)[1] for one in story]
    height = sum(heights) + 2 * MARGIN
    height = -(-height // DOT) * DOT
    file = BytesIO()
    page = Canvas(file, pagesize=(WIDTH, height), invariant=True)
    page.setTitle(name)
    top = height - MARGIN
    for one, tall in zip(story, heights, strict=True):
        top -= tall
        one.drawOn(page, MARGIN, top)
    page.showPage()
    page.save()
    return file.getvalue()


def lines(line: Line, size: float = 10, *, bold: bool = False, centred: bool = False) -> list[Flowable]:
    """Both languages, all in black: a receipt printer has no grey."""
    first, second = line
    font, align = BOLD if bold else REGULAR, "centre" if centred else "left"
    above = paragraph(first, INSIDE, size, font=font, ink=black, align=align)
    if not second:
        return [above]
    return [above, paragraph(second, INSIDE, max(7.5, size * 0.75), ink=black, align=align)]


def title(line: Line) -> list[Flowable]:
    """The paper's name, in the largest letters that keep it on one line."""
    size = fitting_size(line[0], INSIDE, LARGEST, SMALLEST, BOLD)
    return lines(line, size, bold=True, centred=True)


def gap(millimetres: float) -> Flowable:
    return Spacer(0, millimetres * mm)


def rule() -> Flowable:
    """A line across."""
    return HRFlowable(width="100%", thickness=2 * DOT, color=black, spaceBefore=0, spaceAfter=0)
