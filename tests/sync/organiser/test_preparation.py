"""The organiser makes keys and builds the case; a device asks, and one file answers."""

from pathlib import Path

import msgspec
import pytest

from sync.organiser.case_build import MAX_RECORDING, build_case, pictures_of, recordings_of
from sync.organiser.key_files import PublicKeys, new_signing_keys, read_keys, read_public
from sync.organiser.provision import provision_station
from sync.organiser.roll_build import build_roll, read_rows
from sync.protocol.case import Case, Recording
from sync.protocol.case_check import check_case
from sync.protocol.certificates import Directory, Role, open_case
from sync.protocol.errors import (
    CaseInvalid,
    FileDamaged,
    NotAuthorised,
    PassphraseWrong,
    SignatureInvalid,
    WrongCase,
)
from sync.protocol.provisioning import KeyRequest, StationRequest, open_answer
from sync.protocol.roll_tag import unpack_roll
from sync.protocol.sealing import generate_sealing_key
from sync.protocol.signing import Signer
from tests.support.people import people
from tests.support.world import World, plain_case
from tests.sync.organiser.test_roll_build import rows_of, write_csv

HEX = "11" * 32


def publics() -> dict[str, PublicKeys]:
    return {
        "ceremony": PublicKeys(
            "ceremony", "", {"tally": generate_sealing_key()[1].hex(), "seed_commitment": HEX}
        ),
        "centre": PublicKeys("centre", "", {"centre": HEX, "board": "22" * 32}),
        "identity": PublicKeys(
            "identity", "", {"identity": generate_sealing_key()[1].hex(), "identity_signing": "33" * 32}
        ),
    }


def deciders() -> list[PublicKeys]:
    return [PublicKeys("decision", f"person-{n}", {"decision": f"{n}{n}" * 32}) for n in (4, 5)]


def case_with_picture() -> Case:
    case = plain_case()
    first = msgspec.structs.replace(case.proposals[0], picture="park.png", map="map.png")
    return msgspec.structs.replace(case, proposals=(first, *case.proposals[1:]))


def test_a_key_file_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    public = new_signing_keys(tmp_path / "a.key", "six words", "decision", "wang", ("decision",))
    keys = read_keys(tmp_path / "a.key", "Six  Words", "decision")
    assert Signer(keys.keys["decision"]).public_key == read_public(public, "decision").key("decision")
    assert str(keys.keys["decision"]) not in repr(keys)
    with pytest.raises(PassphraseWrong):
        read_keys(tmp_path / "a.key", "seven words", "decision")
    with pytest.raises(FileDamaged):
        read_keys(tmp_path / "a.key", "six words", "authority")
    with pytest.raises(FileDamaged):
        read_public(public, "centre")
    assert (tmp_path / "a.key").stat().st_mode & 0o077 == 0


def test_a_built_case_is_signed_and_holds_its_pictures_hashes(tmp_path: Path) -> None:
    """Of pictures and maps; a map exchanged after the case was signed is not handed out to stations."""
    authority = Signer.generate()
    (tmp_path / "park.png").write_bytes(b"picture")
    (tmp_path / "map.png").write_bytes(b"a map")
    signed = build_case(case_with_picture(), authority, **publics(), decisions=deciders(), pictures=tmp_path)
    case = open_case(signed, authority.public_key)
    assert [digest and len(digest) for _, digest in case.proposals[0].pictures] == [32, 32]
    with pytest.raises(SignatureInvalid):
        open_case(signed, Signer.generate().public_key)
    assert pictures_of(case, tmp_path) == {"park.png": b"picture", "map.png": b"a map"}
    (tmp_path / "map.png").write_bytes(b"a map of elsewhere")
    with pytest.raises(CaseInvalid, match=r"map\.png"):
        pictures_of(case, tmp_path)


READ = Recording(part="title", proposal="p1", language="zh-Hant", file="p1.ogg")


def test_recordings_are_built_in_by_their_hashes_and_go_to_the_stations(tmp_path: Path) -> None:
    """One exchanged after the case was signed is not handed out; one that is no sound is not built in."""
    authority, case = Signer.generate(), plain_case(recordings=(READ,))
    sound = tmp_path / "p1.ogg"

    def build() -> Case:
        signed = build_case(case, authority, **publics(), decisions=deciders(), pictures=tmp_path)
        return open_case(signed, authority.public_key)

    with pytest.raises(CaseInvalid, match=r"p1\.ogg"):
        build()
    for wrong in (b"MZ a program", b"OggS" + bytes(MAX_RECORDING)):
        sound.write_bytes(wrong)
        with pytest.raises(CaseInvalid, match=r"p1\.ogg"):
            build()
    sound.write_bytes(b"OggS somebody reads")
    built = build()
    assert recordings_of(built, tmp_path) == {"p1.ogg": b"OggS somebody reads"}
    sound.write_bytes(b"OggS somebody else")
    with pytest.raises(CaseInvalid, match="changed after"):
        recordings_of(built, tmp_path)


