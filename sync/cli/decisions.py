"""What two people sign: drafted on one machine, signed on each one's own, then received by the centre.

`decide choose|judge|release-station|reveal-seed`, `cut-off`, `waive` and `close-online` write a draft;
`sign` adds one person's signature; `receive` takes the whole.
"""

from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec
import typer

from sync.cli.console import PassphraseFile, errors_in_words, passphrase, tell
from sync.cli.files import CaseFile, about, open_case_file, open_keys, write_new
from sync.organiser.files import write_whole
from sync.protocol.case import Case
from sync.protocol.decisions import (
    ChooseEnvelope,
    CutOff,
    Decision,
    JudgeQuarantine,
    ReleaseStation,
    RevealSeed,
    Waiver,
    Withdraw,
    decision_hash,
)
from sync.protocol.encoding import MAX_CASE, Name, Reason, decode, encode
from sync.protocol.errors import FileDamaged, InputError, Malformed, NotAuthorised, PollingError, WrongCase
from sync.protocol.messages import ClosingRecord
from sync.protocol.publication import PublishedResult
from sync.protocol.signing import Joint, Signer, check_signature, key_id
from sync.protocol.wrapping import unwrap

decide = typer.Typer(no_args_is_help=True, help="Draft what two people decide and sign.")

Content: TypeAlias = Decision | ClosingRecord | PublishedResult
CONTENT_OF_KIND: dict[str, Any] = {
    "closing": ClosingRecord,
    "result": PublishedResult,
    "decision": Decision,
}
Draft = Annotated[Path, typer.Option("--out", help="The draft to write, for `sign`.")]
Envelope = Annotated[str, typer.Argument(help="The envelope's hash in hexadecimal, as the centre lists it.")]


def write_draft(path: Path, kind: str, content: Content) -> None:
    """Write a Joint message that nobody has signed yet. Raises InputError if something else is there."""
    write_new(path, encode(Joint(kind, encode(content), ())))
    tell(f"✓ {path}: {in_words(content)}\n  Two people sign it with `pbcentre sign`.")


def in_words(content: Content) -> str:  # noqa: PLR0911 - one line for each kind
    """What one would put one's name to."""
    match content:
        case ChooseEnvelope(envelope=envelope):
            return f"of one person's several on-site envelopes, {envelope.hex()[:16]}… counts"
        case JudgeQuarantine(envelope=envelope, release=release):
            return f"envelope {envelope.hex()[:16]}… in quarantine is {'released' if release else 'rejected'}"
        case ReleaseStation(station=station, reason=reason):
            return f"station {station} is counted although its numbers do not add up ({reason})"
        case Waiver(station=station, reason=reason, ends=ends):
            chains = ", ".join(f"{end.device} up to {end.sequence}" for end in ends) or "nothing"
            return f"station {station} needs no closing record ({reason}): {chains} is taken"
        case CutOff(ends=ends):
            return "after this nothing is taken: " + ", ".join(f"{end.device} {end.sequence}" for end in ends)
        case RevealSeed():
            return "the tie-breaking seed is revealed"
        case Withdraw(decision=decision):
            return f"the decision {decision.hex()[:16]}… is taken back, as if it had never been signed"
        case ClosingRecord(station=station, devices=devices, paper_count=paper):
            numbers = ", ".join(f"{one.device}: {one.passes} passes, {one.cast} cast" for one in devices)
            people = "" if paper is None else f"; {paper} people counted on paper"
            return f"station {station} is closed: {numbers}{people}"
        case PublishedResult(result=result):
            return f"the result whose result.json has the SHA-256 {result.hex()}"


