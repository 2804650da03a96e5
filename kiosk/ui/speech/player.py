"""Sound files played from memory, one at a time."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QObject, Qt, QUrl, Signal
from PySide6.QtMultimedia import QAudioBufferOutput, QAudioOutput, QMediaDevices, QMediaPlayer

QUIET = "qt.multimedia.ffmpeg*=false"
"""Qt writes the length of each sound to the error output, where it tells which one was heard"""


class SoundDevice(QObject):
    """Is there anything to hear with? `changed`: headphones were plugged in or out."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: QMediaDevices | None = None

    @property
    def present(self) -> bool:
        """Watched from the first time that it is asked: looking for devices takes time and memory."""
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self.changed)
        # Asked first: without a device QMediaPlayer plays on without a sound, and says nothing.
        return bool(QMediaDevices.audioOutputs())


class Player(QObject):
    """`ended` when a sound is over, or could not be played."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media: QMediaPlayer | None = None
        self._tap: QAudioBufferOutput | None = None
        self._output: QAudioOutput | None = None
        self._buffer: QBuffer | None = None
        self._volume = 1.0

    @property
    def media(self) -> QMediaPlayer:
        """Made when first needed: that takes a tenth of a second, and memory that a desk has no use for."""
        if self._media is None:
            QLoggingCategory.setFilterRules(QUIET)
            self._media = QMediaPlayer(self)
            self._media.setPitchCompensation(True)
            self._media.mediaStatusChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)
            self._media.setAudioBufferOutput(self.tap)
        return self._media

    @property
    def tap(self) -> QAudioBufferOutput:
        """What is played, as samples. Without it a sound would have no end when the device goes away."""
        if self._tap is None:
            self._tap = QAudioBufferOutput(self)
        return self._tap

    @property
    def playing(self) -> bool:
        return self._buffer is not None

    def play(self, sound: bytes, rate: float = 1.0) -> None:
        """WAV or Ogg; `rate` 2 is twice as fast at the same pitch."""
        self.stop()
        # The default may be another one by now: headphones were plugged in.
        device = QMediaDevices.defaultAudioOutput()
        if not device.isNull():
            self._output = QAudioOutput(device, self)
            self._output.setVolume(self._volume)
            self.media.setAudioOutput(self._output)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(sound))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.media.setSourceDevice(self._buffer, QUrl())
        self.media.setPlaybackRate(rate)
        self.media.play()

    def pause(self) -> None:
        if self.playing:
            self.media.pause()

    def go_on(self) -> None:
        self.media.play()

    def stop(self) -> None:
        """At once; nothing of the sound stays."""
        buffer, self._buffer = self._buffer, None
        if buffer is None:
            return
        self.media.stop()
        self.media.setSource(QUrl())
        buffer.close()
        buffer.setData(QByteArray())
        buffer.deleteLater()
        if self._output is not None:
            self.media.setAudioOutput(None)  # type: ignore[arg-type]  # Qt takes none, whatever it declares
            self._output.deleteLater()
            self._output = None

    def hurry(self, by: float) -> None:
        """The sound that plays goes on so many times faster."""
        if self.playing:
            self.media.setPlaybackRate(self.media.playbackRate() * by)

    def set_volume(self, volume: float) -> None:
        """0 to 1, of the amplitude."""
        self._volume = volume
        if self._output is not None:
            self._output.setVolume(volume)

    def _follow(self, _status: QMediaPlayer.MediaStatus) -> None:
        # Asked again: this comes a turn later, when another sound may have begun.
        over = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        if self.playing and self.media.mediaStatus() in over:
            self.stop()
            self.ended.emit()
