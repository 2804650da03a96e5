"""By ear: what is said on each kind of ballot, word for word, in Chinese and English."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.ui.speech.spoken import Pieces, changes, in_view, spoken, spoken_control
from kiosk.ui.widgets.page import Page
from sync.protocol.case import Voting
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import Walker

POINTS = Voting(type="cumulative", points=10, points_each=6, points_minimum=4)
ORDER = Voting(type="ordinal", maximum=3)
BUDGET = Voting(type="knapsack", budget=5_000_000)
ONE = Voting(type="choose-1")
EXACTLY = Voting(type="approval", minimum=3, maximum=3, blank=True)
PARK = ("老榕樹廣場的樹蔭與座椅", "榕樹廣場（文昌里）", "1,850,000 元")
PARK_EN = ("Shade and seats around the old banyan", "Banyan Square, Wenchang", "NT$1,850,000")


def said_of(walker: Walker, what: QWidget | None = None) -> list[Pieces]:
    return [one.pieces for one in spoken(what or walker.screen, walker.window.appearance.texts)]


def change(walker: Walker, name: str) -> list[Pieces]:
    """What is said of a touch."""
    texts = walker.window.appearance.texts
    button = walker.find(name, QAbstractButton)
    assert isinstance(button, QAbstractButton)
    before = spoken(walker.screen, texts)
    walker.click(name)
    return [one.pieces for one in changes(before, spoken(walker.screen, texts), button, texts)]


def test_from_welcome_to_thanks(walker: Walker) -> None:
    """A voter who sees nothing: what is voted on, the rules, up to three proposals, all of them and what is
    chosen, review, and the tracker sign by sign. The case's texts are whole, so that a recording fits."""
    walker.to_welcome(VOTERS[0])
    case = walker.stations[-1].case
    assert said_of(walker) == [
        ("2026 榕湖區參與式預算",),
        (case.topic["zh-Hant"],),
        ("您的選擇會立即加密，任何人都無法得知您投給誰。",),
        ("請選擇語言",),
        ("正體中文", "按鈕", "已選取"),
        *((name, "按鈕") for name in ("English", "Tiếng Việt", "Bahasa Indonesia", "ไทย", "Filipino")),
        ("開始投票", "按鈕"),
    ]
    walker.go("begin", "consent")
    assert said_of(walker) == [
        ("投票規則",),
        (case.rules["zh-Hant"],),
        ("隱私權說明",),
        (case.privacy["zh-Hant"],),
        ("我不同意，離開", "按鈕"),
        ("我已了解並同意", "按鈕"),
    ]
    walker.go("agree", "choosing")
    said = said_of(walker)
    assert said[0] == ("請選擇提案，最多 3 個",)
    assert said[1] == ("1 號", *PARK, "選這個提案")
    assert len(said) == 1 + 9 + 2
    assert said[-2:] == [("已選 0／3",), ("下一步：確認", "按鈕")]
    assert change(walker, "card-park") == [(PARK[0], "已選"), ("已選 1／3",)]
    assert change(walker, "card-trees")[-1] == ("已選 2／3",)
    assert change(walker, "card-park") == [(PARK[0], "已取消"), ("已選 1／3",)]
    walker.go("review", "review")
    assert said_of(walker)[:5] == [
        ("請確認您的選擇",),
        ("這是您的選票，投入票匭後就不能再更改。",),
        ("已選 1／3",),
        ("您還可以再選", "還可以再選 2 個，也可以就這樣投票。"),
        ("校園圍牆邊的行道樹與雨水花園", "5 號　980,000 元"),
    ]
    walker.cast()
    said = said_of(walker)
    assert said[0] == ("您的選票已投入票匭", "謝謝您參與。")
    code = walker.find("tracker-code").text()  # type: ignore[attr-defined]
    assert said[2] == tuple(", ".join(group) for group in code.split())
    walker.go("done", "give-back")
    assert said_of(walker)[0] == ("投票完成，謝謝您", "請把螢幕交還選務員。")


def test_the_same_in_english(walker: Walker) -> None:
    """Chosen, taken back, and too many: the refusal is a panel over the screen, which is unchanged."""
    walker.to_choosing(VOTERS[0])
    walker.look("language-en")
    assert said_of(walker)[:2] == [("Choose up to 3 proposals",), ("No. 1", *PARK_EN, "Choose this")]
    assert change(walker, "card-park") == [(PARK_EN[0], "Chosen"), ("1 of 3 chosen",)]
    assert change(walker, "card-park") == [(PARK_EN[0], "taken back"), ("0 of 3 chosen",)]
    walker.choose("trees", "lamps", "library")
    assert change(walker, "card-park") == []
    refusal, read = said_of(walker, walker.window.notice)
    assert refusal[0] == "You cannot choose more than 3"
    assert read == ("OK", "button")


