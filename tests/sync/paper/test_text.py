"""Text on paper: every script has its glyphs, Thai is shaped, and nothing runs out of its place."""

import unicodedata
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image, ImageChops
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from sync.paper.fonts import BOLD, REGULAR, THAI
from sync.paper.text import INK, Text, paragraph, register_fonts, width_of
from sync.tally import report_words, rule_words

CHINESE = "移工友善圖書角：越南語、印尼語與泰語書籍及說故事活動，每週末於區公所一樓辦理"
THAI_TEXT = "ที่จอดรถจักรยานและน้ำดื่มสาธารณะปรับปรุงสวนสาธารณะริมแม่น้ำ"
VIETNAMESE = "Đường dạo ven sông và vòi nước uống công cộng"


def picture(text: Text, width: float = 200, height: float = 120) -> Image.Image:
    """A paragraph drawn with its upper left corner at (20, 20)."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(width + 40, height + 40))
    _, tall = text.wrapOn(canvas, width, height)
    text.drawOn(canvas, 20, height + 20 - tall)
    canvas.save()
    return pypdfium2.PdfDocument(file.getvalue())[0].render(scale=2).to_pil().convert("L")


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    box = ImageChops.invert(image).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("text", [CHINESE, THAI_TEXT, VIETNAMESE, f"{THAI_TEXT} {CHINESE} {VIETNAMESE}"])
@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_text_of_every_script_stays_in_its_width(text: str, font: str) -> None:
    left, _, right, _ = ink(picture(paragraph(text, 200, 12, font=font)))
    assert left >= 2 * 20 - 2
    assert right <= 2 * 220 + 2


def drawn(*runs: tuple[str, str]) -> Image.Image:
    """Runs, each with its font, drawn plainly one after the other where `picture` draws its paragraph."""
    register_fonts()
    file = BytesIO()
    canvas = Canvas(file, pagesize=(240, 160))
    canvas.setFillColor(INK)
    x = 20.0
    for text, font in runs:
        canvas.setFont(font, 24)
        canvas.drawString(x, 140 - 24, text)
        x += pdfmetrics.stringWidth(text, font, 24)
    canvas.save()
    return pypdfium2.PdfDocument(file.getvalue())[0].render(scale=2).to_pil().convert("L")


def test_a_letter_that_one_font_lacks_is_drawn_with_the_other() -> None:
    """Polish, in an election that is counted again: ł, ą and ż are in the Thai font only."""
    with_it = picture(paragraph("ółąż", 200, 24))
    assert ImageChops.difference(with_it, drawn(("ó", REGULAR), ("łąż", THAI[REGULAR]))).getbbox() is None


def test_thai_is_shaped() -> None:
    """Unshaped, the tone mark of น้ำ and the vowel below it overlap."""
    word = "น้ำดื่มที่"
    shaped = picture(paragraph(word, 200, 24))
    assert ImageChops.difference(shaped, drawn((word, THAI[REGULAR]))).getbbox() is not None


def test_brackets_and_colons_beside_thai_keep_their_font() -> None:
    """`(กขค):` has neither a blank nor a mark to shape: each sign is that of its own font."""
    beside = picture(paragraph("(กขค):公", 200, 24))
    plain = drawn(("(", REGULAR), ("กขค", THAI[REGULAR]), ("):公", REGULAR))
    assert ImageChops.difference(beside, plain).getbbox() is None


@pytest.mark.parametrize("width", range(30, 120, 9))
def test_thai_lines_never_part_a_vowel_or_tone_mark_from_its_letter(width: int) -> None:
    lines = paragraph(THAI_TEXT, width, 12).lines
    assert "".join(lines) == THAI_TEXT
    for line in lines:
        assert width_of(line, 12) <= width
        assert unicodedata.category(line[0]) == "Lo"
        assert line[-1] not in "เแโใไ"


@pytest.mark.parametrize("width", range(30, 120, 9))
def test_no_line_begins_with_a_comma_or_ends_with_an_opening_bracket(width: int) -> None:
    text = f"A {CHINESE}（包括「故事」），每週一次。"
    lines = paragraph(text, width, 12).lines
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert line[0] not in "，。、；：）」"
        assert line[-1] not in "（「"


def test_words_stay_whole_and_the_blank_between_lines_goes() -> None:
    lines = paragraph("A library corner for migrant workers", 80, 10).lines
    assert lines == ["A library corner", "for migrant", "workers"]


def test_a_word_wider_than_its_place_takes_one_line() -> None:
    assert paragraph("a " + "f" * 30 + " b", 60, 12).lines == ["a", "f" * 30, "b"]
    assert paragraph("f" * 30 + " b", 60, 12).lines == ["f" * 30, "b"]


def test_thai_stays_shaped_when_another_sheet_has_registered_the_fonts_again() -> None:
    from sync.tally.share_sheet import Sheet, share_sheet

    before = picture(paragraph(THAI_TEXT, 200, 14))
    share_sheet(Sheet("TEST-2026", 1, 3, 2, "ABCD", " ".join(["academic"] * 33)))
    assert ImageChops.difference(picture(paragraph(THAI_TEXT, 200, 14)), before).getbbox() is None


def test_markup_in_a_title_is_text() -> None:
    assert paragraph("<b>&amp; <font>", 200).lines == ["<b>&amp; <font>"]


def test_width_adds_up_over_scripts() -> None:
    assert width_of("公園 ที่", 10) == pytest.approx(width_of("公園 ", 10) + width_of("ที่", 10))


def test_every_character_of_our_own_words_has_a_glyph() -> None:
    register_fonts()
    glyphs = pdfmetrics.getFont(REGULAR).face.charToGlyph
    words = [
        *rule_words.REASONS.values(),
        *rule_words.SEPARATORS.values(),
        *(line for lines in rule_words.RULES.values() for line in lines),
        *(
            value
            for name, value in vars(report_words).items()
            if name.isupper() and isinstance(value, tuple) and isinstance(value[0], str)
        ),
        *report_words.COLUMNS,
        *report_words.SUM,
        *report_words.WINS.values(),
        *report_words.CHANNELS.values(),
        tuple(report_words.REJECTIONS.values()),
    ]
    missing = {
        character for line in words for text in line for character in text if ord(character) not in glyphs
    }
    assert missing == set()
