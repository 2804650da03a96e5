"""An ordinary day at a station of one device with a line.

The chief opens the poll and the zero report is printed. Anna, Ben and Carla vote; Ben comes a second time
and is told that he has voted. The people are counted on paper, two officers sign, the closing sheet is
printed, and what the station has done reaches the centre. The result shows three votes.
"""

from tests.journeys.hall import Hall
from tests.journeys.office import ANNA, BEN, CARLA
from tests.journeys.town import Town, points


def test_an_ordinary_day(hall: Hall, town: Town) -> None:
    seat = hall.switch_on("st1-a", centre=town.url)
    seat.begin_day()
    assert seat.reads("day.open.headline")
    zero = seat.sheet("zero-report-st1-a")
    assert "開始投票零票報告" in zero
    assert "本設備尚未發出任何投票憑證" in zero

    seat.whole_visit(ANNA, "park", "library")
    seat.whole_visit(BEN, "park")
    seat.whole_visit(CARLA, "lamps")
    seat.check_in(BEN)
    assert seat.reads("answer.voted-here.headline")
    seat.go("refuse", "check-in")

    seat.to_day()
    seat.count_paper(3)
    assert seat.reads("reconciliation.agrees")
    assert seat.reads("reconciliation.sum", issued=3, cast=3, voided=0, abandoned=0, unresolved=0, paper=3)
    seat.sign_closing()
    seat.deliver()
    assert seat.reads("day.delivered.headline")
    assert seat.reads("status.line.up")
    assert seat.reads("status.all-sent")
    closing = seat.sheet("closing-sheet-st1")
    assert "帳目相符" in closing
    assert "合計Total3=3+0+0+0" in closing
    assert seat.events[-1] == "poll-closed"
    assert seat.events.count("cast") == 3

    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (3, 3)
    assert points(result) == {"park": 2, "library": 1, "lamps": 1}
