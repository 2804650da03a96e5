"""Every paper as it is printed: all its words, codes that can be read, nothing cut off, nobody named."""

import re
import unicodedata
from collections.abc import Iterator

import pypdfium2
import pytest
from PIL import Image, ImageChops

from kiosk.devices.code_reader import Frame, look
from kiosk.reports.closing_sheet import closing_sheet
from kiosk.reports.paper import Paper
from kiosk.reports.roll import MARGIN, WIDTH
from kiosk.reports.voters_slip import voters_slip
from kiosk.reports.voting_pass import voting_pass
from kiosk.reports.words import Bilingual
from kiosk.reports.zero_sheet import zero_sheet
from kiosk.ui.texts import Texts
from sync.paper import page as a4
from sync.paper.text import ROUNDING, Text, width_of
from tests.support.papers import (
    LONG,
    PAPERS,
    PARK,
    TELEPHONE,
    closing,
    fullest_closing,
    fullest_zero,
    head,
    in_both,
    pass_text,
    pictures,
    receipt,
    text_of,
    zero,
)
from tests.support.world import DURING

POINTS = 72


@pytest.fixture(scope="module")
def printed() -> dict[str, Paper]:
    return {name: make() for name, make in PAPERS.items()}


def plain(text: str) -> str:
    return "".join(text.split())


def codes_in(picture: Image.Image) -> Iterator[str]:
    """What the project's own reader finds in a page, as in a camera's frame."""
    frame = Frame(picture.tobytes(), picture.width, picture.height, picture.width)
    return (code.text for code in look(frame).codes)


def codes_of(paper: Paper) -> set[str]:
    return {text for picture in pictures(paper) for text in codes_in(picture)}


@pytest.mark.parametrize("name", PAPERS)
def test_no_text_is_wider_than_its_place(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long titles, names of 32 letters, sixty officers, twenty classes, eight devices: all keep to theirs."""
    drawn = []

    def draw(text: Text, really: object = Text.draw) -> None:
        drawn.extend((width_of(line, text._size, text._font) - text.width, line) for line in text.lines)
        really(text)

    monkeypatch.setattr(Text, "draw", draw)
    PAPERS[name]()
    assert drawn
    assert [line for over, line in drawn if over > ROUNDING] == []


def test_a_language_that_the_case_does_not_have_says_nothing_below() -> None:
    """The papers' second language repeats no text of the first."""
    assert in_both().of({"zh-Hant": "樹蔭"}) == ("樹蔭", "")
    assert in_both().of({"zh-Hant": "樹蔭", "en": "Shade"}) == ("樹蔭", "Shade")
    assert Bilingual(Texts("zh-Hant")).of({"zh-Hant": "樹蔭", "en": "Shade"}) == ("樹蔭", "")


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_is_printed_in_the_margins(name: str, printed: dict[str, Paper]) -> None:
    """A receipt printer reaches 72 of 80 mm, an office printer not the edge of its sheet."""
    paper = printed[name]
    margin, foot = (MARGIN, MARGIN) if paper.for_voter else (a4.MARGIN, a4.FOOT / 2)
    for picture in pictures(paper, POINTS * 4):
        left, top, right, bottom = ImageChops.invert(picture).getbbox()
        room = 2  # points: the overhang of a letter, and half of a line's thickness
        assert left >= (margin - room) * 4
        assert top >= (margin - room) * 4
        assert right <= picture.width - (margin - room) * 4
        assert bottom <= picture.height - (foot - room - 2) * 4


@pytest.mark.parametrize("name", [name for name in PAPERS if name.startswith(("pass", "slip"))])
def test_what_voters_get_is_as_wide_as_a_receipt_and_one_page(name: str, printed: dict[str, Paper]) -> None:
    with pypdfium2.PdfDocument(printed[name].pdf) as document:
        assert len(document) == 1
        assert document[0].get_size()[0] == pytest.approx(WIDTH, abs=0.01)


def test_a_pass_for_one_case_fits_on_a6(printed: dict[str, Paper]) -> None:
    with pypdfium2.PdfDocument(printed["pass"].pdf) as document:
        assert document[0].get_size()[1] <= 148 / 25.4 * POINTS


@pytest.mark.parametrize("name", PAPERS)
def test_the_file_tells_nothing_of_when_or_by_whom(name: str, printed: dict[str, Paper]) -> None:
    """A spool keeps files: made again they are the same to the byte, dated 2000, of no author."""
    paper = printed[name]
    assert PAPERS[name]().pdf == paper.pdf
    assert b"(D:2000" in paper.pdf
    assert b"D:2026" not in paper.pdf
    with pypdfium2.PdfDocument(paper.pdf) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == paper.name
    assert told["Author"] in {"", "anonymous", "(anonymous)"}
    assert b"pdf" not in repr(paper).encode()


# --- the voting pass -----------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [330, 1_000, 1_500, 3_000])
def test_the_pass_is_read_by_the_booth(length: int) -> None:
    """One case or six: the code on paper is the code that the desk gave."""
    code = pass_text(length)
    assert codes_of(voting_pass(code, [PARK], "st1", DURING, in_both())) == {code}


def test_the_pass_says_for_what_and_until_when(printed: dict[str, Paper]) -> None:
    text = text_of(printed["pass-of-several-cases"])
    for part in (*PARK.values(), *LONG.values(), "11:00 前有效", "Valid until 11:00", "限用一次", "ronghu-1"):
        assert plain(part) in text
    assert printed["pass"].name == "voting-pass"
    assert re.findall(r"\d\d:\d\d", text) == ["11:00", "11:00"]


# --- the voter's slip ----------------------------------------------------------------------------------


def test_the_slip_has_the_tracker_to_read_and_to_scan(printed: dict[str, Paper]) -> None:
    """In groups of four, and whole in the code; one of each for each case."""
    first, second = receipt(1), receipt(2)
    slip = printed["slip-in-english"]
    assert codes_of(slip) == {first.link, second.link}
    for one in (first, second):
        assert plain(one.tracker) in text_of(slip)
    assert plain(TELEPHONE) in text_of(slip)
    assert "https://board.example/pb" in text_of(slip)


def test_the_slip_tells_no_time_and_no_number_in_a_sequence() -> None:
    """All digits on it are of the telephone, the tracker and the case's own title."""
    slip = voters_slip([(LONG, receipt())], TELEPHONE, "", Bilingual(Texts("en")))
    left = text_of(slip).replace(plain(receipt().tracker), "").replace(plain(TELEPHONE), "")
    assert not re.search(r"\d", left)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("slip", ("投票收據", "選票追蹤碼", "可以查到：您的選票已經收到。", "任何人都無法從這張收據得知")),
        ("slip-in-vietnamese", ("Phiếu xác nhận của cử tri", "Góc đọc sách cho người lao động nhập cư")),
        ("slip-in-thai", ("(", "https://board.example/pb", TELEPHONE)),
    ],
)
def test_the_slip_is_in_the_voters_language(
    name: str, words: tuple[str, ...], printed: dict[str, Paper]
) -> None:
    text = unicodedata.normalize("NFC", text_of(printed[name]))
    for part in words:
        assert plain(unicodedata.normalize("NFC", part)) in text


