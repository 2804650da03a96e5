"""The station's day as officers go through it: sign in, open, pause, look at what is out."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal

from kiosk.domain.officers import OfficerRole
from kiosk.domain.place.desk import OpenPass
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.place.standing import OVER, Standing
from kiosk.domain.polling_day import DayState
from kiosk.domain.station import Station
from kiosk.ui.flows.flow import PlaceFlow, Surroundings
from kiosk.ui.idle_watch import QuietWatch
from kiosk.ui.screens.officer.check_head import CheckHeadScreen
from kiosk.ui.screens.officer.day import DayScreen
from kiosk.ui.screens.officer.device_report import DeviceReportScreen
from kiosk.ui.screens.officer.open_passes import OpenPassesScreen
from kiosk.ui.screens.officer.pin import PinScreen, Purpose
from kiosk.ui.screens.officer.reason import Deed, ReasonScreen
from kiosk.ui.screens.officer.summary import SummaryScreen
from sync.protocol.errors import PollingError

LOOK_AGAIN_MS = 3000
"""how often the counts are read, for what the line has done meanwhile"""


class StationFlow(PlaceFlow):
    """`work_wanted(on duty)`: to the desk, or let people into the booth. `close_wanted`: end the poll.

    `delivery_wanted`: how far everything has come to the centre.
    """

    work_wanted = Signal(object)
    close_wanted = Signal()
    delivery_wanted = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._on_duty: OnDuty | None = None
        self._shown: Standing | None = None
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look_again)
        self._timer.start()
        self._quiet = QuietWatch(self, self.timing.lock_after_s)
        self._quiet.quiet.connect(self._lock)
        self.frame.screen_changed.connect(lambda _name: self.look_again())

    def begin(self) -> None:
        """Ask who is on duty."""
        self._on_duty = None
        self._quiet.start()
        self.ask_pin(Purpose.SIGN_IN, self._signed_in)

    def take_back(self) -> None:
        """After a voter: whoever gives a PIN goes on checking in people."""

        def taken(on_duty: OnDuty) -> None:
            self._on_duty = on_duty
            self.work_wanted.emit(on_duty)

        self.ask_pin(Purpose.TAKE_BACK, taken)

    def leave_booth(self, back: Callable[[], None]) -> None:
        """An officer wants the screen of a booth that waits for voters."""
        self.ask_pin(Purpose.LEAVE_BOOTH, self._signed_in, back=back)

    def help_voter(self, then: Callable[[OnDuty], None], back: Callable[[], None]) -> None:
        """An officer has come to a voter's side."""
        self.ask_pin(Purpose.HELP, then, back=back)

    @property
    def on_duty(self) -> OnDuty | None:
        """Who has signed in."""
        return self._on_duty

    def back_to_work(self) -> None:
        """After an interruption: to the next person while the poll is open, else to the state of the day."""

        def go(standing: Standing) -> None:
            if standing.day is DayState.OPEN and not standing.blocked:
                self.work_wanted.emit(self._by)
            else:
                self._show_standing(standing)

        self.work(self.place.standing, go)

    def as_chief(self, then: Callable[[OnDuty], None], back: Callable[[], None]) -> None:
        """Do this as the chief: at once if that is who is on duty, else with the chief's PIN."""
        if self._by.role == "chief":
            then(self._by)
        else:
            self.ask_pin(Purpose.CHIEF_UNDOES, then, lambda _holder, role: role == "chief", back)

    def show_day(self) -> None:
        """The state of the day; after the close, its summary."""
        self.work(self.place.standing, self._show_standing)

    def look_again(self) -> None:
        """Bring the officer's strip up to date, and the summary when the centre has it all.

        Not while a voter has the screen: nobody sees the strip then.
        """
        if self.frame.status_bar.isHidden():
            return
        self.runner.run(self.place.standing, self._note, self._unreadable)

    def _note(self, standing: Standing) -> None:
        self.frame.status_bar.show_counts(standing.counts, standing.now)
        self.frame.status_bar.show_medium(standing.medium)
        if isinstance(self.frame.current_screen, SummaryScreen) and standing != self._shown:
            self._show_standing(standing)

    def _unreadable(self, error: PollingError) -> None:
        """The officer is told; a voter learns of it only when it stands in the voter's way."""
        screen = self.frame.current_screen
        if screen is not None and not screen.for_voter:
            self.frame.present(error)

    def ask_pin(
        self,
        purpose: Purpose,
        then: Callable[[OnDuty], None],
        among: Callable[[str, OfficerRole], bool] = lambda _holder, _role: True,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Let one `among` the officers sign in, then go on; `back` where there is a way back."""

        def ask(officers: list[tuple[str, OfficerRole]]) -> None:
            screen = PinScreen(
                self.appearance,
                purpose,
                [one for one in officers if among(*one)],
                first=self._on_duty.holder if self._on_duty else None,
                way_back=back is not None,
            )
            screen.signed.connect(
                lambda holder, pin: self.work(lambda: self.place.sign_in(holder, pin), then)
            )
            if back is not None:
                screen.left.connect(back)
            self.frame.show_screen(screen)

        self.work(lambda: self.place.officers, ask)

    def _signed_in(self, on_duty: OnDuty) -> None:
        self._on_duty = on_duty
        self.show_day()

    def _lock(self) -> None:
        """Nobody touches the officers' screen any more: it asks for a PIN, and what was typed is gone."""
        screen = self.frame.current_screen
        if self._on_duty is not None and screen is not None and not screen.for_voter:
            self.begin()

    @property
    def _by(self) -> OnDuty:
        assert self._on_duty is not None
        return self._on_duty

    # --- the day ---------------------------------------------------------------------------------------

    def _show_standing(self, standing: Standing) -> None:
        self._shown = standing
        if standing.day in OVER:
            self._show_end(standing)
            return
        work = "check-in" if self.place.is_desk else "booth"
        screen = DayScreen(
            self.appearance,
            standing,
            work=work,
            chief=self._by.role == "chief",
            delivers=self.delivers,
        )
        acts: dict[str, Callable[[], object]] = {
            "open": lambda: self._step(self.place.open_day, self.papers.zero_sheet),
            "suspend": self._suspend,
            "resume": lambda: self._step(self.place.resume),
            "end-day": lambda: self._step(self.place.end_day),
            "close": self.close_wanted.emit,
            "delivery": self.delivery_wanted.emit,
            "passes": self._show_open_passes,
            "check-head": self._check_head,
            "set-clock": lambda: self.as_chief(self._set_clock, self.show_day),
            "go-on": lambda: self.as_chief(self._go_on, self.show_day),
            "switch-off": self.frame.close,
            "sign-out": self.begin,
            work: lambda: self.work_wanted.emit(self._by),
        }
        screen.wanted.connect(lambda act: acts[act]())
        self.frame.show_screen(screen)

    def _step(self, step: Callable[[OnDuty], None], print_after: Callable[[], None] = lambda: None) -> None:
        by = self._by

        def taken(_none: None) -> None:
            print_after()
            self.show_day()

        self.work(lambda: step(by), taken)

    def _show_end(self, standing: Standing) -> None:
        if self._on_duty is not None and self._on_duty.role == "chief" and self.place.reported_elsewhere:
            by = self._by
            self.work(lambda: self.place.report_code(by), lambda code: self._show_report(code, standing))
            return
        summary = SummaryScreen(
            self.appearance,
            standing.day,
            standing.counts,
            self.place.paper_count,
            delivers=self.delivers,
        )
        summary.delivery.connect(self.delivery_wanted)
        summary.printed.connect(self.papers.closing_sheet_again)
        summary.ended.connect(self.frame.close)
        summary.signed_out.connect(self.begin)
        self.frame.show_screen(summary)

    def _show_report(self, code: str, standing: Standing) -> None:
        screen = DeviceReportScreen(self.appearance, code, standing.counts, delivers=self.delivers)
        screen.delivery.connect(self.delivery_wanted)
        screen.ended.connect(self.frame.close)
        screen.signed_out.connect(self.begin)
        self.frame.show_screen(screen)

    def _set_clock(self, chief: OnDuty) -> None:
        self.work(lambda: self.place.set_clock(chief), lambda _none: self.show_day())

    def _go_on(self, chief: OnDuty) -> None:
        """The device was set back to an older state: on a new chain it may go on."""
        self.work(lambda: self.place.go_on(chief), lambda _none: self.show_day())

    def _check_head(self) -> None:
        """Does this device still know what the last sheet on paper says?"""
        screen = CheckHeadScreen(self.appearance, self.camera)
        screen.read.connect(
            lambda found: self.work(
                lambda: self.place.judge_head(found.text), lambda _none: self._head_fits()
            )
        )
        screen.left.connect(self.show_day)
        self.frame.show_screen(screen)

    def _head_fits(self) -> None:
        def show(standing: Standing) -> None:
            self._show_standing(standing)
            if not standing.superseded:
                self.frame.notice.tell(
                    "good", lambda texts: (texts("check-head.fits"), texts("check-head.fits-next"))
                )

        self.work(self.place.standing, show)

    def _suspend(self) -> None:
        self._ask_reason(
            Deed.SUSPEND, lambda reason: self._step(lambda by: self.place.suspend(by, reason)), self.show_day
        )

    def _ask_reason(self, deed: Deed, then: Callable[[str], None], back: Callable[[], None]) -> None:
        screen = ReasonScreen(self.appearance, deed)
        screen.chosen.connect(then)
        screen.left.connect(back)
        self.frame.show_screen(screen)

    # --- passes that are out ---------------------------------------------------------------------------

    def _show_open_passes(self) -> None:
        def show(passes: list[OpenPass]) -> None:
            screen = OpenPassesScreen(
                self.appearance,
                passes,
                chief=self._by.role == "chief",
                booth_apart=not self.place.is_booth,
            )
            screen.void.connect(
                lambda one: self.undo(self.place.station(one.case.code), one.serial, self._show_open_passes)
            )
            screen.left.connect(self.show_day)
            self.frame.show_screen(screen)

        self.work(self.place.open_passes, show)

    def undo(self, station: Station, serial: bytes, then: Callable[[], None]) -> None:
        """Take back an open pass: the reason, and the chief's PIN unless the chief is on duty."""

        def with_reason(reason: str) -> None:
            def void(chief: OnDuty) -> None:
                self.work(lambda: station.void(serial, reason, chief.of(station)), lambda _none: then())

            self.as_chief(void, then)

        self._ask_reason(Deed.VOID, with_reason, then)
