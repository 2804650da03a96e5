"""Somebody at the screens who has headphones."""

from collections.abc import Iterator

import pytest

from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui.speech.listening import Listening
from kiosk.ui.speech.voice import Voice
from tests.kiosk.ui.speech.listener import Listener, put_in_place
from tests.kiosk.ui.speech.staged_sound import StagedSound
from tests.kiosk.ui.walker import Walker


@pytest.fixture
def engine() -> Iterator[SpeechEngine]:
    one = SpeechEngine(patience_s=1.5)
    yield one
    one.rest()


@pytest.fixture
def listener(walker: Walker, engine: SpeechEngine) -> Iterator[Listener]:
    """The walker's window, with sound."""
    device = StagedSound()
    listening = Listening(walker.window, Voice(engine), device)
    put_in_place(walker.window, listening)
    yield Listener(walker, listening, device)
    listening.end()
