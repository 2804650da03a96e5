"""Stations deliver their chains: over bad lines, twice, out of order, and sometimes with ill will."""

import zlib
from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import func, select

from sync.protocol.certificates import Certificate
from sync.protocol.delivery import Batch, Bundle, Item, item_of, make_batch, read_receipt
from sync.protocol.encoding import MAX_BATCH, decode, encode
from sync.protocol.errors import (
    ChainBroken,
    DeviceRevoked,
    FileDamaged,
    GapInChain,
    Malformed,
    MessageRefused,
    NotAuthorised,
    PollingError,
    SignatureInvalid,
    WrongCase,
)
from sync.protocol.messages import Acknowledgement, ClosingRecord, Event
from sync.protocol.signing import Joint, Signed, Signer, join, verify
from sync.server.centre import Centre
from sync.server.database import Database
from sync.server.models import document, record
from tests.support.chains import Device, Station, documents
from tests.support.people import people
from tests.support.world import DURING, World

NOW = DURING + 5000


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def centre(database: Database, world: World) -> Centre:
    return Centre(database, world.signed_case, centre=world.centre, board=world.board, clock=lambda: NOW)


@pytest.fixture
def station(world: World, centre: Centre) -> Station:
    """A station with three votes cast, its certificates delivered."""
    station = Station(world, "hall")
    for who in people(3):
        station.vote(who)
    for item in documents(world):
        centre.receive(item)
    return station


def acknowledged(world: World, answer: Signed | None) -> tuple[str, int, bytes, int]:
    assert answer is not None
    told = decode(verify(answer, "acknowledgement", world.centre.public_key), Acknowledgement)
    assert told.case == world.case.code
    return told.device, told.sequence, told.head, told.at


def held(database: Database) -> int:
    with database.reading() as connection:
        return (connection.scalar(select(func.count()).select_from(record)) or 0) + (
            connection.scalar(select(func.count()).select_from(document)) or 0
        )


def test_a_batch_is_stored_as_it_is_and_acknowledged(
    world: World, centre: Centre, station: Station, database: Database
) -> None:
    answer = centre.receive(station.booth.batch())
    assert acknowledged(world, answer) == ("hall-booth", 3, station.booth.head.hash, NOW)
    with database.reading() as connection:
        stored = select(record.c.data).where(record.c.device == "hall-booth").order_by(record.c.sequence)
        assert connection.scalars(stored).all() == station.booth.records


def test_sending_everything_again_changes_nothing(
    world: World, centre: Centre, station: Station, database: Database
) -> None:
    first = [centre.receive(item) for item in station.items()]
    before = held(database)
    assert [centre.receive(item) for item in station.items()] == first
    assert [centre.receive(item) for item in documents(world)] == [None] * len(documents(world))
    assert held(database) == before


def test_batches_may_overlap_what_is_held_and_an_old_one_is_answered_with_all_that_is_held(
    world: World, centre: Centre, station: Station
) -> None:
    booth = station.booth
    assert acknowledged(world, centre.receive(booth.batch(1, 2)))[1] == 2
    assert acknowledged(world, centre.receive(booth.batch(2, 3)))[1] == 3
    assert acknowledged(world, centre.receive(booth.batch(1, 1)))[1:3] == (3, booth.head.hash)


def test_a_gap_is_told_with_what_is_held(centre: Centre, station: Station, database: Database) -> None:
    booth = station.booth
    before = held(database)
    with pytest.raises(GapInChain) as gap:
        centre.receive(booth.batch(3))
    assert gap.value.details == {"device": booth.name, "sequence": 0, "head": bytes(32).hex()}
    centre.receive(booth.batch(1, 1))
    with pytest.raises(GapInChain) as gap:
        centre.receive(booth.batch(3))
    assert gap.value.details == {"device": booth.name, "sequence": 1, "head": booth.heads[1].hash.hex()}
    assert held(database) == before + 1


def test_both_branches_of_a_fork_are_kept(
    world: World, centre: Centre, station: Station, database: Database
) -> None:
    """A disk image put back writes a second record 3. Which one is true is for the processing to say."""
    twin = station.booth.restored(2)
    twin.write(Event("restarted"))
    twin.write(Event("suspended"))
    for item in station.items():
        centre.receive(item)
    before = held(database)
    with pytest.raises(GapInChain) as gap:
        centre.receive(twin.batch(4))
    assert gap.value.details["sequence"] == 0  # the device is to send its own branch from the beginning
    assert acknowledged(world, centre.receive(twin.batch()))[1:3] == (4, twin.head.hash)
    assert acknowledged(world, centre.receive(station.booth.batch()))[1:3] == (3, station.booth.head.hash)
    assert acknowledged(world, centre.receive(station.booth.batch(1, 2)))[1:3] == (2, twin.heads[2].hash)
    assert held(database) == before + 2


