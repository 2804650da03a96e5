"""A station of several devices: is the poll closed on this one, or is this one's work just done?"""

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen


class CloseChoiceScreen(Screen):
    """`here`: the station's poll is closed on this device; `elsewhere`: on another one; `left`: not yet."""

    name = "close-choice"
    here = Signal()
    elsewhere = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.page(
            self.label("close-choice.heading", "title"),
            self.label("close-choice.why"),
            self.button("close-elsewhere", "close-choice.elsewhere", self.elsewhere.emit),
            self.button("close-here", "close-choice.here", self.here.emit),
        )
        self.footer(self.button("back", "paper-count.back", self.left.emit), None)
