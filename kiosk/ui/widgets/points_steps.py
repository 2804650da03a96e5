"""Points for one proposal: fewer, how many, more; and several at once where there are many to give."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import LineButton
from kiosk.ui.widgets.labels import WrapLabel

MINUS, PLUS = "\N{MINUS SIGN}", "\N{PLUS SIGN}"
LEAP_FROM = 10
"""so many points for one proposal, and they can be given several at once"""
LONG_LEAP_FROM = 50


class Points(NamedTuple):
    """How many a proposal has, and how many more it could get now."""

    given: int
    room: int


def leap(points: Points, most: int) -> tuple[int, int]:
    """How many at once can be taken back, and given, where a proposal can have `most`.

    What is left, where that is less: so one touch gives all the rest, and says so.
    """
    size = 10 if most >= LONG_LEAP_FROM else 5
    return min(size, points.given) or size, min(size, points.room) or size


class PointsSteps(QWidget):
    """`stepped(by)`: so many points more, please; less if negative."""

    stepped = Signal(int)

    def __init__(self, proposal_id: str, most: int) -> None:
        """`most`: points that the proposal can have at all."""
        super().__init__()
        self._id, self._most = proposal_id, most
        self._by: dict[LineButton, int] = {}
        self._less, self._more = self._step("less", -1), self._step("more", 1)
        self._state = WrapLabel("heading", centred=True)
        self._state.setObjectName(f"points-{proposal_id}")
        self._single, self._several = QHBoxLayout(), QHBoxLayout()
        self._single.addWidget(self._less)
        self._single.addWidget(self._state, 1)
        self._single.addWidget(self._more)
        self._many = (self._step("many-less", -1), self._step("many-more", 1)) if most >= LEAP_FROM else None
        if self._many is not None:
            self._several.addWidget(self._many[0])
            self._several.addStretch(1)
            self._several.addWidget(self._many[1])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._single)
        self._column.addLayout(self._several)

    def mark(self, appearance: Appearance, title: str, state: str, points: Points) -> None:
        """What it has, in words; what the buttons would do, on them and in their names."""
        self._state.setText(state)
        if self._many is not None:
            fewer, more = leap(points, self._most)
            self._by |= {self._many[0]: -fewer, self._many[1]: more}
        for button, by in self._by.items():
            sign = MINUS if by < 0 else PLUS
            button.setText(sign if button in (self._less, self._more) else f"{sign}{abs(by)}")
            words = appearance.texts.counted("points.less" if by < 0 else "points.more", abs(by))
            button.setAccessibleName(f"{words}: {title}, {state}")
            if by < 0:
                button.setEnabled(points.given > 0)

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes of the theme."""
        theme = appearance.theme
        for layout in (self._single, self._several, self._column):
            layout.setSpacing(theme.gap)

    def _step(self, name: str, by: int) -> LineButton:
        button = LineButton()
        button.setObjectName(f"{name}-{self._id}")
        button.setProperty("spoken", "on-focus")
        button.clicked.connect(lambda: self.stepped.emit(self._by[button]))
        self._by[button] = by
        return button
