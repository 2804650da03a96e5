"""From the start of the program to its first screen, and its memory then, against an empty Qt window."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.measuring import Line, at_most, duration

TITLE = "Starting the station"
ROUNDS = 15
START_S = 1.5
WINDOWS = {"empty": "an empty window", "station": "the station's first screen"}
PROJECT = Path(__file__).parents[1]


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of starts of each."""
    seconds: dict[str, list[float]] = {window: [] for window in WINDOWS}
    megabytes: dict[str, list[float]] = {window: [] for window in WINDOWS}
    with TemporaryDirectory() as scratch:
        for window in WINDOWS:
            first_screen(window, Path(scratch))  # after this one, starts are warm
        for _ in range(rounds):
            for window in WINDOWS:
                taken, memory = first_screen(window, Path(scratch))
                seconds[window].append(taken)
                megabytes[window].append(memory)
    for window, name in WINDOWS.items():
        yield Line(f"to {name}", duration(median(seconds[window])))
        yield Line(f"memory at {name}", f"{median(megabytes[window]):.0f} MB")
    yield at_most("warm, the median", median(seconds["station"]), START_S, " s")
    for what, figures in (("time", seconds), ("memory", megabytes)):
        ratio = median(figures["station"]) / median(figures["empty"])
        yield Line(f"{what} against an empty window", f"{ratio:.2f}x")


def first_screen(window: str, folder: Path) -> tuple[float, float]:
    """Seconds to the first picture, and resident megabytes then."""
    # With compiled modules at hand as where it is installed, whatever this shell says of them.
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    begun = time.monotonic()
    command = [sys.executable, "-m", "bench.first_screen", window, str(folder)]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=PROJECT, env=os.environ | compiled
    )
    shown, kilobytes = done.stdout.split()
    return float(shown) - begun, int(kilobytes) / 1024
