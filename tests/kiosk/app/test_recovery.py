"""Recovery from a stick: with both secrets only, only where it is right, once for each spare key."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.folder import DATABASE, VAULT, VAULT_COPY
from kiosk.app.recovery import go_on, recover
from kiosk.app.station import OpenedStation, open_station, start_station
from kiosk.domain.medium import Lost
from kiosk.domain.polling_day import DayState
from kiosk.domain.scanned import scanned
from kiosk.storage.vault import SPARES
from sync.protocol.chain import read_record
from sync.protocol.errors import (
    ChainSuperseded,
    FileDamaged,
    InputError,
    NotAllowedNow,
    NotAuthorised,
    PassphraseWrong,
    SparesUsedUp,
    StorageFailed,
    WrongCase,
)
from sync.protocol.head_code import head_code, shown_head
from sync.protocol.messages import Event
from tests.support.stations import (
    CHIEF,
    PASSPHRASE,
    PIN,
    RECOVERY_SECRET,
    SECOND,
    Clock,
    OpenStation,
    Prepared,
    ask,
    give,
    open_in,
    prepare,
    roll_of,
)
from tests.support.world import DURING


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station")


@pytest.fixture
def stick() -> Iterator[Path]:
    """A folder on another disk than the station's."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


@pytest.fixture
def lost(prepared: Prepared, tmp_path: Path, stick: Path) -> OpenStation:
    """A station with one vote that is switched off, its stick in the chief's hand."""
    shutil.copytree(prepared.folder, tmp_path / "station")
    at = open_in(tmp_path / "station", stick=stick)
    at.vote(prepared.people[0])
    at.station.close()
    return at


