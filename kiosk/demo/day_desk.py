"""The desk's day: people are checked in, one after the other, and get their passes."""

from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection

from kiosk.app.delivery import Delivery
from kiosk.demo.day_device import SLOWLY_S, Job, deliver_all
from kiosk.demo.day_visits import Scene, Visit
from kiosk.demo.walk import Walk
from kiosk.domain.pin_lock import TRIES
from kiosk.ui.widgets.panel import Panel

WRONG_PIN = "0000000"


def desk(walk: Walk, job: Job, line: Connection, delivery: Delivery) -> None:
    """From signing in to the summary. Hears visits, and `close` with reports and paper count; tells codes."""
    at = _Desk(walk, job)
    at.begin()
    line.send(("ready", ""))
    while True:
        word, *rest = line.recv()
        if word == "close":
            at.close(*rest)
            break
        line.send(("code", at.receive(*rest)))
    deliver_all(walk, delivery)
    walk.wait(lambda: at.is_delivered, "the centre's word")
    walk.picture("delivered")


class _Desk:
    def __init__(self, walk: Walk, job: Job) -> None:
        self._walk, self._job = walk, job
        self._brisk = walk.pause
        self._chief, self._second = job.station.chief, job.station.second

    def begin(self) -> None:
        walk = self._walk
        walk.sign(self._chief, "day")
        walk.go("open", "day")
        walk.picture("opened")
        walk.go("check-in", "check-in")

    def receive(self, visit: Visit) -> str:
        """One person, from the card to the code of the pass; empty for who gets none."""
        self._walk.pause = SLOWLY_S if self._job.shown and visit.scene is not Scene.ORDINARY else self._brisk
        scenes: dict[Scene, Callable[[Visit], str]] = {
            Scene.MISTYPED: self._mistyped,
            Scene.TOO_YOUNG: self._too_young,
            Scene.PROVISIONAL: self._provisional,
            Scene.WORKER: self._worker,
            Scene.GIVEN_ANEW: self._given_anew,
            Scene.WRONG_PINS: self._wrong_pins,
            Scene.LUNCH: self._lunch,
        }
        return scenes.get(visit.scene, self._ordinary)(visit)

    def _ordinary(self, visit: Visit) -> str:
        self._identify(visit)
        return self._admit(visit)

    def _identify(self, visit: Visit) -> None:
        self._walk.identify(visit.person.number, visit.person.birth_date)

    def _admit(self, visit: Visit) -> str:
        walk = self._walk
        walk.click("photo-seen")
        walk.picture(f"answer-{visit.scene}")
        walk.go("admit", "pass-given")
        code = walk.read_code()
        if visit.paper:
            walk.click("print-pass")
        walk.go("next-person", "check-in")
        return code

    def _mistyped(self, visit: Visit) -> str:
        """The last digit is wrong: told while it is typed."""
        walk, number = self._walk, visit.person.number
        walk.type("number", number[:-1] + str((int(number[-1]) + 1) % 10))
        walk.type("birth-date", visit.person.birth_date)
        walk.linger()
        walk.picture("mistyped")
        return self._ordinary(visit)

    def _too_young(self, visit: Visit) -> str:
        self._identify(visit)
        self._walk.picture("too-young")
        self._walk.go("refuse", "check-in")
        return ""

    def _provisional(self, visit: Visit) -> str:
        self._identify(visit)
        self._walk.picture("check-the-number")
        self._walk.go("compared", "answer")
        return self._admit(visit)

    def _worker(self, visit: Visit) -> str:
        walk = self._walk
        self._identify(visit)
        walk.go("compared", "answer")
        walk.go("attest", "attest")
        walk.click("document-worker-staff-card")
        walk.picture("document")
        walk.go("confirm-document", "answer")
        return self._admit(visit)

    def _given_anew(self, visit: Visit) -> str:
        """The first pass is lost on the way to the booth: the chief takes it back, with a reason."""
        walk = self._walk
        self._ordinary(visit)
        self._identify(visit)
        walk.picture("pass-open")
        walk.go("void", "reason-void")
        walk.go("reason-given-anew", "answer")
        return self._admit(visit)

    def _wrong_pins(self, _visit: Visit) -> str:
        """The officer mistypes until the lock falls; the chief goes on."""
        walk = self._walk
        walk.go("state-of-day", "day")
        walk.go("sign-out", "sign-in")
        for _ in range(TRIES + 1):
            walk.click(f"officer-{self._second[0]}")
            walk.type("pin", WRONG_PIN)
            walk.click("sign")
        walk.linger()
        walk.picture("locked-out")
        walk.sign(self._chief, "day")
        walk.go("check-in", "check-in")
        return ""

    def _lunch(self, _visit: Visit) -> str:
        walk = self._walk
        walk.go("state-of-day", "day")
        walk.go("suspend", "reason-suspend")
        walk.go("reason-break", "day")
        walk.linger()
        walk.picture("lunch")
        walk.go("resume", "day")
        walk.go("check-in", "check-in")
        return ""

    def close(self, reports: Sequence[str], people: int) -> None:
        """The booths' reports are scanned, the people counted on paper, and two officers sign."""
        walk = self._walk
        walk.pause = SLOWLY_S if self._job.shown else 0.0
        walk.go("state-of-day", "day")
        walk.go("close", "close-choice")
        walk.go("close-here", "other-devices")
        for one in reports:
            walk.scan(one)
        walk.picture("report-read")
        walk.go("others-done", "paper-count")
        walk.type("paper-count-field", str(people))
        walk.go("paper-count-next", "reconciliation")
        walk.go("to-signatures", "chief-signs")
        walk.sign(self._chief, "second-signs", choose=False)
        walk.sign(self._second, "summary", choose=False)
        walk.picture("summary")

    @property
    def is_delivered(self) -> bool:
        """Does the summary say that the centre holds everything?"""
        panels = self._walk.window.findChildren(Panel)
        words = self._walk.window.appearance.texts("day.delivered.headline")
        return any(one.isVisible() and one.headline.text() == words for one in panels)
