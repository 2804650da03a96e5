"""Which paper is printed when. A printer that fails is told of, and keeps nobody waiting."""

from collections.abc import Sequence

from kiosk.domain.place.desk import GivenPass
from kiosk.domain.place.polling_place import PollingPlace
from kiosk.domain.reconciliation import Reconciliation
from kiosk.domain.station import Station
from kiosk.domain.voting_session import Receipt
from kiosk.domain.zero_report import ZeroReport
from kiosk.ui.papers import Papers
from kiosk.ui.printing import Printing
from kiosk.ui.task_runner import TaskRunner


class PaperTrail:
    """The papers of one polling day. `printer`: is there one for what voters take along?"""

    def __init__(self, place: PollingPlace, printing: Printing, runner: TaskRunner, *, printer: bool) -> None:
        self._place, self._printing, self._runner = place, printing, runner
        self._papers = Papers(place.languages)
        self.printer = printer

    def zero_sheet(self) -> None:
        """What every case holds that no voter has come for yet."""
        self._runner.run(self._zero_reports, self._print_zero)

    def voting_pass(self, given: Sequence[GivenPass]) -> None:
        expires, titles = min(one.expires for one in given), [one.case.title for one in given]
        self._runner.run(
            lambda: self._place.pass_code(given),
            lambda code: self._printing.order(
                self._papers.voting_pass(code, titles, self._place.name, expires)
            ),
        )

    def voters_slip(self, station: Station, receipt: Receipt, language: str) -> None:
        """In the voter's language. It joins no name to any time: it holds neither."""
        case = station.case
        self._printing.order(self._papers.voters_slip([(case.title, receipt)], case.telephone, language))

    def closing_sheet(self, cases: Sequence[Reconciliation]) -> None:
        self._printing.order(self._papers.closing_sheet(cases))

    def closing_sheet_again(self) -> None:
        """As it was signed, also after the program has started anew."""
        self._runner.run(self._signed, self.closing_sheet)

    def _zero_reports(self) -> list[ZeroReport]:
        return [one.zero_report() for one in self._place.stations if not one.has_voters]

    def _print_zero(self, reports: list[ZeroReport]) -> None:
        if reports:
            self._printing.order(self._papers.zero_sheet(reports))

    def _signed(self) -> list[Reconciliation]:
        return [one.reconciliation() for one in self._place.stations if one.closing is not None]
