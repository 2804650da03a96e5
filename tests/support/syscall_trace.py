"""Run a program under strace and read what it does to one folder: each write, sync, rename and removal.

What the program says on its standard output stands among them, so that a promise ("thank you") can be
held against what was on the disk when it was given.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

LONGEST_WRITE = 32 * 1024 * 1024
SECONDS = 100
PROJECT = Path(__file__).parents[2]
"""where programs run, so that they find the project's packages"""
ENVIRONMENT = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
"""Python itself writes nothing, so that the n-th write is the same one at every run"""
WATCHED = (
    "openat", "close", "lseek", "write", "pwrite64", "ftruncate", "fsync", "fdatasync",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir",
)  # fmt: skip
"""calls that are understood"""
SYNCS = ("fsync", "fdatasync")
REFUSED = (
    "mmap", "writev", "pwritev", "pwritev2", "fallocate", "copy_file_range", "sendfile", "sync_file_range",
    "dup", "dup2", "dup3", "fcntl", "io_uring_enter",
)  # fmt: skip
FORKS = ("clone", "clone3", "fork", "vfork")
REFUSED_BY_NAME = ("truncate", "link", "linkat", "symlink", "symlinkat", "creat", "open")
"""calls that may change a folder in a way not understood here: seen, and refused if they touch it"""

_LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+|\?)(.*)$", re.DOTALL)
_UNFINISHED = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_DESCRIPTOR = re.compile(r"^(-?\d+|AT_FDCWD)(?:<((?:\\x[0-9a-f]{2})*)>)?(\(deleted\))?")


class Unreadable(Exception):
    """The program did something that this reader cannot follow: the test that uses it would prove nothing."""


@dataclass(frozen=True)
class Created:
    """A file came to be under a name that was free, or an old one was emptied (`Resized` tells that)."""

    path: str


@dataclass(frozen=True)
class FolderCreated:
    path: str


@dataclass(frozen=True)
class Written:
    path: str
    offset: int
    data: bytes


@dataclass(frozen=True)
class Resized:
    path: str
    size: int


@dataclass(frozen=True)
class Synced:
    """fsync or fdatasync of a file or a folder ("." is the folder itself)."""

    path: str


@dataclass(frozen=True)
class SyncFailed:
    """What was to be saved may be lost for good, even if a later sync succeeds."""

    path: str


@dataclass(frozen=True)
class Renamed:
    old: str
    new: str


@dataclass(frozen=True)
class Removed:
    path: str


@dataclass(frozen=True)
class Said:
    """One line on the standard output."""

    line: str


Step = Created | FolderCreated | Written | Resized | Synced | SyncFailed | Renamed | Removed | Said


def strace() -> str:
    """The tool, or a failure that says how to get it: without it these tests would prove nothing."""
    found = shutil.which("strace")
    if found is None:
        raise AssertionError(
            "strace is needed: run `sh installers/bootstrap tests .venv` (or install strace)"
        )
    return found


def record(command: Sequence[str], folder: Path, output: Path, inject: str | None = None) -> list[Step]:
    """Run a command to its end and give all it did to `folder`, whose state before must be at rest.

    `output` is a file for the raw trace; `inject` is a fault in strace's words (`fsync:error=EIO:when=2`).
    Raises CalledProcessError, Unreadable.
    """
    reader = Reader(folder)
    subprocess.run(
        [strace(), "-qq", "--seccomp-bpf", *options(output, inject), "--", *command],
        check=True,
        timeout=SECONDS,
        stdout=subprocess.PIPE,
        cwd=PROJECT,
        env=ENVIRONMENT,
    )
    return reader.steps(output)


def options(output: Path, inject: str | None = None) -> list[str]:
    """How strace must be told to write what a Reader reads."""
    calls = ",".join(f"?{name}" for name in WATCHED + REFUSED + FORKS + REFUSED_BY_NAME)
    return [
        *("-f", "-y", "-xx", "-s", str(LONGEST_WRITE), "--signal=none", "-o", str(output)),
        *("-e", f"trace={calls}", *(("-e", f"inject={inject}") if inject else ())),
    ]


def _text(hexed: str) -> str:
    return os.fsdecode(bytes.fromhex(hexed.replace("\\x", "")))


@dataclass
class _Open:
    """An open file: its path when opened, and where `write` would go on (None: not known)."""

    path: str
    position: int | None
    append: bool


