"""How a station gets what it needs: it makes its own keys and asks; one encrypted file answers."""

from typing import Annotated

import msgspec

from sync.protocol.certificates import Directory, Role, check_roles, open_case
from sync.protocol.encoding import CaseCode, Hash, Message, Name, PublicKey, decode, encode, length_prefixed
from sync.protocol.errors import FileDamaged, Malformed, MessageRefused, SealInvalid, WrongCase
from sync.protocol.listed_people import Listed
from sync.protocol.roll_tag import Roll
from sync.protocol.sealing import open_sealed, seal
from sync.protocol.signing import Signed, Signer, verify

MAX_PROVISION = 2 * 1024 * 1024 * 1024


class KeyRequest(Message, frozen=True):
    """One key to certify: of a device, of its spare, or of an officer."""

    holder: Name
    key: PublicKey
    roles: Annotated[tuple[Role, ...], msgspec.Meta(min_length=1, max_length=4)]
    spare: bool = False


class StationRequest(Message, frozen=True):
    """What a device asks for, signed with its own device key (Signed "request")."""

    case: CaseCode
    station: Name
    device: Name
    transport_key: PublicKey
    """X25519: the answer is sealed to it"""
    keys: Annotated[tuple[KeyRequest, ...], msgspec.Meta(min_length=1, max_length=64)]


class Provision(Message, frozen=True):
    """The answer's content."""

    case: Signed
    station: Name
    device: Name
    certificates: tuple[Signed, ...]
    roll_key: Hash
    roll: Roll
    pictures: dict[str, bytes]
    listed: tuple[Listed, ...] = ()
    """for a desk, where the case allows names; by name"""
    recordings: dict[str, bytes] = msgspec.field(default_factory=dict)
    """sound files by name"""

    def __repr__(self) -> str:
        """Say nothing of the roll key."""
        return f"Provision({self.device})"


def request_of(signed: Signed) -> StationRequest:
    """Check that a request is signed by the device key it asks to certify, and asks for what can be had.

    Raises MessageRefused.
    """
    request = decode(signed.payload, StationRequest)
    own = next((one.key for one in request.keys if one.holder == request.device), None)
    if own is None:
        raise Malformed("the request does not hold its own device's key")
    verify(signed, "request", own)
    for one in request.keys:
        check_roles(one.holder, one.roles)
    return request


def _info(case: str, station: str, device: str) -> bytes:
    return length_prefixed(b"provision/v1", case.encode(), station.encode(), device.encode())


def answer(authority: Signer, request: StationRequest, provision: Provision) -> bytes:
    """The provision file: signed by the authority, sealed to the device."""
    signed = encode(authority.sign("provision", provision))
    return seal(request.transport_key, _info(request.case, request.station, request.device), signed)


def open_answer(
    transport_key: bytes, request: StationRequest, data: bytes, authority: bytes | None = None
) -> Provision:
    """Open and check a provision file on the device that asked.

    `authority`, when known beforehand, is the only key trusted. Raises FileDamaged for a file cut short,
    altered, or for another device or case; WrongCase for one whose content contradicts the request;
    SignatureInvalid or CaseInvalid for a case of another authority, or one that makes no sense.
    """
    try:
        signed = decode(
            open_sealed(transport_key, _info(request.case, request.station, request.device), data),
            Signed,
            MAX_PROVISION,
        )
        provision = decode(signed.payload, Provision, MAX_PROVISION)
    except (SealInvalid, Malformed) as error:
        raise FileDamaged(
            "this provision file is cut short, altered, or made for another device or case",
            case=request.case,
            device=request.device,
        ) from error
    case = open_case(provision.case, authority)
    try:
        directory = Directory(case, provision.certificates)
        verify(signed, "provision", directory.authority)
        certified = {one.holder: (one.station, one.key) for one in directory.certificates()}
    except MessageRefused as error:
        raise FileDamaged(f"a certificate in the provision file does not hold: {error.message}") from error
    if (case.code, provision.station, provision.device) != (request.case, request.station, request.device):
        raise WrongCase(f"this provision file is for {case.code}, {provision.station}", case=case.code)
    for one in request.keys:
        if certified.get(one.holder) != (request.station, one.key):
            raise WrongCase(f"the provision file does not certify {one.holder}", holder=one.holder)
    return provision
