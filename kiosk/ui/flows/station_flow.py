"""The station's day as officers go through it: sign in, open, and at the end close with two signatures."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal

from kiosk.domain.officers import Officer, OfficerRole
from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Counts, Station
from kiosk.ui.flows.flow import Flow
from kiosk.ui.frame import Frame
from kiosk.ui.screens.officer.day import DayScreen
from kiosk.ui.screens.officer.paper_count import PaperCountScreen
from kiosk.ui.screens.officer.pin import PinScreen, Purpose
from kiosk.ui.screens.officer.summary import SummaryScreen
from kiosk.ui.task_runner import TaskRunner
from sync.protocol.errors import PollingError

LOOK_AGAIN_MS = 3000
"""how often the counts are read, for what the line has done meanwhile"""
SUSPEND_REASON = "by-chief"
OVER = frozenset({DayState.CLOSED, DayState.DELIVERED})


class Standing(NamedTuple):
    """What the database says at one moment."""

    day: DayState
    counts: Counts


class StationFlow(Flow):
    """`check_in(officer)`: the officer goes to the desk."""

    check_in = Signal(object)

    def __init__(self, frame: Frame, runner: TaskRunner, station: Station) -> None:
        super().__init__(frame, runner)
        self._station = station
        self._officer: Officer | None = None
        self._paper_count: int | None = None
        self._shown: Standing | None = None
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look_again)
        self._timer.start()
        frame.screen_changed.connect(lambda _name: self.look_again())

    def begin(self) -> None:
        """Ask who is on duty."""
        self._officer = None
        self._ask_pin(Purpose.SIGN_IN, self._signed_in)

    def take_back(self) -> None:
        """After a voter: whoever gives a PIN goes on checking in people."""
        self._ask_pin(Purpose.TAKE_BACK, self._taken_back)

    def show_day(self) -> None:
        """The state of the day; after the close, its summary."""
        self.work(self._standing, self._show_standing)

    def look_again(self) -> None:
        """Bring the officer's strip up to date, and the summary when the centre has it all."""
        self.runner.run(self._standing, self._note, self._unreadable)

    def _standing(self) -> Standing:
        return Standing(self._station.day, self._station.counts)

    def _note(self, standing: Standing) -> None:
        self.frame.status_bar.show_counts(standing.counts)
        if isinstance(self.frame.current_screen, SummaryScreen) and standing != self._shown:
            self._show_standing(standing)

    def _unreadable(self, error: PollingError) -> None:
        """The officer is told; a voter learns of it only when it stands in the voter's way."""
        screen = self.frame.current_screen
        if screen is not None and not screen.for_voter:
            self.frame.present(error)

    # --- who is on duty --------------------------------------------------------------------------------

    def _ask_pin(
        self,
        purpose: Purpose,
        then: Callable[[Officer], None],
        among: Callable[[str, OfficerRole], bool] = lambda _holder, _role: True,
        back: Callable[[], None] | None = None,
    ) -> None:
        def ask(officers: list[tuple[str, OfficerRole]]) -> None:
            screen = PinScreen(
                self.appearance,
                purpose,
                [one for one in officers if among(*one)],
                first=self._officer.holder if self._officer else None,
                way_back=back is not None,
            )
            screen.signed.connect(
                lambda holder, pin: self.work(lambda: self._station.sign_in(holder, pin), then)
            )
            if back is not None:
                screen.left.connect(back)
            self.frame.show_screen(screen)

        self.work(lambda: self._station.officers, ask)

    def _signed_in(self, officer: Officer) -> None:
        self._officer = officer
        self.show_day()

    def _taken_back(self, officer: Officer) -> None:
        self._officer = officer
        self.check_in.emit(officer)

    @property
    def _by(self) -> Officer:
        assert self._officer is not None
        return self._officer

    # --- the day ---------------------------------------------------------------------------------------

    def _show_standing(self, standing: Standing) -> None:
        self._shown = standing
        if standing.day in OVER:
            summary = SummaryScreen(self.appearance, standing.day, standing.counts, self._paper_count)
            summary.signed_out.connect(self.begin)
            self.frame.show_screen(summary)
            return
        screen = DayScreen(self.appearance, standing.day, standing.counts, chief=self._by.role == "chief")
        acts: dict[str, Callable[[], None]] = {
            "open": lambda: self._step(self._station.open_day),
            "suspend": lambda: self._step(lambda officer: self._station.suspend(officer, SUSPEND_REASON)),
            "resume": lambda: self._step(self._station.resume),
            "check-in": lambda: self.check_in.emit(self._by),
            "close": lambda: self._count_paper(standing.counts),
            "sign-out": self.begin,
        }
        screen.wanted.connect(lambda act: acts[act]())
        self.frame.show_screen(screen)

    def _step(self, step: Callable[[Officer], None]) -> None:
        officer = self._by
        self.work(lambda: step(officer), lambda _none: self.show_day())

    # --- the close -------------------------------------------------------------------------------------

    def _count_paper(self, counts: Counts) -> None:
        screen = PaperCountScreen(self.appearance, counts)
        screen.counted.connect(self._chief_signs)
        screen.left.connect(self.show_day)
        self.frame.show_screen(screen)

    def _chief_signs(self, paper_count: int) -> None:
        self._ask_pin(
            Purpose.CHIEF_SIGNS,
            lambda chief: self._second_signs(paper_count, chief),
            lambda _holder, role: role == "chief",
            self.show_day,
        )

    def _second_signs(self, paper_count: int, chief: Officer) -> None:
        self._ask_pin(
            Purpose.SECOND_SIGNS,
            lambda second: self._close(paper_count, chief, second),
            lambda holder, _role: holder != chief.holder,
            self.show_day,
        )

    def _close(self, paper_count: int, chief: Officer, second: Officer) -> None:
        def closed(_record: object) -> None:
            self._paper_count = paper_count
            self.show_day()

        self.work(lambda: self._station.close_poll(chief, second, paper_count), closed)
