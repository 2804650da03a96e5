"""Four ways into one check-in: a scanner that types, the camera, keys on the screen, a keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.pass_code import PREFIX
from kiosk.domain.scanned import Scan
from kiosk.ui.appearance import Appearance, Choice
from kiosk.ui.camera import Camera, CameraState
from kiosk.ui.frame import Frame
from kiosk.ui.screens.desk.check_in import CheckInScreen
from kiosk.ui.screens.desk.scanner_keys import HABIT_MS, SETTLED_MS, SILENCE_MS
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import TextSize, load_fonts
from sync.protocol.head_code import head_code
from sync.protocol.tracker import tracker_link
from tests.kiosk.ui.geometry import at_rest, faults
from tests.kiosk.ui.staged_camera import StagedCamera
from tests.support.camera_frames import HEIGHT, WIDTH, View, code, take
from tests.support.people import TODAY

NUMBER, OTHER_NUMBER, PASSPORT_LIKE_AN_ID = "A123456789", "A800000014", "A900207177"
BORN = "79/1/1"
PASS = PREFIX + "6BFOXN%E AR5$ " * 40
DOTS_PER_MM = 96 / 25.4
ENTER, TAB = "\r", "\t"
KEYS = {ENTER: Qt.Key.Key_Return, TAB: Qt.Key.Key_Tab}
WAIT_MS = 5000


class Elsewhere(Screen):
    """Whatever screen comes next."""

    name = "elsewhere"


@dataclass
class Desk:
    """The screen in its frame, and what it has asked."""

    qtbot: QtBot
    frame: Frame
    screen: CheckInScreen
    asked: list[tuple[str, str, str]] = field(default_factory=list)

    def scan(self, text: str, into: QWidget | None = None) -> None:
        """A wedge scanner: each key goes to whatever has the focus when it comes."""
        if into is not None:
            into.setFocus()
        for sign in text:
            target = self.frame.focusWidget()
            if sign in KEYS:
                QTest.keyClick(target, KEYS[sign])
            elif sign.isascii():
                QTest.keyClick(target, sign)
            else:  # QTest has no keys for these
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(target, press)

    def settle(self, wait_ms: int = SETTLED_MS) -> None:
        self.qtbot.wait(wait_ms + 40)

    def touch(self, name: str) -> None:
        self.qtbot.mouseClick(self.key(name), Qt.MouseButton.LeftButton)

    def key(self, name: str) -> QPushButton:
        (found,) = [one for one in self.screen.findChildren(QPushButton, name) if one.isVisible()]
        return found

    @property
    def keys(self) -> str:
        """The signs on the screen that can be touched."""
        names = [
            one.objectName()
            for one in self.screen.keypad.findChildren(QPushButton)
            if one.isVisible() and one.isEnabled()
        ]
        return "".join(sorted(name.removeprefix("key-") for name in names if len(name) == len("key-1")))

    @property
    def at(self) -> str:
        return self.frame.focusWidget().objectName()

    @property
    def typed(self) -> tuple[str, str]:
        return self.screen.number.text(), self.screen.birth_date.text()

    @property
    def told(self) -> str:
        return self.screen._number_told.text()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, None)


def opened(qtbot: QtBot, camera: Camera | None, schemes: tuple[str, ...] = ("passport",)) -> Desk:
    load_fonts()
    frame = Frame(Appearance(DOTS_PER_MM, ("zh-Hant", "en")))
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    screen = CheckInScreen(frame.appearance, TODAY, schemes=schemes, camera=camera)
    it = Desk(qtbot, frame, screen)
    screen.asked.connect(lambda *asked: it.asked.append(asked))
    frame.show_screen(screen)
    frame.show()
    return it


@pytest.fixture
def device() -> StagedCamera:
    return StagedCamera()


@pytest.fixture
def camera(qtbot: QtBot, device: StagedCamera) -> Iterator[Camera]:
    it = Camera(device)
    yield it
    it.end()


# --- a scanner ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed", ["A123456789", "*A123456789*", "]A0A123456789", "a123456789", "Ａ１２３４５６７８９"]
)
@pytest.mark.parametrize("end", [ENTER, TAB, ""])
def test_a_scanned_card_fills_the_number_and_moves_on(desk: Desk, typed: str, end: str) -> None:
    """However the scanner is set: the number stands there in its one form, and the birth date is next. Its
    end mark does not lead past it."""
    desk.scan(typed + end)
    desk.settle()
    assert desk.typed == (NUMBER, "")
    assert desk.at == "birth-date"
    assert desk.screen.keypad._field is desk.screen.birth_date
    assert desk.asked == []
    desk.scan(BORN + ENTER)
    assert desk.asked == [(NUMBER, BORN, "")]


def test_a_device_that_was_busy_puts_no_stop_sign_into_the_date(desk: Desk) -> None:
    """The number was whole and had moved on before Code 39's last asterisk, and Enter, came."""
    desk.scan("*" + NUMBER)
    desk.settle()
    desk.scan("*" + ENTER)
    desk.settle()
    assert desk.typed == (NUMBER, "")
    assert desk.at == "birth-date"
    desk.scan(BORN + ENTER)
    assert desk.asked == [(NUMBER, BORN, "")]


