"""The stages that tests use, one window for each shape of screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.screens.shapes import SHAPES
from tests.screens.stage import Stage


@pytest.fixture(scope="module")
def stage_of(qapp: QApplication) -> Iterator[Callable[[str], Stage]]:
    """The window of a shape."""
    stages: dict[str, Stage] = {}

    def stage(shape: str) -> Stage:
        if shape not in stages:
            stages[shape] = Stage(SHAPES[shape])
        return stages[shape]

    yield stage
    for one in stages.values():
        one.close()
