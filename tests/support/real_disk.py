"""A real ext4 file system in a file: filled, cut off from its device, or locked by the system for its errors.

Needs root, and a kernel that lets us mount. What is done to it is what the kernel does to a disk or a stick:
nothing here is between the station and its files.
"""

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SIZE = 4 * 1024 * 1024
STEP = 4096
SHUT_DOWN, WITHOUT_A_LAST_WORD = 0x8004587D, 2  # EXT4_IOC_SHUTDOWN, its NOLOGFLUSH
OPTIONS = "loop,errors=remount-ro"


class CannotMount(Exception):
    """This machine does not let us have a file system of our own."""


class RealDisk:
    """One disk or stick, in or out."""

    def __init__(self, image: Path, place: Path) -> None:
        """Empty, and plugged in at `place`. Raises CannotMount."""
        self.place, self._image = place, image
        place.mkdir()
        with image.open("wb") as file:
            file.truncate(SIZE)
        make = shutil.which("mkfs.ext4", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
        if make is None:
            raise CannotMount("there is no mkfs.ext4")
        subprocess.run([make, "-q", "-F", "-J", "size=1", image], check=True)
        self.plug_in()

    def plug_in(self) -> None:
        """As it was left: what the journal holds is taken up, as after any power cut. Raises CannotMount."""
        mount = ["mount", "-t", "ext4", "-o", OPTIONS, self._image, self.place]
        done = subprocess.run(mount, check=False, capture_output=True, text=True)
        if done.returncode:
            raise CannotMount(done.stderr.strip())

    def settle(self) -> None:
        """Everything on it is safe."""
        subprocess.run(["sync", "--file-system", self.place], check=True)

    def eject(self) -> None:
        """Nobody uses it any more."""
        subprocess.run(["umount", self.place], check=True)

    def pull_out(self) -> None:
        """In the midst of use, without a last word: open files fail, and its folder is an empty one."""
        descriptor = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, SHUT_DOWN, struct.pack("I", WITHOUT_A_LAST_WORD))
        finally:
            os.close(descriptor)
        subprocess.run(["umount", "--lazy", self.place], check=True)

    def lock(self) -> None:
        """The kernel has met an error on it, and lets nobody write any more, not even to open files."""
        subprocess.run(["mount", "-o", "remount,abort", self.place], check=True)

    def remount(self, how: str) -> None:
        """`ro` or `rw`. For `ro` no file may be open for writing."""
        subprocess.run(["mount", "-o", f"remount,{how}", self.place], check=True)

    def fill(self) -> Path:
        """Somebody's film takes all the room that is left."""
        film = self.place / "film"
        for size in (STEP, 1):
            with suppress(OSError), film.open("ab", buffering=0) as file:
                while file.write(bytes(size)):
                    pass
        return film


@contextmanager
def real_disk(folder: Path) -> Iterator[RealDisk]:
    """An empty disk at `folder`/disk. Raises CannotMount."""
    disk = RealDisk(folder / "image", folder / "disk")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", disk.place], check=False, capture_output=True)
