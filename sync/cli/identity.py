"""At the identity service: its keys, its process, the end of its online desk; and a registry to try with."""

import secrets
from pathlib import Path
from typing import Annotated

import typer

from sync.cli.console import PassphraseFile, chosen_passphrase, errors_in_words, tell
from sync.cli.files import (
    CaseFile,
    TokenFile,
    about,
    open_keys,
    read_signed,
    read_token,
    require_absent,
    require_address,
    write_new,
)
from sync.organiser.files import make_folder
from sync.organiser.key_files import PrivateKeys, public_file, write_keys
from sync.protocol.delivery import document_of, read_bundle
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import FileDamaged, Malformed, NotReady
from sync.protocol.messages import DeviceAccount
from sync.protocol.signing import Signed
from sync.server.identity.keys import IdentityKeys, identity_keys_of, make_identity_keys

identity = typer.Typer(no_args_is_help=True, help="The identity service, on a machine of its own.")

KeyFile = Annotated[Path, typer.Option("--keys", help="The identity service's key file.")]
DatabaseFile = Annotated[Path, typer.Option("--database", help="The service's own database, one file.")]
Certificates = Annotated[
    list[Path], typer.Option("--certificates", help="All .certificates files of the case, and revocations.")
]


@identity.command("new-keys")
def new_keys(
    file: Annotated[
        Path, typer.Argument(help="The key file to write; its public half is written beside it.")
    ],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make the identity service's keys, on its own machine."""
    with errors_in_words():
        require_absent(file, public_file(file))
        keys = make_identity_keys()
        words = chosen_passphrase(passphrase_file, "the identity service's keys")
        public = write_keys(file, words, PrivateKeys("identity", "", keys.raw()), keys.public_halves())
        tell(f"✓ {file} and {public}")


@identity.command("new-token")
def new_token(
    to: Annotated[Path, typer.Argument(help="The file to write, for this service and the centre.")],
) -> None:
    """Make the token by which the service knows the centre."""
    with errors_in_words():
        write_new(to, secrets.token_urlsafe(32).encode(), secret=True)
        tell(f"✓ {to}")


@identity.command("serve")
def serve(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseFile,
    certificates: Certificates,
    registry: Annotated[str, typer.Option(help="Address of the household registry.")],
    token_file: TokenFile,
    aliases: Annotated[Path | None, typer.Option(help="Former numbers, from `roll build`.")] = None,
    roll: Annotated[Path | None, typer.Option(help="The online desk's own roll, from `roll build`.")] = None,
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8701,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Say which envelopes are one person's, and check people who vote online. Never sees a ballot."""
    from sync.server.identity.app import serve_identity
    from sync.server.identity.service import open_identity_service
    from sync.server.registry import Registry

    with errors_in_words():
        require_address(registry)
        token = read_token(token_file)
        service = open_identity_service(
            read_signed(case_file, "case"),
            read_certificates(certificates),
            _keys(keys, passphrase_file),
            database,
            registry=Registry(registry),
            sealed_aliases=aliases.read_bytes() if aliases else None,
            sealed_roll=roll.read_bytes() if roll else None,
        )
        tell(f"identity service of {service.case.code} at http://127.0.0.1:{port}")
        serve_identity(service, token, port)


@identity.command("add")
def add(
    files: Annotated[list[Path], typer.Argument(help=".certificates files and revocations to add.")],
    case_file: CaseFile,
    database: DatabaseFile,
) -> None:
    """Make certificates and revocations known to the service, also while it runs."""
    from sync.server.identity.service import open_known

    with errors_in_words():
        if not database.is_file():
            raise NotReady(f"{database}: there is no such database; `identity serve` has made one")
        documents = read_certificates(files)
        known, store = open_known(read_signed(case_file, "case"), database)
        try:
            new = known.take(documents)
        finally:
            store.close()
        tell(f"✓ {new} of {len(documents)} are new")


@identity.command("close")
def close(
    case_file: CaseFile,
    keys: KeyFile,
    database: DatabaseFile,
    certificates: Certificates,
    to: Annotated[Path, typer.Option("--out", help="The online desk's account, for `close-online`.")],
    delivery: Annotated[Path, typer.Option(help="The delivery file of its chain, for `receive`.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """End the online desk for good, and write what it did. Given again, it writes the same again."""
    from sync.client.bundle import export_bundle
    from sync.server.identity.service import open_desk_chain

    with errors_in_words():
        # The desk closes once and for all: whatever would fail after that is looked at before.
        if not database.is_file():
            raise NotReady(f"{database}: there is no such database; `identity serve` has made one")
        if to.exists():
            read_account(to)
        if delivery.exists():
            with about(delivery):
                read_bundle(delivery.read_bytes())
        certified = read_certificates(certificates)
        own = _keys(keys, passphrase_file)
        for file in (to, delivery):
            make_folder(file.parent)
        chain = open_desk_chain(read_signed(case_file, "case"), certified, own, database)
        try:
            account = chain.close_poll()
            write_new(to, encode(account))
            export_bundle([chain], delivery)
        finally:
            chain.close()
        tell(f"✓ {account.passes} passes; {to} and {delivery}")


def registry_sandbox(
    people: Annotated[Path, typer.Argument(help="CSV with id and birth_date: everybody it knows.")],
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8702,
) -> None:
    """A household registry to try with: the real contract, answered from a file."""
    from sync.server.registry_sandbox import serve_registry_sandbox

    with errors_in_words():
        serve_registry_sandbox(people, port)


def read_certificates(files: list[Path]) -> list[Signed]:
    """The certificates in .certificates files. Raises FileDamaged."""
    found = []
    for file in files:
        with about(file):
            for item in read_bundle(file.read_bytes()).items:
                document = document_of(item)
                if not isinstance(document, Signed):
                    raise FileDamaged("this holds something that is not a certificate")
                found.append(document)
    return found


def read_account(file: Path) -> DeviceAccount:
    """The online desk's account. Raises FileDamaged."""
    try:
        return decode(file.read_bytes(), DeviceAccount)
    except Malformed as error:
        raise FileDamaged(f"{file}: this is not the online desk's account, or not a whole one") from error


def _keys(file: Path, words: Path | None) -> IdentityKeys:
    return identity_keys_of(open_keys(file, words, "identity", "the identity service's keys"))
