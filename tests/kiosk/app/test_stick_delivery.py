"""Delivery by stick, for all cases of the place: what goes wrong with sticks is told as what it is."""

import errno
import os
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.app.delivery import Delivery
from kiosk.devices.removable_media import RemovableMedium
from sync.client import bundle
from sync.protocol.delivery import Receipt, read_bundle, read_receipt
from sync.protocol.durable_file import write_durably
from sync.protocol.encoding import encode
from sync.protocol.errors import (
    ChainBroken,
    InputError,
    PollingError,
    SignatureInvalid,
    StorageFailed,
    WrongCase,
)
from sync.protocol.messages import Acknowledgement
from sync.protocol.proof import check_proof
from sync.protocol.signing import Signer
from sync.server.centre import Centre
from sync.server.database import Database
from tests.support.poor_machine import permissions_hold, small_disk
from tests.support.stations import OpenStation, Prepared, prepare
from tests.support.world import DURING, plain_case

ROAD = "ROAD-2026"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(tmp_path_factory.mktemp("prepared") / "station")


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The same station in another case."""
    return prepare(tmp_path_factory.mktemp("road") / "station", plain_case(ROAD))


@pytest.fixture
def both(prepared: Prepared, road: Prepared, tmp_path: Path) -> Iterator[list[OpenStation]]:
    """A station with two cases, one vote in each."""
    opened = [one.copy(tmp_path / one.world.case.code) for one in (prepared, road)]
    for station, case in zip(opened, (prepared, road), strict=True):
        station.vote(case.people[0])
    yield opened
    for station in opened:
        station.station.close()


@pytest.fixture
def delivery(both: list[OpenStation]) -> Delivery:
    """Without a line."""
    made = Delivery(clock=lambda: DURING)
    for one in both:
        made.start(one.station)
    return made


@pytest.fixture
def centres(prepared: Prepared, road: Prepared, tmp_path: Path) -> Iterator[dict[str, Centre]]:
    """By case code."""
    databases = []
    found = {}
    for one in (prepared, road):
        world = one.world
        databases.append(Database.open(f"sqlite:///{tmp_path / world.case.code}.centre"))
        found[world.case.code] = Centre(
            databases[-1], world.signed_case, centre=world.centre, board=world.board
        )
    yield found
    for database in databases:
        database.close()


def medium(folder: Path) -> RemovableMedium:
    folder.mkdir(exist_ok=True)
    return RemovableMedium(folder, folder.name, 10**9, True, folder.stat().st_dev)


@pytest.fixture
def stick(tmp_path: Path) -> RemovableMedium:
    return medium(tmp_path / "stick")


def to_the_centres(stick: RemovableMedium, centres: dict[str, Centre]) -> None:
    """Somebody carries the stick to the centres, which put their receipts beside the deliveries."""
    for path in list(stick.folder.glob("*.delivery")):
        data = path.read_bytes()
        receipt = centres[read_bundle(data).case].import_bundle(data)
        path.with_suffix(".receipt").write_bytes(receipt)


def test_two_cases_go_to_the_centre_and_their_receipts_come_back(
    both: list[OpenStation], delivery: Delivery, stick: RemovableMedium, centres: dict[str, Centre]
) -> None:
    """Each case in a file whose name tells whose it is; the receipts are found on the stick by themselves."""
    written = delivery.write(stick)
    assert [one.path.name for one in written] == [
        f"st1_st1-a_{code}_20261128-110000.delivery" for code in ("TEST-2026", ROAD)
    ]
    assert [one.records for one in written] == [one.station.counts.waiting for one in both]
    to_the_centres(stick, centres)
    told = delivery.take_in(stick)
    assert [(one.waiting, one.refused) for one in told] == [(0, ()), (0, ())]
    state = delivery.look()
    assert [(one.waiting, one.documents) for one in state.cases] == [(0, 0), (0, 0)]
    assert state.last_contact == datetime.fromtimestamp(DURING, UTC)


def test_the_centres_words_can_be_shown_to_anybody(
    delivery: Delivery,
    stick: RemovableMedium,
    centres: dict[str, Centre],
    prepared: Prepared,
    road: Prepared,
) -> None:
    delivery.write(stick)
    to_the_centres(stick, centres)
    delivery.take_in(stick)
    proofs = delivery.prove(stick)
    for one, case in zip(proofs, (prepared, road), strict=True):
        found = check_proof(one.path.read_bytes(), case.world.case)
        assert [chain.whole for chain in found.chains] == [True]


def test_on_a_full_stick_no_part_of_a_file_is_left_and_it_is_said(delivery: Delivery, tmp_path: Path) -> None:
    """There is room for one of two files: that one is whole, and can be delivered."""
    with small_disk(tmp_path / "small", 4096 * 2) as mounted:
        if not mounted:
            pytest.skip("this machine lets nobody mount")
        stick = medium(tmp_path / "small")
        (stick.folder / "photographs").write_bytes(b"x" * 4096)
        with pytest.raises(StorageFailed) as told:
            delivery.write(stick)
        assert told.value.details["reason"] == "stick-full"
        whole, _ = sorted(stick.folder.iterdir(), reverse=True)
        assert read_bundle(whole.read_bytes()).case == "TEST-2026"


def test_on_a_read_only_stick_nothing_is_written_and_it_is_said(
    delivery: Delivery, stick: RemovableMedium
) -> None:
    stick.folder.chmod(0o500)
    with permissions_hold(), pytest.raises(StorageFailed) as told:
        delivery.write(stick)
    assert told.value.details["reason"] == "stick-read-only"


@pytest.mark.parametrize("says", [None, errno.EIO])
def test_a_stick_pulled_out_while_it_is_written_is_told(
    delivery: Delivery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: int | None
) -> None:
    """In the middle of the writing the stick is gone, whatever the system `says` of it. Nothing is left in
    the folder where it was: that is on the station's own disk, and nobody would carry it to the centre."""
    place = tmp_path / "stick"
    with small_disk(place, 1024 * 1024) as mounted:
        if not mounted:
            pytest.skip("this machine lets nobody mount")
        stick, sync = medium(place), os.fsync

        def pulled(descriptor: int) -> None:
            sync(descriptor)
            if os.path.ismount(place):
                subprocess.run(["umount", "--lazy", place], check=True)
            if says is not None:
                raise OSError(says, os.strerror(says))

        monkeypatch.setattr(os, "fsync", pulled)
        with pytest.raises(StorageFailed) as told:
            delivery.write(stick)
        monkeypatch.undo()
        assert told.value.details["reason"] == "stick-pulled-out"
        assert list(place.iterdir()) == []
        with pytest.raises(StorageFailed):
            delivery.write(stick)
        assert list(place.iterdir()) == []
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", place], check=True)