def _without_certificate(world: World, station: Station) -> Item:
    return item_of(make_batch(Signer.generate(), world.case.code, "hall-booth", 1, station.booth.records))


def _signed_by_an_officer(world: World, station: Station) -> Item:
    return item_of(make_batch(station.chief, world.case.code, "hall-booth", 1, station.booth.records))


def _of_another_device(world: World, station: Station) -> Item:
    return item_of(make_batch(station.desk.signer, world.case.code, "hall-booth", 1, station.booth.records))


def _with_a_record_of_another_device(world: World, station: Station) -> Item:
    return item_of(make_batch(station.desk.signer, world.case.code, "hall-desk", 1, station.booth.records))


def _of_another_case(world: World, station: Station) -> Item:
    return item_of(make_batch(station.booth.signer, "OTHER-2026", "hall-booth", 1, station.booth.records))


def _altered(world: World, station: Station) -> Item:
    item = station.booth.batch()
    data = bytearray(item.data)
    data[len(data) // 2] ^= 1
    return Item(item.form, bytes(data))


def _reordered(world: World, station: Station) -> Item:
    records = [station.booth.records[n] for n in (0, 2, 1)]
    return item_of(make_batch(station.booth.signer, world.case.code, "hall-booth", 1, records))


def _from_record_zero(world: World, station: Station) -> Item:
    return item_of(make_batch(station.booth.signer, world.case.code, "hall-booth", 0, station.booth.records))


def _of_garbage(world: World, station: Station) -> Item:
    return item_of(make_batch(station.booth.signer, world.case.code, "hall-booth", 1, [b"\x00garbage"]))


def _bomb(world: World, station: Station) -> Item:
    bomb = zlib.compress(bytes(MAX_BATCH * 4), 9)
    return item_of(station.booth.signer.sign("batch", Batch(world.case.code, "hall-booth", 1, 1, bomb)))


@pytest.mark.parametrize(
    ("forged", "error"),
    [
        (_without_certificate, NotAuthorised),
        (_signed_by_an_officer, NotAuthorised),
        (_of_another_device, NotAuthorised),
        (_with_a_record_of_another_device, ChainBroken),
        (_of_another_case, WrongCase),
        (_altered, MessageRefused),
        (_reordered, ChainBroken),
        (_from_record_zero, Malformed),
        (_of_garbage, Malformed),
        (_bomb, Malformed),
    ],
)
def test_a_batch_that_is_not_right_is_refused_as_a_whole(
    *,
    forged: Callable[[World, Station], Item],
    error: type[PollingError],
    world: World,
    centre: Centre,
    station: Station,
    database: Database,
) -> None:
    before = held(database)
    with pytest.raises(error):
        centre.receive(forged(world, station))
    assert held(database) == before
    assert acknowledged(world, centre.receive(station.booth.batch()))[1] == 3


def test_a_revoked_device_is_sent_away(
    world: World, centre: Centre, station: Station, database: Database
) -> None:
    centre.receive(item_of(world.revoke("hall-booth")))
    before = held(database)
    with pytest.raises(DeviceRevoked):
        centre.receive(station.booth.batch())
    assert held(database) == before


def test_another_process_learns_of_a_certificate_at_once(
    world: World, centre: Centre, station: Station, database: Database
) -> None:
    second = Centre(database, world.signed_case, centre=world.centre, board=world.board)
    late = Device(world, "hall", "hall-spare", "booth", spare=True)
    late.write(Event("opened"))
    with pytest.raises(NotAuthorised):
        second.receive(late.batch())
    centre.receive(item_of(world.documents[-1]))
    second.receive(late.batch())


def _certificate_under_another_authority(world: World, station: Station) -> Signed:
    return Signer.generate().sign(
        "certificate",
        Certificate(world.case.code, "x", "x-booth", station.booth.signer.public_key, ("booth",)),
    )


def _second_certificate_for_one_holder(world: World, station: Station) -> Signed:
    other = Certificate(world.case.code, "hall", "hall-booth", Signer.generate().public_key, ("booth",))
    return world.authority.sign("certificate", other)


def _another_case(world: World, station: Station) -> Signed:
    changed = msgspec.structs.replace(world.case, telephone="1999")
    return world.authority.sign("case", changed)


def _closing_of_one(world: World, station: Station) -> Joint:
    return Joint("closing", station.close().payload, station.close().signatures[:1])


def _closing_without_the_chief(world: World, station: Station) -> Joint:
    return join("closing", station.close().payload, (station.second, station.third))


def _closing_by_another_stations_officers(world: World, station: Station) -> Joint:
    return join("closing", station.close().payload, world.officials)


def _closing_over_a_foreign_device(world: World, station: Station) -> Joint:
    account = msgspec.structs.replace(station.booth.account(), device="hall-chief")
    return station.sign_closing(ClosingRecord(world.case.code, "hall", (account,), 3, DURING))


def _closing_with_one_device_twice(world: World, station: Station) -> Joint:
    accounts = (station.booth.account(), station.booth.account())
    return station.sign_closing(ClosingRecord(world.case.code, "hall", accounts, 3, DURING))


def _closing_without_paper_count(world: World, station: Station) -> Joint:
    return station.sign_closing(
        ClosingRecord(world.case.code, "hall", (station.booth.account(),), None, DURING)
    )


def _other_kind(world: World, station: Station) -> Signed:
    return world.centre.sign("acknowledgement", b"x")


@pytest.mark.parametrize(
    ("forged", "error"),
    [
        (_certificate_under_another_authority, SignatureInvalid),
        (_second_certificate_for_one_holder, NotAuthorised),
        (_another_case, WrongCase),
        (_closing_of_one, NotAuthorised),
        (_closing_without_the_chief, NotAuthorised),
        (_closing_by_another_stations_officers, NotAuthorised),
        (_closing_over_a_foreign_device, NotAuthorised),
        (_closing_with_one_device_twice, Malformed),
        (_closing_without_paper_count, Malformed),
        (_other_kind, Malformed),
    ],
)
def test_a_document_that_is_not_right_is_refused(
    *,
    forged: Callable[[World, Station], Signed | Joint],
    error: type[PollingError],
    world: World,
    centre: Centre,
    station: Station,
    database: Database,
) -> None:
    before = held(database)
    with pytest.raises(error):
        centre.receive(item_of(forged(world, station)))
    assert held(database) == before


def test_what_is_held_cannot_be_sent_in_other_words(
    world: World, centre: Centre, station: Station, database: Database
) -> None:
    """The case is public. A stranger who only wrote it down in other bytes would fill the centre with copies,
    hold up the hand-over with each of them, and keep the centre from ever opening again.
    """
    closing = station.close()
    centre.receive(item_of(closing))
    before = held(database)
    for one in (world.signed_case, *world.documents, closing):
        item = item_of(one)
        of_three_or_four = b"\xdc\x00" + bytes([item.data[0] & 0x0F])
        with pytest.raises(Malformed):
            centre.receive(Item(item.form, of_three_or_four + item.data[1:]))
    twice = Joint("closing", closing.payload, (*closing.signatures, closing.signatures[0]))
    with pytest.raises(Malformed):
        centre.receive(item_of(twice))
    assert held(database) == before
    Centre(database, world.signed_case, centre=world.centre, board=world.board)


def test_a_stick_brings_everything_in_any_order_and_takes_a_receipt_home(
    world: World, database: Database
) -> None:
    centre = Centre(database, world.signed_case, centre=world.centre, board=world.board, clock=lambda: NOW)
    station = Station(world, "hall")
    for who in people(3):
        station.vote(who)
    items = [
        *station.booth.batches(2),
        _without_certificate(world, station),
        Item("signed", b"garbage"),
        item_of(station.close()),
        *station.desk.batches(),
        *documents(world),
    ]
    stick = encode(Bundle(world.case.code, "hall", tuple(items)))
    receipt = read_receipt(centre.import_bundle(stick))
    told = [acknowledged(world, answer)[:3] for answer in receipt.acknowledgements]
    assert told == [("hall-booth", 3, station.booth.head.hash), ("hall-desk", 3, station.desk.head.hash)]
    assert receipt.refused == (("item", "malformed"), ("batch", "not-authorised"))
    assert read_receipt(centre.import_bundle(stick)) == receipt


def test_a_stick_of_another_case_or_cut_short_is_refused(world: World, centre: Centre) -> None:
    with pytest.raises(WrongCase):
        centre.import_bundle(encode(Bundle("OTHER-2026", "hall", ())))
    with pytest.raises(FileDamaged):
        centre.import_bundle(encode(Bundle(world.case.code, "hall", tuple(documents(world))))[:-1])


def test_a_centre_does_not_open_with_other_keys_or_on_another_cases_database(
    world: World, centre: Centre, database: Database
) -> None:
    with pytest.raises(NotAuthorised):
        Centre(database, world.signed_case, centre=Signer.generate(), board=world.board)
    other = World()
    with pytest.raises(WrongCase):
        Centre(database, other.signed_case, centre=other.centre, board=other.board)
