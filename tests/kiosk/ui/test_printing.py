"""Printing beside the screens: on real pages and real dots, and never in the way of people."""

import os
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from kiosk.devices.code_reader import Frame, look
from kiosk.devices.receipt_printer import DOTS, print_raster
from kiosk.reports.paper import Paper
from kiosk.storage.papers import UNDATED
from kiosk.ui.paper_press import PaperPress
from kiosk.ui.pdf_pages import PdfPages
from kiosk.ui.printers import Folder, OfficePrinter, ReceiptPrinter, draw
from kiosk.ui.printing import Printing, target_of
from sync.protocol.errors import PollingError, PrinterFailed
from tests.support.papers import PAPERS, pass_text, pictures, receipt
from tests.support.receipts import printed


@pytest.fixture
def errors() -> list[PollingError]:
    return []


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, errors: list[PollingError]) -> Iterator[object]:
    """A Printing with these targets, and the folder beside it."""
    made: list[Printing] = []

    def new(*targets: object) -> Printing:
        made.append(Printing(targets, tmp_path / "papers", errors.append, PaperPress()))
        return made[-1]

    yield new
    for one in made:
        one.stop()


def wait_for(qtbot: QtBot, printing: Printing, make: Callable[[], Paper]) -> list[str]:
    """Give a paper and wait for what becomes of it."""
    became: list[str] = []
    printing.print(make, lambda: became.append("printed"), lambda error: became.append(error.code))
    qtbot.waitUntil(lambda: bool(became), timeout=20_000)
    return became


def codes_in(picture: Image.Image) -> set[str]:
    grey = picture.convert("L")
    return {one.text for one in look(Frame(grey.tobytes(), *grey.size, grey.width)).codes}


# --- a printer of the system ---------------------------------------------------------------------------


def on_paper(
    paper: Paper, size: QPageSize.PageSizeId, file: Path, resolution: int = 300
) -> list[Image.Image]:
    """What Qt's own printer makes of a paper on sheets of this size, as pictures of 300 dots an inch."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(resolution)
    printer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(4, 4, 4, 4))
    )
    draw(paper, printer)
    with pypdfium2.PdfDocument(file) as document:
        return [page.render(scale=300 / 72).to_pil().convert("L") for page in document]


def test_a_sheet_is_printed_at_its_own_size(qtbot: QtBot, tmp_path: Path) -> None:
    """A4 on A4 is the same page again, to within a dot: Qt's pages laid on our own."""
    paper = PAPERS["closing"]()
    (ours,) = pictures(paper, 300)
    (theirs,) = on_paper(paper, QPageSize.PageSizeId.A4, tmp_path / "out.pdf")
    box, other = (
        ImageChops.invert(one).point(lambda grey: 255 * (grey > 64)).getbbox() for one in (ours, theirs)
    )
    assert all(abs(a - b) <= 2 for a, b in zip(box, other, strict=True))
    assert codes_in(theirs) == codes_in(ours) != set()


def test_all_pages_of_a_long_sheet_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    paper = PAPERS["closing-of-several-cases"]()
    pages = on_paper(paper, QPageSize.PageSizeId.A4, tmp_path / "out.pdf", 150)
    assert len(pages) == len(list(pictures(paper, 36)))
    assert set().union(*(codes_in(one) for one in pages)) == set().union(
        *(codes_in(one) for one in pictures(paper, 150))
    )


@pytest.mark.parametrize("name", ["pass", "pass-of-several-cases", "slip"])
@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A6])
def test_a_voters_paper_on_a_larger_or_shorter_sheet_can_be_read(
    name: str, size: QPageSize.PageSizeId, qtbot: QtBot, tmp_path: Path
) -> None:
    """On A4 it stands near the top at its own size; one too long for A6 is made to fit."""
    (page,) = on_paper(PAPERS[name](), size, tmp_path / "out.pdf", 600)
    assert codes_in(page) == set().union(*(codes_in(one) for one in pictures(PAPERS[name](), 203.2)))
    left, top, right, bottom = ImageChops.invert(page).getbbox()
    assert left > 0
    assert top > 0
    assert abs(left - (page.width - right)) < 24
    assert bottom < page.height


def test_a_printer_that_is_not_there_is_told(make: object, qtbot: QtBot, errors: list[PollingError]) -> None:
    printing = make(target_of("no such printer"))
    assert wait_for(qtbot, printing, PAPERS["slip"]) == ["printer-failed"]
    printing.print(PAPERS["slip"])
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], PrinterFailed)
    assert errors[0].details["reason"] == "no-device"


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false", extend=True)
def test_a_printer_that_cannot_be_written_to_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(PrinterFailed):
        draw(PAPERS["slip"](), printer)


# --- a receipt printer ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code"),
    [("pass", pass_text(330)), ("pass-of-several-cases", pass_text()), ("slip", receipt().link)],
)
def test_a_receipt_can_be_read_from_the_dots_that_are_burnt(
    name: str, code: str, make: object, qtbot: QtBot, tmp_path: Path
) -> None:
    device = tmp_path / "lp0"
    device.touch()
    paper = PAPERS[name]
    assert wait_for(qtbot, make(target_of(f"receipt:{device}")), paper) == ["printed"]
    (burnt,) = printed(device.read_bytes())
    assert burnt.width == DOTS
    assert codes_in(burnt) == {code}
    (whole,) = pictures(paper(), 203.2)
    assert abs(burnt.height - whole.height) <= 1
    assert not (tmp_path / "papers").exists()


