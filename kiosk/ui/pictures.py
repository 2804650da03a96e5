"""Pictures decoded in the size they are shown in: takes a while, so not on the GUI thread."""

from PySide6.QtCore import QBuffer, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader


def filling(data: bytes, size: QSize) -> QImage | None:
    """The middle of the picture, in just this size; None if it cannot be read."""
    image = _decoded(data, size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if image is None:
        return None
    cut = QRect(0, 0, size.width(), size.height())
    cut.moveCenter(image.rect().center())
    return image.copy(cut)


def fitting(data: bytes, size: QSize) -> QImage | None:
    """All of the picture, no larger than this; None if it cannot be read."""
    return _decoded(data, size, Qt.AspectRatioMode.KeepAspectRatio)


def _decoded(data: bytes, size: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    buffer = QBuffer()  # has to live as long as the reader
    buffer.setData(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # a photograph taken with the telephone turned
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    seen = reader.size().transposed() if turned else reader.size()
    if seen.isValid():
        scaled = seen.scaled(size, mode)
        # A JPEG is decoded at about the size that is needed, which takes a tenth of the time.
        reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    if image.isNull():
        return None
    clear = image.hasAlphaChannel()
    # A photograph takes a quarter less without the room for what would show through.
    return image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB888
    )
