"""A file of the station is cut short, altered, emptied or gone: the station says so, and touches nothing.

Above all it does not begin anew in an empty place, as if nobody had voted yet.
"""

from pathlib import Path

import pytest

from kiosk.app.folder import DATABASE, VAULT
from sync.protocol.errors import FileDamaged, NotAllowedNow, PollingError, StorageFailed
from tests.support.station_acts import STATION, AtRest, opened

PAGE = 4096


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        *((VAULT, kept) for kept in (0, 1, 16, 200)),
        *((DATABASE, kept) for kept in (0, 1, 200, PAGE, 3 * PAGE)),
    ],
)
def test_a_file_cut_short_is_damaged(scratch: Path, at_rest: AtRest, name: str, kept: int) -> None:
    folder = at_rest.copy(STATION, scratch / "work")
    whole = (folder / name).read_bytes()
    assert kept < len(whole)
    (folder / name).write_bytes(whole[:kept])
    with pytest.raises(FileDamaged):
        opened(folder)
    assert (folder / name).read_bytes() == whole[:kept]


def test_an_altered_page_is_never_taken_for_true(scratch: Path, at_rest: AtRest) -> None:
    """Each page in turn: those that opening reads are refused; the others are left as they are."""
    whole = (at_rest.folder / STATION / DATABASE).read_bytes()
    refused = 0
    for page in range(0, len(whole), PAGE):
        altered = bytearray(whole)
        altered[page + PAGE // 2] ^= 1
        folder = at_rest.copy(STATION, scratch / f"page {page}")
        (folder / DATABASE).write_bytes(altered)
        try:
            opened(folder).close()
        except FileDamaged:
            refused += 1
            assert (folder / DATABASE).read_bytes() == altered
    assert refused > 3


@pytest.mark.parametrize(("name", "error"), [(VAULT, StorageFailed), (DATABASE, NotAllowedNow)])
def test_a_missing_file_is_named(
    scratch: Path, at_rest: AtRest, name: str, error: type[PollingError]
) -> None:
    folder = at_rest.copy(STATION, scratch / "work")
    (folder / name).unlink()
    with pytest.raises(error):
        opened(folder)
    assert not (folder / name).exists()
