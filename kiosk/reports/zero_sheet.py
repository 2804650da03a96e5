"""The zero report on paper: signed by all who are present before the first voter comes."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from kiosk.domain.officers import OfficerRole
from kiosk.domain.reconciliation import Figures
from kiosk.domain.zero_report import ZeroReport
from kiosk.reports import sheet
from kiosk.reports.paper import Paper
from kiosk.reports.words import Bilingual, local_time
from sync.paper.line import Line
from sync.paper.page import WIDTH, both, build
from sync.paper.text import GREY

OBSERVERS = 3


def zero_sheet(reports: Sequence[ZeroReport], words: Bilingual) -> Paper:
    """One device, with all its cases."""
    first = reports[0]
    facts = [
        (words("paper.station"), first.station),
        (words("paper.device"), first.device),
        (words("paper.day"), words.date(first.day)[0]),
        (words("paper.zero.clock"), f"{local_time(first.clock):%H:%M}"),
    ]
    story = [
        *sheet.heading(words("paper.zero.heading"), facts),
        *both(words("paper.zero.compare"), WIDTH, 9, ink=GREY),
        sheet.gap(3),
        sheet.band(words("paper.zero.statement"), sheet.GOOD, sheet.GOOD_GROUND),
        *(part for report in reports for part in _case(report, words)),
        sheet.signatures(words("paper.zero.present"), _present(reports, words)),
        sheet.gap(2),
        *both(words("paper.zero.absent"), WIDTH, 8, ink=GREY),
    ]
    name = f"zero-report-{first.device}"
    return Paper(name, build(story, name, f"{first.station}  {first.device}"))


def _case(report: ZeroReport, words: Bilingual) -> list[Flowable]:
    held = (
        (words("paper.zero.roll"), f"{report.roll:,}"),
        (words("paper.zero.documents"), f"{report.documents:,}"),
        (words("paper.zero.spares"), f"{report.spares:,}"),
    )
    return [
        *sheet.case_title(words.of(report.title), report.case_code),
        sheet.gap(2),
        sheet.figures_table(words, ("", ""), [], (words("paper.closing.total"), Figures())),
        sheet.gap(3),
        sheet.heads_table(words, [(report.head, held)], words("paper.zero.chain")),
    ]


def _present(reports: Sequence[ZeroReport], words: Bilingual) -> list[Line]:
    officers: dict[str, OfficerRole] = {}
    for report in reports:
        officers |= {holder: role for holder, role in report.officers if officers.get(holder) != "chief"}
    named = [(holder, words(f"role.{role}")) for holder, role in officers.items()]
    return [
        *((holder, "　".join(one for one in role if one)) for holder, role in named),
        *[words("paper.observer")] * OBSERVERS,
    ]
