"""The result on paper: winners, points as a chart, the rule in words, the account; Chinese and English."""

from collections.abc import Iterator
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from sync.paper.fonts import BOLD, REGULAR
from sync.paper.line import Line
from sync.paper.page import GUTTER, PLAIN, WIDTH, Style, both, build, label, section, title_row
from sync.paper.text import GREY, INK, RULE, paragraph
from sync.protocol.case import Case, Texts, text_in
from sync.tally import report_words as words
from sync.tally.chart import MARK, WON, Bar
from sync.tally.money import in_money
from sync.tally.result import Fate, Result
from sync.tally.rule_words import REASONS, SEPARATORS

RANK, BARS, COST, FATE = 12 * mm, 47 * mm, 28 * mm, 26 * mm
TITLE = WIDTH - RANK - BARS - COST - FATE
TINT = HexColor("#edf6f3")


def report_pdf(case: Case, result: Result, digest: str) -> bytes:
    """The whole report. `digest`: the SHA-256 of result.json in hexadecimal, printed at the end."""
    rule = [(line["zh-Hant"], line["en"]) for line in result.rule_in_words]
    story = [
        *_heading(case, result),
        _tiles(case, result),
        Spacer(0, 5 * mm),
        _proposals(case, result),
        *_withheld(result),
        *section(words.RULE, rule),
        *section(words.TIES, list(_ties(case, result))),
        _account(result),
        *section(words.WEIGHTS, list(_weights(result))),
        *section(words.CHECK, list(_check(result, digest))),
    ]
    return build(story, f"{result.case} {words.HEADING[1]}", result.case)


def _named(case: Case, texts: Texts) -> tuple[str, str | None]:
    """A text in the case's first language, and in English if that is another text."""
    first = text_in(texts, case.languages[0])[0]
    second = texts.get("en")
    return first, second if second != first else None


def _heading(case: Case, result: Result) -> list[Flowable]:
    title, english = _named(case, result.title)
    parts = [
        paragraph(f"{words.HEADING[0]}　{words.HEADING[1]}　·　{result.case}", WIDTH, 9, ink=GREY),
        paragraph(title, WIDTH, 20, font=BOLD),
    ]
    if english:
        parts.append(paragraph(english, WIDTH, 11, ink=GREY))
    return [*parts, Spacer(0, 4 * mm)]


def _tiles(case: Case, result: Result) -> Table:
    """The numbers that most people look for."""
    tiles = [(f"{result.account.valid:,}", words.VALID)]
    if result.eligible:
        turnout = result.account.counted / result.eligible
        tiles.append((f"{turnout:.1%}" if turnout >= 0.01 else f"{turnout:.2%}", words.TURNOUT))
    tiles.append((f"{len(result.winners)} / {len(result.proposals)}", words.WINNERS))
    chinese, english = words.SPENT if result.budget is None else words.SPENT_OF
    budget = in_money(case, result.budget or 0)
    tiles.append(
        (in_money(case, result.spent), (chinese.format(budget=budget), english.format(budget=budget)))
    )
    width = WIDTH / (len(tiles) + 0.6)
    widths = [width] * (len(tiles) - 1) + [1.6 * width]
    cells = [
        [paragraph(number, one, 15, font=BOLD), *label(line, one)]
        for (number, line), one in zip(tiles, widths, strict=True)
    ]
    style: Style = [
        *PLAIN,
        ("LINEABOVE", (0, 0), (-1, 0), 1.2, INK),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
    ]
    return Table([cells], widths, style=style)


def _proposals(case: Case, result: Result) -> Table:
    most = max((one.points or 0 for one in result.proposals), default=0)
    columns = zip(words.COLUMNS, (RANK, TITLE, BARS, COST, FATE), strict=True)
    header: list[list[Flowable]] = [
        label(line, width - GUTTER, "right" if width == COST else "left") for line, width in columns
    ]
    if result.pass_mark and most:
        mark = f"┆ {words.MARK[0]} {words.MARK[1]} {result.pass_mark:,}"
        header[2][1] = paragraph(mark, BARS - GUTTER, 7.5, ink=MARK)
    style: Style = [
        *PLAIN,
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ("LEFTPADDING", (0, 0), (0, -1), GUTTER),
        *(
            ("BACKGROUND", (0, number), (-1, number), TINT)
            for number, fate in enumerate(result.proposals, 1)
            if fate.won
        ),
    ]
    rows = [header, *(_row(case, result, fate, most) for fate in result.proposals)]
    return Table(rows, [RANK, TITLE, BARS, COST, FATE], style=style, repeatRows=1)


