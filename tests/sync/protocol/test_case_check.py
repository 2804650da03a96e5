"""Each field of a case may be right by itself and the case make no sense: a style without its proposals, a
ballot nobody could fill in, one so long that no station could send it. All of it is found before a poll
begins, and told with the field.
"""

from datetime import UTC, date, datetime
from itertools import combinations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.ballot import Ballot
from sync.protocol.ballot import problems as ballot_problems
from sync.protocol.case import (
    BallotStyle,
    Counting,
    DecisionKey,
    Document,
    Electorate,
    ElectorateClass,
    PassMark,
    Proposal,
    Provisional,
    Stage,
    Voting,
)
from sync.protocol.case_check import check_case, problems
from sync.protocol.errors import CaseInvalid
from tests.support.world import World, plain_case

TEXT = {"zh-Hant": "文", "en": "text"}
GREEDY = {"rule": "greedy", "budget": 6000}


def classes(*changes):
    plain = {"id": "resident", "name": TEXT, "style": "all"}
    return {
        "electorate": Electorate(
            classes=tuple(ElectorateClass(**{**plain, **one}) for one in changes), age_on=date(2026, 11, 28)
        )
    }


def styles(*rows):
    return {"styles": tuple(BallotStyle(**row) for row in rows)}


def voting(kind="approval", **rules):
    return {"voting": Voting(type=kind, **rules)}


def counting(**rules):
    return {"counting": Counting(**{**GREEDY, **rules})}


ALL = {"id": "all", "proposals": ("p1", "p2", "p3", "p4")}
PAPER = (Document(id="bill", name=TEXT),)
ATTESTED = {"id": "worker", "admission": "attested", "documents": PAPER, "channels": ("on-site",)}
LONG = {
    "proposals": tuple(Proposal(id="提" * 36 + f"{n:04}", title=TEXT) for n in range(100)),
    "styles": (BallotStyle(id="all", proposals=tuple("提" * 36 + f"{n:04}" for n in range(100))),),
    **voting(minimum=1),
}

