"""The officer delivers: by line at once, by stick there and back; with a real centre and real files."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.delivery import Delivery
from kiosk.devices.removable_media import RemovableMedium
from kiosk.ui.appearance import Appearance, Choice
from kiosk.ui.flows.delivery_flow import DeliveryFlow
from kiosk.ui.frame import Frame
from kiosk.ui.screens.officer.delivery import DeliveryScreen
from kiosk.ui.screens.officer.reason import Deed, ReasonScreen
from kiosk.ui.screens.officer.stick import StickScreen
from kiosk.ui.screens.voter.give_back import Ending, GiveBackScreen
from kiosk.ui.task_runner import TaskRunner
from kiosk.ui.theme import TextSize, dots_per_mm, load_fonts
from kiosk.ui.widgets.buttons import BigButton
from sync.client import engine as engine_module
from sync.protocol.delivery import Receipt, read_bundle
from sync.protocol.encoding import encode
from sync.protocol.errors import StorageFailed
from sync.protocol.proof import check_proof
from sync.server.app import centre_app
from sync.server.centre import Centre
from sync.server.database import Database
from tests.kiosk.ui.geometry import faults
from tests.kiosk.ui.reading import words_on
from tests.support.cable import Cable
from tests.support.serving import serving
from tests.support.stations import OpenStation, Prepared, prepare
from tests.support.world import plain_case

PATIENCE_MS = 15_000
LOOKS = [
    Choice(language, size) for language in ("zh-Hant", "en") for size in (TextSize.MEDIUM, TextSize.LARGEST)
]
NEVER = 1e6


class Officer:
    """Somebody in front of the delivery screens. Sticks are plugged in by hand: see `sticks`."""

    def __init__(self, qtbot: QtBot, station: OpenStation, delivery: Delivery) -> None:
        load_fonts()
        self.qtbot, self.station, self.delivery = qtbot, station, delivery
        self.frame = Frame(Appearance(dots_per_mm(None, 96.0), ("zh-Hant", "en")))
        qtbot.addWidget(self.frame)
        self.frame.resize(1280, 800)
        self.frame.show()
        self.runner = TaskRunner(self.frame.present)
        self.sticks: list[RemovableMedium] = []
        self.flow = DeliveryFlow(self.frame, self.runner, delivery, lambda: list(self.sticks))
        self.flow.begin()
        self.until(lambda: self.at == "delivery")

    @property
    def at(self) -> str:
        return "" if self.frame.current_screen is None else self.frame.current_screen.objectName()

    @property
    def told(self) -> str:
        return self.frame.notice.headline

    @property
    def words(self) -> str:
        """All that can be read on the screen."""
        assert self.frame.current_screen is not None
        return words_on(self.frame.current_screen)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def button(self, name: str) -> BigButton:
        assert self.frame.current_screen is not None
        found = self.frame.current_screen.findChild(BigButton, name)
        assert isinstance(found, BigButton)
        return found

    def click(self, name: str) -> None:
        self.until(lambda: self.button(name).isEnabled())
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def plug_in(self, folder: Path) -> RemovableMedium:
        folder.mkdir(exist_ok=True)
        device = folder.stat().st_dev
        self.sticks.append(RemovableMedium(folder, folder.name, 14_200_000_000, True, device))
        return self.sticks[-1]

    def use_stick(self, act: str) -> None:
        if self.at != "stick":
            self.click("by-stick")
            self.until(lambda: self.at == "stick")
        self.click(act)

    def end(self) -> None:
        self.flow.stop()
        self.runner.stop()


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station")


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("road") / "station", plain_case("ROAD-2026"))


@pytest.fixture
def at(prepared: Prepared, tmp_path: Path) -> Iterator[OpenStation]:
    """One vote was cast."""
    opened = prepared.copy(tmp_path / "station")
    opened.vote(prepared.people[0])
    yield opened
    opened.station.close()


@pytest.fixture
def centre(prepared: Prepared, tmp_path: Path) -> Iterator[Centre]:
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    world = prepared.world
    yield Centre(database, world.signed_case, centre=world.centre, board=world.board)
    database.close()


@pytest.fixture
def cable(centre: Centre) -> Iterator[Cable]:
    with serving(centre_app(centre, "a token for tests, shared")) as url, Cable(url) as line:
        yield line


@pytest.fixture
def officer_with(qtbot: QtBot, at: OpenStation) -> Iterator[Callable[[Delivery], Officer]]:
    made: list[Officer] = []

    def new(delivery: Delivery) -> Officer:
        delivery.start(at.station)
        made.append(Officer(qtbot, at, delivery))
        return made[-1]

    yield new
    for one in made:
        one.end()
        one.delivery.stop()


@pytest.fixture
def by_hand(officer_with: Callable[[Delivery], Officer]) -> Officer:
    """At a station without a line."""
    return officer_with(Delivery())


def test_deliver_now_shows_that_it_is_under_way_and_how_it_ended(
    officer_with: Callable[[Delivery], Officer], cable: Cable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line is down and the next try far away. It is told what to do; the line is mended, the officer
    touches the button, sees that it is under way, and that everything is at the centre."""
    monkeypatch.setattr(engine_module, "BACK_OFF_FIRST", NEVER)
    monkeypatch.setattr(engine_module, "BACK_OFF_MOST", NEVER)
    cable.cut()
    officer = officer_with(Delivery(cable.url))
    officer.until(lambda: "連不上中心" in officer.words)
    assert "待送" in officer.words
    assert "中心還沒有確認過任何紀錄。" in officer.words
    cable.hang()
    officer.click("deliver-now")
    officer.until(lambda: "正在送件" in officer.words)
    assert not officer.button("deliver-now").isEnabled()
    assert officer.button("by-stick").isEnabled()
    cable.mend()
    officer.until(lambda: officer.button("deliver-now").isEnabled())
    officer.click("deliver-now")
    officer.until(lambda: "全部送達中心" in officer.words)
    head = officer.station.station.outbox.head()
    assert f"中心最後確認：第 {head} 筆" in officer.words


