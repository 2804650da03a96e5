"""One voter, from the officer's desk to a stored ballot and a clean screen."""

from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.walker import Walker


def test_a_voter_votes_and_the_screen_goes_back_to_the_officer(walker: Walker) -> None:
    """The officer checks in a resident and hands over the screen; the voter chooses, checks, casts, and keeps
    a tracker. The officer takes the screen back with a PIN and finds one ballot counted."""
    walker.to_choosing(VOTERS[0])
    walker.vote("park", "trees")
    assert len(walker.find("tracker-code").text().replace(" ", "")) == 17
    walker.take_back()
    walker.go("state-of-day", "day")
