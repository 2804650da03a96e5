"""Nothing is cut off: every screen, both languages, the largest text, a small and a large window."""

from collections.abc import Iterator

import pytest

from kiosk.ui.appearance import Choice
from kiosk.ui.line import Line, LineState
from kiosk.ui.theme import TextSize
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
    yield "answer: provisional"
    walker.go("attest", "attest")
    yield "attest"
    walker.go("back", "answer")
    walker.go("refuse", "check-in")
    walker.check_in(VOTERS[0])
    yield "answer: may vote"
    walker.go("admit", "welcome")
    yield "welcome"
    walker.go("begin", "consent")
    yield "consent"
    walker.go("agree", "choosing")
    walker.choose("park", "trees")
    yield "choosing"
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
    walker.go("paper-count-next", "chief-signs")
    yield "chief signs"
    walker.type("pin", PIN)
    walker.go("sign", "second-signs")
    walker.type("pin", PIN)
    walker.go("sign", "summary")
    yield "summary"


@pytest.mark.parametrize(("width", "height"), WINDOWS)
def test_nothing_is_cut_off_on_any_screen(walker: Walker, width: int, height: int) -> None:
    """On a small tablet and on a large monitor every word can be read and every target touched, also at the
    largest text; what does not fit is reached by scrolling down, never sideways."""
    walker.window.resize(width, height)
    walker.window.tell_line(LineState(Line.DOWN))
    appearance = walker.window.appearance
    found: set[str] = set()
    for stop in every_screen(walker):
        before = appearance.choice
        for look in LOOKS:
            appearance.choose(look)
            walker.lay_out()
            assert walker.window.size().toTuple() == (width, height), f"{stop} needs {walker.window.size()}"
            found |= {
                f"{stop} ({look.language}, {look.size.name}): {fault}"
                for fault in faults(walker.window, appearance.theme)
            }
        appearance.choose(before)
    assert not found, "\n".join(sorted(found))
