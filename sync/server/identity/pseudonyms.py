"""From a voting pass to the person behind it: opened, checked, and given a pseudonym. Pure."""

import hmac
from hashlib import sha256
from typing import NamedTuple

from sync.protocol.aliases import Aliases
from sync.protocol.encoding import length_prefixed
from sync.protocol.errors import Malformed, SealInvalid
from sync.protocol.identity import Identity
from sync.protocol.messages import Pass
from sync.protocol.sealing import open_identity

UNREADABLE = "identity-unreadable"
"""the sealed identity cannot be opened, or is not in canonical form"""
CONTRADICTORY = "identity-contradictory"
"""the pass says another kind of document than what is sealed in it"""


class Person(NamedTuple):
    """Somebody behind a pass: who, under today's number, and the pseudonym; or why nobody can be told."""

    who: Identity | None
    pseudonym: bytes | None
    refusal: str | None = None

    def __repr__(self) -> str:
        return f"Person({self.refusal or '…'})"


def pseudonym_of(key: bytes, case_code: str, namespace: str, number: str) -> bytes:
    """HMAC-SHA256(pseudonym key, case | namespace | canonical ID): 32 bytes."""
    return hmac.digest(key, length_prefixed(case_code.encode(), namespace.encode(), number.encode()), sha256)


def person_of(voting_pass: Pass, *, identity_key: bytes, pseudonym_key: bytes, aliases: Aliases) -> Person:
    """Who a pass, whose signature was checked before, is for."""
    try:
        who = open_identity(
            identity_key, voting_pass.case, voting_pass.station, voting_pass.serial, voting_pass.id_ct
        )
    except (SealInvalid, Malformed):
        return Person(None, None, UNREADABLE)
    if who.namespace != voting_pass.namespace:
        return Person(None, None, CONTRADICTORY)
    namespace, number = aliases.today(who)
    return Person(
        Identity(namespace, number, who.birth_date),
        pseudonym_of(pseudonym_key, voting_pass.case, namespace, number),
    )
