"""Steps 1 to 3 in a row."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from sync.protocol.auditing import Candidate
from sync.protocol.case import Case
from sync.protocol.signing import Signed
from sync.server.models import inspection
from sync.server.processing.dossier import Dossier, read_dossier
from sync.server.processing.identify import read_answers, rule
from sync.server.processing.inspection import Finding
from sync.server.processing.squash import candidates, squash
from sync.server.processing.standing import Ruling
from sync.server.processing.verify import Verified, verify


@dataclass(frozen=True)
class Outcome:
    """What became of every envelope, and what it was judged by."""

    dossier: Dossier
    verified: Verified
    answers: dict[bytes, Signed]
    """of the identity service, for the passes of valid envelopes"""
    rivals: tuple[Candidate, ...]
    rulings: dict[bytes, Ruling]
    """of every envelope held; none is `valid` any more"""


def judge(connection: Connection, case: Case) -> Outcome:
    """Rule on everything inspected and answered so far. Needs one consistent view, and changes nothing."""
    dossier = read_dossier(connection, case)
    verified = verify(dossier, read_findings(connection))
    valid = verified.valid()
    known = read_answers(connection)
    rulings, identified = dict(verified.rulings), []
    for finding in valid:
        assert finding.pass_hash is not None
        ruling, pseudonym = rule(known.get(finding.pass_hash))
        rulings[finding.hash] = ruling
        if pseudonym is not None:
            identified.append((finding, pseudonym))
    rivals = tuple(candidates(dossier, verified.book, identified))
    rulings |= squash(connection, rivals)
    names = {finding.pass_hash for finding in valid if finding.pass_hash is not None}
    return Outcome(dossier, verified, {name: known[name] for name in names if name in known}, rivals, rulings)


def read_findings(connection: Connection) -> Iterable[Finding]:
    """All inspected records in the order of their chains."""
    ordered = select(inspection).order_by(inspection.c.device, inspection.c.sequence, inspection.c.hash)
    return (Finding(*row) for row in connection.execute(ordered.execution_options(yield_per=10_000)))
