"""One question at the desk, one answer: a large state in words, and what may follow from it.

Every outcome is shown by itself and beside another case's; nobody is handed a ballot before the officer has
confirmed the photo.
"""

from collections.abc import Callable, Sequence
from itertools import product

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from kiosk.domain.check_in import Answer, Outcome, about
from kiosk.domain.place.desk import CaseAnswer
from kiosk.ui.screens.desk.answer import AnswerScreen
from kiosk.ui.widgets.panel import Panel
from sync.protocol.case import Case, Precedence
from sync.protocol.identity import Identity
from sync.protocol.messages import PassStatus
from tests.kiosk.ui.walker import Walker
from tests.support.world import World

WHO = Identity("national", "A123456789", "1990-01-01")
STATUS: dict[Outcome, PassStatus] = {
    Outcome.MAY_VOTE: "roll",
    Outcome.PROVISIONAL_POSSIBLE: "provisional",
    Outcome.ATTESTED: "attested",
}


def answer_of(case: Case, outcome: Outcome) -> Answer:
    """An answer as the desk gives it."""
    resident = next(one for one in case.electorate.classes if one.admission == "roll")
    worker = next(one for one in case.electorate.classes if one.admission == "attested")
    attested = outcome is Outcome.ATTESTED
    classed = outcome in STATUS or outcome is Outcome.ONLINE_ONLY
    answer = Answer(
        outcome,
        STATUS.get(outcome),
        (worker.id if attested else resident.id) if classed else None,
        "district" if outcome in STATUS else None,
        worker.documents[0].id if attested else None,
        (worker,) if outcome in (Outcome.NOT_ON_ROLL, Outcome.STRUCK, Outcome.REGISTRY_INCORRECT) else (),
        Answer(Outcome.NOT_ON_ROLL) if outcome is Outcome.CHECK_NUMBER else None,
    )
    return about(answer, WHO, b"subject")


@pytest.fixture
def show(walker: Walker) -> Callable[[Sequence[CaseAnswer]], AnswerScreen]:
    def showing(shown: Sequence[CaseAnswer]) -> AnswerScreen:
        screen = AnswerScreen(walker.window.appearance, shown)
        walker.window.show_screen(screen)
        return screen

    return showing


@pytest.fixture
def two(world: World) -> tuple[Case, Case]:
    """The demo case, and another one beside it that takes no votes online."""
    other = {"zh-Hant": "社區巴士路線", "en": "Bus routes"}
    return world.case, msgspec.structs.replace(
        world.case, code="BUS-2026", title=other, channels=("on-site",)
    )


def buttons(screen: AnswerScreen) -> list[str]:
    return [one.objectName() for one in screen.findChildren(QAbstractButton) if one.isVisible()]


def said(screen: AnswerScreen) -> str:
    return "\n".join(one.text() for one in screen.findChildren(QLabel))


@pytest.mark.parametrize("outcome", Outcome)
def test_each_outcome_is_one_state(
    walker: Walker, show: Callable[..., AnswerScreen], world: World, outcome: Outcome
) -> None:
    show([CaseAnswer(world.case, answer_of(world.case, outcome))])
    assert walker.find(f"outcome-{outcome}")


def test_all_cases_are_shown_each_with_its_answer_or_the_reason_why_not(
    walker: Walker, show: Callable[..., AnswerScreen], two: tuple[Case, Case]
) -> None:
    outcomes = [one for one in Outcome if one is not Outcome.CHECK_NUMBER]
    for first, second in product(outcomes[:3], outcomes):
        screen = show(
            [CaseAnswer(two[0], answer_of(two[0], first)), CaseAnswer(two[1], answer_of(two[1], second))]
        )
        walker.lay_out()
        text = said(screen)
        assert all(walker.window.appearance.texts.of(case.title) in text for case in two)
        assert len([one for one in screen.findChildren(Panel) if one.isVisible()]) == 2


