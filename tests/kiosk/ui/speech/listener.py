"""Somebody who walks through the screens by ear: what was said, in order."""

from PySide6.QtWidgets import QVBoxLayout

from kiosk.ui.frame import Frame
from kiosk.ui.speech.listening import Listening
from kiosk.ui.speech.spoken import Pieces
from tests.kiosk.ui.speech.staged_sound import StagedSound
from tests.kiosk.ui.walker import Walker

PATIENCE_MS = 15_000


def put_in_place(frame: Frame, listening: Listening) -> None:
    """Button and bar below the top bar."""
    whole = frame.top_bar.parentWidget()
    assert whole is not None
    column = whole.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(1, listening.button)
    column.insertWidget(2, listening.bar)


class Listener:
    """`said` holds the utterances whose turn has come."""

    def __init__(self, walker: Walker, listening: Listening, device: StagedSound) -> None:
        self.walker, self.listening, self.device = walker, listening, device
        self.speaker = listening.speaker
        self.said: list[Pieces] = []
        self.speaker.talk.said.connect(self.said.append)

    def until_said(self, *pieces: str) -> None:
        """Wait until an utterance with all of these pieces has had its turn."""
        self.walker.qtbot.waitUntil(
            lambda: any(set(pieces) <= set(one) for one in self.said), timeout=PATIENCE_MS
        )

    def until_quiet(self) -> None:
        self.walker.qtbot.waitUntil(lambda: not self.speaker.talk.busy, timeout=PATIENCE_MS)

    def hush(self) -> None:
        """Do not wait for the end of what is being said; forget what was said."""
        self.speaker.stop()
        self.said.clear()
