"""What is longer than the screen is reached by button, finger and wheel."""

import gc

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.page import Page
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import Walker


def test_the_rest_of_a_long_page_is_one_touch_away(walker: Walker) -> None:
    """Nine proposals do not fit; “more” scrolls down until it has nothing more to show, and “up” leads
    back."""
    walker.to_choosing(VOTERS[0])
    for way, end in (("page-down", "page-up"), ("page-up", "page-down")):
        presses = 0
        while walker.find(way).isEnabled():
            walker.click(way)
            presses += 1
        assert 1 <= presses <= 6
        assert walker.find(end).isEnabled()


def test_no_page_asks_the_style_sheet_to_paint_behind_its_content(walker: Walker) -> None:
    """Qt would keep that rule for each page that was ever shown: the station's memory would grow all day."""
    walker.to_choosing(VOTERS[0])
    walker.lay_out()
    pages = walker.window.findChildren(Page)
    assert any(page.isVisible() for page in pages)
    for page in pages:
        viewport = page.area.viewport()
        assert viewport.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) or not page.isVisible()
        assert not viewport.testAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def test_a_finger_chooses_by_a_tap_and_scrolls_by_a_swipe(walker: Walker) -> None:
    """On a touch screen a tap on a card chooses it; the same finger drawn upwards scrolls and chooses
    nothing."""
    walker.to_choosing(VOTERS[0])
    walker.lay_out()
    finger = QTest.createTouchDevice()
    card = walker.card("park")
    _tap(card, finger, walker)
    assert card.isChecked()

    lower = walker.card("bus-shelter")
    start = QPoint(lower.width() // 2, lower.height() // 2)
    touch = QTest.touchEvent(lower, finger)
    touch.press(0, start, lower).commit()
    for step in range(1, 12):
        walker.qtbot.wait(15)
        QTest.touchEvent(lower, finger).move(0, start - QPoint(0, 20 * step), lower).commit()
    QTest.touchEvent(lower, finger).release(0, start - QPoint(0, 240), lower).commit()
    walker.qtbot.wait(200)
    assert not lower.isChecked()
    assert walker.find("page-up").isEnabled(), "the page has not moved"


def _tap(card: QWidget, finger: QPointingDevice, walker: Walker) -> None:
    middle = QPoint(card.width() // 2, card.height() // 2)
    QTest.touchEvent(card, finger).press(0, middle, card).commit()
    walker.qtbot.wait(50)
    QTest.touchEvent(card, finger).release(0, middle, card).commit()
    walker.qtbot.wait(100)


def test_screens_that_are_gone_leave_no_gesture_behind(walker: Walker) -> None:
    """PySide makes a class for each gesture that is grabbed and never frees it: one for the window, however
    many pages are shown."""

    def gestures() -> int:
        return sum(isinstance(one, type) and one.__name__ == "GestureType" for one in gc.get_objects())

    walker.to_choosing(VOTERS[0])
    before = gestures()
    for _ in range(3):
        walker.go("review", "review")
        walker.go("change-all", "choosing")
    assert gestures() == before


class Fickle(QWidget):
    """High when it is asked, low when it is asked again: as columns that are torn apart by the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self._high = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        self._high = not self._high
        return QSize(10, 900 if self._high else 10)


def test_buttons_that_change_what_they_are_needed_for_stay(qtbot: QtBot) -> None:
    """A page of columns that needed its buttons without them, and did not need them with them, came to no
    rest and kept a processor busy."""
    content = Fickle()
    page = Page(Appearance(4.0, ("en",)), content)
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    seen = []
    for _ in range(60):
        QApplication.sendEvent(content, QEvent(QEvent.Type.LayoutRequest))
        seen.append(page.down.isVisible())
    assert all(seen[-20:])
