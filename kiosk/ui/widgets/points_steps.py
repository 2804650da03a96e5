"""Points for one proposal: fewer, how many, more; and several at once where there are many to give."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.labels import WrapLabel

MINUS, PLUS = "\N{MINUS SIGN}", "\N{PLUS SIGN}"
LEAP_FROM = 10
"""so many points for one proposal, and they can be given several at once"""
LONG_LEAP_FROM = 50


class Points(NamedTuple):
    """How many a proposal has, how many more it could get now, and the most that one can have at all."""

    given: int
    room: int
    most: int


def leap(points: Points) -> tuple[int, int]:
    """How many at once can be taken back, and given; 0 where one at a time is quick enough.

    What is left, where that is less: so one touch gives all the rest, and says so.
    """
    if points.most < LEAP_FROM:
        return 0, 0
    size = 10 if points.most >= LONG_LEAP_FROM else 5
    fewer = min(size, points.given) if points.given > 1 else size
    more = min(size, points.room) if points.room > 1 else size
    return fewer, more


class PointsSteps(QWidget):
    """`stepped(by)`: so many points more, please; less if negative."""

    stepped = Signal(int)

    def __init__(self, proposal_id: str) -> None:
        super().__init__()
        self._id = proposal_id
        self._by: dict[BigButton, int] = {}
        self._less, self._more = self._step("less", -1), self._step("more", 1)
        self._many_less, self._many_more = self._step("many-less", 0), self._step("many-more", 0)
        self._state = WrapLabel("heading", centred=True)
        self._state.setObjectName(f"points-{proposal_id}")
        self._single, self._several = QHBoxLayout(), QHBoxLayout()
        self._single.addWidget(self._less)
        self._single.addWidget(self._state, 1)
        self._single.addWidget(self._more)
        self._several.addWidget(self._many_less)
        self._several.addStretch(1)
        self._several.addWidget(self._many_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._single)
        self._column.addLayout(self._several)

    def mark(self, appearance: Appearance, title: str, state: str, points: Points) -> None:
        """What it has, in words; what the buttons would do, on them and in their names."""
        self._state.setText(state)
        fewer, more = leap(points)
        self._by |= {self._many_less: -fewer, self._many_more: more}
        for button, by in self._by.items():
            button.setVisible(by != 0)
            button.setText(f"{MINUS if by < 0 else PLUS}{'' if abs(by) == 1 else abs(by)}")
            words = appearance.texts.counted("points.less" if by < 0 else "points.more", abs(by))
            button.setAccessibleName(f"{words}: {title}, {state}")
        # A button that is shut hands the focus on: only to what has some sense left.
        self._less.setEnabled(points.given > 0)
        self._many_less.setEnabled(points.given > 0)

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes of the theme."""
        theme = appearance.theme
        for layout in (self._single, self._several, self._column):
            layout.setSpacing(theme.gap)

    def _step(self, name: str, by: int) -> BigButton:
        button = BigButton()
        button.setObjectName(f"{name}-{self._id}")
        button.setProperty("spoken", "on-focus")
        button.clicked.connect(lambda: self.stepped.emit(self._by[button]))
        self._by[button] = by
        return button
