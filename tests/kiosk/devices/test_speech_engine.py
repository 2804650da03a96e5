"""The voice is a process of its own: it speaks, and may die or hang without anybody waiting for long."""

import array
import io
import math
import os
import signal
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.speech_engine import COMMAND, VOICES, SpeechEngine
from sync.protocol.errors import SpeechFailed

SENTENCES = {
    "zh-Hant": "請選擇提案，最多三個。",
    "vi": "Vui lòng chọn tối đa ba đề xuất.",
    "id": "Silakan pilih paling banyak tiga usulan.",
    "en": "Please choose up to three proposals.",
}
SILENCE = 300
"""of 32,767: what a quiet room gives"""


@pytest.fixture
def engine() -> Iterator[SpeechEngine]:
    one = SpeechEngine()
    yield one
    one.rest()


def heard(sound: bytes) -> tuple[float, float]:
    """Seconds, and loudness as the root of the mean square."""
    with wave.open(io.BytesIO(sound)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        samples = array.array("h", file.readframes(file.getnframes()))
        return len(samples) / file.getframerate(), math.sqrt(sum(one * one for one in samples) / len(samples))


@pytest.mark.parametrize("language", sorted(VOICES))
def test_a_sentence_in_each_language_is_heard(engine: SpeechEngine, language: str) -> None:
    """Not silence, and neither a click nor a drone: such a sentence takes a person two to four seconds."""
    seconds, loudness = heard(engine.speak(SENTENCES[language], language))
    assert 1.0 < seconds < 5.0
    assert loudness > SILENCE


def test_faster_is_shorter(engine: SpeechEngine) -> None:
    usual, fast, slow = (heard(engine.speak(SENTENCES["en"], "en", rate))[0] for rate in (1.0, 2.0, 0.75))
    assert fast < 0.7 * usual
    assert slow > 1.2 * usual


def test_figures_reach_the_voice_written_out(engine: SpeechEngine) -> None:
    """The voice alone would say something else for 8,000,000, and shorter."""
    figures, words = (heard(engine.speak(text, "zh-Hant"))[0] for text in ("8,000,000 元", "八百萬 元"))
    assert figures == pytest.approx(words, rel=0.05)


@pytest.mark.parametrize("language", ["th", "fil"])
def test_no_nonsense_in_a_language_without_a_voice(engine: SpeechEngine, language: str) -> None:
    """espeak-ng would make some sound for Thai; we say that there is none, and start no process for it."""
    with pytest.raises(SpeechFailed) as told:
        engine.speak("สวัสดี", language)
    assert told.value.details["reason"] == "no-voice"
    assert engine.pid is None


def test_a_process_that_dies_is_started_again(engine: SpeechEngine) -> None:
    engine.speak("一", "zh-Hant")
    before = engine.pid
    assert before is not None
    os.kill(before, signal.SIGKILL)
    assert heard(engine.speak(SENTENCES["zh-Hant"], "zh-Hant"))[1] > SILENCE
    assert engine.pid != before


def test_a_process_that_hangs_is_ended_and_started_again() -> None:
    engine = SpeechEngine(patience_s=1.0)
    engine.speak("一", "zh-Hant")
    before = engine.pid
    assert before is not None
    os.kill(before, signal.SIGSTOP)
    begun = time.monotonic()
    assert engine.speak(SENTENCES["zh-Hant"], "zh-Hant")
    assert time.monotonic() - begun < 5
    assert engine.pid != before
    engine.rest()


@pytest.mark.parametrize(
    "command", [("/bin/false",), ("/nothing/there",), ("/bin/sh", "-c", "exec sleep 60")]
)
def test_what_cannot_speak_is_given_up(command: tuple[str, ...]) -> None:
    """It ends at once, is not there, or never answers: each is told as the same error, in bounded time."""
    engine = SpeechEngine(command, patience_s=0.2)
    begun = time.monotonic()
    with pytest.raises(SpeechFailed):
        engine.speak("一", "zh-Hant")
    assert time.monotonic() - begun < 5
    assert engine.pid is None


def test_nothing_spoken_stays_after_rest(engine: SpeechEngine) -> None:
    """The process that said it is gone; the text was never in its arguments, which everybody can read."""
    engine.speak("SECRET-CHOICE", "en")
    pid = engine.pid
    arguments = Path(f"/proc/{pid}/cmdline").read_bytes()
    assert b"SECRET" not in arguments
    assert arguments.split(b"\0")[:-1] == [one.encode() for one in COMMAND]
    engine.rest()
    assert not Path(f"/proc/{pid}").exists()
    assert engine.pid is None