def _row(case: Case, result: Result, fate: Fate, most: int) -> list[Any]:
    name, english = _named(case, fate.title)
    font = BOLD if fate.won else REGULAR
    title = [paragraph(name, TITLE - GUTTER, 10, font=font)]
    if english:
        title.append(paragraph(english, TITLE - GUTTER, 8, ink=GREY))
    chart: Any = label(words.NOT_TOLD, BARS)
    if fate.points is not None:
        chart = Bar(BARS - 2 * GUTTER, fate.points, most, won=fate.won, pass_mark=result.pass_mark)
    outcome = REASONS[fate.reason] if fate.reason else words.WINS[fate.won]
    return [
        paragraph("" if fate.rank is None else str(fate.rank), RANK, 10, ink=GREY),
        title,
        chart,
        paragraph(in_money(case, fate.cost), COST - GUTTER, 9, align="right"),
        both(outcome, FATE - GUTTER, font=font, ink=WON if fate.won else INK),
    ]


def _withheld(result: Result) -> list[Flowable]:
    if not result.withheld:
        return []
    chinese, english = (text.format(smallest=result.smallest_group) for text in words.WITHHELD)
    return [Spacer(0, 2 * mm), *both((chinese, english), WIDTH)]


def _ties(case: Case, result: Result) -> Iterator[Line]:
    """Who was level with whom, and what decided."""
    titles = {one.id: one.title for one in result.proposals}
    for note in result.ties:
        chinese = "、".join(text_in(titles[one], case.languages[0])[0] for one in note.proposals)
        english = " / ".join(text_in(titles[one], "en")[0] for one in note.proposals)
        why = [SEPARATORS[one] for one in note.by]
        yield (
            f"{chinese}：點數相同，{'，再同則'.join(one for one, _ in why)}。",
            f"{english}: level; {'; if still equal, '.join(one for _, one in why)}.",
        )


def _weights(result: Result) -> Iterator[Line]:
    if len({one.weight for one in result.weights}) < 2:
        return
    for one in result.weights:
        chinese, english = text_in(one.name, "zh-Hant")[0], text_in(one.name, "en")[0]
        yield (
            f"{chinese}：{one.ballots:,} 張有效票，權重 {one.weight}。",
            f"{english}: {one.ballots:,} valid ballots of weight {one.weight}.",
        )


def _account(result: Result) -> Table:
    """accepted = counted + superseded + rejected, as a sum that can be read, and its details."""
    told = result.account
    numbers = (told.accepted, told.counted, told.superseded, sum(told.rejected.values()))
    cells: list[Any] = []
    for sign, number, line in zip(("", "=", "+", "+"), numbers, words.SUM, strict=True):
        if sign:
            cells.append(paragraph(sign, 8 * mm, 14, ink=GREY))
        cells.append([paragraph(f"{number:,}", 34 * mm, 14, font=BOLD), *label(line, 34 * mm)])
    in_words = Table([cells], [38 * mm, *(8 * mm, 38 * mm) * 3], style=PLAIN, hAlign="LEFT")
    rows = [
        [title_row(words.ACCOUNT)],
        [in_words],
        *([both(line, WIDTH - GUTTER)] for line in _details(result)),
    ]
    style: Style = [
        *PLAIN,
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (0, 0), 6 * mm),
        ("NOSPLIT", (0, 0), (0, 2)),
    ]
    return Table(rows, [WIDTH], style=style)


def _details(result: Result) -> Iterator[Line]:
    told = result.account
    yield (
        f"計入的票：有效 {told.valid:,}，無效 {told.malformed:,}。",
        f"Of those counted: {told.valid:,} valid, {told.malformed:,} malformed.",
    )
    if told.channels:
        named = [(words.CHANNELS.get(key, (key, key)), number) for key, number in told.channels.items()]
        yield (
            f"投票管道：{'，'.join(f'{name} {number:,}' for (name, _), number in named)}。",
            f"By channel: {', '.join(f'{number:,} {name}' for (_, name), number in named)}.",
        )
    if told.rejected:
        chinese = [f"{words.REJECTIONS.get(key, key)} {number:,}" for key, number in told.rejected.items()]
        english = [f"{number:,} {key.replace('-', ' ')}" for key, number in told.rejected.items()]
        yield f"不採計的原因：{'，'.join(chinese)}。", f"Rejected: {', '.join(english)}."


def _check(result: Result, digest: str) -> Iterator[Line]:
    if result.identity_beside_envelopes:
        yield words.MACHINE
    chinese, english = words.DIGEST
    yield f"{chinese}　{digest}", english
