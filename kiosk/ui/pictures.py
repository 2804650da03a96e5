"""Pictures as they are shown: decoded once, in the size that is needed, and kept for the next voter.

Every voter sees the same ones, so what is kept tells nothing of anybody.
"""

from collections import OrderedDict
from threading import Lock

from PySide6.QtCore import QBuffer, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

KEPT_BYTES = 48 * 2**20
"""130 pictures of a card on a 4K screen take 33 MB"""

_kept: OrderedDict[tuple[bytes, int, int, bool], QImage] = OrderedDict()
_lock = Lock()


def picture(data: bytes, width: int, height: int, *, whole: bool = False) -> QImage:
    """The picture in pixels of the screen, filling this size, or all of it inside that; null if unreadable.

    May be called from any thread: what is prepared elsewhere need not be decoded when it is painted.
    """
    key = data, width, height, whole
    with _lock:
        found = _kept.get(key)
        if found is not None:
            _kept.move_to_end(key)
            return found
    made = _decode(data, QSize(width, height), whole)
    with _lock:
        _kept[key] = made
        while len(_kept) > 1 and sum(one.sizeInBytes() for one in _kept.values()) > KEPT_BYTES:
            _kept.popitem(last=False)
    return made


def readable(data: bytes) -> bool:
    """Does it begin as a picture does?"""
    reader, _buffer = _reader(data)
    return reader.canRead()


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """The buffer has to live as long as the reader."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # a photograph taken with the telephone turned
    return reader, buffer


def _decode(data: bytes, size: QSize, whole: bool) -> QImage:
    reader, _buffer = _reader(data)
    mode = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    seen = reader.size().transposed() if turned else reader.size()
    if seen.isValid():
        scaled = seen.scaled(size, mode)
        # A JPEG is decoded at about the size that is needed, which takes a tenth of the time.
        reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    if image.isNull():
        return image
    if not whole:
        cut = QRect(0, 0, size.width(), size.height())
        cut.moveCenter(image.rect().center())
        image = image.copy(cut)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
