"""A screen that nobody touches does nothing: a tablet in a temple yard runs on its battery all day."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import Walker

AT_REST_MS = 200
FEW = 20
"""a screen that lays itself out without an end does so some hundred times in this while"""


class LayoutRequests(QObject):
    """Counts them while it watches the application."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen += event.type() is QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def at_rest(walker: Walker) -> None:
    walker.lay_out()
    requests, application = LayoutRequests(), QApplication.instance()
    assert application is not None
    application.installEventFilter(requests)
    walker.qtbot.wait(AT_REST_MS)
    application.removeEventFilter(requests)
    assert requests.seen < FEW, f"{walker.at} lays itself out {requests.seen} times and goes on"


def test_no_screen_lays_itself_out_again_and_again(walker: Walker) -> None:
    """From the unlocking to the tracker, each screen is left alone for a moment."""
    at_rest(walker)
    walker.open_day()
    at_rest(walker)
    walker.check_in(VOTERS[0])
    at_rest(walker)
    walker.admit()
    at_rest(walker)
    walker.go("begin", "consent")
    at_rest(walker)
    walker.go("agree", "choosing")
    at_rest(walker)
    walker.choose("park")
    walker.go("review", "review")
    at_rest(walker)
    walker.cast()
    at_rest(walker)
    walker.go("done", "give-back")
    at_rest(walker)
