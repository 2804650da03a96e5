"""Somebody tries the product for the first time, on a machine without a display."""

import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pypdfium2
import pytest


def test_the_demo_walks_the_real_screens_and_publishes_a_result(tmp_path: Path) -> None:
    environment = {
        name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.demo"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No display" in done.stdout
    published = tmp_path / ".demo" / "result" / "published"
    assert str(published.relative_to(tmp_path)) in done.stdout
    pages = pypdfium2.PdfDocument(published / "result.pdf")
    assert "榕湖" in pages[0].get_textpage().get_text_range()
    pages.close()
    screens = sorted(path.name for path in (tmp_path / ".demo" / "screens").iterdir())
    assert any(name.endswith("-review.png") for name in screens)
    assert any(name.endswith("-tracker.png") for name in screens)


def test_with_a_display_it_says_what_to_type_and_leaves_nothing_running(tmp_path: Path) -> None:
    """With a display one line tells what to type, and Ctrl-C ends window, centre, identity service and
    registry. Only an offscreen platform that is named as such is taken for none; the colon makes this one a
    display to the demo."""
    shown = subprocess.Popen(
        [sys.executable, "-m", "kiosk.demo"],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen:"},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    patience = threading.Timer(120, shown.kill)
    patience.start()
    assert shown.stdout is not None
    try:
        line = next(line for line in shown.stdout if line.startswith("Type "))
        assert "PIN" in line
        assert len(_started_in(tmp_path)) == 3
        shown.send_signal(signal.SIGINT)
        assert shown.wait() == 128 + signal.SIGINT
        assert not _started_in(tmp_path)
    finally:
        patience.cancel()
        shown.kill()
        shown.wait()
        shown.stdout.close()


@pytest.mark.timeout(400)
def test_a_simulated_day_adds_up_and_leaves_its_papers(tmp_path: Path) -> None:
    """Twenty voters and all that can happen on such a day; on paper stand the numbers of the store."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.demo", "--scene", "day", "--voters", "20", "--offscreen"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "All numbers add up." in done.stdout
    figures = dict(re.findall(r"^  (\w.*?)  +(\S+)$", done.stdout, re.MULTILINE))
    assert (figures["passes issued"], figures["votes cast"]) == ("22", "20")
    assert figures["passes voided"] == figures["passes abandoned"] == "1"
    papers = tmp_path / ".demo" / "papers"
    closing = _text(papers / "desk-1" / "closing-sheet-demo.pdf").split()
    for figure in ("22", "20", "1"):
        assert figure in closing
    for kept in (
        "desk-1/zero-report-desk-1.pdf",
        "desk-1/voting-pass.pdf",
        "booth-1/zero-report-booth-1.pdf",
        "booth-1/voters-slip.pdf",
    ):
        assert _text(papers / kept)
    screens = {path.name[3:] for path in (tmp_path / ".demo" / "screens").glob("*/*.png")}
    assert {"locked-out.png", "goes-on.png", "still-there.png", "delivered.png"} <= screens
    assert not _started_in(tmp_path)


def _text(path: Path) -> str:
    pages = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    pages.close()
    return text


def _started_in(folder: Path) -> list[int]:
    """The processes that have a file of this folder on their command line."""
    found = []
    for one in Path("/proc").iterdir():
        if one.name.isdecimal():
            try:
                line = (one / "cmdline").read_bytes()
            except OSError:  # it has ended meanwhile
                continue
            if bytes(folder / ".demo") in line:
                found.append(int(one.name))
    return found
