"""Nothing is cut off: every screen, both languages, the largest text, a small and a large window."""

from collections.abc import Iterator

import pytest

from kiosk.ui.appearance import Choice
from kiosk.ui.line import Line, LineState
from kiosk.ui.theme import TextSize
from sync.protocol.case import Voting
from tests.kiosk.ui.conftest import STRANGER, VOTERS
from tests.kiosk.ui.geometry import faults
from tests.kiosk.ui.walker import Walker
from tests.support.stations import PIN

WINDOWS = ((1024, 600), (1920, 1080))
LOOKS = (
    Choice("zh-Hant", TextSize.MEDIUM),
    Choice("zh-Hant", TextSize.LARGEST),
    Choice("en", TextSize.LARGEST),
)
BALLOTS = {
    "points": Voting(type="cumulative", points=3, points_each=2, points_minimum=2, maximum=3, blank=True),
    "order": Voting(type="ordinal", minimum=2, maximum=3),
    "budget": Voting(type="knapsack", budget=6_000_000, minimum=2, maximum=8),
    "exactly": Voting(type="approval", minimum=3, maximum=3, blank=True),
}


def every_screen(walker: Walker) -> Iterator[str]:
    """Walk through a day, stopping at everything there is to see."""
    yield "unlock"
    walker.type("passphrase", "not these words")
    walker.click("unlock")
    yield "an error told"
    walker.unlock()
    yield "sign-in"
    walker.sign_in()
    yield "day before opening"
    walker.go("open", "day")
    yield "day open"
    walker.go("check-in", "check-in")
    walker.type("number", "A123456788")
    yield "a wrong check digit"
    walker.check_in(STRANGER)
    yield "answer: check the number"
    walker.go("compared", "answer")
    yield "answer: provisional"
    walker.go("attest", "attest")
    yield "attest"
    walker.click("document-worker-staff-card")
    walker.go("confirm-document", "answer")
    yield "answer: attested"
    walker.go("back", "check-in")
    walker.check_in(VOTERS[0])
    yield "answer: may vote"
    walker.admit()
    yield "welcome"
    walker.go("begin", "consent")
    yield "consent"
    walker.go("agree", "choosing")
    walker.choose("park", "trees")
    yield "choosing"
    walker.click("look")
    yield "language and display"
    walker.click("look-done")
    walker.go("review", "review")
    yield "review with more possible"
    walker.go("change-all", "choosing")
    walker.choose("kitchen", "library")
    yield "choosing with a refusal"
    walker.go("review", "review")
    yield "review"
    walker.qtbot.waitUntil(lambda: walker.find("cast").isEnabled())
    walker.go("cast", "tracker")
    yield "tracker"
    walker.go("done", "give-back")
    yield "give back"
    walker.go("take-back", "take-back")
    yield "take back"
    walker.sign_in(to="check-in")
    walker.check_in(VOTERS[0])
    yield "answer: voted here"
    walker.go("refuse", "check-in")
    walker.go("state-of-day", "day")
    walker.go("close", "paper-count")
    walker.type("paper-count-field", "7")
    yield "paper count"
    walker.go("paper-count-next", "reconciliation")
    yield "reconciliation"
    walker.go("to-signatures", "chief-signs")
    yield "chief signs"
    walker.type("pin", PIN)
    walker.go("sign", "second-signs")
    walker.type("pin", PIN)
    walker.go("sign", "summary")
    yield "summary"


def every_stop_of_a_ballot(walker: Walker) -> Iterator[str]:
    """Choosing with nothing, with something and with a refusal; review with too little and with enough."""
    walker.to_choosing(VOTERS[0])
    yield "choosing, nothing yet"
    walker.choose("park")
    walker.go("review", "review")
    yield "review of one"
    walker.go("change-all", "choosing")
    walker.choose("bus-shelter", "lamps", "library")
    yield "choosing with a refusal"
    walker.go("review", "review")
    yield "review"


def faults_at(walker: Walker, stops: Iterator[str], looks: tuple[Choice, ...]) -> list[str]:
    """What is wrong at each stop in each of these looks, in words."""
    appearance, window = walker.window.appearance, walker.window
    room = window.size()
    found: set[str] = set()
    for stop in stops:
        before = appearance.choice
        for look in looks:
            appearance.choose(look)
            walker.lay_out()
            assert window.size() == room, f"{stop} needs {window.size()}"
            found |= {
                f"{stop} ({look.language}, {look.size.name}): {fault}"
                for fault in faults(window, appearance.theme)
            }
        appearance.choose(before)
    return sorted(found)


@pytest.mark.parametrize(("width", "height"), WINDOWS)
def test_nothing_is_cut_off_on_any_screen(walker: Walker, width: int, height: int) -> None:
    """On a small tablet and on a large monitor every word can be read and every target touched, also at the
    largest text; what does not fit is reached by scrolling down, never sideways."""
    walker.window.resize(width, height)
    walker.window.tell_line(LineState(Line.DOWN))
    assert faults_at(walker, every_screen(walker), LOOKS) == []


@pytest.mark.parametrize("voting", BALLOTS.values(), ids=BALLOTS)
def test_nothing_is_cut_off_on_any_kind_of_ballot(walker: Walker) -> None:
    """Steps for points, places in order, what a budget still allows: at the largest text on a small tablet
    each can be read and touched."""
    walker.window.resize(*WINDOWS[0])
    assert faults_at(walker, every_stop_of_a_ballot(walker), LOOKS[1:]) == []
