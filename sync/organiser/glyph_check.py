"""Is there a glyph for all that a case has people read? Asked when it is built: on polling day it is late."""

import unicodedata
from collections.abc import Iterator, Sequence

import msgspec

from sync.organiser.roll_rows import Person
from sync.paper.glyphs import told, undrawable
from sync.protocol.case import Case
from sync.protocol.errors import CaseInvalid


def check_glyphs(case: Case) -> None:
    """Raise CaseInvalid with every text of the case that the shipped fonts cannot draw whole, one a line."""
    found = [
        (field, problem)
        for field, text in _texts("", msgspec.to_builtins(case))
        if (problem := _problem(text)) is not None
    ]
    if found:
        raise CaseInvalid("\n".join(f"{field}: {problem}" for field, problem in found), field=found[0][0])


def names_not_drawn(people: Sequence[Person]) -> Iterator[tuple[int, str]]:
    """Of a roll with names: lines whose name holds characters that no font has, and which. Never the name."""
    for one in people:
        if one.name is not None and (signs := undrawable(one.name)):
            yield one.line, ", ".join(map(told, signs))


def _problem(text: str) -> str | None:
    composed = unicodedata.normalize("NFC", text)
    if len(composed) < len(text):
        apart = next(filter(unicodedata.combining, text), text[0])
        return f"a letter and its accent, {told(apart)}, stand apart: write them as one (Unicode NFC)"
    if signs := undrawable(text):
        return f"no shipped font can draw {', '.join(map(told, signs))}"
    return None


def _texts(field: str, part: object) -> Iterator[tuple[str, str]]:
    """Every string within, with the path of its field, such as `proposals[3].title.th`; keys too."""
    if isinstance(part, str):
        yield field, part
    elif isinstance(part, dict):
        for name, inner in part.items():
            yield field, name
            yield from _texts(f"{field}.{name}".lstrip("."), inner)
    elif isinstance(part, list | tuple):
        for n, inner in enumerate(part):
            yield from _texts(f"{field}[{n}]", inner)
