"""The voter's screens with 130 proposals and their photographs: each touch, each change of screen, memory.

Against the same acts in an empty Qt window, in the same process and in turns; memory against that of a
process with nothing but such a window.
"""

import io
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from PIL import Image

from bench.check_in_screen import DEVICE
from bench.measuring import Line, Timing, at_most, duration
from bench.start import PROJECT, first_screen
from kiosk.ui.resources import RESOURCES
from sync.protocol.case import Case, Voting
from sync.protocol.case_check import read_case
from tests.support.ballots import many, with_proposals
from tests.support.people import people
from tests.support.stations import ask, cheap_argon2, give, roll_of
from tests.support.world import World

TITLE = "The voter's screens"
ROUNDS = 500
TOUCH_MS = 50.0
CHANGE_MS = 100.0
MEMORY_MB = 250.0
GROWTH = 1.03
"""from a fifth of the voters to all of them"""
PHOTO = 800, 600
GRAIN = 24
DEMO = RESOURCES / "cases" / "demo"


def lines(rounds: int) -> Iterator[Line]:
    """`rounds` is the number of voters."""
    cheap_argon2()
    case, pictures = long_case()
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "station"
        world = World(case)
        roll = roll_of(world, people(rounds), style=case.styles[0].id)
        give(world, folder, ask(world, folder, device=DEVICE), roll, pictures=pictures)
        told = _voters(folder, rounds)
        _, empty = first_screen("empty", folder)
    seconds = {what: Timing(tuple(sorted(taken))) for what, taken in told["seconds"].items()}
    early, late = told["megabytes"]
    touch, change = seconds["touch"], seconds["change"]
    yield Line("proposals, each with a photograph", f"{len(case.proposals)}, {_size(pictures)}")
    yield Line("from a touch to its painted frame: p50, p95, p99", _three(touch))
    yield at_most("the same, p95", touch.p95 * 1e3, TOUCH_MS, " ms")
    yield Line("a touch in an empty window: p50, p95, p99", _three(seconds["empty touch"]))
    yield Line(
        "a touch against an empty window, medians", f"{touch.median / seconds['empty touch'].median:.1f}x"
    )
    yield Line("from a touch to another screen painted: p50, p95, p99", _three(change))
    for what, taken in seconds.items():
        if what.startswith("to "):
            yield Line(f"of them {what}: p50, p95, p99", _three(taken))
    yield at_most("another screen, p95", change.p95 * 1e3, CHANGE_MS, " ms")
    ratio = change.median / seconds["empty change"].median
    yield Line("another screen against an empty window's, medians", f"{ratio:.1f}x")
    yield Line(f"memory after {max(rounds // 5, 1)} voters", f"{early:.0f} MB")
    yield at_most(f"memory after {rounds} voters", late, MEMORY_MB, " MB")
    yield at_most("the later against the earlier", late / early, GROWTH)
    yield Line("memory against an empty window", f"{late / empty:.2f}x")


def long_case() -> tuple[Case, dict[str, bytes]]:
    """130 proposals of the demo case, each with a photograph and a map of its own; and their files."""
    demo = read_case((DEMO / "case.json").read_bytes())
    drawings = [Image.open(DEMO / str(one.picture)).convert("RGB").resize(PHOTO) for one in demo.proposals]
    chance, pictures, proposals = random.Random(1), dict[str, bytes](), []
    for n, one in enumerate(many(demo).proposals):
        names = f"{one.id}.jpg", f"{one.id}-map.jpg"
        for name in names:
            grain = Image.frombytes(
                "RGB", (PHOTO[0] // 4, PHOTO[1] // 4), chance.randbytes(PHOTO[0] * PHOTO[1] * 3 // 16)
            )
            photo = Image.blend(drawings[n % len(drawings)], grain.resize(PHOTO), GRAIN / 255)
            photo.save(out := io.BytesIO(), "JPEG", quality=80)
            pictures[name] = out.getvalue()
        proposals.append(msgspec.structs.replace(one, picture=names[0], map=names[1]))
    case = msgspec.structs.replace(
        with_proposals(demo, tuple(proposals)), recordings=(), voting=Voting(type="approval", maximum=5)
    )
    return case, pictures


def _voters(folder: Path, count: int) -> dict[str, dict[str, list[float]]]:
    command = [sys.executable, "-m", "bench.voters", str(folder), str(count)]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=PROJECT, env=environment)
    told: dict[str, dict[str, list[float]]] = json.loads(done.stdout)
    return told


def _three(timing: Timing) -> str:
    return ", ".join(map(duration, (timing.median, timing.p95, timing.p99)))


def _size(pictures: dict[str, bytes]) -> str:
    return f"{sum(map(len, pictures.values())) / 2**20:.0f} MB with their maps"