def test_a_recording_of_a_text_that_is_not_there_is_refused() -> None:
    """Of a text, a proposal or a language that the case does not have; or two of the same text."""
    check_case(plain_case(recordings=(READ,)))
    for wrong in ({"part": "place"}, {"proposal": "p9"}, {"language": "vi"}, {"part": "rules"}):
        with pytest.raises(CaseInvalid, match=r"recordings\[0\]"):
            check_case(plain_case(recordings=(msgspec.structs.replace(READ, **wrong),)))
    with pytest.raises(CaseInvalid, match="2 times"):
        check_case(plain_case(recordings=(READ, READ)))


def test_a_missing_picture_and_two_decisions_by_one_person_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseInvalid, match=r"park\.png"):
        build_case(
            case_with_picture(), Signer.generate(), **publics(), decisions=deciders(), pictures=tmp_path
        )
    twice = [deciders()[0], deciders()[0]]
    with pytest.raises(CaseInvalid, match="decisions"):
        build_case(plain_case(), Signer.generate(), **publics(), decisions=twice)


def test_a_station_asks_and_gets_case_certificates_and_roll_in_one_file(tmp_path: Path) -> None:
    world = World()
    good, _ = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows_of(people(4))))
    build_roll(world.case, world.authority, good, tmp_path / "roll")
    device, chief, (transport_private, transport) = (
        Signer.generate(),
        Signer.generate(),
        generate_sealing_key(),
    )
    asked = StationRequest(
        world.case.code,
        "S1",
        "S1-A",
        transport,
        (
            KeyRequest("S1-A", device.public_key, ("desk", "booth")),
            KeyRequest("S1-chief", chief.public_key, ("chief",)),
        ),
    )
    request = device.sign("request", asked)

    file, certificates = provision_station(
        world.authority, world.signed_case, request, roll=tmp_path / "roll"
    )

    provision = open_answer(transport_private, asked, file, world.authority.public_key)
    assert len(list(unpack_roll(provision.roll))) == 4
    directory = Directory(world.case, certificates)
    assert directory.require("S1-A", "booth").station == "S1"
    assert directory.certificate("S1-chief").key == chief.public_key

    for changed in (
        msgspec.structs.replace(asked, keys=(KeyRequest("S1-A", device.public_key, ("intake",)),)),
        msgspec.structs.replace(asked, station="online"),
    ):
        with pytest.raises(NotAuthorised, match="online"):
            provision_station(
                world.authority, world.signed_case, device.sign("request", changed), roll=tmp_path / "roll"
            )
    with pytest.raises(SignatureInvalid):
        provision_station(
            world.authority,
            world.signed_case,
            Signer.generate().sign("request", asked),
            roll=tmp_path / "roll",
        )
    elsewhere = device.sign("request", msgspec.structs.replace(asked, case="OTHER-2026"))
    with pytest.raises(WrongCase):
        provision_station(world.authority, world.signed_case, elsewhere, roll=tmp_path / "roll")


@pytest.mark.parametrize(("roles", "expected"), [(("desk",), 3), (("desk", "booth"), 3), (("booth",), 0)])
def test_names_go_to_desks_only(tmp_path: Path, roles: tuple[Role, ...], expected: int) -> None:
    """A booth checks nobody in: it gets no list of names, whatever the case allows."""
    plain = plain_case()
    electorate = msgspec.structs.replace(plain.electorate, names_on_roll=True)
    world = World(msgspec.structs.replace(plain, electorate=electorate))
    rows = [row | {"name": f"王{n}明"} for n, row in enumerate(rows_of(people(3)))]
    good, _ = read_rows(world.case, write_csv(tmp_path / "roll.csv", rows))
    build_roll(world.case, world.authority, good, tmp_path / "roll")
    device, (transport_private, transport) = Signer.generate(), generate_sealing_key()
    key = KeyRequest("S1-A", device.public_key, roles)
    asked = StationRequest(world.case.code, "S1", "S1-A", transport, (key,))
    file, _ = provision_station(
        world.authority, world.signed_case, device.sign("request", asked), roll=tmp_path / "roll"
    )
    assert len(open_answer(transport_private, asked, file).listed) == expected
