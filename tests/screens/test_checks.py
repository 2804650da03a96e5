"""Each check finds the fault that it is for: on a screen that is right, one thing is made wrong."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.ui.appearance import Choice
from kiosk.ui.palette import Contrast
from kiosk.ui.theme import TextSize
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.page import Page
from tests.screens.ink import contrast_between
from tests.screens.judging import judged
from tests.screens.scenes import SCENES
from tests.screens.stage import Stage

LOOK = Choice("en", TextSize.MEDIUM)


def heading(stage: Stage) -> QLabel:
    return next(one for one in stage.frame.current_screen.findChildren(QLabel) if one.text())


def add(stage: Stage, widget: QWidget, *place: int) -> None:
    """Something put where no layout would put it: x, y, width, height."""
    widget.setParent(stage.frame.current_screen)
    widget.setGeometry(*place)
    widget.show()


def button(words: str = "Go") -> BigButton:
    made = BigButton()
    made.setText(words)
    return made


def cut_off(stage: Stage) -> None:
    heading(stage).setFixedWidth(60)


def elided(stage: Stage) -> None:
    key = QPushButton("An act with a long name")
    add(stage, key, 700, 400, 120, 60)


def covered(stage: Stage) -> None:
    label = QLabel("words over words")
    page = stage.frame.current_screen.findChild(Page)
    add(stage, label, page.x() + 10, page.y() + 10, 300, 40)


def outside(stage: Stage) -> None:
    add(stage, QLabel("out here"), stage.frame.width() - 40, 300, 200, 40)


def sideways(stage: Stage) -> None:
    stage.frame.current_screen.findChild(Page).area.widget().setMinimumWidth(stage.frame.width() + 50)


def too_small(stage: Stage) -> None:
    least = stage.appearance.theme.target
    add(stage, button(), 700, 400, least - 4, least + 30)


def too_near(stage: Stage) -> None:
    add(stage, button(), 700, 400, 120, 60)
    add(stage, button(), 700 + 120 + 8, 400, 120, 60)


def too_faint(stage: Stage) -> None:
    heading(stage).setStyleSheet("color: #777777")


def wrong_ground(stage: Stage) -> None:
    """The palette is right; something else has painted the ground."""
    heading(stage).setStyleSheet("background: #3A4A52")


def empty_box(stage: Stage) -> None:
    heading(stage).setText("ห้อง ཀ")


def nameless(stage: Stage) -> None:
    add(stage, BigButton(), 700, 400, 120, 60)


def grown(stage: Stage) -> None:
    stage.frame.current_screen.setMinimumWidth(stage.frame.width() + 10)


PLANTED = {
    cut_off: "needs",
    elided: "“An act with a long name” needs",
    covered: "overlap",
    outside: "sticks",
    sideways: "scrolls sideways",
    too_small: "too small to touch",
    too_near: "are 8 pixels apart",
    too_faint: "#777777",
    wrong_ground: "on #3a4a52",
    empty_box: "no font has",
    nameless: "has no name",
    grown: "the window grew",
}


@pytest.fixture
def stage(stage_of: Callable[[str], Stage]) -> Stage:
    """A screen with nothing wrong."""
    found = stage_of("landscape")
    found.put_up(SCENES["reason-suspend"], LOOK)
    assert judged(found, found.picture()) == []
    return found


@pytest.mark.parametrize("fault", PLANTED, ids=lambda one: one.__name__)
def test_a_planted_fault_is_found(stage: Stage, fault: Callable[[Stage], None]) -> None:
    fault(stage)
    stage.rest()
    found = judged(stage, stage.picture())
    assert any(PLANTED[fault] in one for one in found), found


def test_a_strong_contrast_is_wrong_where_a_soft_one_was_asked_for(stage: Stage) -> None:
    """Who sets low contrast does so because of eyes that more would hurt."""
    stage.look(LOOK._replace(contrast=Contrast.LOW))
    assert judged(stage, stage.picture()) == []
    heading(stage).setStyleSheet("color: #000000; background: #ffffff")
    stage.rest()
    assert any("not 4.5 to 8" in one for one in judged(stage, stage.picture()))


def test_what_lies_below_a_notice_is_not_judged_as_if_it_could_be_touched(stage: Stage) -> None:
    stage.frame.notice.tell("look", lambda _texts: ("Something happened", "What to do"))
    stage.rest()
    assert judged(stage, stage.picture()) == []
    over = stage.frame.notice.mapTo(stage.frame, QPoint(0, 0)).y()
    assert over < stage.frame.height()


def test_black_on_white_is_21_to_1(qapp: object) -> None:
    assert contrast_between(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
