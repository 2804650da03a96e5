"""docs/running-a-poll.md, run as it stands: its commands in order, by the people of the story."""

import re
import shlex
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from typer.main import get_command
from typer.testing import CliRunner, Result

from kiosk.__main__ import commands as pbkiosk
from kiosk.app.station import OpenedStation, open_station
from sync.cli.main import app as pbcentre
from sync.protocol.ballot import Ballot
from sync.protocol.case import Case, Publication
from sync.protocol.identity import Identity
from tests.support.people import people
from tests.support.world import plain_case

DOCUMENT = Path(__file__).parents[3] / "docs" / "running-a-poll.md"
CASE = "PARK-2026"
WORDS, PIN = "six words of our own choosing", "271828"
OFFICERS = {"st1": ("lin", "chen"), "st2": ("wu", "tsai")}
VOTERS = people(6)
PROGRAMS = {"pbcentre": pbcentre, "pbkiosk": pbkiosk}


def sections() -> dict[str, list[str]]:
    """The commands to be run, by the number of their heading."""
    found: dict[str, list[str]] = {}
    for part in DOCUMENT.read_text(encoding="utf-8").split("\n## ")[1:]:
        blocks = re.findall(r"```console\n(.*?)```", part, re.DOTALL)
        found[part.split(".")[0]] = [line for block in blocks for line in block.splitlines()]
    return found


def a_case(code: str = CASE) -> Case:
    """A case that is open now, for people as few as these."""
    now = datetime.now(UTC)
    publication = Publication(smallest_group=1)
    return plain_case(
        code, opens=now - timedelta(hours=1), closes=now + timedelta(days=1), publication=publication
    )


@dataclass
class Office:
    """A folder in which people type commands."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    def write(self, name: str, content: str | bytes) -> Path:
        """A file that somebody brings along."""
        file = self.folder / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def write_inputs(self, case: Case) -> None:
        """What the organiser starts from: the case, the registry's list, a passphrase kept in a file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.write("park.json", msgspec.json.encode(case))
        rows = "".join(f"{one.number},{one.birth_date}\n" for one in VOTERS)
        self.write("roll.csv", "id,birth_date\n" + rows)
        self.write("words", WORDS)

    def run(self, line: str, typed: str = "y\n", *, words: str = "words") -> Result:
        """One line of pbcentre or pbkiosk. Passphrases come from the file `words`; the rest is `typed`."""
        program, *arguments = shlex.split(line)
        for option in ("--passphrase-file", "--recovery-file"):
            if _takes(option, program, arguments) and option not in arguments:
                arguments += [option, words]
        with chdir(self.folder):
            return CliRunner().invoke(PROGRAMS[program], arguments, input=typed, env=self.environment)

    def do(self, line: str, typed: str = "y\n") -> str:
        """The same, which must succeed. What it printed."""
        if line.startswith("export "):
            name, value = line.removeprefix("export ").split("=")
            self.environment[name] = value
            return ""
        told = self.run(line, typed)
        assert told.exit_code == 0, f"{line}\n{told.output}\n{told.exception!r}"
        return told.output

    def decide(self, draft: str) -> None:
        """Two people sign a draft, and the centre takes it in."""
        for person in ("wang", "lee"):
            self.do(f"pbcentre sign {draft} --key {person}.key")
        self.do(f"pbcentre receive {draft}")

    def files(self) -> dict[str, bytes]:
        """Everything in the folder."""
        found = sorted(file for file in self.folder.rglob("*") if file.is_file())
        return {str(file.relative_to(self.folder)): file.read_bytes() for file in found}

    @contextmanager
    def station(self, name: str) -> Iterator["Polling"]:
        """A station as its officers have it open."""
        station = open_station(self.folder / name, WORDS)
        try:
            yield Polling(station, *OFFICERS[name])
        finally:
            station.close()


def _takes(option: str, program: str, arguments: list[str]) -> bool:
    command = get_command(PROGRAMS[program])
    for word in arguments:
        command = getattr(command, "commands", {}).get(word, command)
    return any(option in one.opts for one in command.params)


class Polling:
    """One station's officers and voters, through the same use cases as its screens."""

    def __init__(self, station: OpenedStation, chief: str, second: str) -> None:
        self.station = station
        self.chief, self.second = station.sign_in(chief, PIN), station.sign_in(second, PIN)

    def open(self) -> None:
        self.station.open_day(self.chief)

    def vote(self, who: Identity, *selections: str) -> str:
        """From the desk to the slip: the tracker on it."""
        answer = self.station.check_in(who.number, who.birth_date)
        session = self.station.begin(self.station.admit(answer, self.second))
        session.agree()
        session.review()
        return self.station.cast(session, Ballot(session.style, selections)).tracker

    def close(self, paper_count: int) -> None:
        self.station.close_poll(self.chief, self.second, paper_count)


def for_second_station(line: str) -> str:
    """The same command, as it is typed for the other station."""
    for name, (chief, second) in {"st2": OFFICERS["st2"]}.items():
        line = line.replace("st1", name).replace("lin ", f"{chief} ").replace("chen ", f"{second} ")
    return line
