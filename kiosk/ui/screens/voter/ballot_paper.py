"""The proposals as people see them. Read from the station once, when it is unlocked, for all voters."""

from dataclasses import dataclass

from kiosk.domain.station import Station
from kiosk.ui.pictures import picture
from kiosk.ui.texts import Texts


@dataclass(frozen=True)
class PaperLine:
    """One proposal; empty or 0 where the case says nothing."""

    title: dict[str, str]
    place: dict[str, str]
    cost: int
    picture: bytes | None
    summary: dict[str, str]
    category: str
    map: bytes | None

    @property
    def has_more(self) -> bool:
        """Is there more to tell than a card does?"""
        return bool(self.summary or self.picture or self.map)


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


def ballot_paper(station: Station, card: tuple[int, int]) -> BallotPaper:
    """Reads every picture from the station's database and decodes it: not for the GUI thread.

    `card`: the size of a picture on a card, in pixels of the screen.
    """
    case = station.case
    lines = {
        one.id: PaperLine(
            title=one.title,
            place=one.place or {},
            cost=one.cost,
            picture=station.picture(one.id),
            summary=one.summary or {},
            category=one.category or "",
            map=station.map(one.id),
        )
        for one in case.proposals
    }
    for line in lines.values():
        if line.picture is not None:
            picture(line.picture, *card)
    return BallotPaper(case.title, lines, case.categories, case.currency, case.currency_decimals)
