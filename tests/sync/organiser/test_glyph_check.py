"""A character that no font has is found in the office, with its place in the case, not on polling day."""

from typing import Any

import msgspec
import pytest

from sync.organiser.case_build import build_case
from sync.organiser.glyph_check import check_glyphs, names_not_drawn
from sync.organiser.roll_rows import Person
from sync.protocol.case import Case
from sync.protocol.errors import CaseInvalid
from sync.protocol.signing import Signer
from tests.support.people import people
from tests.support.world import plain_case
from tests.sync.organiser.test_preparation import deciders, publics


def case_with(**texts: Any) -> Case:
    """Its first proposal says this."""
    case = plain_case()
    return msgspec.structs.replace(
        case, proposals=(msgspec.structs.replace(case.proposals[0], **texts), *case.proposals[1:])
    )


def test_a_case_whose_characters_all_can_be_drawn_is_built() -> None:
    check_glyphs(case_with(title={"zh-Hant": "堃、喆、峯、邨：地名常用字", "th": "ที่จอดรถ", "vi": "Chỗ nghỉ"}))


def test_the_field_the_character_and_its_code_point_are_told() -> None:
    """Wherever it stands: the build refuses the case, and names every such place."""
    case = case_with(title={"zh-Hant": "𠮷祥里", "en": "Park 😀"}, place={"zh-Hant": "一\u3013"})
    with pytest.raises(CaseInvalid) as error:
        build_case(case, Signer.generate(), **publics(), decisions=deciders())
    assert error.value.message.splitlines() == [
        "proposals[0].title.zh-Hant: no shipped font can draw “𠮷” U+20BB7 CJK UNIFIED IDEOGRAPH-20BB7",
        "proposals[0].title.en: no shipped font can draw “😀” U+1F600 GRINNING FACE",
    ]
    assert error.value.details["field"] == "proposals[0].title.zh-Hant"


def test_letters_apart_from_their_accents_are_told_as_that() -> None:
    """Typed on some computers, Vietnamese looks right there and falls to pieces in print."""
    told = r"proposals\[0\]\.title\.vi: a letter and its accent, U\+0309 .*, stand apart"
    with pytest.raises(CaseInvalid, match=told):
        check_glyphs(case_with(title={"zh-Hant": "座椅", "vi": "Che\u0309"}))


def test_a_rare_character_in_a_name_keeps_nobody_from_the_roll() -> None:
    """Its line is told, and the character, but never the name."""
    rare, common = people(2)
    one = Person(2, rare, None, "resident", "all", "王𠮷明")
    other = Person(3, common, None, "resident", "all", "李小花")
    assert list(names_not_drawn([one, other])) == [(2, "“𠮷” U+20BB7 CJK UNIFIED IDEOGRAPH-20BB7")]
    assert list(names_not_drawn([one._replace(name=None)])) == []
