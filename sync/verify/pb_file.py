"""Published ballots: `ballots.pb`, in the format of pabulib.org."""

import csv
import io
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from sync.protocol.ballot import Ballot
from sync.protocol.case import Case
from sync.protocol.errors import FileDamaged
from sync.verify.ballots import Cast, faults, worth
from sync.verify.counting import count
from sync.verify.recount import compare_outcome
from sync.verify.report import Check
from sync.verify.told import Told

SECTIONS = ("META", "PROJECTS", "VOTES")


class PublishedBallots(NamedTuple):
    """The rows of the three sections; META by key."""

    meta: dict[str, str]
    projects: list[dict[str, str]]
    votes: list[dict[str, str]]


def read_pb(data: bytes) -> PublishedBallots:
    """Raises FileDamaged."""
    sections: dict[str, list[dict[str, str]]] = {}
    section, header = "", list[str]()
    try:
        for row in csv.reader(io.StringIO(data.decode(), newline=""), delimiter=";", strict=True):
            if len(row) == 1 and row[0] in SECTIONS and row[0] not in sections:
                section, header = row[0], []
                sections[section] = []
            elif not header:
                header = row
            else:
                sections[section].append(dict(zip(header, row, strict=True)))
        meta = {row["key"]: row["value"] for row in sections["META"]}
        return PublishedBallots(meta, sections["PROJECTS"], sections["VOTES"])
    except (UnicodeDecodeError, csv.Error, ValueError, KeyError) as error:
        raise FileDamaged("ballots.pb is damaged, or something else", file="ballots.pb") from error


def compare_pb(check: Check, case: Case, told: Told, data: bytes) -> list[Cast]:
    """Count the published ballots again. Returns them, without blank ones, which the format does not have.

    They have neither style nor class. Where weights differ, only people can be counted from them.
    """
    file = read_pb(data)
    check.number = len(file.votes)
    check.equal("num_votes", file.meta.get("num_votes"), str(len(file.votes)))
    check.equal("num_projects", file.meta.get("num_projects"), str(len(file.projects)))
    weights, names = {one.weight for one in case.electorate.classes}, _names(case)
    try:
        ballots = [_ballot(case, names, row) for row in file.votes]
    except ValueError as error:
        raise FileDamaged("a vote's points are no numbers", file="ballots.pb") from error
    for number, ballot in enumerate(ballots, 1):
        on_any = [
            list(faults(case, Ballot(style.id, ballot.selections, ballot.points))) for style in case.styles
        ]
        if not check.expect(not all(on_any), f"vote {number} is none that the case allows"):
            check.problems += [f"vote {number}: {fault}" for fault in on_any[0]]
            return []
    casts = [Cast(worth(case, ballot), min(weights)) for ballot in ballots]
    blank = told.account.valid - len(casts)
    if blank:
        check.note = f"and {blank} blank ones, which the format does not have"
        check.expect(
            blank > 0 and case.voting.blank,
            f"there are {len(casts)} votes for {told.account.valid} valid ballots",
        )
    _compare_given_points(check, case, file, casts)
    if len(weights) == 1:
        empty = [Cast((), min(weights))] * blank
        compare_outcome(check, case, told, count(case, [*casts, *empty]))
    else:
        check.note = "people counted only: the file does not tell whose ballot counts more than once"
        _compare_people(check, told, casts)
    _compare_projects(check, case, told, file, casts)
    return casts


def _ballot(case: Case, names: Mapping[str, str], row: dict[str, str]) -> Ballot:
    """The ballot of one row, whose style nobody knows. Raises ValueError for points that are no numbers."""
    chosen = tuple(names.get(name, name) for name in row["vote"].split(",") if name)
    points = tuple(int(one) for one in row.get("points", "").split(",") if one)
    return Ballot("", chosen, points if case.voting.type == "cumulative" else ())


def _names(case: Case) -> dict[str, str]:
    """Proposals by their names in the file: one that is called like a section has a line under it there."""
    return {f"{one.id}_" if one.id.upper() in SECTIONS else one.id: one.id for one in case.proposals}


def _compare_given_points(check: Check, case: Case, file: PublishedBallots, casts: list[Cast]) -> None:
    """Where the file tells points beside an order of preference, they are what that order is worth."""
    for number, (row, cast) in enumerate(zip(file.votes, casts, strict=True), 1):
        if case.voting.type == "ordinal" and "points" in row:
            due = ",".join(str(points) for _, points in cast.gifts)
            check.equal(f"points of vote {number}", row["points"], due)


def _people(casts: list[Cast]) -> Counter[str]:
    return Counter(proposal for cast in casts for proposal, _ in cast.gifts)


def _compare_people(check: Check, told: Told, casts: list[Cast]) -> None:
    people = _people(casts)
    for one in told.proposals:
        check.equal(f"voters of {one.id}", one.voters, people[one.id])


def _compare_projects(
    check: Check, case: Case, told: Told, file: PublishedBallots, casts: list[Cast]
) -> None:
    """What the file itself tells of each proposal, where every ballot counts once."""
    people, scores = _people(casts), Counter[str]()
    for cast in casts:
        scores.update(dict(cast.gifts))
    names = _names(case)
    rows = {names.get(name := row.get("project_id", ""), name): row for row in file.projects}
    check.equal("projects", set(rows), {one.id for one in case.proposals})
    for proposal, row in rows.items():
        check.equal(f"votes of {proposal} in the file", row.get("votes"), str(people[proposal]))
        if "score" in row:
            check.equal(f"score of {proposal} in the file", row["score"], str(scores[proposal]))
        won = str(int(proposal in told.winners))
        check.equal(f"“selected” of {proposal} in the file", row.get("selected"), won)
