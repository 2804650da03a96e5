"""A station is installed from the organiser's answer: whole, or not at all and again."""

import hashlib
import random
from pathlib import Path

import msgspec
import pytest

from kiosk.app.folder import DATABASE, PROVISION, VAULT, VAULT_COPY
from kiosk.app.preparation import install, request, request_again
from kiosk.app.station import open_station
from kiosk.domain.check_in import Outcome
from kiosk.storage.installation import CHUNK
from sync.protocol.case import Recording
from sync.protocol.encoding import decode
from sync.protocol.errors import (
    FileDamaged,
    NotAllowedNow,
    PassphraseWrong,
    PollingError,
    RollInvalid,
    StorageFailed,
)
from sync.protocol.provisioning import Provision, answer, request_of
from sync.protocol.roll_tag import Roll, RollEntry, pack_roll
from sync.protocol.signing import Signed, Signer
from tests.support.people import people
from tests.support.stations import (
    PASSPHRASE,
    PIN,
    RECOVERY_SECRET,
    ROLL_KEY,
    Clock,
    ask,
    cheap_argon2,
    entry,
    give,
    open_in,
    roll_of,
)
from tests.support.world import World, plain_case


@pytest.fixture(autouse=True)
def cheap() -> None:
    cheap_argon2()


def provision_bytes(world: World, wanted, roll: Roll, **changes: object) -> bytes:
    body = Provision(
        case=world.signed_case,
        station=wanted.station,
        device=wanted.device,
        certificates=tuple(world.documents),
        roll_key=ROLL_KEY,
        roll=roll,
        pictures={},
    )
    return answer(world.authority, wanted, msgspec.structs.replace(body, **changes))


def test_from_nothing_to_a_polling_day(tmp_path: Path) -> None:
    world, known = World(), people(3)
    with pytest.raises(StorageFailed):
        open_station(tmp_path / "station", PASSPHRASE)
    wanted = ask(world, tmp_path / "station")
    with pytest.raises(NotAllowedNow):
        open_station(tmp_path / "station", PASSPHRASE)
    give(world, tmp_path / "station", wanted, roll_of(world, known))
    with pytest.raises(PassphraseWrong):
        open_station(tmp_path / "station", "not the passphrase")
    at = open_in(tmp_path / "station")
    assert at.station.check_in(known[0].number, known[0].birth_date).outcome is Outcome.MAY_VOTE
    at.station.close()
    with pytest.raises(NotAllowedNow):
        give(world, tmp_path / "station", wanted, roll_of(world, known))


def test_a_second_request_in_the_same_folder_does_not_destroy_the_keys(tmp_path: Path) -> None:
    world = World()
    wanted = ask(world, tmp_path / "station")
    with pytest.raises(NotAllowedNow):
        ask(world, tmp_path / "station")
    again = request_of(decode(request_again(tmp_path / "station", PASSPHRASE), Signed))
    assert again == wanted


@pytest.mark.parametrize("kind", ["cut", "altered", "another-device", "another-authority"])
def test_a_wrong_answer_leaves_a_station_that_still_waits_for_the_right_one(
    tmp_path: Path, kind: str
) -> None:
    world = World()
    wanted, other = ask(world, tmp_path / "one"), ask(world, tmp_path / "two", device="st1-b")
    roll = roll_of(world, people(2))
    right, authority = provision_bytes(world, wanted, roll), world.authority.public_key
    wrong = {
        "cut": right[:-1],
        "altered": right[:100] + bytes([right[100] ^ 1]) + right[101:],
        "another-device": provision_bytes(world, other, roll),
        "another-authority": right,
    }[kind]
    if kind == "another-authority":
        authority = Signer.generate().public_key
    before = (tmp_path / "one" / VAULT).read_bytes()
    with pytest.raises(PollingError):
        install(tmp_path / "one", PASSPHRASE, wrong, authority)
    assert not (tmp_path / "one" / DATABASE).exists()
    assert (tmp_path / "one" / VAULT).read_bytes() == before
    install(tmp_path / "one", PASSPHRASE, right, world.authority.public_key)


def test_an_installation_cut_off_in_the_middle_is_simply_done_again(tmp_path: Path) -> None:
    world, known = World(), people(2)
    folder = tmp_path / "station"
    wanted = ask(world, folder)
    (folder / f"{DATABASE}.part").write_bytes(b"half a database")
    (folder / f"{DATABASE}.part-journal").write_bytes(b"and its journal")
    give(world, folder, wanted, roll_of(world, known))
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE, PROVISION, VAULT, VAULT_COPY]
    at = open_in(folder)
    at.vote(known[0])
    at.station.close()


