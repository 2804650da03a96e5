"""Any case that makes sense, and any ballot that its rules allow, for hypothesis."""

from hypothesis import strategies as st

from sync.protocol.ballot import Ballot, limits
from sync.protocol.case import BallotStyle, Case, Counting, ElectorateClass, Proposal, Voting
from sync.protocol.case_check import problems
from tests.support.world import plain_case

names = st.sampled_from(["n", "north", "a.b_c-d", "n" * 31, "s" * 32])
"""short identifiers up to the longest"""
proposal_ids = st.sampled_from(
    ["1", "p-2", "提案3", "é" * 20, "x" * 31, "y" * 32, "z" * 40, "提" * 40, "😀" * 40, "😁" * 40]
)
"""also long ones, and ones whose letters take four bytes"""


@st.composite
def votings(draw: st.DrawFn, fewest: int, costs: dict[str, int]) -> Voting:
    """Rules for ballots whose shortest style has `fewest` proposals."""
    kind = draw(st.sampled_from(["choose-1", "approval", "knapsack", "ordinal", "cumulative"]))
    blank = draw(st.booleans())
    if kind == "choose-1":
        return Voting(type="choose-1", blank=blank)
    minimum = draw(st.integers(0, fewest))
    maximum = draw(st.none() | st.integers(max(minimum, 1), fewest + 3))
    if kind == "knapsack":
        budget = draw(st.integers(max(costs.values()), sum(costs.values()) + 1))
        return Voting(type="knapsack", minimum=min(minimum, 1), maximum=maximum, budget=budget, blank=blank)
    if kind == "cumulative":
        points = draw(st.integers(max(minimum, 1), 10**6))
        return Voting(type=kind, minimum=minimum, maximum=maximum, points=points, blank=blank)
    return Voting(type=kind, minimum=minimum, maximum=maximum, blank=blank)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case of one to three styles over one to eight proposals."""
    ids = draw(st.lists(proposal_ids, min_size=1, max_size=8, unique=True))
    costs = {one: draw(st.integers(0, 5000)) for one in ids}
    styles = tuple(
        BallotStyle(id=name, proposals=tuple(draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))))
        for name in draw(st.lists(names, min_size=1, max_size=3, unique=True))
    )
    plain = plain_case()
    text = {"zh-Hant": "文", "en": "text"}
    case = plain_case(
        proposals=tuple(Proposal(id=one, title=text, cost=costs[one]) for one in ids),
        styles=styles,
        electorate=type(plain.electorate)(
            classes=tuple(
                ElectorateClass(id=f"c{n}", name=text, style=one.id) for n, one in enumerate(styles)
            ),
            age_on=plain.electorate.age_on,
        ),
        voting=draw(votings(min(len(style.proposals) for style in styles), costs)),
        counting=Counting(rule="greedy", budget=6000),
    )
    assert not list(problems(case))
    return case


@st.composite
def ballots(draw: st.DrawFn, case: Case) -> Ballot:
    """A ballot of some style of the case, filled in as its rules ask."""
    style = draw(st.sampled_from(case.styles))
    voting = case.voting
    if voting.blank and draw(st.integers(0, 9)) == 0:
        return Ballot(style.id, ())
    least, most = limits(case, style.id)
    wanted = draw(st.integers(least, most))
    chosen = draw(st.permutations(style.proposals))
    if voting.type == "knapsack":
        return Ballot(style.id, _affordable(case, chosen, least, wanted))
    if voting.type != "cumulative":
        return Ballot(style.id, tuple(chosen[:wanted]))
    assert voting.points is not None
    chosen = chosen[: min(wanted, voting.points)]
    return Ballot(style.id, tuple(chosen), tuple(draw(points_for(len(chosen), voting.points))))


@st.composite
def points_for(draw: st.DrawFn, count: int, points: int) -> list[int]:
    """At least one point for each of `count` proposals, and together no more than `points`."""
    given = []
    for left in range(count, 0, -1):
        given.append(draw(st.integers(1, points - sum(given) - (left - 1))))
    return given


def _affordable(case: Case, chosen: list[str], least: int, wanted: int) -> tuple[str, ...]:
    """As many of the wanted ones as the budget takes; the cheapest ones where it would be too few."""
    costs = {one.id: one.cost for one in case.proposals}
    assert case.voting.budget is not None
    taken: list[str] = []
    for one in chosen:
        if len(taken) < wanted and sum(costs[other] for other in [*taken, one]) <= case.voting.budget:
            taken.append(one)
    return tuple(taken) if len(taken) >= least else tuple(sorted(chosen, key=costs.__getitem__)[:least])
