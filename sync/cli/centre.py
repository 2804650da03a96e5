"""At the centre: take in, look, process, draft decisions, hand over."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from sync.cli.console import PassphraseFile, errors_in_words, tell, tell_failure
from sync.cli.decisions import a_name, a_reason, content_of, in_words, read_draft, write_draft
from sync.cli.files import (
    CaseFile,
    TokenFile,
    about,
    open_case_file,
    open_keys,
    read_signed,
    read_token,
    require_absent,
    require_address,
    require_new_folder,
    write_new,
)
from sync.cli.identity import read_account
from sync.cli.refusals import refusal
from sync.organiser.files import write_whole
from sync.organiser.provision import ONLINE_DESK, ONLINE_STATION
from sync.protocol.delivery import item_of, read_bundle, read_receipt
from sync.protocol.encoding import MAX_CASE, decode
from sync.protocol.errors import (
    FileDamaged,
    InputError,
    MessageRefused,
    NotAuthorised,
    NotReady,
    PollingError,
    WrongCase,
)
from sync.protocol.messages import ClosingRecord
from sync.protocol.signing import Joint, Signer

if TYPE_CHECKING:  # the server's libraries take a second to load, and not every command needs them
    from sync.server.centre import Centre
    from sync.server.online import OnlineIntake

KeyFile = Annotated[Path, typer.Option("--keys", envvar="PBCENTRE_KEYS", help="The centre's key file.")]
DatabaseUrl = Annotated[
    str,
    typer.Option(
        "--database", envvar="PBCENTRE_DATABASE", help="sqlite:///centre.db, or postgresql+psycopg://… ."
    ),
]
OutFile = Annotated[Path, typer.Option("--out", help="The file to write.")]
Draft = Annotated[Path, typer.Option("--out", help="The draft to write, for `sign`.")]


@contextmanager
def opened(
    case: Path, keys: Path, database: str, words: Path | None, *, create: bool = False
) -> Iterator["tuple[Centre, OnlineIntake, Signer]"]:
    """The centre, its online intake and its own key; the database is let go of at the end.

    Only `create` makes a new database: a mistyped name is not to look like a centre that has nothing.
    """
    from sync.server.centre import Centre
    from sync.server.database import Database
    from sync.server.online import OnlineIntake

    private = open_keys(keys, words, "centre", "the centre's keys")
    signer = Signer(private["centre"])
    named = open_case_file(case).keys
    if named is None or named.centre != signer.public_key:
        raise NotAuthorised(f"{keys}: these are not the keys of the centre that the case names")
    signed_case, store = read_signed(case, "case"), Database.open(database, create=create)
    try:
        centre = Centre(store, signed_case, centre=signer, board=Signer(private["board"]))
        yield centre, OnlineIntake(store, centre.case, Signer(private["intake"])), signer
    finally:
        store.close()


def serve(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    token_file: TokenFile,
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8700,
    host: Annotated[
        str, typer.Option(help="Address to listen on; a proxy adds TLS before it.")
    ] = "127.0.0.1",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take in what stations send, take votes from the online platform, and answer for the public board."""
    from sync.server.app import serve as serve_app
    from sync.server.online_api import cast_route

    with (
        errors_in_words(),
        opened(case_file, keys, database, passphrase_file, create=True) as (centre, intake, _),
    ):
        token = read_token(token_file)
        tell(f"centre of {centre.case.code} at http://{host}:{port}")
        further = []
        if "online" in centre.case.channels:
            intake.open()
            further.append(cast_route(intake))
        serve_app(centre, token, port, host, further)