def recovered(folder: Path, stick: Path) -> OpenedStation:
    recover(folder, stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    return open_station(folder, PASSPHRASE, Clock(), stick=stick)


def test_what_was_recovered_is_told(lost: OpenStation, stick: Path, tmp_path: Path) -> None:
    found = recover(tmp_path / "new", stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    assert (found.holder, found.cast, found.spoiled) == ("st1-a-spare1", 1, 0)


def test_the_new_chain_begins_by_naming_the_head_of_the_lost_one(
    lost: OpenStation, stick: Path, tmp_path: Path
) -> None:
    station = recovered(tmp_path / "new", stick)
    first = read_record(station._storage.records(0, 1)[0])[1]
    (ended,) = station._storage.earlier()
    assert first.device == "st1-a-spare1"
    assert first.body == Event("continued", continues=ended.head.hash)
    station.close()


@pytest.mark.parametrize(
    ("words", "secret"),
    [("other words", RECOVERY_SECRET), (PASSPHRASE, "other words"), (RECOVERY_SECRET, PASSPHRASE)],
)
def test_it_needs_the_passphrase_and_the_recovery_secret(
    lost: OpenStation, stick: Path, tmp_path: Path, words: str, secret: str
) -> None:
    with pytest.raises(PassphraseWrong):
        recover(tmp_path / "new", stick, words, secret, at=DURING)
    assert not (tmp_path / "new").exists()


def test_nothing_on_the_stick_opens_with_the_passphrase_alone(lost: OpenStation, stick: Path) -> None:
    vault = (lost.folder / VAULT).read_bytes()
    for file in (one for one in stick.rglob("*") if one.is_file()):
        assert vault[:64] not in file.read_bytes()


def test_a_folder_with_a_station_is_never_written_over(lost: OpenStation, stick: Path) -> None:
    before = (lost.folder / DATABASE).read_bytes()
    with pytest.raises(NotAllowedNow):
        recover(lost.folder, stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    assert (lost.folder / DATABASE).read_bytes() == before


def test_a_stick_without_a_station_is_told(stick: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        recover(tmp_path / "new", stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)


def test_of_several_devices_on_a_stick_one_is_chosen_by_its_folder(
    lost: OpenStation, prepared: Prepared, stick: Path, tmp_path: Path
) -> None:
    other = ask(prepared.world, tmp_path / "other", device="st1-b")
    give(prepared.world, tmp_path / "other", other, roll_of(prepared.world, prepared.people))
    open_in(tmp_path / "other", stick=stick).station.close()
    with pytest.raises(InputError, match="st1-a"):
        recover(tmp_path / "new", stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    chosen = stick / prepared.world.case.code / "st1" / "st1-b"
    assert recover(tmp_path / "new", chosen, PASSPHRASE, RECOVERY_SECRET, at=DURING).holder == "st1-b-spare1"


@pytest.mark.parametrize("name", ["st1-a.journal", "station.provision", VAULT_COPY])
def test_a_stick_that_lacks_a_file_is_told(lost: OpenStation, stick: Path, tmp_path: Path, name: str) -> None:
    next(stick.rglob(name)).unlink()
    with pytest.raises((FileDamaged, StorageFailed, InputError)):
        recover(tmp_path / "new", stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    assert not (tmp_path / "new" / DATABASE).exists()


def test_a_journal_whose_end_is_spoiled_gives_what_is_whole_and_says_so(
    lost: OpenStation, stick: Path, tmp_path: Path
) -> None:
    journal = next(stick.rglob("st1-a.journal"))
    journal.write_bytes(journal.read_bytes()[:-10])
    found = recover(tmp_path / "new", stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    assert found.spoiled > 0
    assert found.cast == 0, "the vote was the last that was written"


def test_after_the_last_spare_the_organiser_is_asked(lost: OpenStation, stick: Path, tmp_path: Path) -> None:
    for number in range(SPARES):
        recovered(tmp_path / str(number), stick).close()
    with pytest.raises(SparesUsedUp):
        recover(tmp_path / "new", stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
    assert not (tmp_path / "new" / DATABASE).exists()


def test_a_spare_that_left_nothing_on_the_stick_is_taken_all_the_same(
    lost: OpenStation, stick: Path, tmp_path: Path
) -> None:
    """The replacement went on without the stick, and may have delivered: its chain must not begin twice."""
    for number in (1, 2):
        found = recover(tmp_path / str(number), stick, PASSPHRASE, RECOVERY_SECRET, at=DURING)
        assert found.holder == f"st1-a-spare{number}"


def test_the_lost_device_found_again_may_not_go_on(lost: OpenStation, stick: Path, tmp_path: Path) -> None:
    """The replacement has taken up its chain: with the stick in it, it says so."""
    recovered(tmp_path / "new", stick).close()
    found = open_station(lost.folder, PASSPHRASE, lost.clock, stick=stick)
    assert found.medium.reason == Lost.NEWER
    assert found.superseded
    found.close()


# --- set back to an older state, known by paper ------------------------------------------------------------


@pytest.fixture
def set_back(prepared: Prepared, tmp_path: Path) -> Iterator[tuple[OpenStation, str, str]]:
    """A station restored from an image, without a stick; the codes on its last paper, to scan and to type."""
    shutil.copytree(prepared.folder, tmp_path / "station")
    at = open_in(tmp_path / "station")
    at.station.close()
    shutil.copytree(at.folder, tmp_path / "image")
    at.restart()
    at.vote(prepared.people[0])
    head = at.station._storage.state().head
    at.station.close()
    restored = open_in(tmp_path / "image", open_day=False)
    code = head_code(restored.station.case.code, "st1-a", head.sequence, head.hash)
    yield restored, code, shown_head(head.sequence, head.hash)
    restored.station.close()


def test_a_scanner_that_writes_in_capitals_is_understood(set_back: tuple[OpenStation, str, str]) -> None:
    """What a scanner reads comes to the screens in capitals; the device's name has small letters."""
    at, code, _ = set_back
    at.station.judge_head(scanned(code).text)
    assert at.station.superseded


@pytest.mark.parametrize("form", [1, 2])
def test_a_paper_that_tells_more_than_the_database_stops_the_station(
    set_back: tuple[OpenStation, str, str], prepared: Prepared, form: int
) -> None:
    at, code = set_back[0], set_back[form]
    assert not at.station.superseded
    at.station.judge_head(code)
    assert at.station.superseded
    with pytest.raises(ChainSuperseded):
        at.admit(prepared.people[1])
    with pytest.raises(NotAuthorised):
        go_on(at.station, at.second)
    at.station = go_on(at.station, at.chief)
    assert (at.station.device, at.station.day) == ("st1-a-spare1", DayState.OPEN)
    at.chief, at.second = (at.station.sign_in(f"st1-a-{who}", PIN) for who in (CHIEF, SECOND))
    at.vote(prepared.people[1])
    closing = at.station.close_poll(at.chief, at.second, 1)
    assert len(at.station.reconciliation().devices) == 2
    assert closing == at.station.closing


def test_what_a_paper_told_is_known_after_a_power_cut(
    set_back: tuple[OpenStation, str, str], prepared: Prepared
) -> None:
    """The officer compared the sheet, saw the red screen, and pulled the plug. It is red again, without the
    sheet; the chief lets the device go on as a new chain, and then all is well at the next start, too."""
    at, code, _ = set_back
    at.station.judge_head(code)
    parts = at.station.parts
    at.station.close()
    at.station = start_station(parts)
    assert at.station.superseded
    with pytest.raises(ChainSuperseded):
        at.station.suspend(at.station.sign_in(f"st1-a-{CHIEF}", PIN), "break")
    at.station = go_on(at.station, at.station.sign_in(f"st1-a-{CHIEF}", PIN))
    at.station.close()
    at.station = start_station(parts)
    assert (at.station.device, at.station.superseded) == ("st1-a-spare1", False)


def test_a_paper_of_the_same_chain_changes_nothing(at_noon: OpenStation) -> None:
    head = at_noon.station._storage.state().head
    code = head_code(at_noon.station.case.code, "st1-a", head.sequence, head.hash)
    at_noon.station.judge_head(code)
    at_noon.station.judge_head(shown_head(0, bytes(32)))
    assert not at_noon.station.superseded
    with pytest.raises(NotAllowedNow):
        go_on(at_noon.station, at_noon.chief)


@pytest.fixture
def at_noon(prepared: Prepared, tmp_path: Path) -> Iterator[OpenStation]:
    at = prepared.copy(tmp_path / "noon")
    yield at
    at.station.close()


def test_a_paper_of_another_case_or_device_is_refused(at_noon: OpenStation) -> None:
    for case, device in (("OTHER-2026", "st1-a"), (at_noon.station.case.code, "st2-a")):
        with pytest.raises(WrongCase):
            at_noon.station.judge_head(head_code(case, device, 1, bytes(32)))
    with pytest.raises(InputError):
        at_noon.station.judge_head("what is this")
    assert not at_noon.station.superseded


def test_a_paper_of_a_later_chain_is_never_begun_again(at_noon: OpenStation) -> None:
    """The paper shows that the first spare was in use: the next one takes its place."""
    at_noon.station.judge_head(head_code(at_noon.station.case.code, "st1-a-spare1", 9, bytes(32)))
    at_noon.station = go_on(at_noon.station, at_noon.chief)
    assert at_noon.station.device == "st1-a-spare2"
    at_noon.chief = at_noon.station.sign_in(f"st1-a-{CHIEF}", PIN)
    code = head_code(at_noon.station.case.code, f"st1-a-spare{SPARES}", 9, bytes(32))
    at_noon.station.judge_head(code)
    with pytest.raises(SparesUsedUp):
        go_on(at_noon.station, at_noon.chief)
