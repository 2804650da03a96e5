"""What two people sign: drafted on one machine, signed on each one's own, then received by the centre.

`decide choose|judge|release-station|reveal-seed`, `cut-off`, `waive` and `close-online` write a draft;
`sign` adds one person's signature; `receive` takes the whole.
"""

from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import typer

from sync.cli.console import (
    PassphraseFile,
    errors_in_words,
    out,
    passphrase,
    read_signed,
)
from sync.organiser.files import write_whole
from sync.organiser.key_files import read_keys
from sync.protocol.case import Case
from sync.protocol.certificates import open_case
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
from sync.protocol.delivery import Bundle, item_of
from sync.protocol.encoding import MAX_CASE, decode, encode
from sync.protocol.errors import FileDamaged, InputError, Malformed, PollingError, WrongCase
from sync.protocol.messages import ClosingRecord
from sync.protocol.publication import PublishedResult
from sync.protocol.signing import Joint, Signer, key_id
from sync.protocol.wrapping import unwrap

decide = typer.Typer(no_args_is_help=True, help="Draft what two people decide and sign.")

CaseFile = Annotated[Path, typer.Option("--case", help="The signed case.")]
Content: TypeAlias = Decision | ClosingRecord | PublishedResult
CONTENT_OF_KIND: dict[str, Any] = {
    "closing": ClosingRecord,
    "result": PublishedResult,
    "decision": Decision,
}
Draft = Annotated[Path, typer.Option("--out", help="The draft to write, for `sign`.")]
Envelope = Annotated[str, typer.Argument(help="The envelope's hash in hexadecimal, as the centre lists it.")]


def write_draft(path: Path, kind: str, content: Content) -> None:
    """Write a Joint message that nobody has signed yet."""
    write_whole(path, encode(Joint(kind, encode(content), ())))
    out.print(f"✓ {path}: {in_words(content)}\n  Two people sign it with `pbcentre sign`.", soft_wrap=True)


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
    file: Annotated[Path, typer.Argument(help="A draft or a half-signed decision.")],
    case_file: CaseFile,
    key: Annotated[Path, typer.Option(help="Your own key file.")],
    yes: Annotated[bool, typer.Option("--yes", help="I have read what it says.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Read what a draft says and add your signature to it."""
    with errors_in_words():
        case = open_case(read_signed(case_file, "signed case"))
        draft = read_draft(file, case)
        out.print(in_words(content_of(draft)), soft_wrap=True)
        if not yes:
            typer.confirm("Do you sign this?", abort=True)
        signer = Signer(read_keys(key, passphrase(passphrase_file, "your key"), "decision").keys["decision"])
        others = tuple(one for one in draft.signatures if one.key_id != key_id(signer.public_key))
        signed = Joint(draft.kind, draft.payload, (*others, signer.countersign(draft.kind, draft.payload)))
        write_whole(file, encode(signed))
        out.print(f"✓ {file}: {len(signed.signatures)} of 2 signatures")


def read_draft(file: Path, case: Case) -> Joint:
    """A draft of this case. Raises FileDamaged, WrongCase."""
    try:
        draft = decode(file.read_bytes(), Joint, MAX_CASE)
        content = content_of(draft)
    except PollingError as error:
        raise FileDamaged(f"{file.name} is not a draft to sign: {error.message}") from error
    if content.case != case.code:
        raise WrongCase(f"{file.name} is for case {content.case}", case=content.case)
    return draft


def content_of(draft: Joint) -> Content:
    kind = CONTENT_OF_KIND.get(draft.kind)
    if kind is None:
        raise Malformed(f"a {draft.kind} is nothing that people sign here")
    content: Content = decode(draft.payload, kind, MAX_CASE)
    return content


def as_bundle(draft: Joint, case: Case) -> Bundle:
    """A signed decision in the form in which everything reaches the centre."""
    return Bundle(case.code, "centre", (item_of(draft),))


@decide.command("choose")
def choose(envelope: Envelope, case_file: CaseFile, to: Draft) -> None:
    """Of one person's several on-site envelopes this one counts."""
    with errors_in_words():
        case = open_case(read_signed(case_file, "signed case"))
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
        case = open_case(read_signed(case_file, "signed case"))
        write_draft(to, "decision", JudgeQuarantine(case.code, _hash(envelope), release))


@decide.command("release-station")
def release_station(
    station: str,
    case_file: CaseFile,
    to: Draft,
    reason: Annotated[str, typer.Option(help="In one word, such as paper-count-wrong.")],
) -> None:
    """Count a station although its numbers do not add up."""
    with errors_in_words():
        case = open_case(read_signed(case_file, "signed case"))
        write_draft(to, "decision", ReleaseStation(case.code, station, reason))


@decide.command("reveal-seed")
def reveal_seed(
    seed: Annotated[Path, typer.Argument(help="The wrapped seed from the ceremony.")],
    case_file: CaseFile,
    to: Draft,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Reveal the tie-breaking seed that was committed at the ceremony. Only after the cut-off."""
    with errors_in_words():
        case = open_case(read_signed(case_file, "signed case"))
        revealed = unwrap("seed", passphrase(passphrase_file, "the seed"), seed.read_bytes())
        if case.keys is None or sha256(revealed).digest() != case.keys.seed_commitment:
            raise WrongCase("this is not the seed that the case's ceremony committed to", case=case.code)
        write_draft(to, "decision", RevealSeed(case.code, revealed))


@decide.command("withdraw")
def withdraw(
    file: Annotated[Path, typer.Argument(help="The signed decision to take back.")],
    case_file: CaseFile,
    to: Draft,
) -> None:
    """Take back a decision signed by mistake."""
    with errors_in_words():
        case = open_case(read_signed(case_file, "signed case"))
        taken_back = read_draft(file, case)
        out.print(in_words(content_of(taken_back)), soft_wrap=True)
        write_draft(to, "decision", Withdraw(case.code, decision_hash(taken_back.payload)))


def _hash(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != 32:
        raise InputError("an envelope's hash has 64 hexadecimal digits")
    return found
