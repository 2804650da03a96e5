"""Voters on a station's real screens, one after the other, by script: a process of its own.

    python -m bench.voters FOLDER VOTERS

Prints as JSON the seconds of each touch and of each change of screen, those of the same acts in an empty Qt
window, taken in turns, and the resident megabytes after a fifth of the voters and after all of them.

Painted means: the event loop has come back after the paint event of what was touched, or of the new screen.
Without a display the frame is then complete in the window's memory; a display adds its own delay, commonly
one frame of 16 ms.
"""

import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bench.check_in_screen import DEVICE, Hand, to_check_in
from kiosk.app.place import open_place
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.timing import Timing
from kiosk.ui.widgets.proposal_button import ProposalButton
from kiosk.ui.widgets.proposal_card import ProposalCard
from sync.protocol.identity import Identity
from tests.support.people import people
from tests.support.stations import PIN, SECOND, Clock

SIZE = 1280, 800
PATIENCE_S = 20
DURING = int(datetime(2026, 11, 28, 2, 0, tzinfo=UTC).timestamp())
"""ten in the morning of the demo case's polling day"""
TOUCHED = 3
"""proposals on the first leaf; the last of them is taken back again"""


class Painted(QObject):
    """Has this widget been painted since?"""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.done |= event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def timed(act: Callable[[], object], painted: Callable[[], bool]) -> float:
    """Seconds until what comes of an act is painted."""
    begun = time.perf_counter()
    act()
    while not painted():
        assert time.perf_counter() - begun < PATIENCE_S, "nothing was painted"
        QApplication.processEvents()
        # Only a running event loop throws away what is no longer shown; a script has none.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return time.perf_counter() - begun


class EmptyWindow:
    """The same acts with nothing but Qt: a button is checked, an empty screen takes another's place."""

    def __init__(self) -> None:
        self._window = QWidget()
        self._column = QVBoxLayout(self._window)
        self._button, self._middle = QPushButton("empty"), QWidget()
        self._button.setCheckable(True)
        self._column.addWidget(self._button)
        self._column.addWidget(self._middle, 1)
        self._window.resize(*SIZE)
        self._window.show()
        QApplication.processEvents()

    def close(self) -> None:
        """With all the memory that it has."""
        self._window.close()
        self._window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def touch(self) -> float:
        seen = Painted(self._button)
        taken = timed(lambda: QTest.mouseClick(self._button, Qt.MouseButton.LeftButton), lambda: seen.done)
        seen.deleteLater()
        return taken

    def change(self) -> float:
        old, self._middle = self._middle, QWidget()
        seen = Painted(self._middle)

        def act() -> None:
            self._column.replaceWidget(old, self._middle)
            old.hide()
            old.deleteLater()

        return timed(act, lambda: seen.done)


class Voters:
    """Every voter is checked in at the desk, votes on the same screen, and gives it back."""

    def __init__(self, window: MainWindow, hand: Hand, empty: EmptyWindow) -> None:
        self._window, self._hand, self._empty = window, hand, empty
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self._seen: Painted | None = None
        # Once: what is connected and disconnected again leaves something behind each time.
        window.screen_changed.connect(self._shown)

    def _shown(self, _name: str) -> None:
        screen = self._window.current_screen
        assert screen is not None
        self._seen = Painted(screen)

    def megabytes(self) -> float:
        """Resident memory of this process without the empty window."""
        self._empty.close()
        taken = megabytes()
        self._empty = EmptyWindow()
        return taken

    def vote(self, who: Identity) -> None:
        """From check-in to check-in."""
        hand = self._hand
        hand.scan(who.number)
        hand.scan(who.birth_date)
        hand.wait_for("answer")
        hand.touch("photo-seen")
        hand.touch("admit")
        hand.wait_for("welcome")
        self._change("begin")
        self._change("agree")
        for name in [one.objectName() for one in self._cards()[:TOUCHED]]:
            self._tap(name)
        self._tap(self._cards()[TOUCHED - 1].objectName())
        self._change("leaf-after")
        first = self._cards()[0]
        self._tap(first.objectName())
        self._change(f"about-{first.proposal_id}")
        self._change("back")
        self._change("find")
        self._change("back")
        self._change("review")
        self._change("change-all")
        self._change("review")
        self._hand.touch("cast")
        hand.wait_for("tracker")
        hand.touch("done")
        hand.wait_for("give-back")
        hand.touch("take-back")
        hand.wait_for("take-back")
        hand.touch(f"officer-{DEVICE}-{SECOND}")
        hand.type("pin", PIN)
        hand.touch("sign")
        hand.wait_for("check-in")

    def _cards(self) -> list[ProposalButton]:
        screen = self._window.current_screen
        assert screen is not None
        return screen.findChildren(ProposalButton)

    def _button(self, name: str) -> QAbstractButton:
        """In sight, with nothing left to be painted."""
        screen = self._window.current_screen
        assert screen is not None
        button = screen.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton), name
        for page in screen.findChildren(QScrollArea):
            if page.isAncestorOf(button):
                page.ensureWidgetVisible(button)
        QApplication.processEvents()
        return button

    def _tap(self, name: str) -> None:
        button = self._button(name)
        card = button.parentWidget()
        assert isinstance(card, ProposalCard)
        seen = Painted(card)
        self.seconds["touch"].append(
            timed(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton), lambda: seen.done)
        )
        seen.deleteLater()
        self.seconds["empty touch"].append(self._empty.touch())

    def _change(self, name: str) -> None:
        button, before = self._button(name), self._window.current_screen
        self._seen = None
        taken = timed(
            lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
            lambda: self._seen is not None and self._seen.done,
        )
        assert self._window.current_screen is not before
        screen = self._window.current_screen
        assert screen is not None
        self.seconds["change"].append(taken)
        self.seconds[f"to {screen.objectName()}"].append(taken)
        self.seconds["empty change"].append(self._empty.change())


def megabytes() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024


def main(folder: Path, count: int) -> None:
    """`folder`: a station with a long ballot and these people on its roll."""
    application = QApplication(sys.argv[:1])
    window = MainWindow(
        lambda words: open_place([folder], words, Clock(DURING)),
        Outfit(folder / "papers"),
        timing=Timing(cast_pause_ms=0),
    )
    window.resize(*SIZE)
    window.show()
    hand = Hand(window)
    to_check_in(hand)
    voters = Voters(window, hand, EmptyWindow())
    memory: dict[int, float] = {}
    early = max(count // 5, 1)
    for number, who in enumerate(people(count), 1):
        voters.vote(who)
        if number in (early, count):
            memory[number] = voters.megabytes()
    window.voter_may_close = True
    window.close()
    application.processEvents()
    print(json.dumps({"seconds": voters.seconds, "megabytes": [memory[early], memory[count]]}))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), int(sys.argv[2]))
