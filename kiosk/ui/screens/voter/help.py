"""A voter has called for help. The ballot is out of sight: whoever comes sees nothing of it."""

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen


class HelpScreen(Screen):
    """`back`: the voter goes on; `officer`: an officer is here."""

    name = "help"
    for_voter = True
    public = True
    back = Signal()
    officer = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        panel = self.panel("tell", large=True)
        self.follow(lambda: panel.tell(self.texts("help.headline"), self.texts("help.body")))
        self.page(panel, fill=True)
        self.footer(
            self.button("officer", "help.officer", self.officer.emit, "quiet"),
            None,
            self.button("go-on", "help.back", self.back.emit, "primary"),
        )


class OfficerHelpScreen(Screen):
    """What an officer may do at a voter's side. `back`: the voter goes on; `cancel`: no vote this time."""

    name = "officer-help"
    for_voter = True
    spoken = False
    back = Signal()
    cancel = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.page(
            self.label("officer-help.heading", "title"),
            self.label("officer-help.why"),
            self.label("officer-help.anew"),
            reading=True,
        )
        self.footer(
            self.button("cancel-vote", "officer-help.cancel", self.cancel.emit),
            None,
            self.button("go-on", "officer-help.back", self.back.emit, "primary"),
        )
