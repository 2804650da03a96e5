"""The demo's case is one that an organiser could have made."""

from PIL import Image

from kiosk.ui.resources import RESOURCES
from sync.protocol.case_check import read_case

DEMO = RESOURCES / "cases" / "demo"


def test_the_demo_case_is_valid_and_complete_in_both_languages() -> None:
    """Every proposal has a title, a summary, a place, a cost and a picture, in Chinese and English;
    together they cost more than there is, so that the vote decides something."""
    case = read_case((DEMO / "case.json").read_bytes())
    for proposal in case.proposals:
        for texts in (proposal.title, proposal.summary, proposal.place):
            assert texts is not None
            assert set(texts) == {"zh-Hant", "en"}
        assert proposal.cost > 0
        assert proposal.category
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
