"""The station's window: the frame, and the flows that fill it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from kiosk.domain.officers import Officer
from kiosk.domain.station import Station
from kiosk.domain.voting_session import VotingSession
from kiosk.ui.appearance import Appearance
from kiosk.ui.flows.desk_flow import DeskFlow
from kiosk.ui.flows.flow import Flow
from kiosk.ui.flows.station_flow import StationFlow
from kiosk.ui.flows.voter_flow import VoterFlow
from kiosk.ui.frame import Frame
from kiosk.ui.line import LineState
from kiosk.ui.screens.officer.unlock import UnlockScreen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper, ballot_paper
from kiosk.ui.task_runner import TaskRunner
from kiosk.ui.theme import dots_per_mm, load_fonts
from kiosk.ui.timing import Timing

Opener = Callable[[str], Station]
"""opens the vault with a passphrase; raises PollingError"""
STANDARD = Timing()


class MainWindow(Frame):
    """Begins locked. `screen_changed(name)` and `current_screen` as in Frame; `tell_line` from any thread."""

    line_told = Signal(object)

    def __init__(
        self,
        opener: Opener,
        *,
        crash: str | None = None,
        dots_per_inch: float | None = None,
        timing: Timing = STANDARD,
    ) -> None:
        """`crash`: when the last run ended by a fault; `dots_per_inch`: if the screen tells a wrong size."""
        load_fonts()
        screen = QApplication.primaryScreen()
        super().__init__(Appearance(dots_per_mm(screen, dots_per_inch), ()))
        self._opener, self._timing = opener, timing
        self.voter_may_close = False
        """only where no vote is at stake: in the demo"""
        self.runner = TaskRunner(self.present)
        self.line_told.connect(self.status_bar.show_line, Qt.ConnectionType.QueuedConnection)
        self._called: Callable[[], str] = lambda: self.appearance.texts("window.title")
        self.appearance.changed.connect(self._entitle)
        self._entitle()
        unlock = UnlockScreen(self.appearance, crash)
        unlock.asked.connect(self._unlock)
        self.show_screen(unlock, officer_strip=False)

    def tell_line(self, line: LineState) -> None:
        """Show the state of the line to the centre. May be called from any thread."""
        self.line_told.emit(line)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A voter cannot close the station."""
        for_voter = self.current_screen is not None and self.current_screen.for_voter
        if for_voter and not self.voter_may_close:
            event.ignore()
            return
        self.runner.stop()
        event.accept()

    def _entitle(self) -> None:
        self.setWindowTitle(self._called())

    def _unlock(self, passphrase: str) -> None:
        def opened() -> tuple[Station, BallotPaper]:
            station = self._opener(passphrase)
            return station, ballot_paper(station)

        Flow(self, self.runner).work(opened, lambda found: self._begin(*found))

    def _begin(self, station: Station, paper: BallotPaper) -> None:
        case = station.case
        self.appearance.use_languages(case.languages)
        self._called = lambda: f"{self.appearance.texts.of(case.title)}　{station.name}"
        self.top_bar.name_place(self._called)
        self._entitle()
        officers = StationFlow(self, self.runner, station)
        desk = DeskFlow(self, self.runner, station)
        voter = VoterFlow(self, self.runner, station, paper, self._timing)

        def hand_over(session: VotingSession) -> None:
            voter.begin(session)

        def to_desk(officer: Officer) -> None:
            desk.begin(officer)

        officers.check_in.connect(to_desk)
        desk.left.connect(officers.show_day)
        desk.admitted.connect(hand_over)
        voter.finished.connect(officers.take_back)
        officers.begin()
