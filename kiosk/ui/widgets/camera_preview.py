"""What the camera sees, mirrored, with a frame to hold the card in and words that say what to do."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.devices.code_reader import Sight
from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.camera import Camera, CameraState, Seen
from kiosk.ui.widgets.labels import WrapLabel

SHAPE = 4 / 3
LEAST_WIDTH_MM = 52.0
CARD = 85.6 / 54.0
"""an ID card's width to its height (ISO/IEC 7810 ID-1)"""
CARD_SHARE = 0.86
"""of the picture's width"""
STEADY = 3
"""frames that say the same before the words change, so that they can be read"""
SHADE = QColor(0, 0, 0, 110)
HIDDEN = frozenset({CameraState.OFF, CameraState.ABSENT})


class CameraPreview(Following):
    """Follows a camera; out of sight while there is none."""

    def __init__(self, appearance: Appearance, camera: Camera) -> None:
        super().__init__(appearance)
        self.setObjectName("camera-preview")
        self._words_key = ""
        self._candidate, self._steady = "", 0
        self.picture = _Picture()
        self.told = WrapLabel("small", centred=True)
        self.told.setObjectName("camera-told")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addWidget(self.told)
        column.addStretch(1)
        self.follow(lambda: column.setSpacing(self.theme.mm(1.4)))
        self.follow(self._measure)
        self.follow(self._say)
        camera.state_changed.connect(self.show_state)
        camera.seen.connect(self.show_seen)
        self.show_state(camera.state)

    def show_state(self, state: CameraState) -> None:
        """Off, the picture is forgotten; otherwise words say what the camera is doing."""
        self.setVisible(state not in HIDDEN)
        if state is not CameraState.RUNNING:
            self.picture.clear()
        self._tell("" if state in HIDDEN else f"camera.state.{state}")

    def show_seen(self, seen: Seen) -> None:
        self.picture.show_seen(seen)
        key = f"camera.sight.{seen.look.sight}"
        self._steady = self._steady + 1 if key == self._candidate else 1
        self._candidate = key
        # What was read is told at once; hints wait until they are sure.
        if (
            seen.look.sight is Sight.READ
            or self._steady >= STEADY
            or self._words_key.startswith("camera.state")
        ):
            self._tell(key)

    def _tell(self, key: str) -> None:
        self._words_key = key
        self._say()

    def _say(self) -> None:
        self.told.setText(self.texts(self._words_key) if self._words_key else "")
        self.told.set_verdict("right" if self._words_key == f"camera.sight.{Sight.READ}" else "")
        self.picture.setAccessibleName(self.told.text())

    def _measure(self) -> None:
        self.picture.line = self.theme.mm(0.9)
        self.picture.good = QColor(self.theme.palette.good)
        self.picture.setMinimumWidth(self.theme.mm(LEAST_WIDTH_MM))


class _Picture(QWidget):
    """The picture itself, as wide as there is room, at 4:3."""

    line = 3
    good = QColor("green")

    def __init__(self) -> None:
        super().__init__()
        self._seen: Seen | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_seen(self, seen: Seen) -> None:
        self._seen = seen
        self.update()

    def clear(self) -> None:
        self._seen = None
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / SHAPE)

    def sizeHint(self) -> QSize:
        width = self.minimumWidth()
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.rect())
            corners = QPainterPath()
            corners.addRoundedRect(whole, 3.0 * self.line, 3.0 * self.line)
            painter.setClipPath(corners)
            painter.fillRect(whole, Qt.GlobalColor.black)
            if self._seen is None:
                return
            painter.save()
            # As in a mirror: a card moved to the left moves to the left.
            painter.translate(whole.width(), 0)
            painter.scale(-1, 1)
            self._draw_seen(painter, self._seen)
            painter.restore()
            self._draw_frame(painter, corners, read=self._seen.look.sight is Sight.READ)

    def _draw_seen(self, painter: QPainter, seen: Seen) -> None:
        """The middle of the picture, and around each code that was read a line."""
        size = seen.picture.size()
        scale = max(self.width() / size.width(), self.height() / size.height())
        left, top = (self.width() - size.width() * scale) / 2, (self.height() - size.height() * scale) / 2
        painter.drawImage(QRectF(left, top, size.width() * scale, size.height() * scale), seen.picture)
        painter.setPen(QPen(QColor(Qt.GlobalColor.white), self.line))
        ratio = size.width() / seen.width * scale
        for code in seen.look.codes:
            corners = [QPointF(left + x * ratio, top + y * ratio) for x, y in code.corners]
            painter.drawPolygon(QPolygonF(corners))

    def _draw_frame(self, painter: QPainter, whole: QPainterPath, *, read: bool) -> None:
        """Where to hold the card: what is around it is darker."""
        width = self.width() * CARD_SHARE
        height = width / CARD
        card = QPainterPath()
        card.addRoundedRect(
            QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height),
            3.0 * self.line,
            3.0 * self.line,
        )
        painter.fillPath(whole.subtracted(card), SHADE)
        painter.setPen(QPen(QColor(Qt.GlobalColor.white if read else Qt.GlobalColor.black), self.line * 3))
        painter.drawPath(card)
        painter.setPen(
            QPen(self.good if read else QColor(Qt.GlobalColor.white), self.line * (2 if read else 1))
        )
        painter.drawPath(card)
