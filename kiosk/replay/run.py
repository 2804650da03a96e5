"""A whole election replayed: prepared, voted, delivered, processed, counted, counted again, and compared."""

import asyncio
import json
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk.replay.centre import CentreWork
from kiosk.replay.lossy_line import LossyLine
from kiosk.replay.office import Office, with_provisional, write_people
from kiosk.replay.online_voters import vote_all_online
from kiosk.replay.people import made_up_people
from kiosk.replay.plan import ONLINE, Plan, make_plan
from kiosk.replay.services import CENTRE, IDENTITY, Services
from kiosk.replay.station_process import Told
from kiosk.replay.stations import Stations
from sync.protocol.case import Case, Publication
from sync.tally.pabulib import PublishedElection, case_from_pabulib

CODE = "REPLAY-2026"
WHAT_IS_WHERE = """\
What a replay leaves behind. The people are made up.

inputs/           what the household registry gave: the only files with ID numbers and birth dates
secrets/          passphrases and the trustees' shares, as only a rehearsal keeps them
organiser/        keys (wrapped), signed case, sealed roll, certificates
stations/         each station's vault and database
stick/            what one station delivered by stick, and the receipt
centre/ identity/ the databases of the centre and of the identity service
decisions/        what two officials signed
hand-over/        the stripped, sorted, sealed ballots for the count
auditors-record/  everything sealed, for whoever does it all again
result/           published/ for everyone; for-auditors/ with the opened ballots
logs/             what every process said
"""
SPARE_PEOPLE = 0.02
"""strangers to vote in vain, as a share of the file's voters"""

Progress = Callable[[str, int, int], None]
"""told what is going on, how much of it is done, and how much there is"""


@dataclass(frozen=True)
class Options:
    stations: int
    seed: int
    double_percent: int


@dataclass
class Replayed:
    """What came out, and what should have."""

    election: PublishedElection
    plan: Plan
    points: dict[str, int] = field(default_factory=dict)
    winners: list[str] = field(default_factory=list)
    accepted: int = 0
    counted: int = 0
    superseded: int = 0
    rejected: int = 0
    decided: int = 0
    killed: bool = False
    slips: list[Told] = field(default_factory=list)
    """what voters at stations took home"""
    line: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def problems(self) -> Iterator[str]:
        """Everything that is not as it should be; nothing if the replay is right."""
        expected = points_of_file(self.election)
        for project, points in expected.items():
            found = self.points.get(project)
            if found != points:
                yield f"proposal {project} has {found} points, the file's ballots give {points}"
        told = {one.id: one.score if one.score is not None else one.votes for one in self.election.projects}
        for project, official in told.items():
            if official is not None and official != expected[project]:
                given = expected[project]
                yield f"note: the file tells {official} points for {project}, its ballots give {given}"
        winners = {one.id for one in self.election.projects if one.selected}
        comparable = self.election.rule_supported and all(
            one.selected is not None for one in self.election.projects
        )
        if comparable and set(self.winners) != winners:
            yield f"winners are {sorted(self.winners)}, the file says {sorted(winners)}"
        if self.accepted != self.counted + self.superseded + self.rejected:
            yield "accepted is not counted + superseded + rejected"
        for name, found, due in (
            ("accepted", self.accepted, len(self.plan.attempts)),
            ("counted", self.counted, len(self.election.votes)),
            ("superseded", self.superseded, self.plan.doubles),
            ("rejected", self.rejected, len(self.plan.strangers)),
        ):
            if found != due:
                yield f"{name}: {found}, the plan says {due}"

    def summary(self) -> dict[str, object]:
        """For `JSON=out.json`."""
        published = {one.id: one.published_id for one in self.election.projects}
        return {
            "points": {published[one]: points for one, points in self.points.items()},
            "winners": [published[one] for one in self.winners],
            "accepted": self.accepted,
            "counted": self.counted,
            "superseded": self.superseded,
            "rejected": self.rejected,
            "seconds": {stage: round(seconds, 2) for stage, seconds in self.seconds.items()},
        }


def points_of_file(election: PublishedElection) -> dict[str, int]:
    """The points that the file's own ballots give, by plain addition."""
    points = {one.id: 0 for one in election.projects}
    most = election.voting.maximum or len(election.projects)
    for vote in election.votes:
        for place, project in enumerate(vote.selections):
            if election.voting.type == "ordinal":
                points[project] += most - place
            else:
                points[project] += vote.points[place] if vote.points else 1
    return points


