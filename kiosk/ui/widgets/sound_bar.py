"""What a voter can do about sound: switch it on; then pause, repeat, speed, loudness, a blank screen, off."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.ui.appearance import Appearance, Following
from kiosk.ui.speech.speaker import Speaker
from kiosk.ui.speech.talk import RATES, VOLUMES
from kiosk.ui.widgets.button_row import GAP_MM, ButtonRow
from kiosk.ui.widgets.buttons import BigButton

EDGE_MM = 1.0


class ListenButton(BigButton):
    """For the top bar of a voter's screen: shown while sound is off."""

    def __init__(self, speaker: Speaker) -> None:
        super().__init__("quiet", "small")
        self.setObjectName("listen")
        self._speaker, self._offered = speaker, False
        self.clicked.connect(lambda _checked=False: speaker.listen())
        appearance = speaker.appearance
        appearance.changed.connect(lambda: self.setText(appearance.texts("sound.listen")))
        self.setText(appearance.texts("sound.listen"))
        speaker.changed.connect(self._show)
        self._show()

    def offer(self, offered: bool) -> None:
        """Is this a screen that can be listened to?"""
        self._offered = offered
        self._show()

    def _show(self) -> None:
        self.setVisible(self._offered and not self._speaker.listening)


class SoundBar(Following):
    """Below the top bar, while sound is on. `blank_wanted`: nobody else is to see the screen.

    One row, so that there is room for the ballot: where the words are large, what is needed seldom is put
    away behind a button.
    """

    blank_wanted = Signal()

    def __init__(self, appearance: Appearance, speaker: Speaker) -> None:
        super().__init__(appearance)
        self.setObjectName("sound-bar")
        self._speaker, self._offered = speaker, False
        self._pause = self._button("pause", speaker.pause)
        self._slower = self._button("slower", lambda: speaker.step_rate(-1))
        self._faster = self._button("faster", lambda: speaker.step_rate(1))
        self._softer = self._button("softer", lambda: speaker.step_volume(-1))
        self._louder = self._button("louder", lambda: speaker.step_volume(1))
        repeat = self._button("repeat", speaker.repeat)
        self._more, self._opened = self._button("more", self._open_or_close), False
        self._seldom = (
            self._slower,
            self._faster,
            self._softer,
            self._louder,
            self._button("blank", self.blank_wanted.emit),
            self._button("off", speaker.be_quiet),
        )
        self._always = (self._pause, repeat)
        ground = QFrame()
        ground.setProperty("tone", "bar")
        whole, inside = QVBoxLayout(self), QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        inside.addWidget(ButtonRow(appearance, (*self._always, self._more, *self._seldom)))
        self.follow(lambda: self._keep_apart(inside))
        self.gather("group.sound")
        self.follow(self._tell)
        self.follow(self._put_away)
        speaker.changed.connect(self._tell)

    def _keep_apart(self, inside: QVBoxLayout) -> None:
        """From the buttons of the top bar, too."""
        edge = self.theme.mm(EDGE_MM)
        inside.setContentsMargins(edge, self.theme.gap, edge, edge)

    def offer(self, offered: bool) -> None:
        """Is this a screen that can be listened to?"""
        self._offered, self._opened = offered, False
        self._tell()
        self._put_away()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_away()

    def _open_or_close(self) -> None:
        self._opened = not self._opened
        self._put_away()

    def _put_away(self) -> None:
        buttons = (*self._always, *self._seldom)
        gaps = self.theme.mm(GAP_MM) * (len(buttons) - 1) + 2 * self.theme.mm(EDGE_MM)
        tight = sum(one.sizeHint().width() for one in buttons) + gaps > self.width()
        self._more.setVisible(tight)
        self._more.setText(self.texts("sound.less" if self._opened else "sound.more"))
        for one in self._seldom:
            one.setVisible(self._opened or not tight)

    def _button(self, name: str, act: Callable[[], object]) -> BigButton:
        button = BigButton("quiet", "small")
        button.setObjectName(f"sound-{name}")
        self.words(button.setText, f"sound.{name}")
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _tell(self) -> None:
        talk = self._speaker.talk
        self._pause.setText(self.texts("sound.pause" if talk.busy and not talk.paused else "sound.go-on"))
        for button, able in (
            (self._slower, talk.rate > 0),
            (self._faster, talk.rate < len(RATES) - 1),
            (self._softer, talk.volume > 0),
            (self._louder, talk.volume < len(VOLUMES) - 1),
        ):
            button.setEnabled(able)
        self.setVisible(self._offered and self._speaker.listening)
