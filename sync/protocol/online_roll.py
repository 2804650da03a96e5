"""The online desk's roll: made like a station's, under a key of its own, sealed to the identity service."""

from sync.protocol.encoding import Hash, Message, decode, encode, length_prefixed
from sync.protocol.errors import FileDamaged, Malformed, SealInvalid
from sync.protocol.roll_tag import Roll
from sync.protocol.sealing import open_sealed, seal

MAX_ONLINE_ROLL = 2 * 1024 * 1024 * 1024
"""bytes"""


class OnlineRoll(Message, frozen=True):
    """Tags under `key`: worthless at any station, as stations' tags are worthless here."""

    key: Hash
    roll: Roll


def _info(case_code: str) -> bytes:
    return length_prefixed(b"online-roll/v1", case_code.encode())


def seal_online_roll(identity_key: bytes, case_code: str, roll: OnlineRoll) -> bytes:
    """Seal to the case's identity key."""
    return seal(identity_key, _info(case_code), encode(roll))


def open_online_roll(private_key: bytes, case_code: str, sealed: bytes) -> OnlineRoll:
    """Open what `seal_online_roll` made. Raises FileDamaged for another case or altered bytes."""
    try:
        return decode(open_sealed(private_key, _info(case_code), sealed), OnlineRoll, MAX_ONLINE_ROLL)
    except (SealInvalid, Malformed) as error:
        raise FileDamaged("the online roll is altered, or made for another case", case=case_code) from error