class Replay:
    """One replay in one folder."""

    def __init__(
        self, election: PublishedElection, options: Options, folder: Path, progress: Progress
    ) -> None:
        self._election, self._options = election, options
        self._folder, self._progress = folder, progress
        self._rng = random.Random(options.seed)
        self._office = Office(folder)

    def run(self) -> Replayed:
        """Do all of it. Raises PollingError, CommandFailed, StationFailed, PlanBroken, OnlineRefused."""
        plan, case = self._plan(self._election)
        result = Replayed(self._election, plan)
        (self._folder / "README.txt").write_text(WHAT_IS_WHERE, encoding="utf-8")
        with self._stage(result, "prepare"):
            self._prepare(plan, case)
        with Services(self._office) as services:
            work = CentreWork(self._office, services)
            with self._stage(result, "start"):
                self._start(services, work, plan)
            with self._stage(result, "vote"):
                self._vote(services, plan, result)
            with self._stage(result, "deliver"):
                self._deliver(work)
            with self._stage(result, "process"):
                work.process()
                result.decided = work.decide_doubles(self._stations.slips)
                work.cut_off()
                work.process()
                work.hand_over()
        with self._stage(result, "count"):
            work.tally()
        with self._stage(result, "verify"):
            work.verify()
        self._read_result(work, result)
        return result

    def _plan(self, election: PublishedElection) -> tuple[Plan, Case]:
        case = with_provisional(case_from_pabulib(election, CODE))
        # The file is published whole already, however small its groups are.
        case = msgspec.structs.replace(case, publication=Publication(ballots=True, smallest_group=1))
        spare = 2 + round(len(election.votes) * SPARE_PEOPLE)
        people = made_up_people(len(election.votes) + spare, self._rng, election.begins)
        plan = make_plan(
            [(vote.channel, vote.ballot) for vote in election.votes],
            people,
            case.precedence,
            stations=[f"S{n}" for n in range(1, self._options.stations + 1)],
            double_percent=self._options.double_percent,
            rng=self._rng,
        )
        return plan, case

    def _prepare(self, plan: Plan, case: Case) -> None:
        self._progress("keys and ceremony", 0, 1)
        self._office.make_keys()
        self._office.make_case(case)
        everybody = list({one.person.number: one.person for one in plan.attempts}.values())
        known = [one for one in everybody if one.number not in plan.strangers]
        write_people(self._folder / "inputs" / "registry.csv", known)
        listed = [one for one in known if one.number not in plan.off_roll]
        self._office.make_roll(listed, lambda done, total: self._progress("roll", done, total))
        for n in range(self._options.stations):
            self._progress("stations", n, self._options.stations)
            self._office.make_station(f"S{n + 1}")

    def _start(self, services: Services, work: CentreWork, plan: Plan) -> None:
        self._progress("services", 0, 1)
        certificates = [self._office.online_certificates]
        certificates += [self._office.certificates(one) for one in self._office.stations]
        work.receive(certificates)
        services.make_token()
        services.start(self._folder / "inputs" / "registry.csv", certificates)
        self._stations = Stations(plan, self._office.stations, self._folder, self._rng)

    def _vote(self, services: Services, plan: Plan, result: Replayed) -> None:
        """All stations and all voters at home, at the same time."""
        line = LossyLine(services.ports[CENTRE], self._options.seed)
        cast = 0

        def count() -> None:
            nonlocal cast
            cast += 1
            self._progress("votes", cast, len(plan.attempts))

        def at_home() -> None:
            vote_all_online(
                self._office.case,
                plan.at(ONLINE),
                identity=services.url(IDENTITY),
                centre=services.url(CENTRE),
                cast=lambda _: count(),
            )

        async def everywhere() -> None:
            await asyncio.gather(asyncio.to_thread(at_home), self._stations.run(line, count))

        asyncio.run(everywhere())
        result.killed, result.line = self._stations.killed, dict(line.fates)
        result.slips = self._stations.slips

    def _deliver(self, work: CentreWork) -> None:
        """The stick travels to the centre and back; online voting ends."""
        stations = self._stations
        if stations.by_stick is not None:
            work.receive([stations.bundle], receipt=stations.receipt)
            asyncio.run(stations.take_receipt(stations.by_stick))
        work.close_online()

    def _read_result(self, work: CentreWork, result: Replayed) -> None:
        published = json.loads((work.result / "published" / "result.json").read_bytes())
        account = published["account"]
        result.points = {one["id"]: one["points"] for one in published["proposals"]}
        result.winners = published["winners"]
        result.accepted, result.counted = account["accepted"], account["counted"]
        result.superseded, result.rejected = account["superseded"], sum(account["rejected"].values())

    @contextmanager
    def _stage(self, result: Replayed, name: str) -> Iterator[None]:
        begun = time.perf_counter()
        self._progress(name, 0, 1)
        yield
        result.seconds[name] = time.perf_counter() - begun
