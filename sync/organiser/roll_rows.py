"""The registry's list as a CSV file, row by row: what is good, and what is wrong with the rest."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

import msgspec

from sync.protocol.case import Case
from sync.protocol.errors import IdentityInvalid, RollInvalid
from sync.protocol.identity import RESIDENT, Identity, canonical_number, parse_birth_date
from sync.protocol.listed_people import Name

REQUIRED = ("id", "birth_date")
OPTIONAL = ("district", "class", "former_id")
NAME = "name"
"""a column that is wanted where the case allows names on the roll, and refused everywhere else"""


class Person(NamedTuple):
    """A good row. `former` is the number that this person had before, if any; `name` is kept only where the
    case allows names.
    """

    line: int
    who: Identity
    former: Identity | None
    electorate_class: str
    style: str
    name: str | None = None


@dataclass(frozen=True)
class BadRow:
    """A row that was not taken, with its line number; `problem` never repeats the ID number."""

    line: int
    field: str
    problem: str


class RowReader:
    """Reads a roll CSV once, in order: a Person or a BadRow for every line, none dropped in silence."""

    def __init__(self, case: Case, today: date) -> None:
        self._case, self._today = case, today
        roll_classes = [one.id for one in case.electorate.classes if one.admission == "roll"]
        self._only_class = roll_classes[0] if len(roll_classes) == 1 else None
        self._classes = set(roll_classes)
        self._style_of_district = {name: style.id for style in case.styles for name in style.districts}
        self._lines: dict[bytes, int] = {}
        self._required = (*REQUIRED, NAME) if case.electorate.names_on_roll else REQUIRED

    def read(self, path: Path) -> Iterator[Person | BadRow]:
        """Raises RollInvalid if the file has not the columns, or is not UTF-8 text."""
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            try:
                rows.fieldnames = _columns(rows.fieldnames or (), self._required)
                for row in rows:
                    yield self._row(rows.line_num, row)
            except UnicodeDecodeError as error:
                raise RollInvalid("the roll is not in UTF-8: save it as “CSV UTF-8”") from error
            except csv.Error as error:
                line = rows.reader.line_num
                raise RollInvalid(f"the roll is no CSV file: see line {line} and before") from error

    def _row(self, line: int, row: dict[str | None, str | None]) -> Person | BadRow:
        if None in row or None in row.values():
            return BadRow(line, "", "has too many or too few columns")
        cell = {str(name): str(value).strip() for name, value in row.items()}
        try:
            namespace, number = canonical_number(cell["id"])
        except IdentityInvalid as error:
            return BadRow(line, "id", error.message)
        try:
            born = parse_birth_date(cell["birth_date"], self._today).isoformat()
        except IdentityInvalid as error:
            return BadRow(line, "birth_date", error.message)
        former = None
        if cell.get("former_id"):
            try:
                former = Identity(*canonical_number(cell["former_id"]), born)
            except IdentityInvalid as error:
                return BadRow(line, "former_id", error.message)
            if former.namespace != RESIDENT:
                return BadRow(line, "former_id", "is not a resident number")
        return self._placed(line, cell, Identity(namespace, number, born), former)

    def _placed(
        self, line: int, cell: dict[str, str], who: Identity, former: Identity | None
    ) -> Person | BadRow:
        name = cell.get("class") or self._only_class
        electorate_class = self._case.electorate_class(name) if name else None
        if electorate_class is None or name not in self._classes:
            return BadRow(line, "class", f"the case has no class “{name or ''}” that is admitted by roll")
        if NAME in self._required and not _is_name(cell[NAME]):
            return BadRow(line, NAME, "is missing, or is no name")
        style = electorate_class.style
        if self._style_of_district:
            district = cell.get("district", "")
            if district not in self._style_of_district:
                return BadRow(line, "district", f"no ballot style of the case is for district “{district}”")
            style = self._style_of_district[district]
        for one in (who, former):
            if one is None:
                continue
            # A short hash, so that a roll of a whole city can be checked for doubles in memory.
            mark = blake2b(f"{one.namespace}|{one.number}".encode(), digest_size=12).digest()
            first = self._lines.setdefault(mark, line)
            if first != line:
                return BadRow(line, "id", f"the same number stands in line {first}")
        return Person(line, who, former, electorate_class.id, style, cell.get(NAME))


def _is_name(text: str) -> bool:
    try:
        msgspec.convert(text, Name)
    except msgspec.ValidationError:
        return False
    return True


def _columns(header: Sequence[str], required: tuple[str, ...]) -> list[str]:
    """The columns' names. Raises RollInvalid unless they are ours, each once.

    A list without a first line has a person there instead, so what stands there is not repeated.
    """
    names = [name.strip() for name in header]
    missing = [name for name in required if name not in names]
    strange = [str(n) for n, name in enumerate(names, 1) if name not in required + OPTIONAL]
    if missing or strange:
        lacks, others = ", ".join(missing) or "none", ", ".join(strange) or "none"
        raise RollInvalid(
            f"line 1 must name the columns {', '.join(required)}, and may name {', '.join(OPTIONAL)}; "
            f"missing: {lacks}; columns with other names: {others}"
        )
    if len(set(names)) != len(names):
        raise RollInvalid("line 1 names a column twice")
    return names