class Reader:
    """Follows file names and positions in one folder, as the kernel does."""

    def __init__(self, folder: Path) -> None:
        """Begin with what is in the folder now: names, and sizes of files."""
        sizes = {str(path.relative_to(folder)): path.stat().st_size for path in folder.rglob("*")}
        self._folder = PurePosixPath(folder.resolve())
        self._sizes = {".": 0, **sizes}
        self._open: dict[int, _Open] = {}
        self._line = b""

    def steps(self, output: Path) -> list[Step]:
        """What a program did, by the file that strace has written. Raises Unreadable."""
        with output.open(encoding="ascii") as lines:
            return list(self._read(lines))

    def _read(self, lines: Iterable[str]) -> Iterator[Step]:
        begun: dict[str, str] = {}
        for raw in lines:
            line = raw.rstrip("\n")
            if found := _UNFINISHED.match(line):
                begun[found[1]] = found[2]
                continue
            if found := _RESUMED.match(line):
                line = f"{found[1]} {begun.pop(found[1])}{found[2]}"
            found = _LINE.match(line)
            if found is None:
                continue
            if not found[4].startswith(("-", "?")):
                yield from self._call(found[2], found[3], int(found[4], 0))
            elif found[2] in SYNCS:
                for step in self._call(found[2], found[3], 0):
                    assert isinstance(step, Synced)
                    yield SyncFailed(step.path)
            # Any other call that failed changed nothing; one without an answer ended the program.

    def _inside(self, path: str) -> str | None:
        """The path below the folder, "." for itself, None outside."""
        pure = PurePosixPath(os.path.normpath(path))
        return str(pure.relative_to(self._folder)) if pure.is_relative_to(self._folder) else None

    def _paths(self, arguments: str) -> list[str | None]:
        """The names in a call, each joined to the folder descriptor before it."""
        found = []
        base = ""
        for argument in arguments.split(", "):
            if text := _STRING.fullmatch(argument):
                found.append(self._inside(str(PurePosixPath(base, _text(text[1])))))
            elif (descriptor := _DESCRIPTOR.match(argument)) and descriptor[2]:
                base = _text(descriptor[2])
        return found

    def _call(self, name: str, arguments: str, result: int) -> Iterator[Step]:
        """A call that succeeded."""
        if name == "openat":
            yield from self._opened(arguments, result)
        elif name in ("rename", "renameat", "renameat2"):
            yield from self._renamed(*self._paths(arguments))
        elif name in ("unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"):
            (path,) = self._paths(arguments)
            if path is not None and name.startswith("mkdir"):
                self._sizes[path] = 0
                yield FolderCreated(path)
            elif path is not None:
                del self._sizes[path]
                yield Removed(path)
        elif name == "mmap":
            self._check_mapping(arguments)
        elif name in FORKS:
            if "CLONE_THREAD" not in arguments:
                raise Unreadable("the program started another one, whose files are not followed")
        elif name in REFUSED_BY_NAME:
            if any(path is not None for path in self._paths(arguments)):
                raise Unreadable(f"{name} in the folder cannot be replayed")
        else:
            yield from self._on_descriptor(name, arguments, result)

    def _opened(self, arguments: str, descriptor: int) -> Iterator[Step]:
        (path,) = self._paths(arguments)
        if path is None:
            self._open.pop(descriptor, None)
            return
        flags = arguments.split('"')[2]
        if path not in self._sizes:
            yield Created(path)
        elif "O_TRUNC" in flags:
            yield Resized(path, 0)
        empty = path not in self._sizes or "O_TRUNC" in flags
        if empty:
            self._sizes[path] = 0
        # `read` is not watched, so in a file opened for both only an empty one has a known position.
        known = empty or "O_WRONLY" in flags
        self._open[descriptor] = _Open(path, 0 if known else None, "O_APPEND" in flags)

    def _renamed(self, old: str | None, new: str | None) -> Iterator[Step]:
        if old is None and new is None:
            return
        if old is None or new is None:
            raise Unreadable("a file was moved into or out of the folder")
        self._sizes[new] = self._sizes.pop(old)
        for one in self._open.values():
            if one.path == old:
                one.path = new
        yield Renamed(old, new)

    def _on_descriptor(self, name: str, arguments: str, result: int) -> Iterator[Step]:
        found = _DESCRIPTOR.match(arguments)
        number = int(found[1]) if found and found[1] != "AT_FDCWD" else -1
        if name == "write" and number == 1:
            yield from self._said(_data(arguments)[:result])
            return
        file = self._open.get(number)
        if file is None:
            return
        if name == "close":
            del self._open[number]
        elif name == "lseek":
            file.position = result
        elif name == "fcntl" and "F_DUPFD" not in arguments:
            pass  # locks
        elif name in REFUSED:
            raise Unreadable(f"{name} on {file.path} cannot be replayed")
        elif found and found[3]:
            raise Unreadable(f"{file.path} was used after its removal")
        elif name in SYNCS:
            yield Synced(file.path)
        elif name == "ftruncate":
            self._sizes[file.path] = int(arguments.rsplit(", ", 1)[1])
            yield Resized(file.path, self._sizes[file.path])
        else:
            yield self._written(file, name, arguments, result)

    def _written(self, file: _Open, name: str, arguments: str, result: int) -> Written:
        if name == "pwrite64":
            at = int(arguments.rsplit(", ", 1)[1])
        elif file.append:
            at = self._sizes[file.path]
        elif file.position is not None:
            at, file.position = file.position, file.position + result
        else:
            raise Unreadable(f"where in {file.path} a write went is not known")
        self._sizes[file.path] = max(self._sizes[file.path], at + result)
        return Written(file.path, at, _data(arguments)[:result])

    def _check_mapping(self, arguments: str) -> None:
        _, _, protection, flags, descriptor, _ = arguments.split(", ")
        file = self._open.get(int(found[1])) if (found := _DESCRIPTOR.match(descriptor)) else None
        writes = "PROT_WRITE" in protection and "MAP_SHARED" in flags
        # SQLite's -shm is an index of the -wal file: the first process to open a database makes it anew.
        if file is not None and writes and not file.path.endswith("-shm"):
            raise Unreadable(f"{file.path} was written through memory")

    def _said(self, data: bytes) -> Iterator[Step]:
        *lines, self._line = (self._line + data).split(b"\n")
        for line in lines:
            yield Said(line.decode())


def _data(arguments: str) -> bytes:
    found = _STRING.search(arguments)
    if found is None or found[2]:
        raise Unreadable("a write was cut short in the trace")
    return bytes.fromhex(found[1].replace("\\x", ""))
