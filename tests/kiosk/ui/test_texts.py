"""Every word of the screens is there in every language, and can be drawn."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from installers.translations import faults
from kiosk.devices.code_reader import Sight
from kiosk.domain.ballot_draft import TOO_MUCH
from kiosk.domain.check_in import Answer, Outcome
from kiosk.domain.polling_day import DayState
from kiosk.domain.scanned import Scan
from kiosk.domain.typed_identity import OTHER_SCHEMES, Typed, TypedDate
from kiosk.ui.camera import CameraState
from kiosk.ui.error_presenter import words_for
from kiosk.ui.line import Line
from kiosk.ui.resources import FONTS, RESOURCES
from kiosk.ui.screens.desk.answer import acts_for_all, acts_for_case, outcome_name
from kiosk.ui.screens.officer.pin import Purpose
from kiosk.ui.screens.voter.give_back import Ending
from kiosk.ui.texts import Texts, lent
from kiosk.ui.widgets.camera_preview import HIDDEN
from sync.protocol.errors import IdentityInvalid, PollingError, StorageFailed
from tests.support.catalogues import catalogues

KIOSK = RESOURCES.parent / "kiosk"
SOURCE = [path for folder in ("ui", "reports") for path in (KIOSK / folder).rglob("*.py")]
KEY = re.compile(r"[a-z-]+(\.[a-zA-Z-]+)+")


def error_classes(base: type[PollingError] = PollingError) -> Iterator[type[PollingError]]:
    yield base
    for one in base.__subclasses__():
        yield from error_classes(one)


def keys_in_source() -> tuple[set[str], list[re.Pattern[str]]]:
    """Keys written out, and patterns of those put together, in all of kiosk/ui and kiosk/reports."""
    whole, patterns = set(), []
    for path in SOURCE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(part.value) if isinstance(part, ast.Constant) else r"[a-zA-Z.-]+"
                    for part in node.values
                ]
                patterns.append(re.compile("".join(map(str, parts))))
    return whole, patterns


def test_every_language_has_the_same_keys_and_the_same_blanks() -> None:
    """No language lacks a text, has one too many, or fills in other details than the others."""
    assert list(faults()) == []


def test_every_key_in_the_source_is_in_the_catalogue() -> None:
    """A key mistyped in a screen is found here, not by a voter."""
    whole, _ = keys_in_source()
    catalogue = catalogues()["en"]
    files = {key for key in whole if key.endswith((".ttf", ".ts", ".qm", ".svg", ".txt"))}
    assert {
        one for one in whole - files if not any(key == one or key.startswith(f"{one}.") for key in catalogue)
    } == set()


def test_every_text_of_the_catalogue_is_used() -> None:
    """A text that no screen shows is dead weight for translators."""
    whole, patterns = keys_in_source()

    def used(key: str) -> bool:
        plain = re.sub(r"\.(one|other)$", "", key)
        return any(
            one in whole or any(pattern.fullmatch(one) for pattern in patterns) for one in (key, plain)
        )

    assert [key for key in catalogues()["en"] if not used(key) and not key.startswith("error.")] == []


@pytest.mark.parametrize("language", sorted(catalogues()))
def test_everything_that_has_a_state_has_its_words(language: str) -> None:
    """Whatever the station may answer, the screens have words for it."""
    texts = Texts(language)
    answers = [Answer(outcome, open_pass=open_pass) for outcome in Outcome for open_pass in (None, b"0" * 16)]
    keys = [f"answer.{outcome_name(answer)}.{part}" for answer in answers for part in ("headline", "body")]
    keys += [f"answer.act.{act}" for one in answers for act in (*acts_for_all([one]), *acts_for_case(one))]
    keys += [f"day.{day}.{part}" for day in DayState for part in ("headline", "body")]
    keys += [f"status.line.{line}" for line in Line]
    keys += [f"check-in.typed.{typed}" for typed in Typed if typed is not Typed.UNFINISHED]
    keys += [f"check-in.typed.{Typed.UNFINISHED}.{number}" for number in ("one", "other")]
    keys += [f"check-in.other-typed.{typed}" for typed in Typed if typed is not Typed.WRONG_CHECK_DIGIT]
    keys += [f"check-in.date.{typed}" for typed in TypedDate if typed is not TypedDate.RIGHT]
    keys += [f"check-in.scanned.{scan}" for scan in Scan if scan is not Scan.ID_NUMBER]
    keys += [f"check-in.{part}.{scheme}" for part in ("number", "to") for scheme in ("id", *OTHER_SCHEMES)]
    keys += [f"camera.state.{state}" for state in CameraState if state not in HIDDEN]
    keys += [f"camera.sight.{sight}" for sight in Sight]
    keys += [f"pin.{purpose}.{part}" for purpose in Purpose for part in ("heading", "why", "button")]
    keys += [f"give-back.{ending}.{part}" for ending in Ending for part in ("headline", "body")]
    refusals = [*TOO_MUCH[1:], *(f"{TOO_MUCH[0]}.{how}" for how in ("by-touch", "with-points"))]
    keys += [f"refused.{rule}.{part}" for rule in refusals for part in ("headline", "body")]
    keys += [f"role.{role}" for role in ("officer", "chief")]
    assert [key for key in keys if not texts.has(key)] == []


@pytest.mark.parametrize("language", sorted(catalogues()))
@pytest.mark.parametrize("kind", sorted(set(error_classes()), key=lambda one: one.code))
def test_every_error_is_told_with_what_to_do_next(kind: type[PollingError], language: str) -> None:
    """Each kind of error has words of its own in each language; its English message is for logs only."""
    what, next_step = words_for(kind("a message for logs"), Texts(language))
    assert what
    assert next_step
    assert "logs" not in what + next_step


def test_details_choose_a_more_exact_text_where_there_is_one() -> None:
    """A wrong check digit is told as that; a reason without words of its own falls back to the general
    text."""
    texts = Texts("en")
    general = words_for(IdentityInvalid("x"), texts)
    assert words_for(IdentityInvalid("x", reason="checksum"), texts) != general
    assert words_for(IdentityInvalid("x", reason="shape"), texts) == general
    assert words_for(StorageFailed("x", outcome="unknown"), texts) != words_for(StorageFailed("x"), texts)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_character_can_be_drawn(qtbot: QtBot, weight: str) -> None:
    """Without a glyph Qt draws an empty box and reports nothing: all texts and the demo case are looked
    through."""
    demo = (RESOURCES / "cases" / "demo" / "case.json").read_text("utf-8")
    shown = set(demo) | {sign for texts in catalogues().values() for text in texts.values() for sign in text}
    fonts = [QRawFont(str(FONTS / f"{name}-{weight}.ttf"), 20) for name in ("NotoSansTC", "NotoSansThai")]

    def drawn(sign: str) -> bool:
        return any(font.supportsCharacter(ord(sign)) for font in fonts)

    assert sorted(sign for sign in shown if sign.isprintable() and not drawn(sign)) == []


def test_english_has_no_curly_quotes() -> None:
    """The Chinese font draws them as wide as a Chinese character, which tears English words apart."""
    texts: list[str] = list(catalogues()["en"].values())
    assert not [text for text in texts if set(text) & set("‘’“”")]


def test_numbers_and_money_read_naturally() -> None:
    """One is not plural; amounts have separators and the currency's own decimals."""
    texts = Texts("en")
    assert texts.counted("status.waiting", 1) == "1 to send"
    assert texts.counted("status.waiting", 1200) == "1,200 to send"
    assert texts.money(1850000, "TWD", 0) == "NT$1,850,000"
    assert texts.money(185050, "EUR", 2) == "EUR 1,850.50"
    assert Texts("zh-Hant").money(1850000, "TWD", 0) == "1,850,000 元"
    assert Texts("vi").money(1850000, "TWD", 0) == "NT$1.850.000"
    assert Texts("id").money(185050, "EUR", 2) == "EUR 1.850,50"
    assert Texts("id").counted("status.waiting", 1200).startswith("1.200")


