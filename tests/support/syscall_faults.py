"""Let the n-th system call of a process fail, or kill the process just before it: really, by strace.

The process is forked from one that has loaded everything, and strace is attached to it only for the act in
question: so hundreds of runs cost seconds, and calls are counted from the act's beginning.
"""

import ctypes
import multiprocessing
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from tests.support.syscall_trace import Reader, Step, options, strace

SECONDS = 60
PR_SET_PTRACER, ANYBODY = 0x59616D61, ctypes.c_ulong(-1)

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.support.rehearsed"])


@dataclass(frozen=True)
class Fault:
    """The n-th use of a call fails, or kills the process before it; if it `lasts`, all later ones too."""

    call: str
    effect: str
    """`error=EIO`, `signal=SIGKILL` ..."""
    n: int
    lasts: bool = False
    paths: tuple[Path, ...] = ()
    """only where one of these is used; there need not be any yet"""

    def __str__(self) -> str:
        """In strace's words."""
        return f"{self.call}:{self.effect}:when={self.n}{'+' if self.lasts else ''}"


@dataclass(frozen=True)
class Run:
    """How a process ended, what it had said, and whether the fault happened at all."""

    killed: bool
    hit: bool
    said: tuple[str, ...]


def run_with(fault: Fault, act: Callable[..., None], *arguments: Any) -> Run:
    """Call `act(*arguments, line)` in a process of its own, with a fault after it said its first word.

    The act sends its words through `line`; after the first it must wait for an answer. Raises AssertionError
    for a process that ends in any other way than well or by the fault.
    """
    process, here = _started(_begin, act, arguments)
    said = [here.recv()]
    tracer = _attach(process.pid, *_injecting(fault))
    here.send("go")
    while True:
        try:
            said.append(here.recv())
        except EOFError:
            break
    process.join(SECONDS)
    hits = tracer.communicate(timeout=SECONDS)[1].count(b"INJECTED")
    killed = process.exitcode == -signal.SIGKILL
    assert killed or process.exitcode == 0, f"with {fault} the process ended with {process.exitcode}"
    return Run(killed, killed or hits > 0, tuple(said))


def record_call(
    act: Callable[..., None],
    arguments: tuple[Any, ...],
    folder: Path,
    output: Path,
    inject: str | None = None,
) -> list[Step]:
    """Call `act(*arguments, line)` in a process of its own, and give all it did to `folder` and said.

    As tests.support.syscall_trace.record, but without the time that a program takes to load.
    """
    reader = Reader(folder)
    process, here = _started(_begin_aloud, act, arguments)
    tracer = _attach(process.pid, *options(output, inject))
    here.send("go")
    process.join(SECONDS)
    tracer.communicate(timeout=SECONDS)
    assert process.exitcode == 0, f"the process ended with {process.exitcode}"
    return reader.steps(output)


@contextmanager
def failing_here(fault: Fault) -> Iterator[None]:
    """A fault in this very process, all of its threads. Raises AssertionError if it was never met."""
    _let_anybody_trace()
    tracer = _attach(os.getpid(), *_injecting(fault))
    try:
        yield
    finally:
        tracer.terminate()
        told = tracer.communicate(timeout=SECONDS)[1]
    assert b"INJECTED" in told, f"{fault} was never met: nothing was shown"


def _started(
    begin: Callable[..., None], act: Callable[..., None], arguments: tuple[Any, ...]
) -> tuple[ForkServerProcess, Connection]:
    here, there = _processes.Pipe()
    process = _processes.Process(target=begin, args=(act, arguments, there))
    process.start()
    there.close()
    return process, here


def _begin(act: Callable[..., None], arguments: tuple[Any, ...], line: Connection) -> None:
    _let_anybody_trace()
    act(*arguments, line)


class _Aloud:
    """A line on which words go to the standard output, where they are recorded; nobody is waited for."""

    def send(self, word: str) -> None:
        os.write(1, f"{word}\n".encode())

    def recv(self) -> None:
        pass


def _begin_aloud(act: Callable[..., None], arguments: tuple[Any, ...], line: Connection) -> None:
    _let_anybody_trace()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    line.recv()
    act(*arguments, _Aloud())


def _let_anybody_trace() -> None:
    """Where the kernel lets only a parent trace its children (Yama), this process allows it."""
    ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANYBODY, 0, 0, 0)


def _injecting(fault: Fault) -> list[str]:
    return [
        *("-f", "--signal=none", "-s", "0", "-e", f"trace={fault.call}", "-e", f"inject={fault}"),
        *(word for path in fault.paths for word in ("-P", str(path))),
    ]


def _attach(process: int | None, *how: str) -> subprocess.Popen[bytes]:
    """Start strace on a process that waits, and return once it has hold of it."""
    tracer = subprocess.Popen([strace(), *how, "-p", str(process)], stderr=subprocess.PIPE)
    assert tracer.stderr is not None
    first = tracer.stderr.readline()
    while b"Requested path" in first:
        first = tracer.stderr.readline()
    assert b"attached" in first, f"strace cannot trace: {first.decode()}"
    return tracer
