"""Files of the office: written whole or not at all, into folders that are made as needed."""

from pathlib import Path

from sync.protocol.durable_file import write_durably
from sync.protocol.errors import StorageFailed


def write_whole(path: Path, data: bytes, *, secret: bool = False) -> None:
    """Replace a file; a secret one can be read by its owner only. Raises StorageFailed."""
    make_folder(path.parent)
    write_durably(path, data, mode=0o600 if secret else 0o644)


def make_folder(folder: Path) -> None:
    """Raises StorageFailed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(f"the folder {folder} cannot be made: {error.strerror}") from error
