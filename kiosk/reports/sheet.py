"""What the station's two A4 sheets have in common: heading, facts, figures, heads of chains, signatures."""

from collections.abc import Sequence

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, Spacer, Table

from kiosk.domain.head_on_paper import HeadOnPaper
from kiosk.domain.reconciliation import Figures
from kiosk.reports.qr_code import Code
from kiosk.reports.words import Bilingual
from sync.paper.fonts import BOLD, REGULAR
from sync.paper.line import Line
from sync.paper.page import GUTTER, PLAIN, WIDTH, Style, both, label, title_row
from sync.paper.text import GREY, INK, RULE, Text, fitting_size, paragraph, width_of

NUMBER: float = 22 * mm
SUM = ("", "= ", "+ ", "+ ", "+ ")
"""issued = cast + voided + abandoned + unresolved"""
QR: float = 27 * mm
SIGNED: float = 11 * mm
"""room to sign in"""
Fact = tuple[Line, str]
"""what it is, and what it says"""
GOOD, GOOD_GROUND = HexColor("#0f7663"), HexColor("#edf6f3")
BAD, BAD_GROUND = HexColor("#b4531f"), HexColor("#fbf1ea")
SMALLEST = 6.0
"""points: of a name that must keep to its line"""
TIGHT: Style = [*PLAIN, ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]


def one_line(text: str, width: float, most: float = 11) -> Text:
    """A name in bold, smaller where it would not keep to its line."""
    return paragraph(text, width, fitting_size(text, width, most, SMALLEST, BOLD), font=BOLD)


def gap(millimetres: float) -> Flowable:
    return Spacer(0, millimetres * mm)


