"""Which voice says a text: a person who recorded it for the case, else the synthetic one, else none."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.devices.speakable import sentences
from kiosk.devices.speech_engine import VOICES, SpeechEngine
from kiosk.ui.texts import lent

Recordings = Mapping[tuple[str, str], bytes]
"""sound files (WAV or Ogg) by language and the text they read"""
CHINESE = re.compile(r"[\u3400-\u9fff]")
THAI = re.compile(r"[\u0e00-\u0e7f]")
VIETNAMESE = re.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
LATIN = re.compile(r"[A-Za-z]")
NOT_LATIN = frozenset({"zh-Hant", "th"})


class Sound(NamedTuple):
    """A sound file, and the rate at which it speaks already."""

    data: bytes
    rate: float


@dataclass(frozen=True)
class Part:
    """What is said in one breath: its words, their language, and the recording of them if there is one."""

    text: str = field(repr=False)
    language: str
    recording: bytes | None = field(default=None, repr=False)


class Voice:
    """`parts` is quick; `speak` takes milliseconds, or seconds if the voice hangs: not for the GUI thread."""

    def __init__(self, engine: SpeechEngine) -> None:
        self._engine = engine
        self._recordings: Recordings = {}

    def bring(self, recordings: Recordings) -> None:
        """Use these recordings from now on."""
        self._recordings = recordings

    def speaks(self, language: str) -> bool:
        """Can every text be heard in this language?"""
        return language in VOICES

    def has_recordings(self, language: str) -> bool:
        return any(one == language for one, _ in self._recordings)

    def parts(self, text: str, language: str) -> Iterator[Part]:
        """A text, on a screen in this language, in the parts in which it can be heard."""
        lender, text = lent(text)
        spoken_in = lender or language_of(text, language)
        recording = self._recordings.get((spoken_in, text)) or self._recordings.get((language, text))
        if recording is not None:
            yield Part(text, spoken_in, recording)
        elif self.speaks(spoken_in):
            yield from (Part(one, spoken_in) for one in sentences(text))

    def speak(self, part: Part, rate: float) -> Sound:
        """Raises SpeechFailed."""
        if part.recording is not None:
            return Sound(part.recording, 1.0)
        return Sound(self._engine.speak(part.text, part.language, rate), rate)

    def prepare(self) -> None:
        """Begin now what the first word would wait for. Raises SpeechFailed."""
        self._engine.prepare()

    def rest(self) -> None:
        """Nothing said stays in memory."""
        self._engine.rest()


def language_of(text: str, language: str) -> str:
    """The language of a text that stands on a screen in `language`: another script tells of another one."""
    if CHINESE.search(text):
        return "zh-Hant"
    if THAI.search(text):
        return "th"
    if VIETNAMESE.search(text):
        return "vi"
    return "en" if language in NOT_LATIN and LATIN.search(text) else language
