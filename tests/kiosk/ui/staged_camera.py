"""A camera that the test plugs in, pulls out and shows pictures to; frames go through a real QVideoSink."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.ui.camera_device import Access, CameraDevice
from tests.support.camera_frames import HEIGHT, WIDTH


class StagedCamera(CameraDevice):
    """Plugged in and allowed unless the test says otherwise. `opened` counts how often it was switched on."""

    def __init__(self) -> None:
        super().__init__()
        self.plugged, self.allowed = True, Access.GRANTED
        self.on, self.opened = False, 0

    @property
    def present(self) -> bool:
        return self.plugged

    def access(self) -> Access:
        return self.allowed

    def open(self) -> None:
        self.failed, self.on = False, True
        self.opened += 1

    def close(self) -> None:
        super().close()
        self.on = False

    def plug(self, *, into: bool) -> None:
        self.plugged = into
        self.changed.emit()

    def allow(self, access: Access) -> None:
        self.allowed = access
        self.changed.emit()

    def fail(self) -> None:
        self.failed = True
        self.changed.emit()

    def hold_up(self, pixels: bytes) -> None:
        """Let it take this picture, 8 bits of grey a pixel."""
        image = QImage(pixels, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8)
        self.sink.setVideoFrame(QVideoFrame(image))

    def hold_up_as(self, pixels: bytes, pixel_format: QVideoFrameFormat.PixelFormat) -> None:
        """The same in a format whose first plane, or whose every second byte (YUYV), is the grey picture."""
        frame = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), pixel_format))
        assert frame.map(QVideoFrame.MapMode.WriteOnly)
        if pixel_format is QVideoFrameFormat.PixelFormat.Format_YUYV:
            frame.bits(0)[:] = b"".join(bytes((level, 128)) for level in pixels)
        else:
            frame.bits(0)[:] = pixels
            for plane in range(1, frame.planeCount()):
                frame.bits(plane)[:] = b"\x80" * frame.mappedBytes(plane)
        frame.unmap()
        self.sink.setVideoFrame(frame)
