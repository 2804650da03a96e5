"""From a screen shown to its first word heard: the voice started for it, or already at work.

The real screens, voice and player; what is timed ends with the first sample that the player gives out. A
sound device adds its own buffer, commonly 20 to 100 ms, which is not in the figures.
"""

import os
import time
from collections.abc import Callable, Iterator

from PySide6.QtMultimedia import QAudioBuffer
from PySide6.QtWidgets import QApplication

from bench.measuring import Line, Timing, at_most, warm_up
from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui.appearance import Appearance
from kiosk.ui.resources import RESOURCES
from kiosk.ui.screens.voter.consent import ConsentScreen
from kiosk.ui.screens.voter.welcome import WelcomeScreen
from kiosk.ui.speech.player import SoundDevice
from kiosk.ui.speech.speaker import Speaker
from kiosk.ui.speech.voice import Voice
from kiosk.ui.theme import load_fonts
from sync.protocol.case_check import read_case

TITLE = "The first word of a screen"
ROUNDS = 40
PATIENCE_S = 10
PROMISED_MS = 300.0
SENTENCES = {
    "zh-Hant": "請選擇提案，最多三個。",
    "vi": "Vui lòng chọn tối đa ba đề xuất.",
    "id": "Silakan pilih paling banyak tiga usulan.",
    "en": "Please choose up to three proposals.",
}
CASE = RESOURCES / "cases" / "demo"


class _AlwaysThere(SoundDevice):
    """Without a device Qt plays all the same, and nobody hears it."""

    @property
    def present(self) -> bool:
        return True


class _Stopwatch:
    """Seconds from an act to the first sample that is played after it."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker, self._heard = speaker, 0.0
        speaker.talk.player.tap.audioBufferReceived.connect(self._hear)

    def _hear(self, buffer: QAudioBuffer) -> None:
        if buffer.isValid() and not self._heard:
            self._heard = time.perf_counter()

    def time(self, act: Callable[[], object]) -> float:
        self._speaker.stop()
        QApplication.processEvents()
        self._heard = 0.0
        begun = time.perf_counter()
        act()
        while not self._heard:
            assert time.perf_counter() - begun < PATIENCE_S, "nothing was heard"
            QApplication.processEvents()
        return self._heard - begun


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of screens shown."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["bench"])
    load_fonts()
    case = read_case((CASE / "case.json").read_bytes())
    appearance, engine = Appearance(4.0, case.languages), SpeechEngine()
    voice = Voice(engine)
    speaker = Speaker(appearance, voice, _AlwaysThere())
    watch = _Stopwatch(speaker)
    consent = ConsentScreen(appearance, case.rules, case.privacy)
    welcome = WelcomeScreen(appearance, case.title, case.topic)
    for screen in (consent, welcome):
        screen.show()
    speaker.speak_screen(consent)

    def anew() -> float:
        voice.rest()
        return watch.time(speaker.listen)

    def prepared() -> float:
        voice.rest()
        voice.prepare()
        return watch.time(speaker.listen)

    def times(of: Callable[[], float]) -> Timing:
        return Timing(tuple(sorted([of() for _ in range(rounds + warm_up(rounds))][warm_up(rounds) :])))

    yield Line("sound switched on while the voice is not there yet", str(times(anew)))
    first = times(prepared)
    yield at_most("sound switched on: p95", _p95(first), PROMISED_MS, " ms")
    for language in SENTENCES:
        appearance.set_language(language)
        application.processEvents()
        shown = times(lambda: watch.time(lambda: speaker.speak_screen(consent)))
        yield at_most(f"a screen shown in {language} while sound is on: p95", _p95(shown), PROMISED_MS, " ms")
    appearance.set_language("zh-Hant")
    application.processEvents()
    voice.bring(
        {(read.language, case.recorded_text(read) or ""): _sound(read.file) for read in case.recordings}
    )
    recorded = times(lambda: watch.time(lambda: speaker.speak_screen(welcome)))
    yield at_most("a screen whose first text is recorded: p95", _p95(recorded), PROMISED_MS, " ms")
    for language, sentence in SENTENCES.items():
        made = times(lambda language=language, sentence=sentence: _making(engine, sentence, language))
        yield Line(f"of it, a sentence made in {language}", str(made))
    speaker.end()
    engine.rest()
    for screen in (consent, welcome):
        screen.close()
        screen.deleteLater()
    application.processEvents()


def _sound(name: str) -> bytes:
    return (CASE / name).read_bytes()


def _making(engine: SpeechEngine, sentence: str, language: str) -> float:
    begun = time.perf_counter()
    engine.speak(sentence, language)
    return time.perf_counter() - begun


def _p95(timing: Timing) -> float:
    return timing.seconds[len(timing.seconds) * 95 // 100] * 1e3
