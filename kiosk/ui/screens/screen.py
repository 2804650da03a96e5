"""What all screens have in common."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.widgets.button_row import ButtonRow
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.card_grid import CardGrid, Least
from kiosk.ui.widgets.labels import WrapLabel
from kiosk.ui.widgets.page import Page
from kiosk.ui.widgets.panel import Panel

MARGIN_MM = 5.0
READING_EMS = 36
COLUMN = Least(ems=12)
MOST_OF_HEIGHT = 0.55
"""that the buttons at the foot may take"""


class Screen(Following):
    """Made anew each time it is shown and thrown away after, so nothing typed or chosen outlives it."""

    goes_on = Signal()
    """whoever was told of a mistake tries again: what was told need not cover the buttons any more"""
    name: ClassVar[str]
    for_voter = False
    """the officer's part is locked and its strip out of sight"""
    spoken = True
    """by ear, to a voter who listens; not what an officer does while a voter's session is open behind it"""
    public = False
    """nothing of a voter is on it: shown to who comes, though the voter has the screen blanked"""
    locked = False
    """no officer has signed in: the window cannot be closed"""
    offers_help = False
    """a voter may call an officer from here"""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, appearance.place)
        self.setObjectName(self.name)
        self._paged: Page | None = None
        self._footer: ButtonRow | None = None
        self._at_foot: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.follow(self._measure)

    def _measure(self) -> None:
        side, edge = self.theme.mm(MARGIN_MM), self.theme.mm(3)
        self.column.setContentsMargins(side, edge, side, edge)
        self.column.setSpacing(self.theme.mm(3))

    def label(
        self, key: str, role: str = "body", *, centred: bool = False, **details: str | int
    ) -> WrapLabel:
        """A text of the catalogue."""
        label = WrapLabel(role, centred=centred)
        self.words(label.setText, key, **details)
        return label

    def case_text(self, texts: dict[str, str], role: str = "body") -> WrapLabel:
        """A text of the case."""
        label = WrapLabel(role)
        self.follow(lambda: label.setText(self.texts.of(texts)))
        return label

    def button(self, name: str, key: str, act: Callable[[], object], kind: str = "plain") -> BigButton:
        """A button, its object name and the key of its words."""
        button = BigButton(kind)
        button.setObjectName(name)
        self.words(button.setText, key)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def panel(self, tone: str, *, large: bool = False) -> Panel:
        panel = Panel(tone, large=large)
        self.follow(lambda: panel.measure(self.appearance))
        return panel

    def page(self, *widgets: QWidget, fill: bool = False, reading: bool = False) -> Page:
        """These below each other, scrolling when they must; takes the room that is left.

        `fill`: the first one takes the height that the others leave. `reading`: a column of readable lines, a
        little above the middle.
        """
        content = self.stack(*widgets)
        layout = content.layout()
        if fill and isinstance(layout, QVBoxLayout):
            layout.setStretch(0, 1)
            layout.setStretch(len(widgets), 0)
        if reading and isinstance(layout, QVBoxLayout):
            layout.insertStretch(0, 1)
            layout.setStretch(layout.count() - 1, 2)
            self.follow(lambda: content.setMaximumWidth(self.theme.body * READING_EMS))
        self._paged = Page(self.appearance, content, self)
        self.column.addWidget(self._paged, 1)
        return self._paged

    def stack(self, *widgets: QWidget, gap_mm: float = 3.0) -> QWidget:
        """These below each other, at the top of what room there is."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: column.setSpacing(self.theme.mm(gap_mm)))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return content

    def row(self, *widgets: QWidget | None, equal: bool = True) -> QWidget:
        """These beside each other, sharing the width by halves or by need; None leaves a part of it free."""
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        self.follow(lambda: row.setSpacing(self.theme.mm(4)))
        for widget in widgets:
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget, 1 if equal else 0)
        return content

    def columns(self, left: QWidget, right: QWidget) -> QWidget:
        """These beside each other, sharing the width by halves; below each other where it is short."""
        return CardGrid(self.appearance, [left, right], COLUMN, most=2)

    def footer(self, *buttons: QWidget | None) -> None:
        """The buttons at the foot: back on the left, forward on the right.

        Below the page; where that would leave little of a small screen, at the page's end, to be scrolled to.
        """
        self._footer = ButtonRow(self.appearance, buttons)
        self.stand_at_foot(self._footer)
        self.follow(self._place_footer)

    def stand_at_foot(self, foot: QWidget) -> None:
        """This below the page: in sight whatever is told over the screen."""
        self._at_foot = foot
        self.column.addWidget(foot)

    @property
    def foot_height(self) -> int:
        """Of what stands at the foot, with its margin, in pixels; 0 if it has to be scrolled to."""
        foot = self._at_foot
        return self.height() - foot.y() if foot is not None and foot.parentWidget() is self else 0

    def heed(self, field: QLineEdit) -> None:
        """Typing into this field goes on."""
        field.textChanged.connect(lambda text: self.goes_on.emit() if text else None)

    def minimumSizeHint(self) -> QSize:
        """The window gives the height: it does not grow while longer words are finding their room."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_footer()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_footer()
        return super().event(event)

    def _place_footer(self) -> None:
        if self._footer is None or self._paged is None or not self.has_size:
            return
        margins = self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        beside = [one for one in self.children() if isinstance(one, QWidget) and not isinstance(one, Page)]
        fixed = sum(one.heightForWidth(width) for one in beside if one is not self._footer)
        fixed += margins.top() + margins.bottom() + self.column.spacing() * (len(beside) + 1)
        room = min(self.height() * MOST_OF_HEIGHT, self.height() - fixed - self._paged.least_height)
        large = self._footer.height_at(width) > room
        if large != (self._footer.parentWidget() is self._paged.content):
            layout = self._paged.content.layout() if large else self.column
            assert layout is not None
            layout.addWidget(self._footer)
