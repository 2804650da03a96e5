"""What the officer is told while typing, before anything is looked up."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.typed_identity import (
    DIGITS,
    LETTERS,
    SECOND,
    Typed,
    TypedDate,
    judge_birth_date,
    judge_number,
    may_follow,
    other_schemes,
    read_birth_date,
    still_missing,
)
from sync.protocol.case import ElectorateClass
from tests.support.world import World

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
        ("A", Typed.UNFINISHED),
        ("AC03", Typed.UNFINISHED),
        ("A3", Typed.WRONG_SHAPE),
        ("12", Typed.WRONG_SHAPE),
        ("ABC", Typed.WRONG_SHAPE),
        ("1234567890", Typed.WRONG_SHAPE),
        ("A1234567890", Typed.WRONG_SHAPE),
    ],
)
def test_a_number_is_judged_as_far_as_it_is_typed(text: str, typed: Typed) -> None:
    """Half a number is not wrong yet unless no number begins so; a whole one is right, or wrong in its check
    digit or its shape."""
    assert judge_number(text) is typed


def test_the_number_of_another_document_has_no_check_digit() -> None:
    """A passport's number is right once it is long enough and has only letters and digits."""
    assert judge_number("X1", other=True) is Typed.UNFINISHED
    assert judge_number("X1234567", other=True) is Typed.RIGHT
    assert judge_number("X123/中", other=True) is Typed.WRONG_SHAPE


def test_the_keys_that_make_sense_are_known() -> None:
    """A letter first; then what makes it national or resident; then digits; after ten characters nothing."""
    assert may_follow("") == LETTERS
    assert may_follow("a") == SECOND
    assert may_follow("AC") == may_follow("A12345678") == DIGITS
    assert may_follow("A123456789") == ""
    assert set(may_follow("X12", other=True)) == {*LETTERS, *DIGITS}
    assert [still_missing(text) for text in ("", "A1-23", "A123456789", "A1234567890")] == [10, 6, 0, 0]


@given(st.sampled_from(["A123456789", "A800000014", "AC03095424", "HD02717288"]), st.integers(0, 9))
def test_a_right_number_can_be_typed_with_the_keys_that_are_offered(number: str, typed: int) -> None:
    """At each place the next character is among those offered, and what is typed so far is not wrong."""
    assert number[typed] in may_follow(number[:typed])
    assert judge_number(number[:typed]) in (Typed.EMPTY, Typed.UNFINISHED)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("", TypedDate.EMPTY),
        ("79", TypedDate.UNFINISHED),
        ("79/1", TypedDate.UNFINISHED),
        ("79/1/", TypedDate.UNFINISHED),
        ("79/1/1", TypedDate.RIGHT),
        ("0790101", TypedDate.RIGHT),
        ("民國79年1月1日", TypedDate.RIGHT),
        ("79/2/30", TypedDate.NO_SUCH_DAY),
        ("79/13/1", TypedDate.NO_SUCH_DAY),
        ("0791301", TypedDate.NO_SUCH_DAY),
        ("2001011", TypedDate.UNFINISHED),
        ("20010115", TypedDate.RIGHT),
        ("20011315", TypedDate.NO_SUCH_DAY),
        ("2030-01-01", TypedDate.NO_SUCH_DAY),
        ("abc", TypedDate.UNFINISHED),
    ],
)
def test_a_birth_date_is_judged_as_far_as_it_is_typed(text: str, typed: TypedDate) -> None:
    """Half a date is not wrong yet; a whole one is a day, or there is no such day."""
    assert judge_birth_date(text, TODAY) is typed


def test_another_document_is_offered_only_where_it_can_help() -> None:
    """No roll holds passports: a case in which nobody is attested has no use for them."""
    roll_only = World().case
    worker = ElectorateClass(
        id="worker", name={"en": "Worker"}, style="all", admission="attested", channels=("on-site",)
    )
    electorate = roll_only.electorate
    with_workers = msgspec.structs.replace(
        roll_only, electorate=msgspec.structs.replace(electorate, classes=(*electorate.classes, worker))
    )
    assert other_schemes([roll_only]) == ()
    assert other_schemes([with_workers]) == other_schemes([roll_only, with_workers]) == ("passport",)


def test_a_birth_date_is_read_back_or_it_is_none() -> None:
    """Minguo and Western years give the same day; half a date gives none."""
    assert read_birth_date("79/1/1", TODAY) == read_birth_date("1990-01-01", TODAY) == date(1990, 1, 1)
    assert read_birth_date("79/1", TODAY) is None
    assert read_birth_date("79/2/30", TODAY) is None
