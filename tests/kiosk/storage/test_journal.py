"""The journal on a stick: what was said to be on it is there, and nobody else can make one."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.journal import MAX_UNSYNCED, Entry, Journal, Place
from sync.protocol.chain import GENESIS, Head, next_record
from sync.protocol.errors import FileDamaged
from sync.protocol.messages import Event
from sync.protocol.signing import Signer

KEY, CASE, HOLDERS = b"\x01" * 32, "TEST-2026", ("st1-a", "st1-a-spare1", "st1-a-spare2")
SIGNER = Signer.generate()


def chain(count: int, holder: str = "st1-a", continues: bytes | None = None) -> tuple[list[Entry], Head]:
    """So many records of a chain."""
    found, head = [], Head()
    for number in range(count):
        first = continues is not None and number == 0
        body = Event("continued", continues=continues) if first else Event("suspended", reason="lunch")
        data, head = next_record(SIGNER, CASE, holder, head, at=number, body=body)
        found.append(Entry(data))
    return found, head


def journal_in(folder: Path, number: int = 0, key: bytes = KEY) -> Journal:
    return Journal(folder / "journal", key, CASE, HOLDERS, number)


def begun(folder: Path, entries: list[Entry]) -> Journal:
    journal = journal_in(folder)
    journal.create()
    journal.read()
    journal.open()
    if entries:
        journal.append(entries)
    return journal


def test_what_was_appended_is_read_back_and_goes_on(tmp_path: Path) -> None:
    entries, head = chain(5)
    journal = begun(tmp_path, entries[:3])
    journal.append(entries[3:])
    journal.close()
    reading = journal_in(tmp_path).read()
    assert reading.entries == tuple(entries)
    assert (reading.place, reading.head, reading.spoiled) == (Place(0, 5), head.hash, 0)


def test_a_new_journal_holds_nothing(tmp_path: Path) -> None:
    begun(tmp_path, []).close()
    reading = journal_in(tmp_path).read()
    assert (reading.entries, reading.place, reading.head) == ((), Place(), GENESIS)


def test_a_later_chain_continues_the_one_before_it(tmp_path: Path) -> None:
    entries, head = chain(3)
    more, last = chain(2, "st1-a-spare2", continues=head.hash)
    begun(tmp_path, entries + more).close()
    reading = journal_in(tmp_path).read()
    assert (reading.place, reading.head) == (Place(2, 2), last.hash)
    assert reading.beyond(Place(0, 3), head.hash) == tuple(more)
    assert reading.beyond(Place(0, 3), b"\x07" * 32) is None


@pytest.mark.parametrize(
    "wrong",
    [
        chain(2, "st1-a-spare1", continues=b"\x07" * 32)[0],  # of another head
        chain(2, "st1-a-spare1")[0],  # of none
        chain(2)[0],  # the same chain once more
        chain(3)[0][1:],
    ],
)
def test_what_is_no_chain_of_the_device_is_damaged(tmp_path: Path, wrong: list[Entry]) -> None:
    entries, _ = chain(3)
    journal = begun(tmp_path, entries)
    journal.append(wrong)
    with pytest.raises(FileDamaged) as told:
        journal_in(tmp_path).read()
    assert told.value.details["reason"] == "damaged"


@given(cut=st.integers(1, 3000), filler=st.sampled_from([b"", bytes(700), os.urandom(700)]))
def test_a_last_write_that_was_torn_is_written_over(
    tmp_path_factory: pytest.TempPathFactory, cut: int, filler: bytes
) -> None:
    folder = tmp_path_factory.mktemp("stick")
    entries, head = chain(6)
    journal = begun(folder, entries[:2])
    whole = journal.path.stat().st_size
    journal.append(entries[2:])
    journal.close()
    data = journal.path.read_bytes()
    journal.path.write_bytes(data[: max(whole, len(data) - cut)] + filler)
    again = journal_in(folder)
    reading = again.read()
    kept = len(reading.entries)
    assert kept >= 2
    assert reading.entries == tuple(entries[:kept])
    again.open()
    if kept < 6:
        again.append(entries[kept:])
    again.close()
    last = journal_in(folder).read()
    assert (last.entries, last.head, last.spoiled) == (tuple(entries), head.hash, 0)


@given(place=st.floats(0, 1, exclude_max=True))
def test_no_altered_byte_is_ever_taken_for_true(
    tmp_path_factory: pytest.TempPathFactory, place: float
) -> None:
    folder = tmp_path_factory.mktemp("stick")
    entries, _ = chain(4)
    journal = begun(folder, entries)
    data = bytearray(journal.path.read_bytes())
    data[int(place * len(data))] ^= 1
    journal.path.write_bytes(data)
    try:
        read = journal_in(folder).read().entries
    except FileDamaged as error:
        assert error.details["reason"] == "foreign"  # noqa: PT017 - the beginning is altered
        return
    assert len(read) < 4
    assert read == tuple(entries[: len(read)])


def test_damage_that_no_power_cut_makes_is_told_and_left_alone(tmp_path: Path) -> None:
    journal = begun(tmp_path, chain(2)[0])
    data = journal.path.read_bytes() + bytes(MAX_UNSYNCED + 1)
    journal.path.write_bytes(data)
    with pytest.raises(FileDamaged) as told:
        journal_in(tmp_path).read()
    assert told.value.details["reason"] == "damaged"
    assert journal.path.read_bytes() == data


@pytest.mark.parametrize("other", [{"key": b"\x02" * 32}, {"number": 1}])
def test_another_stations_journal_does_not_open(tmp_path: Path, other: dict[str, object]) -> None:
    begun(tmp_path, chain(2)[0]).close()
    with pytest.raises(FileDamaged) as told:
        journal_in(tmp_path, **other).read()  # type: ignore[arg-type]
    assert told.value.details["reason"] == "foreign"


def test_nothing_on_the_stick_can_be_read_without_the_key(tmp_path: Path) -> None:
    entries, _ = chain(2)
    journal = begun(tmp_path, entries)
    data = journal.path.read_bytes()
    assert all(word not in data for word in (b"lunch", b"st1-a", entries[0].record[-64:]))


def test_what_a_failed_sync_should_have_saved_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux shows it as long as it stands in memory, but it may never have reached the stick."""
    entries, _ = chain(4)
    journal = begun(tmp_path, entries[:2])

    def fail(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="Input"):
            journal.append(entries[2:])
    journal.close()
    assert len(journal.read().entries) == 4, "it can be read"
    assert journal.place == Place(0, 2), "and yet has to be written again"
    journal.open()
    journal.append(entries[2:])
    assert journal_in(tmp_path).read().entries == tuple(entries)