def sign(
    files: Annotated[list[Path], typer.Argument(help="Drafts or half-signed decisions.")],
    case_file: CaseFile,
    key: Annotated[Path, typer.Option(help="Your own key file.")],
    yes: Annotated[bool, typer.Option("--yes", help="I have read what they say.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Read what each draft says and add your signature to it. None is signed unless all can be."""
    with errors_in_words():
        case = open_case_file(case_file)
        drafts = {file: read_draft(file, case) for file in files}
        for draft in drafts.values():
            tell(in_words(content_of(draft)))
            if not yes:
                typer.confirm("Do you sign this?", abort=True)
        signer = Signer(open_keys(key, passphrase_file, "decision", "your key")["decision"])
        if signer.key_id not in _known(case):
            raise NotAuthorised(f"{key}: the case does not name this key among those who decide")
        for file, draft in drafts.items():
            others = tuple(one for one in draft.signatures if one.key_id != signer.key_id)
            mine = signer.countersign(draft.kind, draft.payload)
            signed = Joint(draft.kind, draft.payload, (*others, mine))
            write_whole(file, encode(signed))
            tell(f"✓ {file}: {len(signed.signatures)} of 2 signatures")


def _known(case: Case) -> dict[bytes, bytes]:
    """The public keys of those who decide, by key id. Online voting is closed with the same keys."""
    assert case.keys is not None  # open_case sees to it
    return {key_id(one.key): one.key for one in case.keys.decisions}


def read_draft(file: Path, case: Case) -> Joint:
    """A draft of this case, with nobody's signature or true ones.

    Raises FileDamaged, WrongCase, SignatureInvalid for a draft altered after somebody signed it.
    """
    try:
        draft = decode(file.read_bytes(), Joint, MAX_CASE)
        content = content_of(draft)
    except PollingError as error:
        raise FileDamaged(f"{file}: this is no draft to sign, or not a whole one") from error
    if content.case != case.code:
        raise WrongCase(f"{file}: this is for case {content.case}, not {case.code}", case=content.case)
    for one in draft.signatures:
        known = _known(case).get(one.key_id)
        if known is not None:
            with about(file):
                check_signature(known, draft.kind, draft.payload, one.signature)
    return draft


def content_of(draft: Joint) -> Content:
    kind = CONTENT_OF_KIND.get(draft.kind)
    if kind is None:
        raise Malformed(f"a {draft.kind} is nothing that people sign here")
    content: Content = decode(draft.payload, kind, MAX_CASE)
    return content


@decide.command("choose")
def choose(envelope: Envelope, case_file: CaseFile, to: Draft) -> None:
    """Of one person's several on-site envelopes this one counts."""
    with errors_in_words():
        case = open_case_file(case_file)
        write_draft(to, "decision", ChooseEnvelope(case.code, _hash(envelope)))


@decide.command("judge")
def judge(
    envelope: Envelope,
    case_file: CaseFile,
    to: Draft,
    release: Annotated[bool, typer.Option("--release/--reject", help="Release it, or reject it for good.")],
) -> None:
    """Decide about an envelope in quarantine."""
    with errors_in_words():
        case = open_case_file(case_file)
        write_draft(to, "decision", JudgeQuarantine(case.code, _hash(envelope), release))


@decide.command("release-station")
def release_station(
    station: Annotated[str, typer.Argument(help="As `doubtful` lists it.")],
    case_file: CaseFile,
    to: Draft,
    reason: Annotated[str, typer.Option(help="In one word, such as paper-count-wrong.")],
) -> None:
    """Count a station although its numbers do not add up."""
    with errors_in_words():
        case = open_case_file(case_file)
        write_draft(to, "decision", ReleaseStation(case.code, a_name(station), a_reason(reason)))


@decide.command("reveal-seed")
def reveal_seed(
    seed: Annotated[Path, typer.Argument(help="The wrapped seed from the ceremony.")],
    case_file: CaseFile,
    to: Draft,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Reveal the tie-breaking seed that was committed at the ceremony. Only after the cut-off."""
    with errors_in_words():
        case = open_case_file(case_file)
        data = seed.read_bytes()
        typed = passphrase(passphrase_file, "the seed")
        with about(seed):
            revealed = unwrap("seed", typed, data)
        if case.keys is None or sha256(revealed).digest() != case.keys.seed_commitment:
            raise WrongCase(f"{seed}: this is not the seed of the case's ceremony", case=case.code)
        write_draft(to, "decision", RevealSeed(case.code, revealed))


@decide.command("withdraw")
def withdraw(
    file: Annotated[Path, typer.Argument(help="The signed decision to take back.")],
    case_file: CaseFile,
    to: Draft,
) -> None:
    """Take back a decision signed by mistake."""
    with errors_in_words():
        case = open_case_file(case_file)
        taken_back = read_draft(file, case)
        tell(in_words(content_of(taken_back)))
        write_draft(to, "decision", Withdraw(case.code, decision_hash(taken_back.payload)))


def _hash(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != 32:
        raise InputError("an envelope's hash has 64 hexadecimal digits")
    return found


def a_name(text: str) -> str:
    """A name of a station or device. Raises InputError."""
    try:
        return msgspec.convert(text, Name)
    except msgspec.ValidationError as error:
        raise InputError(f"“{text}” is no name: 1 to 32 letters, digits, dots and hyphens") from error


def a_reason(text: str) -> str:
    """A reason in one word. Raises InputError."""
    try:
        return msgspec.convert(text, Reason)
    except msgspec.ValidationError as error:
        raise InputError(f"“{text}” is no reason: one word in small letters, hyphens allowed") from error
