"""What a ballot gives: 1 to each, its points, or k for a first place; all times the weight of its class."""

from sync.protocol.case import Voting
from sync.tally.points import Bloc, Standing, blocs, gifts, standings
from tests.sync.tally.making import ballot, small_case

COSTS = {"a": 10, "b": 20, "c": 30}


def test_approval_gives_one_point_to_each_chosen() -> None:
    case = small_case(COSTS)
    assert gifts(case, ballot("ac").ballot) == (("a", 1), ("c", 1))


def test_a_first_place_is_worth_the_maximum_of_the_case_on_every_ballot() -> None:
    case = small_case(COSTS, voting=Voting(type="ordinal", minimum=1, maximum=3))
    assert gifts(case, ballot("cab").ballot) == (("c", 3), ("a", 2), ("b", 1))
    assert gifts(case, ballot("c").ballot) == (("c", 3),)


def test_without_a_maximum_a_first_place_is_worth_the_number_of_proposals() -> None:
    case = small_case(COSTS, voting=Voting(type="ordinal", minimum=1))
    assert gifts(case, ballot("b").ballot) == (("b", 3),)


def test_cumulative_gives_its_points() -> None:
    case = small_case(COSTS, voting=Voting(type="cumulative", points=10))
    assert gifts(case, ballot("ab", [7, 3]).ballot) == (("a", 7), ("b", 3))


def test_weight_multiplies_points_and_votes_but_not_people() -> None:
    case = small_case(COSTS, weights={"resident": 2, "worker": 1})
    counted = [ballot("a"), ballot("ab"), ballot("a", electorate_class="worker")]
    assert standings(case, counted) == [
        Standing("a", 10, points=5, votes=5, voters=3),
        Standing("b", 20, points=2, votes=2, voters=1),
        Standing("c", 30, points=0, votes=0, voters=0),
    ]


def test_equal_ballots_make_one_bloc_whatever_their_class_or_order() -> None:
    case = small_case(COSTS, weights={"resident": 2, "worker": 1})
    counted = [ballot("ab"), ballot("c"), ballot("ba", electorate_class="worker")]
    assert blocs(case, counted) == [Bloc((("a", 1), ("b", 1)), 3), Bloc((("c", 1),), 2)]
