"""Pictures of proposals: small on a card, and as large as the column where more is told."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme import Theme

CARD_MM = 45
"""width of a picture on a card, whatever the size of the text"""
ROUNDING = 0.04
"""of a picture's corners, as a part of its width"""
HIGHEST_PART = 0.62
"""of the window's height: more of a large picture would leave no room for words"""
HINT = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def card_size(theme: Theme) -> QSize:
    """A card's picture at 4:3, in pixels."""
    width = theme.mm(CARD_MM)
    return QSize(width, width * 3 // 4)


def paint_picture(painter: QPainter, image: QImage, room: QRect) -> None:
    """With rounded corners, over all of the room."""
    painter.setRenderHints(HINT)
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(room), *(room.width() * ROUNDING,) * 2)
    painter.setClipPath(corners)
    painter.drawImage(QRectF(room), image)


class Picture(QWidget):
    """A picture at 4:3, with rounded corners; nothing where there is none."""

    def __init__(self, image: QImage | None) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._image = image

    def resize_to(self, width: int) -> None:
        """Its width in pixels."""
        self.setFixedSize(width, width * 3 // 4)
        self.setVisible(self._image is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is not None:
            with QPainter(self) as painter:
                paint_picture(painter, self._image, self.rect())


class LargePicture(QWidget):
    """All of a picture, as wide as there is room."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        height = width * self._image.height() // self._image.width()
        return min(height, round(self.window().height() * HIGHEST_PART))

    def sizeHint(self) -> QSize:
        return self._image.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = QRectF(self.rect())
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown.setSize(size.toSizeF())
        with QPainter(self) as painter:
            painter.setRenderHints(HINT)
            painter.drawImage(shown, self._image)
