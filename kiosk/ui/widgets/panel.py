"""A panel in one tone with an icon, a large line and what follows from it: never colour alone."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.labels import Icon, WrapLabel

ICON_OF_TONE = {"good": "yes", "stop": "no", "look": "look", "tell": "tell"}


class Panel(QFrame):
    """Tones: good, stop, look, tell."""

    def __init__(self, tone: str, *, large: bool = False) -> None:
        super().__init__()
        self.setProperty("tone", tone)
        self.tone, self._large = tone, large
        self.headline = WrapLabel("display" if large else "heading", on=tone)
        self.body = WrapLabel("body", on=tone)
        self._icon = Icon(ICON_OF_TONE[tone], "#000000", 0)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self.headline)
        self._words.addWidget(self.body)
        self._words.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self._icon)
        self.row.addLayout(self._words, 1)

    def tell(self, headline: str, body: str) -> None:
        self.headline.setText(headline)
        self.body.setText(body)
        self.body.setVisible(bool(body))

    def measure(self, appearance: Appearance) -> None:
        """Take the sizes and colours of the theme."""
        theme = appearance.theme
        colour = getattr(theme.palette, f"on_{self.tone}")
        self._icon.show_icon(ICON_OF_TONE[self.tone], colour, theme.mm(24 if self._large else 9))
        self.row.setContentsMargins(*(theme.mm(5 if self._large else 3.5),) * 4)
        self.row.setSpacing(theme.mm(5 if self._large else 3))
        self._words.setSpacing(theme.mm(1))
