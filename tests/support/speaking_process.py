"""A process that says one sentence on the machine's sound device: `python -m tests.support.speaking_process`.

Of its own because Qt asks the sound server once a process. Prints the names of the devices it has found.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtMultimedia import QMediaDevices

from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui.speech.player import Player

PATIENCE_MS = 20_000


def main(text: str) -> None:
    """Say it, and end."""
    application = QCoreApplication([])
    print(", ".join(one.description() for one in QMediaDevices.audioOutputs()))  # noqa: T201 - what the test reads
    engine, player = SpeechEngine(), Player()
    player.ended.connect(application.quit)
    player.play(engine.speak(text, "zh-Hant"))
    QTimer.singleShot(PATIENCE_MS, application.quit)
    application.exec()
    engine.rest()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1])
