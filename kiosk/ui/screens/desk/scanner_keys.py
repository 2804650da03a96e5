"""A keyboard-wedge scanner: it types what it read, very fast, into whatever field has the focus."""

import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.domain.scanned import Scan, Scanned, scanned
from kiosk.domain.typed_identity import NUMBER_LENGTH

SETTLED_MS = 60
"""after the last key: longer than a scanner pauses, shorter than anybody notices"""
SILENCE_MS = 400
"""after the last key of a code that does not belong into a field"""
HABIT_MS = 1000
"""in which somebody who types presses Tab out of habit, although the next field is reached already"""
OUR_CODES = ("PB1:", "PBD1:", "PBH1:")
"""how passes, trackers and chain ends begin; no number and no date does"""
LATE_MARK = "*"
"""Code 39's stop sign, which comes to the birth date when the device was busy as the number was whole"""
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class ScannerKeys(QObject):
    """Watches two fields. `found(Scanned)` for a whole ID number in either, and for each code of our own.

    A number that was typed by hand goes the same way, a moment after its last digit. Codes, and numbers that
    came into the birth date, are taken out of the field.
    """

    found = Signal(object)

    def __init__(self, parent: QWidget, number: QLineEdit, birth_date: QLineEdit) -> None:
        super().__init__(parent)
        self._number, self._birth_date = number, birth_date
        self._changed = number
        self.for_numbers = True
        """off while numbers of other documents are typed, which may look like an ID number"""
        self._code: str | None = None
        """as much of a code of our own as was heard so far"""
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._look)
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self._end_of_code)
        self._habit = QTimer(self, singleShot=True, interval=HABIT_MS)
        for field in (number, birth_date):
            field.installEventFilter(self)
            field.textChanged.connect(lambda _text, field=field: self._heard(field))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        end = event.key() in ENDS
        if self._code is not None:
            if end:
                self._end_of_code()
            else:
                self._code += event.text()
                self._silence.start()
            return True
        if not end:
            return False
        # The end mark must not lead past the field that the number has led to.
        if self._settled.isActive() and self._look():
            return True
        return self._habit.isActive() and watched is self._birth_date and not self._birth_date.text()

    def _heard(self, field: QLineEdit) -> None:
        text = unicodedata.normalize("NFKC", field.text()).upper()
        if field is self._birth_date and LATE_MARK in text:
            field.setText(text.replace(LATE_MARK, ""))
            return
        begins = [text.index(one) for one in OUR_CODES if one in text]
        if begins:
            self._code = text[min(begins) :]
            field.setText(text[: min(begins)])
            self._silence.start()
        else:
            self._changed = field
            self._settled.start()

    def _end_of_code(self) -> None:
        code, self._code = self._code, None
        self._silence.stop()
        if code is not None:
            self.found.emit(scanned(code))

    def _look(self) -> bool:
        """Has a whole number come in? Then it is told."""
        self._settled.stop()
        if not self.for_numbers:
            return False
        found, before = _number_in(self._changed.text())
        in_birth_date = self._changed is self._birth_date
        # A wrong check digit in the number's own field is told there, as it is typed.
        if found is None or (found.scan is Scan.MISREAD and not in_birth_date):
            return False
        if in_birth_date:
            self._birth_date.setText(before)
            self._settled.stop()
        self._habit.start()
        self.found.emit(found)
        return True


def _number_in(text: str) -> tuple[Scanned | None, str]:
    """The number that a text is, or that was scanned behind it; and what stood there before."""
    for begin in (0, len(text) - NUMBER_LENGTH):
        read = scanned(text[begin:]) if begin >= 0 else None
        if read is not None and (read.scan is Scan.ID_NUMBER or (read.scan is Scan.MISREAD and begin == 0)):
            return read, text[:begin]
    return None, text
