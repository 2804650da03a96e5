"""Step 4: what the count gets. Every outer field is taken off; the order tells nothing of how they came."""

from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256

from sqlalchemy import Connection

from sync.protocol.encoding import MAX_RECORD, decode
from sync.protocol.messages import Account, Pass, SealedBallot
from sync.server.processing.run import Outcome
from sync.server.processing.standing import Ruling, Standing
from sync.server.processing.stored import read_envelopes


def strip(connection: Connection, outcome: Outcome) -> tuple[SealedBallot, ...]:
    """The counted ballots, sorted by SHA-256 of the sealed bytes."""
    envelopes = outcome.verified.book.envelopes
    counted = (envelopes[name][0] for name in _counted(outcome))
    ballots = []
    for _, envelope in read_envelopes(connection, counted):
        voting_pass = decode(envelope.voting_pass.payload, Pass, MAX_RECORD)
        ballots.append(SealedBallot(voting_pass.style, voting_pass.electorate_class, envelope.ballot_ct))
    # Equal sealed bytes (two people released a copy) are ordered too, so that the root is one.
    return tuple(
        sorted(ballots, key=lambda one: (sha256(one.ballot_ct).digest(), one.style, one.electorate_class))
    )


def account_of(outcome: Outcome) -> Account:
    """The numbers of an outcome in which nothing is pending or in quarantine; so they add up."""
    envelopes, rulings = outcome.verified.book.envelopes, outcome.rulings
    standings = Counter(ruling.standing for ruling in rulings.values())
    channels = Counter(str(envelopes[name][0].channel) for name in _counted(outcome))
    return Account(
        accepted=len(rulings),
        counted=standings[Standing.COUNTED],
        superseded=standings[Standing.SUPERSEDED],
        rejected=reasons(rulings, Standing.REJECTED),
        channels=dict(sorted(channels.items())),
    )


def _counted(outcome: Outcome) -> Iterator[bytes]:
    return (name for name, ruling in outcome.rulings.items() if ruling.standing is Standing.COUNTED)


def reasons(rulings: Mapping[bytes, Ruling], standing: Standing) -> dict[str, int]:
    """How many envelopes of one standing, by reason."""
    found = Counter(ruling.reason or "" for ruling in rulings.values() if ruling.standing is standing)
    return dict(sorted(found.items()))
