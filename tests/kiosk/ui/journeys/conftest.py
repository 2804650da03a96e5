"""A station with a voice, and a voter in front of it who uses it in one of the ways."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.place import OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui.access import access
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.speech.voice import Voice
from kiosk.ui.timing import Timing
from tests.kiosk.ui.conftest import DURING
from tests.kiosk.ui.speech.staged_sound import StagedSound
from tests.kiosk.ui.walker import Walker
from tests.support.press import PRESS
from tests.support.stations import Clock


@pytest.fixture(scope="session")
def engine() -> Iterator[SpeechEngine]:
    one = SpeechEngine()
    yield one
    one.rest()


@pytest.fixture(autouse=True)
def _quick_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes over the screen is read in no time."""
    monkeypatch.setattr(access, "CALM_MS", 20)


@pytest.fixture
def new_walker(
    qtbot: QtBot,
    station_folder: Path,
    stations: list[OpenedStation],
    tmp_path: Path,
    engine: SpeechEngine,
) -> Iterator[Callable[[Timing], Walker]]:
    """Makes a station whose window is in front."""
    windows: list[MainWindow] = []

    def opener(passphrase: str) -> OpenedPlace:
        place = open_place([station_folder], passphrase, Clock(DURING))
        stations.extend(place.opened)
        return place

    def new(timing: Timing) -> Walker:
        outfit = Outfit(tmp_path / "papers", voice=Voice(engine), sound=StagedSound(), press=PRESS)
        window = MainWindow(opener, outfit, timing=timing)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Walker(qtbot, window, stations)

    yield new
    for window in windows:
        window.stop()
