"""The camera that reads codes: frames are looked at on a thread of its own, one at a time, the newest first.

Nothing of a frame or of what was read is kept: switching off forgets it.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from kiosk.devices.code_reader import Frame, Look, look
from kiosk.domain.scanned import Scanned, scanned
from kiosk.ui.camera_device import Access, CameraDevice

LOOKS_A_SECOND = 12
"""what the eye takes for a moving picture; more would only warm the device"""
SAME_READING_S = 2.0
"""a code that is out of sight for less than this is still the same reading"""
WAIT_FOR_FRAME_MS = 4000
"""a camera that sends nothing for so long is opened anew"""
PREVIEW_WIDTH = 640
LUMA_FIRST = frozenset(
    getattr(QVideoFrameFormat.PixelFormat, f"Format_{name}")
    for name in ("Y8", "NV12", "NV21", "YUV420P", "YUV422P", "YV12", "IMC1", "IMC2", "IMC3", "IMC4")
)
"""pixel formats whose first plane is the picture in grey, a byte a pixel"""


class CameraState(StrEnum):
    OFF = "off"
    ABSENT = "absent"
    FORBIDDEN = "forbidden"
    """the system does not let the program use it"""
    STARTING = "starting"
    RUNNING = "running"
    FAILED = "failed"
    """another program has it, or it broke; tried again by itself"""
    UNPLUGGED = "unplugged"
    """it was there a moment ago; it goes on by itself when it is back"""


@dataclass(frozen=True)
class Seen:
    """One frame as the preview shows it. `look.codes` are in pixels of a frame `width` wide."""

    picture: QImage = field(repr=False)
    """grey, not wider than the preview needs"""
    width: int
    look: Look


class Camera(QObject):
    """Off until `start`. All its signals come on the GUI thread, on which it lives.

    `read(Scanned)` once for each time a code is held up, `seen(Seen)` for each frame looked at,
    `state_changed(CameraState)`.
    """

    read = Signal(object)
    seen = Signal(object)
    state_changed = Signal(object)
    _looked_at = Signal(object)

    def __init__(
        self,
        device: CameraDevice | None = None,
        *,
        look_at: Callable[[Frame], Look] = look,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`device` and `look_at` for those who bring another camera or reader."""
        super().__init__()
        self.state = CameraState.OFF
        self._look_at, self._clock = look_at, clock
        self._device = device or CameraDevice(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera")
        self._wanted = self._opened = self._busy = False
        self._round = 0
        """counts the times it was switched on: what an earlier time saw comes too late"""
        self._newest: QVideoFrame | None = None
        self._last_read: dict[str, float] = {}
        self._pause = QTimer(self, singleShot=True, interval=1000 // LOOKS_A_SECOND)
        self._patience = QTimer(self, interval=WAIT_FOR_FRAME_MS)
        self._device.sink.videoFrameChanged.connect(self._offer)
        self._device.changed.connect(self._look_for_device)
        self._pause.timeout.connect(self._next_frame)
        self._patience.timeout.connect(self._open_anew)
        self._looked_at.connect(self._take, Qt.ConnectionType.QueuedConnection)

    # --- on and off ------------------------------------------------------------------------------------

    def start(self) -> None:
        """Switch on, as soon as there is a camera that may be used."""
        if not self._wanted:
            self._wanted = True
            self._round += 1
            self._look_for_device()

    def stop(self) -> None:
        """Switch off, and forget what was seen."""
        self._wanted = False
        self._close()
        self._last_read = {}
        self._show(CameraState.OFF)

    def end(self) -> None:
        """Switch off for good; waits for the frame that is being looked at."""
        self.stop()
        self._thread.shutdown(wait=True)

    def _look_for_device(self) -> None:
        if not self._wanted:
            return
        if not self._device.present:
            was_there = self._opened or self.state is CameraState.UNPLUGGED
            self._close()
            self._show(CameraState.UNPLUGGED if was_there else CameraState.ABSENT)
        elif (access := self._device.access()) is not Access.GRANTED:
            self._show(CameraState.STARTING if access is Access.ASKED else CameraState.FORBIDDEN)
        elif self._device.failed:
            self._show(CameraState.FAILED)
        elif not self._opened:
            self._open_anew()

    def _open_anew(self) -> None:
        self._opened = True
        if self.state is not CameraState.FAILED:
            self._show(CameraState.STARTING)
        self._patience.start()
        self._device.open()

    def _close(self) -> None:
        self._opened, self._newest = False, None
        self._pause.stop()
        self._patience.stop()
        self._device.close()

    def _show(self, state: CameraState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    # --- frames ----------------------------------------------------------------------------------------

    def _offer(self, frame: QVideoFrame) -> None:
        """The newest frame takes the place of one that waits: there is no queue to fall behind in."""
        if not self._opened or not frame.isValid():
            return
        self._patience.start()
        self._show(CameraState.RUNNING)
        self._newest = frame
        self._next_frame()

    def _next_frame(self) -> None:
        if self._busy or self._pause.isActive() or self._newest is None:
            return
        frame, self._newest = self._newest, None
        self._busy = True
        self._pause.start()
        number = self._round
        self._thread.submit(_seen, frame, self._look_at).add_done_callback(
            lambda done: self._looked_at.emit((number, done))
        )

    def _take(self, result: tuple[int, Future[Seen | None]]) -> None:
        number, done = result
        self._busy = False
        seen = done.result()
        if seen is not None and self._opened and number == self._round:
            self.seen.emit(seen)
            for code in seen.look.codes:
                self._tell(code.text)
        self._next_frame()

    def _tell(self, text: str) -> None:
        now = self._clock()
        before = self._last_read.get(text)
        self._last_read = {one: at for one, at in self._last_read.items() if now - at < SAME_READING_S}
        self._last_read[text] = now
        # Whoever takes a reading may have switched the camera off at the one before.
        if self._opened and (before is None or now - before >= SAME_READING_S):
            found: Scanned = scanned(text)
            self.read.emit(found)


def _seen(frame: QVideoFrame, look_at: Callable[[Frame], Look]) -> Seen | None:
    """On the camera's thread. None for a frame whose pixels cannot be had."""
    grey = _grey(frame)
    if grey is None:
        return None
    picture = QImage(grey.pixels, grey.width, grey.height, grey.stride, QImage.Format.Format_Grayscale8)
    small = picture.scaledToWidth(min(PREVIEW_WIDTH, grey.width), Qt.TransformationMode.FastTransformation)
    # A frame no wider than the preview was not copied, and its pixels belong to `grey`.
    return Seen(small.copy() if small.width() == grey.width else small, grey.width, look_at(grey))


def _grey(frame: QVideoFrame) -> Frame | None:
    upright = frame.rotation() is QtVideo.Rotation.None_ and not frame.mirrored()
    if upright and frame.pixelFormat() in LUMA_FIRST and frame.map(QVideoFrame.MapMode.ReadOnly):
        pixels, stride = bytes(frame.bits(0)), frame.bytesPerLine(0)
        frame.unmap()
        return Frame(pixels, frame.width(), frame.height(), stride)
    image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return None
    return Frame(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine())
