"""The booth's day: it waits for passes, and people vote, one after the other."""

import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from kiosk.app.delivery import Delivery
from kiosk.demo.day_device import SLOWLY_S, Job, deliver_all
from kiosk.demo.day_visits import Scene, Visit
from kiosk.demo.walk import Walk

ENGLISH = "speak-en"


def booth(walk: Walk, job: Job, line: Connection, delivery: Delivery) -> None:
    """From signing in to the report. Hears visits with their codes, and `close`; tells what came of each."""
    at = _Booth(walk, job, line)
    at.begin()
    line.send(("ready", ""))
    while True:
        word, *rest = line.recv()
        if word == "close":
            break
        line.send(("left", at.receive(*rest)))
    line.send(("report", at.close()))
    line.recv()
    deliver_all(walk, delivery)


class _Booth:
    def __init__(self, walk: Walk, job: Job, line: Connection) -> None:
        self._walk, self._job, self._line = walk, job, line
        self._brisk = walk.pause
        self._chief = job.station.chief

    def begin(self) -> None:
        walk = self._walk
        if self._job.again:
            walk.linger()
            walk.picture("goes-on")
        walk.sign(self._chief, "day")
        if not self._job.again:
            walk.go("open", "day")
        walk.go("booth", "show-pass")

    def receive(self, visit: Visit, code: str) -> str:
        """One voter, from the pass to the thanks; `cast`, or how it ended otherwise."""
        walk = self._walk
        walk.pause = SLOWLY_S if self._job.shown and visit.scene is not Scene.ORDINARY else self._brisk
        walk.picture("show-pass")
        walk.scan(code)
        walk.reach("welcome")
        scenes: dict[Scene, Callable[[Visit], str]] = {
            Scene.WALKS_AWAY: self._walks_away,
            Scene.HELP: self._help,
            Scene.LARGE: self._large,
        }
        if visit.scene is Scene.POWER_CUT and not self._job.again:
            self._dark(visit)
        return scenes.get(visit.scene, self._vote)(visit)

    def _vote(self, visit: Visit) -> str:
        self._to_ballot(visit)
        return self._cast(visit)

    def _to_ballot(self, visit: Visit) -> None:
        if visit.english:
            self._walk.click(ENGLISH)
        self._walk.go("begin", "consent")
        self._walk.go("agree", "choosing")

    def _cast(self, visit: Visit) -> str:
        walk = self._walk
        walk.choose(visit.choices)
        if visit.paper:
            walk.click("print-slip")
        walk.go("done", "give-back")
        walk.go("take-back", "show-pass")
        return "cast"

    def _walks_away(self, visit: Visit) -> str:
        """Two proposals chosen, and nobody there any more: asked, then wiped."""
        walk = self._walk
        self._to_ballot(visit)
        walk.click(f"card-{visit.choices[0]}")
        walk.wait(walk.window.still_there.isVisible, "the question whether anybody is there")
        walk.picture("still-there")
        walk.reach("give-back")
        walk.picture("wiped")
        walk.go("take-back", "show-pass")
        return "abandoned"

    def _help(self, visit: Visit) -> str:
        walk = self._walk
        self._to_ballot(visit)
        walk.go("call-help", "help")
        walk.go("officer", "pin-help")
        walk.sign(self._chief, "officer-help")
        walk.go("go-on", "choosing")
        return self._cast(visit)

    def _large(self, visit: Visit) -> str:
        """Two sizes larger; the next voter finds the usual one."""
        for _ in range(2):
            self._walk.click("text-larger")
        self._to_ballot(visit)
        self._walk.picture("large")
        return self._cast(visit)

    def _dark(self, visit: Visit) -> None:
        """In the middle of a ballot: what comes now comes from outside."""
        self._to_ballot(visit)
        self._walk.click(f"card-{visit.choices[0]}")
        self._walk.picture("power-cut")
        self._line.send(("dark", ""))
        time.sleep(3600)

    def close(self) -> str:
        """This device is done: its report as a code, for the desk."""
        walk = self._walk
        walk.go("officer", "leave-booth")
        walk.sign(self._chief, "day")
        walk.go("close", "close-choice")
        walk.go("close-elsewhere", "chief-signs")
        walk.sign(self._chief, "device-report", choose=False)
        walk.picture("device-report")
        return walk.read_code()
