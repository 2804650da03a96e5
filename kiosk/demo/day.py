"""A simulated day: a station with a desk and a booth, from seven until the result is published."""

import multiprocessing
import socket
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from multiprocessing.connection import wait
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

from kiosk.demo.day_account import Account
from kiosk.demo.day_booth import booth
from kiosk.demo.day_desk import desk
from kiosk.demo.day_device import LOOPBACK, Job
from kiosk.demo.day_line import DayLine
from kiosk.demo.day_process import Device
from kiosk.demo.day_stick import DemoStick, a_stick
from kiosk.demo.day_story import told
from kiosk.demo.day_visits import CLOSES, OPENS, SEEN, VOTE_NOT, Cast, Scene, Visit, day_of, draw
from kiosk.demo.stage import Stage, count, demo_case, prepare_devices, start, vote_at_home
from kiosk.domain.polling_day import TAIWAN
from kiosk.replay.services import CENTRE

DESK, BOOTH = "desk-1", "booth-1"
QUEUE = 6
"""people with a pass who wait at the booth, at most"""
PATIENCE_S = 20 * 60
"""how long people with a pass wait for the booth: it expires after half an hour"""
PROGRESS_EVERY = 25
IDLE_S, ANSWER_S = 3, 1
"""after the power cut the booth asks so soon whether anybody is there: nobody wants to watch for minutes"""
SHARED_WITHIN_S = 2.0
"""desk and booth of one network know of each other's acts after so long"""
APART = frozenset({Scene.COMES_BACK, Scene.LUNCH})
"""begun when nobody is at the booth or waits for it"""


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
        self.tell(f"Preparing keys, case, a roll of {len(cast.listed)}, desk and booth …")
        opens = day_of(today, OPENS)
        stage = prepare_devices(
            self.folder,
            {DESK: ("desk",), BOOTH: ("booth",)},
            cast.listed,
            cast.strangers[1],
            known=(known, worker),
            since=opens,
        )
        now = multiprocessing.get_context("spawn").Value("q", int(opens.timestamp()))
        seen = sum(one.seen and one.scene not in VOTE_NOT for one in cast.visits)
        self.account = Account(self.folder, self.voters, seen, self.at_home)
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
        ports = _free_ports(2)
        jobs = [
            Job(
                station,
                self.folder,
                centre=line.url,
                port=port,
                other_port=other,
                stick=stick.folder if station.device == BOOTH else None,
                shown=self.shown,
                left=station.device == DESK,
            )
            for station, port, other in zip(stage.devices, ports, reversed(ports), strict=True)
        ]
        at_desk, at_booth = Device(jobs[0], desk, now), Device(jobs[1], booth, now)
        for one in (at_desk, at_booth):
            around.callback(one.end)
            one.start()
        for one in (at_desk, at_booth):
            one.expect("ready")
        self.tell(told("opens", now.value))
        self.tell(f"       on the screens: everything special, and one of {SEEN} ordinary visits")
        if stick.why_not:
            self.tell(f"       {stick.why_not}")
        station = _Station(self, (at_desk, at_booth), now, line, stick)
        for visit in cast.visits:
            station.receive(visit)
        station.close(int(day_of(datetime.now(TAIWAN).date(), CLOSES).timestamp()))
        home.result()

    def _centre(self, stage: Stage, cast: Cast, line: DayLine) -> None:
        """Centre, identity service and registry come up, and people vote at home."""
        start(stage)
        vote_at_home(stage, cast.at_home)
        line.far_port = stage.services.ports[CENTRE]


class _Station:
    """Desk, booth and the queue between them."""

    def __init__(
        self,
        day: Day,
        devices: tuple[Device, Device],
        now: "Synchronized[int]",
        line: DayLine,
        stick: DemoStick,
    ) -> None:
        """`devices`: desk and booth."""
        self._day, self._now = day, now
        self._desk, self._booth = devices
        self._queue: deque[tuple[Visit, str]] = deque()
        self._voting: tuple[Visit, str] | None = None
        self._at_desk: Visit | None = None
        self._around: dict[Scene, Callable[[], None]] = {
            Scene.LINE_GOES: line.cut,
            Scene.LINE_COMES: line.mend,
            Scene.STICK_OUT: stick.pull_out,
            Scene.STICK_IN: stick.put_back,
        }

    def receive(self, visit: Visit) -> None:
        """Let this happen: at the desk at once, at the booth as soon as it is free."""
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
        if visit.scene is Scene.ORDINARY and visit.seen:
            self._day.account.desk_seconds.append(time.monotonic() - began)

    @property
    def _desk_is_free(self) -> bool:
        return self._at_desk is None

    def _longest_wait(self, at: int) -> int:
        """Seconds since the pass of who has waited longest, or is voting."""
        waiting = [visit for visit, _ in ([self._voting] if self._voting else self._queue)]
        return at - waiting[0].at if waiting else 0

    def close(self, at: int) -> None:
        """After the last voter: the booth's report to the desk, signatures, delivery."""
        while self._queue or self._voting:
            self._hear()
        self._now.value = at
        self._day.tell(told("closes", at))
        self._booth.tell("close")
        self._desk.tell("close", self._booth.expect("report"), self._day.voters)
        self._booth.tell("deliver")
        account = self._day.account
        account.booth, account.desk = self._booth.expect("done"), self._desk.expect("done")
        self._day.tell(told("delivered", at))

    def _hear(self) -> None:
        """Wait for the next word from desk or booth, and act on it."""
        devices = (self._desk, self._booth)
        ready = wait([one.line for one in devices])
        for device in [one for one in devices if one.line in ready]:
            word, what = device.hear()
            if word == "code":
                self._given(what)
            elif word == "left":
                self._left(what)
            elif word == "dark":
                self._dark()

    def _given(self, code: str) -> None:
        visit, self._at_desk = self._at_desk, None
        assert visit is not None
        if code:
            self._queue.append((visit, code))
            self._next()

    def _left(self, how: str) -> None:
        assert self._voting is not None
        visit, _ = self._voting
        account = self._day.account
        account.ended[how] += 1
        if visit.scene is Scene.ORDINARY and visit.seen:
            account.booth_seconds.append(time.monotonic() - self._voting_since)
        done = account.ended["cast"] + account.ended["unseen"]
        if done % PROGRESS_EVERY == 0:
            self._day.tell(f"       {done} of {self._day.voters} have voted")
        self._voting = None
        self._next()

    def _next(self) -> None:
        if self._voting is None and self._queue:
            self._voting = self._queue.popleft()
            self._voting_since = time.monotonic()
            self._booth.tell("visit", *self._voting)

    def _dark(self) -> None:
        """The power goes while somebody votes, and comes back: the same voter shows the same pass again."""
        self._booth.end()
        self._day.account.killed += 1
        self._booth.job = replace(self._booth.job, again=True, ask_after_s=IDLE_S, answer_within_s=ANSWER_S)
        self._booth.start()
        self._booth.expect("ready")
        assert self._voting is not None
        self._booth.tell("visit", *self._voting)


def _free_ports(count: int) -> list[int]:
    with ExitStack() as taken:
        sockets = [taken.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind((LOOPBACK, 0))
        return [int(one.getsockname()[1]) for one in sockets]
