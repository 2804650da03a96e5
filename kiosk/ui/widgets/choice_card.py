"""A proposal to choose or to put in order, with a tick and how it stands, in words."""

from PySide6.QtWidgets import QHBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.labels import Icon, WrapLabel
from kiosk.ui.widgets.proposal_button import ProposalButton


class ChoiceCard(ProposalButton):
    """Never ticks itself: a touch is `clicked`, and the ballot says by `mark` what came of it."""

    def __init__(self, proposal_id: str, picture: bytes | None) -> None:
        super().__init__("card", proposal_id, picture)
        self.setCheckable(True)
        self._icon, self._state = Icon("box", "#000000", 0), WrapLabel("small")
        self._state_row = QHBoxLayout()
        self._state_row.addWidget(self._icon)
        self._state_row.addWidget(self._state, 1)
        self._words.addLayout(self._state_row)

    def nextCheckState(self) -> None:
        """Leave the tick alone."""

    def mark(self, appearance: Appearance, *, chosen: bool, state: str) -> None:
        """Show whether it is chosen, and its state in words."""
        self.setChecked(chosen)
        palette = appearance.theme.palette
        colour = palette.primary if chosen else palette.edge
        self._icon.show_icon("box-checked" if chosen else "box", colour, round(appearance.theme.body * 1.15))
        self._state.setText(state)
        self.name_with(state)

    def measure(self, appearance: Appearance) -> None:
        self._state_row.setSpacing(appearance.theme.mm(1.6))
        super().measure(appearance)
