"""An act at a station with something going wrong in it, and what became of it."""

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from tests.support.acting import ALL_ACTS, do_when_told
from tests.support.crash_replay import CrashReplay, Image
from tests.support.other_fates import OTHER_FATES
from tests.support.station_acts import AtRest
from tests.support.station_fates import FATES
from tests.support.syscall_faults import Fault, Run, record_call, run_with

ALL_FATES = FATES | OTHER_FATES
MOST = 500


def recording(at_rest: AtRest, scratch: Path, act: str, inject: str | None = None) -> CrashReplay:
    """An act from the program's start to its end, with a fault in it at will (in strace's words)."""
    start = at_rest.folder / ALL_ACTS[act].start
    work = shutil.copytree(start, scratch / "work")
    return CrashReplay(start, record_call(do_when_told, (work, act), work, scratch / "trace", inject))


def check_images(at_rest: AtRest, scratch: Path, act: str, images: Iterable[Image]) -> None:
    """On each disk the station must hold what it should, and what people were told."""
    folder = scratch / "found"
    for image in images:
        folder.mkdir()
        image.write(folder)
        try:
            ALL_FATES[act](at_rest, folder, image.said)
        except Exception as error:
            error.add_note(f"{act}, power cut {image}; it had said: {', '.join(image.said)}")
            raise
        shutil.rmtree(folder)


def each(at_rest: AtRest, scratch: Path, act: str, fault: Fault, every: int = 1) -> Iterator[Run]:
    """Do an act on a copy with the fault at its n-th call, n from `fault.n` on as long as it is met.

    Each time the station must hold what it should, and what people were told.
    """
    for n in range(fault.n, MOST, every):
        one = replace(fault, n=n)
        work = shutil.copytree(at_rest.folder / ALL_ACTS[act].start, scratch / "work")
        run = run_with(one, do_when_told, work, act)
        try:
            ALL_FATES[act](at_rest, work, run.said)
        except Exception as error:
            error.add_note(f"{act} with {one}; it had said: {', '.join(run.said)}")
            raise
        shutil.rmtree(work)
        if not run.hit:
            assert n > fault.n, f"{act} makes no use of {fault.call}: nothing was shown"
            return
        yield run
    raise AssertionError(f"{act} with {fault} comes to no end")
