"""A published election from pabulib.org as a case of ours and its ballots.

To rehearse with real elections, and to start a case from an old one.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec

from sync.protocol.case import (
    BallotStyle,
    Case,
    Channel,
    Counting,
    Electorate,
    ElectorateClass,
    PassMark,
    Proposal,
    ProposalId,
    Rule,
    Texts,
    Voting,
)
from sync.protocol.errors import FileDamaged
from sync.tally.money import NO_CURRENCY
from sync.tally.pabulib_voting import STYLE, Vote, fitting
from sync.tally.pb_file import Row, amount, damaged, read_sections, whole_number

CHANNELS: dict[str, Channel] = {"paper": "on-site", "internet": "online"}
RULES: dict[str, Rule] = {
    "greedy": "greedy",
    "greedy-no-skip": "greedy-no-skip",
    "greedy-threshold": "greedy-threshold",
    "equalshares/add1": "equal-shares",
}
CLASS = "resident"
MAX_POINTS = 10**6
UNKNOWN_DAY = date(2000, 1, 1)


class Project(msgspec.Struct, frozen=True, kw_only=True):
    """One row of PROJECTS."""

    id: ProposalId
    """as in our case; equal to `published_id` unless that has characters a case does not allow"""
    published_id: str
    name: str
    cost: int
    """in the smallest unit of money that the file uses"""
    category: str
    description: str
    votes: int | None
    """official number of votes, if told"""
    score: int | None
    """official points, if told"""
    selected: bool | None
    """did it win officially? None if not told"""


class PublishedElection(msgspec.Struct, frozen=True, kw_only=True):
    """A whole file. Money is in the smallest unit that it uses: 10^-decimals of its currency."""

    description: str
    projects: tuple[Project, ...]
    votes: tuple[Vote, ...]
    voting: Voting
    counting: Counting
    rule: str
    """the official rule, as the file names it"""
    rule_supported: bool
    """False: `counting` is greedy instead, and official winners need not come out"""
    currency: str
    decimals: int
    begins: date
    ends: date
    notes: tuple[str, ...]
    """what had to give way so that all votes are valid, in words"""


def read_pabulib(file: Path) -> PublishedElection:
    """Read a `.pb` file. Raises FileDamaged, with the line, for what cannot be read."""
    try:
        return parse_pabulib(file.read_bytes())
    except OSError as error:
        raise FileDamaged(f"{file.name} cannot be read: {error.strerror}") from error


def parse_pabulib(data: bytes) -> PublishedElection:
    """The same from the bytes of a file."""
    meta, project_rows, vote_rows = read_sections(data)
    if not project_rows:
        raise FileDamaged("the file has no projects")
    prices = [amount(row.line, "cost", row.needed("cost")) for row in project_rows]
    budget, spend = _amount_in(meta, "budget"), _amount_in(meta, "max_sum_cost")
    if budget is None:
        raise FileDamaged("META has no budget")
    decimals = max(_decimals(value) for value in (*prices, budget, spend or Decimal(0)))
    ids = _case_ids(project_rows)
    projects = tuple(
        Project(
            id=ids[row.get("project_id")],
            published_id=row.get("project_id"),
            name=row.get("name") or row.get("project_id"),
            cost=_coins(price, decimals),
            category=row.get("category"),
            description=row.get("description"),
            votes=row.number("votes"),
            score=row.number("score"),
            selected=None if (selected := row.number("selected")) is None else selected > 0,
        )
        for row, price in zip(project_rows, prices, strict=True)
    )
    fitted = fitting(
        meta,
        _votes(vote_rows, ids, pointed=_text_in(meta, "vote_type").lower() in ("cumulative", "scoring")),
        {one.id: one.cost for one in projects},
        None if spend is None else _coins(spend, decimals),
        {one.id: one.score for one in projects if one.score},
    )
    rule = _text_in(meta, "rule")
    counting, supported = _counting(rule, _coins(budget, decimals), meta)
    currency = _text_in(meta, "currency").upper()
    begins = _day(_text_in(meta, "date_begin")) or _day(_text_in(meta, "instance")) or UNKNOWN_DAY
    return PublishedElection(
        description=_text_in(meta, "description") or "pabulib.org",
        projects=projects,
        votes=fitted.votes,
        voting=fitted.voting,
        counting=counting,
        rule=rule,
        rule_supported=supported,
        currency=currency if re.fullmatch("[A-Z]{3}", currency) else NO_CURRENCY,
        decimals=decimals,
        begins=begins,
        ends=max(_day(_text_in(meta, "date_end")) or begins, begins),
        notes=fitted.notes
        if supported
        else (*fitted.notes, f"rule {rule!r} is not one of ours: counted as greedy"),
    )


def case_from_pabulib(election: PublishedElection, code: str) -> Case:
    """A case without keys: one ballot style, one class of voters, the file's own words as far as it has any.

    Official votes and points come out when `election.votes` are counted by it; official winners too, if
    `election.rule_supported`.
    """
    name = election.description
    return Case(
        code=code,
        title={"zh-Hant": f"重演：{name}", "en": f"Replay: {name}"},
        topic={
            "zh-Hant": f"以 pabulib.org 公開的真實選舉「{name}」重演參與式預算投票。",
            "en": f"A real participatory budgeting election published on pabulib.org, replayed: {name}.",
        },
        rules={
            "zh-Hant": "請依畫面指示圈選提案。這是演練，不具任何效力。",
            "en": "Choose proposals as the screen says. This is a rehearsal and decides nothing.",
        },
        privacy={
            "zh-Hant": "演練使用虛構的身分資料，不蒐集任何真人的個人資料。",
            "en": "The people in this rehearsal are made up; no real person's data are used.",
        },
        telephone="1999",
        languages=("zh-Hant", "en"),
        currency=election.currency,
        currency_decimals=election.decimals,
        opens=datetime.combine(election.begins, time(0), UTC),
        closes=datetime.combine(election.ends + timedelta(days=1), time(0), UTC),
        electorate=Electorate(
            classes=(ElectorateClass(id=CLASS, name={"zh-Hant": "居民", "en": "Resident"}, style=STYLE),),
            age_on=election.begins,
        ),
        styles=(BallotStyle(id=STYLE, proposals=tuple(one.id for one in election.projects)),),
        proposals=tuple(
            Proposal(
                id=one.id,
                title={"zh-Hant": one.name, "en": one.name},
                summary=_both(one.description),
                cost=one.cost,
                category=one.category or None,
            )
            for one in election.projects
        ),
        voting=election.voting,
        counting=election.counting,
    )


def _votes(rows: Sequence[Row], ids: Mapping[str, ProposalId], *, pointed: bool) -> list[Vote]:
    """`pointed`: must every vote give points?"""
    votes, seen = [], set()
    for row in rows:
        voter, chosen, points = row.needed("voter_id"), row.items("vote"), row.items("points")
        if voter in seen:
            raise damaged(row.line, f"a second vote of voter {voter}")
        seen.add(voter)
        for one in chosen:
            if one not in ids:
                raise damaged(row.line, f"a vote for {one}, which is no project")
        if (points or pointed) and len(points) != len(chosen):
            raise damaged(row.line, f"{len(chosen)} projects but {len(points)} points")
        given = tuple(_points(row.line, one) for one in points)
        channel = CHANNELS.get(row.get("voting_method").lower())
        votes.append(Vote(voter, tuple(ids[one] for one in chosen), given, channel))
    return votes


def _points(line: int, text: str) -> int:
    points = whole_number(line, "points", text) or 0
    if not 0 <= points <= MAX_POINTS:
        raise damaged(line, f"{text} points are not between 0 and {MAX_POINTS}")
    return points


def _counting(rule: str, budget: int, meta: Mapping[str, Row]) -> tuple[Counting, bool]:
    """The counting rule, and whether it is the official one."""
    row = meta.get("min_project_score_threshold")
    mark = PassMark(points=points) if row and (points := row.number("value")) else None
    ours, supported = RULES.get(rule.lower(), "greedy"), rule.lower() in RULES
    if ours == "greedy" and mark:
        ours = "greedy-threshold"
    elif ours == "greedy-threshold" and not mark:
        ours = "greedy"
    return Counting(rule=ours, budget=budget, pass_mark=mark), supported


def _case_ids(rows: Sequence[Row]) -> dict[str, ProposalId]:
    """For each project of the file an id that a case allows: the same one wherever possible."""
    ids: dict[str, ProposalId] = {}
    for row in rows:
        published = row.needed("project_id")
        if published in ids:
            raise damaged(row.line, f"a second project {published}")
        plain = re.sub(r"[\s\x00-\x1f\x7f,;|]+", "-", published)
        tries = (plain[: 40 - len(tail)] + tail for tail in ("", *(f"-{n}" for n in range(2, len(rows) + 2))))
        ids[published] = next(one for one in tries if one not in ids.values())
    return ids


def _text_in(meta: Mapping[str, Row], key: str) -> str:
    return meta[key].get("value") if key in meta else ""


def _amount_in(meta: Mapping[str, Row], key: str) -> Decimal | None:
    text = _text_in(meta, key)
    return amount(meta[key].line, key, text) if text else None


def _decimals(value: Decimal) -> int:
    """How many decimals the amount has: none, two, or at most three (what goes beyond is rounded)."""
    exponent = value.quantize(Decimal("0.001")).normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return 2 if places == 1 else places


def _coins(value: Decimal, decimals: int) -> int:
    return int(value.scaleb(decimals).to_integral_value())


def _day(text: str) -> date | None:
    """A date as 31.12.2024, or a year; None for anything else."""
    for form in ("%d.%m.%Y", "%Y-%m-%d", "%Y"):
        try:
            day = datetime.strptime(text, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
        return day if day >= UNKNOWN_DAY else None
    return None


def _both(text: str) -> Texts | None:
    return {"zh-Hant": text, "en": text} if text else None
