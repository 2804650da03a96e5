"""One person checked in at two desks cut off from each other: where and when, and what to do now."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.store import Doubled
from kiosk.ui.appearance import Appearance
from kiosk.ui.frame import Frame
from kiosk.ui.screens.desk.doubled import DoubledScreen, situation
from kiosk.ui.texts import Texts, time_of_day
from kiosk.ui.theme import dots_per_mm, load_fonts
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.panel import Panel
from tests.support.catalogues import catalogues
from tests.support.world import DURING

TITLE = {"zh-Hant": "大安區參與式預算", "en": "Participatory budget of Da'an"}
SITUATIONS = {
    "void-here": (True, True),
    "void-one": (True, False),
    "void-there": (False, False),
    "both-voted": (False, True),
}


def found_of(*, open_here: bool, cast_there: bool, one_pass: bool = False) -> Doubled:
    there = b"a" * 16 if one_pass else b"b" * 16
    return Doubled(
        b"a" * 16, there, "st1-b", DURING, DURING + 900, open_here=open_here, cast_there=cast_there
    )


def shown(qtbot: QtBot, found: Doubled) -> tuple[Frame, DoubledScreen]:
    load_fonts()
    frame = Frame(Appearance(dots_per_mm(None, 96.0), ("zh-Hant", "en")))
    qtbot.addWidget(frame)
    screen = DoubledScreen(frame.appearance, found, "st1-a", TITLE)
    frame.show_screen(screen)
    frame.resize(1280, 800)
    frame.show()
    return frame, screen


@pytest.mark.parametrize("what", SITUATIONS)
def test_what_to_do_follows_from_what_became_of_the_passes(qtbot: QtBot, what: str) -> None:
    open_here, cast_there = SITUATIONS[what]
    found = found_of(open_here=open_here, cast_there=cast_there)
    assert situation(found) == what
    _, screen = shown(qtbot, found)
    panel = screen.findChild(Panel, f"doubled-{what}")
    assert panel is not None
    there = screen.findChild(Panel, "there")
    assert "st1-b" in there.headline.text()
    assert time_of_day(DURING + 900) in there.body.text()
    assert (screen.findChild(BigButton, "void") is not None) == open_here


def test_the_buttons_say_what_was_wanted(qtbot: QtBot) -> None:
    _, screen = shown(qtbot, found_of(open_here=True, cast_there=True))
    with qtbot.waitSignal(screen.void):
        screen.findChild(BigButton, "void").click()
    with qtbot.waitSignal(screen.read):
        screen.findChild(BigButton, "read").click()


def test_one_pass_used_twice_is_told_as_that(qtbot: QtBot) -> None:
    _, screen = shown(qtbot, found_of(open_here=False, cast_there=True, one_pass=True))
    headlines = {catalogue["doubled.one-pass"] for catalogue in catalogues().values()}
    assert screen.findChild(Panel, "doubled-both-voted").headline.text() in headlines


@pytest.mark.parametrize("language", sorted(catalogues()))
def test_every_situation_has_its_words(language: str) -> None:
    assert all(Texts(language).has(f"doubled.next.{what}") for what in SITUATIONS)
