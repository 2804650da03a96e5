"""Ties: the order in which equals are taken, and whether that order decided anything."""

from collections.abc import Callable, Sequence
from itertools import groupby, pairwise

from sync.protocol.case import TieBreak
from sync.tally.count.outcome import WON, Separator, TieNote, Verdicts
from sync.tally.points import Standing


def precedence(standing: Standing, ties: Sequence[TieBreak]) -> tuple[int, ...]:
    """A sort key: of two equals the smaller goes first; between equal keys the order of the case decides."""
    key = {"lower-cost": standing.cost, "higher-cost": -standing.cost, "more-voters": -standing.votes}
    return tuple(key[tie] for tie in ties)


def ranked(standings: Sequence[Standing], ties: Sequence[TieBreak]) -> list[Standing]:
    """Most points first; equals by the case's tie-breaks, then as they stood (the order of the case)."""
    return sorted(standings, key=lambda one: (-one.points, precedence(one, ties)))


def note(equals: Sequence[Standing], ties: Sequence[TieBreak]) -> TieNote:
    """Say how these equals, already in the order they were taken, were put in it."""
    used: list[Separator] = []
    for one, other in pairwise(equals):
        differ = [a != b for a, b in zip(precedence(one, ties), precedence(other, ties), strict=True)]
        by: Separator = ties[differ.index(True)] if any(differ) else "case-order"
        if by not in used:
            used.append(by)
    return TieNote(tuple(one.id for one in equals), tuple(used))


def decisive(
    order: Sequence[Standing], ties: Sequence[TieBreak], rule: Callable[[Sequence[Standing]], Verdicts]
) -> tuple[TieNote, ...]:
    """The ties that mattered: with these equals in the opposite order, `rule` would give other winners."""
    winners = _winners(rule(order))
    found = []
    for _, group in groupby(range(len(order)), key=lambda n: order[n].points):
        places = list(group)
        equals = list(order[places[0] : places[-1] + 1])
        opposite = [*order[: places[0]], *reversed(equals), *order[places[-1] + 1 :]]
        if len(equals) > 1 and _winners(rule(opposite)) != winners:
            found.append(note(equals, ties))
    return tuple(found)


def _winners(verdicts: Verdicts) -> set[str]:
    return {proposal for proposal, reason in verdicts.items() if reason in WON}
