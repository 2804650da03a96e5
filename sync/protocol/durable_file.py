"""Writing a file so that a power cut leaves the old content or the new, never a part."""

import os
from contextlib import suppress
from pathlib import Path

from sync.protocol.errors import StorageFailed


def write_durably(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Replace the file at `path`, on the medium before it returns.

    Raises StorageFailed; the old file is intact then.
    """
    temporary = path.with_name(path.name + ".part")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):  # the first failure is the one to tell; the next attempt writes over it
            temporary.unlink(missing_ok=True)
        raise StorageFailed(f"{path.name} cannot be written: {error.strerror}") from error


def sync_folder(folder: Path) -> None:
    """Make new, renamed and removed names in a folder durable. Raises OSError.

    Windows has no such call for folders, and writes renames through by itself.
    """
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
