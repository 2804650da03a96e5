"""Small elections for the tests of the count: a case from a few words, ballots from short strings."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from hypothesis import strategies as st

from sync.protocol.ballot import Ballot
from sync.protocol.case import BallotStyle, Case, Counting, ElectorateClass, PassMark, Proposal, Voting
from sync.protocol.case_check import check_case
from sync.tally.points import CountedBallot
from tests.support.world import plain_case


def small_case(
    costs: Mapping[str, int],
    rule: str = "greedy",
    budget: int | None = 100,
    *,
    voting: Voting | None = None,
    weights: Mapping[str, int] | None = None,
    eligible: int = 0,
    decimals: int = 0,
    pass_mark: PassMark | None = None,
    **counting: Any,
) -> Case:
    """A checked case of one style: proposals with their costs, classes with their weights."""
    plain = plain_case()
    classes = tuple(
        ElectorateClass(id=one, name={"zh-Hant": one}, style="all", weight=weight)
        for one, weight in (weights or {"resident": 1}).items()
    )
    case = plain_case(
        currency_decimals=decimals,
        electorate=msgspec.structs.replace(plain.electorate, classes=classes, eligible=eligible),
        styles=(BallotStyle(id="all", proposals=tuple(costs)),),
        proposals=tuple(
            Proposal(id=one, title={"zh-Hant": f"提案{one}"}, cost=cost) for one, cost in costs.items()
        ),
        voting=voting or Voting(type="approval", minimum=0, blank=True),
        counting=Counting(rule=rule, budget=budget, pass_mark=pass_mark, **counting),
    )
    check_case(case)
    return case


def ballot(
    chosen: Sequence[str], points: Sequence[int] = (), electorate_class: str = "resident"
) -> CountedBallot:
    return CountedBallot(electorate_class, Ballot("all", tuple(chosen), tuple(points)))


def approvals(**times: int) -> list[CountedBallot]:
    """approvals(ab=3, c=1): three ballots for a and b, one for c."""
    return [ballot(chosen) for chosen, number in times.items() for _ in range(number)]


@st.composite
def elections(draw: st.DrawFn, rule: str, **counting: Any) -> tuple[Case, list[CountedBallot]]:
    """Any small election by this rule, of three vote types, with one or two classes and many equal costs."""
    ids = "abcdef"[: draw(st.integers(1, 6))]
    costs = {one: draw(st.sampled_from([0, 1, 2, 3, 5, 8, 13])) for one in ids}
    kind = draw(st.sampled_from(["approval", "ordinal", "cumulative"]))
    voting = Voting(type=kind, minimum=0, blank=True, points=60 if kind == "cumulative" else None)
    weights = draw(
        st.sampled_from([{"resident": 1}, {"resident": 2, "worker": 1}, {"resident": 3, "worker": 2}])
    )
    ties = draw(
        st.lists(st.sampled_from(["lower-cost", "higher-cost", "more-voters"]), unique=True, max_size=2)
    )
    case = small_case(
        costs,
        rule,
        draw(st.integers(1, 30)),
        voting=voting,
        weights=weights,
        ties=tuple(ties),
        pass_mark=PassMark(points=draw(st.integers(1, 4))) if rule in ("greedy-threshold", "top-n") else None,
        **counting,
    )
    choices = st.lists(st.sampled_from(ids), unique=True, max_size=len(ids))

    def one_ballot() -> CountedBallot:
        chosen = draw(choices)
        points = [draw(st.integers(1, 5)) for _ in chosen] if kind == "cumulative" else []
        return ballot(chosen, points, draw(st.sampled_from(sorted(weights))))

    return case, [one_ballot() for _ in range(draw(st.integers(0, 12)))]