@pytest.mark.parametrize("change", [{"electorate_class": "nobody"}, {"style": "elsewhere"}])
def test_a_roll_that_the_case_does_not_know_is_refused(tmp_path: Path, change: dict[str, str]) -> None:
    world = World()
    wanted = ask(world, tmp_path / "station")
    roll = pack_roll([entry(world, people(1)[0], 0, **change)])
    with pytest.raises(RollInvalid):
        install(tmp_path / "station", PASSPHRASE, provision_bytes(world, wanted, roll))
    assert not (tmp_path / "station" / DATABASE).exists()


@pytest.mark.parametrize("cut", [True, False])
def test_a_roll_cut_short_or_with_one_tag_twice_is_refused(tmp_path: Path, cut: bool) -> None:
    world = World()
    wanted = ask(world, tmp_path / "station")
    roll = roll_of(world, people(2))
    rows = roll.rows[:-1] if cut else roll.rows[: len(roll.rows) // 2] * 2
    with pytest.raises(RollInvalid):
        install(
            tmp_path / "station",
            PASSPHRASE,
            provision_bytes(world, wanted, Roll(roll.classes, roll.styles, rows)),
        )
    assert not (tmp_path / "station" / DATABASE).exists()


def test_pictures_are_those_that_the_case_names(tmp_path: Path) -> None:
    picture, place = b"\x89PNG a picture", b"\x89PNG a map"
    case = plain_case()
    first = msgspec.structs.replace(
        case.proposals[0],
        picture="one.png",
        picture_hash=hashlib.sha256(picture).digest(),
        map="map.png",
        map_hash=hashlib.sha256(place).digest(),
    )
    world = World(msgspec.structs.replace(case, proposals=(first, *case.proposals[1:])))
    wanted, folder = ask(world, tmp_path / "station"), tmp_path / "station"
    roll = roll_of(world, people(1))
    right = {"one.png": picture, "map.png": place}
    for wrong in ({}, {**right, "one.png": b"another picture"}, {**right, "map.png": b"another map"}):
        with pytest.raises(FileDamaged):
            give(world, folder, wanted, roll, pictures=wrong)
    give(world, folder, wanted, roll, pictures=right)
    station = open_station(folder, PASSPHRASE, Clock())
    assert station.picture("p1") == picture
    assert station.map("p1") == place
    assert station.picture("p2") is None
    assert station.map("p2") is None
    assert station.picture("nothing") is None
    station.close()


def test_recordings_are_those_that_the_case_names(tmp_path: Path) -> None:
    """None missing, none other than the organiser heard; found by language and the words they read."""
    sound = b"OggS somebody reads"
    digest = hashlib.sha256(sound).digest()
    read = Recording(part="title", proposal="p1", language="zh-Hant", file="p1.ogg", file_hash=digest)
    world = World(plain_case(recordings=(read,)))
    wanted, folder = ask(world, tmp_path / "station"), tmp_path / "station"
    roll = roll_of(world, people(1))
    for wrong in ({}, {"p1.ogg": b"OggS somebody else"}):
        with pytest.raises(FileDamaged):
            give(world, folder, wanted, roll, recordings=wrong)
    give(world, folder, wanted, roll, recordings={"p1.ogg": sound})
    station = open_station(folder, PASSPHRASE, Clock())
    assert station.recordings() == {("zh-Hant", "提案1"): sound}
    station.close()


def test_the_database_of_one_device_does_not_open_with_the_vault_of_another(tmp_path: Path) -> None:
    world = World()
    for name, device in (("one", "st1-a"), ("two", "st1-b")):
        give(world, tmp_path / name, ask(world, tmp_path / name, device=device), roll_of(world, people(1)))
    (tmp_path / "two" / DATABASE).write_bytes((tmp_path / "one" / DATABASE).read_bytes())
    with pytest.raises(FileDamaged):
        open_station(tmp_path / "two", PASSPHRASE)


def test_a_large_roll_is_installed_and_found(tmp_path: Path) -> None:
    world, known, rng = World(), people(2), random.Random(1)
    others = [RollEntry(rng.randbytes(16), "resident", "all", 0, n) for n in range(2, CHUNK + 1000)]
    roll = pack_roll([entry(world, who, n) for n, who in enumerate(known)] + others)
    give(world, tmp_path / "station", ask(world, tmp_path / "station"), roll)
    at = open_in(tmp_path / "station")
    assert at.station.check_in(known[1].number, known[1].birth_date).outcome is Outcome.MAY_VOTE
    assert at.station._storage.roll_entry(others[-1].tag) == others[-1]
    at.station.close()


def test_a_folder_that_cannot_be_made_is_a_fault_of_the_medium(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFailed):
        request(
            tmp_path / "file" / "station",
            "TEST-2026",
            station="st1",
            device="st1-a",
            roles=("desk", "booth"),
            officers=[("lin", "chief", PIN), ("wang", "officer", PIN)],
            passphrase=PASSPHRASE,
            recovery_secret=RECOVERY_SECRET,
        )
