"""A folder in memory that plays the stick: a station takes no folder on its own disk for one."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it


@dataclass
class DemoStick:
    """`folder` is where it is plugged in; None, and `why_not`, where this machine has no such folder."""

    folder: Path | None
    why_not: str = ""

    def pull_out(self) -> None:
        if self.folder is not None:
            self.folder.rename(_pocket(self.folder))

    def put_back(self) -> None:
        if self.folder is not None:
            _pocket(self.folder).rename(self.folder)


@contextmanager
def a_stick(beside: Path) -> Iterator[DemoStick]:
    """An empty stick for a station whose folder is on the disk of `beside`; thrown away after."""
    if not IN_MEMORY.is_dir() or IN_MEMORY.stat().st_dev == beside.stat().st_dev:
        yield DemoStick(None, "No stick: this machine has no folder on a second disk to play one.")
        return
    folder = Path(tempfile.mkdtemp(prefix="demo-stick-", dir=IN_MEMORY))
    try:
        yield DemoStick(folder)
    finally:
        for one in (folder, _pocket(folder)):
            shutil.rmtree(one, ignore_errors=True)


def _pocket(folder: Path) -> Path:
    return folder.with_name(folder.name + "-pulled-out")
