"""A simulated day: a station with a desk and two booths, from seven until the result is published."""

import multiprocessing
import socket
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from multiprocessing.connection import wait
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import NamedTuple

from kiosk.demo.day_account import Account
from kiosk.demo.day_booth import booth
from kiosk.demo.day_desk import desk
from kiosk.demo.day_device import LOOPBACK, Job
from kiosk.demo.day_line import DayLine
from kiosk.demo.day_process import Device
from kiosk.demo.day_stick import DemoStick, a_stick
from kiosk.demo.day_story import told
from kiosk.demo.day_visits import AT_FIRST_BOOTH, CLOSES, OPENS, Cast, Scene, Visit, day_of, draw
from kiosk.demo.stage import Stage, count, demo_case, prepare_devices, start, vote_at_home
from kiosk.domain.polling_day import TAIWAN
from kiosk.replay.services import CENTRE

DESK, BOOTHS = "desk-1", ("booth-1", "booth-2")
QUEUE = 6
"""people with a pass who wait for a booth, at most"""
PATIENCE_S = 20 * 60
"""how long people with a pass wait for a booth: it expires after half an hour"""
PROGRESS_EVERY = 25
IDLE_S, ANSWER_S = 2, 1
"""after the power cut that booth asks so soon whether anybody is there: nobody wants to watch for minutes"""
SHARED_WITHIN_S = 2.0
"""the devices of one network know of each other's acts after so long"""
APART = frozenset({Scene.COMES_BACK, Scene.LUNCH})
"""begun when nobody is at a booth or waits for one"""


@dataclass
class Day:
    """The whole of it. `tell` is called with each line for people."""

    folder: Path
    voters: int
    at_home: int
    seed: int
    shown: bool
    tell: Callable[[str], None]
    account: Account = field(init=False)

    def run(self) -> Account:
        """Play the day to its published result."""
        began = time.monotonic()
        today = datetime.now(TAIWAN).date()
        proposals = demo_case().styles[0].proposals
        cast = draw(self.voters, self.at_home, proposals, self.seed, today)
        known, _, worker, _ = cast.strangers
        self.tell(f"Preparing keys, case, a roll of {len(cast.listed)}, desk and booths …")
        opens = day_of(today, OPENS)
        stage = prepare_devices(
            self.folder,
            {DESK: ("desk",), **dict.fromkeys(BOOTHS, ("booth",))},
            cast.listed,
            cast.strangers[1],
            known=(known, worker),
            since=opens,
        )
        now = multiprocessing.get_context("spawn").Value("q", int(opens.timestamp()))
        self.account = Account(self.folder, self.voters, self.at_home)
        self.account.prepared = time.monotonic() - began
        with ExitStack() as around:
            around.enter_context(stage.services)
            self._play(stage, cast, now, around)
            self.tell("The centre processes, officials decide, trustees count, auditors count again …")
            self.account.published = count(stage)
        self.account.total = time.monotonic() - began
        return self.account

    # --- from seven to four ----------------------------------------------------------------------------

    def _play(self, stage: Stage, cast: Cast, now: "Synchronized[int]", around: ExitStack) -> None:
        line = around.enter_context(DayLine())
        stick = around.enter_context(a_stick(self.folder))
        elsewhere = around.enter_context(ThreadPoolExecutor(1))
        home = elsewhere.submit(self._centre, stage, cast, line)
        ports = _free_ports(len(stage.devices))
        jobs = [
            Job(
                station,
                self.folder,
                centre=line.url,
                port=port,
                other_ports=tuple(one for one in ports if one != port),
                stick=stick.folder if station.device == BOOTHS[0] else None,
                shown=self.shown,
                place=place,
            )
            for place, (station, port) in enumerate(zip(stage.devices, ports, strict=True))
        ]
        devices = [Device(one, desk if one.place == 0 else booth, now) for one in jobs]
        for one in devices:
            around.callback(one.end)
            one.start()
        for one in devices:
            one.expect("ready")
        self.tell(told("opens", now.value))
        if stick.why_not:
            self.tell(f"       {stick.why_not}")
        station = _Station(self, devices, now, line, stick)
        for visit in cast.visits:
            station.receive(visit)
        station.close(int(day_of(datetime.now(TAIWAN).date(), CLOSES).timestamp()))
        home.result()

    def _centre(self, stage: Stage, cast: Cast, line: DayLine) -> None:
        """Centre, identity service and registry come up, and people vote at home."""
        start(stage)
        vote_at_home(stage, cast.at_home)
        line.far_port = stage.services.ports[CENTRE]


class Voting(NamedTuple):
    """Who is at a booth, with which pass, and since when."""

    visit: Visit
    code: str
    since: float


