"""A proposal to choose: picture, title, place, cost, and whether it is chosen, in words."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.buttons import LayoutButton
from kiosk.ui.widgets.labels import Icon, Picture, WrapLabel

PICTURE_MM = 45


class ChoiceCard(LayoutButton):
    """Never ticks itself: a touch is `clicked`, and the ballot says by `mark` what came of it."""

    def __init__(self, proposal_id: str, picture: bytes | None) -> None:
        super().__init__("card")
        self.setObjectName(f"card-{proposal_id}")
        self.setCheckable(True)
        self.proposal_id = proposal_id
        self._picture = Picture(picture, 0)
        self._title, self._place = WrapLabel("heading"), WrapLabel("small")
        self._cost, self._state = WrapLabel("body"), WrapLabel("small")
        self._icon = Icon("box", "#000000", 0)

        self._state_row = QHBoxLayout()
        self._state_row.addWidget(self._icon)
        self._state_row.addWidget(self._state, 1)
        self._words = QVBoxLayout()
        for label in (self._title, self._place, self._cost):
            self._words.addWidget(label)
        self._words.addStretch(1)
        self._words.addLayout(self._state_row)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture)
        self._row.addLayout(self._words, 1)

    def nextCheckState(self) -> None:
        """Leave the tick alone."""

    def describe(self, title: str, place: str, cost: str) -> None:
        """The words of the proposal, in the voter's language."""
        for label, text in ((self._title, title), (self._place, place), (self._cost, cost)):
            label.setText(text)
            label.setVisible(bool(text))

    def mark(self, appearance: Appearance, *, chosen: bool, place: int | None = None) -> None:
        """Show whether it is chosen, and as which preference where the case asks for an order."""
        self.setChecked(chosen)
        palette = appearance.theme.palette
        colour = palette.primary if chosen else palette.edge
        self._icon.show_icon("box-checked" if chosen else "box", colour, round(appearance.theme.body * 1.15))
        self._state.setText(self._state_words(appearance.texts, chosen=chosen, place=place))
        words = (self._title.text(), self._place.text(), self._cost.text(), self._state.text())
        self.setAccessibleName(", ".join(filter(None, words)))

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes of the theme."""
        theme = appearance.theme
        self._picture.resize_to(theme.mm(PICTURE_MM))
        self._row.setContentsMargins(*(theme.mm(3),) * 4)
        self._row.setSpacing(theme.mm(3.5))
        self._words.setSpacing(theme.mm(0.6))
        self._state_row.setSpacing(theme.mm(1.6))
        self.updateGeometry()

    @staticmethod
    def _state_words(texts: Texts, *, chosen: bool, place: int | None) -> str:
        if chosen and place is not None:
            return texts("card.place", place=place)
        return texts("card.chosen" if chosen else "card.choose")
