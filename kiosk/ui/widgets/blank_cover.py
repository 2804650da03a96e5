"""A black screen for a voter who listens: nobody who passes by sees anything, and keys work as before."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class BlankCover(QWidget):
    """Over everything of its parent. It takes no focus; a touch shows the screen again (`lifted`)."""

    lifted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("blank-cover")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._over, self._wanted, self._allowed = parent, False, True
        parent.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Cover, or uncover: the same key does both."""
        self._wanted = not self._wanted
        self._show()

    def lift(self) -> None:
        """Show the screen again."""
        self._wanted = False
        self._show()

    def allow(self, allowed: bool) -> None:
        """Not over what is for others to see: there it waits."""
        self._allowed = allowed
        self._show()

    def _show(self) -> None:
        covers = self._wanted and self._allowed
        if covers and self.isHidden():
            self.setGeometry(self._over.rect())
            self.show()
            self.raise_()
        elif not covers and not self.isHidden():
            self.hide()
            self.lifted.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        elif event.type() is QEvent.Type.ChildAdded and not self.isHidden():
            self.raise_()
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what is below cannot be seen, and is not touched

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
