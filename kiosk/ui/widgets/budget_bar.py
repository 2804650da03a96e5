"""How much of the money is spent, as a bar. The words beside it say the same."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.appearance import Appearance, Following

HEIGHT_MM = 5.0
LINE_MM = 0.6


class BudgetBar(Following):
    """Filled from the left by what is spent; what is free can still be spent."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setProperty("spoken", "on-focus")  # the words beside it are heard
        self._part = 0.0
        self.follow(lambda: self.setFixedHeight(self.theme.mm(HEIGHT_MM)))

    def show_spent(self, spent: int, budget: int, words: str) -> None:
        """`words` tell the same."""
        self._part = min(spent / budget, 1.0) if budget else 0.0
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, line = self.theme.palette, max(2, self.theme.mm(LINE_MM))
        frame = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        round_ends = QPainterPath()
        round_ends.addRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(round_ends, QColor(palette.card))
            painter.save()
            painter.setClipPath(round_ends)
            spent = QRectF(frame.x(), frame.y(), frame.width() * self._part, frame.height())
            painter.fillRect(spent, QColor(palette.primary))
            painter.restore()
            painter.setPen(QPen(QColor(palette.primary), line, Qt.PenStyle.SolidLine))
            painter.drawPath(round_ends)
