"""Cards stand in columns; none is ever wider than its place."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.card_grid import CardGrid, Least

LEAST_EMS = 10
NEEDED = 300
"""pixels: more than so many ems of a text this small"""


@pytest.mark.parametrize(("width", "columns"), [(NEEDED, 1), (2 * NEEDED, 1), (2 * NEEDED + 40, 2)])
def test_what_a_card_cannot_do_without_decides_over_the_columns(
    qtbot: QtBot, width: int, columns: int
) -> None:
    """The smallest text on an upright screen: by its letters a card could be narrower, but its picture keeps
    its size. Two columns stuck out of the page there, by half a word."""
    appearance = Appearance(2.0, ("en",))
    cards = [QLabel() for _ in range(4)]
    for one in cards:
        one.setMinimumWidth(NEEDED)
    grid = CardGrid(appearance, cards, Least(ems=LEAST_EMS), 3)
    page = QScrollArea()
    qtbot.addWidget(page)
    page.setFrameShape(QScrollArea.Shape.NoFrame)
    page.setWidgetResizable(True)
    page.setWidget(grid)
    page.resize(width, 2000)
    page.show()
    QApplication.processEvents()
    assert grid.theme.body * LEAST_EMS < NEEDED
    assert len({one.x() for one in cards}) == columns
    assert max(one.geometry().right() for one in cards) < width
