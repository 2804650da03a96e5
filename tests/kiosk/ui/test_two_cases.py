"""Two cases run at one station: one check-in, one answer for each case, one ballot after the other."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.place import OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.domain.polling_day import DayState
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from sync.protocol import wrapping
from sync.protocol.case import Voting
from sync.protocol.case_check import read_case
from tests.kiosk.ui.conftest import DEMO, DURING, QUICK, VOTERS, Installed
from tests.kiosk.ui.walker import CHIEF_OFFICER, Walker
from tests.support.press import PRESS
from tests.support.stations import PIN, Clock, ask, give, roll_of
from tests.support.world import World

ROAD = "ROAD-2026"


@pytest.fixture(scope="module")
def second_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another case of the same station; only the first of the voters is on its roll."""
    case = read_case((DEMO / "case.json").read_bytes())
    title = {"zh-Hant": "道路認養", "en": "A road to look after"}
    world = World(msgspec.structs.replace(case, code=ROAD, title=title, voting=Voting(type="choose-1")))
    folder = tmp_path_factory.mktemp("second") / "road"
    pictures = {path.name: path.read_bytes() for path in DEMO.glob("*.png")}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("ITERATIONS", 1), ("MEMORY_KIB", 1024), ("LANES", 1)):
            patch.setattr(wrapping, name, value)
        roll = roll_of(world, VOTERS[:1], style="district")
        give(world, folder, ask(world, folder), roll, pictures=pictures)
    return folder


@pytest.fixture
def walker(
    qtbot: QtBot,
    installed: Callable[[Voting | None], Installed],
    second_case: Path,
    tmp_path: Path,
    stations: list[OpenedStation],
) -> Iterator[Walker]:
    """Somebody in front of a station with both cases."""
    folders = [shutil.copytree(one, tmp_path / one.name) for one in (installed(None).folder, second_case)]

    def opener(passphrase: str) -> OpenedPlace:
        place = open_place(folders, passphrase, Clock(DURING))
        stations.extend(place.opened)
        return place

    window = MainWindow(opener, Outfit(tmp_path / "papers", press=PRESS), timing=QUICK)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield Walker(qtbot, window, stations)
    window.stop()


def test_one_person_votes_in_both_cases_one_after_the_other(walker: Walker) -> None:
    """One check-in. The voter is told which ballot of how many this is, gets a tracker for each, and hands
    the screen back once."""
    walker.open_day()
    walker.check_in(VOTERS[0])
    walker.admit()
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    walker.vote("park")
    walker.go("done", "welcome")
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    assert not walker.card("park").isChecked()
    walker.vote("library")
    walker.take_back()
    assert [one.counts.cast for one in walker.stations] == [1, 1]


def test_who_may_vote_in_one_case_is_told_why_not_in_the_other(walker: Walker) -> None:
    """On the roll of the first case only: both cases stand on the answer, and one ballot is given."""
    walker.open_day()
    walker.check_in(VOTERS[1])
    assert walker.find("outcome-may-vote")
    assert walker.find("outcome-provisional-possible")
    walker.admit()
    assert [one.counts.passes for one in walker.stations] == [1, 1]


def test_declining_the_rules_of_one_case_leaves_the_other(walker: Walker) -> None:
    """The voter does not agree to the first case's rules, and votes in the second."""
    walker.open_day()
    walker.check_in(VOTERS[0])
    walker.admit()
    walker.go("begin", "consent")
    walker.go("decline", "welcome")
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    walker.vote("library")
    walker.go("done", "give-back")
    assert walker.find("ending-cast")
    assert [(one.counts.cast, one.counts.abandoned) for one in walker.stations] == [(0, 1), (1, 0)]


def test_a_cancelled_visit_abandons_what_is_left_and_keeps_what_is_cast(walker: Walker) -> None:
    """The voter has cast the first ballot and has to leave: an officer cancels the rest."""
    walker.open_day()
    walker.check_in(VOTERS[0])
    walker.admit()
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    walker.vote("park")
    walker.go("done", "welcome")
    walker.go("call-help", "help")
    walker.go("officer", "pin-help")
    walker.click(f"officer-{CHIEF_OFFICER}")
    walker.type("pin", PIN)
    walker.go("sign", "officer-help")
    walker.go("cancel-vote", "reason-cancel")
    walker.go("reason-wants-to-stop", "give-back")
    assert [(one.counts.cast, one.counts.abandoned) for one in walker.stations] == [(1, 0), (0, 1)]


def test_both_are_closed_with_a_count_for_each_and_one_pair_of_signatures(walker: Walker) -> None:
    walker.open_day()
    assert walker.find("case-ROAD-2026")
    walker.go("close", "paper-count")
    walker.type("paper-count-field", "0")
    walker.go("paper-count-next", "paper-count")
    walker.type("paper-count-field", "0")
    walker.go("paper-count-next", "reconciliation")
    walker.go("to-signatures", "chief-signs")
    walker.type("pin", PIN)
    walker.go("sign", "second-signs")
    walker.type("pin", PIN)
    walker.go("sign", "summary")
    assert [one.day for one in walker.stations] == [DayState.CLOSED, DayState.CLOSED]
