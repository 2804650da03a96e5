"""Why: one word from a short list, kept in the event. Nothing can be typed, so no name gets into a chain."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.buttons import BigButton


class Deed(StrEnum):
    """What is to be explained."""

    SUSPEND = "suspend"
    VOID = "void"
    CANCEL = "cancel"
    """a vote under way"""


REASONS: dict[Deed, Sequence[str]] = {
    Deed.SUSPEND: ("break", "power-cut", "disturbance", "technical"),
    Deed.VOID: ("given-anew", "wrong-person", "voter-left", "mistake"),
    Deed.CANCEL: ("voter-left", "wants-to-stop", "wrong-person", "technical"),
}


class ReasonScreen(Screen):
    """`chosen(reason)`; `left` does nothing."""

    name = "reason"
    spoken = False
    chosen = Signal(str)
    left = Signal()

    def __init__(self, appearance: Appearance, deed: Deed, *, for_voter: bool = False) -> None:
        """`for_voter`: a voter's session is still open behind it."""
        super().__init__(appearance)
        self.setObjectName(f"reason-{deed}")
        self.for_voter = for_voter
        self.page(
            self.label(f"reason.{deed}.heading", "title"),
            self.label(f"reason.{deed}.why"),
            *(self._reason(one) for one in REASONS[deed]),
        )
        self.footer(self.button("back", "reason.back", self.left.emit), None)

    def _reason(self, one: str) -> BigButton:
        return self.button(f"reason-{one}", f"reason.{one}", lambda: self.chosen.emit(one))
