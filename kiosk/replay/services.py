"""Centre, identity service and household registry as the processes they are, each with its log."""

import io
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import TracebackType

import typer

from kiosk.replay.office import Office
from sync.cli.main import app

START_SECONDS = 60.0
STOP_SECONDS = 20.0
REGISTRY, IDENTITY, CENTRE = "registry", "identity", "centre"


class CommandFailed(Exception):
    """A `pbcentre` command did not succeed; what it said is in the message."""


class Services:
    """Use as a context manager: whatever was started is ended, by its process id."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self.ports: dict[str, int] = {}
        self.folder = office.folder
        (self.folder / "logs").mkdir(parents=True, exist_ok=True)
        (self.folder / "centre").mkdir(exist_ok=True)
        (self.folder / "identity").mkdir(exist_ok=True)

    @property
    def token_file(self) -> Path:
        return self._office.secrets / "identity.token"

    def make_token(self) -> None:
        """The secret by which the identity service knows the centre."""
        pbcentre(self.folder / "logs" / "pbcentre.log", "identity", "new-token", str(self.token_file))

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.ports[name]}"

    def start(self, people: Path, certificates: Sequence[Path]) -> None:
        """Start registry, identity service and centre, and wait until all of them answer.

        In: the CSV of everybody the registry knows; the certificates of all stations. Raises CommandFailed.
        """
        listed = [part for file in certificates for part in ("--certificates", str(file))]
        self._start(REGISTRY, "registry-sandbox", str(people))
        self._start(
            IDENTITY,
            *("identity", "serve", *self.identity_options(), *listed),
            *("--registry", self.url(REGISTRY), "--token-file", str(self.token_file)),
            *("--aliases", str(self._office.aliases)),
        )
        self._start(CENTRE, "serve", *self.centre_options(), "--token-file", str(self.token_file))
        for name in (REGISTRY, IDENTITY, CENTRE):
            self._wait_for(name)

    def centre_options(self) -> tuple[str, ...]:
        """What every command at the centre needs."""
        office = self._office
        return (
            *("--case", str(office.case_file), "--keys", str(office.key_file("centre"))),
            *("--database", f"sqlite:///{self.folder / 'centre' / 'centre.db'}"),
            *("--passphrase-file", str(office.passphrase_file("centre"))),
        )

    def identity_options(self) -> tuple[str, ...]:
        """What every command at the identity service needs."""
        office = self._office
        return (
            *("--case", str(office.case_file), "--keys", str(office.key_file("identity"))),
            *("--database", str(self.folder / "identity" / "identity.db")),
            *("--passphrase-file", str(office.passphrase_file("identity"))),
        )

    def _start(self, name: str, *arguments: str) -> None:
        port = _free_port()
        with (self.folder / "logs" / f"{name}.log").open("ab") as log:
            self._processes[name] = subprocess.Popen(
                [*PBCENTRE, *arguments, "--port", str(port)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        self.ports[name] = port

    def _wait_for(self, name: str) -> None:
        """Wait until it listens. Raises CommandFailed if it ends, or takes too long."""
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until and self._processes[name].poll() is None:
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", self.ports[name])) == 0:
                    return
            time.sleep(0.05)
        said = (self.folder / "logs" / f"{name}.log").read_text(errors="replace")[-2000:]
        raise CommandFailed(f"the {name} process does not come up:\n{said}")

    def stop(self, name: str) -> None:
        """End one process and wait for it."""
        process = self._processes.pop(name, None)
        if process is None:
            return
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def __enter__(self) -> "Services":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes.values():
            process.terminate()  # all at once: each takes a moment to close its database
        for name in list(self._processes):
            self.stop(name)


PBCENTRE = (sys.executable, "-m", "sync.cli.main")
COMMAND = typer.main.get_command(app)


def pbcentre(log: Path, *arguments: str) -> str:
    """Run a command to its end, in this process: what it printed, which goes to the log too.

    Raises CommandFailed.
    """
    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        code = COMMAND.main(list(arguments), prog_name="pbcentre", standalone_mode=False)
    with log.open("a", encoding="utf-8") as file:
        file.write(printed.getvalue())
    if code:
        raise CommandFailed(f"pbcentre {' '.join(arguments[:2])} failed:\n{printed.getvalue()[-4000:]}")
    return printed.getvalue()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
