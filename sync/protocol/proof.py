"""What a station shows to a third party: that the centre signed to hold its records 1 to n, with this hash.

The signed case is all that one needs to check it. Whoever then shows records can be held to that hash: it
covers every one of them, in order (sync.protocol.chain).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import msgspec

from sync.protocol.case import Case
from sync.protocol.certificates import DEVICE_ROLES, Directory
from sync.protocol.closing import read_closing
from sync.protocol.decisions import ChainEnd
from sync.protocol.encoding import MAX_BATCH, CaseCode, Message, Name, decode
from sync.protocol.errors import ChainBroken, FileDamaged, Malformed, NotAuthorised, WrongCase
from sync.protocol.messages import Acknowledgement, ClosingRecord
from sync.protocol.signing import Joint, Signed, verify

MAX_CHAINS = 64
"""chains of one device, or devices of one station"""


class Proof(Message, frozen=True):
    """One device's chains, lost ones too: where each ends, and the furthest the centre signed for each."""

    case: CaseCode
    station: Name
    certificates: Annotated[tuple[Signed, ...], msgspec.Meta(max_length=1000)]
    ends: Annotated[tuple[ChainEnd, ...], msgspec.Meta(min_length=1, max_length=MAX_CHAINS)]
    acknowledgements: Annotated[tuple[Signed, ...], msgspec.Meta(max_length=MAX_CHAINS)]
    closing: Joint | None


@dataclass(frozen=True)
class ProvenChain:
    """One chain: where it ends by the station's word, and what the centre has signed."""

    end: ChainEnd
    held: Acknowledgement | None
    """None: the centre has signed nothing"""
    closed: bool
    """the end stands in a closing record that a chief and a second officer signed"""

    @property
    def whole(self) -> bool:
        """The centre holds this very chain up to its end. Only of a `closed` one that end is final.

        False for a lost chain of which the centre holds more than could be recovered: its word on the later
        record says nothing of an earlier one to somebody who has not all the records between.
        """
        return self.held is not None and self.held.sequence == self.end.sequence


@dataclass(frozen=True)
class Proven:
    """What a proof proves."""

    station: str
    chains: tuple[ProvenChain, ...]
    closing: ClosingRecord | None

    @property
    def whole(self) -> bool:
        """All of it is at the centre, and nothing can follow it."""
        return all(one.whole and one.closed for one in self.chains)


def check_proof(data: bytes, case: Case) -> Proven:
    """Read a proof and check every signature and hash in it, from the case alone.

    `case`: as `open_case` gives it. Raises FileDamaged for anything but a whole proof; WrongCase;
    SignatureInvalid; NotAuthorised for a device or officer that is none of this station's; Malformed for two
    words on one chain; ChainBroken where the centre's word, the closing record and the ends do not agree.
    """
    proof = _read(data)
    if proof.case != case.code:
        raise WrongCase(f"this proof is for case {proof.case}", case=proof.case)
    directory = Directory(case, proof.certificates)
    _check_devices(directory, proof)
    held = _held(case, proof)
    closing = None if proof.closing is None else read_closing(directory, proof.closing)
    if closing is not None and closing.station != proof.station:
        raise WrongCase(f"this closing record is of station {closing.station}", station=closing.station)
    chains = [_chain(end, held.get(end.device), closing) for end in proof.ends]
    return Proven(proof.station, tuple(chains), closing)


def _read(data: bytes) -> Proof:
    try:
        return decode(data, Proof, MAX_BATCH)
    except Malformed as error:
        raise FileDamaged("this is no proof of delivery, or not a whole one") from error


def _check_devices(directory: Directory, proof: Proof) -> None:
    _require_once([one.device for one in proof.ends])
    for end in proof.ends:
        found = directory.certificate(end.device)
        if found.station != proof.station or not DEVICE_ROLES & set(found.roles):
            raise NotAuthorised(f"{end.device} is no device of station {proof.station}", holder=end.device)


def _held(case: Case, proof: Proof) -> dict[str, Acknowledgement]:
    """By device, what the centre has signed."""
    assert case.keys is not None  # the directory asked for them
    centre = case.keys.centre
    found = [
        decode(verify(one, "acknowledgement", centre), Acknowledgement) for one in proof.acknowledgements
    ]
    _require_once([one.device for one in found])
    ends = {one.device for one in proof.ends}
    for one in found:
        if one.case != case.code or one.device not in ends:
            whose = f"{one.device} in case {one.case}"
            raise WrongCase(f"an acknowledgement in it is of {whose}", case=one.case)
    return {one.device: one for one in found}


def _chain(end: ChainEnd, held: Acknowledgement | None, closing: ClosingRecord | None) -> ProvenChain:
    if held is not None and held.sequence == end.sequence and held.head != end.head:
        raise ChainBroken(f"the centre holds another chain of {end.device}", device=end.device)
    if closing is None:
        return ProvenChain(end, held, closed=False)
    account = next((one for one in closing.devices if one.device == end.device), None)
    if account is None or (account.sequence, account.head) != (end.sequence, end.head):
        raise ChainBroken(f"the closing record ends {end.device} elsewhere", device=end.device)
    return ProvenChain(end, held, closed=True)


def _require_once(devices: Sequence[str]) -> None:
    if len(set(devices)) != len(devices):
        raise Malformed("a proof tells of one chain twice")
