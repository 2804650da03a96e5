"""The first thing a voter sees: what is voted on, and in which language."""

from PySide6.QtCore import Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.texts import language_name
from kiosk.ui.widgets.button_row import ButtonRow
from kiosk.ui.widgets.buttons import BigButton


class WelcomeScreen(Screen):
    """`begun`: the voter wants to start."""

    name = "welcome"
    for_voter = True
    offers_help = True
    begun = Signal()

    def __init__(
        self,
        appearance: Appearance,
        title: dict[str, str],
        topic: dict[str, str],
        part: tuple[int, int] = (1, 1),
    ) -> None:
        """`part`: which one of how many cases this voter votes in."""
        super().__init__(appearance)
        number, count = part
        parts = [self.label("welcome.part", "small", number=number, count=count)] if count > 1 else []
        languages = ButtonRow(appearance, [self._language(tag) for tag in appearance.languages])
        self.page(
            *parts,
            self.case_text(title, "title"),
            self.case_text(topic),
            self.label("welcome.secret"),
            self.label("welcome.language", "heading"),
            languages,
            reading=True,
        )
        self.footer(None, self.button("begin", "welcome.button", self.begun.emit, "primary"))

    def _language(self, tag: str) -> BigButton:
        button = BigButton("plain")
        button.setObjectName(f"speak-{tag}")
        button.setText(language_name(tag))
        button.keep_tick()
        button.clicked.connect(lambda: self.appearance.set_language(tag))
        self.follow(lambda: button.show_tick(self.appearance.choice.language == tag))
        return button