def receive(
    files: Annotated[list[Path], typer.Argument(help="Delivery files, certificates, signed decisions.")],
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    receipt: Annotated[
        Path | None, typer.Option(help="Write the receipt for the station to this file.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take in files that travelled on a stick or by hand. Taking one in twice changes nothing.

    The receipt goes back to the station, for `pbkiosk receipt`; a newer one takes the older one's place.
    """
    with errors_in_words():
        _check_receipt(receipt, files)
        with opened(case_file, keys, database, passphrase_file, create=True) as (centre, _, _):
            for file in files:
                _check_whole(file, centre)
            taken = [_take_in(file, centre, receipt) for file in files]
        if not all(taken):
            raise MessageRefused("not everything was taken in; what was not is told above")


def _check_receipt(receipt: Path | None, files: list[Path]) -> None:
    """Raise InputError if writing the receipt would lose something."""
    if receipt is None:
        return
    if len(files) != 1:
        raise InputError("--receipt goes with one delivery file: it is for the station that this came from")
    if receipt.exists():
        with about(receipt):
            read_receipt(receipt.read_bytes())


def _check_whole(file: Path, centre: "Centre") -> None:
    """Before anything is taken in, each file must be one that a centre can take in at all."""
    if _is_draft(file):
        read_draft(file, centre.case)
        return
    with about(file):
        found = read_bundle(file.read_bytes())
        if found.case != centre.case.code:
            raise WrongCase(f"this delivery file is for case {found.case}", case=found.case)


def _is_draft(file: Path) -> bool:
    """Is it a decision or closing record by itself, as `sign` leaves it?"""
    try:
        content_of(decode(file.read_bytes(), Joint, MAX_CASE))
    except PollingError:
        return False
    return True


def _take_in(file: Path, centre: "Centre", receipt: Path | None) -> bool:
    """Take in one file and say so. False if something in it was refused."""
    if _is_draft(file):
        draft = read_draft(file, centre.case)
        with about(file):
            centre.receive(item_of(draft))
        tell(f"✓ {file}: {in_words(content_of(draft))}")
        return True
    answer = centre.import_bundle(file.read_bytes())
    told = read_receipt(answer)
    if receipt is not None:
        write_whole(receipt, answer)
    for kind, code in told.refused:
        tell_failure(f"{file}: {refusal(kind, code)}")
    tell(
        f"{file}: {len(told.acknowledgements)} chains and {len(told.documents)} documents are held"
        + (f"; the receipt is {receipt}" if receipt else "")
    )
    return not told.refused


def process(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    identity: Annotated[
        str | None, typer.Option(help="Address of the identity service; without it nobody is asked.")
    ] = None,
    token_file: Annotated[
        Path | None, typer.Option(help="The token that the identity service has, too.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Verify, identify, squash: say where every envelope stands. Can be run at any time."""
    from sync.server.identity.client import IdentityClient

    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, signer):
        if identity is None:
            summary = centre.process()
        else:
            if token_file is None:
                raise InputError("--token-file is needed with --identity")
            require_address(identity)
            client = IdentityClient(identity, read_token(token_file), centre.case, signer)
            try:
                summary = centre.process(client)
            finally:
                client.close()
        _print(summary)


def status(
    case_file: CaseFile, keys: KeyFile, database: DatabaseUrl, passphrase_file: PassphraseFile = None
) -> None:
    """What has arrived from where, as JSON."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        _print(centre.status())


def doubtful(
    case_file: CaseFile, keys: KeyFile, database: DatabaseUrl, passphrase_file: PassphraseFile = None
) -> None:
    """What two people must look at, as JSON: the quarantine, and people with several on-site envelopes."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        _print({"quarantine": _plain(centre.quarantine()), "duplicates": _plain(centre.duplicates())})


def cut_off(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    to: Draft,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Draft the cut-off after everything held now."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        write_draft(to, "decision", centre.draft_cut_off())


def waive(
    station: Annotated[str, typer.Argument(help="A station that has no closing record.")],
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    to: Draft,
    reason: Annotated[str, typer.Option(help="unused, lost or late")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Draft a waiver for a station that will not deliver a closing record."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        write_draft(to, "decision", centre.draft_waiver(a_name(station), a_reason(reason)))


def close_online(
    desk_account: Annotated[Path, typer.Argument(help="The account from `identity close`.")],
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    to: Draft,
    passphrase_file: PassphraseFile = None,
) -> None:
    """End online voting and draft the online station's closing record."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, intake, _):
        # The poll closes once and for all: whatever would fail after that is looked at before.
        require_absent(to)
        desk = read_account(desk_account)
        if desk.device != ONLINE_DESK:
            raise FileDamaged(f"{desk_account}: this is the account of {desk.device}, not of the online desk")
        account = intake.close_poll()
        record = ClosingRecord(centre.case.code, ONLINE_STATION, (desk, account), None, int(time.time()))
        write_draft(to, "closing", record)


def hand_over(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    to: OutFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the stripped, sorted, sealed ballots for the count machine; or say what still lacks."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        missing = centre.readiness()
        if missing:
            raise NotReady("The count cannot start yet:\n" + "\n".join(f"  · {one}" for one in missing))
        write_new(to, centre.hand_over())
        tell(f"✓ {to}")


def auditors_record(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    to: OutFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a folder with all that an auditor needs to do it again. Sealed, but not for publication."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        require_new_folder(to)
        centre.auditors_record(to)
        tell(f"✓ {to}")


def _plain(value: object) -> object:
    """For JSON that people and scripts read: hashes in hexadecimal."""
    return msgspec.to_builtins(value, builtin_types=(bytes,))


def _print(value: object) -> None:
    plain = msgspec.json.format(msgspec.json.encode(_hex(_plain(value))), indent=2)
    typer.echo(plain.decode())


def _hex(value: object) -> object:
    match value:
        case bytes():
            return value.hex()
        case dict():
            return {key: _hex(one) for key, one in value.items()}
        case list() | tuple():
            return [_hex(one) for one in value]
        case _:
            return value
