"""A booth of its own: voters come with the pass that the desk gave them, one after the other."""

from PySide6.QtCore import Signal

from kiosk.domain.polling_place import PollingPlace
from kiosk.ui.flows.flow import Flow
from kiosk.ui.frame import Frame
from kiosk.ui.screens.voter.show_pass import ShowPassScreen
from kiosk.ui.task_runner import TaskRunner


class BoothFlow(Flow):
    """`begun(visits)`: a voter may vote. `officer_wanted`: an officer wants the screen."""

    begun = Signal(object)
    officer_wanted = Signal()

    def __init__(self, frame: Frame, runner: TaskRunner, place: PollingPlace) -> None:
        super().__init__(frame, runner)
        self._place = place

    def wait(self) -> None:
        """Ask for the next voter's pass."""
        screen = ShowPassScreen(self.appearance)
        screen.code.connect(self._take)
        screen.officer.connect(self.officer_wanted)
        self.frame.show_screen(screen)

    def _take(self, code: str) -> None:
        self.work(lambda: self._place.begin_with_code(code), self.begun.emit)
