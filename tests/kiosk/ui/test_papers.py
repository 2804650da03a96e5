"""Papers take their words from the screens, and cost the screens no time."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk.ui.paper_press import PaperPress
from kiosk.ui.papers import Papers
from tests.support.papers import PARK, TELEPHONE, closing, pass_text, receipt, text_of, zero
from tests.support.world import DURING


@pytest.fixture(scope="module")
def press() -> Iterator[PaperPress]:
    one = PaperPress()
    yield one
    one.end()


@pytest.mark.parametrize(
    ("languages", "there", "missing"),
    [
        (("zh-Hant", "en"), ("投票所結束投票報告表", "Closing"), ()),
        (("ja", "zh-Hant"), ("投票所結束投票報告表", "Closing"), ()),
        (("en", "zh-Hant"), ("Closing",), ("投票所結束投票報告表",)),
        (("ja",), ("Closing",), ("投票所結束投票報告表",)),
    ],
)
def test_a_sheet_is_in_the_cases_first_language_that_we_have_and_in_english(
    press: PaperPress, languages: tuple[str, ...], there: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    text = text_of(press.make(Papers(languages).closing_sheet([closing()])))
    assert all(one in text for one in there)
    assert not any(one in text for one in missing)


def test_every_paper_can_be_made_from_here(press: PaperPress) -> None:
    papers = Papers(("zh-Hant",))
    orders = (
        papers.voting_pass(pass_text(330), [PARK], "st1", DURING),
        papers.zero_sheet([zero()]),
        papers.closing_sheet([closing()]),
        papers.voters_slip([(PARK, receipt())], TELEPHONE, "en"),
    )
    made = [press.make(one) for one in orders]
    assert [one.for_voter for one in made] == [True, False, False, True]
    assert "投票" not in text_of(made[-1])


def test_the_screens_never_load_reportlab() -> None:
    """It takes half a second, and its fonts 30 MB: they stay where papers are made."""
    told = (
        "import sys; from kiosk.ui.paper_press import PaperPress; from kiosk.ui.papers import Papers\n"
        "from kiosk.ui import printing\n"
        "if __name__ == '__main__':\n"
        "    press = PaperPress(); paper = press.make(Papers(['en']).voting_pass('x', [], 'st1', 0))\n"
        "    press.end(); print(len(paper.pdf) > 1000, 'reportlab' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
