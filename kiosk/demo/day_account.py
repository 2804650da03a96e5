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
    """Filled while the day passes. `voters` vote at the station, `seen` of them on the screens; `at_home`
    online, one of them both.
    """

    folder: Path
    voters: int
    seen: int
    at_home: int
    desk_seconds: list[float] = field(default_factory=list)
    booth_seconds: list[float] = field(default_factory=list)
    """of ordinary visits on the screens: from the card to the next person, from the pass to the next voter"""
    ended: Counter[str] = field(default_factory=Counter)
    """how visits to the booth ended: as its screens showed it, or `unseen` with a vote"""
    killed: int = 0
    prepared: float = 0.0
    total: float = 0.0
    """seconds"""
    desk: Done = field(init=False)
    booth: Done = field(init=False)
    published: Path = field(init=False)

    def wrong(self) -> list[str]:
        """What does not add up."""
        return [f"{what}: {found}, not {due}" for what, found, due in self._checks() if found != due]

    def _checks(self) -> Iterator[tuple[str, object, object]]:
        """What, the number found, the number due."""
        desk, booth, result = self.desk.counts, self.booth.counts, self._result()
        yield "passes issued", desk.passes, self.voters + 2  # given anew: to who lost one, to who walked away
        yield "votes in the booth's store", booth.cast, self.voters
        yield "thanks on the booth's screen", self.ended["cast"], self.seen
        yield "votes that no screen showed", self.ended["unseen"], self.voters - self.seen
        yield "voided", desk.voided, 1
        yield "abandoned", booth.abandoned, 1
        yield "issued", desk.passes, booth.cast + desk.voided + booth.abandoned
        yield "not delivered", desk.waiting + booth.waiting, 0
        yield "lockings", self.desk.events.count(("locked-out", None)), 1
        yield "starts after a power cut", self.booth.events.count(("restarted", None)), self.killed
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
        names = {
            self.desk.device: (
                f"zero-report-{self.desk.device}",
                "voting-pass",
                f"closing-sheet-{self.desk.station}",
            ),
            self.booth.device: (f"zero-report-{self.booth.device}", "voters-slip"),
        }
        return [
            self.folder / "papers" / device / f"{name}.pdf" for device, of in names.items() for name in of
        ]

    def table(self) -> list[tuple[str, str]]:
        """For people: what, and how much."""
        desk, booth, result = self.desk.counts, self.booth.counts, self._result()
        return [
            ("people who voted at the station", f"{self.voters}"),
            ("of them on the screens", f"{self.seen}"),
            ("passes issued", f"{desk.passes}"),
            ("votes cast", f"{booth.cast}"),
            ("passes voided", f"{desk.voided}"),
            ("passes abandoned", f"{booth.abandoned}"),
            ("votes from home", f"{self.at_home}"),
            ("accepted = counted + superseded + rejected", _sum(result)),
            ("stick", self.booth.medium),
            ("a voter at the desk's screen, median", _milliseconds(self.desk_seconds)),
            ("a voter at the booth's screen, median", _milliseconds(self.booth_seconds)),
            ("preparation", f"{self.prepared:.0f} s"),
            ("all together", f"{self.total:.0f} s"),
        ]


def _sum(result: dict[str, Any]) -> str:
    rejected = sum(result["rejected"].values())
    return f"{result['accepted']} = {result['counted']} + {result['superseded']} + {rejected}"


def _milliseconds(seconds: list[float]) -> str:
    return f"{median(seconds) * 1e3:.0f} ms" if seconds else "–"
