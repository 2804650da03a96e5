"""Somebody pulls the screen's cable, turns the screen, or puts another one there while a voter is choosing.

The choices stay, and everything is as large as before, in millimetres.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui.theme import MM_PER_INCH
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.geometry import faults
from tests.kiosk.ui.walker import Walker

OTHER_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kiosk.ui.guard import InFront
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit

application = QApplication([])
window = MainWindow(lambda words: None, Outfit(Path(sys.argv[1])))
InFront(window)
for screen in (*application.screens(), application.screens()[0]):
    window.windowHandle().setScreen(screen)
    for _ in range(20):
        application.processEvents()
    fills = window.geometry() == screen.geometry()
    print(fills, screen.physicalDotsPerInch(), window.appearance.theme.target)
window.stop()
"""
SCREENS = [
    {"name": "one", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1},
    {"name": "other", "x": 1280, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 120, "dpr": 1},
]


def test_a_full_screen_fills_whichever_screen_there_is(tmp_path: Path) -> None:
    """To another screen and back: it fills it, and a button is as large on it as a finger needs."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": SCREENS}), "utf-8")
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    ended = subprocess.run(
        [sys.executable, "-c", OTHER_SCREEN, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **platform},
    )
    assert ended.returncode == 0, ended.stderr
    told = [line.split() for line in ended.stdout.splitlines()]
    assert [fills for fills, *_ in told] == ["True"] * 3
    first, other, again = ((float(dots), int(target)) for _, dots, target in told)
    assert first == again
    assert first[0] != other[0], "this test needs two screens of different measures"
    for dots, target in (first, other):
        assert target / dots * MM_PER_INCH == pytest.approx(12.7, abs=0.5)


@pytest.mark.parametrize("dots_per_inch", [70, 96, 110])
def test_another_resolution_keeps_the_choices(walker: Walker, dots_per_inch: int) -> None:
    """The same screen, with finer or coarser dots than before: nothing is cut off, and the voter goes on."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park", "repair")
    before = walker.screen
    walker.window.appearance.measure(dots_per_inch / MM_PER_INCH)
    walker.lay_out()
    assert walker.screen is before
    assert not faults(walker.window, walker.window.appearance.theme)
    assert [one for one in walker.cards if walker.card(one).isChecked()] == ["park", "repair"]
    walker.go("review", "review")
    walker.cast()
    assert walker.stations[-1].counts.cast == 1


def test_a_screen_that_is_turned_and_turned_back_keeps_the_choices(walker: Walker) -> None:
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    for width, height in ((800, 1280), (1024, 600), (1, 1), (1280, 800)):
        walker.window.resize(width, height)
        walker.lay_out()
        assert walker.card("park").isChecked()
    assert not faults(walker.window, walker.window.appearance.theme)
    walker.go("review", "review")
    walker.cast()
