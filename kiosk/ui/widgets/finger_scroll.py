"""A finger drawn over a page scrolls it.

One gesture for the whole window: for each that is grabbed PySide 6.11 makes a class that it never frees, and
one for every page that is shown would fill the memory over a polling day.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSizeF
from PySide6.QtGui import QScrollEvent, QScrollPrepareEvent
from PySide6.QtWidgets import QScrollArea, QScroller, QWidget
from shiboken6 import isValid


class FingerScroll(QObject):
    """Over everything inside `whole`."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__(whole)
        self._whole = whole
        self._area: QScrollArea | None = None
        """what the finger was put on"""
        whole.installEventFilter(self)
        QScroller.grabGesture(whole, QScroller.ScrollerGestureType.TouchGesture)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QScrollPrepareEvent):
            return self._prepare(event)
        if isinstance(event, QScrollEvent):
            if self._area is not None and isValid(self._area):
                self._area.verticalScrollBar().setValue(round(event.contentPos().y()))
            event.accept()
            return True
        return False

    def _prepare(self, event: QScrollPrepareEvent) -> bool:
        self._area = self._area_at(event.startPos().toPoint())
        if self._area is None:
            event.ignore()
        else:
            bar = self._area.verticalScrollBar()
            event.setViewportSize(QSizeF(self._area.viewport().size()))
            event.setContentPosRange(QRectF(0, 0, 0, bar.maximum()))
            event.setContentPos(QPointF(0, bar.value()))
            event.accept()
        return True

    def _area_at(self, point: QPoint) -> QScrollArea | None:
        at: QWidget | None = self._whole.childAt(point)
        while at is not None and not isinstance(at, QScrollArea):
            at = at.parentWidget()
        return at
