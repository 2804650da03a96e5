"""The page of a report and its building blocks: two languages, and numbered pages."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Table

from sync.paper.fonts import BOLD, REGULAR
from sync.paper.line import Line
from sync.paper.text import GREY, INK, paragraph, register_fonts

MARGIN: float = 18 * mm
FOOT: float = 18 * mm
WIDTH: float = A4[0] - 2 * MARGIN
GUTTER: float = 2.5 * mm
"""on the right of every column"""

Style = list[tuple[Any, ...]]
PLAIN: Style = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), GUTTER),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


def build(story: list[Flowable], title: str, foot: str) -> bytes:
    """Set a story on pages. The same story gives the same bytes."""
    register_fonts()
    file = BytesIO()
    document = BaseDocTemplate(file, pagesize=A4, title=title, invariant=1)
    frame = Frame(
        MARGIN,
        FOOT,
        WIDTH,
        A4[1] - MARGIN - FOOT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(story, canvasmaker=_numbered(foot))
    return file.getvalue()


def both(
    line: Line, width: float, size: float = 9, *, font: str = REGULAR, ink: Color = INK
) -> list[Flowable]:
    """The main language above, the second below and smaller."""
    first, second = line
    above = paragraph(first, width, size, font=font, ink=ink)
    return [above, paragraph(second, width, size * 0.8, ink=GREY)] if second else [above]


def label(line: Line, width: float, align: str = "left") -> list[Flowable]:
    """A small heading in two lines."""
    return [paragraph(text, width, 7.5, ink=GREY, align=align) for text in line if text]


def title_row(heading: Line) -> list[Flowable]:
    return [paragraph(f"{heading[0]}　{heading[1]}", WIDTH, 11, font=BOLD)]


def section(heading: Line, lines: Sequence[Line]) -> list[Flowable]:
    """A heading, never alone at the foot of a page, and sentences; nothing if there are no sentences."""
    if not lines:
        return []
    rows = [[title_row(heading)], *([both(line, WIDTH - GUTTER)] for line in lines)]
    style: Style = [
        *PLAIN,
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (0, 0), 6 * mm),
        ("NOSPLIT", (0, 0), (0, 1)),
    ]
    return [Table(rows, [WIDTH], style=style)]


def _numbered(foot: str) -> type[Canvas]:
    """A canvas that writes `page / pages` at the foot of each page, which it knows only at the end."""

    class Numbered(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            """Keep the page back until the number of pages is known."""
            self.pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            """Write all pages, each with its foot."""
            for number, page in enumerate(self.pages, 1):
                self.__dict__.update(page)
                self.setFont(REGULAR, 7.5)
                self.setFillColor(GREY)
                self.drawString(MARGIN, FOOT / 2, foot)
                self.drawRightString(A4[0] - MARGIN, FOOT / 2, f"{number} / {len(self.pages)}")
                super().showPage()
            super().save()

    return Numbered
