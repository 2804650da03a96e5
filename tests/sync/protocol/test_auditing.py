"""The auditors' record as files: whole or refused, and roots that know no order."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.auditing import read_part, set_root, write_part
from sync.protocol.errors import FileDamaged

FRAMES = [b"", b"one", bytes(70_000)]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert write_part(tmp_path, "records", FRAMES) == 3
    assert list(read_part(tmp_path, "records")) == FRAMES
    assert write_part(tmp_path, "steps", []) == 0
    assert list(read_part(tmp_path, "steps")) == []


@pytest.mark.parametrize("kept", [0, 10, 45, 46, 50, 52, 60, -4, -1])
def test_a_file_cut_short_is_refused(tmp_path: Path, kept: int) -> None:
    """Even between two frames, where nothing looks broken."""
    write_part(tmp_path, "records", FRAMES)
    file = tmp_path / "records"
    file.write_bytes(file.read_bytes()[:kept])
    with pytest.raises(FileDamaged):
        list(read_part(tmp_path, "records"))


def test_a_file_that_goes_on_or_is_another_part_is_refused(tmp_path: Path) -> None:
    write_part(tmp_path, "records", FRAMES)
    file = tmp_path / "records"
    file.rename(tmp_path / "steps")
    with pytest.raises(FileDamaged):
        list(read_part(tmp_path, "steps"))
    file.write_bytes((tmp_path / "steps").read_bytes() + b"x")
    with pytest.raises(FileDamaged):
        list(read_part(tmp_path, "records"))


def test_a_frame_of_impossible_length_is_refused_before_it_is_read(tmp_path: Path) -> None:
    write_part(tmp_path, "records", [])
    file = tmp_path / "records"
    file.write_bytes(file.read_bytes()[:-4] + b"\xff\xff\xff\xfe")
    with pytest.raises(FileDamaged):
        list(read_part(tmp_path, "records"))


@given(st.lists(st.binary(max_size=40), unique=True), st.randoms(use_true_random=False))
def test_the_root_of_a_set_knows_no_order(items: list[bytes], chance: st.randoms) -> None:
    shuffled = list(items)
    chance.shuffle(shuffled)
    assert set_root(shuffled) == set_root(items)
    if items:
        assert set_root(items[1:]) != set_root(items)
