"""Looking at a record by itself: signatures, roles, and whether pass and envelope agree.

What is found depends on nothing but the record and the certificates.
"""

from typing import NamedTuple

from sync.protocol.certificates import Certificate, Directory
from sync.protocol.chain import read_record, record_hash
from sync.protocol.errors import MessageRefused, SignatureInvalid, WrongCase
from sync.protocol.identification import pass_hash
from sync.protocol.messages import Envelope, Event
from sync.protocol.passes import channel_of, read_pass
from sync.protocol.sealing import sealed_ballot_length
from sync.protocol.signing import Signed, verify
from sync.protocol.tracker import tracker_hash
from sync.server.processing.standing import Why

ENVELOPE = "envelope"


class Finding(NamedTuple):
    """A row of the table `inspection`, in the order of its columns."""

    device: str
    sequence: int
    hash: bytes
    previous: bytes
    body: str
    """`envelope`, or the kind of event"""
    fault: str | None = None
    """why the record is wrong by itself"""
    serial: bytes | None = None
    tracker: bytes | None = None
    channel: str | None = None
    desk: str | None = None
    """the device that issued the pass"""
    pass_hash: bytes | None = None
    continues: bytes | None = None


def inspect(directory: Directory, data: bytes) -> Finding:
    """What one stored record says. Whatever a device may have written into it, this raises nothing."""
    signed, record = read_record(data)
    device, body = directory.certificate(record.device), record.body
    finding = Finding(
        device=record.device,
        sequence=record.sequence,
        hash=record_hash(data),
        previous=record.previous,
        body=body.kind if isinstance(body, Event) else ENVELOPE,
        fault=_signature_fault(signed, device),
    )
    if isinstance(body, Event):
        return finding._replace(serial=body.serial, continues=body.continues)
    finding = finding._replace(tracker=tracker_hash(body.ballot_ct), channel=channel_of(device))
    return finding if finding.fault else _with_pass(directory, device, body, finding)


def _signature_fault(signed: Signed, device: Certificate) -> str | None:
    try:
        verify(signed, "record", device.key)
    except SignatureInvalid:
        return Why.SIGNATURE
    return None


def _with_pass(directory: Directory, device: Certificate, envelope: Envelope, finding: Finding) -> Finding:
    """Complete the finding of an envelope that the device really signed."""
    if finding.channel is None:
        return finding._replace(fault=Why.NO_VOTING_DEVICE)
    if directory.holder_of(envelope.voting_pass.key_id) is None:
        return finding._replace(fault=Why.UNKNOWN_DESK)
    try:
        desk, voting_pass = read_pass(directory, envelope.voting_pass)
    except (MessageRefused, WrongCase):
        return finding._replace(fault=Why.PASS_INVALID)
    return finding._replace(
        fault=_disagreement(device, desk, envelope, sealed_ballot_length(directory.case)),
        serial=voting_pass.serial,
        desk=desk.holder,
        pass_hash=pass_hash(envelope.voting_pass),
    )


def _disagreement(
    device: Certificate, desk: Certificate, envelope: Envelope, ballot_length: int
) -> str | None:
    """Why this pass cannot go with this envelope, if so."""
    if desk.station != device.station:
        return Why.OTHER_STATION
    if ("online-desk" if channel_of(device) == "online" else "desk") not in desk.roles:
        return Why.OTHER_CHANNEL
    if len(envelope.ballot_ct) != ballot_length:
        return Why.WRONG_LENGTH
    return None
