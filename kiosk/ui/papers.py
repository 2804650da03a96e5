"""The papers in the words of the screens, ready to be given to Printing.

Each is made when it is printed, beside the screens: nobody should wait for the half second that reportlab
takes to load.
"""

from collections.abc import Callable, Mapping, Sequence

from kiosk.domain.reconciliation import Reconciliation
from kiosk.domain.voting_session import Receipt
from kiosk.domain.zero_report import ZeroReport
from kiosk.reports.paper import Paper
from kiosk.reports.words import Bilingual
from kiosk.ui.texts import Texts
from kiosk.ui.texts import languages as shipped

SECOND = "en"


class Papers:
    """In the first of a case's languages that the screens have too, with English below."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._main = next((one for one in languages if one in shipped()), SECOND)
        self._words = Bilingual(Texts(self._main), Texts(SECOND))

    def voting_pass(
        self, code: str, cases: Sequence[Mapping[str, str]], station: str, expires: int
    ) -> Callable[[], Paper]:
        """See kiosk.reports.voting_pass."""

        def make() -> Paper:
            from kiosk.reports.voting_pass import voting_pass

            return voting_pass(code, cases, station, expires, self._words)

        return make

    def voters_slip(
        self,
        ballots: Sequence[tuple[Mapping[str, str], Receipt]],
        telephone: str,
        language: str,
        board: str = "",
    ) -> Callable[[], Paper]:
        """In the voter's `language` alone. See kiosk.reports.voters_slip."""

        def make() -> Paper:
            from kiosk.reports.voters_slip import voters_slip

            return voters_slip(ballots, telephone, Bilingual(Texts(language, self._main)), board)

        return make

    def zero_sheet(self, reports: Sequence[ZeroReport]) -> Callable[[], Paper]:
        """See kiosk.reports.zero_sheet."""

        def make() -> Paper:
            from kiosk.reports.zero_sheet import zero_sheet

            return zero_sheet(reports, self._words)

        return make

    def closing_sheet(self, cases: Sequence[Reconciliation]) -> Callable[[], Paper]:
        """See kiosk.reports.closing_sheet."""

        def make() -> Paper:
            from kiosk.reports.closing_sheet import closing_sheet

            return closing_sheet(cases, self._words)

        return make
