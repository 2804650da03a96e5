"""Certifying a station's keys and answering its request."""

from pathlib import Path

from sync.organiser.case_build import pictures_of, recordings_of
from sync.organiser.key_files import PublicKeys
from sync.organiser.roll_build import derived_key, listed_people, read_roll, station_entries
from sync.protocol.case import Case
from sync.protocol.certificates import Certificate, Role, open_case
from sync.protocol.errors import InputError, NotAuthorised, WrongCase
from sync.protocol.online_roll import OnlineRoll, seal_online_roll
from sync.protocol.provisioning import KeyRequest, Provision, StationRequest, answer, request_of
from sync.protocol.roll_tag import pack_roll
from sync.protocol.signing import Signed, Signer, key_id

AT_A_STATION: frozenset[Role] = frozenset({"desk", "booth", "officer", "chief"})
ONLINE_STATION, ONLINE_DESK, ONLINE_INTAKE = "online", "online-desk", "online-intake"


def certify(authority: Signer, case: Case, station: str, request: KeyRequest) -> Signed:
    """A certificate for one key."""
    certificate = Certificate(case.code, station, request.holder, request.key, request.roles, request.spare)
    return authority.sign("certificate", certificate)


def fingerprint(key: bytes) -> str:
    """What organiser and officers compare by telephone before a request is answered."""
    digits = key_id(key).hex().upper()
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def certify_online(
    authority: Signer,
    case: Case,
    *,
    identity: PublicKeys,
    centre: PublicKeys,
    officials: tuple[PublicKeys, PublicKeys],
) -> tuple[Signed, ...]:
    """Certificates of the online platform: a station with the identity service as desk, the intake as booth.

    In: everyone's public keys; the two `officials` sign its closing record, the first one as its chief.
    Raises WrongCase for keys that the case does not name, InputError for one official given twice.
    """
    assert case.keys is not None  # `open_case` sees to it
    chief, second = officials
    if chief.person == second.person:
        raise InputError(f"{chief.person} cannot be both officials: two different people close online voting")
    named = {case.keys.identity, case.keys.centre, *(one.key for one in case.keys.decisions)}
    for whose, key in (
        ("the identity service", identity.key("identity")),
        ("the centre", centre.key("centre")),
        (chief.person, chief.key("decision")),
        (second.person, second.key("decision")),
    ):
        if key not in named:
            raise WrongCase(f"this public key of {whose} is not the one in case {case.code}", case=case.code)
    keys = (
        KeyRequest(ONLINE_DESK, identity.key("online_desk"), ("online-desk",)),
        KeyRequest(ONLINE_INTAKE, centre.key("intake"), ("intake",)),
        KeyRequest(f"{ONLINE_STATION}-{chief.person}", chief.key("decision"), ("chief",)),
        KeyRequest(f"{ONLINE_STATION}-{second.person}", second.key("decision"), ("officer",)),
    )
    return tuple(certify(authority, case, ONLINE_STATION, one) for one in keys)


def online_roll(authority: Signer, case: Case, roll: Path) -> bytes:
    """The online desk's own roll, sealed to the identity service. Raises NotReady, FileDamaged."""
    assert case.keys is not None  # `roll build` needs a built case
    key = derived_key(authority, "station-roll", case.code, ONLINE_STATION)
    packed = pack_roll(station_entries(read_roll(authority, case, roll), key))
    return seal_online_roll(authority, case.keys.identity, case.code, OnlineRoll(key, packed))


def require_case(request: StationRequest, case: Case) -> None:
    """Raise WrongCase for a request for another case."""
    if request.case != case.code:
        raise WrongCase(f"this request is for case {request.case}, not {case.code}", case=request.case)


def require_station(request: StationRequest) -> None:
    """Raise NotAuthorised for a request that asks for the online platform's part: no station gets it."""
    if request.station == ONLINE_STATION or any(set(one.roles) - AT_A_STATION for one in request.keys):
        raise NotAuthorised("this request asks for the online platform's part, which no station gets")


def provision_station(
    authority: Signer, signed_case: Signed, request: Signed, *, roll: Path, pictures: Path | None = None
) -> tuple[bytes, tuple[Signed, ...]]:
    """Answer a station's request.

    In: the signed case, the request, the folder of the finished roll, the folder of pictures and recordings.
    Out: the encrypted provision file, and the certificates that the centre must be told.
    Raises MessageRefused, WrongCase, FileDamaged, NotReady.
    """
    case = open_case(signed_case, authority.public_key)
    asked = request_of(request)
    require_case(asked, case)
    require_station(asked)
    certificates = tuple(certify(authority, case, asked.station, one) for one in asked.keys)
    roll_key = derived_key(authority, "station-roll", case.code, asked.station)
    is_desk = any("desk" in one.roles for one in asked.keys)
    provision = Provision(
        case=signed_case,
        station=asked.station,
        device=asked.device,
        certificates=certificates,
        roll_key=roll_key,
        roll=pack_roll(station_entries(read_roll(authority, case, roll), roll_key)),
        pictures=pictures_of(case, pictures),
        recordings=recordings_of(case, pictures),
        listed=listed_people(read_roll(authority, case, roll)) if is_desk else (),
    )
    return answer(authority, asked, provision), certificates
