"""A voter fills in a ballot: too much is refused with the reason, and nothing is unticked for them."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot_draft import TOO_MUCH, BallotDraft, Missing, Refusal, Remaining
from sync.protocol.ballot import Ballot, check_ballot
from sync.protocol.case import Case, Voting
from sync.protocol.errors import BallotInvalid
from tests.support.world import plain_case

VOTINGS = {
    "approval": Voting(type="approval", minimum=1, maximum=2),
    "choose-1": Voting(type="choose-1"),
    "knapsack": Voting(type="knapsack", budget=6000),
    "ordinal": Voting(type="ordinal", maximum=3),
    "cumulative": Voting(type="cumulative", points=10, points_each=6, maximum=3),
}


def case_of(kind: str) -> Case:
    return plain_case(voting=VOTINGS[kind])


def draft_of(kind: str) -> BallotDraft:
    return BallotDraft(case_of(kind), "all")


def test_the_third_of_two_is_refused_and_the_two_stay() -> None:
    draft = draft_of("approval")
    assert draft.toggle("p3") is None
    assert draft.toggle("p1") is None
    assert draft.toggle("p2") == Refusal("too-many", 2)
    assert draft.chosen == ("p3", "p1")
    assert draft.toggle("p3") is None
    assert draft.toggle("p2") is None
    assert draft.ballot() == Ballot("all", ("p1", "p2"))


def test_even_a_single_choice_is_not_moved_for_the_voter() -> None:
    draft = draft_of("choose-1")
    draft.toggle("p1")
    assert draft.toggle("p2") == Refusal("too-many", 1)
    assert draft.chosen == ("p1",)


def test_the_budget_is_the_limit_of_a_knapsack() -> None:
    draft = draft_of("knapsack")
    draft.toggle("p4")
    assert draft.remaining == Remaining(choices=3, money=2000, points=None)
    assert draft.toggle("p3") == Refusal("over-budget", 6000)
    assert draft.toggle("p2") is None
    assert draft.remaining.money == 0


def test_preferences_keep_the_voters_order() -> None:
    draft = draft_of("ordinal")
    for one in ("p4", "p2"):
        draft.toggle(one)
    assert draft.rank("p1", 1) is None
    assert draft.chosen == ("p1", "p4", "p2")
    assert draft.rank("p4", 3) is None
    assert draft.chosen == ("p1", "p2", "p4")
    assert (draft.place_of("p4"), draft.place_of("p3")) == (3, None)
    assert draft.rank("p3", 1) == Refusal("too-many", 3)
    assert draft.ballot() == Ballot("all", ("p1", "p2", "p4"))


def test_points_are_limited_in_all_and_for_each() -> None:
    draft = draft_of("cumulative")
    assert draft.give("p2", 7) == Refusal("too-many-points-for-one", 6)
    assert draft.give("p2", 6) is None
    assert draft.give("p1", 5) == Refusal("too-many-points", 10)
    assert draft.give("p1", 4) is None
    assert draft.remaining == Remaining(choices=1, money=None, points=0)
    assert draft.ballot() == Ballot("all", ("p1", "p2"), (4, 6))
    assert draft.give("p2", 0) is None
    assert (draft.chosen, draft.points_of("p2")) == (("p1",), 0)


def test_too_little_is_told_at_review_and_not_before() -> None:
    draft = draft_of("approval")
    assert draft.problems() == ("too-few",)
    draft.toggle("p1")
    assert draft.problems() == ()


def test_a_proposal_of_another_ballot_is_no_choice() -> None:
    draft = draft_of("approval")
    with pytest.raises(BallotInvalid):
        draft.toggle("p9")
    assert draft.chosen == ()
    with pytest.raises(BallotInvalid):
        BallotDraft(plain_case(), "elsewhere")


def test_a_draft_shows_no_choices() -> None:
    draft = draft_of("approval")
    draft.toggle("p3")
    assert "p3" not in repr(draft)


touches = st.lists(
    st.tuples(
        st.sampled_from(["toggle", "rank", "give"]),
        st.sampled_from(["p1", "p2", "p3", "p4"]),
        st.integers(min_value=0, max_value=12),
    ),
    max_size=25,
)


@given(kind=st.sampled_from(sorted(VOTINGS)), touched=touches)
def test_whatever_is_touched_the_draft_never_holds_too_much(kind: str, touched) -> None:
    case, draft = case_of(kind), draft_of(kind)
    for how, proposal, number in touched:
        if how == "rank" and kind != "ordinal":
            continue
        if how == "give" and kind != "cumulative":
            continue
        before = draft.ballot()
        refusal = draft.toggle(proposal) if how == "toggle" else getattr(draft, how)(proposal, number)
        if refusal is not None:
            assert refusal.rule in TOO_MUCH
            assert draft.ballot() == before
        assert not set(TOO_MUCH) & set(draft.problems())
    if not draft.problems():
        check_ballot(case, draft.ballot())
    assert draft.remaining.choices >= 0


def test_a_blank_ballot_may_be_cast_where_the_case_allows_it() -> None:
    voting = msgspec.structs.replace(VOTINGS["approval"], blank=True)
    assert BallotDraft(plain_case(voting=voting), "all").problems() == ()


def test_what_is_missing_is_told_until_the_ballot_may_be_cast() -> None:
    """Exactly three, and at least five points: each step says what is still to be given."""
    voting = Voting(type="cumulative", points=10, minimum=3, maximum=3, points_minimum=5)
    draft = BallotDraft(plain_case(voting=voting), "all")
    assert draft.missing == Missing(choices=3, points=5)
    draft.give("p1", 4)
    assert draft.missing == Missing(choices=2, points=1)
    draft.give("p2", 1)
    draft.give("p3", 1)
    assert draft.missing == Missing(choices=0, points=0)
    assert draft.problems() == ()


def test_a_blank_ballot_misses_nothing_where_it_is_allowed_but_half_a_ballot_does() -> None:
    draft = BallotDraft(plain_case(voting=Voting(type="approval", minimum=2, blank=True)), "all")
    assert draft.missing == Missing(0, 0)
    draft.toggle("p1")
    assert draft.missing == Missing(choices=1, points=0)


@pytest.mark.parametrize("kind", sorted(VOTINGS))
@given(touches=st.lists(st.sampled_from(["p1", "p2", "p3", "p4"]), max_size=12))
def test_asking_first_tells_the_same_as_touching_and_changes_nothing(kind: str, touches: list[str]) -> None:
    """A card may say beforehand that its proposal does not fit: the touch is then refused, and only then."""
    draft = draft_of(kind)
    for one in touches:
        if draft.is_chosen(one) and kind != "cumulative":
            continue
        before = draft.ballot()
        foretold = draft.refusal_of(one)
        assert draft.ballot() == before
        points = draft.points_of(one) + 1
        assert (draft.give(one, points) if kind == "cumulative" else draft.toggle(one)) == foretold
