"""A voter switches sound on, listens, pauses, hurries; the next one hears nothing. The voice is real."""

import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui.speech.listening import Listening
from kiosk.ui.speech.talk import RATES, USUAL_RATE, USUAL_VOLUME, VOLUMES
from kiosk.ui.speech.voice import Voice
from tests.kiosk.ui.conftest import VOTERS
from tests.kiosk.ui.speech.listener import Listener, put_in_place
from tests.kiosk.ui.speech.staged_sound import SILENCE, Ear, StagedSound
from tests.kiosk.ui.walker import Walker

ON = "語音已開啟。請戴上耳機，別人就聽不到您的選擇。"
TITLE = "2026 榕湖區參與式預算"


def test_nothing_is_heard_unless_the_voter_wants_it(listener: Listener, engine: SpeechEngine) -> None:
    """Welcome, consent, choices, a refusal: not a word is said. The voice is ready, and has said nothing."""
    listener.walker.to_choosing(VOTERS[0])
    listener.walker.choose("park", "trees", "lamps", "library")
    assert listener.walker.told
    listener.walker.qtbot.waitUntil(lambda: engine.pid is not None)
    voice = engine.pid
    assert listener.said == []
    assert not listener.speaker.talk.busy
    listener.listening.reset()
    listener.walker.qtbot.wait(100)
    assert engine.pid == voice  # it need not be ended where nobody used it


def test_the_screen_is_heard_and_the_recording_comes_first(
    listener: Listener, capfd: pytest.CaptureFixture[str]
) -> None:
    """The greeting by the synthetic voice, then the title, which the case has recorded: real samples, not
    silence. The recording is Ogg. How long each was, which tells what was heard, is written nowhere."""
    walker, ear = listener.walker, Ear(listener.speaker.talk.player)
    walker.to_welcome(VOTERS[0])
    recordings = walker.stations[-1].recordings()
    assert recordings["zh-Hant", TITLE].startswith(b"OggS")
    listener.listening.bring(recordings)
    listener.speaker.step_rate(3)
    listener.speaker.listen()
    listener.until_said(ON)
    listener.until_said(TITLE)
    topic = walker.stations[-1].case.topic["zh-Hant"]
    assert [part.recording is not None for part in listener.speaker.voice.parts(topic, "zh-Hant")] == [True]
    ear.samples.clear()
    walker.qtbot.waitUntil(lambda: len(ear.samples) > 20_000, timeout=15_000)
    assert ear.loudness > SILENCE
    listener.hush()
    assert "Duration" not in capfd.readouterr().err


def test_a_choice_is_heard_and_a_refusal_too(listener: Listener) -> None:
    """Each touch is answered by what it changed; one that changed nothing, by the reason."""
    walker = listener.walker
    walker.to_choosing(VOTERS[0])
    listener.speaker.listen()
    listener.hush()
    walker.choose("park")
    listener.until_said("老榕樹廣場的樹蔭與座椅", "已選")
    listener.until_said("已選 1／3")
    listener.hush()
    walker.choose("park")
    listener.until_said("老榕樹廣場的樹蔭與座椅", "已取消")
    listener.hush()
    walker.choose("trees", "lamps", "library", "park")
    listener.until_said("您已經選滿 3 個提案")
    listener.hush()


def test_the_focus_is_heard_as_it_moves(listener: Listener) -> None:
    """By keyboard or two switches: what one comes to is said, with how it stands."""
    walker = listener.walker
    walker.to_choosing(VOTERS[0])
    walker.window.activateWindow()
    walker.qtbot.waitUntil(walker.window.isActiveWindow)
    listener.speaker.listen()
    listener.hush()
    walker.card("park").setFocus(Qt.FocusReason.TabFocusReason)
    listener.until_said("老榕樹廣場的樹蔭與座椅", "選這個提案")
    listener.hush()
    walker.find("review").setFocus(Qt.FocusReason.TabFocusReason)
    listener.until_said("下一步：確認", "按鈕")
    listener.hush()


def test_another_screen_ends_what_was_being_said(listener: Listener) -> None:
    walker = listener.walker
    walker.to_welcome(VOTERS[0])
    listener.speaker.listen()
    listener.until_said(ON)
    listener.said.clear()
    walker.go("begin", "consent")
    listener.until_said("投票規則")
    assert (TITLE,) not in listener.said
    listener.hush()


def test_another_language_is_heard_at_once(listener: Listener) -> None:
    walker = listener.walker
    walker.to_choosing(VOTERS[0])
    listener.speaker.listen()
    listener.hush()
    walker.look("language-en")
    listener.until_said("Choose up to 3 proposals")
    listener.hush()


