"""Issuing and reading voting passes: the same at a station's desk and at the online desk."""

import os

from sync.protocol.case import Case, Channel
from sync.protocol.certificates import CHANNEL_OF_ROLE, Certificate, Directory
from sync.protocol.encoding import decode
from sync.protocol.errors import NotAuthorised, WrongCase
from sync.protocol.identity import Identity
from sync.protocol.messages import Pass, PassStatus
from sync.protocol.sealing import seal_identity
from sync.protocol.signing import Signed, Signer

SERIAL_BYTES = 16


def new_serial() -> bytes:
    return os.urandom(SERIAL_BYTES)


def issue_pass(
    directory: Directory,
    signer: Signer,
    desk: Certificate,
    who: Identity,
    *,
    electorate_class: str,
    style: str,
    status: PassStatus,
    expires: int,
    document: str | None = None,
    officer: str | None = None,
    photo_seen: bool = True,
) -> tuple[bytes, Signed]:
    """A new voting pass, with its serial. Its identity is sealed: the desk itself cannot open it again."""
    keys = directory.case.keys
    assert keys is not None
    serial = new_serial()
    voting_pass = Pass(
        case=directory.case.code,
        station=desk.station,
        device=desk.holder,
        serial=serial,
        style=style,
        electorate_class=electorate_class,
        namespace=who.namespace,
        status=status,
        expires=expires,
        id_ct=seal_identity(keys.identity, directory.case.code, desk.station, serial, who),
        document=document,
        officer=officer,
        photo_seen=photo_seen,
    )
    return serial, signer.sign("pass", voting_pass)


def read_pass(directory: Directory, signed: Signed) -> tuple[Certificate, Pass]:
    """The issuing desk and the pass, checked: signature, role, case, station, and what it may say.

    Raises MessageRefused or WrongCase. Whether it was used, voided or has expired is for the caller.
    """
    desk, payload = directory.verified(signed, "pass", "desk", "online-desk")
    found = decode(payload, Pass)
    if found.case != directory.case.code:
        raise WrongCase(f"this voting pass is for case {found.case}", case=found.case)
    if (found.station, found.device) != (desk.station, desk.holder):
        raise NotAuthorised(f"{desk.holder} signed a pass in the name of {found.device}", holder=desk.holder)
    check_electorate(directory.case, found, "online" if "online-desk" in desk.roles else "on-site")
    return desk, found


def check_electorate(case: Case, found: Pass, channel: Channel) -> None:
    """Raise NotAuthorised for a class, style, status or channel that the case does not allow together."""
    electorate_class, style = case.electorate_class(found.electorate_class), case.style(found.style)
    if electorate_class is None or style is None:
        raise NotAuthorised("the pass is for a class or ballot style that the case does not have")
    if channel not in electorate_class.channels or channel not in case.channels:
        raise NotAuthorised(f"people of class {electorate_class.id} do not vote {channel}")
    # Only the roll knows somebody's district; without it the class alone says which ballot it is.
    by_district = bool(style.districts) and found.status in ("roll", "registry")
    if style.id != electorate_class.style and not by_district:
        raise NotAuthorised(f"people of class {electorate_class.id} do not get the ballot {style.id}")
    if found.status == "provisional" and (
        case.provisional is None or case.provisional.electorate_class != found.electorate_class
    ):
        raise NotAuthorised("the case takes no provisional ballots of this class")
    attested = electorate_class.admission == "attested"
    if attested != (found.status == "attested"):
        raise NotAuthorised(f"people of class {electorate_class.id} are not admitted as {found.status}")
    if attested and found.document not in {document.id for document in electorate_class.documents}:
        raise NotAuthorised("the case does not take this document")


def channel_of(certificate: Certificate) -> Channel | None:
    """The channel that the certified role of an envelope's signer gives it."""
    return next((CHANNEL_OF_ROLE[role] for role in certificate.roles if role in CHANNEL_OF_ROLE), None)
