"""The chart of a result: for each proposal a bar as long as its points, and the pass mark across them."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from sync.paper.fonts import BOLD, REGULAR
from sync.paper.text import GREY, INK, register_fonts, width_of

WON, LOST, MARK = HexColor("#0f7663"), HexColor("#b9c2cc"), HexColor("#b4531f")
BAR, SIZE, GAP = 11.0, 9.0, 4.0
"""points (1/72 inch): height of a bar, of its number, and between them"""


class Bar(Flowable):  # type: ignore[misc]
    """One proposal's bar and number, drawn to a scale that all bars of a chart share."""

    def __init__(self, width: float, points: int, most: int, *, won: bool, pass_mark: int = 0) -> None:
        """`width`: of bar and number together; `most`: the points that the longest bar stands for."""
        super().__init__()
        self.width, self.height = width, BAR
        self.points, self.won, self.pass_mark = points, won, pass_mark
        register_fonts()
        scale = width - GAP - width_of(f"{most:,}", SIZE, BOLD)
        self.per_point = scale / max(most, pass_mark, 1)

    def wrap(self, *_: float) -> tuple[float, float]:
        """Space needed, whatever is offered."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw on the canvas that reportlab has set."""
        length = self.points * self.per_point
        self.canv.setFillColor(WON if self.won else LOST)
        self.canv.rect(0, 0, max(length, 0.6), BAR, stroke=0, fill=1)
        if self.pass_mark:
            self.canv.setStrokeColor(MARK)
            self.canv.setLineWidth(0.8)
            self.canv.setDash(2, 1.5)
            self.canv.line(self.pass_mark * self.per_point, -4, self.pass_mark * self.per_point, BAR + 4)
        font = BOLD if self.won else REGULAR
        self.canv.setFillColor(INK if self.won else GREY)
        self.canv.setFont(font, SIZE)
        self.canv.drawString(self._number_at(length, font), 2, f"{self.points:,}")

    def _number_at(self, length: float, font: str) -> float:
        """Behind the bar, or behind the pass mark if that would run through the number."""
        mark = self.pass_mark * self.per_point
        end = length + GAP + width_of(f"{self.points:,}", SIZE, font)
        return mark + GAP if length < mark < end + GAP / 2 else length + GAP
