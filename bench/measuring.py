"""What every benchmark shares: runs taken in turns, medians, and lines of a table with what was promised."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median

Act = Callable[[], object]


@dataclass(frozen=True)
class Line:
    """One line of the table. `kept` is None where nothing was promised."""

    what: str
    figure: str
    bound: str = ""
    kept: bool | None = None


@dataclass(frozen=True)
class Timing:
    """How long each run of one act took, in seconds, the shortest first."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """The longest but five in a hundred."""
        return self.seconds[min(len(self.seconds) - 1, len(self.seconds) * 95 // 100)]

    @property
    def p99(self) -> float:
        """The longest but one in a hundred."""
        return self.seconds[min(len(self.seconds) - 1, len(self.seconds) * 99 // 100)]

    def __str__(self) -> str:
        return f"{duration(self.median)} (p99 {duration(self.p99)})"


def in_turns(rounds: int, acts: Mapping[str, Iterator[Act]]) -> dict[str, Timing]:
    """Run one of each kind of act a round, so that whatever else the machine does falls on all of them alike.

    An iterator may prepare what its next act needs: only the act itself is timed. A tenth of the rounds is
    run beforehand and not counted.
    """
    seconds: dict[str, list[float]] = {name: [] for name in acts}
    for number in range(-warm_up(rounds), rounds):
        for name, prepared in acts.items():
            act = next(prepared)
            begun = time.perf_counter()
            act()
            taken = time.perf_counter() - begun
            if number >= 0:
                seconds[name].append(taken)
    return {name: Timing(tuple(sorted(taken))) for name, taken in seconds.items()}


def warm_up(rounds: int) -> int:
    """How many rounds are run before those that count."""
    return rounds // 10 + 1


def at_most(what: str, figure: float, bound: float, unit: str = "x") -> Line:
    """A figure that must not be larger than its bound."""
    return Line(what, f"{figure:,.2f}{unit}", f"at most {bound:g}{unit}", figure <= bound)


def at_least(what: str, figure: float, bound: float, unit: str = "x") -> Line:
    """A figure that must not be smaller than its bound."""
    return Line(what, f"{figure:,.2f}{unit}", f"at least {bound:g}{unit}", figure >= bound)


def duration(seconds: float) -> str:
    """Seconds as people read them."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds * 1e6:.1f} µs"


def table(lines: list[Line]) -> Iterator[str]:
    """The lines of a Markdown table, aligned for the console."""
    rows = [
        ("what", "measured", "promised", ""),
        *(
            (line.what, line.figure, line.bound, {None: "", True: "kept", False: "MISSED"}[line.kept])
            for line in lines
        ),
    ]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for number, row in enumerate(rows):
        yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        if number == 0:
            yield "|" + "|".join("-" * (width + 2) for width in widths) + "|"