@pytest.mark.parametrize("voting", [POINTS])
def test_points(walker: Walker) -> None:
    """Each proposal is said with its points; plus and minus belong to it, named when one comes there."""
    walker.to_choosing(VOTERS[0])
    said = said_of(walker)
    assert said[0] == ("您有 10 點可以分給提案",)
    assert said[2] == ("1 號", *PARK, "0 點")
    assert len(said) == 2 + 9 + 2
    assert change(walker, "more-park") == [(PARK[0], "1 點"), ("還剩 9 點（共 10 點）\n還要再給 3 點",)]
    assert change(walker, "card-park")[0] == (PARK[0], "2 點")
    assert change(walker, "less-park")[0] == (PARK[0], "1 點")
    walker.look("language-en")
    texts = walker.window.appearance.texts
    assert spoken_control(walker.card("park"), texts) == ("No. 1", *PARK_EN, "1 point")
    assert spoken_control(walker.find("more-park"), texts) == (
        f"Give one more point: {PARK_EN[0]}, 1 point",
        "button",
    )
    assert change(walker, "less-park") == [
        (PARK_EN[0], "0 points"),
        ("10 of 10 points left\nGive 4 more points",),
    ]


@pytest.mark.parametrize("voting", [ORDER])
def test_ranking(walker: Walker) -> None:
    """The place in the order is said of the card that was touched, not of all those it moved."""
    walker.to_choosing(VOTERS[0])
    assert said_of(walker)[2] == ("1 號", *PARK, "選為第 1 順位")
    assert change(walker, "card-park") == [(PARK[0], "第 1 順位"), ("已選 1／3",)]
    walker.choose("trees")
    walker.look("language-en")
    walker.go("review", "review")
    assert ("Choice 2", "Street trees and a rain garden by the school", "No. 5　NT$980,000") in said_of(
        walker
    )
    assert change(walker, "up-trees") == [("Choice 1", "Street trees and a rain garden by the school")]


@pytest.mark.parametrize("voting", [BUDGET])
def test_a_budget(walker: Walker) -> None:
    """What is left is said after each touch; a proposal that no longer fits says by how much."""
    walker.to_choosing(VOTERS[0])
    walker.choose("bus-shelter")
    changed = change(walker, "card-lamps")
    assert changed[0] == ("照亮十二條暗巷的節能路燈", "已選")
    assert "還剩 920,000 元" in changed[-1][0]
    assert ("1 號", *PARK, "比餘額多 930,000 元") in said_of(walker)
    walker.look("language-en")
    assert "NT$920,000 left" in said_of(walker)[-2][0]


@pytest.mark.parametrize("voting", [ONE, EXACTLY])
def test_one_and_exactly_three(walker: Walker, voting: Voting) -> None:
    walker.to_choosing(VOTERS[0])
    rule = "請選 1 個提案" if voting is ONE else "請選擇提案，剛好 3 個"
    assert said_of(walker)[0] == (rule,)
    changed = change(walker, "card-park")
    assert changed[0] == (PARK[0], "已選")
    assert changed[-1] == (("已選 1／1",) if voting is ONE else ("已選 1／3，還差 2 個",))
    walker.go("review", "review")
    buttons = [one for one in said_of(walker) if "按鈕" in one]
    cast = ("投入票匭", "按鈕") if voting is ONE else ("投入票匭", "按鈕", "現在不能按")
    walker.qtbot.waitUntil(lambda: voting is not ONE or walker.find("cast").isEnabled())
    assert [one for one in said_of(walker) if "按鈕" in one] == [("回去再選", "按鈕"), cast]
    assert buttons[0] == ("回去再選", "按鈕")


def test_a_turned_page_says_what_is_in_view(walker: Walker) -> None:
    """All is read at first, seen or not. After “more”, those that came into view are said, and no others."""
    walker.window.resize(1024, 600)
    walker.to_choosing(VOTERS[0])
    walker.lay_out()
    texts = walker.window.appearance.texts
    page = walker.screen.findChild(Page)
    assert isinstance(page, Page)
    whole = spoken(walker.screen, texts)
    first = in_view(page, whole)
    assert ("請選擇提案，最多 3 個",) in [one.pieces for one in first]
    walker.click("page-down")
    after = in_view(page, whole)
    assert after
    assert ("請選擇提案，最多 3 個",) not in [one.pieces for one in after]
    assert len(after) < len(whole)


def test_every_control_of_a_voter_is_named(walker: Walker) -> None:
    """No button is silent when the focus comes to it, on any screen of a voter, the bars included."""
    walker.to_welcome(VOTERS[0])
    texts = walker.window.appearance.texts
    for step in ("begin", "agree", "review", "change-all"):
        walker.click(step)
        for button in walker.window.findChildren(QAbstractButton):
            if button.isVisible():
                assert spoken_control(button, texts)[0].strip(), button.objectName()


def test_what_is_typed_is_never_said(walker: Walker) -> None:
    """At the desk somebody's number stands in a field; the field has a name to say, and no more."""
    walker.open_day()
    walker.go("check-in", "check-in")
    walker.type("number", "A123456789")
    texts = walker.window.appearance.texts
    field = walker.find("number", QLineEdit)
    everything = [*said_of(walker), spoken_control(field, texts)]
    assert not [one for one in everything if any("A12345" in piece for piece in one)]
    assert spoken_control(field, texts)[-1] == "輸入欄"