def test_pause_go_on_and_repeat(listener: Listener) -> None:
    """Paused in the middle, nothing more is heard until it goes on; then the rest follows, not the beginning.
    With nothing left to say the same button begins the screen anew."""
    walker, speaker = listener.walker, listener.speaker
    ear = Ear(speaker.talk.player)
    walker.to_welcome(VOTERS[0])
    speaker.listen()
    walker.qtbot.waitUntil(lambda: len(ear.samples) > 4_000, timeout=15_000)
    speaker.pause()
    walker.qtbot.wait(200)  # what was on its way
    heard = len(ear.samples)
    walker.qtbot.wait(500)
    assert len(ear.samples) == heard
    assert speaker.talk.busy
    speaker.pause()
    walker.qtbot.waitUntil(lambda: len(ear.samples) > heard, timeout=15_000)
    listener.hush()
    speaker.repeat()
    listener.until_said(TITLE)
    assert listener.said[0] == (TITLE,)
    listener.hush()
    speaker.pause()
    listener.until_said(TITLE)
    listener.hush()


def test_rate_and_volume_stop_at_their_ends_and_say_where_they_are(listener: Listener) -> None:
    walker, talk = listener.walker, listener.speaker.talk
    walker.to_welcome(VOTERS[0])
    listener.speaker.listen()
    listener.hush()
    for _ in range(9):
        listener.speaker.step_rate(1)
        listener.speaker.step_volume(-1)
    assert (RATES[talk.rate], VOLUMES[talk.volume]) == (RATES[-1], VOLUMES[0])
    listener.hush()
    listener.speaker.step_rate(-1)
    listener.until_said("速度 4／5")
    listener.hush()
    listener.speaker.step_volume(1)
    listener.until_said("音量 2／5")
    listener.hush()


def test_the_next_voter_hears_nothing_and_finds_the_defaults(
    listener: Listener, engine: SpeechEngine
) -> None:
    """The one before had it fast, soft and dark. Between the two all that is gone, and the process, too."""
    walker, speaker = listener.walker, listener.speaker
    walker.to_choosing(VOTERS[0])
    speaker.listen()
    speaker.step_rate(2)
    speaker.step_volume(-2)
    listener.listening.cover.toggle()
    listener.until_said(ON)
    used = engine.pid
    assert used is not None
    listener.listening.reset()
    listener.said.clear()
    assert not speaker.listening
    assert not speaker.talk.busy
    assert (speaker.talk.rate, speaker.talk.volume) == (USUAL_RATE, USUAL_VOLUME)
    assert listener.listening.cover.isHidden()
    walker.choose("park")
    walker.go("review", "review")
    walker.qtbot.waitUntil(lambda: engine.pid not in (None, used))
    assert listener.said == []


def test_an_officers_screen_is_not_spoken(listener: Listener) -> None:
    """The voter calls for help, an officer types a PIN: silence. Back at the ballot it is heard again."""
    walker = listener.walker
    walker.to_choosing(VOTERS[0])
    listener.speaker.listen()
    walker.go("call-help", "help")
    walker.click("officer")
    assert not listener.speaker.talk.busy
    listener.said.clear()
    walker.sign_in(to="officer-help")
    assert listener.said == []
    walker.go("go-on", "choosing")
    listener.until_said("請選擇提案，最多 3 個")
    listener.hush()


def test_with_nothing_to_hear_with_it_says_so_and_goes_on(listener: Listener) -> None:
    """No device, or headphones pulled out: told in words, sound is off, and the vote goes on."""
    walker = listener.walker
    listener.device.plug(False)
    walker.to_choosing(VOTERS[0])
    listener.speaker.listen()
    assert walker.told == "這裡沒有可以聽的設備"
    assert not listener.speaker.listening
    listener.device.plug(True)
    listener.speaker.listen()
    assert listener.speaker.listening
    walker.window.notice.close_notice()
    listener.device.plug(False)
    assert walker.told == "這裡沒有可以聽的設備"
    assert not listener.speaker.listening
    walker.vote("park")


def test_a_voice_that_dies_comes_back_unnoticed(listener: Listener, engine: SpeechEngine) -> None:
    walker = listener.walker
    walker.to_choosing(VOTERS[0])
    listener.speaker.listen()
    walker.qtbot.waitUntil(lambda: listener.speaker.talk.player.playing, timeout=15_000)
    listener.hush()
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    ear = Ear(listener.speaker.talk.player)
    walker.choose("park")
    walker.qtbot.waitUntil(lambda: len(ear.samples) > 4_000, timeout=15_000)
    assert walker.told == ""
    listener.hush()


