"""The camera reads on its own thread, never falls behind, goes off when not needed, outlives its cable."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtMultimedia import QVideoFrameFormat
from pytestqt.qtbot import QtBot

from kiosk.devices.code_reader import Frame, Look, Sight, look
from kiosk.domain.scanned import Scan, Scanned
from kiosk.ui.camera import SAME_READING_S, Camera, CameraState, Seen
from kiosk.ui.camera_device import Access
from tests.kiosk.ui.staged_camera import StagedCamera
from tests.support.camera_frames import HEIGHT, WIDTH, View, code, take

NUMBER, OTHER_NUMBER = "A123456789", "A800000014"
CARD = take(code("Code 39", NUMBER), View(), 1)
OTHER_CARD = take(code("Code 128", OTHER_NUMBER), View(), 2)
TABLE = bytes([90]) * (WIDTH * HEIGHT)
WAIT_MS = 5000


@dataclass
class Watched:
    """A camera with everything it has told."""

    camera: Camera
    device: StagedCamera
    states: list[CameraState] = field(default_factory=list)
    read: list[Scanned] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    threads: set[threading.Thread] = field(default_factory=set)
    gate: threading.Event = field(default_factory=threading.Event)
    """held back, the reader takes as long as the test likes"""
    looks: int = 0
    now: float = 100.0


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    def look_at(frame: Frame) -> Look:
        it.looks += 1
        it.threads.add(threading.current_thread())
        assert it.gate.wait(10)
        return look(frame)

    device = StagedCamera()
    it = Watched(Camera(device, look_at=look_at, clock=lambda: it.now), device)
    it.gate.set()
    it.camera.state_changed.connect(it.states.append)
    it.camera.read.connect(it.read.append)
    it.camera.seen.connect(it.seen.append)
    yield it
    it.gate.set()
    it.camera.end()


def show(qtbot: QtBot, it: Watched, pixels: bytes) -> None:
    """Hold it up until it has been looked at."""
    before = len(it.seen)
    it.device.hold_up(pixels)
    qtbot.waitUntil(lambda: len(it.seen) > before, timeout=WAIT_MS)


def test_a_card_held_up_is_read_off_the_gui_thread(qtbot: QtBot, watched: Watched) -> None:
    """The number arrives here; the frame was looked at elsewhere, so that no touch waits for it."""
    watched.camera.start()
    show(qtbot, watched, CARD)
    assert watched.read == [Scanned(Scan.ID_NUMBER, NUMBER)]
    assert watched.states == [CameraState.STARTING, CameraState.RUNNING]
    assert threading.current_thread() not in watched.threads
    (seen,) = watched.seen
    assert (seen.look.sight, seen.width, seen.picture.width()) == (Sight.READ, WIDTH, 640)


def test_the_gui_goes_on_while_a_frame_is_looked_at(qtbot: QtBot, watched: Watched) -> None:
    """Reading takes as long as it likes: meanwhile touches are answered at once, and of the frames that
    come only the newest is looked at after."""
    watched.camera.start()
    watched.gate.clear()
    watched.device.hold_up(TABLE)
    qtbot.waitUntil(lambda: watched.looks == 1, timeout=WAIT_MS)
    begun = time.monotonic()
    for _ in range(20):
        watched.device.hold_up(TABLE)
    watched.device.hold_up(CARD)
    qtbot.wait(100)
    assert time.monotonic() - begun < 2
    assert watched.looks == 1
    watched.gate.set()
    qtbot.waitUntil(lambda: bool(watched.read), timeout=WAIT_MS)
    qtbot.wait(200)
    assert watched.looks == 2


def test_the_same_card_held_up_for_a_while_is_one_reading(qtbot: QtBot, watched: Watched) -> None:
    """Ten frames of one card: one reading. Taken away and held up again after a moment: another. A second
    person's card in between is a reading of its own."""
    watched.camera.start()
    for _ in range(4):
        watched.now += SAME_READING_S * 0.9
        show(qtbot, watched, CARD)
    assert len(watched.read) == 1
    show(qtbot, watched, OTHER_CARD)
    watched.now += SAME_READING_S + 0.1
    show(qtbot, watched, CARD)
    assert [one.text for one in watched.read] == [NUMBER, OTHER_NUMBER, NUMBER]


