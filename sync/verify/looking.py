"""Each chain record by itself: signatures, roles, and whether pass and envelope belong together."""

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context
from typing import NamedTuple

from sync.protocol.case import BallotStyle, Case, ElectorateClass
from sync.protocol.certificates import Certificate
from sync.protocol.chain import read_record, record_hash
from sync.protocol.encoding import decode
from sync.protocol.errors import Malformed, NotAuthorised, PollingError, SignatureInvalid
from sync.protocol.identification import pass_hash
from sync.protocol.messages import Envelope, Event, Pass
from sync.protocol.sealing import sealed_ballot_length
from sync.protocol.signing import verify
from sync.protocol.tracker import tracker_hash
from sync.verify.certificates import Keyring

CHUNK = 500
"""records that a process looks at in one go"""
ENVELOPE = "envelope"


class Seen(NamedTuple):
    """What one record says."""

    device: str
    station: str
    sequence: int
    name: bytes
    """the hash of the record"""
    previous: bytes
    kind: str
    """`envelope`, or the kind of event"""
    fault: str | None = None
    """why it is wrong by itself"""
    serial: bytes | None = None
    continues: bytes | None = None
    tracker: bytes = b""
    channel: str = ""
    desk: str = ""
    """the device that gave the pass; empty as long as the pass is not believed"""
    pass_name: bytes | None = None
    style: str = ""
    electorate_class: str = ""

    @property
    def words(self) -> str:
        """How reports call it."""
        return f"record {self.sequence} of {self.device} ({self.name.hex()[:16]})"


def look(keyring: Keyring, data: bytes) -> Seen:
    """Raises Malformed, WrongCase or NotAuthorised for what is no record of a device of this case."""
    signed, record = read_record(data)
    if record.case != keyring.case.code:
        raise NotAuthorised(f"a record is for case {record.case}", case=record.case)
    device, body = keyring.device(record.device), record.body
    seen = Seen(record.device, device.station, record.sequence, record_hash(data), record.previous, ENVELOPE)
    try:
        verify(signed, "record", device.key)
    except SignatureInvalid:
        seen = seen._replace(fault="signature-invalid")
    if isinstance(body, Event):
        return seen._replace(kind=body.kind, serial=body.serial, continues=body.continues)
    seen = seen._replace(tracker=tracker_hash(body.ballot_ct), channel=_channel(device))
    return seen if seen.fault else _with_pass(keyring, device, body, seen)


def _channel(device: Certificate) -> str:
    """By what the device is certified for; empty if it may not take votes."""
    if "booth" in device.roles:
        return "on-site"
    return "online" if "intake" in device.roles else ""


def _with_pass(keyring: Keyring, device: Certificate, envelope: Envelope, seen: Seen) -> Seen:
    signed = envelope.voting_pass
    if not seen.channel:
        return seen._replace(fault="not-a-voting-device")
    desk = keyring.keys.get(signed.key_id)
    if desk is None:
        return seen._replace(fault="unknown-desk")
    try:
        found = decode(verify(signed, "pass", desk.key), Pass)
    except (SignatureInvalid, Malformed):
        return seen._replace(fault="pass-invalid")
    if not _allowed(keyring.case, desk, found):
        return seen._replace(fault="pass-invalid")
    role = "online-desk" if seen.channel == "online" else "desk"
    if desk.station != device.station:
        fault = "pass-of-other-station"
    elif role not in desk.roles:
        fault = "pass-of-other-channel"
    elif len(envelope.ballot_ct) != sealed_ballot_length(keyring.case):
        fault = "wrong-length"
    else:
        fault = None
    return seen._replace(
        fault=fault,
        serial=found.serial,
        desk=desk.holder,
        pass_name=pass_hash(signed),
        style=found.style,
        electorate_class=found.electorate_class,
    )


def _allowed(case: Case, desk: Certificate, found: Pass) -> bool:
    """May this desk give such a pass in this case?"""
    channel = "online" if "online-desk" in desk.roles else "on-site"
    classes = {one.id: one for one in case.electorate.classes}
    styles = {one.id: one for one in case.styles}
    group, style = classes.get(found.electorate_class), styles.get(found.style)
    return (
        bool({"desk", "online-desk"} & set(desk.roles))
        and (found.case, found.station, found.device) == (case.code, desk.station, desk.holder)
        and group is not None
        and style is not None
        and channel in group.channels
        and channel in case.channels
        and _style_fits(group, style, found)
        and _status_fits(case, group, found)
    )


def _style_fits(group: ElectorateClass, style: BallotStyle, found: Pass) -> bool:
    """The style is that of the class, or of the district, which only roll and registry know."""
    return style.id == group.style or (bool(style.districts) and found.status in ("roll", "registry"))


def _status_fits(case: Case, group: ElectorateClass, found: Pass) -> bool:
    if group.admission == "attested":
        return found.status == "attested" and found.document in [one.id for one in group.documents]
    if found.status == "provisional":
        return case.provisional is not None and case.provisional.electorate_class == group.id
    return found.status in ("roll", "registry")


Looked = tuple[list[Seen], list[str]]
"""records, and what could not be read, in words"""


def look_at_all(keyring: Keyring, records: Iterator[bytes]) -> Iterator[Looked]:
    """All records, in their order, chunk by chunk; in several processes if there are many."""
    chunks = iter(lambda: list(islice(records, CHUNK)), [])
    begun = list(islice(chunks, 4))
    if len(begun) < 4:
        yield from (_look_at(keyring, chunk) for chunk in begun)
        return
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    # Never fork: whoever shows the progress may have threads.
    with ProcessPoolExecutor(cores, get_context("spawn"), _begin, (keyring,)) as pool:
        waiting: deque[Future[Looked]] = deque()
        for chunk in chain(begun, chunks):
            waiting.append(pool.submit(_look_at_chunk, chunk))
            if len(waiting) > 2 * cores:  # no more than that in memory
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _look_at(keyring: Keyring, chunk: list[bytes]) -> Looked:
    seen, unreadable = list[Seen](), list[str]()
    for data in chunk:
        try:
            seen.append(look(keyring, data))
        except PollingError as error:
            unreadable.append(f"record {record_hash(data).hex()[:16]} is none: {error.message}")
    return seen, unreadable


class _Worker:
    """What a process keeps between chunks."""

    keyring: Keyring


def _begin(keyring: Keyring) -> None:
    _Worker.keyring = keyring


def _look_at_chunk(chunk: list[bytes]) -> Looked:
    return _look_at(_Worker.keyring, chunk)