class _Station:
    """Desk, booths and the queue between them."""

    def __init__(
        self,
        day: Day,
        devices: Sequence[Device],
        now: "Synchronized[int]",
        line: DayLine,
        stick: DemoStick,
    ) -> None:
        """`devices`: the desk, then the booths."""
        self._day, self._now = day, now
        self._desk, *self._booths = devices
        self._queue: deque[tuple[Visit, str]] = deque()
        self._voting: dict[Device, Voting] = {}
        self._at_desk: Visit | None = None
        self._around: dict[Scene, Callable[[], None]] = {
            Scene.LINE_GOES: line.cut,
            Scene.LINE_COMES: line.mend,
            Scene.STICK_OUT: stick.pull_out,
            Scene.STICK_IN: stick.put_back,
        }

    def receive(self, visit: Visit) -> None:
        """Let this happen: at the desk at once, at a booth as soon as one is free."""
        if visit.scene in APART:
            while self._queue or self._voting:
                self._hear()
        if visit.scene is Scene.COMES_BACK:
            time.sleep(SHARED_WITHIN_S)
        while len(self._queue) >= QUEUE or self._longest_wait(visit.at) > PATIENCE_S:
            self._hear()
        self._now.value = visit.at
        if visit.scene is not Scene.ORDINARY:
            self._day.tell(told(visit.scene, visit.at))
        if visit.scene in self._around:
            self._around[visit.scene]()
            return
        self._at_desk = visit
        self._desk.tell("visit", visit)
        began = time.monotonic()
        while not self._desk_is_free:
            self._hear()
        if visit.scene is Scene.ORDINARY:
            self._day.account.desk_seconds.append(time.monotonic() - began)

    @property
    def _desk_is_free(self) -> bool:
        return self._at_desk is None

    def _longest_wait(self, at: int) -> int:
        """Seconds since the pass of who has waited longest, or is voting."""
        given = [one.visit.at for one in self._voting.values()] + [visit.at for visit, _ in self._queue]
        return at - min(given, default=at)

    def close(self, at: int) -> None:
        """After the last voter: the booths' reports to the desk, signatures, delivery."""
        while self._queue or self._voting:
            self._hear()
        self._now.value = at
        self._day.tell(told("closes", at))
        for one in self._booths:
            one.tell("close")
        self._desk.tell("close", [one.expect("report") for one in self._booths], self._day.voters)
        for one in self._booths:
            one.tell("deliver")
        account = self._day.account
        account.booths, account.desk = [one.expect("done") for one in self._booths], self._desk.expect("done")
        self._day.tell(told("delivered", at))

    def _hear(self) -> None:
        """Wait for the next word from desk or booths, and act on it."""
        devices = (self._desk, *self._booths)
        ready = wait([one.line for one in devices])
        for device in [one for one in devices if one.line in ready]:
            word, what = device.hear()
            if word == "code":
                self._given(what)
            elif word == "left":
                self._left(device, what)
            elif word == "dark":
                self._dark(device)
            elif word == "ready":
                self._light(device)

    def _given(self, code: str) -> None:
        visit, self._at_desk = self._at_desk, None
        assert visit is not None
        if code:
            self._queue.append((visit, code))
            self._next()

    def _left(self, booth: Device, how: str) -> None:
        visit, _, since = self._voting.pop(booth)
        account = self._day.account
        account.ended[how] += 1
        if visit.scene is Scene.ORDINARY:
            account.booth_seconds.append(time.monotonic() - since)
        done = account.ended["cast"]
        if done and done % PROGRESS_EVERY == 0:
            self._day.tell(f"       {done} of {self._day.voters} have voted")
        self._next()

    def _next(self) -> None:
        """Each who waits goes to a free booth; who has to wait for the first one lets others pass."""
        for visit, code in tuple(self._queue):
            fitting = self._booths[:1] if visit.scene in AT_FIRST_BOOTH else self._booths
            free = next((one for one in fitting if one not in self._voting), None)
            if free is not None:
                self._queue.remove((visit, code))
                self._voting[free] = Voting(visit, code, time.monotonic())
                free.tell("visit", visit, code)

    def _dark(self, booth: Device) -> None:
        """The power goes while somebody votes, and comes back."""
        booth.end()
        self._day.account.killed += 1
        booth.job = replace(booth.job, again=True, ask_after_s=IDLE_S, answer_within_s=ANSWER_S)
        booth.start()

    def _light(self, booth: Device) -> None:
        """The booth has started again: the same voter shows the same pass again."""
        visit, code, _ = self._voting[booth]
        booth.tell("visit", visit, code)


def _free_ports(count: int) -> list[int]:
    with ExitStack() as taken:
        sockets = [taken.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind((LOOPBACK, 0))
        return [int(one.getsockname()[1]) for one in sockets]