def test_a_card_scanned_into_the_birth_date_is_still_the_number(desk: Desk) -> None:
    """The officer had begun with the date: it stays, and Enter of the scanner asks nothing by itself."""
    desk.scan("79/1/1", into=desk.screen.birth_date)
    desk.scan(NUMBER + ENTER)
    desk.settle()
    assert desk.typed == (NUMBER, BORN)
    assert desk.asked == []


def test_the_next_persons_card_takes_the_place_of_the_one_before(desk: Desk) -> None:
    """Somebody else steps up after the number was scanned: nothing of the first person is left."""
    desk.scan(NUMBER + ENTER)
    desk.settle()
    desk.scan(BORN)
    desk.scan(OTHER_NUMBER + ENTER)
    desk.settle()
    assert desk.typed == (OTHER_NUMBER, "")
    desk.scan("80/2/2")
    desk.scan(NUMBER + ENTER, into=desk.screen.number)
    desk.settle()
    assert desk.typed == (NUMBER, "")


@pytest.mark.parametrize(
    ("read", "scan"),
    [
        (PASS, Scan.VOTING_PASS),
        (PASS.lower(), Scan.VOTING_PASS),
        (tracker_link(bytes(32)), Scan.TRACKER),
        (head_code("DEMO-2026", "st1-a", 17, bytes(32)), Scan.STATION_HEAD),
    ],
    ids=["pass", "pass in lower case", "tracker", "station head"],
)
@pytest.mark.parametrize("end", [ENTER, ""])
@pytest.mark.parametrize("into", ["number", "birth_date"])
def test_a_voting_pass_scanned_by_mistake_is_told(
    desk: Desk, read: str, scan: Scan, end: str, into: str
) -> None:
    """Hundreds of characters type themselves at the desk: none stays in a field, nothing is asked, and the
    officer learns what it was. The next card is read as ever."""
    desk.scan("A1", into=desk.screen.number)
    desk.scan("79/", into=desk.screen.birth_date)
    desk.scan(read + end, into=getattr(desk.screen, into))
    desk.settle(SILENCE_MS)
    assert desk.typed == ("A1", "79/")
    assert desk.asked == []
    assert desk.told == desk.screen.texts(f"check-in.scanned.{scan}")
    desk.screen.number.clear()
    desk.scan(NUMBER + ENTER, into=desk.screen.number)
    desk.settle()
    assert desk.typed[0] == NUMBER
    assert desk.told.startswith("✓")


def test_a_shops_barcode_is_no_number(desk: Desk) -> None:
    """Thirteen digits: told, and Enter does not move on."""
    desk.scan("4710012345678" + ENTER)
    desk.settle()
    assert desk.at == "number"
    assert desk.told.startswith("×")


