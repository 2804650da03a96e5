"""Acts at a station in processes of their own, which a test may cut off anywhere."""

from multiprocessing.connection import Connection
from pathlib import Path

from tests.support.other_acts import OTHER_ACTS
from tests.support.station_acts import ACTS, Act, attempts
from tests.support.stations import cheap_argon2

ALL_ACTS: dict[str, Act] = ACTS | OTHER_ACTS


def do_when_told(folder: Path, act: str, line: Connection) -> None:
    """Do an act in a process that is there already: it says `ready` and waits for a word."""
    cheap_argon2()
    do = ALL_ACTS[act].prepare(folder)
    line.send("ready")
    line.recv()
    for told in attempts(do):
        line.send(told)
