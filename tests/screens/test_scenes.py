"""Every screen is in the table, and a part of all pictures is as it should be: the rest is `make screens`."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.ui import screens
from kiosk.ui.appearance import Choice
from kiosk.ui.palette import Contrast
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import TextSize
from tests.screens.judging import judged
from tests.screens.scenes import SCENES
from tests.screens.shapes import LANGUAGES
from tests.screens.stage import Stage

SHAPES = ("landscape", "portrait", "small")
WITHOUT_COLOURS = (
    "choosing-points",
    "check-in-wrong",
    "answer-two-admit",
    "delivery-line-down",
    "over-look-menu",
)


def all_screens(of: type[Screen] = Screen) -> Iterator[type[Screen]]:
    """Every kind of screen that has a name of its own."""
    for module in pkgutil.walk_packages(screens.__path__, f"{screens.__name__}."):
        importlib.import_module(module.name)
    for kind in of.__subclasses__():
        if "name" in vars(kind) and kind.__module__.startswith(screens.__name__):  # not another test's own
            yield kind
        yield from all_screens(kind)


def test_every_screen_is_drawn() -> None:
    """A new screen has a scene, or nobody sees how it looks in Thai at the largest text."""
    drawn = {one.kind for one in SCENES.values()}
    assert [kind.__name__ for kind in all_screens() if kind not in drawn] == []


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_is_wrong_with_any_screen_at_the_largest_text(
    stage_of: Callable[[str], Stage], shape: str
) -> None:
    """Each scene once, in one of the languages, on one shape of screen: nothing is cut off, covered, out of
    reach, too small, too near, too faint, without a name or without a glyph."""
    stage = stage_of(shape)
    found = []
    for n, name in list(enumerate(SCENES))[SHAPES.index(shape) :: len(SHAPES)]:
        language = LANGUAGES[n // len(SHAPES) % len(LANGUAGES)]
        stage.put_up(SCENES[name], Choice(language, TextSize.LARGEST))
        found += [f"{name}, {language}: {fault}" for fault in judged(stage, stage.picture())]
    assert found == []


@pytest.mark.parametrize("name", WITHOUT_COLOURS)
def test_colours_move_nothing(stage_of: Callable[[str], Stage], name: str) -> None:
    """So what was found right in one contrast is right in all, and is looked for only once."""
    stage = stage_of("landscape")
    stage.put_up(SCENES[name], Choice("vi", TextSize.LARGE))

    def places(contrast: Contrast) -> list[QRect]:
        stage.look(Choice("vi", TextSize.LARGE, contrast))
        return [one.geometry() for one in stage.frame.findChildren(QWidget)]

    assert all(places(contrast) == places(Contrast.DEFAULT) for contrast in Contrast)
