"""Documents of the case: who may sign them, and which ones the centre holds."""

from collections.abc import Sequence
from hashlib import sha256
from threading import Lock
from typing import Any

from sqlalchemy import Connection, func, select

from sync.protocol.certificates import Certificate, Directory
from sync.protocol.closing import read_closing
from sync.protocol.decisions import ChainEnd, CutOff, Decision, RevealSeed, Waiver
from sync.protocol.delivery import Document, Item, document_hash, document_of, item_of
from sync.protocol.encoding import MAX_BATCH, decode
from sync.protocol.errors import Malformed, NotAuthorised, SignatureInvalid, WrongCase
from sync.protocol.signing import Joint, Signed, verify_joint
from sync.server.database import insert_new
from sync.server.models import document

_DECISION: Any = Decision


def read_decision(directory: Directory, decision: Joint) -> Decision:
    """What two people whose keys the case pins have decided. Raises MessageRefused or WrongCase."""
    decided: Decision = decode(
        verify_joint(decision, "decision", directory.decision_keys), _DECISION, MAX_BATCH
    )
    if decided.case != directory.case.code:
        raise WrongCase(f"this decision is for case {decided.case}", case=decided.case)
    match decided:
        case RevealSeed(seed=seed):
            keys = directory.case.keys
            if keys and sha256(seed).digest() != keys.seed_commitment:
                raise SignatureInvalid("this is not the seed committed at the ceremony", kind="decision")
        case Waiver(station=station, ends=ends):
            _check_ends(directory, ends, station)
        case CutOff(ends=ends):
            _check_ends(directory, ends)
    return decided


def _check_ends(directory: Directory, ends: Sequence[ChainEnd], station: str | None = None) -> None:
    """Each end is of another certified device, of `station` if given."""
    devices = [directory.certificate(end.device) for end in ends]
    if len({device.holder for device in devices}) != len(devices):
        raise Malformed("a decision gives one device two ends")
    for device in devices:
        if station not in (None, device.station):
            raise NotAuthorised(f"{device.holder} is no device of station {station}", station=device.station)


def check_document(directory: Directory, case: Signed, given: Document) -> None:
    """Raise MessageRefused or WrongCase unless this document may be kept beside those in `directory`."""
    match given:
        case Signed(kind="case"):
            if given != case:
                raise WrongCase("this centre holds another case, or another version of it")
        case Signed(kind="certificate" | "revocation"):
            # In a directory of its own, so that nothing is remembered that is not stored in the end.
            entry = Directory(directory.case, [given]).add(given)
            if isinstance(entry, Certificate):
                for one in directory.certificates():
                    if one != entry and (one.holder == entry.holder or one.key == entry.key):
                        raise NotAuthorised(
                            f"{one.holder} has a certificate that contradicts this one", holder=entry.holder
                        )
        case Joint(kind="closing"):
            read_closing(directory, given)
        case Joint(kind="decision"):
            read_decision(directory, given)
        case _:
            raise Malformed(f"a {given.kind} is nothing that a centre takes", kind=given.kind)


def check_form(item: Item, given: Document) -> None:
    """Raise Malformed for a document that is written in another way than `item_of` writes it, or that one
    person signed twice: whoever has a document could make any number of others that say just the same.
    """
    if item_of(given) != item:
        raise Malformed(f"a {given.kind} is not written in the one encoding", kind=given.kind)
    signers = [one.key_id for one in given.signatures] if isinstance(given, Joint) else []
    if len(set(signers)) != len(signers):
        raise Malformed(f"a {given.kind} is signed twice with one key", kind=given.kind)


def is_stored(connection: Connection, item: Item) -> bool:
    return (
        connection.scalar(select(document.c.kind).where(document.c.hash == document_hash(item))) is not None
    )


def store(connection: Connection, item: Item) -> None:
    """Keep a checked document."""
    insert_new(connection, document, [(document_hash(item), item.form, document_of(item).kind, item.data)])


_IS_ENTRY = document.c.kind.in_(("certificate", "revocation"))
_COUNT = select(func.count()).where(_IS_ENTRY)
_ENTRIES = select(document.c.hash, document.c.data).where(_IS_ENTRY)


class KnownDirectory:
    """The directory of the certificates and revocations stored so far, by whatever process.

    They are only ever added, so their number tells whether there are new ones.
    """

    def __init__(self, directory: Directory) -> None:
        self._directory, self._known, self._lock = directory, set[bytes](), Lock()

    @property
    def last(self) -> Directory:
        """As it was last read; it may lack what another process has stored since."""
        return self._directory

    def current(self, connection: Connection) -> Directory:
        """As it is now."""
        with self._lock:
            if connection.scalar(_COUNT) != len(self._known):
                for name, data in connection.execute(_ENTRIES):
                    if name not in self._known:
                        self._directory.add(decode(data, Signed))
                        self._known.add(name)
            return self._directory
