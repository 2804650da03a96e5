"""Text to sound by espeak-ng, in a process of its own: GPL-3, and free to die or hang without harm."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Lock, Timer

from kiosk.devices.own_process import end
from kiosk.devices.speakable import speakable
from sync.protocol.errors import SpeechFailed

VOICES = {"zh-Hant": ("cmn", 210), "vi": ("vi", 150), "id": ("id", 150), "en": ("en-us", 150)}
"""By language: its name for the voice, and words a minute at a rate of 1 (VVSG 2.0, 7.1-K: 120 to 180). It
counts in English words: 210 are four syllables of Mandarin a second. Its Thai is nonsense, and it has no
Filipino: those are heard from recordings only."""
PATIENCE_S = 3.0
"""for a sentence, which takes a few milliseconds, and the start of the process"""
ATTEMPTS = 2
MOST_TEXT = 2_000
COMMAND = (sys.executable, "-I", str(Path(__file__).with_name("speech_process.py")))


class SpeechEngine:
    """The process starts when it is first needed. To be used from one thread at a time, never the GUI's."""

    def __init__(self, command: Sequence[str] = COMMAND, patience_s: float = PATIENCE_S) -> None:
        self._command, self._patience = command, patience_s
        self._process: subprocess.Popen[bytes] | None = None
        self._one_at_a_time, self._changing = Lock(), Lock()

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        return self._process.pid if self._process is not None else None

    def speak(self, text: str, language: str, rate: float = 1.0) -> bytes:
        """A WAV file (16 bit, mono) of at most MOST_TEXT characters; `rate` 1 is usual, 2 twice as fast.

        A process that dies or hangs is started again, once. Raises SpeechFailed, with `reason` "no-voice" for
        a language that has none.
        """
        if language not in VOICES:
            raise SpeechFailed("there is no voice for this language", reason="no-voice")
        voice, words_a_minute = VOICES[language]
        asked = {
            "voice": voice,
            "words_a_minute": round(words_a_minute * rate),
            "text": speakable(text[:MOST_TEXT], language),
        }
        question = json.dumps(asked).encode()
        with self._one_at_a_time:
            for _ in range(ATTEMPTS):
                sound = self._ask(question)
                if sound:
                    return sound
                self.rest()
        raise SpeechFailed("the speech process does not answer")

    def prepare(self) -> None:
        """Start the process, and have it read its largest dictionary. Raises SpeechFailed."""
        self.speak("一", "zh-Hant")

    def rest(self) -> None:
        """End the process: nothing of what it said stays in its memory. It starts again when needed."""
        with self._changing:
            process, self._process = self._process, None
        if process is not None:
            end(process)

    def _ask(self, question: bytes) -> bytes:
        """The answer; empty if the process died, or was ended because it took too long."""
        try:
            with self._changing:
                process = self._process = self._process or self._start()
        except OSError as error:
            raise SpeechFailed(f"the speech process cannot be started: {error.strerror}") from error
        assert process.stdin is not None
        assert process.stdout is not None
        watch = Timer(self._patience, process.kill)
        watch.start()
        try:
            process.stdin.write(len(question).to_bytes(4, "big") + question)
            process.stdin.flush()
            length = int.from_bytes(process.stdout.read(4), "big")
            sound = process.stdout.read(length)
        except OSError:
            return b""
        finally:
            watch.cancel()
        return sound if len(sound) == length else b""

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603  # our own program, by its path
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it might quote the text
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
