"""The close: the other devices' reports, the people counted on paper, a last look, two signatures."""

from PySide6.QtCore import Signal

from kiosk.domain.place.closing import Reports
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.reconciliation import DeviceReport, Reconciliation
from kiosk.domain.scanned import Scanned
from kiosk.domain.station import Counts, Station
from kiosk.ui.flows.flow import PlaceFlow, Surroundings
from kiosk.ui.flows.station_flow import StationFlow
from kiosk.ui.screens.officer.close_choice import CloseChoiceScreen
from kiosk.ui.screens.officer.other_devices import OtherDevicesScreen
from kiosk.ui.screens.officer.paper_count import PaperCountScreen
from kiosk.ui.screens.officer.pin import Purpose
from kiosk.ui.screens.officer.reconciliation import ReconciliationScreen


class ClosingFlow(PlaceFlow):
    """`closed`: every poll that was running here is closed; `left`: not now."""

    closed = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, officers: StationFlow) -> None:
        super().__init__(around)
        self._officers = officers
        self._forget()

    def _forget(self) -> None:
        self._counted: dict[str, int] = {}
        self._reports: dict[str, dict[str, DeviceReport]] = {}
        """by case and device"""

    def begin(self) -> None:
        """The chief wants to close."""
        self._forget()
        self.work(lambda: (self.place.is_alone, self.place.other_devices), self._with_others)

    # --- several devices -------------------------------------------------------------------------------

    def _with_others(self, known: tuple[bool, list[str]]) -> None:
        alone, devices = known
        if alone:
            self._begin_counting()
            return
        screen = CloseChoiceScreen(self.appearance)
        screen.here.connect(lambda: self._ask_reports(devices))
        screen.elsewhere.connect(self._close_this_device)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    def _close_this_device(self) -> None:
        self._officers.ask_pin(
            Purpose.CHIEF_SIGNS,
            lambda chief: self.work(lambda: self.place.report_code(chief), lambda _code: self.closed.emit()),
            lambda _holder, role: role == "chief",
            self.left.emit,
        )

    def _ask_reports(self, devices: list[str]) -> None:
        reported = {device for of_case in self._reports.values() for device in of_case}
        screen = OtherDevicesScreen(self.appearance, sorted(reported.union(devices)), reported, self.camera)

        def read(found: Scanned) -> None:
            self.work(lambda: self.place.read_reports(found.text), lambda got: self._got(got, devices))

        screen.read.connect(read)
        screen.done.connect(self._begin_counting)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    def _got(self, reports: Reports, devices: list[str]) -> None:
        for code, found in reports.items():
            self._reports.setdefault(code, {}).update({one.account.device: one for one in found})
        self._ask_reports(devices)

    @property
    def _others(self) -> Reports:
        return {code: tuple(of_case.values()) for code, of_case in self._reports.items()}

    # --- the count on paper ----------------------------------------------------------------------------

    def _begin_counting(self) -> None:
        self._counted = {}
        self.work(self.place.to_close, self._count_next)

    def _count_next(self, stations: list[Station]) -> None:
        if not stations:
            counted, others = dict(self._counted), self._others
            self.work(lambda: self.place.reconciliations(counted, others), self._look)
            return
        station, *others_left = stations
        self.work(lambda: station.counts, lambda counts: self._count(station, counts, others_left))

    def _count(self, station: Station, counts: Counts, others: list[Station]) -> None:
        several = len(self.place.stations) > 1
        screen = PaperCountScreen(self.appearance, counts, station.case.title if several else None)

        def counted(people: int) -> None:
            self._counted[station.case.code] = people
            self._count_next(others)

        screen.counted.connect(counted)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    def _look(self, cases: list[Reconciliation]) -> None:
        screen = ReconciliationScreen(self.appearance, cases)
        screen.agreed.connect(self._chief_signs)
        screen.again.connect(self._begin_counting)
        screen.left.connect(self.left)
        self.frame.show_screen(screen)

    # --- the signatures --------------------------------------------------------------------------------

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
        counted, others = dict(self._counted), self._others

        def closed(cases: list[Reconciliation]) -> None:
            self.papers.closing_sheet(cases)
            self.closed.emit()

        self.work(lambda: self.place.close_polls(chief, second, counted, others), closed)
