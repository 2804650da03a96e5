"""A booth of its own waits for the next voter, who shows the voting pass given at the desk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen

LONGEST = 5000


class ShowPassScreen(Screen):
    """`code`: what a scanner typed or the camera read; `officer`: an officer wants the screen."""

    name = "show-pass"
    for_voter = True
    code = Signal(str)
    officer = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._typed = ""
        panel = self.panel("tell", large=True)
        self.follow(lambda: panel.tell(self.texts("show-pass.headline"), self.texts("show-pass.body")))
        self.page(panel, fill=True)
        self.footer(self.button("officer", "show-pass.officer", self.officer.emit, "quiet"), None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard-wedge scanner types the code and ends it with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed, self._typed = self._typed, ""
            if typed:
                self.code.emit(typed)
            return
        if event.text().isprintable():
            self._typed = (self._typed + event.text())[-LONGEST:]
