"""Sticks: which ones are plugged in and mounted, and how much room they have."""

import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from sync.protocol.errors import StorageFailed

MOUNTS, BLOCK_DEVICES = Path("/proc/self/mountinfo"), Path("/sys/dev/block")
FOR_STICKS = tuple(map(PurePosixPath, ("/media", "/run/media")))
"""where desktops mount what is plugged in"""
SYSTEM = tuple(map(PurePosixPath, ("/boot", "/efi", "/run/live", "/lib/live", "/usr/lib/live")))
"""a system that was started from a stick has it mounted here"""


@dataclass(frozen=True)
class RemovableMedium:
    """One of them, as it was when it was looked for."""

    folder: Path
    name: str
    """what the officer calls it by: the label, or the drive"""
    free: int
    """bytes"""
    writable: bool
    device: int
    """the system's number of it: another one when it is pulled out, also where its folder stays"""

    def require(self) -> None:
        """Raise StorageFailed unless it is still there.

        The empty folder that a stick leaves behind is on the system's own disk: what is written there is lost
        to whoever carries the stick away.
        """
        try:
            there = self.folder.stat().st_dev == self.device
        except OSError:
            there = False
        if not there:
            raise StorageFailed(f"{self.name} was pulled out", reason="stick-pulled-out")


def removable_media(mounts: Path = MOUNTS, block_devices: Path = BLOCK_DEVICES) -> list[RemovableMedium]:
    """Those that are there now, by name. `mounts` and `block_devices` are Linux's own lists.

    May take long while one of them does not answer. One that is pulled out meanwhile is left out. Raises
    StorageFailed if the system does not tell what is mounted.
    """
    found = []
    for folder, name, writable in _places(mounts, block_devices):
        with suppress(OSError):  # pulled out since the list was made
            free, device = shutil.disk_usage(folder).free, folder.stat().st_dev
            found.append(RemovableMedium(folder, name, free, writable, device))
    return sorted(found, key=lambda one: one.name)


class Mount(NamedTuple):
    """One line of Linux's mountinfo."""

    device: str
    """major:minor"""
    folder: PurePosixPath
    read_only: bool


def _places(mounts: Path, block_devices: Path) -> Iterator[tuple[Path, str, bool]]:
    if sys.platform == "win32":
        yield from _drives()
        return
    try:
        listed = [_mount(line) for line in mounts.read_text("utf-8", "surrogateescape").splitlines()]
    except OSError as error:
        raise StorageFailed(f"the system does not tell what is mounted: {error.strerror}") from error
    for one in _sticks(listed, block_devices):
        yield Path(one.folder), one.folder.name, not one.read_only


def _mount(line: str) -> Mount:
    """See proc(5): fields up to a dash, then file system, source and the options of the whole of it."""
    fields, _, rest = line.partition(" - ")
    _, _, device, _, folder, options, *_ = fields.split(" ")
    all_options = {*options.split(","), *rest.split(" ")[-1].split(",")}
    unescaped = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), folder)
    return Mount(device, PurePosixPath(unescaped), "ro" in all_options)


def _sticks(mounts: Iterable[Mount], block_devices: Path) -> Iterator[Mount]:
    on_top = {one.folder: one for one in mounts}  # a later mount hides an earlier one in the same place
    systems = {one.device for one in on_top.values() if _is_systems(one.folder)}
    seen: set[str] = set()
    for one in on_top.values():
        is_stick = any(one.folder.is_relative_to(place) for place in FOR_STICKS) or _is_removable(
            one.device, block_devices
        )
        if is_stick and one.device not in systems and one.device not in seen:
            seen.add(one.device)
            yield one


def _is_systems(folder: PurePosixPath) -> bool:
    return folder == PurePosixPath("/") or any(folder.is_relative_to(place) for place in SYSTEM)


def _is_removable(device: str, block_devices: Path) -> bool:
    """Does the kernel call it, or the disk that it is a part of, removable, or is it plugged in by USB?"""
    place = Path(os.path.realpath(block_devices / device))
    with suppress(OSError):  # what is no block device is not there
        flags = [one / "removable" for one in (place, place.parent)]
        if any(one.exists() and one.read_text().strip() == "1" for one in flags):
            return True
    return any(part.startswith("usb") for part in place.parts)


def _drives() -> Iterator[tuple[Path, str, bool]]:
    """Windows: every drive that it calls removable."""
    import ctypes

    removable = 2  # DRIVE_REMOVABLE
    system = vars(ctypes)["windll"].kernel32  # on Windows alone
    present = system.GetLogicalDrives()
    for letter in (chr(ord("A") + n) for n in range(26) if present >> n & 1):
        if system.GetDriveTypeW(f"{letter}:\\") == removable:
            yield Path(f"{letter}:\\"), f"{letter}:", True
