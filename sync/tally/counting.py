"""From ballots to an outcome: points, order, and the rule of the case."""

from collections.abc import Sequence
from functools import partial

from sync.protocol.case import Case
from sync.tally.count.add1 import add1
from sync.tally.count.equal_shares import Electorate
from sync.tally.count.greedy import greedy
from sync.tally.count.greedy_no_skip import greedy_no_skip
from sync.tally.count.greedy_threshold import greedy_threshold
from sync.tally.count.outcome import Decision, Outcome, TieNote, Verdicts
from sync.tally.count.pass_mark import passing, points_needed
from sync.tally.count.ties import decisive, note, precedence, ranked
from sync.tally.count.top_n import top_n
from sync.tally.points import Bloc, CountedBallot, Standing, blocs, standings


def count(case: Case, ballots: Sequence[CountedBallot]) -> Outcome:
    """Count valid ballots by the rule of the case. The order of `ballots` has no influence.

    The case must have passed `check_case`, each ballot `check_ballot`.
    """
    order = ranked(standings(case, ballots), case.counting.ties)
    groups = blocs(case, ballots)
    share = None
    if case.counting.rule == "equal-shares":
        verdicts, ties, share = _by_equal_shares(case, order, groups)
    else:
        rule = partial(_by_rank, case)
        verdicts, ties = rule(order), decisive(order, case.counting.ties, rule)
    return Outcome(
        rule=case.counting.rule,
        budget=case.counting.budget,
        ballots=len(ballots),
        weight=sum(group.weight for group in groups),
        pass_mark=points_needed(case),
        decisions=tuple(
            Decision(
                proposal=one.id,
                cost=one.cost,
                points=one.points,
                votes=one.votes,
                voters=one.voters,
                reason=verdicts[one.id],
            )
            for one in order
        ),
        ties=ties,
        share=share,
    )


def _by_rank(case: Case, order: Sequence[Standing]) -> Verdicts:
    """The rules that go down the ranking. A pass mark holds for each of them."""
    counting, budget, needed = case.counting, case.counting.budget or 0, points_needed(case)
    match counting.rule:
        case "greedy-threshold":
            return greedy_threshold(order, budget, needed)
        case "top-n":
            return top_n(order, counting.winners or 0, needed, counting.budget)
        case "greedy":
            rule = greedy
        case "greedy-no-skip":
            rule = greedy_no_skip
        case other:
            raise ValueError(f"{other} does not go by rank")
    above, out = passing(order, needed)
    return rule(above, budget) | out


def _by_equal_shares(
    case: Case, order: Sequence[Standing], groups: Sequence[Bloc]
) -> tuple[Verdicts, tuple[TieNote, ...], str | None]:
    """Equal shares with add1, then the greedy completion if the case wants one.

    Ties between equal effective points follow the case, then its order of proposals. A proposal that costs
    nothing wins if anybody supports it: there is nothing to pay.
    """
    budget = case.counting.budget or 0
    place = {proposal.id: n for n, proposal in enumerate(case.proposals)}
    above, verdicts = passing(order, points_needed(case))
    candidates = sorted(above, key=lambda one: (precedence(one, case.counting.ties), place[one.id]))
    by_id = {one.id: one for one in candidates}
    verdicts |= {one.id: "not-enough-support" if one.cost or not one.points else "won" for one in candidates}
    electorate = Electorate(candidates, groups)
    if not electorate.voters:
        return verdicts, (), None
    costs = {one.id: one.cost for one in candidates if one.cost}
    share, run = add1(electorate, costs, budget, 10**case.currency_decimals)
    verdicts |= {one.proposal: "won" for one in run}
    ties = tuple(
        note([by_id[one.proposal] for one in (step.bought, *step.equals)], case.counting.ties)
        for step in run
        if any(verdicts[one.proposal] != "won" for one in step.equals)
    )
    if case.counting.completion == "greedy":
        left = budget - sum(costs[one.proposal] for one in run)
        rest = greedy([one for one in above if verdicts[one.id] != "won"], left)
        verdicts |= {
            one: "won-in-completion" if verdict == "won" else verdict for one, verdict in rest.items()
        }
    return verdicts, ties, str(share)
