"""Step 2: whose envelope is it? The identity service answers with a pseudonym, once for each pass.

Its answers are signed, stored, and never asked for again: the registry may say something else tomorrow, and
the counted set must not depend on the day.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from sqlalchemy import Connection, select

from sync.protocol.certificates import Directory
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed, MessageRefused, ServiceFaulty, SignatureInvalid
from sync.protocol.identification import MAX_IDENTIFY, Identified, pass_hash
from sync.protocol.signing import Joint, Signed, verify
from sync.server.chunks import chunked
from sync.server.database import Database, insert_new
from sync.server.models import identification
from sync.server.processing.dossier import Dossier
from sync.server.processing.inspection import Finding
from sync.server.processing.standing import Ruling, Standing, Why
from sync.server.processing.stored import read_envelopes


class IdentityService(Protocol):
    """The centre's view of the identity service."""

    def identify(self, passes: list[Signed], closings: list[Joint]) -> list[Signed]:
        """Whose passes are these?

        In: at most MAX_IDENTIFY passes; the closing records, waivers and station releases within whose
        numbers they lie. Out: a Signed "identified" for each, but for those that must wait for the registry.
        Raises LineDown, ServiceFaulty, MessageRefused.
        """


def read_answers(connection: Connection) -> dict[bytes, Signed]:
    """All answers stored, by pass."""
    rows = connection.execute(select(identification.c.pass_hash, identification.c.data))
    return {name: decode(data, Signed) for name, data in rows}


def ask(database: Database, dossier: Dossier, valid: Iterable[Finding], identity: IdentityService) -> int:
    """Ask for every valid envelope's pass that was not answered yet. Returns how many were answered.

    A station refused by the service keeps no other back. Raises MessageRefused in the end then; LineDown,
    ServiceFaulty and StorageFailed at once. The answers got before are kept.
    """
    passes: dict[str, dict[bytes, Signed]] = defaultdict(dict)
    with database.reading() as connection:
        known = set(connection.scalars(select(identification.c.pass_hash)))
        wanted = {one.pass_hash: one for one in valid if one.pass_hash not in known}
        for one, envelope in read_envelopes(connection, wanted.values()):
            station = dossier.directory.certificate(one.device).station
            passes[station][pass_hash(envelope.voting_pass)] = envelope.voting_pass
    answered, refusals = 0, list[MessageRefused]()
    for station, of_station in sorted(passes.items()):
        # By hash: an order that tells nothing of who came when.
        for chunk in chunked(sorted(of_station.items()), MAX_IDENTIFY):
            try:
                answers = identity.identify([one for _, one in chunk], _words(dossier, station))
            except MessageRefused as refusal:
                refusals.append(refusal)
                break
            rows = _checked(dossier.directory, {name for name, _ in chunk}, answers)
            with database.writing() as connection:
                answered += insert_new(connection, identification, rows)
    if refusals:
        raise refusals[0]
    return answered


def _words(dossier: Dossier, station: str) -> list[Joint]:
    """What is signed about how many passes a station gave out."""
    released = dossier.released.get(station)
    return [dossier.accounts[station].said, *([released] if released else [])]


def _checked(
    directory: Directory, asked: Collection[bytes], answers: Sequence[Signed]
) -> list[tuple[bytes, bytes]]:
    """The answers as rows, if the service really signed them and was asked for them."""
    keys = directory.case.keys
    assert keys is not None
    rows = {}
    for answer in answers:
        try:
            told = decode(verify(answer, "identified", keys.identity_signing), Identified)
        except (SignatureInvalid, Malformed) as error:
            raise ServiceFaulty(
                f"an answer of the identity service does not hold: {error.message}"
            ) from error
        if told.case != directory.case.code:
            raise ServiceFaulty(f"the identity service answered for case {told.case}", case=told.case)
        rows[told.pass_hash] = encode(answer)
    if not rows.keys() <= set(asked):
        raise ServiceFaulty("the identity service answers what it was not asked")
    return list(rows.items())


def rule(answer: Signed | None) -> tuple[Ruling, bytes | None]:
    """The ruling on a valid envelope by the answer for its pass, and the pseudonym if it stays valid.

    Whether the registry's "incorrect" is a refusal depends on the pass, and the service has said so: an
    attested person may well be unknown to it.
    """
    if answer is None:
        return Ruling(Standing.PENDING, Why.NOT_IDENTIFIED), None
    told = decode(answer.payload, Identified)
    if told.refusal is not None:
        return Ruling(Standing.REJECTED, told.refusal), None
    if told.pseudonym is None:
        return Ruling(Standing.REJECTED, Why.UNREADABLE), None
    return Ruling(Standing.VALID), told.pseudonym
