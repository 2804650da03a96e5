"""What a station's folder holds: the vault, the database, and what a stick gets to recover from."""

from pathlib import Path

from sync.protocol.durable_file import sync_folder
from sync.protocol.errors import StorageFailed

VAULT, DATABASE = "vault", "station.db"
VAULT_COPY = "vault.copy"
"""the vault once more, wrapped with the recovery secret: for the stick"""
PROVISION = "station.provision"
"""the organiser's answer as it came, sealed to a key in the vault: for the stick"""


def make_names_durable(folder: Path) -> None:
    """An error while a file was put in its place may have left open whether its name outlives a power cut."""
    try:
        sync_folder(folder)
    except OSError as error:
        raise StorageFailed(f"the station's folder cannot be read: {error.strerror}") from error
