"""A station takes ballots of every kind on its screens, up to the ballot that the count opens."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sync.protocol.ballot import Ballot
from sync.protocol.case import Voting
from sync.protocol.chain import Head, follow
from sync.protocol.messages import Envelope
from sync.protocol.sealing import open_ballot
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.reading import words_on
from tests.kiosk.ui.walker import Walker
from tests.support.ballots import NO, YES, question
from tests.support.world import World

STYLE = "district"
POINTS = Voting(type="cumulative", points=10, points_each=6, points_minimum=4)
SHARED = Voting(type="cumulative", points=3, maximum=2)
ORDER = Voting(type="ordinal", maximum=3)
BUDGET = Voting(type="knapsack", budget=5_000_000)
ONE = Voting(type="choose-1")
EXACTLY = Voting(type="approval", minimum=3, maximum=3, blank=True)
AT_LEAST = Voting(type="approval", minimum=2)
QUESTION = Voting(type="choose-1", blank=True)


def remaining(walker: Walker) -> str:
    return words_on(walker.find("remaining"))


def state_of(walker: Walker, proposal: str) -> str:
    return walker.card(proposal).accessibleName().split(", ")[-1]


def may_cast(walker: Walker) -> bool:
    """After the pause at review is over."""
    walker.qtbot.wait(20)
    return walker.find("cast").isEnabled()


def ballot_cast(walker: Walker, world: World) -> Ballot:
    """What the count will find, by the tally key that no station has."""
    station, code = walker.stations[-1], world.case.code
    records = follow(Head(), code, station.device, station._store.records(0, 1000))
    (envelope,) = (one.body for one, _ in records if isinstance(one.body, Envelope))
    return open_ballot(world.tally_private, code, STYLE, "resident", envelope.ballot_ct)


@pytest.mark.parametrize("voting", [POINTS])
def test_a_voter_gives_points(walker: Walker, world: World) -> None:
    """Ten points, at most six for one proposal, at least four. A touch on the card gives one, plus and minus
    change it; what is left is always told. The seventh for one and the eleventh in all are refused with words
    and take nothing away. Review shows the points, and the count finds them."""
    walker.to_choosing(VOTERS[0])
    assert "還剩 10 點" in remaining(walker)
    assert "再給 4 點" in remaining(walker)
    assert not walker.find("less-park").isEnabled()
    walker.choose("park", "park")
    walker.click("more-park")
    walker.click("less-park")
    walker.click("more-trees")
    assert (state_of(walker, "park"), state_of(walker, "trees")) == ("2 點", "1 點")
    assert "還剩 7 點" in remaining(walker)

    walker.go("review", "review")
    assert not may_cast(walker)
    assert "再給 1 點" in words_on(walker.screen)
    walker.go("change-trees", "choosing")

    walker.choose(*["park"] * 4)
    assert not walker.told
    walker.choose("park")
    assert "最多 6 點" in walker.told
    assert state_of(walker, "park") == "6 點"
    walker.choose(*["trees"] * 3)
    assert not walker.told
    walker.click("more-lamps")
    assert "10 點" in walker.told
    assert [state_of(walker, one) for one in ("park", "trees", "lamps")] == ["6 點", "4 點", "0 點"]
    walker.go("review", "review")
    assert "6 點" in words_on(walker.find("chosen-park"))
    assert "4 點" in words_on(walker.find("chosen-trees"))
    walker.cast()
    assert ballot_cast(walker, world) == Ballot(STYLE, ("park", "trees"), (6, 4))


@pytest.mark.parametrize("voting", [SHARED])
def test_points_may_go_to_so_many_proposals_only(walker: Walker) -> None:
    """Three points for at most two proposals: a third one is refused, and the words say how to make room by
    minus, for another touch would give a point."""
    walker.to_choosing(VOTERS[0])
    walker.look("language-en")
    walker.choose("park", "trees", "lamps")
    assert "more than 2 proposals" in walker.told
    assert "minus" in words_on(walker.find("notice"))
    assert "1 of 3 points left" in remaining(walker)
    assert "2 of 2 chosen" in remaining(walker)
    walker.click("less-park")
    assert not walker.told
    walker.vote("lamps")


@pytest.mark.parametrize("voting", [ORDER])
def test_a_voter_puts_proposals_in_order(walker: Walker, world: World) -> None:
    """Touches in order give first, second and third choice, told on the cards. Touching the first again takes
    it back and the others move up. At review buttons change the order; the count finds the last one."""
    walker.to_choosing(VOTERS[0])
    walker.look("language-en")
    assert state_of(walker, "park") == "Make this choice 1"
    walker.choose("park", "trees", "lamps")
    assert [state_of(walker, one) for one in ("park", "trees", "lamps")] == [
        "Choice 1",
        "Choice 2",
        "Choice 3",
    ]
    walker.choose("kitchen")
    assert "more than 3" in walker.told
    walker.choose("park")
    assert [state_of(walker, one) for one in ("trees", "lamps")] == ["Choice 1", "Choice 2"]
    walker.choose("kitchen")
    walker.go("review", "review")
    assert not walker.find("up-trees").isEnabled()
    assert not walker.find("down-kitchen").isEnabled()
    walker.click("up-kitchen")
    walker.click("up-kitchen")
    walker.click("down-trees")
    walker.lay_out()
    lines = [walker.find(f"chosen-{one}") for one in ("kitchen", "lamps", "trees")]
    tops = [line.mapTo(walker.window, QPoint()).y() for line in lines]
    assert tops == sorted(tops)
    assert "Choice 1" in words_on(walker.find("chosen-kitchen"))
    walker.cast()
    assert ballot_cast(walker, world) == Ballot(STYLE, ("kitchen", "lamps", "trees"))


@pytest.mark.parametrize("voting", [ORDER])
def test_the_order_can_be_changed_by_keys_alone(walker: Walker) -> None:
    """A voter with switches moves the second choice up: the focus stays with it, and goes on in the order now
    seen."""
    walker.to_choosing(VOTERS[0])
    walker.choose("park", "trees")
    walker.go("review", "review")
    up = walker.find("up-trees")
    up.setFocus(Qt.FocusReason.TabFocusReason)
    walker.qtbot.keyClick(up, Qt.Key.Key_Space)
    seen = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        walker.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == ["down-trees", "change-trees", "up-park"]


@pytest.mark.parametrize("voting", [BUDGET])
def test_a_voter_fills_a_budget(walker: Walker, world: World) -> None:
    """Five million to spend. What is left is told after each touch; what no longer fits says by how much and
    can still be touched, which is refused with words. Review says that something small would still fit."""
    walker.to_choosing(VOTERS[0])
    assert "5,000,000 元" in remaining(walker)
    walker.choose("bus-shelter", "lamps")
    assert "920,000 元" in remaining(walker)
    assert state_of(walker, "park") == "比餘額多 930,000 元"
    assert state_of(walker, "repair") == "選這個提案"
    walker.choose("park")
    assert "超過 5,000,000 元" in walker.told
    assert not walker.card("park").isChecked()
    assert "920,000 元" in remaining(walker)
    walker.go("review", "review")
    assert "還有 1 個提案在餘額之內" in words_on(walker.screen)
    walker.go("change-all", "choosing")
    walker.choose("repair")
    assert "300,000 元" in remaining(walker)
    walker.go("review", "review")
    assert "餘額" not in words_on(walker.screen)
    assert "1,480,000 元" in words_on(walker.find("chosen-lamps"))
    walker.cast()
    assert ballot_cast(walker, world) == Ballot(STYLE, ("bus-shelter", "lamps", "repair"))


@pytest.mark.parametrize("voting", [ONE])
def test_a_voter_chooses_one(walker: Walker, world: World) -> None:
    """The second touch is refused and explained: even a single choice is not moved for the voter. After
    taking the first back, the other can be chosen; the explanation goes away by itself."""
    walker.to_choosing(VOTERS[0])
    walker.look("language-en")
    assert "Choose one proposal" in words_on(walker.screen)
    walker.choose("park", "trees")
    assert "more than 1" in walker.told
    assert walker.card("park").isChecked()
    assert not walker.card("trees").isChecked()
    walker.choose("park")
    assert not walker.told
    walker.vote("trees")
    assert ballot_cast(walker, world) == Ballot(STYLE, ("trees",))


@pytest.mark.parametrize("voting", [EXACTLY])
def test_exactly_three_or_a_blank_ballot(walker: Walker, world: World) -> None:
    """Exactly three, or none at all. Two are too few: the screen tells how many are missing, review says so
    and casts nothing. With nothing chosen review points that out and lets a blank ballot be cast."""
    walker.to_choosing(VOTERS[0])
    assert "剛好 3 個" in words_on(walker.screen)
    assert "也可以投空白票" in words_on(walker.screen)
    walker.choose("park", "trees")
    assert "還差 1 個" in remaining(walker)
    walker.go("review", "review")
    assert not may_cast(walker)
    assert "不能投入票匭" in words_on(walker.screen)
    walker.go("change-all", "choosing")
    walker.choose("lamps")
    walker.go("review", "review")
    assert may_cast(walker)
    walker.go("change-all", "choosing")
    walker.choose("park", "trees", "lamps")
    walker.go("review", "review")
    assert "沒有選任何提案" in words_on(walker.screen)
    walker.cast()
    assert ballot_cast(walker, world) == Ballot(STYLE, ())


@pytest.mark.parametrize("voting", [AT_LEAST])
def test_at_least_two(walker: Walker) -> None:
    """At least two of nine: one more is asked for until there are two; then more is possible, not needed."""
    walker.to_choosing(VOTERS[0])
    walker.look("language-en")
    assert "at least 2" in words_on(walker.screen)
    walker.choose("park")
    assert "1 more needed" in remaining(walker)
    walker.choose("trees")
    assert "needed" not in remaining(walker)
    walker.go("review", "review")
    assert "7 more are possible" in words_on(walker.screen)
    walker.cast()


@pytest.mark.parametrize("voting", [QUESTION])
@pytest.mark.parametrize("proposals", [question])
def test_a_question(walker: Walker, world: World) -> None:
    """i-Voting: the question, three answers, nothing else: no numbers, no more to tell, no word of proposals.
    A second answer is refused with words; with none, review says that the ballot would be blank."""
    walker.to_choosing(VOTERS[0])
    words = words_on(walker.screen)
    assert "週末改為行人徒步區？" in words
    assert "請選 1 個答案。也可以投空白票。" in words
    assert "號" not in words
    walker.go("review", "review")
    assert "您沒有選任何答案" in words_on(walker.screen)
    walker.look("language-en")
    walker.go("change-all", "choosing")
    walker.choose(YES, NO)
    assert walker.told == "You have already chosen an answer"
    assert state_of(walker, NO) == "Choose this answer"
    walker.choose(YES, NO)
    assert "proposal" not in words_on(walker.window.centralWidget())
    walker.go("review", "review")
    assert "proposal" not in words_on(walker.screen)
    assert "Only walkers at weekends?" in words_on(walker.screen)
    walker.cast()
    assert ballot_cast(walker, world) == Ballot(STYLE, (NO,))


def test_below_twenty_proposals_nothing_needs_to_be_searched(walker: Walker) -> None:
    """Nine are seen at a glance: no leaves, no numbers to type."""
    walker.to_choosing(VOTERS[0])
    names = {one.objectName() for one in walker.screen.findChildren(QWidget)}
    assert "review" in names
    assert not names & {"find", "shown", "leaf-after", "leaf-before"}
