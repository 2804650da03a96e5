"""A machine with less than it should have: a full disk, files that may not grow or be written."""

import ctypes
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CAPABILITY_VERSION_3 = 0x20080522
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    """No file can be written beyond `size` bytes: it fails there as on a full disk (EFBIG for ENOSPC)."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[bool]:
    """A disk of so many bytes at `folder`. False if this machine does not let us mount one."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, check=False, capture_output=True).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("thread", ctypes.c_int))


class _Capabilities(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextmanager
def permissions_hold() -> Iterator[None]:
    """This thread may not write where the permissions of a file do not let it, not even as root."""
    system = ctypes.CDLL(None, use_errno=True)
    header, before = _Header(CAPABILITY_VERSION_3, 0), (_Capabilities * 2)()
    assert system.capget(ctypes.byref(header), ctypes.byref(before)) == 0
    during = (_Capabilities * 2).from_buffer_copy(before)
    during[0].effective &= ~(1 << CAP_DAC_OVERRIDE | 1 << CAP_DAC_READ_SEARCH)
    assert system.capset(ctypes.byref(header), ctypes.byref(during)) == 0
    try:
        yield
    finally:
        assert system.capset(ctypes.byref(header), ctypes.byref(before)) == 0
