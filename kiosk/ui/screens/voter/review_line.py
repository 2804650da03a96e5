"""One chosen proposal at review: what was given to it, and the buttons to change that."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.picture import Picture

PICTURE_EMS = 3.6
EDGE_MM = 4.0
"""that a card keeps free on each side"""
LEAST_WORDS_EMS = 12
"""with less room than this for the words the buttons go below them"""


class ReviewLine(Following):
    """`wanted(act)`: "change" leads back to the proposal; "up" and "down" move it in the voter's order."""

    wanted = Signal(str)

    def __init__(
        self, appearance: Appearance, proposal_id: str, picture: QImage | None, *, movable: bool
    ) -> None:
        super().__init__(appearance)
        self.proposal_id = proposal_id
        self._picture = Picture(picture)
        self._given, self._title, self._cost = WrapLabel("body"), WrapLabel("heading"), WrapLabel("small")
        acts = ("up", "down", "change") if movable else ("change",)
        self._buttons = {act: self._button(act) for act in acts}

        frame = QFrame()
        frame.setObjectName(f"chosen-{proposal_id}")
        frame.setProperty("tone", "card")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, frame)
        words, self._said = QVBoxLayout(), QHBoxLayout()
        self._touched = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.setSpacing(0)
        for label in (self._given, self._title, self._cost):
            words.addWidget(label)
        self._said.addWidget(self._picture)
        self._said.addLayout(words, 1)
        for button in self._buttons.values():
            self._touched.addWidget(button, 1)
        self._row.addLayout(self._said, 1)
        self._row.addLayout(self._touched)
        self.follow(self._measure)

    @property
    def buttons(self) -> list[BigButton]:
        """In the order of the screen."""
        return list(self._buttons.values())

    def tell(self, given: str, title: str, cost: str) -> None:
        """Its place or points if the ballot has them, its title, and its number and cost."""
        for label, text in ((self._given, given), (self._title, title), (self._cost, cost)):
            label.setText(text)
            label.setVisible(bool(text))
        for act, button in self._buttons.items():
            words = self.texts(f"review.{act}")
            button.setText(words)
            button.setAccessibleName(", ".join(filter(None, (f"{words}: {title}", given))))
        self._arrange()

    def allow(self, *acts: str) -> None:
        """Only these can be touched."""
        # A button that is shut hands the focus on: first open the one it should go to.
        for act, button in sorted(self._buttons.items(), key=lambda one: one[0] not in acts):
            button.setEnabled(act in acts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _button(self, act: str) -> BigButton:
        button = BigButton()
        button.setObjectName(f"{act}-{self.proposal_id}")
        button.setProperty("spoken", "on-focus")
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _measure(self) -> None:
        self._picture.resize_to(round(self.theme.body * PICTURE_EMS))
        self._said.setSpacing(self.theme.mm(4))
        self._touched.setSpacing(self.theme.gap)
        self._row.setSpacing(self.theme.mm(4))
        self._arrange()

    def _arrange(self) -> None:
        """The buttons are beside the words, all as wide as the widest one, or else below them, at last below
        each other."""
        widest = max(button.sizeHint().width() for button in self.buttons)
        needed = len(self.buttons) * (widest + self.theme.gap) + self.theme.body * LEAST_WORDS_EMS
        beside = self.width() >= needed
        stacked = self.width() < len(self.buttons) * (widest + self.theme.gap) + 2 * self.theme.mm(EDGE_MM)
        self._touched.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        for button in self.buttons:
            button.setMinimumWidth(widest if beside else 0)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
