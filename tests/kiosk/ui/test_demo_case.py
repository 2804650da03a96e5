"""The demo's case is one that an organiser could have made."""

import json
from collections.abc import Iterator

from PIL import Image

from kiosk.ui.resources import RESOURCES
from kiosk.ui.texts import languages
from sync.protocol.case_check import read_case

DEMO = RESOURCES / "cases" / "demo"


def texts_of(part: object) -> Iterator[dict[str, str]]:
    """All texts within a part of the case: whatever has languages as its keys."""
    if isinstance(part, dict) and "zh-Hant" in part:
        yield part
    elif isinstance(part, dict | list):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from texts_of(inner)


def test_the_demo_case_is_valid_and_complete_in_every_language_of_the_screens() -> None:
    """Every text is there in all languages that the station speaks, each different from the English; every
    proposal has a title, a summary, a place, a cost and a picture; together they cost more than there is, so
    that the vote decides something."""
    case = read_case((DEMO / "case.json").read_bytes())
    assert sorted(case.languages) == list(languages())
    for texts in texts_of(json.loads((DEMO / "case.json").read_bytes())):
        assert sorted(texts) == list(languages()), texts
        assert len(set(texts.values())) == len(texts), texts
    for proposal in case.proposals:
        assert proposal.summary
        assert proposal.place
        assert proposal.cost > 0
        assert proposal.category in case.categories
        assert proposal.picture == f"{proposal.id}.png"
    assert case.counting.budget is not None
    assert sum(proposal.cost for proposal in case.proposals) > case.counting.budget
    assert {path.name for path in DEMO.glob("*.png")} == {proposal.picture for proposal in case.proposals}


def test_its_pictures_are_small_and_of_one_shape() -> None:
    """4:3 and under 60 kB each: a provision file carries them to every station."""
    for path in DEMO.glob("*.png"):
        assert path.stat().st_size < 60_000
        with Image.open(path) as picture:
            assert picture.width * 3 == picture.height * 4


def test_its_recordings_are_there_and_small() -> None:
    """Ogg files under 100 kB, each of a text that the case has; no file beside them is forgotten."""
    case = read_case((DEMO / "case.json").read_bytes())
    assert {path.name for path in DEMO.glob("*.ogg")} == {one.file for one in case.recordings}
    for one in case.recordings:
        assert case.recorded_text(one)
        data = (DEMO / one.file).read_bytes()
        assert data.startswith(b"OggS")
        assert len(data) < 100_000