def heading(line: Line, facts: Sequence[Fact]) -> list[Flowable]:
    """The sheet's title, and below it the facts that name it."""
    wanted = [max(width_of(text, 11, BOLD), width_of(name[1], 7.5), 30 * mm) for name, text in facts]
    widths = [one * WIDTH / sum(wanted) for one in wanted]
    cells = [
        [*label(name, width - GUTTER), one_line(text, width - GUTTER)]
        for (name, text), width in zip(facts, widths, strict=True)
    ]
    style: Style = [
        *PLAIN,
        ("LINEABOVE", (0, 0), (-1, 0), 1.2, INK),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    title = paragraph(line[0], WIDTH, 20, font=BOLD)
    second = [paragraph(line[1], WIDTH, 11, ink=GREY)] if line[1] else []
    return [title, *second, gap(2), Table([cells], widths, style=style)]


def case_title(title: Line, code: str) -> list[Flowable]:
    """The heading of one case's part of a sheet."""
    named = f"{title[1]}　{code}" if title[1] else code
    return [gap(4), paragraph(title[0], WIDTH, 14, font=BOLD), paragraph(named, WIDTH, 9, ink=GREY)]


def band(line: Line, ink: Color, ground: Color) -> Table:
    """One sentence that everybody should see."""
    style: Style = [
        ("BACKGROUND", (0, 0), (-1, -1), ground),
        ("LINEBEFORE", (0, 0), (0, -1), 3, ink, "butt"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    return Table([[both(line, WIDTH - 8 * mm, 11, font=BOLD)]], [WIDTH], style=style)


def figures_table(
    words: Bilingual,
    name: Line,
    rows: Sequence[tuple[Line, Figures]],
    total: tuple[Line, Figures] | None = None,
    parts: tuple[Line, Sequence[tuple[Line, Figures]]] | None = None,
) -> Table:
    """Figures by row, each a sum across; `name`: what the rows are. `parts`: the total in another way."""
    columns = (
        words("figures.passes"),
        words("figures.cast"),
        words("figures.voided"),
        words("paper.closing.abandoned"),
        words("paper.closing.unresolved"),
    )
    first = WIDTH - NUMBER * len(columns)
    body = [_figures_row(line, figures, first, font=REGULAR) for line, figures in rows]
    style: Style = [
        *PLAIN,
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("NOSPLIT", (0, 0), (-1, 1)),
    ]
    if total is not None:
        body.append(_figures_row(*total, first, font=BOLD))
        last = len(body)
        style += [("LINEABOVE", (0, last), (-1, last), 0.8, INK), ("NOSPLIT", (0, last - 1), (-1, last))]
    if parts is not None:
        style += [
            ("NOSPLIT", (0, len(body)), (-1, len(body) + 2)),
            ("TOPPADDING", (0, len(body) + 1), (0, len(body) + 1), 8),
        ]
        body.append([label(parts[0], first - GUTTER)])
        body += [_figures_row(line, figures, first, font=REGULAR) for line, figures in parts[1]]
    header = [label(name, first - GUTTER), *(label(line, NUMBER - GUTTER, "right") for line in columns)]
    return Table([header, *body], [first, *[NUMBER] * len(columns)], style=style, repeatRows=1)


def _figures_row(name: Line, figures: Figures, first: float, *, font: str) -> list[object]:
    numbers = (figures.issued, figures.cast, figures.voided, figures.abandoned, figures.unresolved)
    cells = (
        paragraph(f"{sign}{number:,}", NUMBER - GUTTER, 10.5, font=font, align="right")
        for sign, number in zip(SUM, numbers, strict=True)
    )
    return [_row_name(name, first - GUTTER, font), *cells]


def _row_name(name: Line, width: float, font: str) -> list[Flowable]:
    """On one line, if there is room for both languages."""
    together = "　".join(one for one in name if one)
    if width_of(together, 10, font) < width:
        return [paragraph(together, width, 10, font=font)]
    return both(name, width, 10, font=font)


def heads_table(words: Bilingual, heads: Sequence[tuple[HeadOnPaper, Sequence[Fact]]], line: Line) -> Table:
    """Where chains end, two beside each other: as a QR code, to be typed, and with the facts of each."""
    cards: list[object] = [_head_card(words, head, facts) for head, facts in heads]
    cards += [""] * (len(cards) % 2)
    rows = [cards[at : at + 2] for at in range(0, len(cards), 2)]
    style: Style = [*TIGHT, ("SPAN", (0, 0), (-1, 0)), ("TOPPADDING", (0, 1), (-1, -1), 2 * mm)]
    head = [title_row(line), ""]
    return Table([head, *rows], [WIDTH / 2] * 2, style=[*style, ("NOSPLIT", (0, 0), (0, 1))])


def _head_card(words: Bilingual, head: HeadOnPaper, facts: Sequence[Fact]) -> Table:
    width = WIDTH / 2 - QR - 3 * GUTTER
    shown, records = head.shown.split(" "), words.counted("paper.records", head.sequence)
    text: list[Flowable] = [
        one_line(head.device, width),
        *(paragraph(" ".join(half), width, 10.5) for half in (shown[:3], shown[3:])),
        paragraph("　".join(one for one in records if one), width, 8, ink=GREY),
        *(paragraph(one, width, 8, ink=GREY) for one in _on_few_lines(facts, width)),
    ]
    code = Code(head.code, QR, centred=False)
    return Table([[code, text]], [QR + GUTTER, width + GUTTER], style=TIGHT)


def _on_few_lines(facts: Sequence[Fact], width: float) -> list[str]:
    """All on one line, if there is room."""
    told = [f"{name[0]} {what}" for name, what in facts]
    together = "　".join(told)
    return [together] if width_of(together, 8) < width else told


def signatures(heading_line: Line, lines: Sequence[Line], columns: int = 3) -> Table:
    """Lines to sign on, with what stands below each. The heading stays with the first of them."""
    width = WIDTH / columns
    cells: list[object] = [_to_sign(line, width - 8 * mm) for line in lines]
    cells += [""] * (-len(cells) % columns)
    rows = [cells[at : at + columns] for at in range(0, len(cells), columns)]
    head: list[object] = [title_row(heading_line), *[""] * (columns - 1)]
    style: Style = [*TIGHT, ("SPAN", (0, 0), (-1, 0)), ("TOPPADDING", (0, 0), (-1, 0), 6 * mm)]
    return Table([head, *rows], [width] * columns, style=[*style, ("NOSPLIT", (0, 0), (0, 1))])


def _to_sign(line: Line, width: float) -> list[Flowable]:
    rule = HRFlowable(width=width, thickness=0.7, color=INK, hAlign="LEFT", spaceBefore=0, spaceAfter=2)
    second = [paragraph(line[1], width, 7.5, ink=GREY)] if line[1] else []
    return [Spacer(0, SIGNED), rule, one_line(line[0], width, 9), *second]
