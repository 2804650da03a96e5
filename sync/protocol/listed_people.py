"""People of the roll by name, for cases that allow it: so that an officer can find somebody in a list.

A station's roll holds nobody's name. Where a case says `names_on_roll`, its desks hold this list besides, in
their encrypted database and nowhere else: a name never gets into a chain, an event, a log or a network.
"""

import unicodedata
from collections.abc import Iterable
from typing import Annotated

import msgspec

from sync.protocol.encoding import END, Message
from sync.protocol.identity import Identity

MAX_NAME = 60
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_NAME, pattern=r"^[^\x00-\x1f\x7f]+" + END)]


class Listed(Message, frozen=True):
    """Somebody on the roll, with the name that the registry's list gives."""

    name: Name
    who: Identity

    def __repr__(self) -> str:
        """Say nothing: a name must not slip into a log or a traceback."""
        return "Listed(…)"


def searchable(text: str) -> str:
    """A name, or a part of one as typed, in the form in which the two are compared."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def in_order(people: Iterable[Listed]) -> tuple[Listed, ...]:
    """By name, so that the order of the registry's list is not told."""
    return tuple(sorted(people, key=lambda one: (searchable(one.name), one.who.number)))
