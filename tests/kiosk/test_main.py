"""`pbkiosk`, as people type it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from typer.testing import CliRunner

from kiosk.__main__ import commands
from kiosk.app.recovery import recover
from kiosk.app.station import open_station
from sync.protocol import wrapping
from sync.protocol.certificates import Certificate
from sync.protocol.delivery import Receipt, read_bundle
from sync.protocol.encoding import decode, encode
from sync.protocol.proof import check_proof
from sync.protocol.provisioning import Provision, answer, request_of
from sync.protocol.signing import Signed
from sync.server.centre import Centre
from sync.server.database import Database
from tests.support.people import people
from tests.support.stations import PASSPHRASE, PIN, RECOVERY_SECRET, ROLL_KEY, open_in, prepare, roll_of
from tests.support.world import DURING, World


@pytest.fixture(autouse=True)
def _cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("ITERATIONS", 1), ("MEMORY_KIB", 1024), ("LANES", 1)):
        monkeypatch.setattr(wrapping, name, value)


def test_a_station_is_requested_installed_and_delivers_by_stick(tmp_path: Path) -> None:
    """An officer makes the keys of a device, brings the request to the organiser, installs the answer, and
    writes what waits to a stick; a replacement is recovered: every step by one command."""
    world, runner = World(), CliRunner()
    folder, asked, given, words = (tmp_path / name for name in ("st1", "request", "provision", "words"))
    secret = tmp_path / "secret"
    secret.write_text(RECOVERY_SECRET, encoding="utf-8")
    words.write_text(PASSPHRASE, encoding="utf-8")
    named = {"case": world.case.code, "station": "st1", "device": "st1-a", "chief": "lin", "officer": "chen"}
    options = [word for name, value in named.items() for word in (f"--{name}", value)]
    files = ["--output", str(asked), "--passphrase-file", str(words), "--recovery-file", str(secret)]
    told = runner.invoke(
        commands, ["request", str(folder), *options, *files], input=f"{PIN}\n{PIN}\n{PIN}\n{PIN}\n"
    )
    assert told.exit_code == 0, told.output
    assert PIN not in told.output
    wanted = request_of(decode(asked.read_bytes(), Signed))
    assert [(key.holder, key.roles) for key in wanted.keys if key.holder in ("lin", "chen")] == [
        ("lin", ("chief",)),
        ("chen", ("officer",)),
    ]

    for key in wanted.keys:
        certificate = Certificate(world.case.code, "st1", key.holder, key.key, key.roles, key.spare)
        world.documents.append(world.authority.sign("certificate", certificate))
    body = Provision(
        case=world.signed_case,
        station="st1",
        device="st1-a",
        certificates=tuple(world.documents),
        roll_key=ROLL_KEY,
        roll=roll_of(world, people(2)),
        pictures={},
    )
    given.write_bytes(answer(world.authority, wanted, body))
    told = runner.invoke(commands, ["install", str(folder), str(given), "--passphrase-file", str(words)])
    assert told.exit_code == 0, told.output
    open_station(folder, PASSPHRASE).close()

    with TemporaryDirectory(dir="/dev/shm") as media:  # another disk than the station's
        open_station(folder, PASSPHRASE, stick=Path(media)).close()
        secrets = ["--passphrase-file", str(words), "--recovery-file", str(secret)]
        told = runner.invoke(commands, ["recover", str(tmp_path / "new"), "--from", media, *secrets])
        assert told.exit_code == 0, told.output
        assert "st1-a-spare1" in told.output
        again = runner.invoke(commands, ["recover", str(tmp_path / "new"), "--from", media, *secrets])
        assert again.exit_code == 1
    open_station(tmp_path / "new", PASSPHRASE).close()

    stick = tmp_path / "stick"
    told = runner.invoke(commands, ["export", str(folder), str(stick), "--passphrase-file", str(words)])
    assert told.exit_code == 0, told.output
    assert read_bundle(stick.read_bytes()).station == "st1"


def test_what_the_centre_holds_is_told_in_words_and_proven(tmp_path: Path) -> None:
    """A lost and recovered station, two chains. The receipt of its delivery is taken in, with what the centre
    refused in words; then the proof of both chains is written, and checks."""
    prepared = prepare(tmp_path / "prepared")
    world = prepared.world
    with TemporaryDirectory(dir="/dev/shm") as media:
        at = open_in(prepared.folder, stick=Path(media))
        at.vote(prepared.people[0])
        at.station.close()
        recover(tmp_path / "st1", Path(media), PASSPHRASE, RECOVERY_SECRET, at=DURING)
    words, bundle, receipt, proof = (tmp_path / name for name in ("words", "out", "back", "proof"))
    words.write_text(PASSPHRASE, encoding="utf-8")

    def told(*options: str) -> str:
        done = CliRunner().invoke(commands, [*options, "--passphrase-file", str(words)])
        assert done.exit_code == 0, done.output
        return done.output.replace("\n", " ")

    told("export", str(tmp_path / "st1"), str(bundle))
    database = Database.open(f"sqlite:///{tmp_path / 'centre.db'}")
    try:
        centre = Centre(database, world.signed_case, centre=world.centre, board=world.board)
        back = decode(centre.import_bundle(bundle.read_bytes()), Receipt)
    finally:
        database.close()
    receipt.write_bytes(encode(msgspec.structs.replace(back, refused=(("batch", "device-revoked"),))))
    output = told("receipt", str(tmp_path / "st1"), str(receipt))
    assert "a batch was refused: the certificate of its device was taken back" in output
    assert "still to send" in output
    told("proof", str(tmp_path / "st1"), str(proof))
    found = check_proof(proof.read_bytes(), world.case)
    assert [one.end.device for one in found.chains] == ["st1-a", "st1-a-spare1"]
    assert found.chains[0].whole
    assert all(one.held is not None for one in found.chains)


def test_a_wrong_passphrase_is_told_in_words(tmp_path: Path) -> None:
    """No traceback for what a person can mend."""
    words = tmp_path / "words"
    words.write_text("not these", encoding="utf-8")
    told = CliRunner().invoke(
        commands, ["install", str(tmp_path), str(words), "--passphrase-file", str(words)]
    )
    assert told.exit_code == 1
    assert "Traceback" not in told.output