def test_a_misread_card_in_the_birth_date_is_told(desk: Desk) -> None:
    """One bar read wrong while the date had the focus: scan again; the date is as it was."""
    desk.scan("79/", into=desk.screen.birth_date)
    desk.screen.birth_date.clear()
    desk.scan("A123456788" + ENTER)
    desk.settle()
    assert desk.typed == ("", "")
    assert desk.told == desk.screen.texts("check-in.scanned.misread")


def test_a_scanner_is_heard_when_no_field_has_the_focus(desk: Desk) -> None:
    """A screen that was just touched elsewhere still takes the card."""
    for sign in NUMBER:
        QTest.keyClick(desk.screen, sign)
    desk.settle()
    assert desk.typed[0] == NUMBER


# --- a keyboard, and keys on the screen ---------------------------------------------------------------------


def test_tab_out_of_habit_stays_at_the_birth_date(desk: Desk) -> None:
    """The last digit has moved on by itself; the Tab that fingers know must not lead one further. A moment
    later Tab means Tab again."""
    desk.scan(NUMBER)
    desk.settle()
    desk.scan(TAB)
    assert desk.at == "birth-date"
    desk.settle(HABIT_MS)
    desk.scan(TAB)
    assert desk.at != "birth-date"


def test_the_keys_are_those_that_can_come_next(desk: Desk) -> None:
    """A letter, then what makes it a national or a resident number, then digits; then the date's keys."""
    assert desk.keys == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    desk.touch("key-A")
    assert desk.keys == "1289ABCD"
    desk.touch("key-C")
    assert desk.keys == "0123456789"
    for _ in range(2):
        desk.touch("key-delete")
    assert desk.keys == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for sign in NUMBER:
        desk.touch(f"key-{sign}")
    assert desk.keys == ""
    desk.settle()
    assert desk.keys == "/0123456789"
    for sign in BORN:
        desk.touch(f"key-{sign}")
    assert desk.typed == (NUMBER, BORN)
    desk.touch("check")
    assert desk.asked == [(NUMBER, BORN, "")]


def test_the_number_is_judged_while_it_is_typed(desk: Desk) -> None:
    """How many characters are missing; then whether the check digit fits."""
    told = []
    for sign in "A123456788":
        desk.scan(sign, into=desk.screen.number)
        told.append(desk.told)
    assert "9" in told[0]
    assert "1" in told[8]
    assert told[9] == desk.screen.texts("check-in.typed.wrong-check-digit")
    desk.scan(ENTER)
    assert desk.at == "number"


@pytest.mark.parametrize("typed", ["79/1/1", "079-01-01", "0790101", "1990-01-01"])
def test_a_birth_date_is_read_back_in_both_calendars(desk: Desk, typed: str) -> None:
    """In full, so that a slip shows: the year of the Republic and the year of the world."""
    desk.scan(typed, into=desk.screen.birth_date)
    told = desk.screen._date_told.text()
    assert "79" in told
    assert "1990" in told
    desk.screen.birth_date.setText("79/2/30")
    assert desk.screen._date_told.text().startswith("×")


def test_another_document_is_offered_where_the_case_takes_it(qtbot: QtBot, desk: Desk) -> None:
    """A passport's number has no check digit, and one that looks like an ID number is none. Where no case
    attests anybody, there is no such button."""
    desk.touch("other-document")
    desk.scan(PASSPORT_LIKE_AN_ID + ENTER)
    desk.settle()
    desk.scan(BORN + ENTER)
    assert desk.asked == [(PASSPORT_LIKE_AN_ID, BORN, "passport")]
    desk.touch("other-document")
    desk.scan(ENTER, into=desk.screen.birth_date)
    assert desk.asked[1:] == [(PASSPORT_LIKE_AN_ID, BORN, "")]
    roll_only = opened(qtbot, None, schemes=())
    assert not roll_only.screen.other.isVisible()


# --- the camera ---------------------------------------------------------------------------------------------


