"""The opened ballots as a `.pb` file (pabulib.org/format), so that anybody can recount them.

Voters are numbered anew, in the order of their ballots' contents; nothing is told of age, sex, channel, style
or class. Each ballot stands there once, whatever its weight; blank ones, which the format does not have, are
left out.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence

from sync.protocol.ballot import Ballot, limits, normalised
from sync.protocol.case import Case, ProposalId, text_in
from sync.tally.count.outcome import Outcome
from sync.tally.money import NO_CURRENCY, plain
from sync.tally.points import CountedBallot, Gift, gifts, most_ranked
from sync.tally.rule_words import rule_lines

VOTE_TYPES = {"knapsack": "approval"}
SECTIONS = ("META", "PROJECTS", "VOTES")

Row = Sequence[str | int]


def pabulib_text(
    case: Case, ballots: Sequence[CountedBallot], outcome: Outcome, country: str = "Taiwan"
) -> str:
    """The whole file. `outcome` is that of the count of these ballots, weighted or not.

    Raises nothing, and does not ask whether the case allows the publication: see `sync.tally.small_groups`.
    """
    cast = sorted(_gifts(case, one.ballot) for one in ballots if one.ballot.selections)
    pointed = case.voting.type == "cumulative" or (
        # A reader without points takes the length of each ballot for k.
        case.voting.type == "ordinal" and any(len(one) != most_ranked(case) for one in cast)
    )
    file = io.StringIO()
    write = csv.writer(file, delimiter=";", lineterminator="\n")
    write.writerow(["META"])
    write.writerow(["key", "value"])
    write.writerows(_meta(case, cast, outcome, country, blanks=len(ballots) - len(cast)))
    write.writerow(["PROJECTS"])
    write.writerows(_projects(case, cast, outcome))
    write.writerow(["VOTES"])
    write.writerow(["voter_id", "vote", "points"] if pointed else ["voter_id", "vote"])
    for voter, ballot in enumerate(cast, 1):
        row: list[str | int] = [voter, ",".join(_name(one) for one, _ in ballot)]
        write.writerow([*row, ",".join(str(points) for _, points in ballot)] if pointed else row)
    return file.getvalue()


def _gifts(case: Case, ballot: Ballot) -> tuple[Gift, ...]:
    """What a ballot gives, in an order that tells nothing else: by points, then by the case."""
    given = gifts(case, normalised(case, ballot))
    return tuple(sorted(given, key=lambda gift: -gift[1]))


def _meta(
    case: Case, cast: Sequence[Sequence[Gift]], outcome: Outcome, country: str, *, blanks: int
) -> Iterator[Row]:
    voting, decimals, language = case.voting, case.currency_decimals, case.languages[0]
    everything = sum(_cost(case, one.cost) for one in case.proposals)
    budget = everything if case.counting.budget is None else case.counting.budget
    rule = _rule(case, outcome, blanks)
    yield "description", _line(text_in(case.title, language)[0])
    yield "country", country
    yield "unit", case.code
    yield "instance", case.opens.year
    yield "num_projects", len(case.proposals)
    yield "num_votes", len(cast)
    yield "budget", plain(budget, decimals)
    yield "vote_type", VOTE_TYPES.get(voting.type, voting.type)
    yield "rule", rule
    yield "date_begin", f"{case.opens:%d.%m.%Y}"
    yield "date_end", f"{case.closes:%d.%m.%Y}"
    spans = [limits(case, style.id) for style in case.styles]
    yield "min_length", max(min(least for least, _ in spans), 1)
    if voting.maximum is not None or voting.type == "choose-1":
        yield "max_length", max(most for _, most in spans)
    if voting.budget is not None:
        yield "max_sum_cost", plain(voting.budget, decimals)
    if voting.points is not None:
        if voting.points_each is not None:
            yield "max_points", voting.points_each
        yield "min_sum_points", voting.points_minimum
        yield "max_sum_points", voting.points
    if outcome.pass_mark:
        yield "min_project_score_threshold", outcome.pass_mark
    if len(language.partition("-")[0]) == 2:
        yield "language", language.partition("-")[0]
    if case.currency != NO_CURRENCY:
        yield "currency", case.currency
    if budget >= everything:
        yield "fully_funded", 1
    yield "comment", " ".join(f"#{n}: {one}" for n, one in enumerate(_comments(case, blanks), 1))


def _rule(case: Case, outcome: Outcome, blanks: int) -> str:
    """The rule by its name there, if a recount of this very file gives the same winners; else `unknown`.

    It does not with weights, which the file does not hold. Add1 is named only in its published form, and only
    if something lost that had support: as published it has no end when all of it can be paid.
    """
    rule, mark = case.counting.rule, outcome.pass_mark
    if outcome.weight != outcome.ballots or rule == "top-n":
        return "unknown"
    if rule == "equal-shares":
        amounts = [outcome.budget or 0, *(one.cost for one in outcome.decisions)]
        cents = any(amount % 10**case.currency_decimals for amount in amounts)
        lost = any(one.points and not one.won for one in outcome.decisions)
        changed = case.counting.completion != "none" or mark or blanks or cents
        return "equalshares/add1" if lost and not changed else "unknown"
    return "greedy-threshold" if rule == "greedy" and mark else rule


def _comments(case: Case, blanks: int) -> Iterator[str]:
    yield "Counted by this rule: " + " ".join(_line(english) for _, english in rule_lines(case))
    if case.counting.budget is None:
        yield "No budget was set; the cost of all proposals stands for it."
        if not any(one.cost for one in case.proposals):
            yield "No costs were set; 1 stands for each."
    if len({one.weight for one in case.electorate.classes}) > 1:
        yield "Ballots are not weighted here; the winners are those of the weighted count."
    if blanks:
        yield f"Blank ballots left out: {blanks}."


def _projects(case: Case, cast: Sequence[Sequence[Gift]], outcome: Outcome) -> Iterator[Row]:
    """Best first, so that equals stand in the order in which they were taken."""
    votes: Counter[ProposalId] = Counter(one for ballot in cast for one, _ in ballot)
    score: Counter[ProposalId] = Counter()
    for ballot in cast:
        score.update(dict(ballot))
    scored = case.voting.type in ("ordinal", "cumulative")
    categories = any(one.category for one in case.proposals)
    by_id = {one.id: one for one in case.proposals}
    yield [
        "project_id", "cost", "votes", *(["score"] if scored else []), "name",
        *(["category"] if categories else []), "selected",
    ]  # fmt: skip
    for one in outcome.decisions:
        proposal = by_id[one.proposal]
        category = ",".join(part.strip() for part in _line(proposal.category or "").split(","))
        yield [
            _name(one.proposal),
            plain(_cost(case, one.cost), case.currency_decimals),
            votes[one.proposal],
            *([score[one.proposal]] if scored else []),
            _line(text_in(proposal.title, case.languages[0])[0]),
            *([category] if categories else []),
            int(one.won),
        ]


def _cost(case: Case, cost: int) -> int:
    """The format knows no proposal without a cost: where money plays no part, each costs 1."""
    priced = case.counting.budget is not None or any(one.cost for one in case.proposals)
    return cost if priced else 10**case.currency_decimals


def _name(proposal: ProposalId) -> str:
    """The id, unless readers would take it for the beginning of a section."""
    return f"{proposal}_" if proposal.upper() in SECTIONS else proposal


def _line(text: str) -> str:
    """On one line: readers of the format split lines before they look for quotes."""
    return " ".join(text.split())
