"""The proposals as people see them. Read from the station once, when it is unlocked, for all voters."""

from dataclasses import dataclass

from kiosk.domain.station import Station
from kiosk.ui.texts import Texts


@dataclass(frozen=True)
class PaperLine:
    """One proposal; empty or 0 where the case says nothing."""

    title: dict[str, str]
    place: dict[str, str]
    cost: int
    picture: bytes | None


@dataclass(frozen=True)
class BallotPaper:
    """All proposals of the case by id, and the currency of their costs."""

    lines: dict[str, PaperLine]
    currency: str
    decimals: int

    def words(self, texts: Texts, proposal_id: str) -> tuple[str, str, str]:
        """Title, place and cost."""
        line = self.lines[proposal_id]
        place = texts.of(line.place) if line.place else ""
        return texts.of(line.title), place, self.money(texts, line.cost) if line.cost else ""

    def money(self, texts: Texts, amount: int) -> str:
        return texts.money(amount, self.currency, self.decimals)


def ballot_paper(station: Station) -> BallotPaper:
    """Reads every picture from the station's database: not for the GUI thread."""
    case = station.case
    lines = {
        one.id: PaperLine(one.title, one.place or {}, one.cost, station.picture(one.id))
        for one in case.proposals
    }
    return BallotPaper(lines, case.currency, case.currency_decimals)
