"""At the centre: take in, look, process, draft decisions, hand over."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from sync.cli.console import PassphraseFile, err, errors_in_words, out, passphrase, read_signed
from sync.cli.decisions import as_bundle, content_of, write_draft
from sync.organiser.files import write_whole
from sync.organiser.key_files import read_keys
from sync.organiser.provision import ONLINE_STATION
from sync.protocol.delivery import read_receipt
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import FileDamaged, MessageRefused, NotReady, PollingError
from sync.protocol.messages import ClosingRecord, DeviceAccount
from sync.protocol.signing import Joint, Signer

if TYPE_CHECKING:  # the server's libraries take a second to load, and not every command needs them
    from sync.server.centre import Centre
    from sync.server.online import OnlineIntake

CaseFile = Annotated[Path, typer.Option("--case", envvar="PBCENTRE_CASE", help="The signed case.")]
KeyFile = Annotated[Path, typer.Option("--keys", envvar="PBCENTRE_KEYS", help="The centre's key file.")]
DatabaseUrl = Annotated[
    str,
    typer.Option(
        "--database", envvar="PBCENTRE_DATABASE", help="sqlite:///centre.db, or postgresql+psycopg://… ."
    ),
]
OutFile = Annotated[Path, typer.Option("--out", help="The file to write.")]


@contextmanager
def opened(
    case: Path, keys: Path, database: str, words: Path | None
) -> Iterator["tuple[Centre, OnlineIntake, Signer]"]:
    """The centre, its online intake and its own key; the database is let go of at the end."""
    from sync.server.centre import Centre
    from sync.server.database import Database
    from sync.server.online import OnlineIntake

    private = read_keys(keys, passphrase(words, "the centre's keys"), "centre").keys
    signed_case, store = read_signed(case, "signed case"), Database.open(database)
    signer = Signer(private["centre"])
    try:
        centre = Centre(store, signed_case, centre=signer, board=Signer(private["board"]))
        yield centre, OnlineIntake(store, centre.case, Signer(private["intake"])), signer
    finally:
        store.close()


def serve(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    token_file: Annotated[Path, typer.Option(help="The token by which organisers may see the status.")],
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8700,
    host: Annotated[
        str, typer.Option(help="Address to listen on; a proxy adds TLS before it.")
    ] = "127.0.0.1",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take in what stations send, take votes from the online platform, and answer for the public board."""
    from sync.server.app import serve as serve_app
    from sync.server.online_api import cast_route

    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, intake, _):
        out.print(f"centre of {centre.case.code} at http://{host}:{port}", highlight=False)
        further = []
        if "online" in centre.case.channels:
            intake.open()
            further.append(cast_route(intake))
        serve_app(centre, token_file.read_text().strip(), port, host, further)


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
    """Take in files that travelled on a stick or by hand. Taking one in twice changes nothing."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        failed = False
        for file in files:
            answer = centre.import_bundle(_bundle_bytes(file, centre))
            if receipt is not None:
                write_whole(receipt, answer)
            told = read_receipt(answer)
            for kind, code in told.refused:
                failed = True
                err.print(f"[bold red]✗[/] {file}: a {kind} was refused: {code}", soft_wrap=True)
            out.print(f"{file}: {len(told.acknowledgements)} chains acknowledged", soft_wrap=True)
        if failed:
            raise MessageRefused("not everything was taken in")


def _bundle_bytes(file: Path, centre: "Centre") -> bytes:
    """A delivery file as it is; a signed decision or closing record as a delivery of one item."""
    data = file.read_bytes()
    try:
        draft = decode(data, Joint)
        content_of(draft)
    except PollingError:
        return data
    return encode(as_bundle(draft, centre.case))


def process(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    identity: Annotated[
        str | None, typer.Option(help="Address of the identity service; without it nobody is asked.")
    ] = None,
    token_file: Annotated[
        Path | None, typer.Option(help="The token shared with the identity service.")
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
                raise typer.BadParameter("--token-file is needed with --identity")
            client = IdentityClient(identity, token_file.read_text().strip(), centre.case, signer)
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
    to: OutFile,
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
    to: OutFile,
    reason: Annotated[str, typer.Option(help="unused, lost or late")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Draft a waiver for a station that will not deliver a closing record."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        write_draft(to, "decision", centre.draft_waiver(station, reason))


def close_online(
    desk_account: Annotated[Path, typer.Argument(help="The account from `identity close`.")],
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    to: OutFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """End online voting and draft the online station's closing record."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, intake, _):
        try:
            desk = msgspec.msgpack.decode(desk_account.read_bytes(), type=DeviceAccount)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise FileDamaged(f"{desk_account.name} is not the online desk's account") from error
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
        write_whole(to, centre.hand_over())
        out.print(f"✓ {to}")


def auditors_record(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseUrl,
    to: OutFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write everything that an auditor needs to do all of it again (sealed, but not for publication)."""
    with errors_in_words(), opened(case_file, keys, database, passphrase_file) as (centre, _, _):
        centre.auditors_record(to)
        out.print(f"✓ {to}")


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
