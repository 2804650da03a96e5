"""From words to sound: one utterance after the other, each sound made while the one before plays."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.ui.appearance import Appearance
from kiosk.ui.speech.player import Player
from kiosk.ui.speech.spoken import Pieces
from kiosk.ui.speech.voice import Part, Sound, Voice
from kiosk.ui.task_runner import TaskRunner
from sync.protocol.errors import PollingError

RATES = (0.75, 1.0, 1.25, 1.6, 2.0)
VOLUMES = (0.1, 0.2, 0.4, 0.7, 1.0)
"""of the amplitude: never more than 10 dB apart (VVSG 2.0, 7.1-J)"""
USUAL_RATE, USUAL_VOLUME = 1, 3

Saying = Callable[[], Pieces]
"""what to say, asked when its turn comes: by then the screen may be another one"""


class Talk(QObject):
    """`changed`: it began, ended, or was set otherwise. `said(pieces)`: an utterance as its turn comes.

    `heard`: a sound begins. `failed(error)`: the voice gave up; told once until `reset`.
    """

    changed = Signal()
    said = Signal(object)
    heard = Signal()
    failed = Signal(object)

    def __init__(self, appearance: Appearance, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._voice = appearance, voice
        self.player = Player(self)
        self.player.ended.connect(self._play)
        self._runner = TaskRunner(self._give_up, "speech")
        self._queue: deque[Saying] = deque()
        self._parts: deque[Part] = deque()
        self._ready: Sound | None = None
        self._making = False
        self._turn = 0
        """a sound that was asked for in an earlier turn comes too late to be heard"""
        self._used = self._prepared = False
        self._set_out()

    def _set_out(self) -> None:
        self.paused = self._voice_failed = False
        self.rate, self.volume = USUAL_RATE, USUAL_VOLUME
        self.player.set_volume(VOLUMES[self.volume])

    @property
    def busy(self) -> bool:
        """Is something being said, or about to be?"""
        return bool(self.player.playing or self._making or self._ready or self._parts or self._queue)

    def can_say(self, pieces: Pieces) -> bool:
        """Is there a voice for any of this?"""
        return any(self._can_say(part) for part in self._parts_of(pieces))

    def say(self, utterances: Iterable[Saying]) -> None:
        """In place of what was being said."""
        self.stop()
        self._queue.extend(utterances)
        self._make()
        self.changed.emit()

    def stop(self) -> None:
        """Silence, at once. Whatever has not been said is forgotten."""
        self._turn += 1
        self._queue.clear()
        self._parts.clear()
        self._ready, self._making, self.paused = None, False, False
        self.player.stop()

    def pause(self) -> None:
        """In the middle of the word."""
        self.paused = True
        self.player.pause()
        self.changed.emit()

    def go_on(self) -> None:
        """From where it paused."""
        self.paused = False
        if self.player.playing:
            self.player.go_on()
        else:
            self._play()
        self.changed.emit()

    def step_rate(self, by: int) -> None:
        """Slower or faster, as far as it goes; within the word that is being said."""
        before = RATES[self.rate]
        self.rate = min(max(self.rate + by, 0), len(RATES) - 1)
        self.player.hurry(RATES[self.rate] / before)
        self.changed.emit()

    def step_volume(self, by: int) -> None:
        """Softer or louder, as far as it goes."""
        self.volume = min(max(self.volume + by, 0), len(VOLUMES) - 1)
        self.player.set_volume(VOLUMES[self.volume])
        self.changed.emit()

    def reset(self) -> None:
        """Silence, everything at its default, and nothing that was said left in memory."""
        self.stop()
        self._set_out()
        if self._used:
            self._used = self._prepared = False
            self._runner.run(self._voice.rest, lambda _none: None)
        self.changed.emit()

    def prepare(self) -> None:
        """Somebody may want to listen soon: what takes time to begin with is done now."""
        if not self._prepared:
            self._prepared = True
            self.player.media.setSource(QUrl())
            # What fails here fails again, and is told, once somebody does want to listen.
            self._runner.run(self._voice.prepare, lambda _none: None, lambda _error: None)

    def end(self) -> None:
        """The window closes."""
        self.stop()
        self._runner.stop()
        self._voice.rest()

    def _make(self) -> None:
        """Make the next sound, one ahead of the one that plays."""
        if self._making or self._ready is not None:
            return
        part = self._next_part()
        if part is None:
            return
        self._making, turn, rate = True, self._turn, RATES[self.rate]
        self._used = True

        def made(sound: Sound) -> None:
            if turn == self._turn:
                self._making, self._ready = False, sound
                self._play()

        def failed(error: PollingError) -> None:
            self._give_up(error)
            if turn == self._turn:
                self._making = False
                self._play()

        self._runner.run(lambda: self._voice.speak(part, rate), made, failed)

    def _next_part(self) -> Part | None:
        while self._parts or self._queue:
            if self._parts:
                part = self._parts.popleft()
                if self._can_say(part):
                    return part
            else:
                pieces = self._queue.popleft()()
                self.said.emit(pieces)
                self._parts.extend(self._parts_of(pieces))
        return None

    def _parts_of(self, pieces: Pieces) -> Iterator[Part]:
        language = self._appearance.choice.language
        return (part for one in pieces for part in self._voice.parts(one, language))

    def _can_say(self, part: Part) -> bool:
        return part.recording is not None or not self._voice_failed

    def _play(self) -> None:
        if self.player.playing or self.paused:
            return
        sound, self._ready = self._ready, None
        if sound is not None:
            self.heard.emit()
            self.player.play(sound.data, RATES[self.rate] / sound.rate)
        self._make()
        if not self.busy:
            self.changed.emit()

    def _give_up(self, error: PollingError) -> None:
        """Quietly: what is recorded can still be heard, and the screens go on."""
        if not self._voice_failed:
            self._voice_failed = True
            self.failed.emit(error)
