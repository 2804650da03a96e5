"""Buttons whose words wrap: a QPushButton alone cuts them off."""

from PySide6.QtCore import QEvent, QSize, Qt
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
        # A touch moves no focus, so that its frame is seen only by those who use a keyboard or switches.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ticked: bool | None = None

    def keep_tick(self) -> None:
        """It has a tick, which only `show_tick` sets: a touch is `clicked`, and what came of it is shown.

        A screen reader sets a tick where others touch: that is a click, too.
        """
        self.setCheckable(True)
        self._ticked = False
        self.toggled.connect(self._toggled)

    def show_tick(self, ticked: bool) -> None:
        self._ticked = ticked
        self.setChecked(ticked)

    def nextCheckState(self) -> None:
        if self._ticked is None:
            super().nextCheckState()

    def _toggled(self, ticked: bool) -> None:
        if self._ticked is not None and ticked is not self._ticked:
            self.setChecked(self._ticked)
            self.click()

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
        return self._inside().totalSizeHint().expandedTo(self._least())

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        return self._inside().totalMinimumSize().expandedTo(self._least())

    def _least(self) -> QSize:
        """As wide as the style sheet wants it high. (A least width set there would let words be cut off.)"""
        return QSize(self.minimumHeight(), self.minimumHeight())


class LineButton(QPushButton):
    """A button of few signs in one line. A hundred of them are made in the time of fifty that wrap."""

    def __init__(self, role: str = "body") -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class BigButton(LayoutButton):
    """A button with words that wrap. Kinds: primary (the one thing to do), plain, quiet."""

    def __init__(self, kind: str = "plain", role: str = "body") -> None:
        super().__init__(kind)
        self._label = WrapLabel(role, on=kind, centred=True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QHBoxLayout(self).addWidget(self._label)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._label.ensurePolished()  # else it is measured in the letters of no style
            em = self._label.fontMetrics().ascent()
            self._inside().setContentsMargins(em * 3 // 4, em // 6, em * 3 // 4, em // 6)

    def setText(self, text: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def text(self) -> str:
        return self._label.text()
