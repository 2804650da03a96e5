"""On the count machine, off the network: `tally`; and on anybody's: `verify`."""

from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer
from rich.markup import escape

from sync.cli.console import err, errors_in_words, out, progress_bar, read_text, tell, tell_failure
from sync.cli.files import about, require_new_folder
from sync.organiser.files import write_whole
from sync.organiser.provision import fingerprint
from sync.protocol.encoding import encode
from sync.protocol.errors import InputError, ShareInvalid
from sync.protocol.publication import OpenedBallot, OpenedBallots, PublicBoard, PublishedResult
from sync.protocol.signing import Joint

if TYPE_CHECKING:
    from sync.verify.report import Report

PUBLIC, AUDITORS = "published", "for-auditors"
CASE, BOARD, OPENED, SIGNED = "case.signed", "board.json", "opened-ballots", "result.joint"
KEY_BYTES = 32
SHOWN = 50
"""discrepancies of one check that are shown"""


def tally(
    hand_over: Annotated[Path, typer.Argument(help="The hand-over file from the centre.")],
    to: Annotated[Path, typer.Option("--out", help="A new folder for the result.")],
    authority: Annotated[
        str | None,
        typer.Option(help="The case authority's public key in hexadecimal, as you know it yourself."),
    ] = None,
    share_file: Annotated[
        list[Path] | None, typer.Option(help="A file with one share. Without it, trustees type their words.")
    ] = None,
) -> None:
    """Check the hand-over, open the ballots with a quorum's shares, count, and write what is to be published.

    In OUT: `published/` for everyone; `for-auditors/` with the opened ballots, which go no further unless the
    case lets them be published; `result.joint` for two officials to sign with `pbcentre sign`.
    """
    # The count's libraries are slow to load: only this command waits for them.
    from sync.tally.counting import count
    from sync.tally.hand_over import check_hand_over, read_hand_over
    from sync.tally.opening import open_ballots
    from sync.tally.publish import JSON, publication

    with errors_in_words():
        require_new_folder(to)
        authority_key = _key(authority)
        with about(hand_over):
            file = read_hand_over(hand_over.read_bytes())
            checked = check_hand_over(file, authority_key)
        case, given = checked.case, checked.hand_over
        account = given.account
        out.print(
            f"✓ {case.code}: accepted {account.accepted} = counted {account.counted} + superseded "
            f"{account.superseded} + rejected {sum(account.rejected.values())}; all trackers are on the board"
        )
        key = _recover(checked.keys.tally, share_file)
        with progress_bar("opening ballots") as progress:
            opened = open_ballots(checked, key, progress)
        del key
        outcome = count(case, opened.ballots)
        files = publication(case, opened.ballots, outcome, account, malformed=opened.malformed)
        board = PublicBoard(encode(given.tree_head), file.leaves)
        ballots = encode(
            OpenedBallots(
                case.code,
                given.root,
                tuple(OpenedBallot(one.electorate_class, one.ballot) for one in opened.ballots),
                opened.malformed,
            )
        )
        result = PublishedResult(
            case.code, given.root, sha256(files[JSON]).digest(), sha256(ballots).digest()
        )
        write_whole(to / AUDITORS / OPENED, ballots, secret=True)
        for name, data in files.items():
            write_whole(to / PUBLIC / name, data)
        write_whole(to / PUBLIC / CASE, encode(file.case))
        write_whole(to / PUBLIC / BOARD, msgspec.json.encode(board))
        write_whole(to / PUBLIC / SIGNED, encode(Joint("result", encode(result), ())))
        tell(f"✓ {to / PUBLIC}: {', '.join([*files, CASE, BOARD])}")
        tell(f"Two officials sign {to / PUBLIC / SIGNED} with `pbcentre sign`.")


def _key(text: str | None) -> bytes | None:
    """The authority's key as typed. Raises InputError."""
    if text is None:
        return None
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise InputError("--authority: a public key has 64 hexadecimal digits")
    return key


def _recover(tally_public: bytes, files: list[Path] | None) -> bytes:
    """The tally key, from shares in files or typed by trustees one after the other."""
    from sync.tally.ceremony import read_share, recover_tally_key

    if files:
        return recover_tally_key([read_text(file) for file in files], tally_public)
    shares: list[str] = []
    while True:
        typed = str(typer.prompt(f"Share {len(shares) + 1}, all its words", hide_input=True))
        try:
            share = read_share(typed, len(shares) + 1)
        except ShareInvalid as error:
            # Nothing is lost by a mistyped word: the trustee types the share again.
            tell_failure(error.message)
            continue
        shares.append(typed)
        if len(shares) >= share.member_threshold:
            return recover_tally_key(shares, tally_public)


def verify(
    published: Annotated[Path, typer.Argument(help="The folder that was published.")],
    record: Annotated[Path | None, typer.Option(help="The folder of the auditors' record.")] = None,
    opened: Annotated[
        Path | None,
        typer.Option(help="The opened ballots, for auditors. Taken from beside PUBLISHED if they are there."),
    ] = None,
    authority: Annotated[
        str | None,
        typer.Option(help="The case authority's public key in hexadecimal, as you know it yourself."),
    ] = None,
) -> None:
    """The second counting, by code of its own. Ends with 1 if anything does not hold.

    From PUBLISHED alone: the arithmetic and the board. With the auditors' record: everything, from the first
    signature to the winners.
    """
    from sync.verify.verification import verify_result

    beside = published.parent / AUDITORS / OPENED
    with errors_in_words():
        key = _key(authority)
        with nullcontext() if record is None else progress_bar("chain records") as progress:
            report = verify_result(
                published,
                record=record,
                opened=opened or (beside if beside.exists() else None),
                authority=key,
                progress=progress,
            )
    _show(report)
    if key is None and report.authority is not None:
        shown = fingerprint(report.authority)
        out.print(f"The case is signed by the key {shown}: compare it, or give yours with --authority.")
    out.print(_conclusion(report, whole=record is not None), soft_wrap=True)
    if not report.holds:
        raise typer.Exit(1)


def _show(report: "Report") -> None:
    """A line for each check, then the discrepancies."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    table.add_column()
    table.add_column(no_wrap=True)
    table.add_column(justify="right")
    table.add_column()
    for check in report.checks:
        mark = "[yellow]–[/]" if check.left_out else "[green]✓[/]" if check.holds else "[bold red]✗[/]"
        number = "" if check.number is None else f"{check.number:,}"
        table.add_row(mark, escape(check.name), number, escape(check.left_out or check.note))
    out.print(table)
    for check in report.checks:
        for problem in check.problems[:SHOWN]:
            err.print(f"[bold red]✗[/] {escape(check.name)}: {escape(problem)}", soft_wrap=True)
        if len(check.problems) > SHOWN:
            err.print(f"[bold red]✗[/] {escape(check.name)}: and {len(check.problems) - SHOWN:,} more")


def _conclusion(report: "Report", *, whole: bool) -> str:
    if not report.holds:
        failed = sum(not check.holds for check in report.checks)
        return f"[bold red]✗[/] {failed} of {len(report.checks)} checks fail: do not trust this result"
    if report.left_out:
        return "✓ what was checked holds; what is marked – could not be checked"
    if whole:
        return "✓ the published result follows from the record"
    return "✓ the published result is true in itself; with --record it is checked from the first signature on"
