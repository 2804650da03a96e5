"""What the centre asks the identity service, and what the service answers: passes in, pseudonyms out.

The service never sees a ballot; the centre never sees a name.
"""

from hashlib import sha256
from typing import Annotated, Literal

import msgspec

from sync.protocol.encoding import CaseCode, Hash, Message, Reason, encode, length_prefixed
from sync.protocol.signing import Joint, Signed

MAX_IDENTIFY = 500
"""passes in one request"""
MAX_IDENTIFY_BYTES = 4 * 1024 * 1024
"""bytes of one request or answer"""
MAX_CLOSINGS = 1000
"""closing records and waivers in one request"""

RegistryAnswer = Literal["correct", "incorrect", "not-asked"]


def pass_hash(voting_pass: Signed) -> bytes:
    """The name of a pass: a hash over all its bytes, signature included."""
    return sha256(length_prefixed(b"pass/v1", encode(voting_pass))).digest()


class IdentifyRequest(Message, frozen=True):
    """Whose passes are these? (Signed "identify", by the centre's key)"""

    case: CaseCode
    passes: Annotated[tuple[Signed, ...], msgspec.Meta(min_length=1, max_length=MAX_IDENTIFY)]
    closings: Annotated[tuple[Joint, ...], msgspec.Meta(max_length=MAX_CLOSINGS)]
    """closing records (Joint "closing"), waivers and releases of stations (Joint "decision"): no more passes
    of a device are answered than they tell"""


class Identified(Message, frozen=True):
    """The answer for one pass, given once (Signed "identified", by the case's `identity_signing` key)."""

    case: CaseCode
    pass_hash: Hash
    pseudonym: Hash | None
    """the same person has the same one in this case; None if the identity could not be opened"""
    registry: RegistryAnswer
    refusal: Reason | None = None
    """why this person's envelopes do not count, in a word"""


class IdentifyAnswer(Message, frozen=True):
    """One Signed "identified" for each pass of the request, in the same order.

    Left out are those that cannot be answered while the registry gives no answer: ask again for them.
    """

    answers: Annotated[tuple[Signed, ...], msgspec.Meta(max_length=MAX_IDENTIFY)]
