"""Somebody at the screens who touches nothing."""

from collections.abc import Callable

import pytest

from tests.kiosk.ui.access.keyboard import Keyboard
from tests.kiosk.ui.conftest import QUICK
from tests.kiosk.ui.walker import Walker


@pytest.fixture
def keyboard(walker: Walker) -> Keyboard:
    return Keyboard(walker)


@pytest.fixture
def walker(new_walker: Callable[..., Walker]) -> Walker:
    """In front of a window that is in front."""
    walker = new_walker(QUICK)
    walker.window.activateWindow()
    walker.qtbot.waitUntil(walker.window.isActiveWindow)
    return walker
