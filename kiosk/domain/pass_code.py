"""Voting passes as a code from desk to booth: what a QR code on paper or on a screen holds.

All passes of one person in one code.
"""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from kiosk.domain.base45 import LONGEST, base45, from_base45
from sync.protocol.encoding import Message, decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.signing import Signed

PREFIX = "PB1:"
MOST_PASSES = 6


class PassCode(Message, frozen=True):
    """The passes in one code, one for each case; and the desk's certificates, which a booth may not know."""

    passes: Annotated[tuple[Signed, ...], msgspec.Meta(min_length=1, max_length=MOST_PASSES)]
    certificates: Annotated[tuple[Signed, ...], msgspec.Meta(min_length=1, max_length=MOST_PASSES)]


def write_pass_code(passes: Sequence[Signed], certificates: Sequence[Signed]) -> str:
    """The code for one person's voting passes. No name or number is in it: identities are sealed."""
    return PREFIX + base45(encode(PassCode(tuple(passes), tuple(certificates))))


def read_pass_code(text: str) -> PassCode:
    """What is in a code, not judged yet. Raises Malformed for anything else, or for a part of one."""
    code = text.strip("\r\n\t")
    if not code.startswith(PREFIX) or len(code) > LONGEST:
        raise Malformed("this code is not a voting pass", reason="no-pass")
    try:
        return decode(from_base45(code.removeprefix(PREFIX)), PassCode)
    except Malformed as error:
        raise Malformed("this voting pass is damaged", reason="no-pass") from error
