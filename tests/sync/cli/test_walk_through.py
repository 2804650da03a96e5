"""An organiser, two stations, two officials and three trustees hold a poll with commands alone."""

import json

from typer.main import get_command

from sync.cli.main import app as pbcentre
from tests.sync.cli.conftest import Held
from tests.sync.cli.walk_through import DOCUMENT, PROGRAMS


def test_a_poll_can_be_held_by_following_the_document(held: Held) -> None:
    """Three people vote at each of two stations, one of them at both. Her slip of st1 counts."""
    result = json.loads((held.folder / "counted/result/published/result.json").read_bytes())
    assert result["account"]["accepted"] == 6
    assert result["account"]["counted"] == 5
    assert result["account"]["superseded"] == 1


def test_every_command_says_what_it_does_and_what_each_option_is() -> None:
    """A newcomer has nothing but --help."""
    silent = []
    for program in PROGRAMS.values():
        waiting = [get_command(program)]
        while waiting:
            command = waiting.pop()
            waiting += getattr(command, "commands", {}).values()
            silent += [] if command.help else [command.name]
            silent += [
                f"{command.name} {one.name}" for one in command.params if not getattr(one, "help", None)
            ]
    assert silent == []


def test_every_command_stands_in_the_document_or_in_the_order_of_the_help() -> None:
    """Nothing can be typed that is told nowhere."""
    told = DOCUMENT.read_text(encoding="utf-8") + (get_command(pbcentre).help or "")
    for name, command in get_command(pbcentre).commands.items():
        for one in getattr(command, "commands", {}) or [""]:
            assert f"{name} {one}".strip() in told
