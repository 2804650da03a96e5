"""Somebody who works here and is registered elsewhere.

Gus is on no roll of Ronghu. The officer compares number and birth date with his card, sees that the roll
does not have him, and looks at his staff card: he is attested as a person who works here. The registry does
not confirm him, which is no surprise: his vote counts, and the organisers are told how many such there were.
"""

from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, GUS
from tests.journeys.town import Town, points


def test_an_attested_worker(hall: Hall, town: Town) -> None:
    seat = hall.switch_on("st1-a", centre=town.url)
    seat.begin_day()
    seat.whole_visit(ANNA, "lamps")

    seat.check_in(GUS)
    assert seat.reads("answer.check-number.headline")
    seat.go("compared", "answer")
    seat.go("attest", "attest")
    assert "附照片的員工證" in seat.buttons["document-worker-staff-card"]
    seat.click("document-worker-staff-card")
    seat.go("confirm-document", "answer")
    assert seat.reads("answer.attested.headline")
    assert "附照片的員工證" in seat.on_screen
    seat.admit()
    seat.vote_at_booth("park")
    seat.take_back(seat.second)
    seat.check_in(GUS)
    assert seat.reads("answer.voted-here.headline")
    seat.go("refuse", "check-in")

    seat.to_day()
    seat.count_paper(2)
    seat.sign_closing()
    closing = seat.sheet("closing-sheet-st1")
    assert "在榕湖區工作者PersonwhoworksinRonghu1=1+0+0+0" in closing
    assert "出示文件" in closing
    seat.deliver()

    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (2, 2)
    assert {one.electorate_class: one.ballots for one in result.weights} == {"resident": 1, "worker": 1}
    assert points(result) == {"lamps": 1, "park": 1}
    assert town.centre.process().unconfirmed == {"st1": 1}
