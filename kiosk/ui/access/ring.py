"""The ring around what has the focus, or around a group that can be entered: for those who do not touch.

A band between two lines of the ground's colour, so that whatever lies beside it, the band is seen at 3:1 or
more (WCAG 2.2, 1.4.11 and 2.4.13), and at least 3 pixels wide on any screen.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from kiosk.ui.appearance import Appearance
from kiosk.ui.theme import Theme

BAND_MM, LINE_MM = 0.8, 0.3
LEAST_BAND = 3
"""pixels"""
MOVES = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
)


class FocusRing(QWidget):
    """Over everything of its parent; takes no touch and no focus. It follows what it is around."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("focus-ring")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._appearance, self._over = appearance, parent
        self._around: Sequence[QWidget] = ()
        self._watched: list[QWidget] = []
        self._caption = ""
        self._hole, self._label = QRect(), QRect()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        appearance.changed.connect(self._later.start)
        self.hide()

    @property
    def around(self) -> Sequence[QWidget]:
        """What it is around now; nothing when it is not shown."""
        return self._around

    @property
    def caption(self) -> str:
        return self._caption

    def surround(self, widgets: Sequence[QWidget], caption: str = "") -> None:
        """Show it around these widgets together; without any it is not shown."""
        for one in filter(isValid, self._watched):
            one.removeEventFilter(self)
        self._around, self._caption = widgets, caption
        self._watched = _with_ancestors(widgets, self._over)
        for one in self._watched:
            one.installEventFilter(self)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and not self._later.isActive():
            self._later.start()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._appearance.theme
        band, line = widths(theme)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = band + 2 * line
            edge = QRectF(self._hole).adjusted(-whole / 2, -whole / 2, whole / 2, whole / 2)
            for width, colour in ((whole, theme.palette.ground), (band, theme.palette.focus)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(edge, *(theme.mm(3.0) + whole / 2,) * 2)
            if self._caption:
                self._draw_caption(painter, theme)

    def _draw_caption(self, painter: QPainter, theme: Theme) -> None:
        """A label on the upper edge: that one can go in, or out."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette.primary))
        painter.drawRoundedRect(QRectF(self._label), *(theme.mm(1.6),) * 2)
        painter.setPen(QColor(theme.palette.on_primary))
        painter.setFont(self._font(theme))
        painter.drawText(self._label, Qt.AlignmentFlag.AlignCenter, self._caption)

    def _caption_room(self, hole: QRect) -> QRect:
        if not self._caption:
            return QRect()
        theme = self._appearance.theme
        metrics = QFontMetrics(self._font(theme))
        width = min(metrics.horizontalAdvance(self._caption) + theme.mm(4), self._over.width())
        height = metrics.height() + theme.mm(1)
        left = max(0, hole.right() - width)  # a title begins on the left
        return QRect(left, max(0, hole.top() - height), width, height)

    @staticmethod
    def _font(theme: Theme) -> QFont:
        font = theme.font("small")
        font.setBold(True)
        return font

    def _place(self) -> None:
        """Around what can be seen of it, inside the window."""
        band, line = widths(self._appearance.theme)
        whole = band + 2 * line
        seen = QRect()
        for one in filter(isValid, self._around):
            if one.isVisible():
                seen = seen.united(_seen(one, self._over))
        if seen.isEmpty():
            self.hide()
            return
        hole = seen.intersected(self._over.rect().adjusted(whole, whole, -whole, -whole))
        caption = self._caption_room(hole)
        # No larger than it is seen: what lies below is painted anew with it.
        room = hole.adjusted(-whole, -whole, whole, whole).united(caption)
        self._hole, self._label = hole.translated(-room.topLeft()), caption.translated(-room.topLeft())
        self.setGeometry(room)
        self.show()
        self.raise_()
        self.update()


def widths(theme: Theme) -> tuple[int, int]:
    """Of the band and of each line beside it, in pixels."""
    return max(LEAST_BAND, theme.mm(BAND_MM)), max(1, theme.mm(LINE_MM))


def _seen(widget: QWidget, over: QWidget) -> QRect:
    """The part of a widget that is scrolled into sight, in the coordinates of `over`."""
    place = QRect(widget.mapTo(over, widget.rect().topLeft()), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not over:
        if isinstance(parent.parentWidget(), QScrollArea):
            place = place.intersected(QRect(parent.mapTo(over, parent.rect().topLeft()), parent.size()))
        parent = parent.parentWidget()
    return place


def _with_ancestors(widgets: Sequence[QWidget], over: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    for one in widgets[:1]:
        found.append(one)
        parent = one.parentWidget()
        while parent is not None and parent is not over:
            found.append(parent)
            parent = parent.parentWidget()
    return found
