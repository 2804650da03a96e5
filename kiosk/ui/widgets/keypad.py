"""Keys on the screen, for a station without a keyboard. A keyboard works beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy

from kiosk.ui.appearance import Appearance, Following

DELETE, SPACE = "\b", " "
DIGITS = ("123", "456", "789", f"0{DELETE}")
DATE = ("123", "456", "789", f"/0{DELETE}")
FIRST_LETTER = ("ABCDEF", "GHIJKL", "MNOPQR", "STUVWX", f"YZ{DELETE}")
AFTER_LETTER = ("123A", "456B", "789C", f"0{DELETE}D")
"""the letters stand in residents' numbers from before 2021, in the second place only"""
DOCUMENT = ("123456", "7890AB", "CDEFGH", "IJKLMN", "OPQRST", "UVWXYZ", DELETE)
WORDS = ("qwertyuiop", "asdfghjkl-", f"zxcvbnm{DELETE}", SPACE)
NAMES = {DELETE: "delete", SPACE: "space"}


class Keypad(Following):
    """Types into a line edit. The keys take no focus, so that the field keeps it."""

    def __init__(
        self, appearance: Appearance, rows: Sequence[str], field: QLineEdit, *, large: bool = False
    ) -> None:
        """`large`: for few keys that are touched in a hurry."""
        super().__init__(appearance)
        self._large, self._rows = large, tuple[str, ...]()
        self._allowed: str | None = None
        self._spare: dict[bool, list[QPushButton]] = {False: [], True: []}
        """keys out of use, by whether they have a name: a new one costs a millisecond"""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: self._grid.setSpacing(self.theme.gap))
        self._keys: dict[str, QPushButton] = {}
        self.serve(field, rows)
        self.follow(self._name_keys)

    def serve(self, field: QLineEdit, rows: Sequence[str]) -> None:
        """Type into this field from now on, with these keys."""
        self._field = field
        if self._rows == tuple(rows):
            return
        self._rows, self._allowed = tuple(rows), None
        for sign, key in self._keys.items():
            self._grid.removeWidget(key)
            self._spare[sign in NAMES].append(key)
        self._keys = {}
        for y, row in enumerate(rows):
            spans = [self._span(sign, row, rows) for sign in row]
            x = (max(map(len, rows)) * 2 - sum(spans)) // 2
            for sign, span in zip(row, spans, strict=True):
                key = self._key(sign)
                self._grid.addWidget(key, y, x, 1, span)
                key.setEnabled(True)
                key.show()
                x += span
        for key in (*self._spare[False], *self._spare[True]):
            key.hide()
        self._name_keys()

    def allow(self, signs: str) -> None:
        """Only these signs can come next: other digits cannot be touched, other letters are not shown."""
        if signs == self._allowed:
            return
        self._allowed = signs
        for sign, key in self._keys.items():
            key.setEnabled(sign in NAMES or sign in signs)
            key.setVisible(sign in NAMES or sign in signs or not sign.isalpha())

    def _name_keys(self) -> None:
        for sign, name in NAMES.items():
            if sign in self._keys:
                self._keys[sign].setText(self.texts(f"keypad.{name}"))

    @staticmethod
    def _span(sign: str, row: str, rows: Sequence[str]) -> int:
        """Half columns: named keys are wider, and a row of one key is wide."""
        widest = max(map(len, rows))
        if len(row) == 1:
            return widest
        return 4 if sign in NAMES and widest > len(row) else 2

    def _key(self, sign: str) -> QPushButton:
        spare = self._spare[sign in NAMES]
        key = spare.pop() if spare else self._new_key(named=sign in NAMES)
        key.setObjectName(f"key-{NAMES.get(sign, sign)}")
        key.setText(sign)
        key.setProperty("sign", sign)
        self._keys[sign] = key
        return key

    def _new_key(self, *, named: bool) -> QPushButton:
        key = QPushButton()
        key.setProperty("kind", "key")
        if named:
            key.setProperty("named", "yes")
        elif self._large:
            key.setProperty("large", "yes")
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setRetainSizeWhenHidden(True)
        key.setSizePolicy(policy)
        key.clicked.connect(lambda: self._type(str(key.property("sign"))))
        return key

    def _type(self, sign: str) -> None:
        self._field.setFocus()
        if sign == DELETE:
            self._field.backspace()
        else:
            self._field.insert(sign)
