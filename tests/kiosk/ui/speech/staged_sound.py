"""Headphones that the test plugs in and out; what would be heard is caught as samples. The player is real."""

import array
import math

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioBuffer, QAudioFormat

from kiosk.ui.speech.player import Player, SoundDevice

SILENCE = 300
"""of 32,767"""
SCALES = {QAudioFormat.SampleFormat.Int16: ("h", 1), QAudioFormat.SampleFormat.Float: ("f", 32_767)}


class StagedSound(SoundDevice):
    """There, until the test unplugs it."""

    def __init__(self) -> None:
        super().__init__()
        self._plugged = True

    @property
    def present(self) -> bool:
        return self._plugged

    def plug(self, plugged: bool) -> None:
        self._plugged = plugged
        self.changed.emit()


class Ear(QObject):
    """Hears a player: `samples` as it plays them, at 16 bits."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self.samples: list[float] = []
        player.tap.audioBufferReceived.connect(self._hear)

    @property
    def loudness(self) -> float:
        """The root of the mean square."""
        return math.sqrt(sum(one * one for one in self.samples) / max(1, len(self.samples)))

    def _hear(self, buffer: QAudioBuffer) -> None:
        if not buffer.isValid():
            return  # the end
        code, scale = SCALES[buffer.format().sampleFormat()]
        self.samples += [one * scale for one in array.array(code, bytes(buffer.constData()))]
