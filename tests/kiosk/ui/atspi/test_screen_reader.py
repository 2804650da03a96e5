"""A blind voter brings nothing but the desktop's own screen reader: it is told what is on the ballot.

Read from outside, over the bus, from the real window on an X display: what a reader for Braille would get.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.ui.resources import RESOURCES
from sync.protocol.case import Voting
from tests.kiosk.ui.atspi.desktop import PATIENCE_S, desktop, until_line
from tests.kiosk.ui.atspi.reader import ScreenReader, State
from tests.kiosk.ui.conftest import DURING, VOTERS, Installed
from tests.support.ballot_on_display import READY

PROGRAM = "ballot_on_display"
BUTTONS = frozenset({"push button", "button"})
"""at-spi2-core renamed the role in 2.54"""
GROUPS = frozenset({"panel", "grouping"})


@pytest.fixture
def reader(
    installed: Callable[[Voting | None], Installed], station_folder: Path, tmp_path: Path
) -> Iterator[ScreenReader]:
    """Listens to the bus on which the ballot is told."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    who = VOTERS[0]
    command = [sys.executable, "-m", f"tests.support.{PROGRAM}", str(station_folder)]
    with desktop(home) as around:
        process = subprocess.Popen(
            [*command, who.number, who.birth_date, str(DURING)],
            env=around,
            cwd=RESOURCES.parent,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            until_line(process, READY)
            reader = ScreenReader(around["DBUS_SESSION_BUS_ADDRESS"])
            yield reader
            reader.close()
        finally:
            process.terminate()
            process.wait(PATIENCE_S)
            if process.stdout is not None:
                process.stdout.close()


def test_the_ballot_is_told_and_can_be_filled_in_from_outside(reader: ScreenReader) -> None:
    """The title is a heading. Each proposal is a box to check, with its name, its cost and its place among
    all. One is chosen from outside: it is checked, and what remains is told. A fourth is refused, and the
    reason told. All that can be pressed has a name."""
    program = reader.program(PROGRAM)
    # Places among others are told a moment after the screen, one after the other.
    reader.until(lambda: all(one.description for one in reader.tree(*program) if one.role == "check box"))
    everything = list(reader.tree(*program))
    assert "請選擇提案，最多 3 個" in [one.name for one in everything if one.role == "heading"]
    assert "提案" in [one.name for one in everything if one.role in GROUPS]
    pressed = [one for one in everything if one.role in BUTTONS | {"check box"}]
    assert all(one.name for one in pressed)
    assert "下一步：確認" in [one.name for one in pressed]

    boxes = [one for one in pressed if one.role == "check box"]
    assert [one.description for one in boxes[:2]] == ["第 1 個，共 9 個", "第 2 個，共 9 個"]
    assert not any(State.CHECKED in one.states for one in boxes)
    park = boxes[0]
    assert "老榕樹廣場的樹蔭與座椅" in park.name
    assert "1,850,000 元" in park.name
    assert {State.ENABLED, State.SENSITIVE, State.FOCUSABLE, State.CHECKABLE} <= park.states

    left = next(one for one in everything if "已選 0／3" in one.name)
    reader.do(park, "Toggle")
    reader.until(lambda: State.CHECKED in reader.again(park).states)
    assert reader.again(park).name.endswith("已選")
    assert "已選 1／3" in reader.again(left).name
    for other in boxes[1:4]:
        reader.do(other, "Toggle")
    assert [State.CHECKED in reader.again(one).states for one in boxes[:4]] == [True, True, True, False]
    assert any("已經選滿 3 個" in one.name for one in reader.tree(*program))
