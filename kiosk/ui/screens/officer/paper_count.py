"""Closing, step one: the number of people counted on paper."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator

from kiosk.domain.station import Counts
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.officer.figures import Figures
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.keypad import DIGITS, Keypad

MOST_PEOPLE = 99_999


class PaperCountScreen(Screen):
    """A difference from the passes given is told and taken: the centre has it explained by two officers."""

    name = "paper-count"
    counted = Signal(int)
    left = Signal()

    def __init__(self, appearance: Appearance, counts: Counts, title: dict[str, str] | None = None) -> None:
        """`title`: of the case, where several are closed."""
        super().__init__(appearance)
        self._counts = counts
        self.count = Field("paper-count-field")
        self.count.setValidator(QIntValidator(0, MOST_PEOPLE, self))
        self.words(self.count.setAccessibleName, "paper-count.field")
        self.count.textChanged.connect(self._judge)
        self.count.returnPressed.connect(self._tell)
        self._verdict = self.panel("look")

        heading, why = self.label("paper-count.heading", "title"), self.label("paper-count.why")
        field, keypad = self.label("paper-count.field", "heading"), Keypad(appearance, DIGITS, self.count)
        case = [self.case_text(title, "heading")] if title else []
        told = self.stack(heading, *case, why, Figures(appearance, counts), self._verdict)
        self.page(self.columns(told, self.stack(field, self.count, keypad)))
        self.next = self.button("paper-count-next", "paper-count.button", self._tell, "primary")
        self.footer(self.button("back", "paper-count.back", self.left.emit), self.next)
        self.follow(self._judge)
        self.setFocusProxy(self.count)

    def _judge(self) -> None:
        typed = self.count.text()
        self.next.setEnabled(bool(typed))
        difference = int(typed or 0) - self._counts.passes
        self._verdict.setVisible(bool(typed) and difference != 0)
        side = "more" if difference > 0 else "fewer"
        self._verdict.tell(
            self.texts.counted(f"paper-count.{side}", abs(difference)), self.texts("paper-count.difference")
        )

    def _tell(self) -> None:
        if self.count.text():
            self.counted.emit(int(self.count.text()))
