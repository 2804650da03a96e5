"""The officer's strip: everything in sight in two rows at most, in words and not by colour alone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.medium import Link, Lost, MediumState
from kiosk.domain.station import Counts
from kiosk.lan.state import LanState, Neighbour, Standing
from kiosk.ui.ago import ago
from kiosk.ui.appearance import Appearance, Choice
from kiosk.ui.frame import Frame
from kiosk.ui.line import Line, LineState
from kiosk.ui.screens.officer.reason import Deed, ReasonScreen
from kiosk.ui.texts import Texts
from kiosk.ui.theme import TextSize, dots_per_mm, load_fonts
from kiosk.ui.widgets.labels import Icon
from sync.protocol.errors import ChainBroken, LanUnavailable
from tests.kiosk.ui.geometry import faults
from tests.support.catalogues import catalogues

NOW = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)
AT = int(NOW.timestamp())
REASONS = [value for name, value in vars(Lost).items() if name.isupper()]


@pytest.fixture
def frame(qtbot: QtBot) -> Callable[..., Frame]:
    """A frame with an officer's screen, of a size and in a look."""

    def new(width: int = 1280, height: int = 800, look: Choice | None = None) -> Frame:
        load_fonts()
        made = Frame(Appearance(dots_per_mm(None, 96.0), ("zh-Hant", "en")))
        qtbot.addWidget(made)
        made.show_screen(ReasonScreen(made.appearance, Deed.SUSPEND))
        made.resize(width, height)
        made.show()
        if look is not None:
            made.appearance.choose(look)
        return made

    return new


def words(frame: Frame) -> list[str]:
    """What can be read on the strip, from left to right and from top to bottom."""
    labels = [one for one in frame.status_bar.findChildren(QLabel) if one.isVisible() and one.text()]

    def place(label: QLabel) -> tuple[int, int]:
        at = label.mapTo(frame.status_bar, label.rect().center())
        return at.y() // 20, at.x()

    return [one.text() for one in sorted(labels, key=place)]


def worst(frame: Frame) -> None:
    """A day on which everything is long to tell."""
    bar = frame.status_bar
    bar.show_counts(Counts(passes=1480, cast=1466, voided=3, abandoned=4, waiting=2931), AT)
    bar.show_line(LineState(Line.TROUBLED, NOW - timedelta(minutes=47)))
    bar.show_medium(MediumState(Link.LOST, 12, Lost.CONFLICT))
    bar.show_neighbours(
        LanState((Neighbour("st1-b", Standing.TROUBLED, problem=ChainBroken("x", reason="forked")),))
    )


def all_well(frame: Frame) -> None:
    bar = frame.status_bar
    bar.show_counts(Counts(passes=12, cast=11, voided=0, abandoned=0, waiting=0), AT)
    bar.show_line(LineState(Line.UP, NOW))
    bar.show_medium(MediumState(Link.FOLLOWING))
    bar.show_neighbours(LanState((Neighbour("st1-b", Standing.TOGETHER),)))


def test_when_all_is_well_it_says_so_in_one_row_and_every_mark_is_green(frame: Callable[..., Frame]) -> None:
    shown = frame()
    all_well(shown)
    assert words(shown) == [
        "已發憑證 12　已投票 11",
        "連線正常",
        "全部送達（剛剛）",
        "隨身碟同步",
        "另 1 台相通",
    ]
    well = [one.tone for cell in shown.status_bar._cells if (one := cell.told) is not None]
    assert well == ["well"] * 4
    assert shown.status_bar.height() < 60
    assert list(faults(shown.status_bar, shown.appearance.theme)) == []


def test_the_age_of_the_last_delivery_moves_on_by_itself(frame: Callable[..., Frame]) -> None:
    """Nothing happens at the station for three minutes; the strip does not go on saying “just now”."""
    shown = frame()
    all_well(shown)
    assert "全部送達（剛剛）" in words(shown)

    shown.status_bar.show_counts(Counts(passes=12, cast=11, voided=0, abandoned=0, waiting=0), AT + 180)
    assert "全部送達（3 分鐘前）" in words(shown)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (-30, "just now"),
        (0, "just now"),
        (59, "just now"),
        (60, "1 min ago"),
        (3599, "59 min ago"),
        (3600, "1 h ago"),
        (86_400, "1 day ago"),
        (200_000, "2 days ago"),
    ],
)
def test_ages_are_told_in_words(seconds: int, told: str) -> None:
    assert ago(NOW - timedelta(seconds=seconds), NOW, Texts("en")) == told


def test_what_is_not_well_is_told_with_what_to_do_where_there_is_room(frame: Callable[..., Frame]) -> None:
    shown = frame(1920, 1080)
    all_well(shown)
    shown.status_bar.show_medium(MediumState(Link.LOST, 3, Lost.CONFLICT))
    assert "隨身碟與這台設備的紀錄不一致。請保留兩者，並聯絡承辦人。" in words(shown)
    shown.resize(1024, 600)
    shown.appearance.choose(Choice("zh-Hant", TextSize.LARGEST))
    QApplication.processEvents()
    assert "隨身碟紀錄不符" in words(shown)


@pytest.mark.parametrize("line", list(Line))
@pytest.mark.parametrize("reason", REASONS)
def test_on_a_small_screen_at_the_largest_text_two_rows_are_enough(
    frame: Callable[..., Frame], line: Line, reason: str
) -> None:
    """Whatever is the matter, in every language: nothing is cut off; in those of officers the screen keeps
    its room."""
    for language in catalogues():
        shown = frame(1024, 600, Choice(language, TextSize.LARGEST))
        worst(shown)
        QApplication.processEvents()
        shown.status_bar.show_line(LineState(line, NOW - timedelta(minutes=47)))
        shown.status_bar.show_medium(MediumState(Link.LOST, 12, reason))
        assert list(faults(shown.status_bar, shown.appearance.theme)) == []
        rows = {
            one.mapTo(shown.status_bar, one.rect().center()).y()
            for one in shown.status_bar._cells
            if one.isVisible()
        }
        assert len(words(shown)) >= 4
        if language in ("zh-Hant", "en"):
            assert len(rows) <= 2
            assert shown.status_bar.height() <= 120


def test_every_mark_stands_beside_words(frame: Callable[..., Frame]) -> None:
    shown = frame()
    worst(shown)
    icons = [one for one in shown.status_bar.findChildren(Icon) if one.isVisible()]
    assert len(icons) == 4
    assert all(one.told is not None and one.told.words for one in shown.status_bar._cells)


def test_without_a_stick_and_without_other_devices_nothing_is_said_of_them(
    frame: Callable[..., Frame],
) -> None:
    shown = frame()
    shown.status_bar.show_counts(Counts(passes=0, cast=0, voided=0, abandoned=0, waiting=8), AT)
    assert words(shown) == ["已發憑證 0　已投票 0", "以隨身碟送件", "8 筆待送（尚未送達過）"]


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (LanState(problem=LanUnavailable("x")), "區域網路異常"),
        (LanState((Neighbour("a", Standing.CUT_OFF), Neighbour("b", Standing.TOGETHER))), "1 台失聯"),
        (LanState((Neighbour("a", Standing.TOGETHER, skew=90),)), "1 台時間不符"),
        (LanState(silent=("192.168.0.7:8702",)), "1 台失聯"),
    ],
)
def test_the_other_devices_are_told_the_gravest_first(
    frame: Callable[..., Frame], state: LanState, told: str
) -> None:
    shown = frame(1024, 600, Choice("zh-Hant", TextSize.LARGEST))
    worst(shown)
    shown.status_bar.show_neighbours(state)
    assert told in words(shown)
