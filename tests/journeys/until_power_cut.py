"""A device as a program of its own, whose power can be cut: the same window, and somebody who votes there."""

from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from sync.protocol.identity import Identity
from tests.journeys.hall import Hall
from tests.journeys.town import DURING
from tests.support.stations import Clock


class Hands(QtBot):
    """They touch and type, in a process that no test framework knows of."""

    def __init__(self) -> None:
        qt_api.set_qt_api("pyside6")
        super().__init__(None)

    def addWidget(self, widget: QWidget, *, before_close_func: object = None) -> None:  # noqa: N802 - Qt
        """Nobody closes anything here."""


def vote_until_power_cut(installed: Path, folder: Path, stick: Path, who: Identity, line: Connection) -> None:
    """Open the day, and stand at review when saying `at review`; with an answer, cast, and say `thanked`."""
    application = QApplication([])
    hall = Hall(Hands(), installed, folder, Clock(DURING))
    seat = hall.switch_on("st1-a", stick=stick)
    seat.begin_day()
    seat.check_in(who)
    seat.admit()
    seat.go("begin", "consent")
    seat.go("agree", "choosing")
    seat.choose("park")
    seat.go("review", "review")
    line.send("at review")
    line.recv()
    seat.cast()
    line.send("thanked")
    hall.empty()
    application.processEvents()
