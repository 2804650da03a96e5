"""One poll, prepared and held once by the commands of docs/running-a-poll.md; tests take copies of it."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sync.organiser.key_files import read_public
from sync.protocol import wrapping
from tests.sync.cli.walk_through import PIN, VOTERS, Office, a_case, for_second_station, sections

START_SECONDS = 60
SERVICES = ("pbcentre serve", "pbcentre identity serve", "pbcentre registry-sandbox")
PINS = f"{PIN}\n" * 4


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On one worker, so that the poll is held once."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.xdist_group("pbcentre"))


@pytest.fixture(autouse=True)
def _cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    _make_passphrases_cheap(monkeypatch)


def _make_passphrases_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("ITERATIONS", 1), ("MEMORY_KIB", 1024), ("LANES", 1)):
        monkeypatch.setattr(wrapping, name, value)


@dataclass
class Held:
    """The whole poll, as it stood after the parts of the document, and what its commands said."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    """by command, what it printed"""
    trackers: dict[str, str] = field(default_factory=dict)
    """by station, the slip of the person who votes at both"""

    def copy(self, part: str, to: Path) -> Office:
        """An office of one's own, as it was after a part."""
        shutil.copytree(self.folder / part, to)
        return Office(to, dict(self.environment))


@pytest.fixture(scope="session")
def held(tmp_path_factory: pytest.TempPathFactory) -> Held:
    """The poll from the first key to the verified result."""
    found = Held(tmp_path_factory.mktemp("poll"))
    office = Office(found.folder / "now")
    office.write_inputs(a_case())
    with pytest.MonkeyPatch.context() as monkeypatch:
        _make_passphrases_cheap(monkeypatch)
        Walk(office, found).go()
    return found


@pytest.fixture
def prepared(held: Held, tmp_path: Path) -> Office:
    """Everything before the first voter: keys, case, roll, stations, and a centre that knows them."""
    return held.copy("prepared", tmp_path / "office")


@pytest.fixture
def delivered(held: Held, tmp_path: Path) -> Office:
    """Both stations have closed, and their delivery files lie at the centre, not taken in yet."""
    return held.copy("delivered", tmp_path / "office")


@pytest.fixture
def handed_over(held: Held, tmp_path: Path) -> Office:
    """The hand-over is written; nothing is counted."""
    return held.copy("handed-over", tmp_path / "office")


@pytest.fixture
def counted(held: Held, tmp_path: Path) -> Office:
    """The result is signed, and the auditors have their record."""
    return held.copy("counted", tmp_path / "office")


class Walk:
    """The document from top to bottom, with a second station and the voters in between."""

    def __init__(self, office: Office, held: Held) -> None:
        self._office, self._held, self._parts = office, held, sections()
        self._ports = {":8700": _free_port(), ":8701": _free_port(), ":8702": _free_port()}

    def go(self) -> None:
        for part in ("1", "2"):
            self._part(part)
        self._stations()
        services = [line for line in self._parts["4"] if line.startswith(SERVICES)]
        for line in self._parts["4"]:
            if line not in services:
                self._do(line.replace(" online", " st2.provision.certificates online"))
        self._keep("prepared")
        self._vote()
        self._keep("delivered")
        self._part("5", each_station=True)
        self._office.write("people.csv", (self._office.folder / "roll.csv").read_bytes())
        with self._serving([*services, "pbcentre registry-sandbox people.csv --port 8702"]):
            self._part("6")
            self._part("7")
        self._keep("handed-over")
        self._part("8")
        self._keep("counted")
        self._part("9")

    def _part(self, part: str, *, each_station: bool = False) -> None:
        for line in self._parts[part]:
            self._do(line)
            if each_station and for_second_station(line) != line:
                self._do(for_second_station(line))

    def _do(self, line: str) -> None:
        """One line. What stands for something only known now is put in; what it asks is answered."""
        typed = "y\n"
        if line.startswith("pbcentre ceremony"):
            line += " --print-shares-as-text"
        elif line.startswith("pbkiosk request"):
            typed = PINS
        elif line.startswith("pbcentre tally"):
            folder = self._office.folder / "ceremony"
            typed = "".join((folder / f"share-{n}.txt").read_text() for n in (3, 1))
        line = line.replace("$ENVELOPE", self._envelope()) if "$ENVELOPE" in line else line
        line = line.replace("$AUTHORITY", self._authority()) if "$AUTHORITY" in line else line
        for port, free in self._ports.items():
            line = line.replace(port, f":{free}")
        self._held.said[line] = self._office.do(line, typed)

    def _stations(self) -> None:
        for line in self._parts["3"]:
            self._do(line)
            if "st1" in line:
                self._do(for_second_station(line))

    def _vote(self) -> None:
        """Two stations; one person votes at both, which nobody can know before the centre."""
        (self._office.folder / "stick").mkdir()
        for name, voters in (("st1", VOTERS[:3]), ("st2", VOTERS[2:5])):
            with self._office.station(name) as polling:
                polling.open()
                slips = {who.number: polling.vote(who, "p1", "p2") for who in voters}
                polling.close(paper_count=3)
            self._held.trackers[name] = slips[VOTERS[2].number]
            self._office.do(f"pbkiosk export {name} stick/{name}.delivery")

    def _envelope(self) -> str:
        """Of the person's two envelopes the one that the slip of st1 names."""
        (person,) = json.loads(self._held.said["pbcentre doubtful"])["duplicates"]
        known = {one["tracker"]: one["envelope"] for one in person["envelopes"]}
        return str(known[self._held.trackers["st1"]])

    def _authority(self) -> str:
        public = read_public(self._office.folder / "authority.key.public.json", "authority")
        return public.key("authority").hex()

    def _keep(self, part: str) -> None:
        self._held.environment = dict(self._office.environment)
        shutil.copytree(self._office.folder, self._held.folder / part)

    @contextmanager
    def _serving(self, lines: list[str]) -> Iterator[None]:
        """The three services as the processes they are."""
        running = []
        try:
            for line in lines:  # one by one: what was started before a failure is ended, too
                running.append(self._start(line))  # noqa: PERF401
            for port, process in zip((":8700", ":8701", ":8702"), running, strict=True):
                _wait_for(self._ports[port], process)
            yield
        finally:
            for process in running:
                process.terminate()
                process.wait(START_SECONDS)

    def _start(self, line: str) -> subprocess.Popen[bytes]:
        for port, free in self._ports.items():
            line = line.replace(f"--port {port[1:]}", f"--port {free}").replace(port, f":{free}")
        if "registry-sandbox" not in line:
            line += " --passphrase-file words"
        line = line.replace(
            " --certificates online", " --certificates st2.provision.certificates --certificates online"
        )
        arguments = [sys.executable, "-m", "sync.cli.main", *line.split()[1:]]
        environment = os.environ | self._office.environment
        return subprocess.Popen(arguments, cwd=self._office.folder, env=environment)


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"{process.args!r} does not answer")


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
