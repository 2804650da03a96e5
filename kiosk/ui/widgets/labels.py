"""Texts that wrap, and icons."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.resources import ICONS

ROUNDING = 0.04
"""of a picture's corners, as a part of its width"""
PICTURES_KEPT = 128
"""a case's proposals in the sizes of screen and text that voters choose"""
WIDEST_LINE = 26
"""in ems: what a text asks for before it wraps"""


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
        drawing = (ICONS / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        self._renderer = QSvgRenderer(drawing.encode(), self)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._renderer.render(painter, QRectF(self.rect()))


class Picture(QWidget):
    """A picture that fills its width at 4:3, with rounded corners; nothing where there is none."""

    def __init__(self, data: bytes | None, width: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._data = data if data and not _decoded(data).isNull() else None
        self.resize_to(width)

    def resize_to(self, width: int) -> None:
        self.setFixedSize(width, width * 3 // 4)
        self.setVisible(self._data is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            corners = QPainterPath()
            corners.addRoundedRect(QRectF(self.rect()), *(self.width() * ROUNDING,) * 2)
            painter.setClipPath(corners)
            if self._data is not None:
                painter.drawImage(0, 0, _scaled(self._data, self.size(), self.devicePixelRatioF()))


@lru_cache(PICTURES_KEPT)
def _decoded(data: bytes) -> QImage:
    """Every voter sees the same pictures: decoded once, scaled once for each size."""
    return QImage.fromData(data)


@lru_cache(PICTURES_KEPT)
def _scaled(data: bytes, size: QSize, ratio: float) -> QImage:
    found = _decoded(data).scaled(
        size * ratio,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    found = found.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    found.setDevicePixelRatio(ratio)
    return found
