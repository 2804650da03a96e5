"""A button that chooses, or takes back, with the same tick as on a card."""

from PySide6.QtWidgets import QHBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import LayoutButton
from kiosk.ui.widgets.labels import Icon, WrapLabel


class TickButton(LayoutButton):
    """Never ticks itself: a touch is `clicked`, and the ballot says by `mark` what came of it."""

    def __init__(self, proposal_id: str) -> None:
        super().__init__("plain")
        self.setObjectName(f"choose-{proposal_id}")
        self.keep_tick()
        self._icon, self._words = Icon("box", "#000000", 0), WrapLabel("body", on="plain")
        row = self._row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def mark(self, appearance: Appearance, *, chosen: bool, words: str, title: str) -> None:
        """`words` say how the proposal stands, or what a touch would do."""
        theme = appearance.theme
        self.show_tick(chosen)
        colour = theme.palette.primary if chosen else theme.palette.edge
        self._icon.show_icon("box-checked" if chosen else "box", colour, round(theme.body * 1.15))
        self._words.setText(words)
        self.setAccessibleName(f"{title}, {words}")
        self._row.setContentsMargins(*(theme.mm(2),) * 4)
        self._row.setSpacing(theme.mm(2))
        self.updateGeometry()
