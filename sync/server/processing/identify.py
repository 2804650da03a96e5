"""Step 2: whose envelope is it? The identity service answers with a pseudonym, once for each pass.

Its answers are signed, stored, and never asked for again: the registry may say something else tomorrow, and
the counted set must not depend on the day.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from sqlalchemy import Connection, select

from sync.protocol.certificates import Directory
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed, ServiceFaulty, SignatureInvalid
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
        numbers they lie. Out: a Signed "identified" for each. Raises LineDown, ServiceFaulty, MessageRefused.
        """


def read_answers(connection: Connection) -> dict[bytes, Signed]:
    """All answers stored, by pass."""
    rows = connection.execute(select(identification.c.pass_hash, identification.c.data))
    return {name: decode(data, Signed) for name, data in rows}


def ask(database: Database, dossier: Dossier, valid: Iterable[Finding], identity: IdentityService) -> int:
    """Ask for every valid envelope's pass that was not asked for yet. Returns how many were asked.

    Raises LineDown, ServiceFaulty, MessageRefused, StorageFailed; the answers got before are kept.
    """
    with database.reading() as connection:
        known = set(connection.scalars(select(identification.c.pass_hash)))
        wanted = {one.pass_hash: one for one in valid if one.pass_hash not in known}
        passes = {
            pass_hash(envelope.voting_pass): (
                dossier.directory.certificate(one.device).station,
                envelope.voting_pass,
            )
            for one, envelope in read_envelopes(connection, wanted.values())
        }
    # By station, then by hash: an order that tells nothing of who came when.
    ordered = sorted((station, name, voting_pass) for name, (station, voting_pass) in passes.items())
    for chunk in chunked(ordered, MAX_IDENTIFY):
        words = _words(dossier, {station for station, _, _ in chunk})
        answers = identity.identify([voting_pass for _, _, voting_pass in chunk], words)
        rows = _checked(dossier.directory, {name for _, name, _ in chunk}, answers)
        with database.writing() as connection:
            insert_new(connection, identification, rows)
    return len(ordered)


def _words(dossier: Dossier, stations: Collection[str]) -> list[Joint]:
    """What is signed about how many passes these stations gave out."""
    accounts = [dossier.accounts[station].said for station in sorted(stations)]
    return accounts + [dossier.released[station] for station in sorted(stations & dossier.released.keys())]


def _checked(
    directory: Directory, asked: Collection[bytes], answers: Sequence[Signed]
) -> list[tuple[bytes, bytes]]:
    """The answers as rows, if there is one for each pass asked and the service really signed it."""
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
    if rows.keys() != set(asked):
        raise ServiceFaulty(f"{len(rows)} answers of the identity service do not match {len(asked)} passes")
    return list(rows.items())


def rule(answer: Signed | None) -> tuple[Ruling, bytes | None]:
    """The ruling on a valid envelope by the answer for its pass, and the pseudonym if it stays valid."""
    if answer is None:
        return Ruling(Standing.PENDING, Why.NOT_IDENTIFIED), None
    told = decode(answer.payload, Identified)
    if told.refusal is not None:
        return Ruling(Standing.REJECTED, told.refusal), None
    if told.registry == "incorrect":
        return Ruling(Standing.REJECTED, Why.REGISTRY), None
    if told.pseudonym is None:
        return Ruling(Standing.REJECTED, Why.UNREADABLE), None
    return Ruling(Standing.VALID), told.pseudonym
