"""The one channel for what people are told: a panel over the screen, above the buttons at its foot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.panel import Panel

Words = Callable[[Texts], tuple[str, str]]
"""headline and advice in a language"""
MOST_OF_HEIGHT = 0.5
"""that a notice and the foot below it may take; else it lies over the foot"""


class Notice(Following):
    """Stays until it is read or another screen is shown. Only one at a time: the latest."""

    def __init__(self, appearance: Appearance, parent: QWidget, foot: Callable[[], int]) -> None:
        """`foot`: height in pixels of what stays in sight at the foot of the parent."""
        super().__init__(appearance, parent)
        self.setObjectName("notice")
        self._foot = foot
        self._over = parent
        self._panel: Panel | None = None
        self._words: Words | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.follow(self._say)
        self.hide()

    @property
    def headline(self) -> str:
        """What it says at the moment; empty when nothing is shown."""
        return self._panel.headline.text() if self._panel is not None else ""

    def tell(self, tone: str, words: Words) -> None:
        """Show this in place of what was there."""
        self.close_notice()
        self._panel, self._words = Panel(tone), words
        self._read = BigButton("plain")
        self._read.setObjectName("notice-read")
        self._read.clicked.connect(self.close_notice)
        self._panel.row.addWidget(self._read, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(self._panel)
        self._say()
        self.show()
        self.raise_()

    def close_notice(self) -> None:
        if self._panel is not None:
            self._column.removeWidget(self._panel)
            self._panel.deleteLater()
            self._panel, self._words = None, None
            self.hide()

    def place(self) -> None:
        """As low as it can be, as high as the words need."""
        edge, whole = self.theme.mm(3), self._over.height()
        width, foot = self._over.width() - 2 * edge, self._foot()
        height = min(self._column.totalHeightForWidth(width), whole - 2 * edge)
        bottom = whole - (foot if height + foot <= whole * MOST_OF_HEIGHT else 0) - edge
        self.setGeometry(edge, bottom - height, width, height)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def _say(self) -> None:
        if self._panel is None or self._words is None:
            return
        self._panel.measure(self.appearance)
        self._panel.tell(*self._words(self.texts))
        self._read.setText(self.texts("notice.read"))
        self.place()
