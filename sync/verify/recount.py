"""Counting again, and comparing with what was published, field by field."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import msgspec

from sync.protocol.case import Case
from sync.verify.ballots import Cast
from sync.verify.counting import Counted, count, go_down, won
from sync.verify.report import Check
from sync.verify.standings import Line, pass_mark, ranked
from sync.verify.told import Told, ToldProposal, ToldTie


def compare_with_case(check: Check, case: Case, told: Told) -> None:
    """What the result repeats of the case."""
    assert case.keys is not None
    repeated = {
        "case": case.code,
        "title": case.title,
        "vote_type": case.voting.type,
        "rule": case.counting.rule,
        "currency": case.currency,
        "currency_decimals": case.currency_decimals,
        "budget": case.counting.budget,
        "pass_mark": pass_mark(case),
        "eligible": case.electorate.eligible or None,
        "smallest_group": case.publication.smallest_group,
        "identity_beside_envelopes": case.keys.same_machine,
    }
    for field, due in repeated.items():
        check.equal(field, getattr(told, field), due)
    due_weights = [(one.id, one.name, one.style, one.weight) for one in case.electorate.classes]
    told_weights = [(one.electorate_class, one.name, one.style, one.weight) for one in told.weights]
    check.equal("weights", told_weights, due_weights)
    due_proposals = {one.id: (one.title, one.cost) for one in case.proposals}
    check.equal("proposals", {one.id: (one.title, one.cost) for one in told.proposals}, due_proposals)
    check.equal("how many proposals", len(told.proposals), len(case.proposals))


def compare_account(check: Check, told: Told) -> None:
    """accepted = counted + superseded + rejected; counted = valid + malformed = all channels together."""
    account, rejected = told.account, sum(told.account.rejected.values())
    check.number = account.accepted
    numbers = msgspec.to_builtins(account)
    parts = [*numbers.pop("rejected").values(), *numbers.pop("channels").values(), *numbers.values()]
    check.expect(min(parts) >= 0, "a number is negative")
    check.equal("accepted", account.accepted, account.counted + account.superseded + rejected)
    check.equal("counted", account.counted, account.valid + account.malformed)
    check.equal("channels together", sum(account.channels.values()), account.counted)
    check.equal("ballots of all classes", sum(one.ballots for one in told.weights), account.valid)


def compare_told_ranking(check: Check, case: Case, told: Told) -> None:
    """Do the winners follow from the points told? For rules that look at nothing else."""
    lines = {
        one.id: Line(one.id, one.cost, one.points or 0, one.votes or 0, one.voters or 0)
        for one in told.proposals
    }
    order = ranked(case, [lines[proposal.id] for proposal in case.proposals])
    fates = go_down(case, order)
    check.number = len(order)
    check.equal("the order by points", [one.id for one in told.proposals], [line.id for line in order])
    check.equal("winners", sorted(told.winners), sorted(won(fates)))


def compare_count(check: Check, case: Case, told: Told, casts: Sequence[Cast]) -> Counted:
    """Count these ballots, with style and class each, and compare everything that is told of the count."""
    counted = count(case, casts)
    hidden = withheld(case, casts)
    check.equal("withheld", set(told.withheld), hidden)
    ballots = Counter(cast.electorate_class for cast in casts)
    for one in told.weights:
        check.equal(f"ballots of {one.electorate_class}", one.ballots, ballots[one.electorate_class])
    compare_outcome(check, case, told, counted, hidden)
    check.number = len(casts)
    return counted


def compare_outcome(
    check: Check, case: Case, told: Told, counted: Counted, hidden: Collection[str] = ()
) -> None:
    """Points, votes, ranks, winners, ties: everything that follows from the ballots alone."""
    winners, lines = won(counted.fates), {line.id: line for line in counted.order}
    check.equal("winners", list(told.winners), [one.id for one in case.proposals if one.id in winners])
    check.equal("spent", told.spent, sum(lines[one].cost for one in winners))
    check.equal("share", told.share, None if hidden else counted.share)
    due = list(_due_proposals(case, counted, hidden))
    check.equal("the order of proposals", [one.id for one in told.proposals], [one.id for one in due])
    found = {one.id: one for one in told.proposals}
    for one in due:
        for field in ("won", "rank", "points", "votes", "voters", "reason"):
            if one.id in found:
                check.equal(f"{field} of {one.id}", getattr(found[one.id], field), getattr(one, field))
    ties = tuple(
        ToldTie(proposals=equals, by=by) for equals, by in counted.ties if not set(equals) & set(hidden)
    )
    check.equal("ties", told.ties, ties)


def _due_proposals(case: Case, counted: Counted, hidden: Collection[str]) -> Iterator[ToldProposal]:
    titles, winners = {one.id: one.title for one in case.proposals}, won(counted.fates)
    rank = 0
    for line in counted.order:
        if line.id not in hidden:
            rank += 1
            yield ToldProposal(
                id=line.id,
                title=titles[line.id],
                cost=line.cost,
                won=line.id in winners,
                rank=rank,
                points=line.points,
                votes=line.votes,
                voters=line.voters,
                reason=counted.fates[line.id],
            )
    for proposal in case.proposals:
        if proposal.id in hidden:
            yield ToldProposal(
                id=proposal.id, title=proposal.title, cost=proposal.cost, won=proposal.id in winners
            )


def withheld(case: Case, casts: Sequence[Cast]) -> set[str]:
    """All proposals on the paper of a group (style and weight) too small to be told apart from its people."""
    groups = Counter((cast.style, cast.weight) for cast in casts)
    small = {style for (style, _), size in groups.items() if size < case.publication.smallest_group}
    return {proposal for style in case.styles if style.id in small for proposal in style.proposals}
