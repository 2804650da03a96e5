"""The window by ear: what ties the speaker to the frame that shows the screens."""

from PySide6.QtCore import QObject

from kiosk.ui.frame import Frame
from kiosk.ui.speech.player import SoundDevice
from kiosk.ui.speech.speaker import Speaker, is_by_ear
from kiosk.ui.speech.voice import Recordings, Voice
from kiosk.ui.widgets.blank_cover import BlankCover
from kiosk.ui.widgets.sound_bar import ListenButton, SoundBar


class Listening(QObject):
    """`button` goes into the top bar, `bar` below it. Both show themselves on voters' screens only."""

    def __init__(self, frame: Frame, voice: Voice, device: SoundDevice | None = None) -> None:
        super().__init__(frame)
        self._frame = frame
        self.speaker = Speaker(frame.appearance, voice, device)
        self.button, self.bar = ListenButton(self.speaker), SoundBar(frame.appearance, self.speaker)
        self.cover = BlankCover(frame)
        self.bar.blank_wanted.connect(self.cover.toggle)
        self.speaker.told.connect(self._tell)
        self.speaker.talk.failed.connect(frame.present)
        frame.overlay_changed.connect(lambda: self.speaker.come_over(frame.overlay))
        frame.screen_changed.connect(self._screen_changed)

    def bring(self, recordings: Recordings) -> None:
        """The recordings of the cases that are voted on here."""
        self.speaker.voice.bring(recordings)

    def reset(self) -> None:
        """Between two voters."""
        self.cover.lift()
        self.speaker.reset()

    def end(self) -> None:
        """The window closes."""
        self.speaker.end()

    def _screen_changed(self, _name: str) -> None:
        screen = self._frame.current_screen
        if screen is None:
            return
        by_ear = is_by_ear(screen)
        if not by_ear:
            self.cover.lift()
        self.cover.allow(not screen.public)
        self.button.offer(by_ear)
        self.bar.offer(by_ear)
        self.speaker.speak_screen(screen)

    def _tell(self, key: str) -> None:
        self._frame.notice.tell("look", lambda texts: (texts(f"{key}.headline"), texts(f"{key}.body")))
