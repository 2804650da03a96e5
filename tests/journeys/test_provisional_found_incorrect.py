"""Two provisional ballots, one of a person whom the registry does not know.

Fay moved here after the roll was made; Gus lives elsewhere, and has no document with him. The station has no
line to the registry: both get a provisional ballot, and are told what will happen. When the ballots arrive
the registry is asked: Fay's is counted, Gus's is not, and nobody has opened it.
"""

from sync.protocol.identity import Identity
from tests.journeys.hall import Hall, Seat
from tests.journeys.office import ANNA, FAY, GUS
from tests.journeys.town import Town, points


def provisional(seat: Seat, who: Identity, proposal: str) -> None:
    seat.check_in(who)
    seat.go("compared", "answer")
    assert seat.reads("answer.provisional-possible.headline")
    assert "選票送達中心後再查戶役政資料" in seat.on_screen
    seat.admit()
    seat.vote_at_booth(proposal)
    seat.take_back(seat.second)


def test_provisional_ballots_one_later_found_incorrect(hall: Hall, town: Town) -> None:
    seat = hall.switch_on("st1-a", centre=town.url)
    seat.begin_day()
    seat.whole_visit(ANNA, "lamps")
    provisional(seat, FAY, "park")
    provisional(seat, GUS, "library")

    seat.to_day()
    seat.count_paper(3)
    seat.sign_closing()
    assert "暫定票provisionally2=2+0+0+0" in seat.sheet("closing-sheet-st1")
    seat.deliver()

    result = town.publish()
    account = result.account
    assert (account.accepted, account.counted, account.superseded) == (3, 2, 0)
    assert account.rejected == {"registry-incorrect": 1}
    assert points(result) == {"lamps": 1, "park": 1}
