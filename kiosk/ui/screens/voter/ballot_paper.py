"""The proposals as people see them. Read from the station once, when it is unlocked, for all voters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.domain.station import Station
from kiosk.ui.pictures import filling, fitting
from kiosk.ui.texts import Texts


@dataclass(frozen=True)
class PaperLine:
    """One proposal; empty or 0 where the case says nothing."""

    title: dict[str, str]
    place: dict[str, str]
    cost: int
    picture: QImage | None
    """in the size that it has on a card"""
    summary: dict[str, str]
    category: str
    has_more: bool
    """is there more to tell than a card does?"""


@dataclass(frozen=True)
class BallotPaper:
    """The question, all proposals of the case by id, and the currency of their costs."""

    question: dict[str, str]
    lines: dict[str, PaperLine]
    categories: dict[str, dict[str, str]]
    currency: str
    decimals: int

    def words(self, texts: Texts, proposal_id: str) -> tuple[str, str, str]:
        """Title, place and cost."""
        line = self.lines[proposal_id]
        place = texts.of(line.place) if line.place else ""
        return texts.of(line.title), place, self.money(texts, line.cost) if line.cost else ""

    def category(self, texts: Texts, category: str) -> str:
        """A category's name; the category as it stands in the case, where that gives it none."""
        named = self.categories.get(category)
        return texts.of(named) if named else category

    def money(self, texts: Texts, amount: int) -> str:
        return texts.money(amount, self.currency, self.decimals)


class LargePictures(NamedTuple):
    """What is seen of a proposal where more is told of it."""

    picture: QImage | None
    map: QImage | None


def ballot_paper(station: Station, card: QSize) -> BallotPaper:
    """Reads every picture from the station's database and decodes it: not for the GUI thread.

    `card`: the size of a picture on a card, in pixels of the screen.
    """
    case = station.case
    lines = {
        one.id: PaperLine(
            title=one.title,
            place=one.place or {},
            cost=one.cost,
            picture=_shown(station.picture(one.id), filling, card),
            summary=one.summary or {},
            category=one.category or "",
            has_more=bool(one.summary or one.pictures),
        )
        for one in case.proposals
    }
    return BallotPaper(case.title, lines, case.categories, case.currency, case.currency_decimals)


def large_pictures(station: Station, proposal_id: str, room: QSize) -> LargePictures:
    """Likewise, when they are wanted: all together they would fill the memory. `room` in pixels."""
    return LargePictures(
        _shown(station.picture(proposal_id), fitting, room), _shown(station.map(proposal_id), fitting, room)
    )


def _shown(data: bytes | None, decode: Callable[[bytes, QSize], QImage | None], size: QSize) -> QImage | None:
    return None if data is None else decode(data, size)
