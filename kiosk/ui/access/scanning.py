"""Two switches: one goes on, the other chooses. What can be reached is a tree, gone through group by group.

Pure: a tree, a position in it and a press give the next position. The tree may be another one at each press,
as screens change: a position holds on to as much of it as is still there.

    at a group      go on: the next part       choose: into it, to its first part
    at a control    go on: the next part       choose: it is pressed, and the position stays
    after the last  go on: the first part      choose: out of the group, to what follows it
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from math import isqrt
from typing import Generic, TypeVar

MOST = 12
"""parts in a row; of more, groups are made"""
Leaf = TypeVar("Leaf", bound=Hashable)


@dataclass(frozen=True)
class Group(Generic[Leaf]):
    """Things that belong together, in order. Known again by its key in another tree.

    `first` and `last` count the parts of a larger group that this is a stretch of; 0 if it is whole.
    """

    key: Hashable
    name: str = field(compare=False)
    parts: tuple["Leaf | Group[Leaf]", ...] = field(compare=False, repr=False)
    first: int = 0
    last: int = field(default=0, compare=False)

    def leaves(self) -> Iterator[Leaf]:
        """All that can be pressed, in order."""
        for part in self.parts:
            if isinstance(part, Group):
                yield from part.leaves()
            else:
                yield part

    def stretches(self) -> "tuple[Leaf | Group[Leaf], ...]":
        """Its parts, or where they are many, groups of about as many parts as there are groups."""
        count = len(self.parts)
        if count <= MOST:
            return self.parts
        size = max(MOST, isqrt(count - 1) + 1)
        size = -(-count // -(-count // size))  # none much shorter than the others
        return tuple(
            Group(self.key, self.name, self.parts[at : at + size], at + 1, min(at + size, count))
            for at in range(0, count, size)
        )


class WayOut:
    """The place after a group's last part."""


OUT = WayOut()


@dataclass(frozen=True)
class Position(Generic[Leaf]):
    """The groups that were entered, outermost first; and where in the last of them. None: not begun."""

    path: tuple[Group[Leaf], ...] = ()
    at: Leaf | Group[Leaf] | WayOut | None = None


def found(tree: Group[Leaf], position: Position[Leaf]) -> Position[Leaf]:
    """The same position in the tree as it is now, or the nearest to it that is left."""
    path: list[Group[Leaf]] = []
    level = tree
    for wanted in position.path:
        again = next((one for one in level.stretches() if isinstance(one, Group) and one == wanted), None)
        if again is None:
            return Position(tuple(path))
        path.append(again)
        level = again
    at = next((one for one in _places(level, path) if one == position.at), None)
    return Position(tuple(path), at)


def gone_on(tree: Group[Leaf], position: Position[Leaf]) -> Position[Leaf]:
    """Where the first switch leads."""
    here = found(tree, position)
    places = _places(here.path[-1] if here.path else tree, here.path)
    if not places:
        return here
    next_one = (places.index(here.at) + 1) % len(places) if here.at in places else 0
    return Position(here.path, places[next_one])


def chosen(tree: Group[Leaf], position: Position[Leaf]) -> Position[Leaf]:
    """Where the second switch leads; at something to press, it is the same place."""
    here = found(tree, position)
    if isinstance(here.at, Group):
        return Position((*here.path, here.at), here.at.stretches()[0])
    if isinstance(here.at, WayOut):
        return gone_on(tree, Position(here.path[:-1], here.path[-1]))
    return here


def position_of(tree: Group[Leaf], leaf: Leaf) -> Position[Leaf]:
    """Where something stands that was reached in another way."""

    def search(level: Group[Leaf], path: tuple[Group[Leaf], ...]) -> Position[Leaf] | None:
        for part in level.stretches():
            if isinstance(part, Group):
                inside = search(part, (*path, part))
                if inside is not None:
                    return inside
            elif part == leaf:
                return Position(path, part)
        return None

    return search(tree, ()) or Position()


def _places(
    level: Group[Leaf], path: "tuple[Group[Leaf], ...] | list[Group[Leaf]]"
) -> "list[Leaf | Group[Leaf] | WayOut]":
    return [*level.stretches(), OUT] if path else list(level.stretches())
