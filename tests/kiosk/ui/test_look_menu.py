"""Language, text size and contrast, at any moment, for this voter only."""

import pytest

from kiosk.ui.palette import PALETTES, Contrast
from kiosk.ui.theme import TextSize
from kiosk.ui.widgets.buttons import BigButton
from kiosk.ui.widgets.look_menu import LookMenu
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import Walker


def test_everything_is_set_in_the_middle_of_choosing_and_the_choices_stay(walker: Walker) -> None:
    """White on black, the largest text, English: in force at once, and the ballot below is as it was."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.click("look")
    for name in ("contrast-dark", "size-largest"):
        walker.click(name)
    assert walker.window.appearance.theme.palette is PALETTES[Contrast.DARK]
    walker.click("look-done")
    assert walker.window.findChild(type(walker.screen), "choosing") is walker.screen
    assert walker.card("park").isChecked()
    assert walker.window.appearance.choice == ("zh-Hant", TextSize.LARGEST, Contrast.DARK)


def test_the_next_voter_finds_the_default_contrast(walker: Walker) -> None:
    walker.to_choosing(VOTERS[0])
    walker.click("look")
    walker.click("contrast-light")
    walker.click("look-done")
    walker.vote("park")
    walker.take_back()
    walker.check_in(VOTERS[1])
    walker.admit()
    assert walker.window.appearance.choice.contrast is Contrast.DEFAULT


def test_the_menu_goes_when_the_screen_changes(walker: Walker) -> None:
    """An open menu never covers what comes next."""
    walker.to_welcome(VOTERS[0])
    walker.click("look")
    assert walker.find("look-menu")
    walker.window._close_look()
    walker.go("begin", "consent")
    walker.click("look")
    walker.screen.findChild(BigButton, "agree").click()
    assert walker.at == "choosing"
    assert not [one for one in walker.window.findChildren(LookMenu) if one.isVisible()]


@pytest.mark.parametrize("contrast", Contrast)
def test_what_is_chosen_is_seen_by_more_than_its_colour(walker: Walker, contrast: Contrast) -> None:
    """In black on white, too: its edge is wider than that of the others."""
    walker.unlock()
    walker.window.appearance.set_contrast(contrast)
    walker.click("look")
    walker.lay_out()

    def edge(name: str) -> int:
        button = walker.find(name)
        picture = button.grab().toImage()
        colours = [
            picture.pixelColor(x, picture.height() // 2).name() for x in range(1, picture.width() // 4)
        ]
        return next(n for n, one in enumerate(colours) if one != colours[0])

    assert edge("size-medium") >= 2 * edge("size-small")
