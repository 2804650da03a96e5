"""What the rules of a case allow on a ballot, for each way of voting: one table, one line an example."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.ballot import (
    Ballot,
    check_ballot,
    cost_of,
    limits,
    normalised,
    problems,
)
from sync.protocol.case import BallotStyle, Voting
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import BallotInvalid, Malformed
from tests.support.world import plain_case

STYLES = (
    BallotStyle(id="all", proposals=("p1", "p2", "p3", "p4")),
    BallotStyle(id="two", proposals=("p1", "p2")),
)
# The proposals p1 ... p4 cost 1000, 2000, 3000 and 4000.
VOTINGS = {
    "choose-1": Voting(type="choose-1"),
    "approval 2-3": Voting(type="approval", minimum=2, maximum=3),
    "approval, blank": Voting(type="approval", minimum=2, maximum=3, blank=True),
    "approval, any": Voting(type="approval", minimum=0),
    "knapsack 5000": Voting(type="knapsack", budget=5000),
    "ordinal 2-3": Voting(type="ordinal", minimum=2, maximum=3),
    "cumulative 5": Voting(type="cumulative", points=5, minimum=1),
    "cumulative 5, each 3": Voting(type="cumulative", points=5, points_each=3),
    "cumulative exactly 5": Voting(type="cumulative", points=5, points_minimum=5),
    "cumulative, blank": Voting(type="cumulative", points=5, points_minimum=5, blank=True),
}
# voting, chosen, points, what is wrong
TABLE = [
    ("choose-1", "1", (), []),
    ("choose-1", "", (), ["too-few"]),
    ("choose-1", "12", (), ["too-many"]),
    ("choose-1", "11", (), ["chosen-twice", "too-many"]),
    ("choose-1", "9", (), ["not-on-this-ballot"]),
    ("choose-1", "1", (1,), ["points-not-asked"]),
    ("approval 2-3", "12", (), []),
    ("approval 2-3", "321", (), []),
    ("approval 2-3", "1", (), ["too-few"]),
    ("approval 2-3", "1234", (), ["too-many"]),
    ("approval 2-3", "", (), ["too-few"]),
    ("approval 2-3", "112", (), ["chosen-twice"]),
    ("approval, blank", "", (), []),
    ("approval, blank", "1", (), ["too-few"]),
    ("approval, blank", "", (1,), ["points-not-asked", "too-few"]),
    ("approval, any", "", (), ["too-few"]),
    ("approval, any", "4", (), []),
    ("approval, any", "1234", (), []),
    ("knapsack 5000", "23", (), []),
    ("knapsack 5000", "14", (), []),
    ("knapsack 5000", "24", (), ["over-budget"]),
    ("knapsack 5000", "", (), ["too-few"]),
    ("ordinal 2-3", "42", (), []),
    ("ordinal 2-3", "4", (), ["too-few"]),
    ("ordinal 2-3", "422", (), ["chosen-twice"]),
    ("cumulative 5", "12", (2, 3), []),
    ("cumulative 5", "12", (1, 1), []),
    ("cumulative 5", "1", (5,), []),
    ("cumulative 5", "12", (3, 3), ["too-many-points"]),
    ("cumulative 5", "12", (2,), ["points-missing"]),
    ("cumulative 5", "12", (), ["points-missing"]),
    ("cumulative 5", "1", (2, 3), ["points-missing"]),
    ("cumulative 5", "12", (5, 0), ["points-missing"]),
    ("cumulative 5", "12", (6, -1), ["points-missing"]),
    ("cumulative 5", "12", (2**63, 2**63), ["too-many-points"]),
    ("cumulative 5, each 3", "12", (3, 2), []),
    ("cumulative 5, each 3", "12", (4, 1), ["too-many-points-for-one"]),
    ("cumulative exactly 5", "123", (1, 2, 2), []),
    ("cumulative exactly 5", "12", (2, 2), ["too-few-points"]),
    ("cumulative, blank", "", (), []),
    ("cumulative, blank", "", (5,), ["too-few", "points-missing"]),
]


def case_of(voting, **changes):
    return plain_case(styles=STYLES, voting=voting, **changes)


def ids_of(chosen):
    return tuple(f"p{one}" for one in chosen)


@pytest.mark.parametrize(
    ("voting", "chosen", "points", "wrong"), TABLE, ids=lambda one: str(one) or "nothing"
)
def test_the_table(voting, chosen, points, wrong):
    case, ballot = case_of(VOTINGS[voting]), Ballot("all", ids_of(chosen), points)
    assert list(problems(case, ballot)) == wrong
    if not wrong:
        check_ballot(case, ballot)
        return
    with pytest.raises(BallotInvalid) as refused:
        check_ballot(case, ballot)
    assert refused.value.details == {"rule": wrong[0]}
    assert not any(one in str(refused.value) for one in ids_of("1234"))


@pytest.mark.parametrize("voting", VOTINGS.values(), ids=VOTINGS)
def test_every_style_has_its_own_proposals_and_limits(voting):
    case = case_of(voting)
    assert list(problems(case, Ballot("none", ("p1",)))) == ["unknown-style"]
    assert "not-on-this-ballot" in list(problems(case, Ballot("two", ("p1", "p3"))))
    assert limits(case, "two")[1] <= 2
    assert limits(case, "none")[1] <= 1


def test_limits():
    assert limits(case_of(VOTINGS["choose-1"]), "all") == (1, 1)
    assert limits(case_of(VOTINGS["approval 2-3"]), "all") == (2, 3)
    assert limits(case_of(VOTINGS["approval 2-3"]), "two") == (2, 2)
    assert limits(case_of(VOTINGS["approval, any"]), "all") == (1, 4)


def test_the_cost_of_a_ballot():
    assert cost_of(case_of(VOTINGS["knapsack 5000"]), Ballot("all", ("p1", "p4"))) == 5000


def test_the_order_in_which_a_voter_touched_the_screen_is_not_told():
    case = case_of(VOTINGS["approval 2-3"])
    assert normalised(case, Ballot("all", ("p3", "p1"))) == normalised(case, Ballot("all", ("p1", "p3")))
    case = case_of(VOTINGS["cumulative 5"])
    assert normalised(case, Ballot("all", ("p3", "p1"), (2, 1))) == Ballot("all", ("p1", "p3"), (1, 2))


def test_where_order_is_the_vote_it_is_kept():
    ballot = Ballot("all", ("p3", "p1"))
    assert normalised(case_of(VOTINGS["ordinal 2-3"]), ballot) == ballot


some_ids = st.lists(st.sampled_from(["p1", "p2", "p3", "p4", "p9"]), max_size=5).map(tuple)
some_points = st.lists(st.integers(-(2**63), 2**64 - 1) | st.integers(0, 6), max_size=5).map(tuple)
any_ballot = st.builds(Ballot, st.sampled_from(["all", "two", "none"]), some_ids, some_points)


@given(st.sampled_from(list(VOTINGS.values())), any_ballot)
def test_any_ballot_at_all_is_judged_and_putting_it_in_order_changes_nothing_of_that(voting, ballot):
    case = case_of(voting)
    assert decode(encode(ballot), Ballot) == ballot
    ordered = normalised(case, ballot)
    assert normalised(case, ordered) == ordered
    assert sorted(ordered.selections) == sorted(ballot.selections)
    assert sorted(problems(case, ordered)) == sorted(problems(case, ballot))


def test_a_ballot_shows_no_choice():
    assert repr(Ballot("all", ("p1", "p2"), (3, 4))) == "Ballot(all, …)"


@pytest.mark.parametrize(
    "fields",
    [
        ("all", ("p 1",), ()),
        ("all", ("p",) * 2001, ()),
        ("all", (), (1,) * 2001),
        ("all", ("p1",), (1.5,)),
        ("../all", (), ()),
    ],
    ids=range(5),
)
def test_what_is_no_ballot_at_all(fields):
    with pytest.raises(Malformed):
        decode(encode(fields), Ballot)
