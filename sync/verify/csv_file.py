"""result.csv: is it the same result?"""

import csv
import io

from sync.protocol.case import Case
from sync.protocol.errors import FileDamaged
from sync.verify.report import Check
from sync.verify.told import Told


def compare_csv(check: Check, case: Case, told: Told, data: bytes) -> None:
    """Compare it with result.json, row by row and cell by cell. Raises FileDamaged."""
    try:
        header, *rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error, ValueError) as error:
        raise FileDamaged("result.csv is damaged, or something else", file="result.csv") from error
    titles = [f"title {language}" for language in case.languages]
    check.equal(
        "columns", header, ["rank", "id", *titles, "cost", "points", "votes", "voters", "won", "reason"]
    )
    due = [
        [
            _cell(one.rank),
            one.id,
            *(one.title.get(language, "") for language in case.languages),
            _money(one.cost, case.currency_decimals),
            *map(_cell, (one.points, one.votes, one.voters)),
            "1" if one.won else "0",
            _cell(one.reason),
        ]
        for one in told.proposals
    ]
    check.number = len(rows)
    check.equal("rows", len(rows), len(due))
    for number, (row, wanted) in enumerate(zip(rows, due, strict=False), 1):
        check.expect(row == wanted, f"row {number} is not what result.json tells of {wanted[1]}")


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _money(amount: int, decimals: int) -> str:
    """12345.67 for 1234567 with two decimals."""
    digits = str(amount).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits
