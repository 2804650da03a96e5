"""Buttons whose words wrap: a QPushButton alone cuts them off."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from kiosk.ui.widgets.lettering import FAR, WIDEST_LINE

TAB_FOCUS = Qt.FocusPolicy.TabFocus
WORDS_WRAP = QTextOption()
WORDS_WRAP.setWrapMode(QTextOption.WrapMode.WordWrap)


class Button(QPushButton):
    """A button with a height for each width. Kinds: primary (the one thing to do), plain, quiet."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # A touch moves no focus, so that its frame is seen only by those who use a keyboard or switches.
        self.setFocusPolicy(TAB_FOCUS)
        self._ticked: bool | None = None
        # Layouts ask each button thirty times before a screen is at rest.
        self._heights: dict[int, int] = {}
        self._hints: tuple[QSize, QSize] | None = None

    def height_in(self, width: int) -> int:
        """That its content needs in a width, in pixels."""
        raise NotImplementedError

    def widths(self) -> tuple[int, int]:
        """That its content asks for, and can do with at least, in pixels."""
        raise NotImplementedError

    def measure_anew(self) -> None:
        """The content has changed."""
        self._heights, self._hints = {}, None
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.measure_anew()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self.ensurePolished()
            self._heights[width] = max(self.height_in(width), self.minimumHeight())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self._sizes[0]

    def minimumSizeHint(self) -> QSize:
        return self._sizes[1]

    @property
    def _sizes(self) -> tuple[QSize, QSize]:
        """No smaller than the style sheet wants it high. (A least width there would let words be cut off.)"""
        if self._hints is None:
            self.ensurePolished()
            least = self.minimumHeight()
            wished, needed = (max(one, least) for one in self.widths())
            self._hints = QSize(wished, self.heightForWidth(wished)), QSize(needed, least)
        return self._hints

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


class LineButton(QPushButton):
    """A button of few signs in one line."""

    def __init__(self, role: str = "body") -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setProperty("role", role)
        self.setFocusPolicy(TAB_FOCUS)


class BigButton(Button):
    """A button with words that wrap. `role` names the style of its letters: body or small."""

    def __init__(self, kind: str = "plain", role: str = "body") -> None:
        super().__init__(kind)
        self.setProperty("role", role)
        self._words = ""
        self._broken: dict[int, str] = {}
        """the words with the breaks between their lines, for a width in pixels"""

    def setText(self, text: str) -> None:
        if text != self._words:
            self._words = text
            super().setText(text.replace("&", "&&"))  # Qt takes one for the mark of a shortcut
            self.setAccessibleName(text)
            self.measure_anew()

    def text(self) -> str:
        return self._words

    def measure_anew(self) -> None:
        self._broken = {}
        super().measure_anew()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self._lines(self.width()).replace("&", "&&")

    def height_in(self, width: int) -> int:
        metrics = self.fontMetrics()
        lines = metrics.boundingRect(QRect(0, 0, FAR, FAR), 0, self._lines(width))
        return lines.height() + max(2 * (metrics.ascent() // 6), self._border)

    def widths(self) -> tuple[int, int]:
        """One line if it is short, else as many as a line of readable length makes; its longest word."""
        metrics, sides = self.fontMetrics(), 2 * self._side
        natural = metrics.size(0, self._words).width() + 2
        return min(natural, WIDEST_LINE * metrics.height()) + sides, self._wrapped(1)[1] + sides

    @property
    def _border(self) -> int:
        """What the lines above and below take of a button that is chosen: they are heavier then."""
        if not self.isCheckable():
            return 0
        option = QStyleOptionButton()
        super().initStyleOption(option)
        option.rect = QRect(0, 0, FAR, FAR)
        option.state |= QStyle.StateFlag.State_On
        within = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        return FAR - within.height()

    @property
    def _side(self) -> int:
        """Room left and right of the words, in pixels."""
        return self.fontMetrics().ascent() * 3 // 4

    def _lines(self, width: int) -> str:
        if width not in self._broken:
            self._broken[width] = "\n".join(self._wrapped(width - 2 * self._side)[0])
        return self._broken[width]

    def _wrapped(self, width: int) -> tuple[list[str], int]:
        """The lines that a width makes of the words, and the width of the longest of them."""
        lines, widest = list[str](), 0.0
        for text in self._words.split("\n"):
            signs = text.encode("utf-16-le")  # as Qt counts them
            layout = QTextLayout(text, self.font())
            layout.setTextOption(WORDS_WRAP)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                begin, end = line.textStart(), line.textStart() + line.textLength()
                lines.append(signs[2 * begin : 2 * end].decode("utf-16-le").rstrip())
                widest = max(widest, line.naturalTextWidth())
            layout.endLayout()
        return lines, ceil(widest)
