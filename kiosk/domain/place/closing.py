"""Closing a polling place: with the reports of its other devices, and a count on paper for each case."""

from collections.abc import Mapping, Sequence

from kiosk.domain.device_report_code import case_of_report, read_report_code, write_report_code
from kiosk.domain.place.cases import Cases
from kiosk.domain.place.on_duty import OnDuty
from kiosk.domain.place.standing import OVER
from kiosk.domain.polling_day import STEPS, Step
from kiosk.domain.reconciliation import DeviceReport, Reconciliation
from kiosk.domain.station import Station

Reports = Mapping[str, Sequence[DeviceReport]]
"""of other devices, by case code"""


class PlaceClosing(Cases):
    """What officers do when the poll ends."""

    def to_close(self) -> list[Station]:
        """The stations whose poll is running, to be closed one by one with Station.close_poll."""
        return [one for one in self.stations if (one.day, Step.CLOSE) in STEPS]

    @property
    def is_alone(self) -> bool:
        """Does this device do everything, as far as is known? A desk without a booth never does."""
        return self.is_desk and self.is_booth and not self.other_devices

    @property
    def other_devices(self) -> list[str]:
        """The station's other devices that are known here."""
        return sorted({name for one in self.stations for name in one.other_devices})

    def report_code(self, chief: OnDuty) -> str:
        """Close this device of several; the code that takes its reports to where the poll is closed.

        Can be asked again. Raises as Station.reported.
        """
        reports = [one.reported(chief.of(one)) for one in self.stations]
        return write_report_code(reports, [one.certificate_of(one.device) for one in self.stations])

    def read_reports(self, text: str) -> Reports:
        """Another device's reports, by case. Raises MessageRefused, WrongCase, InputError."""
        found: dict[str, Sequence[DeviceReport]] = {}
        code_read = read_report_code(text)
        self._meet(code_read.certificates)
        for signed in code_read.reports:
            code = case_of_report(signed)
            found[code] = (*found.get(code, ()), self.station(code).read_report(signed))
        return found

    def reconciliations(self, paper_counts: Mapping[str, int], others: Reports) -> list[Reconciliation]:
        """How the numbers would stand if these cases were closed with these counts."""
        return [
            self.station(code).reconciliation(count, others.get(code, ()))
            for code, count in paper_counts.items()
        ]

    def close_polls(
        self, chief: OnDuty, second: OnDuty, paper_counts: Mapping[str, int], others: Reports
    ) -> list[Reconciliation]:
        """Close the poll of these cases (code to people counted on paper); gives what was signed for each.

        Raises as Station.close_poll. Done again after an error, it goes on with those that are still open.
        """
        for station in self.to_close():
            code = station.case.code
            if code in paper_counts:
                accounts = [one for report in others.get(code, ()) for one in report.accounts]
                station.close_poll(chief.of(station), second.of(station), paper_counts[code], tuple(accounts))
        return [self.station(code).reconciliation(None, others.get(code, ())) for code in paper_counts]

    @property
    def reported_elsewhere(self) -> bool:
        """Is this device closed, and the poll to be closed, or closed, on another one?"""
        return all(one.day in OVER and one.closing is None for one in self.stations)

    @property
    def paper_count(self) -> int | None:
        """People counted on paper in all cases that were closed here; None if none was."""
        counts = [one.paper_count for one in self.stations if one.paper_count is not None]
        return sum(counts) if counts else None
