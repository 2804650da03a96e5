"""Draws every screen in every look, checks each picture by program, and keeps contact sheets of them all."""

import argparse
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from installers.translations import compile_stale
from kiosk.ui.theme import TextSize
from tests.screens.contact_sheet import write_sheets
from tests.screens.drawing import Job, Shot
from tests.screens.scenes import SCENES
from tests.screens.shapes import SHAPES
from tests.screens.work import draw_all

FOLDER = Path(__file__).parents[2] / ".screens"
MOST_TOLD = 60
BAR = 30


def main(arguments: Sequence[str] | None = None) -> int:
    """0 if every picture is as it should be."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("--scenes", default="*", help="only those whose name matches, as in choosing-*")
    parser.add_argument("--shapes", default="*", help=f"only some of {', '.join(SHAPES)}")
    parser.add_argument("--sizes", default="*", help="only some of small, medium, large, largest")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    wanted = parser.parse_args(arguments)
    sizes = frozenset(size for size in TextSize if fnmatch(size.name.lower(), wanted.sizes))
    jobs = [
        Job(scene, shape, sizes)
        for shape in SHAPES
        for scene in SCENES
        if fnmatch(scene, wanted.scenes) and fnmatch(shape, wanted.shapes)
    ]
    if not jobs:
        parser.error("there is no such screen")
    compile_stale()
    shutil.rmtree(wanted.folder, ignore_errors=True)
    wanted.folder.mkdir(parents=True)
    began = time.monotonic()
    shots = sorted(_progress(draw_all(jobs, wanted.folder), len(jobs)), key=_in_order)
    write_sheets(wanted.folder, shots)
    return _account(shots, wanted.folder, time.monotonic() - began)


def _in_order(shot: Shot) -> tuple[int, int]:
    return list(SCENES).index(shot.scene), list(SHAPES).index(shot.shape)


def _progress(done: Iterator[list[Shot]], count: int) -> Iterator[Shot]:
    pictures = faulty = 0
    for number, shots in enumerate(done, 1):
        pictures += len(shots)
        faulty += sum(bool(one.faults) for one in shots)
        if sys.stderr.isatty():
            bar = "█" * (BAR * number // count)
            told = f"\r{bar:<{BAR}} {number}/{count}  {pictures} pictures, {faulty} with faults "
            sys.stderr.write(told if number < count else f"{told}\n")
        yield from shots


def _account(shots: Sequence[Shot], folder: Path, seconds: float) -> int:
    faulty = [one for one in shots if one.faults]
    told = Counter(
        f"{one.scene}, {one.shape}, {one.look.size.name.lower()}: {fault}"
        for one in faulty
        for fault in one.faults
    )
    for fault, times in list(told.items())[:MOST_TOLD]:
        print(f"{fault} ({times} times)" if times > 1 else fault)
    if len(told) > MOST_TOLD:
        print(f"and {len(told) - MOST_TOLD} more")
    print(f"{len(shots)} pictures in {seconds / 60:.1f} minutes, {len(faulty)} with faults.")
    print(f"See {folder / 'index.html'}")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
