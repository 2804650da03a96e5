"""A trustee gets one sheet of paper, and can read every word, number and fingerprint on it."""

from itertools import pairwise

import pypdfium2
import pytest
from pypdfium2 import PdfDocument

from sync.tally.ceremony import hold_ceremony
from sync.tally.share_sheet import DO, NEVER, SIGNED, Sheet, share_sheet

HELD = hold_ceremony(16, 16)
LONGEST = Sheet("W" * 32, 16, 16, 16, "0123 4567 89AB CDEF", HELD.shares[15])


@pytest.fixture(scope="module")
def page() -> pypdfium2.PdfPage:
    document = PdfDocument(share_sheet(LONGEST))
    assert len(document) == 1
    return document[0]


def test_all_words_stand_there_with_their_numbers_and_the_fingerprint(page: pypdfium2.PdfPage) -> None:
    text = page.get_textpage().get_text_bounded().split()
    at = 0
    for number, word in enumerate(LONGEST.share.split(), 1):
        at = text.index(str(number), at)
        # The first four letters are in bold, so a reader of text may see two pieces.
        assert "".join(text[at + 1 : at + 3]).startswith(word) or text[at + 1] == word
    joined = "".join(text)
    for said in (
        LONGEST.case_code,
        LONGEST.fingerprint,
        *(one for line in DO + NEVER + SIGNED for one in line),
    ):
        assert "".join(said.split()) in joined


def test_nothing_runs_over_the_edge_or_into_its_neighbour(page: pypdfium2.PdfPage) -> None:
    """White are both margins, the gap in the heading, and the gap between the two columns of advice."""
    picture = page.render(scale=4, grayscale=True).to_pil()  # eleven dots a millimetre
    millimetre = picture.width / 210
    for left, top, right, bottom in (
        (0, 0, 17, 297),
        (193, 0, 210, 297),
        (90, 14, 93, 21),
        (102, 187, 108, 260),
    ):
        part = picture.crop([int(at * millimetre) for at in (left, top, right, bottom)])
        assert part.getextrema() == (255, 255), (left, top, right, bottom)


def test_a_character_without_a_shape_would_be_an_empty_box() -> None:
    """Every character used has a glyph in both fonts."""
    from reportlab.pdfbase import pdfmetrics

    share_sheet(LONGEST)
    used = {c for line in DO + NEVER + SIGNED for one in line for c in one} | set("開票金鑰的一份第共；任✓×")
    for font in ("NotoSansTC-Regular", "NotoSansTC-Bold"):
        assert not {c for c in used if ord(c) not in pdfmetrics.getFont(font).face.charToGlyph}


def test_a_sheet_in_a_log_says_nothing_of_its_words() -> None:
    told = repr(LONGEST)
    # Single words are short and common: some stand in any text by chance. Two in a row do not.
    words = LONGEST.share.split()
    assert not any(f"{one} {other}" in told for one, other in pairwise(words))
