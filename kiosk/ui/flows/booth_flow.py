"""A booth of its own: voters come with the pass that the desk gave them, one after the other."""

from PySide6.QtCore import Signal

from kiosk.domain.scanned import Scanned
from kiosk.ui.flows.flow import PlaceFlow
from kiosk.ui.screens.voter.show_pass import ShowPassScreen


class BoothFlow(PlaceFlow):
    """`begun(visits)`: a voter may vote. `officer_wanted`: an officer wants the screen."""

    begun = Signal(object)
    officer_wanted = Signal()

    def wait(self) -> None:
        """Ask for the next voter's pass."""
        screen = ShowPassScreen(self.appearance, self.camera)
        screen.read.connect(self._take)
        screen.officer.connect(self.officer_wanted)
        self.frame.show_screen(screen)

    def _take(self, found: Scanned) -> None:
        self.work(lambda: self.place.begin_with_code(found.text), self.begun.emit)