WRONG = {
    "a proposal twice": ("proposals", {"proposals": (*plain_case().proposals, plain_case().proposals[0])}),
    "a style twice": ("styles", styles(ALL, ALL)),
    "a class twice": ("electorate.classes", classes({}, {})),
    "no title in the first language": ("title", {"title": {"en": "Test"}}),
    "a blank title": ("title", {"title": {"zh-Hant": " "}}),
    "no topic": ("topic", {"topic": {"en": "Topic"}}),
    "no rules": ("rules", {"rules": {"en": "Rules"}}),
    "no privacy notice": ("privacy", {"privacy": {"en": "Privacy"}}),
    "no summary in the first language": (
        "proposals[0].summary",
        {"proposals": (Proposal(id="p1", title=TEXT, summary={"en": "x"}), *plain_case().proposals[1:])},
    ),
    "no place in the first language": (
        "proposals[0].place",
        {"proposals": (Proposal(id="p1", title=TEXT, place={"en": "x"}), *plain_case().proposals[1:])},
    ),
    "no proposal title": (
        "proposals[1].title",
        {
            "proposals": tuple(
                Proposal(id=f"p{n}", title=TEXT if n != 2 else {"en": "x"}) for n in range(1, 5)
            )
        },
    ),
    "no class name": ("electorate.classes[0].name", classes({"name": {"en": "x"}})),
    "no document name": (
        "electorate.classes[1].documents[0].name",
        classes({}, {**ATTESTED, "documents": (Document(id="bill", name={"en": "bill"}),)}),
    ),
    "a document twice": (
        "electorate.classes[1].documents",
        classes({}, {**ATTESTED, "documents": PAPER * 2}),
    ),
    "a proposal twice in a style": ("styles[0].proposals", styles({**ALL, "proposals": ("p1", "p1")})),
    "an unknown proposal": ("styles[0].proposals", styles({**ALL, "proposals": ("p1", "p9")})),
    "a category without a name": (
        "proposals[0].category",
        {
            "categories": {"trees": TEXT},
            "proposals": (
                Proposal(id="p1", title=TEXT, category="roads"),
                Proposal(id="p2", title=TEXT, category="trees"),
                *plain_case().proposals[2:],
            ),
        },
    ),
    "a category not named in the first language": (
        "categories.trees",
        {"categories": {"trees": {"en": "Trees"}}},
    ),
    "an unknown style": ("electorate.classes[0].style", classes({"style": "none"})),
    "a district with two styles": (
        "styles",
        styles(
            ALL, {**ALL, "id": "north", "districts": ("1", "2")}, {**ALL, "id": "south", "districts": ("2",)}
        ),
    ),
    "attested without a document": (
        "electorate.classes[1].documents",
        classes({}, {**ATTESTED, "documents": ()}),
    ),
    "attested online": (
        "electorate.classes[1].channels",
        classes({}, {**ATTESTED, "channels": ("on-site", "online")}),
    ),
    "a channel the case has not": (
        "electorate.classes[0].channels",
        {"channels": ("on-site",), **classes({"channels": ("online",)})},
    ),
    "no channel for a class": ("electorate.classes[0].channels", classes({"channels": ()})),
    "provisional for an unknown class": (
        "provisional.electorate_class",
        {"provisional": Provisional(electorate_class="none")},
    ),
    "provisional for attested people": (
        "provisional.electorate_class",
        {"provisional": Provisional(electorate_class="worker"), **classes({}, ATTESTED)},
    ),
    "provisional with two weights": (
        "provisional",
        {"provisional": Provisional(electorate_class="a"), **classes({"id": "a"}, {"id": "b", "weight": 2})},
    ),
    "provisional with styles by district": (
        "provisional",
        {
            "provisional": Provisional(electorate_class="resident"),
            **styles(ALL, {"id": "north", "districts": ("1",), "proposals": ("p1",)}),
        },
    ),
    "more at least than at most": ("voting.minimum", voting(minimum=3, maximum=2)),
    "more than a style has": ("voting.minimum", voting(minimum=5)),
    "choose-1 of two": ("voting.maximum", voting("choose-1", maximum=2)),
    "knapsack without a budget": ("voting.budget", voting("knapsack")),
    "cumulative without points": ("voting.points", voting("cumulative")),
    "approval with a budget": ("voting.budget", voting(budget=5)),
    "approval with points": ("voting.points", voting(points=5)),
    "approval with points each": ("voting.points_each", voting(points_each=5)),
    "ordinal with fewest points": ("voting.points_each", voting("ordinal", points_minimum=5)),
    "fewer points than the fewest": (
        "voting.points_minimum",
        voting("cumulative", points=5, points_minimum=6),
    ),
    "fewer points than proposals": ("voting.minimum", voting("cumulative", points=2, minimum=3)),
    "a budget that buys nothing": ("voting.budget", voting("knapsack", budget=999)),
    "a budget that buys too few": ("voting.budget", voting("knapsack", budget=2999, minimum=2)),
    "points that cannot be given away": (
        "voting.points_minimum",
        voting("cumulative", points=10, points_minimum=9, points_each=2),
    ),
    "points that cannot be given to so few": (
        "voting.points_minimum",
        voting("cumulative", points=10, points_minimum=5, points_each=4, maximum=1),
    ),
    "a ballot too long for an envelope": ("voting.maximum", LONG),
    "top-n without a number": ("counting.winners", counting(rule="top-n")),
    "greedy without a budget": ("counting.budget", counting(budget=None)),
    "equal shares without a budget": ("counting.budget", counting(rule="equal-shares", budget=None)),
    "threshold without a mark": ("counting.pass_mark", counting(rule="greedy-threshold")),
    "an empty mark": ("counting.pass_mark", counting(pass_mark=PassMark())),
    "two marks": ("counting.pass_mark", counting(pass_mark=PassMark(points=1, eligible_permille=10))),
    "a share of nobody knows how many": (
        "electorate.eligible",
        {**counting(pass_mark=PassMark(eligible_permille=10)), **classes({})},
    ),
    "completion of a greedy count": ("counting.completion", counting(completion="greedy")),
    "closing before opening": ("closes", {"closes": datetime(2026, 11, 27, tzinfo=UTC)}),
    "an age of the world": ("opens", {"opens": datetime(1, 1, 1, tzinfo=UTC)}),
    "no end in sight": ("closes", {"closes": datetime(9999, 12, 31, tzinfo=UTC)}),
    "stage 3 of 2": ("stage.number", {"stage": Stage(number=3, of=2)}),
}


