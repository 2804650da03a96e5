"""The rules of the vote and the privacy notice, to agree to or not."""

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen


class ConsentScreen(Screen):
    """`agreed`, or `declined`: then the session ends without a vote."""

    name = "consent"
    for_voter = True
    offers_help = True
    agreed = Signal()
    declined = Signal()

    def __init__(self, appearance: Appearance, rules: dict[str, str], privacy: dict[str, str]) -> None:
        super().__init__(appearance)
        self.page(
            self.label("consent.rules", "title"),
            self.case_text(rules),
            self.label("consent.privacy", "title"),
            self.case_text(privacy),
            reading=True,
        )
        self.footer(
            self.button("decline", "consent.decline", self.declined.emit),
            self.button("agree", "consent.agree", self.agreed.emit, "primary"),
        )
