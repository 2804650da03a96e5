"""All pictures, drawn by a process for each core."""

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tests.screens.drawing import Drawing, Job, Shot

_drawing: Drawing | None = None


def draw_all(jobs: Sequence[Job], folder: Path) -> Iterator[list[Shot]]:
    """The shots of each job, as they are done. Raises BrokenProcessPool if a process ends by a crash."""
    fresh = multiprocessing.get_context("spawn")  # Qt does not survive a fork
    with ProcessPoolExecutor(os.cpu_count(), fresh, _begin, (folder,)) as pool:
        for done in as_completed([pool.submit(_draw, one) for one in jobs]):
            yield done.result()


def _begin(folder: Path) -> None:
    global _drawing  # noqa: PLW0603 - how a process of a pool keeps what it began with
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _drawing = Drawing(folder)


def _draw(job: Job) -> list[Shot]:
    assert _drawing is not None
    return _drawing.draw(job)