def test_switched_off_it_sees_and_keeps_nothing(qtbot: QtBot, watched: Watched) -> None:
    """The light goes off with the screen. A frame that was being looked at comes too late; the card that
    was read before is a new reading for the next person."""
    watched.camera.start()
    show(qtbot, watched, CARD)
    watched.gate.clear()
    watched.device.hold_up(OTHER_CARD)
    qtbot.waitUntil(lambda: watched.looks == 2, timeout=WAIT_MS)
    watched.camera.stop()
    assert not watched.device.on
    assert watched.camera.state is CameraState.OFF
    watched.gate.set()
    qtbot.wait(200)
    watched.device.hold_up(OTHER_CARD)
    qtbot.wait(200)
    assert (len(watched.seen), watched.looks) == (1, 2)
    watched.camera.start()
    show(qtbot, watched, CARD)
    assert [one.text for one in watched.read] == [NUMBER, NUMBER]


def test_a_frame_from_before_it_was_switched_off_and_on_comes_too_late(
    qtbot: QtBot, watched: Watched
) -> None:
    """The last person's card must not fill the next person's number."""
    watched.camera.start()
    watched.gate.clear()
    watched.device.hold_up(CARD)
    qtbot.waitUntil(lambda: watched.looks == 1, timeout=WAIT_MS)
    watched.camera.stop()
    watched.camera.start()
    watched.gate.set()
    qtbot.wait(200)
    assert watched.read == []
    show(qtbot, watched, OTHER_CARD)
    assert [one.text for one in watched.read] == [OTHER_NUMBER]


def test_pulled_out_it_says_so_and_goes_on_when_it_is_back(qtbot: QtBot, watched: Watched) -> None:
    """Somebody trips over the cable: no crash; plugged in again, it reads on without a touch."""
    watched.camera.start()
    show(qtbot, watched, TABLE)
    watched.device.plug(into=False)
    assert watched.camera.state is CameraState.UNPLUGGED
    assert not watched.device.on
    watched.device.plug(into=True)
    assert watched.camera.state is CameraState.STARTING
    show(qtbot, watched, CARD)
    assert watched.camera.state is CameraState.RUNNING
    assert [one.text for one in watched.read] == [NUMBER]


def test_a_station_without_a_camera_or_without_leave_does_without(qtbot: QtBot, watched: Watched) -> None:
    """No camera: told, and one plugged in later is taken. Leave is asked for, refused, then given."""
    watched.device.plugged = False
    watched.camera.start()
    assert watched.camera.state is CameraState.ABSENT
    watched.device.allowed = Access.ASKED
    watched.device.plug(into=True)
    assert watched.camera.state is CameraState.STARTING
    watched.device.allow(Access.DENIED)
    assert watched.camera.state is CameraState.FORBIDDEN
    assert watched.device.opened == 0
    watched.device.allow(Access.GRANTED)
    show(qtbot, watched, CARD)
    assert watched.camera.state is CameraState.RUNNING


def test_one_that_fails_or_falls_silent_is_opened_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, watched: Watched
) -> None:
    """Another program has it: told, and tried again until it is free. One that hangs is opened anew."""
    watched.camera._patience.setInterval(50)
    watched.camera.start()
    show(qtbot, watched, TABLE)
    watched.device.fail()
    assert watched.camera.state is CameraState.FAILED
    opened = watched.device.opened
    qtbot.waitUntil(lambda: watched.device.opened > opened + 1, timeout=WAIT_MS)
    assert watched.camera.state is CameraState.FAILED
    show(qtbot, watched, TABLE)
    assert watched.camera.state is CameraState.RUNNING


@pytest.mark.parametrize("name", ["NV12", "YUV420P", "YUYV", "Y8"])
def test_every_usual_kind_of_frame_is_read(qtbot: QtBot, watched: Watched, name: str) -> None:
    """USB cameras send YUYV, or pictures that are unpacked to NV12 or YUV 4:2:0."""
    watched.camera.start()
    watched.device.hold_up_as(CARD, getattr(QVideoFrameFormat.PixelFormat, f"Format_{name}"))
    qtbot.waitUntil(lambda: bool(watched.read), timeout=WAIT_MS)
    assert watched.read[0].text == NUMBER


def test_this_machine_without_a_camera_is_no_trouble(qtbot: QtBot) -> None:
    """The real device of the machine that runs the tests, which may have none: on, off, on, and the end."""
    camera = Camera()
    states: list[CameraState] = []
    camera.state_changed.connect(states.append)
    for _ in range(2):
        camera.start()
        qtbot.wait(20)
        camera.stop()
    camera.end()
    assert set(states) <= set(CameraState)
    assert camera.state is CameraState.OFF


def test_nothing_seen_shows_in_a_repr(qtbot: QtBot, watched: Watched) -> None:
    """Neither the number nor the picture of a card reaches a log."""
    watched.camera.start()
    show(qtbot, watched, CARD)
    assert NUMBER not in repr(watched.seen) + repr(watched.read)
