"""The hand-over: what leaves the centre for the count machine, with everything that machine checks it by."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from sync.protocol.auditing import ballots_root
from sync.protocol.encoding import decode
from sync.protocol.errors import NotReady
from sync.protocol.messages import HandOver, HandOverFile, SealedBallot
from sync.protocol.signing import Signed, Signer
from sync.server.board import newest_head
from sync.server.models import board_leaf
from sync.server.processing.readiness import lacking
from sync.server.processing.run import Outcome
from sync.server.processing.strip import account_of, strip


@dataclass(frozen=True)
class Content:
    """What is handed over, not signed yet."""

    outcome: Outcome
    ballots: tuple[SealedBallot, ...]
    head: Signed
    leaves: tuple[bytes, ...]


def gather(connection: Connection, outcome: Outcome) -> Content:
    """Raises NotReady that says everything that lacks."""
    lacks = list(lacking(outcome))
    head = newest_head(connection)
    leaves = connection.scalars(select(board_leaf.c.leaf).order_by(board_leaf.c.position)).all()
    if not len(leaves) == head.size == len(outcome.rulings):
        lacks.append("the board does not hold what was received just now: run this again")
    if lacks:
        raise NotReady("the count cannot start:\n" + "\n".join(lacks), lacking=len(lacks))
    return Content(outcome, strip(connection, outcome), decode(head.signed, Signed), tuple(leaves))


def hand_over_file(case: Signed, content: Content, kept: Sequence[Signed], signer: Signer) -> HandOverFile:
    """The signed file. In: the four signed steps that lead to this content."""
    _, _, squashed, _ = kept
    hand_over = HandOver(
        content.outcome.dossier.case.code,
        content.ballots,
        ballots_root(content.ballots),
        account_of(content.outcome),
        content.head,
        squashed,
    )
    return HandOverFile(case, signer.sign("hand-over", hand_over), content.leaves)
