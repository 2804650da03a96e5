"""Buttons whose words wrap: a QPushButton alone cuts them off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy

from kiosk.ui.widgets.labels import WrapLabel


class LayoutButton(QPushButton):
    """A button as large as the layout inside it, which gives it a height for its width."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _inside(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._inside().totalHeightForWidth(width), self.minimumHeight())

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return self._inside().totalSizeHint().expandedTo(self.minimumSize())

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        return self._inside().totalMinimumSize().expandedTo(self.minimumSize())


class BigButton(LayoutButton):
    """A button with words that wrap. Kinds: primary (the one thing to do), plain, quiet."""

    def __init__(self, kind: str = "plain") -> None:
        super().__init__(kind)
        self._label = WrapLabel(on=kind, centred=True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QHBoxLayout(self).addWidget(self._label)

    def setText(self, text: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def text(self) -> str:
        return self._label.text()
