"""No line all day, and delivery by stick.

The cable to the centre was cut by the road works in front of the door. The strip says so, and voting goes
on. In the evening "deliver now" says what is the matter; the chief writes everything on a stick, carries it
to the centre, and brings its receipt back: only then does the station say that everything is delivered.
"""

from functools import partial
from pathlib import Path

import pytest

from kiosk.devices.removable_media import RemovableMedium
from kiosk.ui import main_window
from kiosk.ui.flows.delivery_flow import DeliveryFlow
from tests.journeys.hall import Hall, Seat
from tests.journeys.office import ANNA, BEN, CARLA
from tests.journeys.town import Town, points
from tests.support.cable import Cable

NAME = "KINGSTON"


@pytest.fixture(autouse=True)
def put_in(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stick is in its socket, as the system tells it."""
    found = RemovableMedium(stick, NAME, 10**9, writable=True, device=stick.stat().st_dev)
    monkeypatch.setattr(main_window, "DeliveryFlow", partial(DeliveryFlow, find_media=lambda: [found]))


def carry_to_the_centre(stick: Path, town: Town) -> None:
    """And back again, with the receipt beside the delivery."""
    (file,) = stick.glob("*.delivery")
    file.with_suffix(".receipt").write_bytes(town.centre.import_bundle(file.read_bytes()))


def use_stick(seat: Seat, act: str) -> None:
    """From delivery to what became of it."""
    seat.go("by-stick", "stick")
    seat.waits_for(lambda: act in seat.buttons)
    seat.click(act)
    seat.waits_for(lambda: seat.at == "stick-done")


def test_no_line_all_day_and_delivery_by_stick(hall: Hall, town: Town, stick: Path) -> None:
    with Cable(town.url) as cable:
        cable.cut()
        seat = hall.switch_on("st1-a", centre=cable.url)
        seat.begin_day()
        seat.whole_visit(ANNA, "park")
        seat.waits_for(lambda: seat.reads("status.line.down"))
        assert seat.reads("status.never")
        seat.whole_visit(BEN, "park")
        seat.whole_visit(CARLA, "trees")
        seat.to_day()
        seat.count_paper(3)
        seat.sign_closing()
        assert seat.reads("day.closed.headline")

        seat.go("delivery", "delivery")
        seat.click("deliver-now")
        seat.waits_for(lambda: seat.reads("error.line-down.what"))
        use_stick(seat, "write")
        assert seat.reads("stick-done.written.headline", stick=NAME)
        assert seat.reads("stick-done.pull-out.headline")
        seat.go("done", "delivery")
        assert not seat.reads("delivery.done"), "the centre has not said yet that it has it"

        carry_to_the_centre(stick, town)
        use_stick(seat, "take-in")
        assert seat.reads("stick-done.taken-in.headline", stick=NAME)
        seat.go("done", "delivery")
        assert seat.reads("delivery.done")
        seat.go("back", "summary")
        assert seat.reads("day.delivered.headline")
        assert seat.reads("status.line.down")

    result = town.publish()
    assert (result.account.accepted, result.account.counted) == (3, 3)
    assert points(result) == {"park": 2, "trees": 1}
