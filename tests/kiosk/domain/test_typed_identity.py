"""What the officer is told while typing, before anything is looked up."""

from datetime import date

import pytest

from kiosk.domain.typed_identity import Typed, judge_number, read_birth_date

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("", Typed.EMPTY),
        (" - ", Typed.EMPTY),
        ("A12345678", Typed.UNFINISHED),
        ("A123456789", Typed.RIGHT),
        ("ａ１２３４５６７８９", Typed.RIGHT),
        ("a123-456-789", Typed.RIGHT),
        ("A800000014", Typed.RIGHT),
        ("AC03095424", Typed.RIGHT),
        ("A123456788", Typed.WRONG_CHECK_DIGIT),
        ("1234567890", Typed.WRONG_SHAPE),
        ("A1234567890", Typed.WRONG_SHAPE),
    ],
)
def test_a_number_is_judged_as_far_as_it_is_typed(text: str, typed: Typed) -> None:
    """Half a number is not wrong yet; a whole one is right, or wrong in its check digit or its shape."""
    assert judge_number(text) is typed


def test_the_number_of_another_document_has_no_check_digit() -> None:
    """A passport's number is right once it is long enough and has only letters and digits."""
    assert judge_number("X1", other=True) is Typed.UNFINISHED
    assert judge_number("X1234567", other=True) is Typed.RIGHT
    assert judge_number("X123/中", other=True) is Typed.WRONG_SHAPE


def test_a_birth_date_is_read_back_or_it_is_none() -> None:
    """Minguo and Western years give the same day; half a date gives none."""
    assert read_birth_date("79/1/1", TODAY) == read_birth_date("1990-01-01", TODAY) == date(1990, 1, 1)
    assert read_birth_date("79/1", TODAY) is None
    assert read_birth_date("79/2/30", TODAY) is None
