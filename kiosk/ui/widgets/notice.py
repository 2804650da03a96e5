"""The one channel for what people are told: a panel over the foot of the screen, which blocks nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.panel import Panel


class Notice(Following):
    """Stays until it is read or another screen is shown. Only one at a time: the latest."""

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._over = parent
        self.setObjectName("notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._panel: Panel | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.follow(self._measure)
        self.hide()

    @property
    def headline(self) -> str:
        """What it says at the moment; empty when nothing is shown."""
        return self._panel.headline.text() if self._panel is not None else ""

    def tell(self, tone: str, headline: str, body: str) -> None:
        """Show this in place of what was there."""
        self.close_notice()
        self._panel = Panel(tone)
        button = BigButton("plain")
        button.setObjectName("notice-read")
        button.setText(self.texts("notice.read"))
        button.clicked.connect(self.close_notice)
        self._panel.row.addWidget(button)
        self._panel.tell(headline, body)
        self._column.addWidget(self._panel)
        self._measure()
        self.show()
        self.raise_()
        self.place()

    def close_notice(self) -> None:
        if self._panel is not None:
            self._panel.deleteLater()
            self._column.removeWidget(self._panel)
            self._panel = None
            self.hide()
            self.closed.emit()

    def place(self) -> None:
        """At the foot of the parent, as high as the words need."""
        edge = self.theme.mm(3)
        width = self._over.width() - 2 * edge
        layout = self.layout()
        assert layout is not None
        height = min(max(layout.totalHeightForWidth(width), 0), self._over.height() - 2 * edge)
        self.setGeometry(edge, self._over.height() - height - edge, width, height)

    def _measure(self) -> None:
        if self._panel is not None:
            self._panel.measure(self.appearance)
            self.place()