def test_a_card_before_the_camera_fills_the_number(
    qtbot: QtBot, camera: Camera, device: StagedCamera
) -> None:
    """Held up, read, and the birth date is next; the preview says so."""
    desk = opened(qtbot, camera)
    assert desk.screen.preview is not None
    assert desk.screen.preview.isVisible()
    device.hold_up(take(code("Code 128", NUMBER), View(turn=8), 1))
    qtbot.waitUntil(lambda: desk.typed[0] == NUMBER, timeout=WAIT_MS)
    assert desk.at == "birth-date"
    assert desk.screen.preview.told.text() == desk.screen.texts("camera.sight.read")
    device.hold_up(take(code("QR", PASS), View(), 1))
    qtbot.waitUntil(lambda: desk.told == desk.screen.texts("check-in.scanned.voting-pass"), timeout=WAIT_MS)
    assert desk.typed[0] == NUMBER


def test_the_camera_is_on_only_while_a_card_is_awaited(
    qtbot: QtBot, camera: Camera, device: StagedCamera
) -> None:
    """Its light goes off for a passport, and with the screen; without a camera there is no preview."""
    desk = opened(qtbot, camera)
    assert device.on
    desk.touch("other-document")
    assert not device.on
    desk.touch("other-document")
    assert device.on
    desk.frame.show_screen(Elsewhere(desk.frame.appearance))
    assert not device.on
    device.plugged = False
    desk = opened(qtbot, camera)
    assert desk.screen.preview is not None
    assert camera.state is CameraState.ABSENT
    assert not desk.screen.preview.isVisible()


# --- what is left, and how it looks -------------------------------------------------------------------------


def test_nothing_typed_outlives_the_screen(qtbot: QtBot, camera: Camera, device: StagedCamera) -> None:
    """The next screen comes: no field keeps the number or the date, not even to be undone."""
    desk = opened(qtbot, camera)
    device.hold_up(take(code("Code 39", NUMBER), View(), 1))
    qtbot.waitUntil(lambda: desk.typed[0] == NUMBER, timeout=WAIT_MS)
    desk.scan(BORN)
    fields = desk.screen.findChildren(QLineEdit)
    desk.frame.show_screen(Elsewhere(desk.frame.appearance))
    assert [one.text() for one in fields] == ["", ""]
    assert desk.screen.preview is not None
    assert desk.screen.preview.picture._seen is None
    desk.screen.number.undo()
    assert NUMBER not in desk.screen.number.text()


STATES: dict[str, Callable[[Desk, StagedCamera], None]] = {
    "empty": lambda desk, device: device.hold_up(bytes([90]) * (WIDTH * HEIGHT)),
    "unplugged": lambda desk, device: device.plug(into=False),
    "typed": lambda desk, device: (desk.scan("A123456788"), desk.scan("79/2/30", desk.screen.birth_date)),
    "read back": lambda desk, device: (desk.scan(NUMBER + ENTER), desk.scan("1990-12-31")),
    "a pass": lambda desk, device: desk.scan(PASS + ENTER),
    "passport": lambda desk, device: desk.screen.other.click(),
}


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (800, 1280), (600, 1024)], ids=str)
def test_nothing_is_cut_off_with_a_camera(
    qtbot: QtBot, camera: Camera, device: StagedCamera, size: tuple[int, int]
) -> None:
    """Both languages, every text size, lying and upright: each word can be read and each key touched."""
    found = set()
    for name, act in STATES.items():
        device.plugged = True
        desk = opened(qtbot, camera)
        desk.frame.resize(*size)
        act(desk, device)
        desk.settle(SILENCE_MS)
        for language in ("zh-Hant", "en"):
            for text_size in TextSize:
                desk.frame.appearance.choose(Choice(language, text_size))
                at_rest(desk.frame)
                assert desk.frame.size().toTuple() == size, f"{name} needs {desk.frame.size()}"
                found |= {
                    f"{name} ({language}, {text_size.name}): {fault}"
                    for fault in faults(desk.frame, desk.frame.appearance.theme)
                }
        camera.stop()
    assert sorted(found) == []
