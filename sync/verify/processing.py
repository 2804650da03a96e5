"""The centre's work done again: from all chain records to the one envelope of each person."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sync.protocol.auditing import Candidate, Verdict, set_root
from sync.protocol.case import Case
from sync.protocol.encoding import decode, encode
from sync.protocol.identification import Identified
from sync.protocol.messages import Step
from sync.protocol.signing import Signed, verify
from sync.verify.chains import Chain, lay_out
from sync.verify.choosing import Choice, identify, read_answers
from sync.verify.documents import Papers, read_documents
from sync.verify.envelopes import VALID, Standing, sort_out
from sync.verify.looking import ENVELOPE, Seen, look_at_all
from sync.verify.record import Record
from sync.verify.report import Check, Progress, Report


@dataclass(frozen=True)
class Processed:
    """What comes out when all of it is done again."""

    records: list[bytes]
    """names of all chain records"""
    documents: list[bytes]
    envelopes: dict[bytes, Seen]
    sorted_out: dict[bytes, Standing]
    """after the first step"""
    standings: dict[bytes, Standing]
    """in the end"""
    answers: dict[bytes, tuple[Signed, Identified]]
    candidates: list[Candidate]

    def asked(self) -> set[bytes]:
        """The passes that had to be identified."""
        valid = [name for name, standing in self.sorted_out.items() if standing == VALID]
        return {self.envelopes[name].pass_name or b"" for name in valid}


def process(report: Report, case: Case, record: Record, progress: Progress | None) -> Processed | None:
    """Do it all again. None if something stands in the way of going on."""
    papers = None
    with report.check("documents: who signed what") as check:
        papers = read_documents(check, case, record.case, record.documents)
    if papers is None or papers.cut is None:
        report.leave_out("everything that the centre did", "the documents do not say what went into it")
        return None
    seen = _look(report, papers, record, progress)
    chains: dict[str, Chain] | None = None
    with report.check("chains: sequences, hashes, ends") as check:
        chains = lay_out(check, papers, seen)
    if chains is None:
        report.leave_out("everything that the centre did", "the chains cannot be followed")
        return None
    answers: dict[bytes, tuple[Signed, Identified]] = {}
    with report.check("the identity service's answers") as check:
        answers = read_answers(check, papers, record.answers)
    return decide(report, papers, seen, chains, answers)


def _look(report: Report, papers: Papers, record: Record, progress: Progress | None) -> list[Seen]:
    """Every chain record by itself. One that is wrong is no discrepancy: it only has no effect."""
    found: list[Seen] = []
    with report.check("chain records: signatures, passes") as check:
        for seen, unreadable in look_at_all(papers.keyring, record.records()):
            found += seen
            check.problems += unreadable
            if progress is not None:
                progress(len(found), record.number)
        check.number = len(found)
        if wrong := sum(one.fault is not None for one in found):
            check.note = f"{wrong} of them are wrong, and have no effect"
    return found


def decide(
    report: Report,
    papers: Papers,
    seen: list[Seen],
    chains: dict[str, Chain],
    answers: dict[bytes, tuple[Signed, Identified]],
) -> Processed:
    """What becomes of each envelope. In: the documents, all records by themselves and in their chains."""
    envelopes = {one.name: one for one in seen if one.kind == ENVELOPE}
    sorted_out: dict[bytes, Standing] = {}
    with report.check("stations: accounts and chains") as check:
        sorted_out = sort_out(check, papers, chains)
    standings = dict(sorted_out)
    candidates: list[Candidate] = []
    with report.check("one envelope a person (people)") as check:
        valid = [envelopes[name] for name, standing in sorted_out.items() if standing == VALID]
        refused, people = identify(check, valid, answers)
        standings |= refused
        choice = Choice(papers, chains)
        check.number = len(people)
        for pseudonym, rivals in people.items():
            candidates += [choice.candidate(pseudonym, one, rivals) for one in rivals]
            best = choice.best(check, rivals)
            for one in rivals:
                standings[one.name] = ("counted" if one is best else "superseded", None)
        _no_copy(
            check, [envelopes[name] for name, (standing, _) in standings.items() if standing == "counted"]
        )
        for name, (standing, reason) in standings.items():
            check.expect(standing != "quarantined", f"nobody decided about {envelopes[name].words}: {reason}")
    return Processed(
        [one.name for one in seen], papers.names, envelopes, sorted_out, standings, answers, candidates
    )


def _no_copy(check: Check, counted: Iterable[Seen]) -> None:
    """No sealed ballot counts for two people."""
    first: dict[bytes, Seen] = {}
    for one in counted:
        other = first.setdefault(one.tracker, one)
        check.expect(
            one is other, f"{one.words} holds the same sealed ballot as {other.words}, and both count"
        )


def compare_verdicts(check: Check, done: Processed, told: Iterable[Verdict]) -> None:
    """What the centre says became of each envelope."""
    verdicts = {one.envelope: (one.standing, one.reason) for one in told}
    check.number = len(verdicts)
    for name, (standing, reason) in sorted(done.standings.items()):
        words = f"{standing} {reason or ''}".strip()
        one = done.envelopes[name]
        if name not in verdicts:
            check.problems.append(f"{one.words} is {words}, and has no verdict")
        elif verdicts[name] != (standing, reason):
            told_words = f"{verdicts[name][0]} {verdicts[name][1] or ''}".strip()
            check.problems.append(f"{one.words} is {words}, its verdict says {told_words}")
    for name in sorted(verdicts.keys() - done.standings.keys()):
        if name in done.envelopes:
            check.problems.append(f"{done.envelopes[name].words} has a verdict, but its chain is not whole")
        else:
            check.problems.append(f"a verdict is on an envelope that is not in the record: {name.hex()[:16]}")


def verdict_root(standings: dict[bytes, Standing]) -> bytes:
    """As steps name a set of verdicts."""
    return set_root(encode(Verdict(name, standing, reason)) for name, (standing, reason) in standings.items())


def compare_steps(
    check: Check, case: Case, done: Processed, signed: Iterable[Signed], ballots_root: bytes
) -> None:
    """Every step is signed by the centre, and the last of each name is about just this."""
    assert case.keys is not None
    last: dict[str, Step] = {}
    for one in signed:
        check.number = (check.number or 0) + 1
        with check:
            step = decode(verify(one, "step", case.keys.centre), Step)
            check.equal("case of a step", step.case, case.code)
            last[step.name] = step
    asked, ruled = done.asked(), verdict_root(done.standings)
    answers = {name: done.answers[name][0] for name in asked & done.answers.keys()}
    counted = _counts(done.standings)
    due = (
        Step(
            case.code,
            "verify",
            set_root([*done.documents, *done.records]),
            verdict_root(done.sorted_out),
            _counts(done.sorted_out),
        ),
        Step(
            case.code,
            "identify",
            set_root(asked),
            set_root(encode(answer) for answer in answers.values()),
            {"passes": len(asked), "answers": len(answers)},
        ),
        Step(case.code, "squash", set_root(encode(one) for one in done.candidates), ruled, counted),
        Step(case.code, "strip", ruled, ballots_root, {"ballots": counted.get("counted", 0)}),
    )
    for step in due:
        told = last.get(step.name)
        if not check.expect(told is not None, f"the step {step.name} is not in the record") or told is None:
            continue
        check.expect(told.inputs == step.inputs, f"the step {step.name} had another input")
        check.expect(told.outputs == step.outputs, f"the step {step.name} had another output")
        check.equal(f"numbers of the step {step.name}", told.counts, step.counts)


def _counts(standings: dict[bytes, Standing]) -> dict[str, int]:
    return dict(Counter(standing for standing, _ in standings.values()))
