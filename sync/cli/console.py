"""How the command talks: passphrases asked without echo, progress shown, errors in words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from shamir_mnemonic.wordlist import WORDLIST

from sync.protocol.errors import FileDamaged, InputError, PollingError
from sync.protocol.wrapping import PASSPHRASE_WORDS

out = Console(highlight=False, emoji=False)
err = Console(stderr=True, highlight=False, emoji=False)

PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="Read the passphrase from this file instead of asking for it."),
]


@contextmanager
def errors_in_words() -> Iterator[None]:
    """Show what people can mend as words and leave with 1; a bug of ours stays a traceback."""
    try:
        yield
    except PollingError as error:
        tell_failure(error.message)
        raise typer.Exit(1) from error
    except OSError as error:
        tell_failure(": ".join(str(part) for part in (error.filename, error.strerror) if part))
        raise typer.Exit(1) from error


def tell(text: str) -> None:
    """Say something as it is: names of files and people may hold anything."""
    out.print(text, markup=False, soft_wrap=True)


def tell_failure(text: str) -> None:
    """Say what went wrong."""
    err.print(f"[bold red]✗[/] {escape(text)}", soft_wrap=True)


def read_text(path: Path) -> str:
    """A file of one line or some words. Raises FileDamaged if it holds no text, InputError if it is empty."""
    try:
        text = path.read_text(encoding="utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise FileDamaged(f"{path}: this is not a text in UTF-8") from error
    if not text:
        raise InputError(f"{path}: this file is empty")
    return text


def new_passphrase() -> str:
    """Six words from SLIP-39's list, whose first four letters are unique: 60 bits."""
    import secrets

    return " ".join(secrets.choice(WORDLIST) for _ in range(PASSPHRASE_WORDS))


def passphrase(file: Path | None, what: str) -> str:
    """The passphrase from a file, or asked for."""
    if file is not None:
        return read_text(file)
    return str(typer.prompt(f"Passphrase of {what}", hide_input=True))


def chosen_passphrase(file: Path | None, what: str) -> str:
    """A passphrase for something new: from a file, or six generated words shown once to be written down."""
    if file is not None:
        return read_text(file)
    words = new_passphrase()
    out.print(f"The passphrase of {what}, shown once. Write it down:\n\n    [bold]{words}[/]\n")
    typer.confirm("Written down?", abort=True)
    return words


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """A function to be told (done, of all).

    Drawn when told and by no thread of its own: work in several processes forks only where no thread runs.
    """
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, auto_refresh=False) as bar:
        task = bar.add_task(what, total=None)

        def tell(done: int, total: int) -> None:
            drawn = bar.tasks[0].percentage if bar.tasks[0].total else -1.0
            bar.update(task, completed=done, total=total)
            # Drawing costs more than much of the work it tells of: once a hundredth is enough.
            if done == total or bar.tasks[0].percentage >= drawn + 1:
                bar.refresh()

        yield tell