def test_a_text_of_the_case_falls_back_to_its_main_language_and_says_so() -> None:
    """A text that the case does not have in Thai is shown in its main language rather than not at all, with
    that language's name; so is one left empty. Where even that is missing, what there is."""
    thai = Texts("th", "zh-Hant")
    assert thai.of({"en": "Shade", "zh-Hant": "樹蔭", "th": "ร่มเงา"}) == "ร่มเงา"
    assert thai.of({"en": "Shade", "zh-Hant": "樹蔭"}) == "[正體中文] 樹蔭"
    assert thai.of({"zh-Hant": "樹蔭", "th": ""}) == "[正體中文] 樹蔭"
    assert thai.of({"en": "Shade"}) == "[English] Shade"
    assert thai.of({"ja": "日陰"}) == "[ja] 日陰"


def test_the_name_of_a_device_is_no_text_of_another_language() -> None:
    assert Texts("th").of({"zxx": "st1-c"}) == "st1-c"


@pytest.mark.parametrize("language", sorted(catalogues()))
def test_what_was_lent_is_known_by_its_mark(language: str) -> None:
    """For the voice: it reads the text in the language it is in, and a recording of it is found."""
    if language != "zh-Hant":
        assert lent(Texts(language, "zh-Hant").of({"zh-Hant": "樹蔭"})) == ("zh-Hant", "樹蔭")
    assert lent("[1] 樹蔭") == (None, "[1] 樹蔭")


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("zh-Hant", "民國115年11月28日"),
        ("en", "28 November 2026"),
        ("vi", "28 tháng 11 năm 2026"),
        ("id", "28 November 2026"),
        ("th", "28 พฤศจิกายน ค.ศ. 2026"),
        ("fil", "Nobyembre 28, 2026"),
    ],
)
def test_days_are_written_as_each_language_does(language: str, day: str) -> None:
    """In Chinese by the Minguo calendar; the time is that of Taiwan."""
    assert Texts(language).day(date(2026, 11, 28)) == day
    assert Texts(language).moment(datetime(2026, 11, 27, 22, 5, tzinfo=UTC)) == f"{day} 06:05"


def test_no_text_lies_outside_the_catalogue() -> None:
    """A screen has no words of its own in its source, where no translator would find them."""
    chinese = re.compile(r"[\u4e00-\u9fff]")
    outside: list[Path] = [path for path in SOURCE if chinese.search(path.read_text("utf-8"))]
    assert outside == []