def test_nobody_is_handed_a_ballot_before_the_photo_is_confirmed(
    walker: Walker, show: Callable[..., AnswerScreen], two: tuple[Case, Case]
) -> None:
    shown = [
        CaseAnswer(two[0], answer_of(two[0], Outcome.MAY_VOTE)),
        CaseAnswer(two[1], answer_of(two[1], Outcome.NOT_ON_ROLL)),
    ]
    screen = show(shown)
    wanted: list[tuple[str, str]] = []
    screen.wanted.connect(lambda act, code: wanted.append((act, code)))
    assert not walker.find("admit").isEnabled()
    walker.click("photo-seen")
    assert walker.find("admit").isEnabled()
    walker.click("photo-seen")
    assert not walker.find("admit").isEnabled()
    walker.click("photo-seen")
    walker.click("admit")
    walker.click("attest")
    walker.click("back")
    assert wanted == [("admit", ""), ("attest", "BUS-2026"), ("back", "")]
    again = show(shown)
    assert not next(one for one in again.findChildren(QAbstractButton, "admit")).isEnabled(), (
        "asked each time"
    )


@pytest.mark.parametrize(
    ("outcome", "acts"),
    [
        (Outcome.MAY_VOTE, {"admit", "photo-seen", "back"}),
        (Outcome.ATTESTED, {"admit", "photo-seen", "back"}),
        (Outcome.PROVISIONAL_POSSIBLE, {"admit", "photo-seen", "back"}),
        (Outcome.CHECK_NUMBER, {"correct", "compared"}),
        (Outcome.NOT_ON_ROLL, {"attest", "refuse"}),
        (Outcome.REGISTRY_INCORRECT, {"attest", "refuse"}),
        (Outcome.STRUCK, {"attest", "refuse"}),
        (Outcome.NOT_OLD_ENOUGH, {"refuse"}),
        (Outcome.ONLINE_ONLY, {"refuse"}),
        (Outcome.VOTED_HERE, {"dispute", "refuse"}),
        (Outcome.DISPUTED, {"next"}),
    ],
)
def test_what_may_follow_each_outcome(
    show: Callable[..., AnswerScreen], walker: Walker, world: World, outcome: Outcome, acts: set[str]
) -> None:
    screen = show([CaseAnswer(world.case, answer_of(world.case, outcome))])
    walker.lay_out()
    assert set(buttons(screen)) - {"page-up", "page-down"} == acts


def test_a_number_nobody_is_known_by_is_asked_about_once_for_all_cases_with_what_was_typed(
    walker: Walker, show: Callable[..., AnswerScreen], two: tuple[Case, Case]
) -> None:
    screen = show([CaseAnswer(case, answer_of(case, Outcome.CHECK_NUMBER)) for case in two])
    walker.lay_out()
    assert walker.find("outcome-check-number")
    assert "A123 4567 89" in said(screen)
    assert "79 年 1 月 1 日" in said(screen)


@pytest.mark.parametrize("rule", ["onsite-over-online", "online-over-onsite"])
def test_everybody_is_told_the_same_about_online_votes_where_there_are_any(
    walker: Walker, show: Callable[..., AnswerScreen], two: tuple[Case, Case], rule: str
) -> None:
    """Whether this person has voted online nobody here knows: the words depend on the case alone."""
    online = msgspec.structs.replace(two[0], precedence=Precedence(rule=rule))
    words = walker.window.appearance.texts(f"answer.also-online.{rule}")
    for outcome in STATUS:
        assert words in said(show([CaseAnswer(online, answer_of(online, outcome))]))
        assert words not in said(show([CaseAnswer(two[1], answer_of(two[1], outcome))]))
    assert words not in said(show([CaseAnswer(online, answer_of(online, Outcome.NOT_ON_ROLL))]))


def test_the_day_by_which_one_must_be_born_is_told(
    walker: Walker, show: Callable[..., AnswerScreen], world: World
) -> None:
    assert world.case.electorate.minimum_age == 16
    assert "99 年 11 月 28 日" in said(
        show([CaseAnswer(world.case, answer_of(world.case, Outcome.NOT_OLD_ENOUGH))])
    )
