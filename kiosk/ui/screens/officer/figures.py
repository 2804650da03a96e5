"""The numbers of the day, each with its word."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.domain.station import Counts
from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.card_grid import CardGrid, Least
from kiosk.ui.widgets.labels import WrapLabel

LEAST = Least(ems=7.5)
MOST_COLUMNS = 6


class Figures(CardGrid):
    """Passes given, ballots cast, passes out, voided, abandoned; people counted on paper if known."""

    def __init__(self, appearance: Appearance, counts: Counts, paper_count: int | None = None) -> None:
        numbers = {
            "passes": counts.passes,
            "cast": counts.cast,
            "out": counts.out,
            "voided": counts.voided,
            "abandoned": counts.abandoned,
        }
        if paper_count is not None:
            numbers["paper"] = paper_count
        words = {name: WrapLabel("small") for name in numbers}
        figures = {name: WrapLabel("title") for name in numbers}
        cards = [_card(name, figures[name], words[name]) for name in numbers]
        super().__init__(appearance, cards, LEAST, MOST_COLUMNS)
        self.follow(lambda: self._keep_edges(cards))
        for name, word in words.items():
            self.words(word.setText, f"figures.{name}")
        for name, figure in figures.items():
            self._follow_number(figure, numbers[name])

    def _keep_edges(self, cards: Sequence[QFrame]) -> None:
        side, above = self.theme.mm(3), self.theme.mm(1.5)
        for card in cards:
            layout = card.layout()
            assert layout is not None
            layout.setContentsMargins(side, above, side, above)

    def _follow_number(self, figure: WrapLabel, number: int) -> None:
        self.follow(lambda: figure.setText(self.texts.number(number)))


def _card(name: str, figure: WrapLabel, word: WrapLabel) -> QFrame:
    frame = QFrame()
    frame.setProperty("tone", "card")
    frame.setObjectName(f"figure-{name}")
    column = QVBoxLayout(frame)
    column.setSpacing(0)
    column.addWidget(figure)
    column.addWidget(word)
    column.addStretch(1)
    return frame
