"""More about a proposal: all that the case tells, and the same choice as on its card."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from kiosk.ui.theme import TextSize
from kiosk.ui.widgets.picture import LargePicture
from sync.protocol.ballot import Ballot
from sync.protocol.case import Voting
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.geometry import faults
from tests.kiosk.ui.reading import words_on
from tests.kiosk.ui.test_kinds_of_ballot import STYLE, ballot_cast, remaining
from tests.kiosk.ui.walker import Walker
from tests.support.ballots import with_maps
from tests.support.world import World

MANY_POINTS = Voting(type="cumulative", points=100, points_each=60)
ORDER = Voting(type="ordinal", maximum=3)


def top_of(walker: Walker, proposal: str) -> int:
    """How far a card is below the top of the page."""
    area = walker.screen.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return walker.card(proposal).mapTo(area.viewport(), QPoint()).y()


def label_of(walker: Walker, name: str) -> str:
    button = walker.find(name, QAbstractButton)
    assert isinstance(button, QAbstractButton)
    return button.text()


@pytest.mark.parametrize("proposals", [with_maps])
def test_all_that_the_case_tells(walker: Walker) -> None:
    """Its number, category, title, place, cost, picture, summary and map. Back, the list stands where it
    stood. A proposal of which there is nothing more to tell has no button for it."""
    walker.to_choosing(VOTERS[0])
    case = walker.stations[-1].case
    told, silent = case.proposals[6], case.proposals[-1]
    assert not walker.window.findChildren(QWidget, f"about-{silent.id}")
    walker.lay_out()
    walker.card(told.id)
    area = walker.screen.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() * 2 // 3)
    walker.lay_out()
    before = top_of(walker, told.id)
    button = walker.find(f"about-{told.id}")
    button.click()  # type: ignore[attr-defined]  # where it is, not scrolled into sight
    walker.settle()
    assert walker.at == "about"
    walker.lay_out()
    words = words_on(walker.screen)
    assert told.summary
    assert told.place
    for part in (
        "7 號",
        told.title["zh-Hant"],
        told.place["zh-Hant"],
        "3,100,000 元",
        told.summary["zh-Hant"],
    ):
        assert part in words
    pictures = walker.screen.findChildren(LargePicture)
    assert len(pictures) == 2
    assert all(one.width() * 3 == pytest.approx(one.height() * 4, rel=0.02) for one in pictures)
    walker.go("back", "choosing")
    walker.lay_out()
    assert top_of(walker, told.id) == before


def test_a_voter_chooses_and_takes_back_there(walker: Walker, world: World) -> None:
    """The tick says the same as on the card. A fourth one is refused with words, and nothing is unticked."""
    walker.to_choosing(VOTERS[0])
    walker.go("about-trees", "about")
    walker.click("choose-trees")
    assert "再點一下取消" in words_on(walker.find("choose-trees"))
    assert remaining(walker) == "已選 1／3"
    walker.click("choose-trees")
    assert remaining(walker) == "已選 0／3"
    walker.click("choose-trees")
    walker.go("back", "choosing")
    assert walker.card("trees").isChecked()
    walker.choose("park", "lamps")
    walker.go("about-kitchen", "about")
    walker.click("choose-kitchen")
    assert "3" in walker.told
    assert remaining(walker) == "已選 3／3"
    walker.click("notice-read")
    walker.go("back", "choosing")
    walker.go("review", "review")
    walker.cast()
    assert ballot_cast(walker, world) == Ballot(STYLE, ("park", "lamps", "trees"))


@pytest.mark.parametrize("voting", [ORDER])
def test_in_order(walker: Walker) -> None:
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    walker.go("about-trees", "about")
    assert words_on(walker.find("choose-trees")) == "選為第 2 順位"
    walker.click("choose-trees")
    assert "第 2 順位" in words_on(walker.find("choose-trees"))


@pytest.mark.parametrize("voting", [MANY_POINTS])
def test_many_points_in_few_touches(walker: Walker, world: World) -> None:
    """A hundred points, sixty for one at most. Ten at once; where fewer are left the button says how many, so
    that one touch gives all the rest. On the card and where more is told, alike."""
    walker.to_choosing(VOTERS[0])
    assert label_of(walker, "many-more-park") == "+10"
    for _ in range(5):
        walker.click("many-more-park")
    walker.click("more-park")
    assert label_of(walker, "many-more-park") == "+9"
    assert walker.find("many-more-park").accessibleName().startswith("多給 9 點: ")
    walker.click("many-more-park")
    assert words_on(walker.find("points-park")) == "60 點"
    walker.click("many-more-park")
    assert "60" in walker.told
    walker.click("notice-read")
    walker.go("about-trees", "about")
    for _ in range(4):
        walker.click("many-more-trees")
    assert remaining(walker).startswith("還剩 0 點")
    walker.click("many-less-trees")
    walker.click("less-trees")
    walker.click("many-more-trees")
    walker.click("more-trees")
    walker.go("back", "choosing")
    walker.go("review", "review")
    walker.cast()
    assert ballot_cast(walker, world) == Ballot(STYLE, ("park", "trees"), (60, 40))


@pytest.mark.parametrize("proposals", [with_maps])
@pytest.mark.parametrize("voting", [ORDER, MANY_POINTS])
def test_nothing_is_cut_off(walker: Walker) -> None:
    """On screens of three shapes, in each size of text, in Chinese and Thai."""
    walker.to_choosing(VOTERS[0])
    walker.go("about-bus-shelter", "about")
    appearance = walker.window.appearance
    for size in ((1280, 800), (1024, 600), (800, 1280)):
        walker.window.resize(*size)
        for text_size in TextSize:
            for language in ("zh-Hant", "th"):
                appearance.choose(appearance.choice._replace(size=text_size, language=language))
                walker.lay_out()
                assert not faults(walker.window, appearance.theme), (size, text_size, language)
