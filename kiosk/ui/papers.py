"""The papers in the words of the screens, to be ordered from the press."""

from collections.abc import Mapping, Sequence

from kiosk.domain.reconciliation import Reconciliation
from kiosk.domain.voting_session import Receipt
from kiosk.domain.zero_report import ZeroReport
from kiosk.ui.paper_press import Order
from kiosk.ui.texts import languages as shipped

SECOND = "en"


class Papers:
    """In the first of a case's languages that the screens have too, with English below."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._main = next((one for one in languages if one in shipped()), SECOND)

    def voting_pass(self, code: str, cases: Sequence[Mapping[str, str]], station: str, expires: int) -> Order:
        """See kiosk.reports.voting_pass."""
        return self._in_both("voting_pass", code, cases, station, expires)

    def voters_slip(
        self,
        ballots: Sequence[tuple[Mapping[str, str], Receipt]],
        telephone: str,
        language: str,
        board: str = "",
    ) -> Order:
        """In the voter's `language` alone. See kiosk.reports.voters_slip."""
        return Order("voters_slip", (ballots, telephone, board), (language, None), self._main)

    def zero_sheet(self, reports: Sequence[ZeroReport]) -> Order:
        """See kiosk.reports.zero_sheet."""
        return self._in_both("zero_sheet", reports)

    def closing_sheet(self, cases: Sequence[Reconciliation]) -> Order:
        """See kiosk.reports.closing_sheet."""
        return self._in_both("closing_sheet", cases)

    def _in_both(self, kind: str, *arguments: object) -> Order:
        return Order(kind, arguments, (self._main, SECOND))
