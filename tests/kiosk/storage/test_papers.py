"""The folder of papers: the latest of each name, whole, and of a voter's nothing that tells when."""

from pathlib import Path

import pytest

from kiosk.storage.papers import UNDATED, PaperFolder
from sync.protocol.errors import StorageFailed


def test_the_latest_paper_of_a_name_is_kept(tmp_path: Path) -> None:
    folder = PaperFolder(tmp_path / "new" / "papers")
    folder.keep("zero-report", b"first")
    assert folder.keep("zero-report", b"second").read_bytes() == b"second"
    assert [one.name for one in (tmp_path / "new" / "papers").iterdir()] == ["zero-report.pdf"]


def test_a_voters_paper_does_not_tell_when_it_was_printed(tmp_path: Path) -> None:
    path = PaperFolder(tmp_path).keep("voters-slip", b"slip", dated=False)
    assert (path.stat().st_mtime, path.stat().st_atime) == (UNDATED, UNDATED)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "papers").write_bytes(b"a file is in the way")
    with pytest.raises(StorageFailed):
        PaperFolder(tmp_path / "papers").keep("voters-slip", b"slip")
