"""Pictures of proposals: small on a card, and as large as the column in the detailed view."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.pictures import picture, readable
from kiosk.ui.theme import Theme

CARD_MM = 45
"""width of a picture on a card, whatever the size of the text"""
ROUNDING = 0.04
"""of a picture's corners, as a part of its width"""
HIGHEST_PART = 0.62
"""of the window's height: more of a large picture would leave no room for words"""


def card_size(theme: Theme) -> tuple[int, int]:
    """Width and height of a card's picture at 4:3, in pixels."""
    width = theme.mm(CARD_MM)
    return width, width * 3 // 4


class Picture(QWidget):
    """A picture that fills its width at 4:3, with rounded corners; nothing where there is none."""

    def __init__(self, data: bytes | None) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._data = data if data and readable(data) else None
        self._decoded = (0, 0)

    def resize_to(self, theme: Theme, width: int | None = None) -> None:
        """To a width in pixels, or to that of a card."""
        self._decoded = card_size(theme)
        wide = self._decoded[0] if width is None else width
        self.setFixedSize(wide, wide * 3 // 4)
        self.setVisible(self._data is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._data is None:
            return
        ratio = self.devicePixelRatioF()
        # One size for all: a smaller one is drawn from what is decoded already.
        width, height = (round(side * ratio) for side in self._decoded)
        image = picture(self._data, width, height)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            corners = QPainterPath()
            corners.addRoundedRect(QRectF(self.rect()), *(self.width() * ROUNDING,) * 2)
            painter.setClipPath(corners)
            painter.drawImage(QRectF(self.rect()), image)


class LargePicture(QWidget):
    """All of a picture, as wide as there is room. Raises nothing for one that cannot be read: it is blank."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data
        self._size = picture(data, 64, 48, whole=True).size()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._size.isEmpty():
            return 0
        height = width * self._size.height() // self._size.width()
        return min(height, round(self.window().height() * HIGHEST_PART))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        image = picture(self._data, width, height, whole=True)
        shown = QRectF(0, 0, image.width() / ratio, image.height() / ratio)
        with QPainter(self) as painter:
            painter.drawImage(shown, image)
