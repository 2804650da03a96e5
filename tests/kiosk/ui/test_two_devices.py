"""The desk is one device, the booth another: the voter carries the pass from one to the other as a code."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from zxingcpp import read_barcodes

from kiosk.app.folder import DATABASE
from kiosk.app.place import OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.timing import Timing
from sync.protocol import wrapping
from sync.protocol.case_check import read_case
from sync.protocol.certificates import Role
from tests.kiosk.ui.conftest import DEMO, DURING, VOTERS
from tests.kiosk.ui.walker import Walker
from tests.support.press import PRESS
from tests.support.stations import CHIEF, PASSPHRASE, PIN, Clock, ask, give, roll_of
from tests.support.syscall_faults import Fault, failing_here
from tests.support.world import World

TOLD = {
    "EIO": "error.storage-failed.what",
    "EROFS": "error.storage-failed.what",
    "ENOSPC": "error.storage-failed.full.what",
}
QUICK = Timing(cast_pause_ms=0, leave_s=1)


class TwoDevices(NamedTuple):
    desk: Walker
    booth: Walker
    clock: Clock


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    world = World(read_case((DEMO / "case.json").read_bytes()))
    pictures = {path.name: path.read_bytes() for path in DEMO.glob("*.png")}
    base = tmp_path_factory.mktemp("devices")
    roles: dict[str, list[Role]] = {"st1-a": ["desk"], "st1-b": ["booth"]}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("ITERATIONS", 1), ("MEMORY_KIB", 1024), ("LANES", 1)):
            patch.setattr(wrapping, name, value)
        for one, has in roles.items():
            # As the organiser does: each device gets its own certificates, and no other's.
            world.documents.clear()
            asked = ask(world, base / one, device=one, roles=has)
            give(world, base / one, asked, roll_of(world, VOTERS, style="district"), pictures=pictures)
    return base / "st1-a", base / "st1-b"


@pytest.fixture
def devices(qtbot: QtBot, folders: tuple[Path, Path], tmp_path: Path) -> Iterator[TwoDevices]:
    """Both unlocked, opened by their chiefs: the desk at check-in, the booth waiting for a pass."""
    clock, walkers, opened = Clock(DURING), [], list[list[OpenedStation]]()
    for folder in folders:
        stations: list[OpenedStation] = []
        walkers.append(_walker(qtbot, shutil.copytree(folder, tmp_path / folder.name), clock, stations))
        opened.append(stations)
    desk, booth = walkers
    for one, device, work, screen in (
        (desk, "st1-a", "check-in", "check-in"),
        (booth, "st1-b", "booth", "show-pass"),
    ):
        one.type("passphrase", PASSPHRASE)
        one.go("unlock", "sign-in")
        one.sign_in(f"{device}-{CHIEF}")
        one.go("open", "day")
        one.go(work, screen)
    yield TwoDevices(desk, booth, clock)
    for one in walkers:
        one.window.stop()
    for stations in opened:
        for station in stations:
            station.close()


def _walker(qtbot: QtBot, folder: Path, clock: Clock, stations: list[OpenedStation]) -> Walker:
    def opener(passphrase: str) -> OpenedPlace:
        place = open_place([folder], passphrase, clock)
        stations.extend(place.opened)
        return place

    window = MainWindow(opener, Outfit(folder.parent / "papers", press=PRESS), timing=QUICK)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return Walker(qtbot, window, stations)


def given_code(desk: Walker) -> str:
    """What a camera reads from the desk's screen."""
    image = (
        desk.window.grab().toImage().convertToFormat(desk.window.grab().toImage().Format.Format_Grayscale8)
    )
    view = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    (found,) = read_barcodes(view)
    return str(found.text)


def hand_over(desk: Walker) -> str:
    desk.check_in(VOTERS[0])
    desk.click("photo-seen")
    desk.go("admit", "pass-given")
    code = given_code(desk)
    desk.go("next-person", "check-in")
    return code


def scan(booth: Walker, code: str) -> None:
    """A scanner types the code, blanks and all, and Enter; as from any keyboard, the window gets it."""
    target = booth.window.windowHandle()
    for sign in code:
        QTest.keyClick(target, sign)
    QTest.keyClick(target, Qt.Key.Key_Return)
    booth.settle()


@pytest.mark.parametrize("error", ["EIO", "EROFS", "ENOSPC"])
def test_a_desk_that_cannot_write_gives_no_pass(devices: TwoDevices, tmp_path: Path, error: str) -> None:
    """Its disk fails while somebody is checked in: the officer is told, no code is shown, and the same button
    gives one pass once the disk works again."""
    desk = devices.desk
    desk.check_in(VOTERS[0])
    desk.click("photo-seen")
    files = (tmp_path / "st1-a" / DATABASE, tmp_path / "st1-a" / f"{DATABASE}-journal")
    with failing_here(Fault("pwrite64", f"error={error}", 1, lasts=True, paths=files)):
        desk.click("admit")
    assert desk.at == "answer"
    assert desk.told == desk.window.appearance.texts(TOLD[error])
    assert desk.stations[-1].counts.passes == 0
    desk.go("admit", "pass-given")
    assert desk.stations[-1].counts.passes == 1
    scan(devices.booth, given_code(desk))
    assert devices.booth.at == "welcome"