# --- the officers' sheets ------------------------------------------------------------------------------


def test_the_zero_report_says_what_is_there_and_who_may_sign(printed: dict[str, Paper]) -> None:
    told = zero()
    text = text_of(printed["zero"])
    for part in (
        "開始投票零票報告",
        "Zero report",
        "民國 115 年 11 月 28 日",
        "11:00",
        "1,026,318",
        "備援金鑰 2",
    ):
        assert plain(part) in text
    for holder, _ in told.officers:
        assert holder in text
    assert plain(told.head.shown) in text
    assert codes_of(printed["zero"]) == {told.head.code}


def test_sixty_officers_have_a_line_each() -> None:
    sheet = text_of(zero_sheet([fullest_zero()], in_both()))
    for holder, _ in fullest_zero().officers:
        assert sheet.count(holder) == 1


def test_the_closing_sheet_has_every_number_and_says_that_all_agrees(printed: dict[str, Paper]) -> None:
    """A small station fits on one page, with its signatures."""
    paper = printed["closing"]
    text = text_of(paper)
    for part in ("投票所結束投票報告表", "帳目相符", "榕湖區居民", "300=296+2+2+0", "268=265+2+1+0", "16:00"):
        assert plain(part) in text
    assert "備註" not in text
    assert codes_of(paper) == {head("ronghu-1-a", 655).code}
    assert len(list(pictures(paper, 36))) == 1


def test_the_fullest_closing_sheet_tells_every_device_and_discrepancy() -> None:
    paper = closing_sheet([closing(), fullest_closing()], in_both())
    text = text_of(paper)
    told = fullest_closing()
    assert codes_of(paper) == {one.code for case in (closing(), told) for one, _ in case.devices}
    for one, _ in told.devices:
        assert one.device in text
    assert plain("1,234 people fewer on paper than ballots cast") in text
    assert plain("1 person fewer on paper than ballots cast") in text
    assert plain("請停用並封存這台設備") in text
    assert plain("有 12 項須處理") in text
    for n in range(1, 21):
        assert f"{n}.Secondstage" in text


def test_before_the_close_nobody_signs(printed: dict[str, Paper]) -> None:
    text = text_of(printed["closing-too-early"])
    assert plain("投票尚未結束，本表僅供核對。") in text
    assert plain("1 張投票憑證已發出，沒有了結") in text
    assert "Signatures" not in text
    assert "Signatures" in text_of(printed["closing"])


def test_with_one_language_nothing_stands_twice() -> None:
    text = text_of(closing_sheet([closing()], Bilingual(Texts("zh-Hant"))))
    assert "Closing" not in text
    assert text.count("投票所結束投票報告表") == 1
