"""Ten keys and a number. Each key can be reached like any other button; a keyboard's digits work, too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.widgets.buttons import BigButton

ROWS = ("123", "456", "789", "0")


class NumberPad(Following):
    """`typed(number)` after each key; 0 while there is none."""

    typed = Signal(int)

    def __init__(self, appearance: Appearance, digits: int) -> None:
        """`digits`: the most that a number can have."""
        super().__init__(appearance)
        self.number, self._digits = 0, digits
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: grid.setSpacing(self.theme.gap))
        for y, row in enumerate(ROWS):
            for x, digit in enumerate(row):
                grid.addWidget(self._key(digit), y, x)
        delete = BigButton()
        delete.setObjectName("digit-delete")
        self.words(delete.setText, "keypad.delete")
        delete.clicked.connect(self._delete)
        grid.addWidget(delete, len(ROWS) - 1, 1, 1, 2)

    def press(self, event: QKeyEvent) -> bool:
        """A key of a keyboard; was it one of ours?"""
        if event.text().isdecimal() and event.text().isascii():
            self._add(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._delete()
        else:
            return False
        return True

    def _key(self, digit: str) -> BigButton:
        key = BigButton()
        key.setObjectName(f"digit-{digit}")
        key.setProperty("spoken", "on-focus")
        key.setText(digit)
        key.clicked.connect(lambda: self._add(digit))
        return key

    def _add(self, digit: str) -> None:
        typed = f"{self.number or ''}{digit}"
        # One digit too many begins a new number: a voter who goes on typing corrects a mistake.
        self._become(int(typed if len(typed) <= self._digits else digit))

    def _delete(self) -> None:
        self._become(self.number // 10)

    def _become(self, number: int) -> None:
        self.number = number
        self.typed.emit(number)
