"""What went into each step and what came out of it, as roots to sign: see `sync.protocol.auditing`."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sync.protocol.auditing import Verdict, ballots_root, set_root
from sync.protocol.encoding import encode
from sync.protocol.messages import SealedBallot, Step
from sync.server.processing.run import Outcome
from sync.server.processing.standing import Ruling, Standing


def steps(outcome: Outcome, ballots: Sequence[SealedBallot] | None = None) -> tuple[Step, ...]:
    """Verify, identify and squash; and strip, if its ballots are given."""
    code, verified = outcome.dossier.case.code, outcome.verified
    asked = {finding.pass_hash or b"" for finding in verified.valid()}
    ruled = set_root(verdicts(outcome.rulings))
    done = (
        Step(
            code,
            "verify",
            inputs=set_root([*outcome.dossier.hashes, *verified.book.hashes]),
            outputs=set_root(verdicts(verified.rulings)),
            counts=_counts(verified.rulings),
        ),
        Step(
            code,
            "identify",
            inputs=set_root(asked),
            outputs=set_root(encode(answer) for answer in outcome.answers.values()),
            counts={"passes": len(asked), "answers": len(outcome.answers)},
        ),
        Step(
            code,
            "squash",
            inputs=set_root(encode(rival) for rival in outcome.rivals),
            outputs=ruled,
            counts=_counts(outcome.rulings),
        ),
    )
    if ballots is None:
        return done
    return (*done, Step(code, "strip", ruled, ballots_root(ballots), {"ballots": len(ballots)}))


def verdicts(rulings: Mapping[bytes, Ruling]) -> Iterable[bytes]:
    """The encoded verdict on each envelope."""
    for name, ruling in rulings.items():
        yield encode(Verdict(name, ruling.standing.value, ruling.reason))


def _counts(rulings: Mapping[bytes, Ruling]) -> dict[str, int]:
    found = Counter(ruling.standing for ruling in rulings.values())
    return {standing.value: found[standing] for standing in Standing if found[standing]}
