"""The online desk's roll: made like a station's, under a key of its own, sealed to the identity service."""

from sync.protocol.encoding import Hash, Message
from sync.protocol.for_identity import open_for_identity, seal_for_identity
from sync.protocol.roll_tag import Roll
from sync.protocol.signing import Signer

MAX_ONLINE_ROLL = 2 * 1024 * 1024 * 1024
"""bytes"""


class OnlineRoll(Message, frozen=True):
    """Tags under `key`: worthless at any station, as stations' tags are worthless here."""

    key: Hash
    roll: Roll

    def __repr__(self) -> str:
        """Say nothing of the key."""
        return f"OnlineRoll({len(self.roll)})"


def seal_online_roll(authority: Signer, identity_key: bytes, case_code: str, roll: OnlineRoll) -> bytes:
    """Sign it and seal it to the case's identity key."""
    return seal_for_identity(authority, identity_key, "online-roll", case_code, roll)


def open_online_roll(private_key: bytes, authority: bytes, case_code: str, sealed: bytes) -> OnlineRoll:
    """Open what `seal_online_roll` made. Raises FileDamaged for another case or signer, or altered bytes."""
    return open_for_identity(
        private_key, authority, "online-roll", case_code, sealed, of=OnlineRoll, limit=MAX_ONLINE_ROLL
    )
