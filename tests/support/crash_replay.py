"""What a disk may hold after the power fails, rebuilt from a recorded run (as ALICE and CrashMonkey do).

A file system promises little. What a file holds is safe once that file was synced; that a name leads to it,
once its folder was synced. Anything since may have reached the disk or not, in any order, by sectors of 512
bytes. Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014; Mohan et al., "Finding Crash-
Consistency Bugs with Bounded Black-Box Crash Testing", OSDI 2018.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Literal

from tests.support.syscall_trace import (
    Created,
    FolderCreated,
    Removed,
    Renamed,
    Resized,
    Said,
    Step,
    Synced,
    SyncFailed,
    Written,
)

SECTOR = 512
View = Literal["written", "synced", "ordered", "torn"]
"""written: all of it (a killed process loses nothing that it wrote)
synced: only what POSIX promises, contents and names each by a sync of their own
ordered: the same for contents, but names as a journalling file system (ext4) keeps them, by any sync
torn: of what was not synced a random part, writes cut at sectors"""
CERTAIN: tuple[View, ...] = ("written", "synced", "ordered")
RANDOM: tuple[View, ...] = ("torn",)


@dataclass(eq=False)
class _File:
    """A file or folder apart from its names: what it held at rest, and what was done to it since."""

    folder: bool = False
    at_rest: bytes = b""
    changes: list[tuple[int, Written | Resized]] = field(default_factory=list)
    syncs: list[int] = field(default_factory=list)
    failed_syncs: list[int] = field(default_factory=list)

    def saved(self, done: int, at: int) -> bool:
        """Was there a sync between step `done` and step `at` (that one included)?"""
        return any(done < sync <= at for sync in self.syncs)

    def spoiled(self, done: int, at: int) -> bool:
        """Was the first sync after step `done` one that failed?

        The system then takes the contents for saved and does not try again (Rebello et al., "Can Applications
        Recover from fsync Failures?", ATC 2020). Names and lengths are kept apart, in the file system's
        journal, and can be synced again.
        """
        return any(done < failed <= at and not self.saved(done, failed) for failed in self.failed_syncs)


@dataclass(frozen=True)
class _Naming:
    """Step `at` let these names lead to these files; None: to nothing any more."""

    at: int
    names: dict[str, _File | None]


@dataclass(frozen=True)
class Image:
    """A folder as it may be found after the power failed, and what had been said by then."""

    at: int
    """the number of recorded steps that were done"""
    view: View
    files: dict[str, bytes | None]
    """contents by path; None for a folder"""
    said: tuple[str, ...]

    def __str__(self) -> str:
        return f"after step {self.at}, {self.view}"

    @property
    def digest(self) -> bytes:
        whole = sha256()
        for path, data in sorted(self.files.items()):
            whole.update(f"{path}\0{-1 if data is None else len(data)}\0".encode() + (data or b""))
        return whole.digest()

    def write(self, folder: Path) -> None:
        """Lay the image down in an empty folder."""
        for path, data in sorted(self.files.items()):
            if data is None:
                (folder / path).mkdir()
            else:
                (folder / path).write_bytes(data)


class CrashReplay:
    """A recorded run on a folder, ready to be cut off anywhere."""

    def __init__(self, at_rest: Path, steps: Sequence[Step]) -> None:
        """Take a copy of the folder as it was before the run (all of it safe on the disk), and the run."""
        self.steps = tuple(steps)
        self._root = _File(folder=True)
        start: dict[str, _File | None] = {}
        for path in at_rest.rglob("*"):
            file = _File(folder=True) if path.is_dir() else _File(at_rest=path.read_bytes())
            start[str(path.relative_to(at_rest))] = file
        self._namings = [_Naming(0, start)]
        now = {name: file for name, file in start.items() if file is not None} | {".": self._root}
        for at, step in enumerate(self.steps, 1):
            self._take(at, step, now)

    def _take(self, at: int, step: Step, now: dict[str, _File]) -> None:
        """Step number `at` is done; `now` are the names as a running program sees them."""
        names: dict[str, _File | None] = {}
        match step:
            case Created(path):
                names = {path: _File()}
            case FolderCreated(path):
                names = {path: _File(folder=True)}
            case Removed(path):
                names = {path: None}
            case Renamed(old, new):
                names = {old: None, new: now[old]}
            case Written(path) | Resized(path):
                now[path].changes.append((at, step))
            case Synced(path):
                now[path].syncs.append(at)
            case SyncFailed(path):
                now[path].failed_syncs.append(at)
        if names:
            self._namings.append(_Naming(at, names))
        for name, file in names.items():
            if file is None:
                del now[name]
            else:
                now[name] = file

    def said(self, at: int) -> tuple[str, ...]:
        """The lines that the program had said by step `at`."""
        return tuple(step.line for step in self.steps[:at] if isinstance(step, Said))

    def step_of(self, line: str) -> int:
        """The number of the step that said this line."""
        return self.steps.index(Said(line)) + 1

    def images(self, first: int, *, torn: int, seed: int) -> Iterator[Image]:
        """Each different folder that may be found if the power fails after step `first` or any later one.

        For each step the three certain views and `torn` random ones; the same seed gives the same images.
        """
        chance = random.Random(seed)
        seen = set()
        for at in range(first, len(self.steps) + 1):
            for view in (*CERTAIN, *(RANDOM * torn)):
                image = self._image(at, view, chance)
                key = image.digest, image.said
                if key not in seen:
                    seen.add(key)
                    yield image

    def _image(self, at: int, view: View, chance: random.Random) -> Image:
        names: dict[str, _File] = {}
        # A disk that was slow to write lost nearly all, a quick one nearly nothing.
        kept = chance.choice((0.1, 0.5, 0.9))
        for naming in self._namings:
            if naming.at > at or not self._name_kept(naming, names, at, view, chance.random() < kept):
                continue
            for name, file in naming.names.items():
                if file is None:
                    names.pop(name, None)
                else:
                    names[name] = file
        files = {
            name: None if file.folder else _contents(file, at, view, chance, kept)
            for name, file in names.items()
            if all(str(parent) in names for parent in list(PurePosixPath(name).parents)[:-1])
        }
        return Image(at, view, files, self.said(at))

    def _name_kept(self, naming: _Naming, names: dict[str, _File], at: int, view: View, lucky: bool) -> bool:
        """Is this change of names on the disk?"""
        if view == "written" or naming.at == 0:
            return True
        if view == "ordered":
            return any(isinstance(step, Synced) for step in self.steps[naming.at : at])
        folders = {str(PurePosixPath(name).parent) for name in naming.names}
        holders = [self._root if folder == "." else names.get(folder) for folder in folders]
        safe = all(holder and holder.saved(naming.at, at) for holder in holders)
        return safe or (view == "torn" and lucky)


def _contents(file: _File, at: int, view: View, chance: random.Random, kept: float) -> bytes:
    """What a file holds on the disk after step `at`."""
    data = bytearray(file.at_rest)
    longest = len(data)
    for done, change in file.changes:
        if done > at:
            break
        spoiled = isinstance(change, Written) and file.spoiled(done, at)
        if view == "written" or (file.saved(done, at) and not spoiled):
            _apply(data, change)
        elif view == "torn":
            for part in _parts(change):
                if chance.random() < kept:
                    _apply(data, part)
        longest = max(
            longest, change.size if isinstance(change, Resized) else change.offset + len(change.data)
        )
    # Some file systems write down the new length before the contents: the gap reads as zeros.
    if view == "torn" and chance.random() < kept:
        data.extend(bytes(max(0, longest - len(data))))
    return bytes(data)


def _parts(change: Written | Resized) -> Iterator[Written | Resized]:
    """A write in pieces that each reach the disk whole or not at all."""
    if isinstance(change, Resized):
        yield change
        return
    at, end = change.offset, change.offset + len(change.data)
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        yield Written(change.path, at, change.data[at - change.offset : until - change.offset])
        at = until


def _apply(data: bytearray, change: Written | Resized) -> None:
    if isinstance(change, Resized):
        data.extend(bytes(max(0, change.size - len(data))))
        del data[change.size :]
        return
    data.extend(bytes(max(0, change.offset - len(data))))
    data[change.offset : change.offset + len(change.data)] = change.data
