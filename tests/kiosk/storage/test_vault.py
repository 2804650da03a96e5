"""The vault: one passphrase for the device, a PIN for each officer, and no key to be seen anywhere."""

from pathlib import Path

import pytest

from kiosk.app.preparation import new_passphrase
from kiosk.storage.vault import Vault, create_vault, open_vault, save_vault
from sync.protocol.errors import FileDamaged, InputError, NotAuthorised, PassphraseWrong, StorageFailed
from sync.protocol.provisioning import request_of
from tests.support.stations import cheap_argon2

OFFICERS = [("lin", "chief", "123456"), ("wang", "officer", "654321")]


@pytest.fixture(autouse=True)
def cheap() -> None:
    cheap_argon2()


def new_vault() -> Vault:
    return create_vault(
        case="TEST-2026", station="st1", device="st1-a", roles=("desk", "booth"), officers=OFFICERS
    )


def test_what_was_saved_opens_with_the_passphrase_alone(tmp_path: Path) -> None:
    passphrase, vault, path = new_passphrase(), new_vault(), tmp_path / "vault"
    save_vault(path, passphrase, vault.contents)
    assert open_vault(path, passphrase).contents == vault.contents
    assert open_vault(path, "  " + passphrase.upper().replace(" ", "   ")).contents == vault.contents
    with pytest.raises(PassphraseWrong):
        open_vault(path, new_passphrase())


def test_passphrases_are_six_words_and_never_the_same() -> None:
    drawn = [new_passphrase() for _ in range(50)]
    assert len(set(drawn)) == 50
    assert all(len(one.split()) == 6 for one in drawn)


def test_each_officer_has_a_key_behind_a_pin(tmp_path: Path) -> None:
    vault = new_vault()
    lin = vault.unlock("lin", "123456")
    assert lin.public_key == vault.contents.officers[0].public_key
    with pytest.raises(PassphraseWrong):
        vault.unlock("lin", "654321")
    with pytest.raises(NotAuthorised):
        vault.unlock("nobody", "123456")


def test_the_request_asks_for_device_spares_and_officers() -> None:
    vault = new_vault()
    asked = request_of(vault.request())
    assert [(one.holder, one.roles, one.spare) for one in asked.keys] == [
        ("st1-a", ("desk", "booth"), False),
        ("st1-a-spare1", ("desk", "booth"), True),
        ("st1-a-spare2", ("desk", "booth"), True),
        ("st1-a-spare3", ("desk", "booth"), True),
        ("lin", ("chief",), False),
        ("wang", ("officer",), False),
    ]
    assert len({one.key for one in asked.keys}) == 6


@pytest.mark.parametrize("place", [0, 10, -1])
def test_a_cut_or_altered_vault_is_never_taken_for_another(tmp_path: Path, place: int) -> None:
    path = tmp_path / "vault"
    save_vault(path, "a passphrase", new_vault().contents)
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    with pytest.raises((FileDamaged, PassphraseWrong)):
        open_vault(path, "a passphrase")
    altered = bytearray(whole)
    altered[place] ^= 1
    path.write_bytes(altered)
    with pytest.raises((FileDamaged, PassphraseWrong)):
        open_vault(path, "a passphrase")


def test_no_vault_is_a_fault_of_the_medium(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        open_vault(tmp_path / "vault", "a passphrase")


def test_saving_leaves_the_old_vault_if_it_fails(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    old = new_vault()
    save_vault(path, "a passphrase", old.contents)
    (tmp_path / "vault.part").mkdir()  # in the way
    with pytest.raises(StorageFailed):
        save_vault(path, "a passphrase", new_vault().contents)
    assert open_vault(path, "a passphrase").contents == old.contents


def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    save_vault(tmp_path / "vault", "a passphrase", new_vault().contents)
    assert (tmp_path / "vault").stat().st_mode & 0o077 == 0


def test_a_vault_shows_no_key() -> None:
    vault = new_vault()
    assert repr(vault) == "Vault(st1-a)"
    assert repr(vault.contents) == "Contents(st1-a)"


@pytest.mark.parametrize(
    "officers",
    [
        [],
        [("lin", "chief", "123456")],
        [("lin", "officer", "123456"), ("wang", "officer", "654321")],
        [("lin", "chief", "123456"), ("lin", "officer", "654321")],
        [("lin", "chief", "123456"), ("wang", "officer", "12345")],
        [("lin", "chief", "123456"), ("wang", "officer", "1 2 3 4 5 ")],
        [("lin", "chief", "123456"), ("王", "officer", "654321")],
    ],
)
def test_a_station_without_a_chief_a_second_and_proper_pins_cannot_be(officers) -> None:
    with pytest.raises(InputError):
        create_vault(case="TEST-2026", station="st1", device="a", roles=("desk",), officers=officers)
