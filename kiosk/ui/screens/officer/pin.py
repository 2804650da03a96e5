"""An officer says who it is, by PIN: to sign in, to take the screen back, to sign."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.keypad import DIGITS, Keypad


class Purpose(StrEnum):
    """Why a PIN is asked for: gives the screen its words and its name."""

    SIGN_IN = "sign-in"
    TAKE_BACK = "take-back"
    CHIEF_SIGNS = "chief-signs"
    SECOND_SIGNS = "second-signs"
    CHIEF_UNDOES = "chief-undoes"
    HELP = "pin-help"
    LEAVE_BOOTH = "leave-booth"


BEFORE_VOTERS = frozenset({Purpose.TAKE_BACK, Purpose.HELP, Purpose.LEAVE_BOOTH})
"""asked on a screen that voters have in hand: it stays theirs until the PIN holds"""


class PinScreen(Screen):
    """`signed(holder, pin)`; `left` where there is a way back."""

    name = "pin"
    spoken = False
    signed = Signal(str, str)
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        purpose: Purpose,
        officers: Sequence[tuple[str, str]],
        *,
        first: str | None = None,
        way_back: bool = True,
    ) -> None:
        """`officers` are holder and role; `first` is the one chosen already."""
        super().__init__(appearance)
        self.setObjectName(purpose)
        self.for_voter = purpose in BEFORE_VOTERS
        self.locked = purpose is Purpose.SIGN_IN
        self.pin = Field("pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(32)
        self.words(self.pin.setAccessibleName, "pin.field")
        self.pin.returnPressed.connect(self._sign)
        self.heed(self.pin)

        self._group = QButtonGroup(self)
        people = [self._person(holder, role) for holder, role in officers]
        for button in people:
            button.setChecked(len(officers) == 1 or button.property("holder") == first)
        heading = self.label(f"pin.{purpose}.heading", "title")
        why = self.label(f"pin.{purpose}.why")
        field = self.label("pin.field", "heading")
        keypad = Keypad(appearance, DIGITS, self.pin)
        parts = [self.stack(heading, why, *people), self.stack(field, self.pin, keypad)]
        self.page(self.columns(*parts))
        back = self.button("back", "pin.back", self.left.emit) if way_back else None
        self.footer(back, self.button("sign", f"pin.{purpose}.button", self._sign, "primary"))
        self.setFocusProxy(self.pin)

    def _person(self, holder: str, role: str) -> BigButton:
        button = BigButton("plain")
        button.setObjectName(f"officer-{holder}")
        button.setProperty("holder", holder)
        button.setCheckable(True)
        self.follow(lambda: button.setText(f"{holder}\n{self.texts(f'role.{role}')}"))
        button.clicked.connect(self.pin.setFocus)
        self._group.addButton(button)
        return button

    def _sign(self) -> None:
        officer, pin = self._group.checkedButton(), self.pin.text()
        self.pin.clear()
        if officer is None or not pin:
            self.pin.setFocus()
            return
        self.signed.emit(str(officer.property("holder")), pin)
