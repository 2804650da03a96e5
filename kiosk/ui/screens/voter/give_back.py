"""Between two voters: the screen shows nothing of the one before."""

from enum import StrEnum

from PySide6.QtCore import QTimer, Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen


class Ending(StrEnum):
    """How a voter's time at the booth ended."""

    CAST = "cast"
    DECLINED = "declined"
    IDLE = "idle"
    CANCELLED = "cancelled"


class GiveBackScreen(Screen):
    """`taken`: an officer wants the screen back; in a booth of its own, the voter has left."""

    name = "give-back"
    for_voter = True
    public = True
    taken = Signal()

    def __init__(self, appearance: Appearance, ending: Ending, leave_s: int | None = None) -> None:
        """`leave_s`: a booth of its own is not taken back; after so many seconds it goes on alone."""
        super().__init__(appearance)
        words = "give-back" if leave_s is None else "leave"
        panel = self.panel("good" if ending is Ending.CAST else "look", large=True)
        panel.setObjectName(f"ending-{ending}")
        self.follow(
            lambda: panel.tell(self.texts(f"{words}.{ending}.headline"), self.texts(f"{words}.{ending}.body"))
        )
        self.page(panel, fill=True)
        self.footer(None, self.button("take-back", f"{words}.button", self.taken.emit))
        if leave_s is not None:
            timer = QTimer(self, singleShot=True, interval=leave_s * 1000)
            timer.timeout.connect(self.taken)
            timer.start()
