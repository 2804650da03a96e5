"""The sheet of paper on which a trustee keeps a share: one page A4, in Chinese and English."""

from dataclasses import dataclass, field
from io import BytesIO

from reportlab.lib import units
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from sync.paper.fonts import BOLD, REGULAR
from sync.paper.line import Line
from sync.paper.text import GREY, INK, RULE, register_fonts
from sync.tally.ceremony import PREFIX

FIELD = HexColor("#f3f5f7")
mm: float = units.mm
HEIGHT = A4[1]
LEFT, RIGHT = 18 * mm, A4[0] - 18 * mm
COLUMNS, ROW = 3, 9.8 * mm

Point = tuple[float, float]

DO: tuple[Line, ...] = (
    ("現在核對：每位受託人單上的指紋都相同。", "Now: see that all trustees' sheets show one fingerprint."),
    ("簽名，裝入信封封好，封口處再簽一次。", "Sign, seal in an envelope, sign again across the flap."),
    ("鎖在只有您能開的地方。", "Lock it up where nobody but you can get at it."),
    (
        "開票時親自帶來，在離線電腦上親手輸入。",
        "Bring it to the count; type it yourself, off the network.",
    ),
    ("遺失或被人看過，立即通報主辦機關。", "Lost, or seen by anybody? Tell the organiser at once."),
    ("異議期滿後，當眾銷毀。", "After the dispute period, destroy it before witnesses."),
)
NEVER: tuple[Line, ...] = (
    ("不拍照、不影印、不掃描、不抄錄。", "Never photograph, copy, scan or write it out."),
    ("不輸入手機或連上網路的電腦。", "Never type it into a telephone or a networked computer."),
    ("不唸出，不傳送。", "Never read it aloud, never send it."),
    ("不交給任何人，受託人與選務人員也不行。", "Never hand it over: to no trustee and no official."),
    ("不與另一份放在一起。", "Never keep it together with another share."),
)
SIGNED: tuple[Line, ...] = (("受託人姓名", "Trustee's name"), ("簽名", "Signature"), ("日期", "Date"))


@dataclass(frozen=True)
class Sheet:
    """What one sheet says. Its share is secret."""

    case_code: str
    number: int
    trustees: int
    threshold: int
    fingerprint: str
    """of the public tally key, as the organiser's commands show it"""
    share: str = field(repr=False)


def share_sheet(sheet: Sheet) -> bytes:
    """One page of PDF."""
    register_fonts()
    file = BytesIO()
    page = Canvas(file, pagesize=A4, invariant=True)
    page.setTitle(f"{sheet.case_code} {sheet.number}/{sheet.trustees}")
    y = _heading(page, sheet, HEIGHT - 19 * mm)
    y = _words(page, sheet.share.split(), y)
    y = _fingerprint(page, sheet, y)
    half = (RIGHT - LEFT) / 2 + 4 * mm
    _advice(page, (LEFT, y), ("這樣保管", "Do"), DO, mark="✓")
    _advice(page, (LEFT + half, y), ("絕對不要", "Never"), NEVER, mark="×")
    _to_be_signed(page)
    page.showPage()
    page.save()
    return file.getvalue()


def _text(
    page: Canvas, x: float, y: float, text: str, size: float, *, font: str = REGULAR, ink: Color = INK
) -> float:
    """Write from x on, on the baseline y. Returns the x where the text ends."""
    page.setFont(font, size)
    page.setFillColor(ink)
    page.drawString(x, y, text)
    end: float = x + pdfmetrics.stringWidth(text, font, size)
    return end


def _text_to(page: Canvas, right: float, y: float, text: str, size: float, *, font: str, ink: Color) -> None:
    """Write so that the text ends at `right`."""
    page.setFont(font, size)
    page.setFillColor(ink)
    page.drawRightString(right, y, text)


def _rule(
    page: Canvas, left: float, right: float, y: float, *, ink: Color = RULE, width: float = 0.5
) -> None:
    page.setStrokeColor(ink)
    page.setLineWidth(width)
    page.line(left, y, right, y)