def test_what_the_stations_own_disk_does_is_not_blamed_on_the_stick(
    both: list[OpenStation], delivery: Delivery, stick: RemovableMedium, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> int:
        raise StorageFailed("the station's database does not answer")

    monkeypatch.setattr(type(both[0].station.outboxes[0]), "head", unreadable)
    with pytest.raises(StorageFailed) as told:
        delivery.write(stick)
    assert "reason" not in told.value.details


def test_a_stick_without_receipts_and_one_with_other_stations_receipts_are_told_apart(
    delivery: Delivery, stick: RemovableMedium, prepared: Prepared
) -> None:
    """Photographs, a damaged file, our own delivery: no receipt. Another station's, another case's: wrong."""
    (stick.folder / "holiday.jpg").write_bytes(os.urandom(2000))
    (stick.folder / "nothing").touch()
    delivery.write(stick)
    with pytest.raises(InputError) as none:
        delivery.take_in(stick)
    assert none.value.details["reason"] == "no-receipt"
    said = Acknowledgement("TEST-2026", "st2-a", 1, bytes(32), DURING)
    of_st2 = Receipt("TEST-2026", (prepared.world.centre.sign("acknowledgement", said),))
    for data in (encode(of_st2), encode(Receipt("OTHER-2026", ()))):
        (stick.folder / "a.receipt").write_bytes(data)
        with pytest.raises(WrongCase) as wrong:
            delivery.take_in(stick)
        assert wrong.value.details["reason"] == "receipt"


def test_among_the_receipts_of_many_stations_ours_is_found_also_in_a_folder(
    delivery: Delivery, stick: RemovableMedium, centres: dict[str, Centre], prepared: Prepared
) -> None:
    """The organiser's stick collects the receipts of all stations; an older one of ours changes nothing."""
    delivery.write(stick)
    to_the_centres(stick, centres)
    folder = stick.folder / "receipts"
    folder.mkdir()
    for path in stick.folder.glob("*.receipt"):
        path.rename(folder / path.name)
    said = Acknowledgement("TEST-2026", "st2-a", 1, bytes(32), DURING)
    of_st2 = Receipt("TEST-2026", (prepared.world.centre.sign("acknowledgement", said),))
    (folder / "st2.receipt").write_bytes(encode(of_st2))
    (folder / "other.receipt").write_bytes(encode(Receipt("OTHER-2026", ())))
    assert [one.waiting for one in delivery.take_in(stick)] == [0, 0]


def _forged(receipt: Receipt) -> Receipt:
    (true,) = receipt.acknowledgements
    return msgspec.structs.replace(
        receipt, acknowledgements=(Signer.generate().sign("acknowledgement", true.payload),)
    )


def test_a_forged_receipt_is_told_and_keeps_no_true_one_back(
    both: list[OpenStation], delivery: Delivery, stick: RemovableMedium, centres: dict[str, Centre]
) -> None:
    delivery.write(stick)
    to_the_centres(stick, centres)
    path = next(stick.folder.glob("*TEST-2026*.receipt"))
    path.write_bytes(encode(_forged(read_receipt(path.read_bytes()))))
    with pytest.raises(SignatureInvalid):
        delivery.take_in(stick)
    assert [one.station.outbox.acknowledged() for one in both] == [0, both[1].station.outbox.head()]


def test_a_receipt_for_a_chain_that_this_device_does_not_have_is_told(
    delivery: Delivery, stick: RemovableMedium, prepared: Prepared
) -> None:
    """The device was restored from an image: the centre holds more than it has itself."""
    said = Acknowledgement("TEST-2026", "st1-a", 99, b"x" * 32, DURING)
    receipt = Receipt("TEST-2026", (prepared.world.centre.sign("acknowledgement", said),))
    (stick.folder / "a.receipt").write_bytes(encode(receipt))
    with pytest.raises(ChainBroken):
        delivery.take_in(stick)


def test_what_the_centre_refused_is_told(
    delivery: Delivery, stick: RemovableMedium, prepared: Prepared
) -> None:
    """Of an older and a newer receipt the newer one's word on what was refused holds."""
    for n, refused in enumerate(((), (("batch", "device-revoked"),))):
        path = stick.folder / f"{9 - n}.receipt"
        path.write_bytes(encode(Receipt("TEST-2026", (), refused)))
        os.utime(path, (time.time() + n, time.time() + n))
    (told,) = delivery.take_in(stick)
    assert told.refused == (("batch", "device-revoked"),)


def test_the_stick_that_keeps_the_votes_is_known(stick: RemovableMedium, tmp_path: Path) -> None:
    assert Delivery(keeps_on=stick.folder).also_keeps(stick)
    assert Delivery(keeps_on=stick.folder / "folder").also_keeps(stick)
    assert not Delivery(keeps_on=tmp_path).also_keeps(stick)
    assert not Delivery().also_keeps(stick)


def test_a_stick_that_keeps_other_bytes_is_told_as_failing(
    delivery: Delivery, stick: RemovableMedium, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(path: Path, data: bytes) -> None:
        write_durably(path, data[:-1] + b"?")

    monkeypatch.setattr(bundle, "write_durably", forgetful)
    with pytest.raises(PollingError) as told:
        delivery.write(stick)
    assert told.value.details["reason"] == "stick-failing"
