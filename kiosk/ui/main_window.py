"""The polling place's window: the frame, and the flows that fill it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from kiosk.domain.place.polling_place import PollingPlace
from kiosk.domain.polling_day import TAIWAN
from kiosk.domain.station import Station
from kiosk.domain.store import Doubled
from kiosk.lan.state import LanState
from kiosk.ui.access.access import Access
from kiosk.ui.appearance import Appearance
from kiosk.ui.flows.booth_flow import BoothFlow
from kiosk.ui.flows.closing_flow import ClosingFlow
from kiosk.ui.flows.delivery_flow import DeliveryFlow
from kiosk.ui.flows.desk_flow import DeskFlow
from kiosk.ui.flows.doubles_flow import DoublesFlow
from kiosk.ui.flows.flow import Flow, Surroundings
from kiosk.ui.flows.paper_trail import PaperTrail
from kiosk.ui.flows.station_flow import StationFlow
from kiosk.ui.flows.voter_flow import VoterFlow
from kiosk.ui.frame import Frame
from kiosk.ui.garbage import GarbageHere
from kiosk.ui.guard import guard
from kiosk.ui.line import LineState
from kiosk.ui.outfit import Outfit
from kiosk.ui.printing import Printing
from kiosk.ui.screen_watch import ScreenWatch
from kiosk.ui.screens.officer.unlock import UnlockScreen
from kiosk.ui.screens.voter.ballot_paper import BallotPaper, ballot_paper
from kiosk.ui.speech.listening import Listening
from kiosk.ui.task_runner import TaskRunner
from kiosk.ui.theme import dots_per_mm, load_fonts
from kiosk.ui.timing import Timing
from kiosk.ui.widgets.picture import card_size

Opener = Callable[[str], PollingPlace]
"""opens the vaults with a passphrase; raises PollingError"""
Ballots = Mapping[str, BallotPaper]
"""by case code"""
STANDARD = Timing()


class MainWindow(Frame):
    """Begins locked. `screen_changed(name)` and `current_screen` as in Frame; `tell_line` from any thread."""

    line_told = Signal(object)
    neighbours_told = Signal(object)
    doubled_found = Signal()

    def __init__(
        self,
        opener: Opener,
        outfit: Outfit,
        *,
        crash: str | None = None,
        dots_per_inch: float | None = None,
        timing: Timing = STANDARD,
    ) -> None:
        """`crash`: when the last run ended by a fault; `dots_per_inch`: if the screen tells a wrong size."""
        load_fonts()
        screen = QApplication.primaryScreen()
        super().__init__(Appearance(dots_per_mm(screen, dots_per_inch), ()))
        guard().keep(self)
        ScreenWatch(self).measured.connect(
            lambda found: self.appearance.measure(dots_per_mm(found, dots_per_inch))
        )
        self._opener, self._timing, self._outfit = opener, timing, outfit
        self.voter_may_close = False
        """only where no vote is at stake: in the demo"""
        self._garbage = GarbageHere(self)
        self.access = Access(self, outfit.switches)
        self.listening = Listening(self, outfit.voice, outfit.sound) if outfit.voice else None
        if self.listening is not None:
            self.hear(self.listening.button, self.listening.bar)
            self.access.reach(self.listening)
        self.runner = TaskRunner(self.present)
        self._delivery: DeliveryFlow | None = None
        self.printing = Printing(outfit.printers, outfit.paper_folder, self.present, outfit.press)
        queued = Qt.ConnectionType.QueuedConnection
        self.line_told.connect(self.status_bar.show_line, queued)
        self.neighbours_told.connect(self.status_bar.show_neighbours, queued)
        self._called: Callable[[], str] = lambda: self.appearance.texts("window.title")
        self.appearance.changed.connect(self._entitle)
        self._entitle()
        unlock = UnlockScreen(self.appearance, crash)
        unlock.asked.connect(self._unlock)
        self.show_screen(unlock, officer_strip=False)

    def tell_line(self, line: LineState) -> None:
        """Show the state of the line to the centre. May be called from any thread."""
        self.line_told.emit(line)

    def tell_neighbours(self, state: LanState) -> None:
        """Show how the station's other devices are heard. May be called from any thread."""
        self.neighbours_told.emit(state)

    def tell_doubled(self, _station: Station, _found: Doubled) -> None:
        """Somebody was checked in at two desks: show it at once. May be called from any thread."""
        self.doubled_found.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A voter cannot close the station, nor who passes by a desk that waits for a PIN."""
        screen = self.current_screen
        shut = screen is not None and (screen.for_voter or screen.locked)
        if shut and not self.voter_may_close:
            event.ignore()
            return
        self.stop()
        event.accept()

    def stop(self) -> None:
        """Wait for what is under way, and let go of printer, press and camera."""
        self.runner.stop()
        self.printing.stop()
        self._outfit.press.end()
        if self._delivery is not None:
            self._delivery.stop()
        if self._outfit.camera is not None:
            self._outfit.camera.end()
        if self.listening is not None:
            self.listening.end()
        self._garbage.stop()

    def _entitle(self) -> None:
        self.setWindowTitle(self._called())

    def _unlock(self, passphrase: str) -> None:
        card = card_size(self.appearance.theme) * self.devicePixelRatioF()

        def opened() -> tuple[PollingPlace, Ballots]:
            place = self._opener(passphrase)
            if self.listening is not None:
                self.listening.bring(
                    {key: data for one in place.stations for key, data in one.recordings().items()}
                )
            return place, {one.case.code: ballot_paper(one, card) for one in place.stations}

        Flow(self, self.runner).work(opened, lambda found: self._begin(*found))

    def _begin(self, place: PollingPlace, ballots: Ballots) -> None:
        self.appearance.use_languages(place.languages)
        self._called = lambda: self._place_name(place)
        self.top_bar.name_place(self._called)
        self._entitle()
        papers = PaperTrail(place, self.printing, self.runner, printer=bool(self._outfit.printers))
        outfit = self._outfit
        delivers = outfit.deliverer is not None
        around = Surroundings(self, self.runner, place, papers, outfit.camera, delivers, self._timing)
        officers = StationFlow(around)
        closing = ClosingFlow(around, officers)
        voter = VoterFlow(around, ballots)
        if self.listening is not None:
            voter.began.connect(self.listening.reset)
            voter.finished.connect(self.listening.reset)
            self.listening.speaker.talk.heard.connect(voter.heard)
        officers.close_wanted.connect(closing.begin)
        closing.closed.connect(officers.show_day)
        closing.left.connect(officers.show_day)
        voter.officer_called.connect(
            lambda: officers.help_voter(lambda _officer: voter.officer_here(), voter.call_help)
        )
        doubles = DoublesFlow(around, officers)
        self.doubled_found.connect(doubles.look, Qt.ConnectionType.QueuedConnection)
        doubles.done.connect(officers.back_to_work)
        if outfit.deliverer is not None:
            self._delivery = DeliveryFlow(self, self.runner, outfit.deliverer())
            officers.delivery_wanted.connect(self._delivery.begin)
            self._delivery.left.connect(officers.show_day)
        if place.is_desk:
            desk = DeskFlow(around, officers)
            officers.work_wanted.connect(desk.begin)
            desk.left.connect(officers.show_day)
            desk.admitted.connect(voter.begin)
            voter.finished.connect(officers.take_back)
        else:
            booth = BoothFlow(around)
            officers.work_wanted.connect(lambda _officer: booth.wait())
            booth.officer_wanted.connect(lambda: officers.leave_booth(booth.wait))
            booth.begun.connect(voter.begin)
            voter.finished.connect(booth.wait)
        officers.begin()
        self._tell_of_restart(place)

    def _tell_of_restart(self, place: PollingPlace) -> None:
        """The power went, or somebody pulled the plug: the day goes on where it was, and says so."""
        if place.went_on_after is not None:
            at = datetime.fromtimestamp(place.went_on_after, TAIWAN).strftime("%H:%M")
            self.screen_changed.connect(
                lambda _name: self.notice.tell(
                    "look", lambda texts: (texts("went-on.headline"), texts("went-on.body", at=at))
                ),
                Qt.ConnectionType.SingleShotConnection,
            )

    def _place_name(self, place: PollingPlace) -> str:
        texts = self.appearance.texts
        titles = "、".join(texts.of(one.title) for one in place.cases)
        return f"{titles}　{place.name}"
