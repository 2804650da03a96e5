"""Whatever becomes of the stick, the strip says it and what to do; without one it says nothing."""

import pytest

from kiosk.domain.medium import Link, Lost, MediumState
from kiosk.ui.medium_words import medium_words
from kiosk.ui.texts import Texts
from tests.support.catalogues import catalogues

REASONS = [value for name, value in vars(Lost).items() if name.isupper()]
STATES = [
    MediumState(Link.FOLLOWING),
    MediumState(Link.BEHIND, 3),
    *(MediumState(Link.LOST, 3, one) for one in REASONS),
]


@pytest.mark.parametrize("language", sorted(catalogues()))
def test_each_state_of_a_stick_has_words_of_its_own(language: str) -> None:
    told = [medium_words(Texts(language), one) for one in STATES]
    assert len(set(told)) == len(STATES) == 12
    assert all(told)


def test_where_no_stick_is_configured_nothing_is_said() -> None:
    assert medium_words(Texts("en"), MediumState()) == ""
