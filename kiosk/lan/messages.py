"""What the devices of a station send each other. Field order is part of the protocol (docs/decisions/016)."""

from typing import Annotated

import msgspec

from kiosk.domain.neighbours import MOST_RECORDS
from sync.protocol.chain import Head
from sync.protocol.encoding import MAX_BATCH, MAX_SMALL, CaseCode, Message, Name, Seconds, Serial
from sync.protocol.signing import Signed

MAX_ASK = MAX_SMALL
"""bytes of a sealed question"""
MAX_ANSWER = MAX_BATCH
"""bytes of a sealed answer"""
MAX_BEACON = 512
"""bytes of a datagram"""
MOST_CASES = 16
MOST_DEVICES = 64
"""devices of a station, its spare keys counted as such"""
LONGEST_WAIT = 10.0
"""seconds that an answer may be kept back until there is news"""

Nonce = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Run = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
"""drawn when the program starts: by it a device knows itself, and two of one name"""
Mark = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Port = Annotated[int, msgspec.Meta(ge=0, le=65535)]
Subject = Annotated[bytes, msgspec.Meta(min_length=1, max_length=32)]


class Closed(Message, frozen=True):
    """The wire: ChaCha20-Poly1305 under a key that only this station's devices have for this case."""

    case: CaseCode
    station: Name
    nonce: Annotated[bytes, msgspec.Meta(min_length=12, max_length=12)]
    ciphertext: bytes


class Introduced(Message, frozen=True):
    """What is sealed: a message, and the certificate of the device that signed it."""

    certificate: Signed
    message: Signed


class Ask(Message, frozen=True):
    """What follows what I hold of your chain? (Signed "lan-ask")"""

    nonce: Nonce
    run: Run
    port: Port
    """where the asker answers; 0 if nowhere"""
    wait: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_WAIT)]
    """seconds that the answer may take if there is no news"""
    known: Annotated[dict[Name, Head], msgspec.Meta(max_length=MOST_DEVICES)]
    """what the asker holds of every other device's chain: it need not know whom it asks"""


class Answer(Message, frozen=True):
    """The next part of the answering device's chain, or of a lost one it continues (Signed "lan-answer")."""

    nonce: Nonce
    """of the question"""
    run: Run
    at: Seconds
    device: Name
    """whose chain"""
    certificate: Signed | None
    """of that device, if it is not the one that answers"""
    head: Head
    """where the chain ends now"""
    follows: bool
    """does the chain hold what the asker holds of it?"""
    records: Annotated[tuple[bytes, ...], msgspec.Meta(max_length=MOST_RECORDS)]
    subjects: Annotated[tuple[tuple[Serial, Subject], ...], msgspec.Meta(max_length=MOST_RECORDS)]
    """to whom the passes in these records were given: a tag of this station's roll, or a place on it"""


class Beacon(Message, frozen=True):
    """Somebody of a station is here. It suggests an address, and nothing else follows from it."""

    run: Run
    port: Port
    marks: Annotated[tuple[Mark, ...], msgspec.Meta(min_length=1, max_length=MOST_CASES)]
    """one a case, which only devices of the same station can make or recognise"""
