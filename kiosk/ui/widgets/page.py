"""Content that scrolls up and down when it must, with buttons to do so; never sideways."""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.widgets.buttons import BigButton

SETTLED_MS = 300
"""after which a page that is shown has its height; later changes of height move nobody"""
PART_OF_PAGE = 0.8
"""how much of what is seen one press scrolls by, so that a line seen before stays in sight"""

RESTLESS_S, MOST_HIDDEN = 1.0, 8
"""more often in so many seconds no voter makes a page need its buttons and need them not"""
NARROW_EMS = 22
"""on an upright screen, in text sizes: there the buttons would take too much of the width"""
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Page(Following):
    """Holds one widget. Only when it is higher than the page there are buttons: beside it, or below it where
    the page is narrow.
    """

    def __init__(self, appearance: Appearance, content: QWidget, parent: QWidget | None = None) -> None:
        """`parent`: has the style already, by which the content is measured at once."""
        super().__init__(appearance, parent)
        self.content = content
        self._begin_at: tuple[QWidget, int | None] | None = None
        self._stood_at: int | None = None
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        # A viewport that fills its background is painted by a style sheet's rule, and Qt 6.11 keeps that rule
        # for good: some 600 bytes for each page that was ever shown.
        self.area.viewport().setAutoFillBackground(False)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setWidget(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.up, self.down = BigButton("plain"), BigButton("plain")
        self.up.setObjectName("page-up")
        self.down.setObjectName("page-down")
        self.words(self.up.setText, "page.up")
        self.words(self.down.setText, "page.down")
        self.up.clicked.connect(lambda: self._scroll(-1))
        self.down.clicked.connect(lambda: self._scroll(1))

        self._arranging = False
        self._hidden_at: list[float] = []
        self._buttons = QWidget()
        self._ways, self._parts = QBoxLayout(DOWN, self._buttons), QBoxLayout(ACROSS, self)
        self._ways.addWidget(self.up)
        self._ways.addStretch()
        self._ways.addWidget(self.down)
        self._parts.addWidget(self.area, 1)
        self._parts.addWidget(self._buttons)
        for layout in (self._ways, self._parts):
            layout.setContentsMargins(0, 0, 0, 0)
        self.follow(self._measure)

        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._mark_ends)
        self._stand = QTimer(self, singleShot=True, interval=0)
        self._stand.timeout.connect(self._stand_where_begun)
        bar.rangeChanged.connect(self._range_changed)
        content.installEventFilter(self)
        self._mark_ends()

    def begin_at(self, widget: QWidget, below_top: int | None = None) -> None:
        """Scroll so that this part of the content can be seen, once the page has found its height.

        `below_top`: just so many pixels below the page's top, as `below_top` told before.
        """
        self._begin_at, self._stood_at = (widget, below_top), None
        self._stand.start()
        QTimer.singleShot(SETTLED_MS, self, self._settled)

    def below_top(self, widget: QWidget) -> int:
        """How far a part of the content is below the top of what is seen, in pixels."""
        return widget.mapTo(self.area.viewport(), QPoint()).y()

    def _settled(self) -> None:
        self._begin_at = None

    def _range_changed(self) -> None:
        self._stand.start()
        self._mark_ends()

    def _stand_where_begun(self) -> None:
        """After each round in which the content is laid out; until somebody scrolls."""
        bar = self.area.verticalScrollBar()
        if self._begin_at is None or self._stood_at not in (None, bar.value()):
            return
        widget, below_top = self._begin_at
        self.area.ensureWidgetVisible(widget)
        if below_top is not None:
            bar.setValue(bar.value() + self.below_top(widget) - below_top)
        self._stood_at = bar.value()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
            self._stand.start()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """It scrolls: what stands above and below it gets the height that its words need, it the rest."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Room for both of its buttons."""
        least = super().minimumSizeHint()
        if self._buttons.isHidden() or self._parts.direction() is DOWN:
            return least
        return least.expandedTo(QSize(0, self.least_height))

    @property
    def least_height(self) -> int:
        """Of its two buttons, one above the other."""
        return self._ways.totalHeightForWidth(self._ways.sizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        upright = self.window().height() > self.window().width()
        narrow = upright and self.width() < self.theme.body * NARROW_EMS
        for layout, across in ((self._ways, narrow), (self._parts, not narrow)):
            direction = ACROSS if across else DOWN
            # Only what is new: to set anything asks for a layout again.
            if layout.direction() is not direction:
                layout.setDirection(direction)
            if layout.spacing() != self.theme.gap:
                layout.setSpacing(self.theme.gap)
        self._arrange()

    def _arrange(self) -> None:
        if not self.has_size:
            return
        # Judged as if there were no buttons, so that showing them cannot make them unneeded.
        layout = self.content.layout()
        width = min(self.width(), self.content.maximumWidth())
        wanted = layout.totalHeightForWidth(width) if layout else -1
        needed = max(wanted, self.content.minimumSizeHint().height()) > self.height()
        # To show or hide them lays the content out, which leads here again, before they are shown or hidden.
        if not self._arranging and needed == self._buttons.isHidden() and (needed or not self._restless()):
            self._arranging = True
            self._buttons.setVisible(needed)
            self._arranging = False

    def _restless(self) -> bool:
        """Have they come and gone so often that they change what they are needed for? Then they stay."""
        now = monotonic()
        self._hidden_at = [one for one in self._hidden_at if now - one < RESTLESS_S] + [now]
        return len(self._hidden_at) > MOST_HIDDEN

    def _scroll(self, direction: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + direction * round(self.area.viewport().height() * PART_OF_PAGE))

    def _mark_ends(self) -> None:
        bar = self.area.verticalScrollBar()
        self.up.setEnabled(bar.value() > bar.minimum())
        self.down.setEnabled(bar.value() < bar.maximum())
