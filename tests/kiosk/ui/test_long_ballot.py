"""A hundred and thirty proposals: leaf by leaf, by number, by category, and as quick as nine."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kiosk.domain.listing import LEAF
from kiosk.ui.theme import TextSize
from sync.protocol.ballot import Ballot
from sync.protocol.case import Voting
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.geometry import faults
from tests.kiosk.ui.reading import words_on
from tests.kiosk.ui.test_kinds_of_ballot import STYLE, ballot_cast
from tests.kiosk.ui.walker import Walker
from tests.support.ballots import MANY, Proposals, many
from tests.support.world import World

MIXED = Voting(type="approval", maximum=5, order="random")


@pytest.fixture
def proposals() -> Proposals:
    return many


def shown(walker: Walker) -> str:
    label = walker.find("shown", QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def test_leaf_by_leaf(walker: Walker) -> None:
    """A voter turns to the last leaf and back, choosing on the way. Each leaf says where one is, and holds
    few enough cards; what was chosen on another leaf stays chosen."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park")
    seen = list(walker.cards)
    while any(one.isVisible() for one in walker.window.findChildren(QWidget, "leaf-after")):
        assert len(walker.cards) <= LEAF
        walker.go("leaf-after", "choosing")
        seen += walker.cards
    assert seen == list(walker.stations[-1].case.styles[0].proposals)
    assert shown(walker) == f"所有提案：第 121–{MANY} 個，共 {MANY} 個"
    walker.choose(f"p{MANY}")
    walker.go("leaf-before", "choosing")
    walker.go("review", "review")
    lines = [one.objectName() for one in walker.screen.findChildren(QFrame)]
    assert [one for one in lines if one.startswith("chosen-")] == ["chosen-park", f"chosen-p{MANY}"]
    walker.go(f"change-p{MANY}", "choosing")
    walker.lay_out()
    assert not walker.card(f"p{MANY}").visibleRegion().isEmpty()


@pytest.mark.parametrize("voting", [MIXED])
def test_by_the_number_on_the_leaflet(walker: Walker, world: World) -> None:
    """The order on the screen is another one for each voter; “100” leads to the hundredth of the leaflet all
    the same, by touch or by a keyboard's digits. A number that is not there is told at once, and leads
    nowhere."""
    walker.to_choosing(VOTERS[0])
    walker.go("find", "find")
    for digit in "13":
        walker.click(f"digit-{digit}")
    walker.click("digit-5")
    assert words_on(walker.find("number-typed")) == f"沒有 135 號，最後一個是 {MANY} 號"
    assert not walker.find("show-number").isEnabled()
    for _ in range(3):
        walker.click("digit-delete")
    walker.qtbot.keyClicks(walker.screen, "100")
    assert words_on(walker.find("number-typed")).startswith("100 號：")
    walker.go("show-number", "choosing")
    walker.lay_out()
    card = walker.card("p100")
    assert "100 號" in words_on(card)
    assert not card.visibleRegion().isEmpty()
    walker.vote("p100")
    assert ballot_cast(walker, world) == Ballot(STYLE, ("p100",))


def test_only_a_category_and_only_what_is_chosen(walker: Walker) -> None:
    """Categories stand there in the voter's language with how many each has. What is chosen can be looked at
    by itself: a proposal taken back there stays in sight. One button leads back to all."""
    walker.to_choosing(VOTERS[0])
    walker.go("find", "find")
    assert not walker.find("only-chosen").isEnabled()
    walker.go("only-safety", "choosing")
    assert shown(walker).endswith("共 15 個")
    assert {words_on(walker.card(one)).split()[2] for one in walker.cards} == {"照亮十二條暗巷的節能路燈"}
    first = walker.cards[0]
    walker.choose(first)
    walker.go("show-all", "choosing")
    assert shown(walker).endswith(f"共 {MANY} 個")
    walker.go("find", "find")
    walker.go("only-chosen", "choosing")
    assert walker.cards == [first]
    walker.choose(first)
    assert walker.cards == [first]
    assert not walker.card(first).isChecked()
    walker.go("find", "find")
    walker.go("back", "choosing")
    assert walker.cards == [first]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (800, 1280)])
def test_nothing_is_cut_off(walker: Walker, size: tuple[int, int]) -> None:
    """On the screens for many proposals, in each size of text, in Chinese and Thai."""
    walker.to_choosing(VOTERS[0])
    walker.window.resize(*size)
    appearance = walker.window.appearance
    for text_size in TextSize:
        appearance.set_size(text_size)
        for to in ("find", "choosing"):
            walker.go({"find": "find", "choosing": "back"}[to], to)
            for language in ("th", "zh-Hant"):
                appearance.set_language(language)
                walker.lay_out()
                assert not faults(walker.window, appearance.theme), (to, text_size, language)


def test_a_voter_with_keys_comes_back_to_where_they_were(walker: Walker) -> None:
    """From the more that is told of a proposal back to the button that led there, not to the first card."""
    walker.to_choosing(VOTERS[0])
    second = walker.cards[1]
    about = walker.find(f"about-{second}")
    about.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(walker.window.windowHandle(), Qt.Key.Key_Return)
    walker.settle()
    assert walker.at == "about"
    walker.go("back", "choosing")
    focused = walker.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"about-{second}"
