"""A person's voice comes first, a synthetic one after it, and where there is none nothing is made up."""

import pytest

from kiosk.devices.speech_engine import SpeechEngine
from kiosk.ui.speech.voice import Part, Voice, language_of
from sync.protocol.errors import SpeechFailed

RECORDED = b"OggS somebody reads"


@pytest.fixture
def voice(engine: SpeechEngine) -> Voice:
    one = Voice(engine)
    one.bring({("zh-Hant", "老榕樹廣場。樹蔭。"): RECORDED, ("th", "สวนสาธารณะ"): RECORDED})
    return one


def test_a_recording_is_taken_whole_and_starts_no_process(voice: Voice, engine: SpeechEngine) -> None:
    (part,) = voice.parts("老榕樹廣場。樹蔭。", "zh-Hant")
    assert voice.speak(part, 2.0) == (RECORDED, 1.0)
    assert engine.pid is None


def test_what_nobody_recorded_is_spoken_in_sentences(voice: Voice) -> None:
    parts = list(voice.parts("老榕樹。座椅。", "zh-Hant"))
    assert [one.text for one in parts] == ["老榕樹。", "座椅。"]
    sound = voice.speak(parts[0], 1.6)
    assert sound.data.startswith(b"RIFF")
    assert sound.rate == 1.6


def test_thai_and_filipino_are_heard_where_recorded_and_else_not(voice: Voice) -> None:
    """No nonsense, and no English in place of it."""
    assert [one.recording for one in voice.parts("สวนสาธารณะ", "th")] == [RECORDED]
    assert list(voice.parts("เลือก", "th")) == []
    assert list(voice.parts("Pumili ng tatlo", "fil")) == []
    assert not voice.speaks("th")
    assert not voice.speaks("fil")
    assert voice.has_recordings("th")
    assert not voice.has_recordings("fil")
    with pytest.raises(SpeechFailed):
        voice.speak(Part("เลือก", "th"), 1.0)


@pytest.mark.parametrize(
    ("text", "on_screen_in", "language"),
    [
        ("請選擇", "zh-Hant", "zh-Hant"),
        ("榕樹廣場", "vi", "zh-Hant"),  # the case has it in Chinese only
        ("榕樹廣場", "th", "zh-Hant"),
        ("English", "zh-Hant", "en"),
        ("Tiếng Việt", "zh-Hant", "vi"),
        ("ไทย", "en", "th"),
        ("K, 7, Q, M", "zh-Hant", "en"),
        ("K, 7, Q, M", "id", "id"),
        ("1,850,000", "zh-Hant", "zh-Hant"),
        ("Bahasa Indonesia", "id", "id"),
    ],
)
def test_each_text_gets_the_voice_of_its_own_language(text: str, on_screen_in: str, language: str) -> None:
    assert language_of(text, on_screen_in) == language


def test_what_another_language_lends_is_heard_in_that_one(voice: Voice) -> None:
    """A case without Thai: its Chinese is recorded, its English is read by the English voice. The mark that
    eyes see before it is not read."""
    (recorded,) = voice.parts("[正體中文] 老榕樹廣場。樹蔭。", "th")
    assert recorded == Part("老榕樹廣場。樹蔭。", "zh-Hant", RECORDED)
    assert list(voice.parts("[English] Shade", "vi")) == [Part("Shade", "en")]


def test_what_is_to_be_said_stands_in_no_log() -> None:
    assert "老榕樹" not in repr(Part("老榕樹", "zh-Hant", RECORDED))