@pytest.mark.parametrize("command", [("/bin/false",), ("/bin/sh", "-c", "exec sleep 60")])
def test_a_voice_that_cannot_speak_is_told_once(walker: Walker, command: tuple[str, ...]) -> None:
    """It ends at once, or hangs. One notice; touches are answered meanwhile; recordings are still heard."""
    engine = SpeechEngine(command, patience_s=0.3)
    listening = Listening(walker.window, Voice(engine), StagedSound())
    put_in_place(walker.window, listening)
    failures: list[object] = []
    listening.speaker.talk.failed.connect(failures.append)
    walker.to_welcome(VOTERS[0])
    listening.bring(walker.stations[-1].recordings())
    ear = Ear(listening.speaker.talk.player)
    listening.speaker.listen()
    walker.qtbot.waitUntil(lambda: bool(failures), timeout=15_000)
    assert walker.told == "語音目前無法使用"
    listening.speaker.repeat()
    walker.qtbot.waitUntil(lambda: len(ear.samples) > 4_000, timeout=15_000)
    walker.go("begin", "consent")
    walker.go("agree", "choosing")
    walker.vote("park")
    walker.qtbot.waitUntil(lambda: not listening.speaker.talk.busy, timeout=15_000)
    assert len(failures) == 1
    assert walker.told == ""
    listening.end()


def test_in_a_language_without_a_voice_it_says_so(listener: Listener) -> None:
    """Thai on the screen: a notice in words. What is recorded in Thai would be heard."""
    told: list[str] = []
    listener.speaker.told.connect(told.append)
    walker = listener.walker
    walker.to_welcome(VOTERS[0])
    in_thai = walker.window.appearance.choice._replace(language="th")
    walker.window.appearance.choice = in_thai  # no catalogue is needed to say nothing
    listener.speaker.listen()
    listener.speaker.be_quiet()
    listener.listening.bring({("th", "สวนสาธารณะ"): b"OggS"})
    listener.speaker.listen()
    assert told == ["sound.no-voice", "sound.recorded-only"]
    listener.hush()


def test_the_blank_screen_hides_all_and_keys_work_below(listener: Listener) -> None:
    """The whole window is black; a key chooses a proposal under it, which is said; a touch shows the screen
    again and touches nothing below."""
    walker, cover = listener.walker, listener.listening.cover
    walker.to_choosing(VOTERS[0])
    listener.speaker.listen()
    listener.hush()
    listener.listening.bar.blank_wanted.emit()
    image = walker.window.grab().toImage()
    points = [(x, y) for x in range(0, image.width(), 97) for y in range(0, image.height(), 89)]
    assert {image.pixelColor(x, y).name() for x, y in points} == {"#000000"}
    walker.window.resize(1000, 700)
    assert cover.size() == walker.window.size()
    card = walker.card("park")
    card.setFocus(Qt.FocusReason.TabFocusReason)
    walker.qtbot.keyClick(card, Qt.Key.Key_Space)
    listener.until_said("老榕樹廣場的樹蔭與座椅", "已選")
    walker.qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)
    assert cover.isHidden()
    assert card.isChecked()
    listener.hush()


def test_the_bar_shows_itself_to_those_who_listen(listener: Listener) -> None:
    """Off: one button to begin. On: a bar of named buttons in its place; never on an officers' screen."""
    walker, listening = listener.walker, listener.listening
    walker.open_day()
    assert listening.button.isHidden()
    walker.check_in(VOTERS[0])
    walker.admit()
    assert listening.button.isVisible()
    assert listening.bar.isHidden()
    walker.click("listen")
    assert listening.button.isHidden()
    assert listening.bar.isVisible()
    buttons = listening.bar.findChildren(QAbstractButton)
    names = [one.accessibleName() for one in buttons if one.isVisible()]
    assert names == ["暫停", "重聽", "慢一點", "快一點", "小聲", "大聲", "遮住畫面", "關閉語音"]
    walker.click("sound-pause")
    assert names[0] != walker.find("sound-pause").accessibleName() == "繼續"
    for _ in range(5):
        if walker.find("sound-faster").isEnabled():
            walker.click("sound-faster")
    assert not walker.find("sound-faster").isEnabled()
    walker.click("sound-off")
    assert listening.button.isVisible()
    assert listening.bar.isHidden()
