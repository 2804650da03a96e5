"""Between two voters: the screen shows nothing of the one before and waits for an officer."""

from enum import StrEnum

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen


class Ending(StrEnum):
    """How a voter's session ended."""

    CAST = "cast"
    DECLINED = "declined"
    IDLE = "idle"


class GiveBackScreen(Screen):
    """`taken`: an officer wants the screen back."""

    name = "give-back"
    for_voter = True
    taken = Signal()

    def __init__(self, appearance: Appearance, ending: Ending) -> None:
        super().__init__(appearance)
        panel = self.panel("good" if ending is Ending.CAST else "look", large=True)
        panel.setObjectName(f"ending-{ending}")
        self.follow(
            lambda: panel.tell(
                self.texts(f"give-back.{ending}.headline"), self.texts(f"give-back.{ending}.body")
            )
        )
        self.page(panel, fill=True)
        self.footer(None, self.button("take-back", "give-back.button", self.taken.emit))
