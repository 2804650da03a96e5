"""The online desk's roll reaches the identity service sealed: nobody on the way can try tags on it."""

import pytest

from sync.protocol.errors import FileDamaged
from sync.protocol.online_roll import OnlineRoll, open_online_roll, seal_online_roll
from sync.protocol.roll_tag import RollEntry, pack_roll
from sync.protocol.sealing import generate_sealing_key
from sync.protocol.signing import Signer

ROLL = OnlineRoll(b"\x01" * 32, pack_roll([RollEntry(b"\x02" * 16, "resident", "all", 0, 0)]))


def test_only_the_identity_key_of_this_case_opens_the_roll():
    authority, (private, public) = Signer.generate(), generate_sealing_key()
    sealed = seal_online_roll(authority, public, "CASE-1", ROLL)
    assert open_online_roll(private, authority.public_key, "CASE-1", sealed) == ROLL
    assert ROLL.key not in sealed
    for key, case, data in [
        (private, "CASE-2", sealed),
        (generate_sealing_key()[0], "CASE-1", sealed),
        (private, "CASE-1", sealed[:-1]),
        (private, "CASE-1", b""),
    ]:
        with pytest.raises(FileDamaged):
            open_online_roll(key, authority.public_key, case, data)
    with pytest.raises(FileDamaged):
        open_online_roll(private, Signer.generate().public_key, "CASE-1", sealed)


def test_a_roll_shows_no_key():
    assert repr(ROLL) == "OnlineRoll(1)"