def _heading(page: Canvas, sheet: Sheet, y: float) -> float:
    end = _text(page, LEFT, y, "開票金鑰的一份", 11, font=BOLD)
    _text(page, end + 2.5 * mm, y, "A share of the tally key", 11, ink=GREY)
    _text_to(page, RIGHT, y, sheet.case_code, 9.5, font=BOLD, ink=INK)
    _rule(page, LEFT, RIGHT, y - 3 * mm, ink=INK, width=1.2)
    y -= 18 * mm
    end = _text(page, LEFT, y, f"第 {sheet.number} 份", 30, font=BOLD)
    x = max(end + 10 * mm, LEFT + 50 * mm)
    _text(
        page, x, y + 5.2 * mm, f"共 {sheet.trustees} 份；任 {sheet.threshold} 份合在一起，才開得了選票。", 13
    )
    english = f"Share {sheet.number} of {sheet.trustees}. Any {sheet.threshold} together open the ballots."
    _text(page, x, y - 0.6 * mm, english, 10, ink=GREY)
    return y - 10 * mm


def _words(page: Canvas, words: list[str], y: float) -> float:
    """The words with their numbers, down the columns; the letters that suffice are bold."""
    rows = -(-len(words) // COLUMNS)
    gap = 7 * mm
    width = (RIGHT - LEFT - gap * (COLUMNS - 1)) / COLUMNS
    for at, word in enumerate(words):
        column, row = divmod(at, rows)
        x, base = LEFT + column * (width + gap), y - (row + 1) * ROW + 2.9 * mm
        _text_to(page, x + 6.5 * mm, base, str(at + 1), 10, font=REGULAR, ink=GREY)
        end = _text(page, x + 10 * mm, base, word[:PREFIX], 18.5, font=BOLD)
        _text(page, end, base, word[PREFIX:], 18.5)
        _rule(page, x, x + width, y - (row + 1) * ROW)
    y -= rows * ROW + 6 * mm
    _text(page, LEFT, y, "輸入時，每個字的前四個字母就夠了。每一份的前三個字都相同。", 9.5)
    english = "The first four letters of a word are enough. All sheets have the same first three words."
    _text(page, LEFT, y - 4.4 * mm, english, 8.5, ink=GREY)
    return y - 10 * mm


def _fingerprint(page: Canvas, sheet: Sheet, y: float) -> float:
    height = 13 * mm
    page.setFillColor(FIELD)
    page.roundRect(LEFT, y - height, RIGHT - LEFT, height, 2 * mm, stroke=0, fill=1)
    _text(page, LEFT + 5 * mm, y - 5.7 * mm, "開票公鑰的指紋", 10, font=BOLD)
    _text(page, LEFT + 5 * mm, y - 10 * mm, "Fingerprint of the public tally key", 8.5, ink=GREY)
    _text_to(page, RIGHT - 5 * mm, y - 8.4 * mm, sheet.fingerprint, 17, font=BOLD, ink=INK)
    return y - height - 9 * mm


def _advice(page: Canvas, at: Point, title: Line, lines: tuple[Line, ...], *, mark: str) -> None:
    x, y = at
    end = _text(page, x, y, title[0], 12, font=BOLD)
    _text(page, end + 2.5 * mm, y, title[1], 11, ink=GREY)
    for chinese, english in lines:
        y -= 9.6 * mm
        _text(page, x, y + 1.8 * mm, mark, 10, font=BOLD)
        _text(page, x + 5.5 * mm, y + 1.8 * mm, chinese, 10)
        _text(page, x + 5.5 * mm, y - 2 * mm, english, 8, ink=GREY)


def _to_be_signed(page: Canvas) -> None:
    """Lines for the trustee's own hand: the machine never learns a trustee's name."""
    y, gap = 19 * mm, 6 * mm
    x = LEFT
    for (chinese, english), width in zip(SIGNED, (60 * mm, 70 * mm, 32 * mm), strict=True):
        _rule(page, x, x + width, y, ink=INK, width=0.7)
        end = _text(page, x, y - 4.6 * mm, chinese, 9, font=BOLD)
        _text(page, end + 2 * mm, y - 4.6 * mm, english, 8.5, ink=GREY)
        x += width + gap
