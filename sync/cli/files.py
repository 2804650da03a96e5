"""Files that are given by name: what is wrong with one is told with its name, and none is written over."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from sync.cli.console import passphrase, read_text
from sync.organiser.files import write_whole
from sync.organiser.key_files import Owner, read_keys
from sync.protocol.case import Case
from sync.protocol.certificates import open_case
from sync.protocol.encoding import MAX_CASE, decode
from sync.protocol.errors import FileDamaged, InputError, PollingError
from sync.protocol.signing import Signed

TOKEN_LENGTH = 16
"""the fewest characters of a shared token"""

CaseFile = Annotated[
    Path, typer.Option("--case", envvar="PBCENTRE_CASE", help="The signed case, from `case build`.")
]
TokenFile = Annotated[
    Path,
    typer.Option(help="The token that both services and their organisers share, from `identity new-token`."),
]


@contextmanager
def about(path: Path) -> Iterator[None]:
    """Whatever is wrong inside the block is told with the name of this file."""
    try:
        yield
    except PollingError as error:
        raise type(error)(f"{path}: {error.message}", **error.details) from error


def read_signed(path: Path, kind: str) -> Signed:
    """A file with one signed message of this kind, its signature not looked at yet. Raises FileDamaged."""
    try:
        signed = decode(path.read_bytes(), Signed, MAX_CASE)
    except PollingError as error:
        raise FileDamaged(f"{path}: this is no signed {kind}, or not a whole one") from error
    if signed.kind != kind:
        raise FileDamaged(f"{path}: this is a signed {signed.kind}, and a {kind} is due")
    return signed


def open_case_file(path: Path, authority: bytes | None = None) -> Case:
    """The case in a file, signed by `authority` if that is given. Raises FileDamaged, SignatureInvalid."""
    signed = read_signed(path, "case")
    with about(path):
        return open_case(signed, authority)


def read_token(path: Path) -> str:
    """The token that two services share. Raises FileDamaged, InputError."""
    token = read_text(path)
    if len(token) < TOKEN_LENGTH or not token.isascii() or len(token.split()) != 1:
        raise InputError(f"{path}: this is no token; `pbcentre identity new-token` makes one")
    return token


def open_keys(path: Path, words: Path | None, owner: Owner, what: str) -> dict[str, bytes]:
    """The private keys in a key file, by name. Raises PassphraseWrong, FileDamaged."""
    path.stat()  # nobody should type a passphrase for a file that is not there
    typed = passphrase(words, what)
    with about(path):
        return read_keys(path, typed, owner).keys


def write_new(path: Path, data: bytes, *, secret: bool = False) -> None:
    """Write a file that is not there yet, or holds the very same. Raises InputError, StorageFailed."""
    if path.exists() and (not path.is_file() or path.read_bytes() != data):
        require_absent(path)
    write_whole(path, data, secret=secret)


def require_absent(*paths: Path) -> None:
    """Raise InputError if one of these is there already."""
    for path in paths:
        if path.exists():
            raise InputError(f"{path}: is there already, and is not written over; give another name")


def require_new_folder(path: Path) -> None:
    """Raise InputError unless this folder is absent or empty."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise InputError(f"{path}: is not an empty folder; give the name of a new one")


def require_address(url: str) -> None:
    """Raise InputError unless this is the address of a service."""
    parts = urlsplit(url) if url.isprintable() and "[" not in url else None
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise InputError(f"“{url}” is no address; one is written as http://127.0.0.1:8701")
