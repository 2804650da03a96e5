"""Measures everything, prints a table for each benchmark, and fails if a promise is missed.

python -m bench [--quick] [--write] [NAME ...]
"""

import argparse
import os
import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

from bench import cast, check_in, check_in_screen, intake, opening, reading, screens, speech, start, wire
from bench.measuring import table

BENCHMARKS: dict[str, ModuleType] = {
    "cast": cast,
    "check-in": check_in,
    "check-in-screen": check_in_screen,
    "intake": intake,
    "opening": opening,
    "reading": reading,
    "screens": screens,
    "speech": speech,
    "wire": wire,
    "start": start,
}
QUICK = 20
"""by what the rounds are divided for a quick look"""
README = Path(__file__).with_name("README.md")
FIGURES = "<!-- figures: written by `python -m bench --write` -->"


def main(arguments: list[str]) -> int:
    """Run the benchmarks named; 1 if a promise is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only {', '.join(BENCHMARKS)}")
    parser.add_argument("--quick", action="store_true", help="a twentieth of the rounds: figures mean little")
    parser.add_argument("--write", action="store_true", help=f"write the figures into {README.name}")
    chosen = parser.parse_args(arguments)
    if unknown := set(chosen.names) - set(BENCHMARKS):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    report = [*machine(), ""]
    print("\n".join(report))
    missed = 0
    for name in chosen.names or BENCHMARKS:
        module = BENCHMARKS[name]
        lines = list(module.lines(max(1, module.ROUNDS // QUICK) if chosen.quick else module.ROUNDS))
        missed += sum(line.kept is False for line in lines)
        section = [f"## {module.TITLE}", "", *table(lines), ""]
        print("\n".join(section), flush=True)
        report += section
    if chosen.write:
        words = README.read_text(encoding="utf-8").partition(FIGURES)[0]
        README.write_text(words + FIGURES + "\n\n" + "\n".join(report), encoding="utf-8")
    return 1 if missed else 0


def machine() -> Iterator[str]:
    """On what the figures were measured."""
    cores = len(os.sched_getaffinity(0))
    yield f"- {datetime.now(UTC):%Y-%m-%d}, {platform.system()} {platform.release()} on {platform.machine()}"
    yield f"- {cores} cores: {_processor()}; load when it began {os.getloadavg()[0]:.1f}"
    yield f"- Python {platform.python_version()}"


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or "unknown"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
