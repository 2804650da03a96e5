"""What voters do with each kind of ballot, once for all ways to do it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.ui.theme import TextSize
from sync.protocol.ballot import Ballot
from sync.protocol.case import Voting
from tests.kiosk.ui.journeys.voter import Voter
from tests.support.ballots import NO, Proposals, question, the_demos

STYLE = "district"


@dataclass(frozen=True)
class Story:
    """`tell` leads a voter from the ballot to the review; `ballot` is what the count then finds."""

    voting: Voting
    tell: Callable[[Voter], None]
    ballot: Ballot
    proposals: Proposals = the_demos


def one(voter: Voter) -> None:
    """One of nine. A second one is refused with words, and the first one stays until it is taken back."""
    voter.choose("lamps")
    voter.change_look("vi", TextSize.LARGE)
    voter.choose("park")
    voter.is_refused("refused.too-many.by-touch.headline", limit=1)
    voter.choose("lamps", "park")
    voter.review()


def up_to_three(voter: Voter) -> None:
    """A fourth is refused and nothing is unticked; one is taken back for it. Review leads back to one."""
    voter.choose("park", "trees")
    voter.change_look("id", TextSize.SMALL)
    voter.choose("library", "repair")
    voter.is_refused("refused.too-many.by-touch.headline", limit=3)
    voter.choose("trees", "repair")
    voter.review()
    voter.at_line("change", "library")
    assert voter.walker.at == "choosing"
    voter.review()


def exactly_three(voter: Voter) -> None:
    """Two are too few: review says so, and nothing can be cast. A third makes it whole."""
    voter.choose("park", "trees")
    voter.change_look("en", TextSize.LARGE)
    voter.review()
    voter.way.finds(voter.words("review.too-few.headline"))
    assert not voter.may_cast()
    voter.back()
    voter.choose("repair")
    voter.review()


def nothing(voter: Voter) -> None:
    """A choice is made and taken back; review says that the ballot would be blank, and takes it."""
    voter.choose("park", "park")
    voter.change_look("vi", TextSize.SMALL)
    voter.review()
    voter.way.finds(voter.words("review.blank.headline"))


def budget(voter: Voter) -> None:
    """Five million. What no longer fits is refused with words; something smaller fits."""
    voter.choose("bus-shelter", "lamps")
    voter.change_look("id", TextSize.MEDIUM)
    voter.choose("park")
    limit = voter.walker.window.appearance.texts.money(5_000_000, "TWD", 0)
    voter.is_refused("refused.over-budget.headline", limit=limit)
    voter.choose("repair")
    voter.review()


def order(voter: Voter) -> None:
    """Three in order; at review the last one goes to the top."""
    voter.choose("park", "trees")
    voter.change_look("vi", TextSize.SMALL)
    voter.choose("lamps")
    voter.review()
    voter.at_line("up", "lamps")
    voter.at_line("up", "lamps")


def points(voter: Voter) -> None:
    """Ten points, four at least: by the card, by plus and minus. What is left is told each time."""
    voter.choose("park", "park")
    voter.change_look("id", TextSize.SMALL)
    voter.more("park", "trees", "trees")
    voter.less("park")
    voter.review()


def answer(voter: Voter) -> None:
    """Yes or no. A second answer is refused until the first one is taken back."""
    voter.choose(NO)
    voter.change_look("en", TextSize.LARGEST)
    voter.review()


STORIES = {
    "one": Story(Voting(type="choose-1"), one, Ballot(STYLE, ("park",))),
    "up to three": Story(
        Voting(type="approval", maximum=3), up_to_three, Ballot(STYLE, ("library", "park", "repair"))
    ),
    "exactly three": Story(
        Voting(type="approval", minimum=3, maximum=3),
        exactly_three,
        Ballot(STYLE, ("park", "repair", "trees")),
    ),
    "blank": Story(Voting(type="approval", maximum=3, blank=True), nothing, Ballot(STYLE, ())),
    "budget": Story(
        Voting(type="knapsack", budget=5_000_000), budget, Ballot(STYLE, ("bus-shelter", "lamps", "repair"))
    ),
    "order": Story(Voting(type="ordinal", maximum=3), order, Ballot(STYLE, ("lamps", "park", "trees"))),
    "points": Story(
        Voting(type="cumulative", points=10, points_minimum=4),
        points,
        Ballot(STYLE, ("park", "trees"), (2, 2)),
    ),
    "yes or no": Story(Voting(type="choose-1", blank=True), answer, Ballot(STYLE, (NO,)), question),
}
