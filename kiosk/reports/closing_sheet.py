"""The closing sheet: the numbers, whether they agree, and signatures."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Spacer, Table

from kiosk.domain.reconciliation import Finding, Reconciliation
from kiosk.reports import sheet
from kiosk.reports.paper import Paper
from kiosk.reports.words import Bilingual, local_time
from sync.paper.fonts import BOLD
from sync.paper.line import Line
from sync.paper.page import GUTTER, PLAIN, WIDTH, Style, both, build
from sync.paper.text import GREY, INK, RULE, paragraph

OBSERVERS, NOTES = 4, 3
"""lines for observers, and for notes by hand where there is something to explain"""


def closing_sheet(cases: Sequence[Reconciliation], words: Bilingual) -> Paper:
    """One station, with all its cases. Before the close it is for checking only, and nobody signs it."""
    first = cases[0]
    facts = [(words("paper.station"), first.station), (words("paper.day"), words.date(first.day)[0])]
    if first.closed_at is not None:
        facts.append((words("paper.closing.closed-at"), f"{local_time(first.closed_at):%H:%M}"))
    closed = all(one.closed_at is not None for one in cases)
    story = [
        *sheet.heading(words("paper.closing.heading"), facts),
        *([] if closed else [sheet.gap(3), _warning(words("paper.closing.not-closed"))]),
        *(part for one in cases for part in _case(one, words)),
        sheet.gap(2),
        *both(words("paper.closing.keep"), WIDTH, 8, ink=GREY),
    ]
    if closed:
        signing = [words("role.chief"), words("role.officer"), *[words("paper.observer")] * OBSERVERS]
        story += [] if all(one.agrees for one in cases) else [_notes(words("paper.closing.notes"))]
        story.append(sheet.signatures(words("paper.closing.sign"), signing))
    name = f"closing-sheet-{first.station}"
    return Paper(name, build(story, name, first.station))


def _case(told: Reconciliation, words: Bilingual) -> list[Flowable]:
    total = (words("paper.closing.total"), told.total)
    classes = [(words.of(name), figures) for name, figures in told.classes]
    grounds = [(words(f"paper.ground.{ground}"), figures) for ground, figures in told.grounds]
    story = [
        KeepTogether(
            [
                *sheet.case_title(words.of(told.title), told.case_code),
                sheet.gap(2),
                _paper_count(told, words),
                sheet.gap(2),
                _verdict(told, words),
            ]
        ),
        *(_finding(one, words) for one in told.findings),
        sheet.gap(3),
        sheet.figures_table(
            words,
            words("paper.closing.class"),
            classes,
            total,
            (words("paper.closing.ground"), grounds) if grounds else None,
        ),
    ]
    heads = [
        (
            head,
            (
                (words("figures.passes"), f"{figures.issued:,}"),
                (words("figures.cast"), f"{figures.cast:,}"),
            ),
        )
        for head, figures in told.devices
    ]
    return [*story, sheet.gap(4), sheet.heads_table(words, heads, words("paper.closing.chain"))]


def _paper_count(told: Reconciliation, words: Bilingual) -> Table:
    """The number that people counted by hand, and the ballots beside it."""
    tiles = (
        (told.paper_count, words("figures.paper")),
        (told.total.issued, words("figures.passes")),
        (told.total.cast, words("figures.cast")),
    )
    width = WIDTH / len(tiles)
    cells = [
        [paragraph(f"{number:,}", width - GUTTER, 17, font=BOLD), *both(line, width - GUTTER, 9)]
        for number, line in tiles
    ]
    return Table([cells], [width] * len(tiles), style=sheet.TIGHT)


def _verdict(told: Reconciliation, words: Bilingual) -> Table:
    if told.agrees:
        return sheet.band(words("paper.closing.agrees"), sheet.GOOD, sheet.GOOD_GROUND)
    return _warning(words.counted("paper.closing.differs", len(told.findings)))


def _warning(line: Line) -> Table:
    return sheet.band(line, sheet.BAD, sheet.BAD_GROUND)


def _finding(finding: Finding, words: Bilingual) -> Table:
    """What is wrong, of which class or device, and what officers do next."""
    key = f"paper.finding.{finding.kind}"
    what = words.counted(f"{key}.what", finding.count) if finding.count else words(f"{key}.what")
    subject = words.of(finding.subject) if finding.subject else ("", "")
    parts = [
        *both(_joined(subject, what), WIDTH - 8 * mm, 10, font=BOLD),
        *both(words(f"{key}.next"), WIDTH - 8 * mm, 9),
    ]
    style: Style = [
        *PLAIN,
        ("LEFTPADDING", (0, 0), (-1, -1), 4 * mm),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    return Table([[parts]], [WIDTH], style=style)


def _joined(subject: Line, what: Line) -> Line:
    """`st1-b: ...`, in both languages; what has no second name keeps its first."""
    if not subject[0]:
        return what
    return f"{subject[0]}：{what[0]}", f"{subject[1] or subject[0]}: {what[1]}" if what[1] else ""


def _notes(line: Line) -> Table:
    """Room to write, kept together."""
    rule = HRFlowable(width=WIDTH, thickness=0.4, color=INK, spaceBefore=0, spaceAfter=0)
    rows = [[sheet.gap(5)], [both(line, WIDTH, 11, font=BOLD)]]
    rows += [[[Spacer(0, 9 * mm), rule]] for _ in range(NOTES)]
    return Table(rows, [WIDTH], style=[*sheet.TIGHT, ("NOSPLIT", (0, 0), (0, -1))])
