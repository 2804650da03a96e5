"""Three voters and two officers go through the real screens by real clicks and keys, nobody watching."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget

from kiosk.demo.stage import Stage
from kiosk.replay.people import Person
from kiosk.ui.main_window import MainWindow

PATIENCE_SECONDS = 20.0
Widget = TypeVar("Widget", bound=QWidget)


class Lost(Exception):
    """The screens did not go where the script expects."""


class Walk:
    """Touches the widgets of a window and keeps a picture of each screen."""

    def __init__(self, window: MainWindow, pictures: Path, tell: Callable[[str], None]) -> None:
        self._window, self._pictures, self._tell = window, pictures, tell
        self._shown: list[str] = []
        pictures.mkdir(parents=True, exist_ok=True)

    def day(self, stage: Stage, also_online: Person, other: Person) -> int:
        """A short polling day; the number of votes cast."""
        chief, second = stage.station.chief, stage.station.second
        self._type("passphrase", stage.station.passphrase)
        self._go("unlock", "sign-in")
        self._pin(chief, to="day")
        self._go("open", "day")
        self._go("check-in", "check-in")
        self._tell(
            "一位選民：昨天已在網路投票，今天到場再投  a voter who voted online and now comes to the station"
        )
        self._voter(also_online, ("park", "trees"), second)
        self._tell("一位選民：在名冊上  a voter on the roll")
        self._voter(other, ("library",), second, language="language-en")
        self._tell(
            "一位民眾：不在名冊上，暫時投票，由中心查核  somebody not on the roll: provisional, to be checked"
        )
        self._voter(stage.stranger, ("kitchen",), chief, known=False)
        self._go("state-of-day", "day")
        self._go("close", "paper-count")
        self._type("paper-count-field", "3")
        self._go("paper-count-next", "reconciliation")
        self._go("to-signatures", "chief-signs")
        self._pin(chief, to="second-signs", choose=False)
        self._pin(second, to="summary", choose=False)
        return 3

    def _voter(
        self,
        person: Person,
        proposals: tuple[str, ...],
        officer: tuple[str, str],
        *,
        language: str = "",
        known: bool = True,
    ) -> None:
        self._type("number", person.number)
        self._type("birth-date", person.birth_date)
        self._go("check", "answer")
        if not known:
            self._go("compared", "answer")
        self._click("photo-seen")
        self._go("admit", "welcome")
        if language:
            self._click(language)
        self._go("begin", "consent")
        self._go("agree", "choosing")
        for one in proposals:
            self._click(f"card-{one}")
        self._picture("chosen")
        self._go("review", "review")
        self._wait(lambda: self._find(QAbstractButton, "cast").isEnabled(), "the button to cast")
        self._go("cast", "tracker")
        self._go("done", "give-back")
        self._go("take-back", "take-back")
        self._pin(officer, to="check-in")

    def _pin(self, officer: tuple[str, str], *, to: str, choose: bool = True) -> None:
        holder, pin = officer
        if choose:
            self._click(f"officer-{holder}")
        self._type("pin", pin)
        self._go("sign", to)

    @property
    def _at(self) -> str:
        screen = self._window.current_screen
        return screen.objectName() if screen is not None else ""

    def _find(self, kind: type[Widget], name: str) -> Widget:
        found = [one for one in self._window.findChildren(kind, name) if one.isVisible()]
        if len(found) != 1:
            raise Lost(f"{len(found)} widgets “{name}” on {self._at}: {self._window.notice.headline}")
        return found[0]

    def _click(self, name: str) -> None:
        button = self._find(QAbstractButton, name)
        if not button.isEnabled():
            raise Lost(f"“{name}” on {self._at} cannot be touched")
        parent: QWidget | None = button.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._wait(
            lambda: not self._window.runner.pending and not self._window.busy, f"the answer to “{name}”"
        )

    def _type(self, name: str, text: str) -> None:
        field = self._find(QLineEdit, name)
        field.clear()
        QTest.keyClicks(field, text)

    def _go(self, name: str, to: str) -> None:
        self._picture(self._at)
        self._click(name)
        self._wait(lambda: self._at == to, f"“{to}” after “{name}” ({self._window.notice.headline})")

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > until:
                raise Lost(f"{what} does not come; the screen is {self._at}")
            QApplication.processEvents()
            time.sleep(0.002)

    def _picture(self, name: str) -> None:
        """Keep a picture of a screen when it is shown for the first time."""
        if name not in self._shown:
            self._shown.append(name)
            self._window.grab().save(str(self._pictures / f"{len(self._shown):02}-{name}.png"))
