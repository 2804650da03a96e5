"""The voice in the station's own window: offered to voters, silent for officers, gone with its voter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.place import OpenedPlace, open_place
from kiosk.app.station import OpenedStation
from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui.appearance import Choice
from kiosk.ui.main_window import MainWindow
from kiosk.ui.outfit import Outfit
from kiosk.ui.speech.talk import USUAL_VOLUME
from kiosk.ui.speech.voice import Voice
from kiosk.ui.theme import TextSize
from tests.kiosk.ui.conftest import DURING, QUICK, VOTERS
from tests.kiosk.ui.geometry import at_rest, faults
from tests.kiosk.ui.speech.staged_sound import StagedSound
from tests.kiosk.ui.walker import Walker
from tests.support.press import PRESS
from tests.support.stations import Clock


@pytest.fixture
def walker(
    qtbot: QtBot,
    station_folder: Path,
    stations: list[OpenedStation],
    tmp_path: Path,
    engine: SpeechEngine,
) -> Iterator[Walker]:
    """Somebody in front of a station with a voice."""

    def opener(passphrase: str) -> OpenedPlace:
        place = open_place([station_folder], passphrase, Clock(DURING))
        stations.extend(place.opened)
        return place

    outfit = Outfit(tmp_path / "papers", voice=Voice(engine), sound=StagedSound(), press=PRESS)
    window = MainWindow(opener, outfit, timing=QUICK)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    yield Walker(qtbot, window, stations)
    window.stop()


def test_a_voter_switches_it_on_and_the_next_one_finds_it_off(walker: Walker) -> None:
    """Nothing is offered to officers. The voter listens; what is read has the case's own recordings first."""
    listening = walker.window.listening
    assert listening is not None
    walker.open_day()
    assert not listening.button.isVisible()
    walker.check_in(VOTERS[0])
    walker.admit()
    assert listening.button.isVisible()
    walker.click("listen")
    assert listening.bar.isVisible()
    assert listening.speaker.voice.has_recordings("zh-Hant")
    at_rest(walker.window)
    assert list(faults(walker.window, walker.window.appearance.theme)) == []
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    walker.vote("park")
    walker.take_back()
    walker.check_in(VOTERS[1])
    walker.admit()
    assert not listening.bar.isVisible()
    assert listening.button.isVisible()


@pytest.mark.parametrize("language", ["zh-Hant", "en"])
def test_everything_above_the_ballot_fits_at_the_largest_text(walker: Walker, language: str) -> None:
    """Help, listening, display and the other language, on a small tablet."""
    walker.to_welcome(VOTERS[0])
    walker.window.appearance.choose(Choice(language, TextSize.LARGEST))
    at_rest(walker.window)
    assert walker.window.size().toTuple() == (1024, 600)
    assert list(faults(walker.window, walker.window.appearance.theme)) == []


def test_what_is_needed_seldom_makes_room_where_words_are_large(walker: Walker) -> None:
    """At the largest text there is one row for sound: pause, repeat, and a button that shows the rest."""
    walker.to_welcome(VOTERS[0])
    walker.click("listen")
    listening = walker.window.listening
    assert listening is not None
    at_rest(walker.window)
    height = listening.bar.height()
    assert walker.find("sound-slower")
    walker.window.appearance.choose(Choice("en", TextSize.LARGEST))
    at_rest(walker.window)
    assert listening.bar.height() < 1.6 * height
    walker.click("sound-more")
    at_rest(walker.window)
    assert list(faults(listening.bar, walker.window.appearance.theme)) == []
    walker.click("sound-softer")
    assert listening.speaker.talk.volume == USUAL_VOLUME - 1
    walker.click("sound-more")
    at_rest(walker.window)
    assert listening.bar.height() < 1.6 * height
