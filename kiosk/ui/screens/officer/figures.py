"""The numbers of the day, each with its word."""

from PySide6.QtWidgets import QFrame, QGridLayout

from kiosk.domain.station import Counts
from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.widgets.labels import WrapLabel

COLUMNS = 3


class Figures(Following):
    """Passes given, ballots cast, voided, abandoned; passes still out; people counted on paper if known."""

    def __init__(self, appearance: Appearance, counts: Counts, paper_count: int | None = None) -> None:
        super().__init__(appearance)
        numbers = {
            "passes": counts.passes,
            "cast": counts.cast,
            "out": counts.passes - counts.cast - counts.voided - counts.abandoned,
            "voided": counts.voided,
            "abandoned": counts.abandoned,
        }
        if paper_count is not None:
            numbers["paper"] = paper_count
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: grid.setSpacing(self.theme.mm(3)))
        for n, (name, number) in enumerate(numbers.items()):
            grid.addWidget(self._figure(name, number), n // COLUMNS, n % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)

    def _figure(self, name: str, number: int) -> QFrame:
        frame = QFrame()
        frame.setProperty("tone", "card")
        frame.setObjectName(f"figure-{name}")
        inside = QGridLayout(frame)
        figure, word = WrapLabel("title"), WrapLabel("small")
        figure.setText(f"{number:,}")
        self.words(word.setText, f"figures.{name}")
        inside.addWidget(figure, 0, 0)
        inside.addWidget(word, 1, 0)
        self.follow(lambda: inside.setSpacing(0))
        return frame
