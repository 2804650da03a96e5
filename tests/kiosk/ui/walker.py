"""Somebody who touches the real widgets and reads what they say."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.station import OpenedStation
from kiosk.ui.main_window import MainWindow
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.proposal_button import ProposalButton
from sync.protocol.identity import Identity
from tests.kiosk.ui.geometry import at_rest
from tests.support.stations import CHIEF, PASSPHRASE, PIN, SECOND

PATIENCE_MS = 10_000
CHIEF_OFFICER, SECOND_OFFICER = f"st1-a-{CHIEF}", f"st1-a-{SECOND}"


class Walker:
    """Every step waits until the screen it leads to is there."""

    def __init__(self, qtbot: QtBot, window: MainWindow, stations: list[OpenedStation]) -> None:
        """`stations`: those that have been opened, the last one in use."""
        self.qtbot, self.window, self.stations = qtbot, window, stations

    @property
    def screen(self) -> Screen:
        assert self.window.current_screen is not None
        return self.window.current_screen

    @property
    def at(self) -> str:
        return self.screen.objectName()

    @property
    def told(self) -> str:
        """The headline of the notice, empty when there is none."""
        return self.window.notice.headline

    def settle(self) -> None:
        self.qtbot.waitUntil(
            lambda: not self.window.runner.pending and not self.window.busy, timeout=PATIENCE_MS
        )

    def lay_out(self) -> None:
        """Until nothing moves any more."""
        at_rest(self.window)

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets “{name}” on {self.at}"
        return found[0]

    def card(self, proposal: str) -> ProposalButton:
        card = self.find(f"card-{proposal}", ProposalButton)
        assert isinstance(card, ProposalButton)
        return card

    @property
    def cards(self) -> list[str]:
        """The proposals on the screen, in its order."""
        return [one.proposal_id for one in self.screen.findChildren(ProposalButton)]

    def click(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        parent = button.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(button)
        assert button.isEnabled(), f"“{name}” on {self.at} is disabled"
        self.touch(button)
        self.settle()

    def type(self, name: str, text: str) -> None:
        field = self.find(name, QLineEdit)
        assert isinstance(field, QLineEdit)
        field.clear()
        field.setFocus()
        for sign in text:
            QTest.keyClick(self.window.windowHandle(), sign)

    def touch(self, button: QWidget) -> None:
        """Where it is on the window: what lies over it gets the touch."""
        at = button.mapTo(self.window, button.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)

    def go(self, name: str, to: str) -> None:
        """Touch a button and expect a screen."""
        self.click(name)
        self.settle()
        assert self.at == to, f"“{name}” led to {self.at} (“{self.told}”), not to {to}"

    def look(self, *names: str) -> None:
        """Open the menu of languages, sizes and contrasts, touch these in it, and close it."""
        for name in ("look", *names, "look-done"):
            self.click(name)
            self.lay_out()

    # --- ways through the screens ----------------------------------------------------------------------

    def unlock(self) -> None:
        self.type("passphrase", PASSPHRASE)
        self.go("unlock", "sign-in")

    def sign_in(self, holder: str = CHIEF_OFFICER, to: str = "day") -> None:
        self.click(f"officer-{holder}")
        self.type("pin", PIN)
        self.go("sign", to)

    def open_day(self) -> None:
        self.unlock()
        self.sign_in()
        self.go("open", "day")

    def check_in(self, who: Identity) -> None:
        """From the state of the day or from check-in to the answer."""
        if self.at == "day":
            self.go("check-in", "check-in")
        self.type("number", who.number)
        self.type("birth-date", who.birth_date)
        self.go("check", "answer")

    def admit(self, to: str = "welcome") -> None:
        """From the answer on: the officer compares the photo and hands over."""
        self.click("photo-seen")
        self.go("admit", to)

    def to_welcome(self, who: Identity) -> None:
        self.open_day()
        self.check_in(who)
        self.admit()

    def to_choosing(self, who: Identity) -> None:
        self.to_welcome(who)
        self.go("begin", "consent")
        self.go("agree", "choosing")

    def choose(self, *proposals: str) -> None:
        for one in proposals:
            self.click(f"card-{one}")

    def vote(self, *proposals: str) -> None:
        """From choosing to the tracker."""
        self.choose(*proposals)
        self.go("review", "review")
        self.cast()

    def cast(self) -> None:
        """From review to the tracker."""
        self.qtbot.waitUntil(lambda: self.find("cast").isEnabled())
        self.go("cast", "tracker")

    def take_back(self, holder: str = SECOND_OFFICER) -> None:
        """From the tracker or from the screen after it to check-in."""
        if self.at == "tracker":
            self.go("done", "give-back")
        self.go("take-back", "take-back")
        self.sign_in(holder, to="check-in")
