"""What a station's folder holds: the vault, and the database with its journal."""

from pathlib import Path

from sync.protocol.durable_file import sync_folder
from sync.protocol.errors import StorageFailed

VAULT, DATABASE = "vault", "station.db"


def make_names_durable(folder: Path) -> None:
    """An error while a file was put in its place may have left open whether its name outlives a power cut."""
    try:
        sync_folder(folder)
    except OSError as error:
        raise StorageFailed(f"the station's folder cannot be read: {error.strerror}") from error
