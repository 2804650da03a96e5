"""The folder in which papers are kept as PDF."""

import os
from pathlib import Path

from sync.protocol.durable_file import write_durably
from sync.protocol.errors import StorageFailed

UNDATED = 946684800
"""2000-01-01 UTC, in seconds"""


class PaperFolder:
    """Keeps the latest paper of each name, so that officers can print it again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, pdf: bytes, *, dated: bool = True) -> Path:
        """Write it and give its path. Not `dated`: the file does not tell when. Raises StorageFailed."""
        path = self._folder / f"{name}.pdf"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_durably(path, pdf)
            if not dated:
                os.utime(path, (UNDATED, UNDATED))
        except OSError as error:
            raise StorageFailed(f"{path.name} cannot be written: {error.strerror}") from error
        return path
