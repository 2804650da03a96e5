"""The day in numbers, from where each of them stands, and whether they add up."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from kiosk.demo.day_device import Done

RESULT = "result.json"


@dataclass
class Account:
    """Filled while the day passes. `voters` vote at the station; `at_home` online, one of them both."""

    folder: Path
    voters: int
    at_home: int
    desk_seconds: list[float] = field(default_factory=list)
    booth_seconds: list[float] = field(default_factory=list)
    """of ordinary visits: from the card to the next person, from the pass to the next voter"""
    ended: Counter[str] = field(default_factory=Counter)
    """how visits to a booth ended, as its screens showed it"""
    killed: int = 0
    prepared: float = 0.0
    total: float = 0.0
    """seconds"""
    desk: Done = field(init=False)
    booths: list[Done] = field(default_factory=list)
    published: Path = field(init=False)

    def wrong(self) -> list[str]:
        """What does not add up."""
        return [f"{what}: {found}, not {due}" for what, found, due in self._checks() if found != due]

    def _checks(self) -> Iterator[tuple[str, object, object]]:
        """What, the number found, the number due."""
        desk, result = self.desk.counts, self._result()
        booths = [one.counts for one in self.booths]
        cast, abandoned = sum(one.cast for one in booths), sum(one.abandoned for one in booths)
        restarts = sum(one.events.count(("restarted", None)) for one in self.booths)
        yield "passes issued", desk.passes, self.voters + 2  # given anew: to who lost one, to who walked away
        yield "votes in the booths' stores", cast, self.voters
        yield "thanks on the booths' screens", self.ended["cast"], self.voters
        yield "voided", desk.voided, 1
        yield "abandoned", abandoned, 1
        yield "issued", desk.passes, cast + desk.voided + abandoned
        yield "not delivered", desk.waiting + sum(one.waiting for one in booths), 0
        yield "lockings", self.desk.events.count(("locked-out", None)), 1
        yield "starts after a power cut", restarts, self.killed
        yield "accepted by the centre", result["accepted"], self.voters + self.at_home
        yield "superseded by a vote at the station", result["superseded"], 1
        yield "rejected, as the registry says", sum(result["rejected"].values()), 1
        yield "counted", result["counted"], self.voters + self.at_home - 2
        yield "papers missing", [one.name for one in self.papers if not one.is_file()], []

    def _result(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.published / RESULT).read_bytes())["account"]
        return found

    @property
    def papers(self) -> list[Path]:
        """Of each kind; of voters' papers a folder keeps the last one."""
        folder = self.folder / "papers"
        names = [f"zero-report-{self.desk.device}", "voting-pass", f"closing-sheet-{self.desk.station}"]
        slips = [folder / one.device / "voters-slip.pdf" for one in self.booths]
        return [
            *(folder / self.desk.device / f"{name}.pdf" for name in names),
            *(folder / one.device / f"zero-report-{one.device}.pdf" for one in self.booths),
            next((one for one in slips if one.is_file()), slips[0]),
        ]

    def table(self) -> list[tuple[str, str]]:
        """For people: what, and how much."""
        desk, result = self.desk.counts, self._result()
        booths = [one.counts for one in self.booths]
        return [
            ("people who voted at the station", f"{self.voters}"),
            ("passes issued", f"{desk.passes}"),
            ("votes cast", f"{sum(one.cast for one in booths)}"),
            ("passes voided", f"{desk.voided}"),
            ("passes abandoned", f"{sum(one.abandoned for one in booths)}"),
            ("votes from home", f"{self.at_home}"),
            ("accepted = counted + superseded + rejected", _sum(result)),
            ("stick", self.booths[0].medium),
            ("a voter at the desk's screen, median", _milliseconds(self.desk_seconds)),
            ("a voter at a booth's screen, median", _milliseconds(self.booth_seconds)),
            ("preparation", f"{self.prepared:.0f} s"),
            ("all together", f"{self.total:.0f} s"),
        ]


def _sum(result: dict[str, Any]) -> str:
    rejected = sum(result["rejected"].values())
    return f"{result['accepted']} = {result['counted']} + {result['superseded']} + {rejected}"


def _milliseconds(seconds: list[float]) -> str:
    return f"{median(seconds) * 1e3:.0f} ms" if seconds else "–"
