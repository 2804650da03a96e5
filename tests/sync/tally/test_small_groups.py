"""Small groups: what would single their members out is withheld, as a whole."""

import msgspec

from sync.protocol.ballot import Ballot
from sync.protocol.case import BallotStyle, Case, ElectorateClass, Publication
from sync.tally.points import CountedBallot
from sync.tally.small_groups import group_sizes, small_groups, withheld
from tests.sync.tally.making import ballot, small_case

COSTS = {"a": 10, "b": 20, "c": 30}


def two_styles(smallest: int = 3) -> Case:
    """North sees a and b, south sees b and c."""
    case = small_case(COSTS)
    classes = tuple(ElectorateClass(id=one, name={"zh-Hant": one}, style=one) for one in ("north", "south"))
    return msgspec.structs.replace(
        case,
        electorate=msgspec.structs.replace(case.electorate, classes=classes),
        styles=(BallotStyle(id="north", proposals=("a", "b")), BallotStyle(id="south", proposals=("b", "c"))),
        publication=Publication(smallest_group=smallest),
    )


def from_style(style: str, chosen: str) -> CountedBallot:
    return CountedBallot(style, Ballot(style, tuple(chosen)))


def test_nothing_is_withheld_where_every_group_is_large_enough() -> None:
    ballots = [from_style("north", "a")] * 3 + [from_style("south", "c")] * 3
    assert group_sizes(two_styles(), ballots) == {("north", 1): 3, ("south", 1): 3}
    assert withheld(two_styles(), ballots) == frozenset()


def test_a_small_style_withholds_all_its_proposals_shared_ones_too() -> None:
    """Else b's points of the south could be reckoned from north's turnout and a's points."""
    ballots = [from_style("north", "ab")] * 3 + [from_style("south", "b")] * 2
    assert small_groups(two_styles(), ballots) == {("south", 1)}
    assert withheld(two_styles(), ballots) == {"b", "c"}


def test_a_style_without_voters_has_nothing_to_hide() -> None:
    assert withheld(two_styles(), [from_style("north", "a")] * 3) == frozenset()


def test_a_small_weight_class_withholds_the_proposals_it_could_choose() -> None:
    """With weights 2 and 1 an odd total would tell what the one worker chose."""
    case = small_case(COSTS, weights={"resident": 2, "worker": 1})
    ballots = [ballot("a")] * 9 + [ballot("a", electorate_class="worker")]
    assert withheld(case, ballots) == {"a", "b", "c"}
    assert withheld(case, [ballot("a")] * 9) == frozenset()


def test_classes_of_one_weight_and_style_are_one_group() -> None:
    case = small_case(COSTS, weights={"resident": 1, "worker": 1})
    assert withheld(case, [ballot("a")] * 4 + [ballot("a", electorate_class="worker")]) == frozenset()
