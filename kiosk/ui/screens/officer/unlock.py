"""The device has started and its vault is shut."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.keypad import WORDS, Keypad


class UnlockScreen(Screen):
    """Asks for the six words. `crash`: when the program last stopped by a fault, to be told."""

    name = "unlock"
    asked = Signal(str)

    def __init__(self, appearance: Appearance, crash: str | None = None) -> None:
        super().__init__(appearance)
        self.passphrase = Field("passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.words(self.passphrase.setAccessibleName, "unlock.passphrase")
        self.passphrase.returnPressed.connect(self._ask)
        self.heed(self.passphrase)
        keypad = Keypad(appearance, WORDS, self.passphrase)
        parts = [self.label("unlock.heading", "title"), self.label("unlock.why"), self.passphrase, keypad]
        if crash:
            notice = self.panel("look")
            self.follow(
                lambda: notice.tell(self.texts("crash.headline"), self.texts("crash.body", when=crash))
            )
            parts.insert(0, notice)
        self.page(*parts)
        self.show_words = self.button("show-passphrase", "unlock.show", self._show, "quiet")
        self.footer(self.show_words, self.button("unlock", "unlock.button", self._ask, "primary"))
        self.setFocusProxy(self.passphrase)

    def _show(self) -> None:
        hidden = self.passphrase.echoMode() is QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)

    def _ask(self) -> None:
        words = " ".join(self.passphrase.text().split())
        if words:
            self.asked.emit(words)