def test_the_pass_from_the_desk_opens_one_vote_at_the_booth(devices: TwoDevices) -> None:
    """The officer checks in; the code on the desk's screen is read at the booth; the voter votes and leaves,
    and the booth waits for the next one without an officer's hand."""
    desk, booth, _ = devices
    code = hand_over(desk)
    assert VOTERS[0].number not in code
    scan(booth, code)
    assert booth.at == "welcome"
    booth.go("begin", "consent")
    booth.go("agree", "choosing")
    booth.vote("park")
    booth.go("done", "give-back")
    booth.qtbot.waitUntil(lambda: booth.at == "show-pass", timeout=5000)
    assert booth.stations[-1].counts.cast == 1
    assert desk.stations[-1].counts.passes == 1


def test_a_pass_shown_twice_opens_nothing_the_second_time(devices: TwoDevices) -> None:
    desk, booth, _ = devices
    code = hand_over(desk)
    scan(booth, code)
    booth.go("begin", "consent")
    booth.go("decline", "give-back")
    booth.go("take-back", "show-pass")
    scan(booth, code)
    assert booth.at == "show-pass"
    assert booth.told


def test_a_pass_has_its_time(devices: TwoDevices) -> None:
    """Half an hour later the pass has expired: back to the desk."""
    desk, booth, clock = devices
    code = hand_over(desk)
    clock.now += 31 * 60
    scan(booth, code)
    assert booth.at == "show-pass"
    assert "逾時" in booth.told


@pytest.mark.parametrize("code", ["A123456789", "PB1:", "PB1:0123456789ABC", "https://example.org/"])
def test_what_is_no_pass_opens_nothing(devices: TwoDevices, code: str) -> None:
    _, booth, _ = devices
    scan(booth, code)
    assert booth.at == "show-pass"
    assert booth.told


def test_from_the_waiting_booth_only_a_pin_leads_to_the_officers_part(devices: TwoDevices) -> None:
    _, booth, _ = devices
    booth.window.close()
    assert booth.window.isVisible()
    booth.go("officer", "leave-booth")
    booth.click(f"officer-st1-b-{CHIEF}")
    booth.type("pin", "000000")
    booth.go("sign", "leave-booth")
    booth.go("back", "show-pass")
    booth.go("officer", "leave-booth")
    booth.click(f"officer-st1-b-{CHIEF}")
    booth.type("pin", PIN)
    booth.go("sign", "day")


def test_the_poll_of_two_devices_is_closed_on_one_of_them(devices: TwoDevices) -> None:
    """The booth ends its work and shows its report; the desk takes it in, the people are counted on paper,
    and both officers sign for both devices."""
    desk, booth, _ = devices
    scan(booth, hand_over(desk))
    booth.go("begin", "consent")
    booth.go("agree", "choosing")
    booth.vote("park")
    booth.go("done", "give-back")
    booth.go("take-back", "show-pass")
    booth.go("officer", "leave-booth")
    booth.click(f"officer-st1-b-{CHIEF}")
    booth.type("pin", PIN)
    booth.go("sign", "day")
    booth.go("close", "close-choice")
    booth.go("close-elsewhere", "chief-signs")
    booth.type("pin", PIN)
    booth.go("sign", "device-report")
    report = given_code(booth)

    desk.go("state-of-day", "day")
    desk.go("close", "close-choice")
    desk.go("close-here", "other-devices")
    scan(desk, report)
    assert desk.find("device-st1-b")
    desk.go("others-done", "paper-count")
    desk.type("paper-count-field", "1")
    desk.go("paper-count-next", "reconciliation")
    assert desk.find("sum-DEMO-2026")
    desk.go("to-signatures", "chief-signs")
    desk.type("pin", PIN)
    desk.go("sign", "second-signs")
    desk.type("pin", PIN)
    desk.go("sign", "summary")
    station = desk.stations[-1]
    total = station.reconciliation().total
    assert (total.issued, total.cast) == (1, 1)


def test_a_report_that_somebody_altered_is_refused(devices: TwoDevices) -> None:
    desk, _, _ = devices
    desk.go("state-of-day", "day")
    desk.go("close", "close-choice")
    desk.go("close-here", "other-devices")
    scan(desk, "PBD1:0123456789")
    assert desk.at == "other-devices"
    assert desk.told
