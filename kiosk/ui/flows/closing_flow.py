"""The close: people counted on paper, case by case; then the chief and a second officer sign for all."""

from PySide6.QtCore import Signal

from kiosk.domain.polling_place import OnDuty, PollingPlace
from kiosk.domain.station import Counts, Station
from kiosk.ui.flows.flow import Flow
from kiosk.ui.flows.station_flow import StationFlow
from kiosk.ui.frame import Frame
from kiosk.ui.screens.officer.paper_count import PaperCountScreen
from kiosk.ui.screens.officer.pin import Purpose
from kiosk.ui.task_runner import TaskRunner


class ClosingFlow(Flow):
    """`closed`: every poll that was running is closed; `left`: not now."""

    closed = Signal()
    left = Signal()

    def __init__(self, frame: Frame, runner: TaskRunner, place: PollingPlace, officers: StationFlow) -> None:
        super().__init__(frame, runner)
        self._place, self._officers = place, officers
        self._counted: dict[str, int] = {}

    def begin(self) -> None:
        """Ask for the counts of all cases whose poll is running."""
        self._counted = {}
        self.work(self._place.to_close, self._count_next)

    def _count_next(self, stations: list[Station]) -> None:
        if not stations:
            self._chief_signs()
            return
        station, *others = stations
        self.work(lambda: station.counts, lambda counts: self._count(station, counts, others))

    def _count(self, station: Station, counts: Counts, others: list[Station]) -> None:
        several = len(self._place.stations) > 1
        screen = PaperCountScreen(self.appearance, counts, station.case.title if several else None)

        def counted(people: int) -> None:
            self._counted[station.case.code] = people
            self._count_next(others)

        screen.counted.connect(counted)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    def _chief_signs(self) -> None:
        self._officers.ask_pin(
            Purpose.CHIEF_SIGNS, self._second_signs, lambda _holder, role: role == "chief", self.left.emit
        )

    def _second_signs(self, chief: OnDuty) -> None:
        self._officers.ask_pin(
            Purpose.SECOND_SIGNS,
            lambda second: self._close(chief, second),
            lambda holder, _role: holder != chief.holder,
            self.left.emit,
        )

    def _close(self, chief: OnDuty, second: OnDuty) -> None:
        counted = dict(self._counted)
        self.work(
            lambda: self._place.close_polls(chief, second, counted),
            lambda _none: self.closed.emit(),
            lambda _error: self.left.emit(),
        )
