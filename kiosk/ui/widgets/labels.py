"""Texts that wrap, and icons."""

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.resources import ICONS
from kiosk.ui.widgets.lettering import WIDEST_LINE

ICONS_KEPT = 128
"""in the sizes and colours that voters choose"""


class WrapLabel(QLabel):
    """A text that wraps and asks for the height its width needs. `role` names its style."""

    def __init__(self, role: str = "body", on: str | None = None, *, centred: bool = False) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if on:
            self.setProperty("on", on)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if centred else Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_verdict(self, verdict: str) -> None:
        """Colour the words as right or wrong, which they also say; empty for neither."""
        if self.property("verdict") != verdict:
            self.setProperty("verdict", verdict)
            # A style sheet looks at a property only when it is applied anew.
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """One line if it is short, else as many as a line of readable length makes."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        natural = metrics.size(0, self.text()).width() + 2
        width = min(natural, WIDEST_LINE * metrics.height())
        return QSize(width, self.heightForWidth(width))


class Icon(QWidget):
    """A drawing from resources/icons, as high as its text, in one colour. It never stands without words."""

    def __init__(self, name: str, colour: str, side: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_icon(name, colour, side)

    def show_icon(self, name: str, colour: str, side: int) -> None:
        self._shown = name, colour
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawImage(0, 0, drawn(*self._shown, self.width(), self.devicePixelRatioF()))


@lru_cache(ICONS_KEPT)
def drawn(name: str, colour: str, side: int, ratio: float) -> QImage:
    """An icon, its side in pixels of a screen with so many dots a pixel. Each is drawn once."""
    drawing = (ICONS / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    pixels = round(side * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(drawing.encode()).render(painter)
    image.setDevicePixelRatio(ratio)
    return image
