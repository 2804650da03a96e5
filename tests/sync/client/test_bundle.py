"""Delivery by stick: the file is whole or not there, and the receipt is believed only where it is signed."""

from pathlib import Path

import msgspec
import pytest

from kiosk.domain.polling_day import DayState
from sync.client import bundle as bundle_module
from sync.client.bundle import export_bundle, import_receipt
from sync.client.engine import Engine
from sync.protocol.delivery import Receipt, document_of, read_bundle
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import (
    ChainBroken,
    FileDamaged,
    PollingError,
    SignatureInvalid,
    StorageFailed,
    WrongCase,
)
from sync.protocol.messages import Acknowledgement
from sync.protocol.signing import Signer
from sync.server.centre import Centre
from tests.support.stations import OpenStation, Prepared


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_module, "MAX_RECORDS", 3)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def there_and_back(at: OpenStation, centre: Centre, stick: Path) -> Receipt:
    export_bundle(at.station.outboxes, stick / "out")
    data = centre.import_bundle((stick / "out").read_bytes())
    (stick / "back").write_bytes(data)
    return decode(data, Receipt)


def test_a_station_that_never_has_a_line_delivers_by_stick_and_knows_when_it_is_done(
    at: OpenStation, prepared: Prepared, centre: Centre, stick: Path
) -> None:
    for who in prepared.people[:4]:
        at.vote(who)
    there_and_back(at, centre, stick)
    told = import_receipt(at.station.outboxes, stick / "back")
    assert (told.waiting, told.refused) == (0, ())
    at.vote(prepared.people[4])
    at.station.close_poll(at.chief, at.second, 5)
    exported = export_bundle(at.station.outboxes, stick / "out")
    assert (exported.records, exported.documents) == (3, 8)
    assert exported.size == (stick / "out").stat().st_size
    kinds = [document_of(item).kind for item in read_bundle((stick / "out").read_bytes()).items]
    assert kinds.count("batch") == 1  # what was acknowledged does not travel again
    there_and_back(at, centre, stick)
    assert at.station.day is DayState.CLOSED
    import_receipt(at.station.outboxes, stick / "back")
    assert at.station.day is DayState.DELIVERED


def test_the_receipt_of_an_early_stick_does_not_acknowledge_what_came_later(
    at: OpenStation, prepared: Prepared, centre: Centre, stick: Path
) -> None:
    at.vote(prepared.people[0])
    there_and_back(at, centre, stick)
    at.station.close_poll(at.chief, at.second, 1)
    told = import_receipt(at.station.outboxes, stick / "back")
    assert told.waiting == 1
    assert [one.kind for one in at.station.outbox.waiting_documents()] == ["closing"]


def test_the_same_stick_may_be_brought_twice_and_the_line_may_have_been_faster(
    at: OpenStation, prepared: Prepared, centre: Centre, stick: Path
) -> None:
    class Line:
        def deliver(self, item):
            return centre.receive(item)

    for who in prepared.people[:3]:
        at.vote(who)
    export_bundle(at.station.outboxes, stick / "out")
    Engine(at.station.outbox, Line()).deliver()
    for _ in range(2):
        (stick / "back").write_bytes(centre.import_bundle((stick / "out").read_bytes()))
        assert import_receipt(at.station.outboxes, stick / "back").waiting == 0


def test_the_order_in_the_file_is_that_in_which_a_centre_needs_it(
    at: OpenStation, prepared: Prepared, stick: Path
) -> None:
    at.vote(prepared.people[0])
    at.station.close_poll(at.chief, at.second, 1)
    export_bundle(at.station.outboxes, stick / "out")
    kinds = [document_of(item).kind for item in read_bundle((stick / "out").read_bytes()).items]
    assert kinds == ["case", *["certificate"] * 6, "batch", "batch", "closing"]


def forged(at: OpenStation, prepared: Prepared, **changes: object) -> Acknowledgement:
    outbox = at.station.outbox
    true = Acknowledgement(outbox.case.code, outbox.device, 1, outbox.hash_at(1) or b"", 1)
    return msgspec.structs.replace(true, **changes)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"head": b"x" * 32}, ChainBroken),
        ({"sequence": 99}, ChainBroken),
        ({"device": "st1-b"}, WrongCase),
        ({"case": "OTHER-2026"}, WrongCase),
    ],
)
def test_a_false_acknowledgement_takes_the_true_one_beside_it_along(
    at: OpenStation, prepared: Prepared, stick: Path, change: dict[str, object], error: type[PollingError]
) -> None:
    centre = prepared.world.centre
    true = centre.sign("acknowledgement", forged(at, prepared))
    false = centre.sign("acknowledgement", forged(at, prepared, **change))
    (stick / "back").write_bytes(encode(Receipt(at.station.case.code, (true, false))))
    with pytest.raises(error):
        import_receipt(at.station.outboxes, stick / "back")
    assert at.station.outbox.acknowledged() == 0


def test_a_receipt_signed_by_anybody_else_is_refused(
    at: OpenStation, prepared: Prepared, stick: Path
) -> None:
    signed = Signer.generate().sign("acknowledgement", forged(at, prepared))
    (stick / "back").write_bytes(encode(Receipt(at.station.case.code, (signed,))))
    with pytest.raises(SignatureInvalid):
        import_receipt(at.station.outboxes, stick / "back")


def test_a_damaged_foreign_or_missing_receipt_changes_nothing(
    at: OpenStation, prepared: Prepared, centre: Centre, stick: Path
) -> None:
    there_and_back(at, centre, stick)
    whole = (stick / "back").read_bytes()
    for data, error in (
        (whole[:-1], FileDamaged),
        (b"", FileDamaged),
        (encode(Receipt("OTHER-2026", ())), WrongCase),
    ):
        (stick / "back").write_bytes(data)
        with pytest.raises(error):
            import_receipt(at.station.outboxes, stick / "back")
    with pytest.raises(StorageFailed):
        import_receipt(at.station.outboxes, stick / "nothing")
    assert at.station.outbox.acknowledged() == 0


def test_a_stick_that_is_gone_or_full_is_told_and_the_old_file_stays(
    at: OpenStation, prepared: Prepared, stick: Path
) -> None:
    with pytest.raises(StorageFailed):
        export_bundle(at.station.outboxes, stick / "pulled-out" / "out")
    export_bundle(at.station.outboxes, stick / "out")
    before = (stick / "out").read_bytes()
    at.vote(prepared.people[0])
    (stick / "out.part").mkdir()  # in the way, as a full stick would be
    with pytest.raises(StorageFailed):
        export_bundle(at.station.outboxes, stick / "out")
    assert (stick / "out").read_bytes() == before


def test_a_stick_that_keeps_other_bytes_than_it_was_given_is_found_out(
    at: OpenStation, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(path: Path, data: bytes) -> None:
        path.write_bytes(data[:-1] + b"?")

    monkeypatch.setattr(bundle_module, "write_durably", forgetful)
    with pytest.raises(StorageFailed):
        export_bundle(at.station.outboxes, stick / "out")
