"""A window as the station's, with its bars and its voice, on which any screen can be put."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.devices.speech_engine import SpeechEngine
from kiosk.domain.medium import Link, MediumState
from kiosk.lan.state import LanState, Neighbour, Standing
from kiosk.ui.access.access import Access
from kiosk.ui.appearance import Appearance, Choice
from kiosk.ui.frame import Frame
from kiosk.ui.line import Line, LineState
from kiosk.ui.screens.screen import Screen
from kiosk.ui.speech.listening import Listening
from kiosk.ui.speech.player import SoundDevice
from kiosk.ui.speech.voice import Part, Voice
from kiosk.ui.theme import MM_PER_INCH, load_fonts
from tests.kiosk.ui.geometry import at_rest
from tests.screens import props
from tests.screens.shapes import LANGUAGES, Shape
from tests.support.world import DURING

PLACE = "榕湖區民活動中心"
Widget = TypeVar("Widget", bound=QWidget)


class NoSound(SoundDevice):
    """Nothing is heard on pictures."""

    present = False


class Mute(Voice):
    """It has a voice for every language, and nothing to say."""

    def __init__(self) -> None:
        super().__init__(SpeechEngine())

    def speaks(self, _language: str) -> bool:
        return True

    def parts(self, _text: str, _language: str) -> Iterator[Part]:
        return iter(())


class Stage:
    """One window of a shape, whose screen and look change."""

    def __init__(self, shape: Shape) -> None:
        load_fonts()
        self.shape = shape
        self.appearance = Appearance(shape.dots_per_inch / MM_PER_INCH, LANGUAGES)
        self.frame = Frame(self.appearance)
        self.listening = Listening(self.frame, Mute(), NoSound())
        self.frame.hear(self.listening.button, self.listening.bar)
        self.access = Access(self.frame)
        self._come_to_life()
        self.access.reach(self.listening)
        self.frame.resize(shape.width, shape.height)
        self.frame.show()

    def _come_to_life(self) -> None:
        """The bars as they are in the middle of a day on which not everything is well."""
        texts, bar = self.appearance, self.frame.status_bar
        self.frame.top_bar.name_place(lambda: f"{texts.texts.of(props.demo().title)}　{PLACE}")
        bar.show_counts(props.COUNTS, DURING)
        bar.show_line(LineState(Line.DOWN))
        bar.show_medium(MediumState(Link.FOLLOWING))
        bar.show_neighbours(LanState((Neighbour("st1-b", Standing.TOGETHER),)))

    def put_up(self, scene: "Scene", look: Choice) -> None:
        """In place of what was there."""
        self.listening.reset()
        self.frame.still_there.hide()
        self.appearance.choose(look)
        screen = scene.screen(self.appearance)
        self.frame.show_screen(screen, officer_strip=scene.officer_strip)
        self.frame.resize(self.shape.width, self.shape.height)
        self.rest()
        scene.then(self)
        self.rest()
        # What was thrown away is freed now: there is no event loop that would do it.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def find(self, kind: type[Widget], name: str) -> Widget:
        """The one of this name on the screen."""
        (found,) = (one for one in self.frame.findChildren(kind, name) if one.isVisible())
        return found

    def type(self, field: str, text: str) -> None:
        self.find(QLineEdit, field).setText(text)

    def touch(self, button: str) -> None:
        self.find(QAbstractButton, button).click()

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """As on a keyboard."""
        for _ in range(times):
            QTest.keyClick(self.frame.windowHandle(), key)

    def look(self, choice: Choice) -> None:
        self.appearance.choose(choice)
        self.rest()

    def rest(self) -> None:
        at_rest(self.frame)

    def picture(self) -> QImage:
        return self.frame.grab().toImage()

    def close(self) -> None:
        self.listening.end()
        self.frame.hide()
        self.frame.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def as_it_is(_stage: Stage) -> None:
    """Nothing is done to the screen."""


class Scene(NamedTuple):
    """A screen in one of its states."""

    kind: type[Screen]
    screen: Callable[[Appearance], Screen]
    then: Callable[[Stage], None] = as_it_is
    """what is done to it before the picture is taken"""
    officer_strip: bool = True
