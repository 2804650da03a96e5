"""What is wrong with JSON that people wrote: the line or the field, in words for who wrote it."""

import json
import re

WORDS = (
    (r"missing required field", "is missing"),
    (r"contains unknown field", "is no field that we know"),
    (r"Invalid enum value", "is not one of the values possible here"),
    (r"Invalid RFC3339 encoded datetime", "is no moment; one is written as 2026-11-28T08:00:00+08:00"),
    (r"with a timezone component", "lacks its time zone; Taiwan's is +08:00"),
    (r"Invalid RFC3339 encoded date", "is no date; one is written as 2026-11-28"),
    (r"matching regex", "has characters, or a length, not allowed here"),
    (r"of length (>=|<=) (\d+)", "has a wrong length: {} {}"),
    (r"(>=|<=) (-?\d+)", "must be {} {}"),
    (r"Expected `(.*?)`", "must be {}"),
)
"""beginnings and middles of msgspec's messages, the first that fits, and what to say instead"""
SIGNS = {">=": "at least", "<=": "at most"}
KINDS = {
    "int": "a whole number",
    "str": "a text",
    "bool": "true or false",
    "array": "a list, in [ ]",
    "object": "a group of fields, in { }",
    "null": "null",
}


def field_of(message: str) -> str:
    """The path that one of msgspec's messages tells, with the name of a field that is missing or unknown."""
    path = re.search(r" - at .*`\$(.*)`", message)
    name = re.search(r"field `(.*?)`", message)
    return f"{path[1] if path else ''}{'.' + name[1] if name else ''}".lstrip(".")


def problem_of(message: str) -> str:
    """What one of msgspec's messages says, without its field."""
    for pattern, words in WORDS:
        found = re.search(pattern, message)
        if found:
            return words.format(*(_plain(part) for part in found.groups()))
    return "is wrong"


def place_of(data: bytes) -> str:
    """Where bytes stop being JSON."""
    try:
        json.loads(data)
    except UnicodeDecodeError:
        return "it is not a text in UTF-8"
    except json.JSONDecodeError as error:
        return f"see line {error.lineno}, or the end of the one before"
    return "it holds something that JSON has not"


def _plain(part: str) -> str:
    if part in SIGNS:
        return SIGNS[part]
    return " or ".join(KINDS.get(kind, kind) for kind in part.split(" | "))