@pytest.mark.parametrize(("field", "changes"), WRONG.values(), ids=WRONG)
def test_a_contradiction_is_told_with_its_field(field, changes):
    case = plain_case(**changes)
    assert [found for found, _ in problems(case)] == [field]
    with pytest.raises(CaseInvalid) as refused:
        check_case(case)
    assert refused.value.details["field"] == field


def test_a_case_may_leave_its_categories_without_names():
    """As one made from a published election is: voters then read them as they stand there."""
    first, *rest = plain_case().proposals
    check_case(plain_case(proposals=(msgspec.structs.replace(first, category="Kultur"), *rest)))


def test_all_contradictions_are_told_at_once():
    case = plain_case(
        **styles({**ALL, "proposals": ("p1", "p9")}), **voting("knapsack"), stage=Stage(number=2)
    )
    with pytest.raises(CaseInvalid) as refused:
        check_case(case)
    told = refused.value.message.splitlines()
    assert [line.split(":")[0] for line in told] == ["styles[0].proposals", "voting.budget", "stage.number"]


def built(**changes):
    case = World().case
    return msgspec.structs.replace(case, keys=msgspec.structs.replace(case.keys, **changes))


def test_a_built_case_is_checked_with_its_keys():
    case = World().case
    official = case.keys.decisions[0]
    twin = DecisionKey(person="official-2", key=official.key)
    namesake = DecisionKey(person="official-1", key=bytes(32))
    for field, wrong in {
        "identity_tag": msgspec.structs.replace(case, identity_tag=None),
        "keys.decisions": built(decisions=(official, twin)),
        "keys.identity": built(identity=case.keys.tally, tally=case.keys.tally),
        "keys.tally": built(tally=bytes(32)),
    }.items():
        assert [found for found, _ in problems(wrong)] == [field]
    assert [found for found, _ in problems(built(decisions=(official, namesake)))] == ["keys.decisions"]


def any_ballot_can_be_cast(case, style):
    """Try every choice of proposals, with the fewest and with the most points that it could be given."""
    each = case.voting.points_each or case.voting.points or 0
    for count in range(1, len(style.proposals) + 1):
        for chosen in combinations(style.proposals, count):
            if case.voting.type != "cumulative":
                candidates = [()]
            else:
                spare = max(min(case.voting.points, each * count) - count, 0)
                given = [1] * count
                for n in range(count):
                    given[n] += min(spare, each - 1)
                    spare -= given[n] - 1
                candidates = [(1,) * count, tuple(given)]
            if any(
                not list(ballot_problems(case, Ballot(style.id, chosen, points))) for points in candidates
            ):
                return True
    return False


small = st.none() | st.integers(1, 9)
at_least = st.integers(0, 3)
rules = st.one_of(
    st.builds(Voting, type=st.just("choose-1"), minimum=st.integers(0, 1)),
    st.builds(Voting, type=st.sampled_from(["approval", "ordinal"]), minimum=at_least, maximum=small),
    st.builds(Voting, type=st.just("knapsack"), minimum=at_least, maximum=small, budget=st.integers(0, 9000)),
    st.builds(
        Voting,
        type=st.just("cumulative"),
        minimum=at_least,
        maximum=small,
        points=st.integers(1, 9),
        points_minimum=st.integers(0, 9),
        points_each=small,
    ),
)


@given(rules, st.booleans())
def test_where_rules_make_sense_a_ballot_can_be_cast_and_where_they_do_not_none(voting, blank):
    case = plain_case(
        styles=(BallotStyle(id="all", proposals=("p2", "p3", "p4")),),
        voting=msgspec.structs.replace(voting, blank=blank),
    )
    assert any_ballot_can_be_cast(case, case.styles[0]) == (not list(problems(case)))
