"""Four ways to use one screen: by touch, by keys alone, by two switches alone, by ear with a black screen.

Each presses what is called by a name, as people find it: none knows how the screens are made.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from kiosk.ui.speech.talk import RATES
from tests.kiosk.ui.access.keyboard import CHOOSE, GO_ON, NEXT, TAKE, Key, Keyboard
from tests.kiosk.ui.walker import Walker

PATIENCE_MS = 15_000
LONG_WAY = 120
"""presses, after which somebody gives up"""
Pieces = tuple[str, ...]


def called(name: str, texts: Sequence[str]) -> bool:
    """Is this the name, or a part of it between commas?"""
    return any(f", {name}, " in f", {one}, " for one in texts)


class Way(Protocol):
    """What a voter does and perceives. Both fail when it does not come."""

    def begin(self) -> None:
        """At the welcome."""

    def press(self, name: str) -> None:
        """Find the control of this name, and press it."""

    def open_look(self) -> None:
        """Language, size of text and contrast."""

    def finds(self, words: str) -> None:
        """These words are there to be perceived, after what was done last."""


class Touch:
    """A finger, and eyes. What is not in sight is scrolled to."""

    def __init__(self, walker: Walker) -> None:
        self.walker, self.window = walker, walker.window

    def begin(self) -> None:
        assert not self.window.access.ring.isVisible()

    def press(self, name: str) -> None:
        control = self.control(name)
        parent = control.parentWidget()
        self.walker.lay_out()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(control)
            parent = parent.parentWidget()
        self.walker.lay_out()
        at = control.mapTo(self.window, control.visibleRegion().boundingRect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(at))
        self.walker.settle()

    def open_look(self) -> None:
        appearance = self.window.appearance
        self.press(appearance.texts("top.languages" if len(appearance.languages) > 2 else "top.look"))

    def finds(self, words: str) -> None:
        over = self.window.overlay or self.window.centralWidget()
        assert over is not None
        seen = [one.text() for one in over.findChildren(QLabel) if one.isVisible()]
        assert any(words in one for one in seen), f"“{words}” is not among {seen}"

    def control(self, name: str) -> QWidget:
        """The one of this name that can be used now."""
        able = list(self.window.access.stops().leaves())
        found = [one for one in able if called(name, [one.accessibleName()])]
        assert len(found) == 1, f"{len(found)} called “{name}” among {[one.accessibleName() for one in able]}"
        return found[0]


class Keys(Touch):
    """Tab and Enter, and eyes that follow the ring."""

    def __init__(self, walker: Walker) -> None:
        super().__init__(walker)
        self.keyboard = Keyboard(walker)

    def press(self, name: str) -> None:
        control = self.control(name)
        for _ in range(LONG_WAY):
            if self.keyboard.focus is control:
                assert list(self.window.access.ring.around) == [control]
                self._calm()
                self.keyboard.press(CHOOSE)
                return
            self.keyboard.press(NEXT)
        raise AssertionError(f"“{name}” is never reached")

    def open_look(self) -> None:
        self.keyboard.press(Key.Key_F9)

    def _calm(self) -> None:
        """Something has just come over the screen: look at it first."""
        if self.window.overlay is not None:
            self.keyboard.calm_down()


class Switches(Keys):
    """Two switches, and eyes that follow the ring and read its caption."""

    def open_look(self) -> None:
        Touch.open_look(self)

    def press(self, name: str) -> None:
        control, ring = self.control(name), self.window.access.ring
        for _ in range(LONG_WAY):
            inside = control in ring.around
            if inside and not ring.caption:
                self._calm()
                self.keyboard.press(TAKE)
                return
            into, out = self._says("into"), self._says("out")
            self.keyboard.press(TAKE if (into and inside) or (out and not inside) else GO_ON)
        raise AssertionError(f"“{name}” is never reached")

    def _says(self, what: str) -> bool:
        return self.window.access.ring.caption == self.window.appearance.texts(f"access.{what}")


class Ear:
    """Headphones and keys; the screen is black. Knows only what was said."""

    def __init__(self, walker: Walker) -> None:
        self.walker, self.window, self.keyboard = walker, walker.window, Keyboard(walker)
        assert walker.window.listening is not None
        self._listening = walker.window.listening
        self.said: list[Pieces] = []
        self._listening.speaker.talk.said.connect(self.said.append)

    def begin(self) -> None:
        """One key for sound, one to make it quick, one for the black screen."""
        self.keyboard.press(Key.Key_F2)
        assert self._listening.speaker.listening
        self.keyboard.press(*[Key.Key_F5] * len(RATES))
        assert self._listening.speaker.talk.rate == len(RATES) - 1
        self.keyboard.press(Key.Key_F8)
        assert self._listening.cover.isVisible()

    def open_look(self) -> None:
        self.keyboard.press(Key.Key_F9)

    def press(self, name: str) -> None:
        if self.window.overlay is not None:
            self.keyboard.calm_down()
        for _ in range(LONG_WAY):
            self.said.clear()
            self.keyboard.press(NEXT)
            if self.said and called(name, self.said[-1]):
                assert self._listening.cover.isVisible()
                self.said.clear()
                self.keyboard.press(CHOOSE)
                return
        raise AssertionError(f"“{name}” is never heard")

    def finds(self, words: str) -> None:
        self.walker.qtbot.waitUntil(
            lambda: any(words in piece for pieces in self.said for piece in pieces), timeout=PATIENCE_MS
        )


WAYS: dict[str, type[Touch] | type[Ear]] = {
    "touch": Touch,
    "keys": Keys,
    "two switches": Switches,
    "ear": Ear,
}
