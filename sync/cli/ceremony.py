"""The key ceremony, on a machine off the network: `pbcentre ceremony`."""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from sync.cli.console import PassphraseFile, chosen_passphrase, errors_in_words, out, progress_bar, tell
from sync.cli.files import require_new_folder
from sync.organiser.files import write_whole
from sync.organiser.key_files import PublicKeys, write_public
from sync.organiser.provision import fingerprint
from sync.protocol.encoding import CaseCode
from sync.protocol.wrapping import wrap


def ceremony(
    case_code: Annotated[str, typer.Option(help="The case this key is for, as its JSON will name it.")],
    to: Annotated[Path, typer.Option("--out", help="A new folder, best in memory (/dev/shm) or on a stick.")],
    trustees: Annotated[int, typer.Option(help="How many people get a share, at most 16.")] = 3,
    threshold: Annotated[int, typer.Option(help="How many of them open the ballots together.")] = 2,
    print_shares_as_text: Annotated[
        bool,
        typer.Option(
            "--print-shares-as-text",
            help="Write share-N.txt too. For rehearsals and tests, never for a poll.",
        ),
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make the tally key, split it among trustees, try every quorum, and write a sheet for each trustee.

    Written: share-N.pdf, to be printed; seed.wrapped, for the cut-off; ceremony.public.json, for case build.
    """
    # Cryptography and fonts are slow to load: only this command waits for them.
    from sync.tally.ceremony import hold_ceremony
    from sync.tally.share_sheet import Sheet, share_sheet

    with errors_in_words():
        _check(case_code)
        require_new_folder(to)
        with progress_bar("quorums tried") as progress:
            made = hold_ceremony(threshold, trustees, progress)
        words = chosen_passphrase(passphrase_file, "the tie-breaking seed")
        shown = fingerprint(made.tally_public)
        for number, share in enumerate(made.shares, 1):
            sheet = Sheet(case_code, number, trustees, threshold, shown, share)
            write_whole(to / f"share-{number}.pdf", share_sheet(sheet), secret=True)
            if print_shares_as_text:
                write_whole(to / f"share-{number}.txt", share.encode() + b"\n", secret=True)
        write_whole(to / "seed.wrapped", wrap("seed", words, made.seed), secret=True)
        # Last of all: where this file stands, the folder is whole.
        keys = {"tally": made.tally_public.hex(), "seed_commitment": made.seed_commitment.hex()}
        public = write_public(to / "ceremony", PublicKeys("ceremony", "", keys))
        out.print(
            f"✓ {made.tried} of {made.quorums} quorums opened a test ballot{_why(made.tried, made.quorums)}"
        )
        tell(f"✓ {public}, seed.wrapped and {trustees} sheets")
        out.print(f"  Fingerprint of the tally key, the same on each sheet: [bold]{shown}[/]", soft_wrap=True)
        out.print(
            "\nWhoever has this folder has the key. Print each sheet for its trustee alone, take away "
            f"seed.wrapped and {public.name}, then destroy the folder and its medium.",
            soft_wrap=True,
        )


def _check(case_code: str) -> None:
    try:
        msgspec.convert(case_code, CaseCode)
    except msgspec.ValidationError as error:
        raise typer.BadParameter("a case code has 3 to 32 capital letters, digits and hyphens") from error


def _why(tried: int, quorums: int) -> str:
    return "" if tried == quorums else ", each share in several, which proves the others too"
