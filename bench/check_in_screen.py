"""Check-in as an officer does it, by script: card scanned, date typed, answer read, pass given, the next one.

On the real screens of a desk with a real store and a roll of a million, offline; the script takes no time to
look or to think, so that what is measured is what the station adds to a person's time at the desk.
"""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from bench.check_in import large_roll, world_of_usual_cost
from bench.measuring import Line, Timing, at_least, at_most, duration, warm_up
from kiosk.app.place import open_place
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from sync.protocol.identity import Identity
from tests.support.people import people
from tests.support.stations import CHIEF, PASSPHRASE, PIN, Clock, ask, cheap_argon2, give, roll_of

TITLE = "A check-in on the screen"
ROUNDS = 200
PEOPLE_A_ROUND = 1_000_000 // ROUNDS
"""of the roll: a full run has a million"""
DEVICE = "st1-a"
PATIENCE_S = 20
ANSWER_MS = 300.0
A_MINUTE = 60.0


class CheckIn(NamedTuple):
    """Seconds until the answer is painted, of processor time for it, and until the next person's turn."""

    answered: float
    processor: float
    whole: float


class Hand:
    """Types and touches; waits until the screen it expects is painted."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def scan(self, text: str) -> None:
        """A wedge scanner: keys without a pause, and Enter, into whatever has the focus."""
        for sign in text:
            QTest.keyClick(self._window.focusWidget(), sign)
        QTest.keyClick(self._window.focusWidget(), Qt.Key.Key_Return)

    def type(self, name: str, text: str) -> None:
        field = self._window.findChild(QLineEdit, name)
        assert field is not None
        QTest.keyClicks(field, text)

    def touch(self, name: str) -> None:
        self._until(lambda: self._button(name) is not None)
        button = self._button(name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_for(self, screen: str) -> None:
        self._until(lambda: self._at() == screen and not self._window.busy)
        self._window.repaint()

    def _at(self) -> str:
        return self._window.current_screen.objectName() if self._window.current_screen else ""

    def _button(self, name: str) -> QAbstractButton | None:
        found = self._window.findChildren(QAbstractButton, name)
        return next((one for one in found if one.isVisible() and one.isEnabled()), None)

    @staticmethod
    def _until(reached: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not reached():
            assert time.monotonic() < deadline, "a screen did not come"
            QApplication.processEvents()


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of people checked in."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    cheap_argon2()
    before = warm_up(rounds)
    known = people(rounds + before)
    world = world_of_usual_cost()
    roll = large_roll(roll_of(world, known), rounds * PEOPLE_A_ROUND)
    application = QApplication.instance() or QApplication(["bench"])
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "station"
        give(world, folder, ask(world, folder, device=DEVICE, roles=["desk"]), roll)
        place = open_place([folder], PASSPHRASE, Clock())
        window = MainWindow(lambda _passphrase: place, Outfit(folder / "papers"))
        window.resize(1280, 800)
        window.show()
        hand = Hand(window)
        to_check_in(hand)
        timed = [_one(hand, who) for who in known][before:]
        window.close()
        place.close()
        application.processEvents()
    answers = Timing(tuple(sorted(one.answered for one in timed)))
    whole = Timing(tuple(sorted(one.whole for one in timed)))
    yield Line("people on the roll", f"{len(roll):,}")
    yield Line("from the first key of the scan to the answer painted", str(answers))
    yield Line("of it the processor's time", duration(median(one.processor for one in timed)))
    yield at_most("the same, p95", answers.p95 * 1e3, ANSWER_MS, " ms")
    yield Line(
        "from there: photo confirmed, pass given and shown, next person",
        duration(whole.median - answers.median),
    )
    yield at_least(
        "check-ins a minute, admitting included", 60 * len(timed) / sum(whole.seconds), A_MINUTE, ""
    )


def to_check_in(hand: Hand) -> None:
    """The chief unlocks, signs in and opens the poll."""
    hand.type("passphrase", PASSPHRASE)
    hand.touch("unlock")
    hand.wait_for("sign-in")
    hand.touch(f"officer-{DEVICE}-{CHIEF}")
    hand.type("pin", PIN)
    hand.touch("sign")
    hand.wait_for("day")
    hand.touch("open")
    hand.touch("check-in")
    hand.wait_for("check-in")


def _one(hand: Hand, who: Identity) -> CheckIn:
    begun, processor = time.perf_counter(), time.process_time()
    hand.scan(who.number)
    hand.scan(who.birth_date)
    hand.wait_for("answer")
    answered, worked = time.perf_counter() - begun, time.process_time() - processor
    hand.touch("photo-seen")
    hand.touch("admit")
    hand.wait_for("pass-given")
    hand.touch("next-person")
    hand.wait_for("check-in")
    return CheckIn(answered, worked, time.perf_counter() - begun)
