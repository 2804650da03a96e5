"""The roll by name, where the case allows it: a few matches, masked, of which the officer chooses one."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.roll_list import LEAST, Found, masked_name, masked_number
from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.labels import WrapLabel

SETTLED_MS = 250
"""without a further key, after which what was typed is searched for"""
LONGEST = 60
MINGUO_OFFSET = 1911


class RollListScreen(Screen):
    """`searched(text)` asks for matches, to be given to `show_found`; `chosen(number, birth date)` checks
    somebody in; `left` goes back to typing a number.
    """

    name = "roll-list"
    searched = Signal(str)
    chosen = Signal(str, str)
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.field = Field("search")
        self.field.setMaxLength(LONGEST)
        self.words(self.field.setAccessibleName, "roll-list.heading")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLED_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.field.text()))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self._found: Found | None = None
        self._told = WrapLabel("small")
        self._matches = QWidget()
        self._column = QVBoxLayout(self._matches)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: self._column.setSpacing(self.theme.gap))
        self.page(self.label("roll-list.heading", "heading"), self.field, self._told, self._matches)
        self.footer(self.button("back", "roll-list.back", self.left.emit), None)
        self.follow(self._show)
        self.setFocusProxy(self.field)

    def show_found(self, found: Found) -> None:
        """The matches, in place of those before."""
        self._found = found
        self._show()

    def _show(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None  # nothing else is put there
            widget.hide()
            widget.deleteLater()
        people = self._found.people if self._found else ()
        for place, one in enumerate(people):
            self._column.addWidget(self._match(place, one.name, one.who.number, one.who.birth_date))
        self._told.setText(self.texts(f"roll-list.{self._advice()}"))

    def _match(self, place: int, name: str, number: str, birth_date: str) -> BigButton:
        born = date.fromisoformat(birth_date)
        button = BigButton("plain")
        button.setObjectName(f"match-{place}")
        shown = {"name": masked_name(name), "number": masked_number(number)}
        minguo = born.year - MINGUO_OFFSET
        button.setText(
            self.texts("roll-list.match", minguo=minguo, year=born.year, month=born.month, **shown)
        )
        button.clicked.connect(lambda _checked=False: self.chosen.emit(number, birth_date))
        return button

    def _advice(self) -> str:
        if self._found is None or len(self.field.text().strip()) < LEAST:
            return "help"
        if not self._found.people:
            return "nobody"
        return "more" if self._found.more else "choose"
