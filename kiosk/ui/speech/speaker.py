"""Speaks the screens to a voter who has switched sound on, and to nobody else."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.appearance import Appearance
from kiosk.ui.screens.screen import Screen
from kiosk.ui.speech.player import SoundDevice
from kiosk.ui.speech.spoken import Utterance, changes, in_view, spoken, spoken_control
from kiosk.ui.speech.talk import RATES, VOLUMES, Saying, Talk
from kiosk.ui.speech.voice import Voice
from kiosk.ui.widgets.notice import Notice
from kiosk.ui.widgets.page import Page


class Speaker(QObject):
    """One for the window. It starts silent, and is silent again after `reset`.

    `changed`: it is switched on or off, pauses, or ends. `told(key)`: a person who wanted to hear something
    is to be told why there is nothing, by `key.headline` and `key.body` of the catalogue. `talk` tells
    `failed` when the voice gave up, and `heard` as a sign that somebody who touches nothing is listening.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, appearance: Appearance, voice: Voice, device: SoundDevice | None = None) -> None:
        super().__init__()
        self.appearance, self.voice = appearance, voice
        self.talk = Talk(appearance, voice, self)
        self.talk.changed.connect(self.changed)
        self._device = device or SoundDevice(self)
        self._device.changed.connect(self._look_for_device)
        self.listening = False
        self._screen: Screen | None = None
        self._overlay: QWidget | None = None
        self._before: list[Utterance] = []
        self._language = appearance.choice.language
        appearance.changed.connect(self._follow_language)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    # --- what a voter can do ---------------------------------------------------------------------------

    def listen(self) -> None:
        """Switch sound on: a greeting, then the screen. Where nothing can be heard, tell so and stay off."""
        if not self._device.present:
            self.told.emit("sound.no-device")
            return
        self.listening = True
        self._tell_of_language()
        self.talk.say([self._words("spoken.on"), *self._whole_screen()])

    def be_quiet(self) -> None:
        """Switch sound off again."""
        self.listening = False
        self.stop()
        self.changed.emit()

    def pause(self) -> None:
        """Pause, or go on from there; with nothing left to say, begin the screen anew."""
        if self.talk.paused:
            self.talk.go_on()
        elif self.talk.busy:
            self.talk.pause()
        else:
            self.repeat()

    def repeat(self) -> None:
        """All that is shown, from its beginning."""
        if self._by_ear:
            self.talk.say(self._whole_screen())

    def step_rate(self, by: int) -> None:
        """Slower or faster; how fast is said when nothing else is."""
        self.talk.step_rate(by)
        self._report("spoken.rate", self.talk.rate + 1, len(RATES))

    def step_volume(self, by: int) -> None:
        """Softer or louder; how loud is said when nothing else is."""
        self.talk.step_volume(by)
        self._report("spoken.volume", self.talk.volume + 1, len(VOLUMES))

    # --- what the window tells -------------------------------------------------------------------------

    def speak_screen(self, screen: Screen) -> None:
        """Another screen is shown: what was being said ends at once. An officers' screen is not spoken."""
        self.stop()
        self._screen, self._before = screen, []
        if is_by_ear(screen) and self._device.present:
            QTimer.singleShot(0, self, self.talk.prepare)  # after the screen is painted
        self.repeat()

    def come_over(self, overlay: QWidget | None) -> None:
        """A notice, a question or a menu lies over the screen now; None: nothing does any more."""
        covered = self._overlay is not None and not isinstance(self._overlay, Notice)
        self._overlay = overlay
        if overlay is None and covered:
            self.repeat()  # it may be in another language now, and one has been away from it
        elif overlay is not None and self._by_ear:
            # In the next turn: a notice that is shown anew gets its words first.
            QTimer.singleShot(0, self, lambda: self._say_overlay(overlay))

    def say_control(self, control: QWidget) -> None:
        """What this is and how it stands, to who listens; nothing for what cannot be pressed."""
        pieces = spoken_control(control, self.appearance.texts)
        if self._by_ear and pieces:
            self._say([Utterance(control, pieces)])

    def tell(self, words: str) -> None:
        """Say this now, to who listens."""
        if self._by_ear:
            self.talk.say([lambda: (words,)])

    def stop(self) -> None:
        """Silence, at once."""
        self.talk.stop()

    def reset(self) -> None:
        """Between two voters: off, everything at its default, and nothing said left in memory."""
        self.listening, self._before = False, []
        self.talk.reset()

    def end(self) -> None:
        """The window closes."""
        self.listening, self._screen = False, None
        self.talk.end()

    # --- what is said ----------------------------------------------------------------------------------

    @property
    def _shown(self) -> list[QWidget]:
        """What there is to speak of, if somebody listens: a notice and the screen, or what covers it."""
        over, screen = self._overlay, self._by_ear
        if screen is None or over is None or not isValid(over) or over.isHidden():
            return [screen] if screen is not None else []
        return [over, screen] if isinstance(over, Notice) else [over]

    @property
    def _by_ear(self) -> Screen | None:
        """The screen to speak of, if somebody listens."""
        screen = self._screen
        if not self.listening or screen is None or not isValid(screen) or not is_by_ear(screen):
            return None
        return screen

    def _words(self, key: str, **details: str | int) -> Saying:
        return lambda: (self.appearance.texts(key, **details),)

    def _say(self, utterances: Sequence[Utterance]) -> None:
        """Unless nothing of it can be heard: then what is being said may go on."""
        if any(self.talk.can_say(one.pieces) for one in utterances):
            self.talk.say([_as_it_is(one) for one in utterances])

    def _whole_screen(self) -> list[Saying]:
        """All of it, each part as it stands when its turn comes: a button may have woken by then."""
        self._before = [one for shown in self._shown for one in spoken(shown, self.appearance.texts)]
        for shown in self._shown:
            self._attend(shown)
        return [self._later(one.about) for one in self._before]

    def _later(self, about: QWidget) -> Saying:
        def now() -> tuple[str, ...]:
            found = spoken(about, self.appearance.texts) if isValid(about) else []
            return found[0].pieces if found else ()

        return now

    def _say_overlay(self, overlay: QWidget) -> None:
        if self._by_ear and isValid(overlay) and not overlay.isHidden():
            self._attend(overlay)
            self._say(spoken(overlay, self.appearance.texts))

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        screen = self._by_ear
        if screen is not None and now is not None and now.window() is screen.window():
            self.say_control(now)

    def _attend(self, shown: QWidget) -> None:
        """Hear what comes of every button on it."""
        for button in shown.findChildren(QAbstractButton):
            if not button.property("attended"):
                button.setProperty("attended", True)
                button.clicked.connect(self._acted, Qt.ConnectionType.QueuedConnection)

    def _acted(self) -> None:
        """A button was touched, and what it does is done: say what is different now."""
        button, screen = self.sender(), self._by_ear
        if screen is None or not isinstance(button, QAbstractButton):
            return
        if not screen.isAncestorOf(button):  # it is on a menu over the screen
            if button.isVisible() and button.isCheckable():
                self._say([Utterance(button, spoken_control(button, self.appearance.texts))])
            return
        before, self._before = self._before, spoken(screen, self.appearance.texts)
        self._attend(screen)
        page = next((one for one in screen.findChildren(Page) if button in (one.up, one.down)), None)
        if page is None:
            self._say(changes(before, self._before, button, self.appearance.texts))
        else:
            self._say(in_view(page, self._before))

    def _follow_language(self) -> None:
        language = self.appearance.choice.language
        if language == self._language:
            return
        self._language = language
        if self._by_ear:
            self.stop()
            self._tell_of_language()
            QTimer.singleShot(0, self, self.repeat)  # the widgets have their words by then

    def _tell_of_language(self) -> None:
        """Honestly, where there is no voice."""
        language = self.appearance.choice.language
        if not self.voice.speaks(language):
            some = self.voice.has_recordings(language)
            self.told.emit("sound.recorded-only" if some else "sound.no-voice")

    def _report(self, key: str, step: int, most: int) -> None:
        if self.listening and not self.talk.busy:
            self.talk.say([self._words(key, step=step, most=most)])

    def _look_for_device(self) -> None:
        if self.listening and not self._device.present:
            self.be_quiet()
            self.told.emit("sound.no-device")


def is_by_ear(screen: Screen) -> bool:
    """Is this screen for a voter, to see or to hear?"""
    return screen.for_voter and screen.spoken


def _as_it_is(utterance: Utterance) -> Saying:
    return lambda: utterance.pieces
