"""A proposal to touch: picture, title, place and cost."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import LayoutButton
from kiosk.ui.widgets.labels import Picture, WrapLabel

PICTURE_MM = 45


class ProposalButton(LayoutButton):
    """Says what is proposed; what is chosen of it is said by the card that it is or stands on."""

    def __init__(self, kind: str, proposal_id: str, picture: bytes | None) -> None:
        super().__init__(kind)
        self.setObjectName(f"card-{proposal_id}")
        self.proposal_id = proposal_id
        self._picture = Picture(picture, 0)
        self._title, self._place, self._cost = WrapLabel("heading"), WrapLabel("small"), WrapLabel("body")
        self._words = QVBoxLayout()
        for label in (self._title, self._place, self._cost):
            self._words.addWidget(label)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture)
        self._row.addLayout(self._words, 1)

    @property
    def title(self) -> str:
        return self._title.text()

    def describe(self, title: str, place: str, cost: str) -> None:
        """The words of the proposal, in the voter's language."""
        for label, text in ((self._title, title), (self._place, place), (self._cost, cost)):
            label.setText(text)
            label.setVisible(bool(text))

    def name_with(self, state: str) -> None:
        """The accessible name: the words of the proposal, and how it stands."""
        words = (self._title.text(), self._place.text(), self._cost.text(), state)
        self.setAccessibleName(", ".join(filter(None, words)))

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes of the theme."""
        theme = appearance.theme
        self._picture.resize_to(theme.mm(PICTURE_MM))
        self._row.setContentsMargins(*(theme.mm(3),) * 4)
        self._row.setSpacing(theme.mm(3.5))
        self._words.setSpacing(theme.mm(0.6))
        self.updateGeometry()
