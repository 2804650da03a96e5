"""The device's camera as Qt knows it: is there one, may it be used, does it work; and its frames."""

from enum import StrEnum

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink


class Access(StrEnum):
    GRANTED = "granted"
    ASKED = "asked"
    """the system is asking the person in front of it; `changed` follows"""
    DENIED = "denied"


class CameraDevice(QObject):
    """Frames come from `sink` while it is open. `changed`: plugged in, unplugged, allowed, failed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self.failed = False
        """another program has it, or it broke"""
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._camera: QCamera | None = None

    @property
    def present(self) -> bool:
        """Is a camera plugged in? Once open, is it still the one that was opened?"""
        inputs = QMediaDevices.videoInputs()
        return bool(inputs) if self._camera is None else self._camera.cameraDevice() in inputs

    def access(self) -> Access:
        """May it be used? Asks the system once where the system asks people."""
        application, permission = QCoreApplication.instance(), QCameraPermission()
        assert application is not None
        status = application.checkPermission(permission)
        if status is Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, lambda _status: self.changed.emit())
            return Access.ASKED
        return Access.GRANTED if status is Qt.PermissionStatus.Granted else Access.DENIED

    def open(self) -> None:
        """Switch on the system's default camera, and with it its light."""
        self.close()
        self._camera = QCamera(QMediaDevices.defaultVideoInput(), self)
        self._camera.errorOccurred.connect(self._fail)
        self._session.setCamera(self._camera)
        self._camera.start()

    def close(self) -> None:
        """Switch it off, and with it its light."""
        self.failed = False
        if self._camera is None:
            return
        camera, self._camera = self._camera, None
        camera.errorOccurred.disconnect(self._fail)
        camera.stop()
        self._session.setCamera(None)  # type: ignore[arg-type]  # Qt takes none, its declarations do not say so
        camera.deleteLater()
        self.sink.setVideoFrame(QVideoFrame())  # the last picture is kept nowhere

    def _fail(self, error: QCamera.Error) -> None:
        self.failed = error is not QCamera.Error.NoError
        self.changed.emit()
