"""The `.pb` format (pabulib.org/format): three sections of `;`-separated rows.

What the fields mean is for `sync.tally.pabulib`.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from sync.protocol.errors import FileDamaged

MAX_FILE = 512 * 1024 * 1024
"""bytes"""
SECTIONS = ("META", "PROJECTS", "VOTES")
csv.field_size_limit(1024 * 1024)


class Row(NamedTuple):
    """The cells of one row by column (lower case), and the line where it ends."""

    line: int
    cells: dict[str, str]

    def get(self, column: str) -> str:
        """The cell without blanks around it; empty if the column is not there."""
        return self.cells.get(column, "")

    def needed(self, column: str) -> str:
        """The cell; FileDamaged if it is empty or missing."""
        if not (cell := self.get(column)):
            raise damaged(self.line, f"{column} is missing")
        return cell

    def number(self, column: str) -> int | None:
        """A whole number, None if the cell is empty or missing; FileDamaged for anything else."""
        return whole_number(self.line, column, self.get(column))

    def items(self, column: str) -> list[str]:
        """A comma-separated list."""
        return [one.strip() for one in self.get(column).split(",") if one.strip()]


class Sections(NamedTuple):
    meta: dict[str, Row]
    """key (lower case) -> row with the columns key and value"""
    projects: list[Row]
    votes: list[Row]


def damaged(line: int, what: str) -> FileDamaged:
    return FileDamaged(f"line {line}: {what}", line=line)


def whole_number(line: int, name: str, text: str) -> int | None:
    """A whole number, also written 3.0; None for an empty text."""
    if not text:
        return None
    value = amount(line, name, text)
    if value != value.to_integral_value():
        raise damaged(line, f"{name} is {text}, not a whole number")
    return int(value)


def amount(line: int, name: str, text: str) -> Decimal:
    """A decimal number with a point or a comma; FileDamaged for anything else, or more than 10^12."""
    try:
        value = Decimal(text.replace(",", ".").replace("\u00a0", "").replace(" ", ""))
    except InvalidOperation as error:
        raise damaged(line, f"{name} is {text[:40]!r}, not a number") from error
    if not value.is_finite() or abs(value) > 10**12:
        raise damaged(line, f"{name} is {text[:40]}, no plausible number")
    return value


def read_sections(data: bytes) -> Sections:
    """Split a file.

    Raises FileDamaged, with the line, for what is not UTF-8, cut short or not in three sections.
    """
    if len(data) > MAX_FILE:
        raise FileDamaged(f"the file has {len(data)} bytes, at most {MAX_FILE} are allowed")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise damaged(line, "the text is not UTF-8") from error
    found: dict[str, list[Row]] = {}
    header: Sequence[str] | None = None
    section = ""
    for line, cells in _rows(text):
        name = cells[0].strip().upper()
        if name in SECTIONS and not "".join(cells[1:]).strip():
            if name in found:
                raise damaged(line, f"a second section {name}")
            section, header, found[name] = name, None, []
        elif not section:
            raise damaged(line, "the file must begin with META")
        elif header is None:
            header = _header(line, section, cells)
        else:
            # What stands beyond the last column belongs to it: an unquoted `;` in a text.
            last = len(header) - 1
            whole = [*cells[:last], ";".join(cells[last:]).rstrip(";")]
            found[section].append(Row(line, dict(zip(header, map(str.strip, whole), strict=False))))
    for name in SECTIONS:
        if name not in found:
            raise FileDamaged(f"there is no section {name}: the file is cut short or is no .pb file")
    meta = {row.get("key").lower(): row for row in found["META"]}
    sections = Sections(meta, found["PROJECTS"], found["VOTES"])
    _complete(sections)
    return sections


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not empty, with the line where each ends."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, cells
    except csv.Error as error:
        raise damaged(reader.line_num, str(error)) from error


def _header(line: int, section: str, cells: Sequence[str]) -> list[str]:
    header = [cell.strip().lower() for cell in cells]
    wanted = {"META": ["key", "value"], "PROJECTS": ["project_id", "cost"], "VOTES": ["voter_id", "vote"]}[
        section
    ]
    for column in wanted:
        if header.count(column) != 1:
            raise damaged(line, f"section {section} needs one column {column}")
    return header


def _complete(sections: Sections) -> None:
    """A file says how many rows it has: a difference means that some are lost."""
    for key, rows in (("num_projects", sections.projects), ("num_votes", sections.votes)):
        if (row := sections.meta.get(key)) and (stated := row.number("value")) not in (None, len(rows)):
            raise damaged(row.line, f"{key} is {stated}, but there are {len(rows)}: the file is cut short")