def test_a_station_without_a_line_offers_the_stick_alone(by_hand: Officer) -> None:
    assert by_hand.frame.current_screen is not None
    assert by_hand.frame.current_screen.findChild(BigButton, "deliver-now") is None
    assert "請寫入隨身碟，帶到中心" in by_hand.words


def test_by_stick_to_the_centre_and_back(
    by_hand: Officer, centre: Centre, prepared: Prepared, tmp_path: Path
) -> None:
    """The officer opens the screen before the stick is plugged in; writes; the centre answers; the receipt is
    found by itself; at last the proof is written for whoever asks."""
    by_hand.click("by-stick")
    by_hand.until(lambda: "找不到隨身碟" in by_hand.words)
    assert not by_hand.button("write").isEnabled()
    stick = by_hand.plug_in(tmp_path / "KINGSTON")
    by_hand.click("write")
    by_hand.until(lambda: by_hand.at == "stick-done")
    (file,) = stick.folder.glob("*.delivery")
    assert file.name in by_hand.words.replace("\u200b", "")
    assert "可以拔出隨身碟" in by_hand.words
    assert read_bundle(file.read_bytes()).case == prepared.world.case.code

    file.with_suffix(".receipt").write_bytes(centre.import_bundle(file.read_bytes()))
    by_hand.click("done")
    by_hand.until(lambda: by_hand.at == "delivery")
    by_hand.use_stick("take-in")
    by_hand.until(lambda: by_hand.at == "stick-done")
    assert "還有 0 筆待送" in by_hand.words
    by_hand.click("done")
    by_hand.until(lambda: "全部送達中心" in by_hand.words)

    by_hand.use_stick("prove")
    by_hand.until(lambda: by_hand.at == "stick-done")
    (proof,) = stick.folder.glob("*.proof")
    assert check_proof(proof.read_bytes(), prepared.world.case).chains[0].whole
    by_hand.click("done")
    by_hand.until(lambda: by_hand.at == "delivery")
    with by_hand.qtbot.waitSignal(by_hand.flow.left):
        by_hand.click("back")


def test_of_several_sticks_one_is_chosen_and_of_one_that_keeps_votes_that_is_said(
    officer_with: Callable[[Delivery], Officer], tmp_path: Path
) -> None:
    """The stick on which votes are kept is plugged in, too: it is named as that, and after writing to it
    nobody is told to pull it out."""
    officer = officer_with(Delivery(keeps_on=tmp_path / "VOTES"))
    officer.plug_in(tmp_path / "VOTES")
    officer.plug_in(tmp_path / "KINGSTON")
    officer.click("by-stick")
    officer.until(lambda: "KINGSTON" in officer.words)
    assert not officer.button("write").isEnabled()
    assert "本站存放選票用" in officer.button("stick-VOTES").text()
    officer.click("stick-VOTES")
    officer.click("write")
    officer.until(lambda: officer.at == "stick-done")
    assert "請勿拔出這支隨身碟" in officer.words
    assert list((tmp_path / "VOTES").glob("*.delivery"))
    assert not list((tmp_path / "KINGSTON").iterdir())


def test_a_stick_without_a_receipt_and_one_with_anothers_are_told(by_hand: Officer, tmp_path: Path) -> None:
    stick = by_hand.plug_in(tmp_path / "KINGSTON")
    by_hand.use_stick("take-in")
    by_hand.until(lambda: by_hand.told == "隨身碟上沒有中心的回條")
    (stick.folder / "a.receipt").write_bytes(encode(Receipt("OTHER-2026", ())))
    by_hand.click("take-in")
    by_hand.until(lambda: by_hand.told == "這是別的投票所或別的案件的回條")
    assert by_hand.at == "stick"


def test_a_stick_that_was_pulled_out_is_told(by_hand: Officer, tmp_path: Path) -> None:
    stick = by_hand.plug_in(tmp_path / "KINGSTON")
    by_hand.click("by-stick")
    by_hand.until(lambda: by_hand.button("write").isEnabled())
    stick.folder.rmdir()
    by_hand.click("write")
    by_hand.until(lambda: by_hand.told == "隨身碟被拔出了")
    by_hand.sticks.clear()
    by_hand.until(lambda: not by_hand.button("write").isEnabled())
    assert "找不到隨身碟" in by_hand.words


