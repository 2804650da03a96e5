"""The command behind `make replay`."""

import argparse
import json
import sys
import tempfile
import traceback
from contextlib import nullcontext
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from kiosk.replay.run import Options, Replay, Replayed
from sync.protocol.errors import FileDamaged, PollingError
from sync.tally.pabulib import read_pabulib

NOTE = "note: "


def main() -> int:
    """Replay one file; 0 if everything came out as the file says."""
    file, options, json_file, keep = _arguments()
    console = Console(highlight=False)
    try:
        election = read_pabulib(file)
    except FileDamaged as error:
        console.print(f"[red]✗[/] {error.message}", soft_wrap=True)
        return 2
    if json_file:  # before the work, not after it, is the time to fail
        json_file.parent.mkdir(parents=True, exist_ok=True)
    folder = nullcontext(str(keep)) if keep else tempfile.TemporaryDirectory(prefix="replay-")
    with folder as name:
        path = Path(name).resolve()
        path.mkdir(parents=True, exist_ok=True)
        if any(path.iterdir()):
            console.print(f"[red]✗[/] {path} is not empty: a replay keeps its files in a folder of its own")
            return 2
        try:
            with _bar() as bar:
                task = bar.add_task("", total=None)
                result = Replay(
                    election,
                    options,
                    path,
                    lambda what, done, total: bar.update(task, description=what, completed=done, total=total),
                ).run()
        except PollingError as error:
            traceback.print_exc()
            console.print(f"[red]✗[/] {error.message}", soft_wrap=True)
            return 1
    problems = list(result.problems())
    _print(console, options, result)
    for problem in problems:
        mark = "·" if problem.startswith(NOTE) else "[red]✗[/]"
        console.print(f"{mark} {problem}", soft_wrap=True)
    if json_file:
        json_file.write_text(
            json.dumps(result.summary(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
    if keep:
        console.print(f"Every file the parts wrote: {keep}", soft_wrap=True)
    wrong = [problem for problem in problems if not problem.startswith(NOTE)]
    console.print("[red]✗ not the file's result[/]" if wrong else "✓ exactly the file's result")
    return 1 if wrong else 0


def _arguments() -> tuple[Path, Options, Path | None, Path | None]:
    parser = argparse.ArgumentParser(
        prog="replay", description="Replay a Pabulib election through the real parts."
    )
    parser.add_argument("--file", type=Path, required=True, help="a .pb file")
    parser.add_argument("--stations", type=int, default=4, choices=range(1, 33), metavar="1..32")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--double", type=int, default=5, choices=range(101), metavar="0..100")
    parser.add_argument("--json", type=Path, help="write the numbers to this file")
    parser.add_argument("--keep", type=Path, help="an empty folder for every file the parts write")
    given = parser.parse_args()
    return given.file, Options(given.stations, given.seed, given.double), given.json, given.keep


def _bar() -> Progress:
    columns = (TextColumn("{task.description:18}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _print(console: Console, options: Options, result: Replayed) -> None:
    election = result.election
    console.print(
        f"{election.description}: {len(election.votes)} voters, rule {election.rule}", soft_wrap=True
    )
    for note in election.notes:
        console.print(f"· {note}", soft_wrap=True)
    table = Table("proposal", "points", "official", "won", "official")
    for one in election.projects:
        official = one.score if one.score is not None else one.votes
        table.add_row(
            one.id,
            str(result.points.get(one.id, "")),
            "" if official is None else str(official),
            "●" if one.id in result.winners else "",
            {None: "?", True: "●", False: ""}[one.selected],
        )
    console.print(table)
    console.print(
        f"accepted {result.accepted} = counted {result.counted} + superseded {result.superseded}"
        f" + rejected {result.rejected}"
    )
    fates = ", ".join(f"{count} {fate}" for fate, count in sorted(result.line.items()))
    killed = "one killed in the middle" if result.killed else "none killed: no voter there"
    console.print(f"{options.stations} stations, {killed}; requests: {fates}", soft_wrap=True)
    console.print(f"{result.decided} people with envelopes at two stations, decided by two officials")
    stages = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in result.seconds.items())
    console.print(f"seconds: {stages}", soft_wrap=True)


if __name__ == "__main__":
    sys.exit(main())