def test_a_receipts_dots_are_those_of_the_pdf(make: object, qtbot: QtBot, tmp_path: Path) -> None:
    """Small letters too: no thin line is lost where grey becomes black or white."""
    device = tmp_path / "lp0"
    device.touch()
    wait_for(qtbot, make(ReceiptPrinter(device)), PAPERS["slip-in-thai"])
    (burnt,) = printed(device.read_bytes())
    (whole,) = pictures(PAPERS["slip-in-thai"](), 203.2)
    inside = whole.crop((32, 0, 32 + DOTS, whole.height))
    size = (DOTS // 8, whole.height // 8)
    difference = ImageChops.difference(burnt.convert("L").resize(size), inside.resize(size))
    assert max(difference.tobytes()) < 140
    assert sum(difference.tobytes()) / (size[0] * size[1]) < 6


def test_sheets_for_officers_do_not_go_to_the_receipt_printer(
    make: object, qtbot: QtBot, tmp_path: Path
) -> None:
    device, office = tmp_path / "lp0", tmp_path / "office"
    device.touch()
    printing = make(target_of(f"receipt:{device}"), target_of(f"folder:{office}"))
    for name in ("pass", "zero", "closing"):
        assert wait_for(qtbot, printing, PAPERS[name]) == ["printed"]
    assert len(printed(device.read_bytes())) == 1
    assert {one.name for one in office.iterdir()} == {
        "zero-report-ronghu-1-a.pdf",
        "closing-sheet-ronghu-1.pdf",
    }


# --- no printer, and printers that fail ----------------------------------------------------------------


def test_without_a_printer_papers_are_pdfs_in_a_folder(make: object, qtbot: QtBot, tmp_path: Path) -> None:
    printing = make()
    for name in ("zero", "pass", "slip", "slip-in-english", "closing"):
        assert wait_for(qtbot, printing, PAPERS[name]) == ["printed"]
    kept = {one.name: one.read_bytes() for one in (tmp_path / "papers").iterdir()}
    assert kept.keys() == {
        "zero-report-ronghu-1-a.pdf",
        "closing-sheet-ronghu-1.pdf",
        "voting-pass.pdf",
        "voters-slip.pdf",  # the last one only: together they would tell in which order people came
    }
    assert kept["voters-slip.pdf"] == PAPERS["slip-in-english"]().pdf
    undated = {one.name for one in (tmp_path / "papers").iterdir() if one.stat().st_mtime == UNDATED}
    assert undated == {"voting-pass.pdf", "voters-slip.pdf"}


def test_a_sheet_that_the_printer_did_not_take_is_kept(make: object, qtbot: QtBot, tmp_path: Path) -> None:
    """The printer fails at the close: the sheet is there to be printed elsewhere, or here once more."""
    assert wait_for(qtbot, make(OfficePrinter("broken")), PAPERS["closing"]) == ["printer-failed"]
    assert (tmp_path / "papers" / "closing-sheet-ronghu-1.pdf").read_bytes() == PAPERS["closing"]().pdf


def test_a_stuck_printer_holds_up_nobody_and_prints_when_it_is_mended(
    make: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its cover is open: the screens go on at once, the failure is told, and the same paper prints later."""
    monkeypatch.setattr("kiosk.ui.printers.print_raster", partial(print_raster, patience=0.5))
    device = tmp_path / "lp0"
    os.mkfifo(device)
    printing, paper = make(ReceiptPrinter(device)), PAPERS["pass-of-several-cases"]
    failed: list[PollingError] = []
    printing.print(paper, failed=failed.append)
    assert failed == []  # given, not waited for
    qtbot.waitUntil(lambda: bool(failed), timeout=20_000)
    assert failed[0].details["reason"] == "not-answering"
    device.unlink()
    device.touch()
    assert wait_for(qtbot, printing, paper) == ["printed"]
    assert codes_in(printed(device.read_bytes())[0]) == {pass_text()}


def test_papers_are_printed_in_order_on_one_thread_that_is_not_the_screens(
    make: object, qtbot: QtBot
) -> None:
    class Slow(Folder):
        def print(self, paper: Paper) -> None:
            threads.add(threading.current_thread().name)
            order.append(paper.name)

    threads: set[str] = set()
    order: list[str] = []
    done: list[str] = []
    printing = make(Slow(None))
    for n in range(5):
        printing.print(
            lambda n=n: Paper(f"paper-{n}", b"", for_voter=True), lambda n=n: done.append(f"paper-{n}")
        )
    qtbot.waitUntil(lambda: len(done) == 5)
    assert order == done == [f"paper-{n}" for n in range(5)]
    assert {name.split("_")[0] for name in threads} == {"printing"}


def test_strips_of_a_page_make_the_page(qtbot: QtBot) -> None:
    """Seams would cut through a QR code."""
    pages = PdfPages(PAPERS["zero"]().pdf)
    whole = pages.picture(0, 100 / 72)
    assert whole.height() > 1_000
    for place, strip in pages.strips(0, 100 / 72):
        assert strip == whole.copy(0, place.y(), strip.width(), strip.height())
