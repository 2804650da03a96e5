"""All stations of a replay: several processes at once, one of them killed in the middle and started again."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.replay.lossy_line import LossyLine
from kiosk.replay.office import StationFolder
from kiosk.replay.plan import Plan
from kiosk.replay.station_process import Job, Told

STATION = (sys.executable, "-m", "kiosk.replay.station_process")


class StationFailed(Exception):
    """A station's process ended with an error; its log is named."""


class Stations:
    """Runs the polling day at every station. `slips` holds what voters were given."""

    def __init__(self, plan: Plan, stations: list[StationFolder], folder: Path, rng: random.Random) -> None:
        self._plan, self._stations, self._folder = plan, stations, folder
        self.by_stick = stations[-1] if len(stations) > 1 else None
        self.to_kill = stations[0]
        self._kill_after = max(1, rng.randint(1, max(1, len(plan.at(stations[0].name)) * 2 // 3)))
        self.killed = False
        self.slips: list[Told] = []

    @property
    def bundle(self) -> Path:
        return self._folder / "stick" / "delivery"

    @property
    def receipt(self) -> Path:
        return self._folder / "stick" / "receipt"

    def job(self, station: StationFolder, centre: str | None) -> Job:
        """The polling day of one station."""
        return Job(
            folder=str(station.folder),
            passphrase=station.passphrase,
            chief=station.chief,
            second=station.second,
            attempts=self._plan.at(station.name),
            centre=centre,
            bundle=None if centre else str(self.bundle),
        )

    async def run(self, line: LossyLine, cast: Callable[[], None]) -> None:
        """Let the day pass at all stations, one a processor at a time; `cast` is called at each vote."""
        self.bundle.parent.mkdir(exist_ok=True)
        server = await line.start()
        seats = asyncio.Semaphore(os.cpu_count() or 2)

        async def day(station: StationFolder) -> None:
            centre = None if station is self.by_stick else f"http://127.0.0.1:{line.port}"
            async with seats:
                if not await self._process(station, self.job(station, centre), cast):
                    await self._process(station, self.job(station, centre), cast)

        async with server:
            await asyncio.gather(*(day(station) for station in self._stations))
            await line.settle()

    async def take_receipt(self, station: StationFolder) -> None:
        """The stick comes back with the centre's receipt."""
        job = self.job(station, None)
        job.receipt, job.attempts = str(self.receipt), []
        await self._process(station, job, lambda: None)

    async def _process(self, station: StationFolder, job: Job, cast: Callable[[], None]) -> bool:
        """Run one process to its end; False if it was killed on purpose."""
        log = self._folder / "logs" / f"{station.name}.log"
        with log.open("ab") as errors:
            process = await asyncio.create_subprocess_exec(
                *STATION, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=errors
            )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(msgspec.json.encode(job))
        process.stdin.close()
        seen = 0
        async for line in process.stdout:
            told = msgspec.json.decode(line, type=Told)
            if told.tracker:
                self.slips.append(told)
                seen += 1
                cast()
            if station is self.to_kill and not self.killed and seen >= self._kill_after:
                self.killed = True
                process.send_signal(signal.SIGKILL)
        code = await process.wait()
        if code == -signal.SIGKILL:
            return False
        if code != 0:
            raise StationFailed(f"station {station.name} failed, see {log}:\n{log.read_text()[-3000:]}")
        return True
