"""Check-in: an ID number and a birth date, typed or scanned, each judged while it is typed."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.typed_identity import Typed, judge_number, read_birth_date
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.keypad import DATE, IDENTITY, Keypad
from kiosk.ui.widgets.labels import WrapLabel

LONGEST = 24
VERDICT = {Typed.RIGHT: "right", Typed.WRONG_CHECK_DIGIT: "wrong", Typed.WRONG_SHAPE: "wrong"}
OTHER_SCHEME = "passport"
"""the namespace of numbers that are neither a national ID nor a resident number"""


class CheckInScreen(Screen):
    """`asked(number, birth date, scheme)` as typed; `left` goes to the state of the day."""

    name = "check-in"
    asked = Signal(str, str, str)
    left = Signal()

    def __init__(self, appearance: Appearance, today: date) -> None:
        super().__init__(appearance)
        self._today = today
        self.number, self._number_told = self._field("number")
        self.birth_date, self._date_told = self._field("birth-date")
        self.keypad = Keypad(appearance, IDENTITY, self.number)
        self.page(
            self.row(
                self.stack(
                    self.label("check-in.number", "heading"), self.number, self._number_told, gap_mm=0.8
                ),
                self.stack(
                    self.label("check-in.birth-date", "heading"), self.birth_date, self._date_told, gap_mm=0.8
                ),
            ),
            self.keypad,
        )
        self.check = self.button("check", "check-in.button", self._ask, "primary")
        self.other = self.button("other-document", "check-in.other", self._judge, "plain")
        self.other.setCheckable(True)
        self.footer(self.button("state-of-day", "check-in.state", self.left.emit), self.other, self.check)
        self.number.textChanged.connect(self._judge)
        self.birth_date.textChanged.connect(self._judge)
        # A scanner ends the number with Enter.
        self.number.returnPressed.connect(self.birth_date.setFocus)
        self.birth_date.returnPressed.connect(self._ask)
        self.follow(self._judge)
        self.setFocusProxy(self.number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A touch as well as a tab: a window that is not in front gets no focus event.
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            if watched is self.number:
                self.keypad.serve(self.number, IDENTITY)
            elif watched is self.birth_date:
                self.keypad.serve(self.birth_date, DATE)
        return super().eventFilter(watched, event)

    def _field(self, name: str) -> tuple[QLineEdit, WrapLabel]:
        field = QLineEdit()
        field.setObjectName(name)
        field.setMaxLength(LONGEST)
        self.words(field.setAccessibleName, f"check-in.{name}")
        field.installEventFilter(self)
        return field, WrapLabel("small")

    def _judge(self) -> None:
        typed = judge_number(self.number.text(), other=self.other.isChecked())
        self._number_told.setText(self.texts(f"check-in.typed.{typed}"))
        self._number_told.set_verdict(VERDICT.get(typed, ""))
        born = read_birth_date(self.birth_date.text(), self._today)
        self._date_told.setText(
            self.texts(
                "check-in.read-back",
                minguo=born.year - 1911,
                year=born.year,
                month=born.month,
                day=born.day,
            )
            if born
            else self.texts("check-in.date-help")
        )
        self.check.setEnabled(typed is Typed.RIGHT and born is not None)

    def _ask(self) -> None:
        if self.check.isEnabled():
            scheme = OTHER_SCHEME if self.other.isChecked() else ""
            self.asked.emit(self.number.text(), self.birth_date.text(), scheme)