def test_what_the_centre_refused_is_told_in_words(by_hand: Officer, tmp_path: Path) -> None:
    stick = by_hand.plug_in(tmp_path / "KINGSTON")
    refused = Receipt("TEST-2026", (), (("batch", "device-revoked"), ("batch", "something-new")))
    (stick.folder / "a.receipt").write_bytes(encode(refused))
    by_hand.use_stick("take-in")
    by_hand.until(lambda: by_hand.at == "stick-done")
    assert "這台設備的憑證已被撤銷" in by_hand.words
    assert "收到的資料未被接受" in by_hand.words


def test_a_slow_stick_holds_up_nobody(
    by_hand: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is written the screen can be left and the database answers; it is told when it is done."""
    slow, write = threading.Event(), by_hand.delivery.write

    def written(stick: RemovableMedium) -> object:
        assert slow.wait(10)
        return write(stick)

    monkeypatch.setattr(by_hand.delivery, "write", written)
    by_hand.plug_in(tmp_path / "KINGSTON")
    by_hand.use_stick("write")
    by_hand.until(lambda: "正在處理隨身碟，請勿拔出" in by_hand.words)
    assert not by_hand.button("write").isEnabled()
    by_hand.click("back")
    by_hand.until(lambda: by_hand.at == "delivery")
    answers: list[int] = []
    by_hand.runner.run(lambda: by_hand.station.station.counts.cast, answers.append)
    by_hand.until(lambda: answers == [1])
    slow.set()
    by_hand.until(lambda: by_hand.told == "送件檔已寫入 KINGSTON")


def test_how_a_stick_went_is_told_when_the_voter_is_done(
    by_hand: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The officer hands the screen to a voter while a stick is written, and it fails: no word of it before
    the voter; the officer reads it on getting the screen back."""
    slow = threading.Event()

    def failing(_stick: RemovableMedium) -> object:
        assert slow.wait(10)
        raise StorageFailed("full", reason="stick-full")

    monkeypatch.setattr(by_hand.delivery, "write", failing)
    by_hand.plug_in(tmp_path / "KINGSTON")
    by_hand.use_stick("write")
    by_hand.until(lambda: not by_hand.button("write").isEnabled())
    by_hand.frame.show_screen(GiveBackScreen(by_hand.frame.appearance, Ending.CAST))
    slow.set()
    by_hand.until(lambda: not by_hand.flow._working)
    assert not by_hand.told
    by_hand.frame.show_screen(ReasonScreen(by_hand.frame.appearance, Deed.SUSPEND))
    assert by_hand.told == "隨身碟已滿"
    by_hand.frame.show_screen(ReasonScreen(by_hand.frame.appearance, Deed.SUSPEND))
    assert not by_hand.told


def test_a_database_that_cannot_be_read_is_told_on_the_screen(
    by_hand: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> None:
        raise StorageFailed("the disk does not answer")

    monkeypatch.setattr(by_hand.delivery, "look", unreadable)
    by_hand.until(lambda: bool(by_hand.told))
    assert by_hand.at == "delivery"


@pytest.mark.parametrize("room", [QSize(1280, 800), QSize(1024, 600)], ids=["large", "small"])
def test_nothing_is_cut_off_in_any_look(
    officer_with: Callable[[Delivery], Officer],
    road: Prepared,
    tmp_path: Path,
    room: QSize,
) -> None:
    """Two cases, one of them in trouble: every screen in both languages, at the default and largest text."""
    other = road.copy(tmp_path / "road")
    try:
        delivery = Delivery("", {"ROAD-2026": "http://127.0.0.1:9"})
        delivery.start(other.station)
        officer = officer_with(delivery)
        officer.frame.resize(room)
        officer.until(lambda: "連不上中心" in officer.words)
        found = _faults_in_all_looks(officer)
        officer.plug_in(tmp_path / "KINGSTON")
        officer.plug_in(tmp_path / "隨身碟一號")
        officer.click("by-stick")
        officer.until(lambda: "KINGSTON" in officer.words)
        officer.click("stick-KINGSTON")
        found |= _faults_in_all_looks(officer)
        officer.click("write")
        officer.until(lambda: officer.at == "stick-done")
        found |= _faults_in_all_looks(officer)
        assert sorted(found) == []
    finally:
        delivery.stop()
        other.station.close()


def _faults_in_all_looks(officer: Officer) -> set[str]:
    found = set()
    room = officer.frame.size()
    for look in LOOKS:
        officer.frame.appearance.choose(look)
        for _ in range(8):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        assert officer.frame.size() == room
        theme = officer.frame.appearance.theme
        found |= {
            f"{officer.at} {look.language} {look.size.name}: {one}" for one in faults(officer.frame, theme)
        }
    officer.frame.appearance.choose(LOOKS[0])
    return found


def test_the_screens_are_for_officers() -> None:
    assert not DeliveryScreen.for_voter
    assert not StickScreen.for_voter
