"""A well-meaning helper puts back the image of the disk that was taken in the morning.

The device knows of fewer votes than were cast. The stick tells it, or the sheet on paper when the officers
compare: the screen says so and nobody can be checked in. Only the chief lets it go on, with a spare key on a
new chain. Every vote is counted once.
"""

import shutil
from pathlib import Path

from kiosk.domain.polling_day import DayState
from sync.tally.result import Result
from tests.journeys.hall import Hall, Seat
from tests.journeys.office import ANNA, BEN, CARLA, DORA
from tests.journeys.town import Town, points
from tests.support.stations import PIN


def take_image(hall: Hall) -> Path:
    return shutil.copytree(hall.folder_of("st1-a"), hall.folder / "image")


def put_back(hall: Hall, image: Path) -> None:
    shutil.rmtree(hall.folder_of("st1-a"))
    shutil.copytree(image, hall.folder_of("st1-a"), dirs_exist_ok=True)


def only_the_chief_goes_on(seat: Seat) -> None:
    """The second officer is on duty, sees what is wrong, and needs the chief's PIN."""
    assert seat.reads("trouble.superseded.headline")
    assert seat.reads("trouble.superseded.body")
    assert "check-in" not in seat.buttons
    seat.go("go-on", "chief-undoes")
    seat.type("pin", "000000")
    seat.go("sign", "chief-undoes")
    seat.type("pin", PIN)
    seat.go("sign", "day")
    assert seat.station.device == "st1-a-spare1"


def test_the_stick_knows_more_than_the_image(hall: Hall, town: Town, stick: Path) -> None:
    seat = hall.switch_on("st1-a", stick=stick)
    seat.begin_day()
    seat.whole_visit(ANNA, "park")
    hall.switch_off(seat)
    image = take_image(hall)
    seat = hall.switch_on("st1-a", stick=stick)
    seat.unlock()
    seat.sign_in(seat.second)
    seat.whole_visit(BEN, "park")
    seat.whole_visit(CARLA, "library")
    hall.switch_off(seat)
    put_back(hall, image)

    seat = hall.switch_on("st1-a", stick=stick, centre=town.url)
    seat.unlock()
    seat.sign_in(seat.second)
    only_the_chief_goes_on(seat)
    assert seat.reads("day.open.headline")
    assert seat.station.counts.cast == 3
    seat.check_in(BEN)
    assert seat.reads("answer.voted-here.headline")
    seat.go("refuse", "check-in")
    seat.whole_visit(DORA, "lamps")

    result = close_and_publish(seat, town, 4)
    assert (result.account.accepted, result.account.counted) == (4, 4)
    assert points(result) == {"park": 2, "library": 1, "lamps": 1}


def test_the_sheet_on_paper_knows_more_than_the_image(hall: Hall, town: Town) -> None:
    """Without a stick, and the image is from before the opening. What the centre had received meanwhile is
    looked at by two officials, who let it count."""
    image = take_image(hall)
    seat = hall.switch_on("st1-a", centre=town.url)
    seat.begin_day()
    code = seat.code_on_sheet("zero-report-st1-a")
    seat.whole_visit(ANNA, "park")
    seat.whole_visit(BEN, "park")
    seat.go("state-of-day", "day")
    seat.deliver()
    hall.switch_off(seat)
    put_back(hall, image)

    seat = hall.switch_on("st1-a", centre=town.url)
    seat.unlock()
    seat.sign_in(seat.second)
    assert seat.reads("day.provisioned.headline")
    seat.go("check-head", "check-head")
    seat.scan(code)
    assert seat.at == "day"
    only_the_chief_goes_on(seat)
    seat.go("sign-out", "sign-in")
    seat.sign_in(seat.chief)
    seat.go("open", "day")
    seat.whole_visit(CARLA, "lamps")

    seat.to_day()
    seat.count_paper(1)
    seat.sign_closing()
    seat.deliver()
    assert town.centre.process().reasons["quarantined"] == {"beyond-closing": 2}
    town.release("st1", "restored-image")
    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (3, 3)
    assert points(result) == {"park": 2, "lamps": 1}


def close_and_publish(seat: Seat, town: Town, people: int) -> Result:
    seat.to_day()
    seat.count_paper(people)
    seat.sign_closing()
    assert seat.station.day is DayState.CLOSED
    seat.deliver()
    return town.publish()
